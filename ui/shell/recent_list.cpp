#include "ui/shell/recent_list.h"

#include "ui/theme/figures.h"
#include "ui/theme/paint_scope.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStyledItemDelegate>
#include <algorithm>

namespace aanjager {

using theme::Palette;
using theme::StripCell;
using theme::TextStyle;

namespace {

constexpr qsizetype previewRows = 5;
constexpr qsizetype previewColumns = 10;

/** The first rows of a matrix as small blocks: the shape of a programme, recognised before its name is read. */
void paintPreview(QPainter &painter, const QRectF &rect, const QList<QList<StripCell>> &rows, const Palette &palette)
{
    const double pitchX = rect.width() / previewColumns;
    const double pitchY = rect.height() / previewRows;
    painter.setPen(Qt::NoPen);
    for (qsizetype row = 0; row < std::min(rows.size(), previewRows); ++row) {
        for (qsizetype column = 0; column < std::min(rows.at(row).size(), previewColumns); ++column) {
            const StripCell &cell = rows.at(row).at(column);
            if (cell.degree == Degree::NotApplicable)
                continue;
            const bool told = cell.status && *cell.status != Status::NotStarted && cell.degree != Degree::Undecided;
            const double width = (pitchX - 2) * (cell.degree == Degree::Partly ? 0.5 : 1);
            painter.setBrush(told ? theme::cellFill(*cell.status, palette) : palette.track);
            painter.drawRoundedRect(QRectF(rect.left() + static_cast<double>(column) * pitchX,
                                           rect.top() + static_cast<double>(row) * pitchY, width, pitchY - 1.5),
                                    1, 1);
        }
    }
}

class RecentDelegate : public QStyledItemDelegate
{
public:
    RecentDelegate(const RecentModel *files, QObject *parent) : QStyledItemDelegate(parent), m_files(files) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const QFontMetrics title(theme::Theme::instance().font(TextStyle::CardTitle));
        const QFontMetrics note(theme::Theme::instance().font(TextStyle::Caption));
        return {320, title.height() + note.height() + theme::Theme::instance().length(34)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const theme::PaintScope scope(*painter);
        const theme::Theme &theme = theme::Theme::instance();
        const Palette &palette = theme.palette();
        const RecentFile &file = m_files->at(index);
        const QRectF row = option.rect;
        paintGround(*painter, option, palette);

        const QFont caption = theme.font(TextStyle::Caption);
        const double whenWidth = theme.length(112);
        const double previewWidth = file.preview.isEmpty() ? 0 : theme.length(120);
        theme::paintFigures(*painter, row.adjusted(0, 0, -8, 0), file.opened, caption, palette.ink2);
        const QRectF preview(row.right() - 8 - whenWidth - previewWidth, row.center().y() - theme.length(17),
                             previewWidth, theme.length(35));
        paintPreview(*painter, preview, file.preview, palette);

        const QRectF words(row.left() + 8, row.top(), preview.left() - 16 - row.left() - 8, row.height());
        paintWords(*painter, words, file, palette);
    }

private:
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Palette &palette)
    {
        const QRect &row = option.rect;
        painter.fillRect(row, option.state.testFlag(QStyle::State_MouseOver) ? palette.hover : palette.surface);
        painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), palette.line);
        if (option.state.testFlag(QStyle::State_HasFocus) && FocusRing::isOn(option.widget)) {
            painter.setPen(QPen(palette.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 6, 6);
        }
    }

    static void paintWords(QPainter &painter, const QRectF &rect, const RecentFile &file, const Palette &palette)
    {
        const QFont titleFont = theme::Theme::instance().font(TextStyle::CardTitle);
        const QFont noteFont = theme::Theme::instance().font(TextStyle::Caption);
        const QFontMetricsF title(titleFont), note(noteFont);
        const double top = rect.center().y() - (title.height() + note.height() + 3) / 2;
        painter.setFont(titleFont);
        painter.setPen(file.missing ? palette.inkdis : palette.ink);
        painter.drawText(QRectF(rect.left(), top, rect.width(), title.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         title.elidedText(file.title, Qt::ElideRight, rect.width()));
        const QString line = file.missing ? RecentList::tr("No longer at %1").arg(file.path) : file.note;
        painter.setFont(noteFont);
        painter.setPen(palette.ink2);
        painter.drawText(QRectF(rect.left(), top + title.height() + 3, rect.width(), note.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         note.elidedText(line, file.missing ? Qt::ElideMiddle : Qt::ElideRight, rect.width()));
    }

    const RecentModel *m_files;
};

} // namespace

void RecentModel::setFiles(const QList<RecentFile> &files)
{
    beginResetModel();
    m_files = files;
    endResetModel();
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecentFile &file = at(index);
    switch (role) {
    case Qt::DisplayRole:
        return file.title;
    case Qt::ToolTipRole:
        return file.path.toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return QStringList{file.title, file.missing ? tr("missing") : file.note, file.opened}.join(
            QStringLiteral(", "));
    default:
        return {};
    }
}

RecentList::RecentList(QWidget *parent) : QListView(parent), m_files(new RecentModel(this))
{
    setModel(m_files);
    setItemDelegate(new RecentDelegate(m_files, this));
    setAccessibleName(tr("Recently opened"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setCursor(Qt::ArrowCursor);
    connect(this, &QAbstractItemView::clicked, this, &RecentList::choose);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        updateGeometry();
    });
}

void RecentList::setFiles(const QList<RecentFile> &files)
{
    m_files->setFiles(files);
    if (!files.isEmpty())
        selectionModel()->setCurrentIndex(m_files->index(0), QItemSelectionModel::NoUpdate);
    updateGeometry();
}

QSize RecentList::sizeHint() const
{
    const int rows = m_files->rowCount();
    return {480, rows == 0 ? 0 : rows * sizeHintForRow(0) + 1};
}

QSize RecentList::minimumSizeHint() const
{
    return {320, m_files->rowCount() == 0 ? 0 : sizeHintForRow(0)};
}

void RecentList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        choose(currentIndex());
    else if (event->key() == Qt::Key_Delete)
        askToForget(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void RecentList::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    QMenu menu(this);
    connect(menu.addAction(tr("Open")), &QAction::triggered, this, [&] { choose(index); });
    connect(menu.addAction(tr("Remove from this list")), &QAction::triggered, this, [&] { askToForget(index); });
    menu.exec(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                          : viewport()->mapToGlobal(visualRect(index).center()));
}

void RecentList::choose(const QModelIndex &index)
{
    if (index.isValid())
        emit chosen(m_files->at(index).path);
}

void RecentList::askToForget(const QModelIndex &index)
{
    if (index.isValid())
        emit forgetAsked(m_files->at(index).path);
}

} // namespace aanjager
