// The tools above the table: search, views, filter, grouping and columns, and what they make it show.
#include "ui/models/measures_model.h"
#include "ui/pages/board/measures_board.h"
#include "ui/pages/measures/bulk_bar.h"
#include "ui/pages/measures/filter_chips.h"
#include "ui/pages/measures/measure_panel.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/pages/measures/measures_table.h"
#include "ui/pages/measures/views_menu.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace aanjager {

namespace {

QStringList groupingNames()
{
    return {MeasuresPage::tr("theme"), MeasuresPage::tr("at bat"), MeasuresPage::tr("status"),
            MeasuresPage::tr("nothing")};
}

/** What the header of a column says, in one line. */
QString columnName(const MeasuresModel &model, MeasureColumn column)
{
    return model.headerData(static_cast<int>(column), Qt::Horizontal)
        .toString()
        .replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

QWidget *MeasuresPage::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(24, 2, 20, 8);
    row->setSpacing(8);
    m_search->setToolTip(tr("Search (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    if (auto *wipe = m_search->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction"))) // Qt gives it no name
        wipe->setText(tr("Clear the search"));
    m_search->addAction(theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_columns->setIcon(theme::icon(QStringLiteral("columns")));
    m_columns->setToolTip(tr("Columns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_switch->setSegments({{0, tr("Table"), theme::icon(QStringLiteral("table"))},
                           {1, tr("Board"), theme::icon(QStringLiteral("board"))}});
    m_switch->setValue(0);
    m_switch->setFixedWidth(m_switch->sizeHint().width());
    m_panelButton->setIcon(theme::icon(QStringLiteral("panel")));
    m_panelButton->setAccessibleName(tr("Panel"));
    m_panelButton->setCheckable(true);
    m_panelButton->setFocusPolicy(Qt::StrongFocus);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_search, 0, Qt::AlignTop);
    row->addWidget(m_chips, 1);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_boardKind, m_grouping, m_columns, m_panelButton})
        row->addWidget(tool, 0, Qt::AlignTop);
    connect(m_panelButton, &QToolButton::clicked, this, &MeasuresPage::togglePanel);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &MeasuresPage::fitTools);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        MeasureFilter filter = m_model->filter();
        if (filter.text == text)
            return; // it follows the filter
        filter.text = text;
        showOnly(filter);
    });
    auto *clear = new QAction(m_search);
    clear->setShortcut(QKeySequence(Qt::Key_Escape));
    clear->setShortcutContext(Qt::WidgetShortcut);
    m_search->addAction(clear);
    connect(clear, &QAction::triggered, this, [this] { showOnly({}); });
    connect(m_chips, &FilterChips::asked, this, &MeasuresPage::showOnly);
    connect(m_views, &ViewsMenu::chosen, this, &MeasuresPage::look);
    connect(m_switch, &SegmentedControl::picked, this, &MeasuresPage::showBoard);
    return tools;
}

/** The search is as wide as the page allows; the chips take what is left. */
void MeasuresPage::fitTools()
{
    constexpr int wide = 190, tight = 140, roomForWide = 1100;
    const theme::Theme &theme = theme::Theme::instance();
    const bool isTight = width() < theme.length(roomForWide);
    m_search->setFixedWidth(theme.length(isTight ? tight : wide));
    m_search->setPlaceholderText(isTight ? tr("Search") : tr("Search (Ctrl+F)"));
    const int height = m_grouping->sizeHint().height(), icon = theme.length(16);
    for (QToolButton *button : {m_columns, m_panelButton}) {
        button->setIconSize({icon, icon});
        button->setFixedHeight(height);
    }
    fitHead();
}

/** Where the words of the head have no room, those of its buttons give way to their icons; they are said still. */
void MeasuresPage::fitHead()
{
    const QList<QWidget *> parts{m_title, m_views, m_switch, m_report, m_newButton};
    const int spaces = 24 + 20 + 6 + 7 * 8;
    const auto fits = [&] {
        int needed = spaces;
        for (const QWidget *part : parts)
            needed += part == m_switch ? part->width() : part->sizeHint().width();
        return needed <= width();
    };
    for (QPushButton *button : {m_report, m_newButton})
        button->setText(button->accessibleName());
    for (QPushButton *button : {m_report, m_newButton}) {
        const bool hasWords = fits();
        if (!hasWords)
            button->setText({});
        button->setToolTip(hasWords ? QString() : button->accessibleName());
    }
    m_title->setVisible(fits()); // at twice the size of text in a small window; the sidebar marks the page
    const theme::Theme &theme = theme::Theme::instance();
    for (QPushButton *button : {m_report, m_newButton}) // beside words, what is left of a wide icon parts it from them
        button->setIconSize({theme.length(button->text().isEmpty() ? 16 : 20), theme.length(16)});
}

void MeasuresPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTools();
}

const MeasureFilter &MeasuresPage::filter() const
{
    return m_model->filter();
}

void MeasuresPage::showOnly(const MeasureFilter &filter)
{
    m_model->setFilter(filter);
    if (m_search->text() != filter.text)
        m_search->setText(filter.text); // its own button to wipe it listens too
    followSearch();
    showSummary();
    showEmptiness();
    m_views->say();
}

MeasureView MeasuresPage::view() const
{
    return {{}, m_model->filter(), m_model->grouping(), m_model->sorting(), m_table->columns().hidden, isBoard()};
}

void MeasuresPage::look(const MeasureView &view)
{
    setGrouping(view.grouping);
    setSorting(view.sorting);
    ColumnChoice columns = m_table->columns();
    columns.hidden = view.hiddenColumns;
    m_table->setColumns(columns);
    keepColumns();
    m_switch->pick(view.isBoard ? 1 : 0);
    showOnly(view.filter);
}

std::any MeasuresPage::state() const
{
    return MeasuresPageState{view(),         m_model->folded(), m_board->kind(), m_isPanelAway, m_isBoardDetailed,
                             m_panel->tab(), chosen(),          draft()};
}

void MeasuresPage::restore(const std::any &kept)
{
    const auto &state = std::any_cast<const MeasuresPageState &>(kept);
    look(state.view);
    setBoardKind(state.boardKind);
    setDraft(state.draft);
    choose(state.chosen);
    m_model->setFolded(state.folded); // after what is chosen, which no fold may hide when it is asked for
    m_isPanelAway = state.isPanelAway;
    m_isBoardDetailed = state.isBoardDetailed;
    m_panel->openTab(state.tab);
    showPanel();
}

void MeasuresPage::setGrouping(MeasureGrouping grouping)
{
    m_model->setGrouping(grouping);
    m_context.settings.setGrouping(grouping);
    const QStringList names = groupingNames();
    m_grouping->setWords(tr("Group by: %1").arg(names.value(static_cast<int>(grouping))));
    m_views->say();
}

void MeasuresPage::makeGroupingMenu()
{
    auto *menu = new QMenu(m_grouping);
    menu->setAccessibleName(tr("Group by"));
    m_grouping->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const QStringList names = groupingNames();
        for (int i = 0; i < names.size(); ++i) {
            QAction *action = menu->addAction(report::capitalised(names[i]), this,
                                              [this, i] { setGrouping(static_cast<MeasureGrouping>(i)); });
            action->setCheckable(true);
            action->setChecked(i == static_cast<int>(m_model->grouping()));
        }
    });
    setGrouping(m_context.settings.grouping());
}

void MeasuresPage::makeColumnsMenu()
{
    auto *menu = new StayingMenu(m_columns);
    menu->setAccessibleName(tr("Columns"));
    m_columns->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillColumnsMenu(menu); });
    m_table->setColumns(ColumnChoice::fromJson(m_context.settings.measureColumns()));
    connect(m_table, &MeasuresTable::columnsChosen, this, &MeasuresPage::keepColumns);
    connect(m_table, &MeasuresTable::columnsFitted, this, &MeasuresPage::sayColumns);
    connect(m_table, &MeasuresTable::sortAsked, this,
            [this](MeasureColumn column) { setSorting(afterClick(m_model->sorting(), column)); });
}

void MeasuresPage::fillColumnsMenu(QMenu *menu)
{
    menu->clear();
    for (int each = 0; each < measureColumns; ++each) {
        const auto column = static_cast<MeasureColumn>(each);
        if (column == MeasureColumn::Title)
            continue;
        const bool lacks = m_table->lacking().contains(column);
        QAction *action = menu->addAction(lacks ? tr("%1 (no room now)").arg(columnName(*m_model, column))
                                                : columnName(*m_model, column));
        action->setCheckable(true);
        action->setChecked(!m_table->columns().hidden.contains(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { m_table->setColumnShown(column, shown); });
    }
    menu->addSeparator();
    QMenu *order = menu->addMenu(tr("Sort by"));
    for (int each = 0; each < measureColumns; ++each) {
        const auto column = static_cast<MeasureColumn>(each);
        order->addAction(columnName(*m_model, column), this,
                         [this, column] { setSorting(afterClick(m_model->sorting(), column)); });
    }
    order->addAction(tr("The order of the package"), this, [this] { setSorting({}); });
    menu->addAction(tr("All columns, usual widths"), this, [this] {
        m_table->setColumns({});
        keepColumns();
    });
}

/** Says on the button which columns gave way to the titles. */
void MeasuresPage::sayColumns()
{
    QStringList names;
    for (const MeasureColumn column : m_table->lacking())
        names.append(columnName(*m_model, column));
    m_columns->setToolTip(names.isEmpty() ? tr("Columns")
                                          : tr("Columns. No room now for: %1").arg(names.join(QStringLiteral(", "))));
    m_columns->setAccessibleDescription(names.isEmpty() ? QString() : m_columns->toolTip());
}

void MeasuresPage::keepColumns()
{
    m_context.settings.setMeasureColumns(m_table->columns().toJson());
    m_views->say();
}

void MeasuresPage::setSorting(const MeasureSorting &sorting)
{
    m_model->setSorting(sorting);
    m_table->showSorting(sorting);
    m_views->say();
}

} // namespace aanjager
