#include "ui/pages/actions/action_panel.h"

#include "ui/pages/editing/field_editor.h"
#include "ui/pages/measures/history_tab.h"
#include "ui/pages/navigator.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int widthOfPanel = 348;

} // namespace

ActionPanel::ActionPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_about(makeLabel({}, TextStyle::PanelTitle, this))
    , m_measure(new QPushButton(tr("To the measure"), this))
    , m_close(new QToolButton(this))
    , m_scroll(new QScrollArea(this))
    , m_none(makeLabel(tr("No action is chosen."), TextStyle::Body, this))
{
    setFixedWidth(theme::Theme::instance().length(widthOfPanel));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(m_context.words.singular(describe<Action>()));
    m_none->setContentsMargins(16, 8, 16, 8);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeFields());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_none);
    column->addWidget(m_scroll, 1);
    column->addStretch(0);
    connect(m_measure, &QPushButton::clicked, this, &ActionPanel::openMeasure);
    connect(m_close, &QToolButton::clicked, this, &ActionPanel::closeAsked);
    show(Id<Action>());
}

QWidget *ActionPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 8, 8, 4);
    row->setSpacing(8);
    m_close->setIcon(theme::icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close the details (Esc)"));
    m_close->setAccessibleName(tr("Close the details"));
    m_measure->setProperty("kind", QStringLiteral("link"));
    row->addWidget(m_about, 1);
    row->addWidget(m_measure);
    row->addWidget(m_close);
    return head;
}

QWidget *ActionPanel::makeFields()
{
    m_fields = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(8, 0, 14, 12);
    column->setSpacing(2);
    const Description &description = describe<Action>();
    addField(*description.field(QStringLiteral("text")), *column, m_fields);
    for (const Field &field : description.fields)
        if (QLatin1String(field.name) != QLatin1String("text"))
            addField(field, *column, m_fields);
    QLabel *title = makeLabel(tr("History"), TextStyle::Label, m_fields);
    title->setContentsMargins(8, 12, 8, 0);
    column->addWidget(title);
    m_history = new HistoryTab(m_context, m_fields);
    column->addWidget(m_history);
    column->addStretch(1);
    return m_fields;
}

void ActionPanel::addField(const Field &field, QVBoxLayout &column, QWidget *parent)
{
    auto *editor = new FieldEditor(m_context, describe<Action>(), field, parent);
    QLabel *label = makeLabel(m_context.words.label(field), TextStyle::Caption, parent);
    label->setContentsMargins(8, 6, 8, 0);
    label->setBuddy(editor->control());
    column.addWidget(label);
    column.addWidget(editor);
    m_editors.insert(QString::fromLatin1(field.name), editor);
    m_inOrder.append(editor);
}

void ActionPanel::show(Id<Action> id)
{
    const State &state = m_context.session.state();
    const Action *action = state.find(id);
    m_action = action ? id : Id<Action>();
    m_none->setVisible(!action);
    m_scroll->setVisible(action);
    const Measure *measure = action ? state.find(action->measure) : nullptr;
    m_measure->setVisible(measure);
    QStringList about;
    if (measure)
        about.append(measure->number);
    if (action)
        about.append(action->code);
    about.removeAll(QString());
    m_about->setText(about.isEmpty() ? m_context.words.singular(describe<Action>())
                                     : about.join(QStringLiteral(" · ")));
    if (!action)
        return;
    for (auto each = m_editors.cbegin(); each != m_editors.cend(); ++each) {
        each.value()->show(id.value, describe<Action>().field(each.key())->read(action));
        each.value()->setEditable(m_context.session.canEdit());
    }
    m_history->show(id, action->measure);
}

void ActionPanel::goToFirst()
{
    if (m_action)
        m_inOrder.first()->control()->setFocus(Qt::ShortcutFocusReason);
}

bool ActionPanel::leave()
{
    bool left = true;
    for (FieldEditor *editor : std::as_const(m_inOrder))
        left = editor->leave() && left;
    return left;
}

void ActionPanel::openMeasure()
{
    const Action *action = m_context.session.state().find(m_action);
    if (!action)
        return;
    Destination there;
    there.page = QStringLiteral("measures");
    there.measure = action->measure;
    there.tab = QStringLiteral("actions");
    m_context.navigator.go(there);
}

void ActionPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        emit closeAsked();
    else
        QWidget::keyPressEvent(event);
}

void ActionPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, 1, height()), theme::Theme::instance().palette().line);
}

} // namespace aanjager
