#include "ui/pages/matrix/matrix_table.h"

#include "ui/models/matrix_model.h"
#include "ui/pages/matrix/matrix_delegate.h"
#include "ui/pages/matrix/matrix_headers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>

namespace aanjager {

namespace {

constexpr int widestColumn = 92, usualColumn = 76, narrowestColumn = 46;
constexpr int themeGap = 7;

} // namespace

MatrixTable::MatrixTable(QWidget *parent) : QTableView(parent), m_corner(makeLabel({}, theme::TextStyle::Label, this))
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page has it, beside the totals
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setItemDelegate(new MatrixDelegate(this));
    setHorizontalHeader(new MunicipalityHeader(this));
    setVerticalHeader(new MeasureHeader(this));
    m_corner->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_corner->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &MatrixTable::fit);
}

void MatrixTable::setMatrix(MatrixModel *model)
{
    m_matrix = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &MatrixTable::fit);
    fit();
}

/** Columns share the room as long as they stay legible; a theme begins with some room above. */
void MatrixTable::fit()
{
    if (!m_matrix)
        return;
    const theme::Theme &theme = theme::Theme::instance();
    const int columns = std::max(1, m_matrix->columnCount());
    const int room = width() - verticalHeader()->sizeHint().width() - theme.length(16);
    const int share = std::clamp(room / columns, theme.length(narrowestColumn), theme.length(widestColumn));
    const bool allFit = share * columns <= room;
    horizontalHeader()->setDefaultSectionSize(allFit ? share : theme.length(std::min(usualColumn, narrowestColumn)));
    static_cast<MeasureHeader *>(verticalHeader())->setLongestNumber(m_matrix->longestNumber());
    const int height = theme.length(MatrixDelegate::cellHeight) + 2 * MatrixDelegate::gap;
    verticalHeader()->setDefaultSectionSize(height);
    for (int row = 0; row < m_matrix->rowCount(); ++row)
        if (const int wanted = height + (m_matrix->beginsTheme(row) ? theme.length(themeGap) : 0);
            rowHeight(row) != wanted)
            setRowHeight(row, wanted);
    updateGeometries(); // the heads are as high as their words ask
    constexpr int cornerEdge = 24, cornerFoot = 6;
    m_corner->setGeometry(cornerEdge, 0, verticalHeader()->width() - cornerEdge,
                          horizontalHeader()->height() - cornerFoot);
    emit moved();
}

void MatrixTable::setCornerWords(const QString &words)
{
    m_corner->setText(words);
}

QModelIndexList MatrixTable::chosen() const
{
    QModelIndexList indexes = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    if (indexes.isEmpty() && currentIndex().isValid())
        indexes.append(currentIndex());
    std::sort(indexes.begin(), indexes.end());
    return indexes;
}

std::optional<Degree> MatrixTable::degreeOf(int key)
{
    switch (key) {
    case Qt::Key_V:
        return Degree::Full;
    case Qt::Key_D:
        return Degree::Partly;
    case Qt::Key_L:
        return Degree::AlreadyRunning;
    case Qt::Key_N:
        return Degree::NotApplicable;
    case Qt::Key_Question:
        return Degree::Undecided;
    default:
        return std::nullopt;
    }
}

bool MatrixTable::askStatus(const QKeyEvent &event)
{
    const int number = event.key() - Qt::Key_0;
    if (number < 0 || number > static_cast<int>(vocabularyOf<Status>().terms.size()))
        return false;
    emit statusAsked(number == 0 ? std::nullopt : std::optional(static_cast<Status>(number - 1)));
    return true;
}

bool MatrixTable::askEditing(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy))
        emit copyAsked();
    else if (event.matches(QKeySequence::Paste))
        emit pasteAsked();
    else if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_D)
        emit fillAsked(Qt::Vertical);
    else if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_R)
        emit fillAsked(Qt::Horizontal);
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_F2)
        emit editAsked();
    else
        return false;
    return true;
}

/** Its own keys go before those of the window's menus. */
bool MatrixTable::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QTableView::event(event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool fills = key.modifiers() == Qt::ControlModifier && (key.key() == Qt::Key_D || key.key() == Qt::Key_R);
    const bool isPlain = (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    const bool sets = isPlain && (degreeOf(key.key()) || (key.key() >= Qt::Key_0 && key.key() <= Qt::Key_6));
    const bool edits = isPlain && (key.key() == Qt::Key_Return || key.key() == Qt::Key_F2);
    if (fills || sets || edits || key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Paste)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void MatrixTable::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier || (modifiers == Qt::ShiftModifier && !event->text().isEmpty());
    if (currentIndex().isValid()) {
        if (askEditing(*event))
            return event->accept();
        if (const auto degree = degreeOf(event->key()); degree && isPlain) {
            emit degreeAsked(*degree);
            return event->accept();
        }
        if (modifiers == Qt::NoModifier && askStatus(*event))
            return event->accept();
    }
    if (isPlain && !event->text().isEmpty() && event->text().at(0).isPrint())
        return event->ignore(); // letters do not search in a grid
    QTableView::keyPressEvent(event);
}

void MatrixTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    horizontalHeader()->viewport()->update();
    verticalHeader()->viewport()->update();
}

void MatrixTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void MatrixTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    emit moved();
}

void MatrixTable::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), theme::Theme::instance().palette().surface);
    QTableView::paintEvent(event);
}

} // namespace aanjager
