#include "ui/pages/matrix/matrix_page.h"

#include "ui/models/matrix_model.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/matrix/cell_inspector.h"
#include "ui/pages/matrix/matrix_legend.h"
#include "ui/pages/matrix/matrix_table.h"
#include "ui/pages/matrix/matrix_totals.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/navigator.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"

#include <QActionGroup>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int lowestWithLegend = 480; ///< of the page, at 100 % text size

} // namespace

MatrixPage::MatrixPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new MatrixModel(context.session, context.words, this))
    , m_summary(new ElidedLabel(TextStyle::Body, this))
    , m_subject(new ChipButton(this))
    , m_print(new QPushButton(theme::icon(QStringLiteral("print")), tr("Print…"), this))
    , m_export(new ChipButton(this))
    , m_stack(new QStackedWidget(this))
    , m_reason(new ReasonBox(context.words, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_stack, 1);
    m_stack->addWidget(makeGrid());
    m_empty = new EmptyState(QStringLiteral("matrix"), tr("There is no matrix yet"),
                             tr("It needs at least one row and one municipality."), tr("To the measures"), m_stack);
    connect(m_empty, &EmptyState::acted, this, &MatrixPage::openMeasure);
    m_stack->addWidget(m_empty);
    m_reason->raise();
    connectTable();
    connect(m_reason, &ReasonBox::answered, this, &MatrixPage::storeReason);
    connect(m_reason, &ReasonBox::cancelled, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_print, &QPushButton::clicked, this, [this] { emit reportAsked(QStringLiteral("matrix"), {}); });
    const auto anew = [this] { refresh(); };
    connect(m_model, &QAbstractItemModel::modelReset, this, anew);
    connect(m_model, &MatrixModel::counted, this, anew);
    connect(&context.session, &Session::accessChanged, this, &MatrixPage::showChosen);
    setSubject(MatrixSubject::Status);
    refresh();
}

QWidget *MatrixPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 14, 20, 8);
    row->setSpacing(8);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(makeLabel(tr("Matrix"), TextStyle::ScreenTitle, head));
    row->addSpacing(6);
    row->addWidget(m_summary, 1);
    row->addWidget(m_subject);
    row->addWidget(m_print);
    row->addWidget(m_export);
    static_cast<ChipButton *>(m_export)->setWords(tr("Export"));
    auto *files = new QMenu(m_export);
    files->addAction(tr("Spreadsheet (Excel)…"), this, [this] { askExport(QStringLiteral("xlsx")); });
    files->addAction(tr("Separated values (CSV)…"), this, [this] { askExport(QStringLiteral("csv")); });
    m_export->setMenu(files);
    m_subject->setPopupMode(QToolButton::InstantPopup);
    m_subject->setFocusPolicy(Qt::StrongFocus);
    listSubjects();
    return head;
}

void MatrixPage::listSubjects()
{
    auto *menu = new QMenu(m_subject);
    auto *group = new QActionGroup(menu);
    for (const auto &[subject, words] : {std::pair(MatrixSubject::Status, tr("Status")),
                                         {MatrixSubject::Health, tr("Verdict")},
                                         {MatrixSubject::Freshness, tr("When it was reported")},
                                         {MatrixSubject::Progress, tr("Progress")}}) {
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        action->setData(static_cast<int>(subject));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, subject = subject] { setSubject(subject); });
    }
    m_subject->setMenu(menu);
}

void MatrixPage::setSubject(MatrixSubject subject)
{
    m_model->setSubject(subject);
    m_legend->setSubject(subject);
    for (QAction *action : m_subject->menu()->actions())
        if (action->data().toInt() == static_cast<int>(subject)) {
            action->setChecked(true);
            static_cast<ChipButton *>(m_subject)->setWords(tr("Show: %1").arg(report::uncapitalised(action->text())));
        }
    showChosen();
}

QWidget *MatrixPage::makeGrid()
{
    auto *ground = new QWidget(m_stack);
    m_legend = new MatrixLegend(m_context.words, ground);
    m_table = new MatrixTable(ground);
    m_table->setAccessibleName(tr("Matrix"));
    m_table->setMatrix(m_model);
    m_beside = new MatrixTotals(Qt::Vertical, *m_table, m_context.words, ground);
    m_below = new MatrixTotals(Qt::Horizontal, *m_table, m_context.words, ground);
    m_inspector = new CellInspector(m_context, *m_model, ground);
    auto *legend = new QHBoxLayout;
    legend->setContentsMargins(24, 0, 20, 6);
    legend->addWidget(m_legend);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_table, 0, 0);
    grid->addWidget(m_beside, 0, 1);
    grid->addWidget(makeScroll(ground), 0, 2);
    grid->addWidget(m_below, 1, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(0, 1);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(legend);
    column->addLayout(grid, 1);
    column->addWidget(m_inspector);
    return ground;
}

/** Rows and their totals scroll together: the bar stands at the edge of the page. */
QScrollBar *MatrixPage::makeScroll(QWidget *parent)
{
    m_scroll = new QScrollBar(Qt::Vertical, parent);
    QScrollBar *rows = m_table->verticalScrollBar();
    const auto follow = [this, rows] {
        m_scroll->setRange(rows->minimum(), rows->maximum());
        m_scroll->setPageStep(rows->pageStep());
        m_scroll->setSingleStep(rows->singleStep());
        m_scroll->setVisible(rows->maximum() > rows->minimum());
    };
    connect(rows, &QScrollBar::rangeChanged, this, follow);
    connect(rows, &QScrollBar::valueChanged, m_scroll, &QScrollBar::setValue);
    connect(m_scroll, &QScrollBar::valueChanged, rows, &QScrollBar::setValue);
    follow();
    return m_scroll;
}

/** In a low window the cells have the room of the legend; the inspector says what each means. */
void MatrixPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_legend->setVisible(height() >= theme::Theme::instance().length(lowestWithLegend));
    m_beside->updateGeometry();
}

void MatrixPage::connectTable()
{
    connect(m_table, &MatrixTable::degreeAsked, this, &MatrixPage::setDegree);
    connect(m_table, &MatrixTable::statusAsked, this, &MatrixPage::setStatus);
    connect(m_table, &MatrixTable::copyAsked, this, &MatrixPage::copy);
    connect(m_table, &MatrixTable::pasteAsked, this, &MatrixPage::paste);
    connect(m_table, &MatrixTable::fillAsked, this, &MatrixPage::fill);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(m_table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const QModelIndex under = m_table->indexAt(at);
        if (under.isValid() && !m_table->chosen().contains(under))
            m_table->setCurrentIndex(under);
        listCells(*menu);
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_table, &MatrixTable::editAsked, m_inspector, &CellInspector::edit);
    connect(m_table, &QAbstractItemView::doubleClicked, m_inspector, &CellInspector::edit);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatrixPage::showChosen);
    connect(m_inspector, &CellInspector::degreeAsked, this, &MatrixPage::setDegree);
    connect(m_inspector, &CellInspector::measureAsked, this, &MatrixPage::openMeasure);
    connect(m_inspector, &CellInspector::left, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_inspector, &CellInspector::exampleAsked, this, [this](bool isExample) {
        store({m_model->placeAt(m_table->currentIndex())}, QStringLiteral("is_example"),
              [isExample](qsizetype, Applicability &cell) { cell.isExample = isExample; });
    });
}

void MatrixPage::refresh()
{
    const bool isEmpty = m_model->rowCount() == 0 || m_model->columnCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_export->setEnabled(!isEmpty);
    m_print->setEnabled(!isEmpty);
    m_subject->setEnabled(!isEmpty);
    m_summary->setWhole(isEmpty ? QString() : tr("Arrows choose a cell, V D L N set where it applies, 1–6 the status"));
    m_table->setCornerWords(report::capitalised(m_context.words.item(m_context.session.state().programme())));
    if (!isEmpty && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showChosen();
}

void MatrixPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showChosen();
}

void MatrixPage::showChosen()
{
    m_inspector->show(m_table->currentIndex());
}

void MatrixPage::goTo(const Destination &destination)
{
    if (destination.measure)
        choose(destination.measure);
}

void MatrixPage::choose(Id<Measure> measure)
{
    const int column = std::max(0, m_table->currentIndex().column());
    if (m_model->columnCount() == 0)
        return;
    const QModelIndex index = m_model->indexOf({measure, m_model->municipalityAt(column).id});
    if (index.isValid())
        m_table->setCurrentIndex(index);
}

Id<Measure> MatrixPage::chosen() const
{
    return m_model->placeAt(m_table->currentIndex()).measure;
}

bool MatrixPage::leave()
{
    return m_inspector->leave();
}

QList<QWidget *> MatrixPage::panes() const
{
    return {m_table, m_inspector};
}

void MatrixPage::openMeasure()
{
    Destination there;
    there.page = QStringLiteral("measures");
    there.measure = chosen();
    m_context.navigator.go(there);
}

} // namespace aanjager
