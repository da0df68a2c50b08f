#include "ui/pages/measures/measure_panel.h"

#include "ui/pages/editing/commit_line.h"
#include "ui/pages/editing/commit_text.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/measures/actions_tab.h"
#include "ui/pages/measures/history_tab.h"
#include "ui/pages/measures/measure_facts.h"
#include "ui/pages/measures/municipalities_tab.h"
#include "ui/pages/measures/quick_set.h"
#include "ui/pages/measures/report_tab.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int panelWidth = 352;

/** Tabs as high as the one that shows: the panel scrolls as a whole. */
class GrowingTabs : public QTabWidget
{
public:
    using QTabWidget::QTabWidget;

    QSize sizeHint() const override { return fitting(QTabWidget::sizeHint()); }
    QSize minimumSizeHint() const override { return fitting(QTabWidget::minimumSizeHint()); }
    bool hasHeightForWidth() const override { return false; }

private:
    QSize fitting(QSize size) const
    {
        const QWidget *page = currentWidget();
        if (!page)
            return size;
        const int wanted = page->layout() && page->layout()->hasHeightForWidth()
                               ? page->layout()->heightForWidth(page->width())
                               : page->sizeHint().height();
        return {std::min(size.width(), 240), wanted + tabBar()->sizeHint().height() + 8};
    }
};

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
    , m_number(makeLabel({}, TextStyle::BodyStrong, this))
    , m_theme(new ElidedLabel(TextStyle::Caption, this))
    , m_title(makeLabel({}, TextStyle::PanelTitle, this))
    , m_scroll(new QScrollArea(this))
    , m_quickSet(new QuickSet(context, this))
    , m_facts(new MeasureFacts(context, this))
    , m_tabs(new GrowingTabs(this))
    , m_report(new ReportTab(context, this))
    , m_actions(new ActionsTab(context, this))
    , m_municipalities(new MunicipalitiesTab(context, this))
    , m_history(new HistoryTab(context, this))
{
    m_title->setWordWrap(true);
    for (QWidget *page : {static_cast<QWidget *>(m_report), static_cast<QWidget *>(m_actions),
                          static_cast<QWidget *>(m_municipalities), static_cast<QWidget *>(m_history)})
        m_tabs->addTab(page, QString());
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 12, 14, 18);
    column->setSpacing(10);
    column->addWidget(makeHead());
    column->addWidget(m_title);
    column->addWidget(m_quickSet);
    column->addWidget(m_facts);
    column->addSpacing(4);
    column->addWidget(m_tabs);
    column->addStretch(1);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    inside->setBackgroundRole(QPalette::Base);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MeasurePanel::showTab);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] { show(MeasureRow(m_row)); });
}

QWidget *MeasurePanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_number);
    row->addWidget(m_theme, 1);
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
    auto *menu = new QMenu(button);
    QAction *rename = menu->addAction(tr("Rename"), this, &MeasurePanel::renameAsked);
    rename->setShortcut(Qt::Key_F2);
    rename->setShortcutContext(Qt::WidgetShortcut); // shown only: the table has the key itself
    QAction *remove = menu->addAction(tr("Remove"), this, &MeasurePanel::removeAsked);
    connect(menu, &QMenu::aboutToShow, this, [this, rename, remove] {
        rename->setEnabled(m_context.session.canEdit());
        remove->setEnabled(m_context.session.canEdit());
    });
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
}

void MeasurePanel::show(const MeasureRow &row)
{
    const bool another = row.measure.id != m_row.measure.id;
    m_row = row;
    m_number->setText(row.measure.number);
    m_theme->setWhole(row.themeName);
    m_title->setText(row.measure.title);
    m_quickSet->show(row.measure);
    m_facts->show(row);
    m_report->show(row.measure);
    m_actions->show(row.measure.id);
    const QString actions = m_actions->open() > 0 ? tr("Actions %1").arg(m_actions->open()) : tr("Actions");
    const QStringList names{tr("Report"), actions, tr("Municipalities"), tr("History")};
    for (int i = 0; i < names.size(); ++i)
        m_tabs->setTabText(i, names[i]);
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
    return m_actions->newAction()->text().trimmed().isEmpty() ? nullptr : m_actions->newAction();
}

bool MeasurePanel::leave()
{
    m_facts->leave();
    m_report->leave();
    m_actions->leave();
    QWidget *refused = pending();
    if (!refused)
        return true;
    for (QWidget *tab : {static_cast<QWidget *>(m_report), static_cast<QWidget *>(m_actions)})
        if (tab->isAncestorOf(refused))
            m_tabs->setCurrentWidget(tab);
    refused->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(refused);
    return false;
}

void MeasurePanel::takeBack()
{
    m_facts->takeBack();
    m_report->takeBack();
    m_actions->takeBack();
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
    m_tabs->updateGeometry();
}

QSize MeasurePanel::sizeHint() const
{
    return {theme::Theme::instance().length(panelWidth), 600};
}

} // namespace aanjager
