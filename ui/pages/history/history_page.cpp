#include "ui/pages/history/history_page.h"

#include "ui/models/history_model.h"
#include "ui/pages/history/history_delegates.h"
#include "ui/pages/history/restoring.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/navigator.h"
#include "ui/pages/notices.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace aanjager {

using theme::TextStyle;

HistoryPage::HistoryPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new HistoryModel(context.session, context.words, this))
    , m_table(new TableView(tr("History"), this))
    , m_summary(makeLabel({}, TextStyle::Body, this))
    , m_back(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeFilters());
    column->addWidget(makeRule(this));
    column->addWidget(m_table, 1);
    makeTable();
    showChoice();
    const auto follow = [this] {
        if (isVisible())
            load();
    };
    connect(m_model, &HistoryModel::grown, this, &HistoryPage::summarise);
    connect(m_model, &HistoryModel::failed, this, [this](const Error &error) { m_context.notices.failed(error); });
    connect(&context.session, &Session::changed, this, follow);
    connect(&context.session, &Session::opened, this, [this] { showOnly({}); });
}

QWidget *HistoryPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 16, 20, 10);
    row->setSpacing(14);
    m_back->setIcon(theme::icon(QStringLiteral("chevron-left")));
    m_back->setToolTip(tr("Back to the measure"));
    m_back->setAccessibleName(m_back->toolTip());
    connect(m_back, &QToolButton::clicked, this, [this] {
        Destination there;
        there.page = QStringLiteral("measures");
        there.measure = m_model->choice().measure;
        m_context.navigator.go(there);
    });
    row->addWidget(m_back);
    row->addWidget(makeLabel(tr("History"), TextStyle::ScreenTitle, this));
    row->addWidget(m_summary, 1);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    return head;
}

ChipButton *HistoryPage::chip(const QString &name)
{
    auto *button = new ChipButton(this);
    button->setWords(name);
    return button;
}

QWidget *HistoryPage::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 0, 20, 10);
    row->setSpacing(8);
    const auto withMenu = [this](ChipButton *button, void (HistoryPage::*list)(QMenu *)) {
        auto *menu = new QMenu(button);
        button->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, list] {
            qDeleteAll(menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
            menu->clear();
            (this->*list)(menu);
        });
    };
    m_field = chip(tr("Field"));
    withMenu(m_field, &HistoryPage::listFields);
    m_by = chip(tr("By"));
    withMenu(m_by, &HistoryPage::listAuthors);
    m_verdicts = chip(tr("Only verdict and status"));
    m_verdicts->setCheckable(true);
    m_grouping = chip({});
    withMenu(m_grouping, &HistoryPage::listGroupings);
    for (ChipButton *button : {m_field, m_by, m_verdicts})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_grouping);
    connect(m_verdicts, &QToolButton::clicked, this, [this](bool only) {
        HistoryChoice choice = m_model->choice();
        choice.onlyVerdictAndStatus = only;
        m_model->setChoice(choice);
        showChoice();
    });
    return bar;
}

void HistoryPage::makeTable()
{
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setItemDelegateForColumn(HistoryModel::What, new ValueChangeDelegate(m_table));
    m_table->setItemDelegateForColumn(HistoryModel::Restore, new RestoreDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setUniformRowHeights(true); // a heading too: whoever asks where the last row is need not ask all others
    m_table->setModel(m_model);
    QHeaderView *header = m_table->header();
    header->setSectionResizeMode(QHeaderView::Fixed);
    fitColumns();
    header->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    connect(m_table, &TableView::foldAsked, m_model, &HistoryModel::toggle);
    connect(m_table, &QWidget::customContextMenuRequested, this, &HistoryPage::openMenu);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        const bool isButton = index.column() == HistoryModel::Restore;
        if (isButton && !index.data(HistoryModel::RestoreTextRole).toString().isEmpty())
            bringBack(index);
    });
}

/** What a change is about has a quarter of the room, what it was and became all that the others leave. Where there is
 * little, who wrote it takes less, and the button has its sign alone. */
void HistoryPage::fitColumns()
{
    const theme::Theme &theme = theme::Theme::instance();
    QHeaderView *header = m_table->header();
    const bool isNarrow = width() < theme.length(960);
    header->resizeSection(HistoryModel::When, theme.length(isNarrow ? 104 : 126));
    header->resizeSection(HistoryModel::About,
                          std::clamp(width() / 4, theme.length(isNarrow ? 150 : 200), theme.length(330)));
    header->resizeSection(HistoryModel::Who, theme.length(isNarrow ? 96 : 190));
    header->resizeSection(HistoryModel::Restore, theme.length(isNarrow ? 40 : 176));
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void HistoryPage::showOnly(Id<Measure> measure)
{
    HistoryChoice choice;
    choice.measure = measure;
    look(choice, measure ? HistoryGrouping::Field : HistoryGrouping::Day);
}

void HistoryPage::look(const HistoryChoice &choice, HistoryGrouping grouping)
{
    m_model->setGrouping(grouping);
    m_model->setChoice(choice);
    showChoice();
    if (isVisible())
        load();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void HistoryPage::load()
{
    if (const auto loaded = m_model->refresh(); !loaded)
        m_context.notices.failed(loaded.error());
    summarise();
}

void HistoryPage::summarise()
{
    if (m_model->isReading())
        return m_summary->setText(tr("Reading what happened…"));
    const auto changes = static_cast<int>(m_model->changes());
    const auto shown = static_cast<int>(m_model->shown());
    HistoryChoice every;
    every.measure = m_model->choice().measure;
    QString text =
        m_model->isWhole() ? tr("%Ln change(s)", nullptr, changes) : tr("the last %Ln change(s)", nullptr, changes);
    if (!(m_model->choice() == every) && m_model->grouping() == HistoryGrouping::Day)
        text = tr("%1 of %2").arg(m_context.words.number(shown), text);
    else if (!(m_model->choice() == every))
        text = tr("%Ln value(s) in %1", nullptr, shown).arg(text);
    if (const Measure *measure = m_context.session.state().find(m_model->choice().measure))
        text = measure->number + QLatin1Char(' ') + measure->title + QStringLiteral(", ") + text;
    m_summary->setText(text);
}

void HistoryPage::showChoice()
{
    const HistoryChoice &choice = m_model->choice();
    m_back->setVisible(!choice.measure.isNull());
    m_field->setCheckable(true);
    m_field->setChecked(!choice.field.isEmpty());
    m_by->setCheckable(true);
    m_by->setChecked(choice.by.has_value());
    m_verdicts->setChecked(choice.onlyVerdictAndStatus);
    const bool byField = m_model->grouping() == HistoryGrouping::Field;
    m_grouping->setWords(byField ? tr("Group: field") : tr("Group: day"));
    summarise();
}

QList<QWidget *> HistoryPage::panes() const
{
    return {static_cast<QWidget *>(m_table)};
}

std::any HistoryPage::state() const
{
    return std::pair(m_model->choice(), m_model->grouping());
}

void HistoryPage::restore(const std::any &state)
{
    const auto &[choice, grouping] = std::any_cast<const std::pair<HistoryChoice, HistoryGrouping> &>(state);
    look(choice, grouping);
}

void HistoryPage::bringBack(const QModelIndex &index)
{
    if (const auto value = m_model->restoration(index))
        restoreValue(m_context, *value->description, value->id, *value->field, value->value);
}

} // namespace aanjager
