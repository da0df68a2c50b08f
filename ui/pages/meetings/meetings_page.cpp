#include "ui/pages/meetings/meetings_page.h"

#include "ui/delegates/text_delegate.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/meetings/body_panel.h"
#include "ui/pages/meetings/meeting_view.h"
#include "ui/pages/navigator.h"
#include "ui/pages/notices.h"
#include "ui/pages/panel_button.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int bodyWidth = 380, tableNeedsBeside = 420; ///< pixels at 100 % text
constexpr int titleNeeds = 170;                        ///< before a column of figures goes

} // namespace

MeetingsPage::MeetingsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new MeetingsModel(context.session, context.words, this))
    , m_stack(new QStackedWidget(this))
    , m_all(new QWidget(m_stack))
    , m_table(new TableView(tr("Bodies and meetings"), m_all))
    , m_body(new BodyPanel(context, m_all))
    , m_meeting(new MeetingView(context, m_stack))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    makeAll();
    m_stack->addWidget(m_all);
    m_stack->addWidget(m_meeting);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    makeTable();
    connect(m_model, &MeetingsModel::counted, this, &MeetingsPage::refresh);
    connect(m_body, &BodyPanel::removeAsked, this, &MeetingsPage::removeBody);
    connect(m_meeting, &MeetingView::presentationAsked, this, &MeetingsPage::presentationAsked);
    connect(m_meeting, &MeetingView::backAsked, this, [this] {
        if (m_meeting->leave())
            showAll();
    });
    connect(&context.session, &Session::accessChanged, this, &MeetingsPage::refresh);
    connect(&context.session, &Session::opened, this, [this] {
        m_stack->setCurrentWidget(m_all);
        refresh();
    });
    refresh();
}

QWidget *MeetingsPage::makeAll()
{
    auto *column = new QVBoxLayout(m_all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeTools());
    column->addWidget(m_refusal);
    column->addWidget(makeRule(m_all));
    m_sides = new QStackedWidget(m_all);
    m_empty = new EmptyState(QStringLiteral("meeting"), tr("No body meets yet"),
                             tr("A driver team, a board, a table: name the first above, then plan its meeting."), {},
                             m_sides);
    m_sides->addWidget(m_table);
    m_sides->addWidget(m_empty);
    QFrame *edge = m_edge = makeRule(m_all);
    edge->setMinimumHeight(0);
    edge->setMaximumHeight(QWIDGETSIZE_MAX);
    edge->setFixedWidth(1);
    edge->setProperty("upright", true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sides, 1);
    row->addWidget(edge);
    row->addWidget(m_body);
    column->addLayout(row, 1);
    return m_all;
}

QWidget *MeetingsPage::makeHead()
{
    auto *head = new QWidget(m_all);
    m_summary = new ElidedLabel(TextStyle::Body, head);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_levels = new SegmentedControl(tr("Which bodies"), head);
    QList<Segment> levels{{0, tr("All")}}; // then the levels in their order
    for (size_t place = 0; place < vocabularyOf<Level>().terms.size(); ++place)
        levels.append({static_cast<int>(place) + 1, m_context.words.label(static_cast<Level>(place))});
    m_levels->setSegments(levels);
    m_levels->setValue(0);
    m_openButton = new QPushButton(tr("Open the meeting"), head);
    m_openButton->setProperty("kind", QStringLiteral("primary"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 14, 20, 8);
    row->setSpacing(8);
    row->addWidget(makeLabel(tr("Meetings"), TextStyle::ScreenTitle, head));
    row->addSpacing(6);
    row->addWidget(m_summary, 1);
    row->addWidget(m_levels);
    row->addWidget(m_openButton);
    connect(m_openButton, &QPushButton::clicked, this, &MeetingsPage::openChosen);
    connect(m_levels, &SegmentedControl::picked, this, [this](int level) {
        m_model->setLevel(level == 0 ? std::nullopt : std::optional(static_cast<Level>(level - 1)));
        if (!m_table->currentIndex().isValid())
            select(m_model->first());
    });
    return head;
}

QWidget *MeetingsPage::makeTools()
{
    auto *bar = new QWidget(m_all);
    m_newMeeting = new QLineEdit(bar);
    m_newBody = new QLineEdit(bar);
    m_newBody->setAccessibleName(tr("New body"));
    m_newBody->setPlaceholderText(tr("New body: its name"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 0, 20, 8);
    row->setSpacing(8);
    m_panelButton = new PanelButton(bar);
    row->addWidget(m_newMeeting, 1);
    row->addWidget(m_newBody, 1);
    row->addWidget(m_panelButton);
    m_refusal = makeLabel({}, TextStyle::Caption, m_all);
    m_refusal->setProperty("over", true);
    m_refusal->setWordWrap(true);
    m_refusal->setContentsMargins(24, 0, 20, 8);
    m_refusal->hide();
    connect(m_panelButton, &QToolButton::clicked, this, &MeetingsPage::togglePanel);
    connect(m_newMeeting, &QLineEdit::returnPressed, this, &MeetingsPage::addMeeting);
    connect(m_newMeeting, &QLineEdit::textEdited, this, [this] { sayRefused({}); });
    connect(m_newBody, &QLineEdit::returnPressed, this, &MeetingsPage::addBody);
    return bar;
}

void MeetingsPage::makeTable()
{
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    fitColumns();
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &MeetingsPage::fitColumns);
    connect(m_table, &TableView::foldAsked, m_model, &MeetingsModel::toggle);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MeetingsPage::followChosen);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &MeetingsPage::openChosen);
}

void MeetingsPage::fitColumns()
{
    const theme::Theme &theme = theme::Theme::instance();
    QHeaderView *header = m_table->header();
    header->setSectionResizeMode(QHeaderView::Fixed);
    const auto width = [&](MeetingColumn column, int pixels) {
        header->resizeSection(static_cast<int>(column), theme.length(pixels));
    };
    constexpr int day = 130;
    width(MeetingColumn::Day, day);
    // What there is no room for stands in the meeting itself: first the decisions go, then what was agreed.
    int rest = this->width() - (m_body->isHidden() ? 0 : m_body->width()) - theme.length(day + titleNeeds);
    for (const auto &[column, pixels] :
         {std::pair(MeetingColumn::Agenda, 96), {MeetingColumn::Agreed, 124}, {MeetingColumn::Decisions, 92}}) {
        rest -= theme.length(pixels);
        width(column, pixels);
        m_table->setColumnHidden(static_cast<int>(column), rest < 0);
    }
    header->setSectionResizeMode(static_cast<int>(MeetingColumn::Title), QHeaderView::Stretch);
}

void MeetingsPage::select(const QModelIndex &index)
{
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index.siblingAtColumn(0));
    if (index.row() <= 1)
        m_table->scrollToTop(); // with its heading
}

bool MeetingsPage::isMeetingOpen() const
{
    return m_stack->currentWidget() == m_meeting;
}

void MeetingsPage::goTo(const Destination &destination)
{
    if (destination.record != 0)
        open(destination.record);
}

void MeetingsPage::open(qint64 record)
{
    const State &state = m_context.session.state();
    if (state.find(Id<Meeting>{record})) {
        if (isMeetingOpen() && m_meeting->meeting().value != record && !m_meeting->leave())
            return;
        select(m_model->indexOf(Id<Meeting>{record}));
        m_meeting->open({record});
        m_stack->setCurrentWidget(m_meeting);
        return m_meeting->takeKeyboard();
    }
    if (!state.find(Id<Body>{record}))
        return;
    showAll();
    select(m_model->indexOf(Id<Body>{record}));
}

qint64 MeetingsPage::opened() const
{
    return isMeetingOpen() ? m_meeting->meeting().value : m_body->body().value;
}

void MeetingsPage::showAll()
{
    m_stack->setCurrentWidget(m_all);
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void MeetingsPage::refresh()
{
    const bool canEdit = m_context.session.isOpen() && m_context.session.canEdit();
    if (isMeetingOpen() && !m_context.session.state().find(m_meeting->meeting()))
        m_stack->setCurrentWidget(m_all); // it was taken back or removed
    m_summary->setWhole(tr("%n body(ies)", nullptr, m_model->bodies()) + QStringLiteral(", ") +
                        tr("%n meeting(s)", nullptr, m_model->meetings()));
    m_sides->setCurrentWidget(m_model->bodies() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        select(m_model->first());
    fitPanel();
    sayBody();
    m_newMeeting->setEnabled(canEdit && m_model->bodyAt(m_table->currentIndex()));
    m_newBody->setEnabled(canEdit);
    m_openButton->setEnabled(!m_model->meetingAt(m_table->currentIndex()).isNull());
}

void MeetingsPage::followChosen()
{
    if (m_isQuiet)
        return;
    const Id<Body> wanted = m_model->bodyAt(m_table->currentIndex());
    if (wanted != m_body->body() && m_body->body() && !m_body->leave()) {
        m_isQuiet = true;
        select(m_model->indexOf(m_body->body()));
        m_isQuiet = false;
        return;
    }
    m_body->show(wanted);
    sayBody();
    m_newMeeting->setEnabled(m_context.session.canEdit() && wanted);
    m_openButton->setEnabled(!m_model->meetingAt(m_table->currentIndex()).isNull());
}

void MeetingsPage::openChosen()
{
    if (const Id<Meeting> meeting = m_model->meetingAt(m_table->currentIndex()))
        m_context.navigator.go({QStringLiteral("meetings"), {}, {}, {}, meeting.value}); // with a way back
}

bool MeetingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isPlain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isMeeting = !m_model->meetingAt(m_table->currentIndex()).isNull();
    if (isPlain && isMeeting && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)) {
        openChosen();
        return true;
    }
    if (isPlain && isMeeting && key.key() == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    if (isPlain && (key.key() == Qt::Key_Insert || key.key() == Qt::Key_N)) {
        m_newMeeting->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MeetingsPage::takeKeyboard()
{
    if (isMeetingOpen())
        return m_meeting->takeKeyboard();
    if (m_model->bodies() == 0)
        return m_newBody->setFocus(Qt::OtherFocusReason);
    if (m_sides->isHidden())
        return m_panelButton->setFocus(Qt::OtherFocusReason);
    m_table->setFocus(Qt::OtherFocusReason);
}

bool MeetingsPage::leave()
{
    return isMeetingOpen() ? m_meeting->leave() : m_body->leave();
}

QList<QWidget *> MeetingsPage::panes() const
{
    if (isMeetingOpen())
        return m_meeting->panes();
    if (m_model->bodies() == 0)
        return {m_newBody};
    QList<QWidget *> panes;
    if (!m_sides->isHidden())
        panes.append(m_table);
    if (!m_body->isHidden())
        panes.append(m_body);
    return panes;
}

/** The panel of the body beside the rows; where a window is too narrow for both it stands in their place. */
void MeetingsPage::fitPanel()
{
    const theme::Theme &theme = theme::Theme::instance();
    const bool isShown = m_model->bodies() > 0 && !m_isPanelAway;
    const int wide = theme.length(bodyWidth);
    const bool fits = !m_isSized || width() >= wide + theme.length(tableNeedsBeside);
    m_body->setMinimumWidth(fits ? wide : 0);
    m_body->setMaximumWidth(fits ? wide : QWIDGETSIZE_MAX);
    m_body->setVisible(isShown);
    m_sides->setVisible(!isShown || fits);
    m_edge->setVisible(isShown && fits);
    m_panelButton->setVisible(m_model->bodies() > 0);
    m_panelButton->setShown(isShown);
    fitColumns();
}

void MeetingsPage::setPanelAway(bool away)
{
    m_isPanelAway = away;
    fitPanel();
}

void MeetingsPage::togglePanel()
{
    if (m_isPanelAway || m_body->leave())
        setPanelAway(!m_isPanelAway);
}

void MeetingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_isSized = true;
    fitPanel();
}

} // namespace aanjager
