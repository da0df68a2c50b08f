#include "ui/pages/measures/measure_panel.h"

#include "core/domain/measure_rules.h"
#include "ui/pages/editing/commit_line.h"
#include "ui/pages/editing/commit_text.h"
#include "ui/pages/editing/field_editor.h"
#include "ui/pages/measures/actions_tab.h"
#include "ui/pages/measures/commitments_tab.h"
#include "ui/pages/measures/history_tab.h"
#include "ui/pages/measures/measure_facts.h"
#include "ui/pages/measures/measure_words.h"
#include "ui/pages/measures/money_tab.h"
#include "ui/pages/measures/municipalities_tab.h"
#include "ui/pages/measures/quick_set.h"
#include "ui/pages/measures/relations_tab.h"
#include "ui/pages/measures/report_tab.h"
#include "ui/pages/measures/tab_order.h"
#include "ui/pages/measures/title_label.h"
#include "ui/pages/navigator.h"
#include "ui/pages/notices.h"
#include "ui/theme/icon.h"
#include "ui/theme/status_icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMetaMethod>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int panelWidth = 348;
constexpr int titleLines = 2;
constexpr int marginTop = 9;
constexpr int marginBelow = 12;
constexpr int marginOfWords = 16;
constexpr int marginOfFields = 8;
constexpr int marginRight = 14;

/** What stands above the tabs, with room at its sides; fields reach into it, so that their words stand in line. */
QLayout *withMargins(QWidget *widget, int left)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(left, 0, marginRight, 0);
    row->addWidget(widget);
    return row;
}

/** Shown only: the page has the key itself. */
QAction *withKey(QAction *action, const QKeySequence &key)
{
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

QToolButton *iconButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(theme::icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

MeasurePanel::MeasurePanel(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_scroll(new QScrollArea(this))
    , m_inside(new QWidget(m_scroll->viewport()))
    , m_number(makeLabel({}, TextStyle::BodyStrong, m_inside))
    , m_title(new TitleLabel(titleLines, m_inside))
    , m_quickSet(new QuickSet(context, m_inside))
    , m_facts(new MeasureFacts(context, m_inside))
    , m_tabs(new FoldingTabs(m_inside))
    , m_report(new ReportTab(context, this))
    , m_actions(new ActionsTab(context, this))
    , m_municipalities(new MunicipalitiesTab(context, this))
    , m_history(new HistoryTab(context, this))
    , m_relations(new RelationsTab(context, this))
    , m_commitments(new CommitmentsTab(context, this))
    , m_money(new MoneyTab(context, this))
{
    for (const Tab &tab : tabList())
        m_tabs->addTab(tab.page, QString());
    m_tabs->tabBar()->setAccessibleName(tr("About this measure"));
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, marginTop, 0, marginBelow);
    column->setSpacing(0);
    column->addLayout(withMargins(makeHead(), marginOfWords));
    column->addSpacing(3);
    column->addLayout(withMargins(m_title, marginOfWords));
    column->addSpacing(8);
    column->addLayout(withMargins(m_quickSet, marginOfWords));
    column->addSpacing(6);
    column->addLayout(withMargins(m_facts, marginOfFields));
    column->addSpacing(6);
    column->addWidget(m_tabs);
    column->addStretch(1);
    m_scroll->setWidget(m_inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its fields have the keyboard and bring themselves into sight
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this, column](int, int most) {
        const int free = most > 0 ? 0 : m_scroll->verticalScrollBar()->sizeHint().width();
        column->setContentsMargins(0, marginTop, free, marginBelow); // a bar that comes moves nothing
    });
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_inside->setBackgroundRole(QPalette::Base);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MeasurePanel::showTab);
    connect(m_report, &ReportTab::addActionAsked, this, [this] {
        openTab(QStringLiteral("actions"));
        m_actions->newAction()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_quickSet, &QuickSet::explanationAsked, this, [this] {
        openTab(QStringLiteral("report"));
        m_report->explain();
    });
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] { show(MeasureRow(m_row)); });
}

QWidget *MeasurePanel::makeHead()
{
    auto *head = new QWidget(m_inside);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_number);
    row->addWidget(m_facts->editor(QStringLiteral("theme")), 1);
    auto *before = iconButton(QStringLiteral("chevron-left"), tr("Previous (Alt+Up)"), head);
    auto *after = iconButton(QStringLiteral("chevron-right"), tr("Next (Alt+Down)"), head);
    auto *more = iconButton(QStringLiteral("more"), tr("More"), head);
    makeMenu(more);
    for (QToolButton *button : {before, after, more})
        row->addWidget(button);
    connect(before, &QToolButton::clicked, this, [this] { emit stepAsked(-1); });
    connect(after, &QToolButton::clicked, this, [this] { emit stepAsked(1); });
    return head;
}

void MeasurePanel::makeMenu(QToolButton *button)
{
    m_menu = new QMenu(button);
    m_menu->setAccessibleName(button->accessibleName());
    addStatuses();
    addVerdicts();
    m_menu->addSeparator();
    QMenu *cards = m_menu->addMenu(tr("Open card"));
    connect(cards, &QMenu::aboutToShow, this, [this, cards] { listCards(cards); });
    QAction *copy = m_menu->addAction(tr("Copy as text"), this, &MeasurePanel::copyAsText);
    m_menu->addSeparator();
    QAction *rename = withKey(m_menu->addAction(tr("Rename"), this, &MeasurePanel::renameAsked), Qt::Key_F2);
    QAction *duplicate = withKey(m_menu->addAction(tr("Duplicate"), this, &MeasurePanel::duplicateAsked),
                                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    QAction *remove = withKey(m_menu->addAction(tr("Remove"), this, &MeasurePanel::removeAsked), QKeySequence::Delete);
    connect(m_menu, &QMenu::aboutToShow, this, [this, cards, copy, rename, duplicate, remove] {
        const auto actions = m_menu->actions();
        for (QAction *edit : {actions.at(0), actions.at(1), rename, duplicate, remove})
            edit->setEnabled(m_context.session.canEdit());
        for (QAction *ofOne : {cards->menuAction(), copy, rename})
            ofOne->setVisible(!m_isSeveral);
        duplicate->setVisible(isSignalConnected(QMetaMethod::fromSignal(&MeasurePanel::duplicateAsked)));
    });
    button->setMenu(m_menu);
    button->setPopupMode(QToolButton::InstantPopup);
}

void MeasurePanel::addStatuses()
{
    QMenu *statuses = m_menu->addMenu(tr("Status"));
    for (int i = 0; i < static_cast<int>(vocabularyOf<Status>().terms.size()); ++i) {
        const auto status = static_cast<Status>(i);
        withKey(statuses->addAction(theme::statusIcon(status), m_context.words.label(status), this,
                                    [this, status] { emit statusAsked(status); }),
                QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)));
    }
}

void MeasurePanel::addVerdicts()
{
    QMenu *verdicts = m_menu->addMenu(tr("Verdict"));
    for (int i = 0; i < static_cast<int>(vocabularyOf<Health>().terms.size()); ++i) {
        const auto verdict = static_cast<Health>(i);
        verdicts->addAction(theme::verdictIcon(verdict), m_context.words.label(verdict), this,
                            [this, verdict] { emit verdictAsked(verdict); });
    }
    verdicts->addAction(tr("Follow the aspects"), this, [this] { emit verdictAsked(std::nullopt); });
}

void MeasurePanel::listCards(QMenu *menu)
{
    menu->clear();
    for (const Party &municipality : municipalities(m_context.session.state())) {
        const QString name = QString(municipality.name).replace(QLatin1Char('&'), QStringLiteral("&&"));
        menu->addAction(name, this,
                        [this, id = municipality.id] { m_context.navigator.openCard(m_row.measure.id, id); });
    }
}

void MeasurePanel::copyAsText()
{
    QApplication::clipboard()->setText(measureAsText(m_row, m_context.session.state(), m_context.words));
    m_context.notices.done(tr("%1 copied as text").arg(m_row.measure.number));
}

QList<MeasurePanel::Tab> MeasurePanel::tabList() const
{
    const QString actions = m_actions->open() > 0 ? tr("Actions %1").arg(m_actions->open()) : tr("Actions");
    return {{QStringLiteral("report"), tr("Report"), m_report},
            {QStringLiteral("actions"), actions, m_actions},
            {QStringLiteral("municipalities"), tr("Municipalities"), m_municipalities},
            {QStringLiteral("history"), tr("History"), m_history},
            {QStringLiteral("relations"), tr("Relations"), m_relations},
            {QStringLiteral("commitments"), tr("Commitments"), m_commitments},
            {QStringLiteral("money"), tr("Money"), m_money}};
}

void MeasurePanel::openTab(const QString &key)
{
    for (const Tab &tab : tabList())
        if (tab.key == key)
            m_tabs->open(m_tabs->indexOf(tab.page));
}

QString MeasurePanel::tab() const
{
    for (const Tab &tab : tabList())
        if (tab.page == m_tabs->currentWidget())
            return tab.key;
    return {};
}

void MeasurePanel::show(const MeasureRow &row)
{
    const bool another = row.measure.id != m_row.measure.id;
    m_row = row;
    m_number->setText(row.measure.number);
    m_title->setWhole(row.measure.title);
    m_quickSet->show(row.measure);
    m_facts->show(row);
    m_report->show(row);
    m_actions->show(row.measure.id);
    if (another) // what is out of sight must not show another measure's text as its own
        for (RecordsTab *tab : recordTabs())
            tab->show(row.measure.id);
    const QList<Tab> tabs = tabList();
    for (int i = 0; i < tabs.size(); ++i)
        m_tabs->setTabText(i, tabs[i].title);
    m_tabs->refit();
    showTab();
    m_scroll->setMinimumWidth(m_scroll->widget()->minimumSizeHint().width() +
                              m_scroll->verticalScrollBar()->sizeHint().width());
    if (another)
        m_scroll->verticalScrollBar()->setValue(0);
}

QWidget *MeasurePanel::pending() const
{
    if (QWidget *line = m_facts->pending())
        return line;
    if (QWidget *text = m_report->pending())
        return text;
    for (const RecordsTab *tab : recordTabs())
        if (QWidget *control = tab->pending())
            return control;
    return m_actions->newAction()->isPending() ? m_actions->newAction() : nullptr;
}

bool MeasurePanel::leave()
{
    m_facts->leave();
    m_report->leave();
    m_actions->leave();
    for (RecordsTab *tab : recordTabs())
        tab->leave();
    QWidget *refused = pending();
    if (!refused)
        return true;
    for (const Tab &tab : tabList())
        if (tab.page->isAncestorOf(refused))
            m_tabs->open(m_tabs->indexOf(tab.page));
    refused->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(refused);
    return false;
}

void MeasurePanel::takeBack()
{
    m_facts->takeBack();
    m_report->takeBack();
    m_actions->takeBack();
    for (RecordsTab *tab : recordTabs())
        tab->takeBack();
}

QList<RecordsTab *> MeasurePanel::recordTabs() const
{
    return {m_relations, m_commitments, m_money};
}

/** The tabs that are only read are filled when somebody looks. */
void MeasurePanel::showTab()
{
    if (!m_row.measure.id || !m_context.session.isOpen())
        return;
    if (m_tabs->currentWidget() == m_municipalities)
        m_municipalities->show(m_row.measure.id);
    if (m_tabs->currentWidget() == m_history)
        m_history->show(m_row.measure.id);
    for (RecordsTab *tab : recordTabs())
        if (m_tabs->currentWidget() == tab)
            tab->show(m_row.measure.id);
    tabAsLaidOut(*m_scroll->widget());
    m_tabs->updateGeometry();
}

QSize MeasurePanel::sizeHint() const
{
    return {theme::Theme::instance().length(panelWidth), 600};
}

} // namespace aanjager
