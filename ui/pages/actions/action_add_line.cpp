#include "ui/pages/actions/action_add_line.h"

#include "ui/session/record_edits.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

ActionAddLine::ActionAddLine(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_field(new QLineEdit(this))
    , m_preview(new QWidget(this))
    , m_parts(new QHBoxLayout(m_preview))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_preview);
    m_parts->setContentsMargins(8, 0, 8, 0);
    m_parts->setSpacing(8);
    m_field->setAccessibleName(tr("New action"));
    m_field->addAction(theme::icon(QStringLiteral("plus")), QLineEdit::LeadingPosition)->setText(tr("New action"));
    m_field->setPlaceholderText(tr("New action: M11 Finish the business case @SOJ friday"));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &ActionAddLine::say);
    connect(m_field, &QLineEdit::returnPressed, this, &ActionAddLine::add);
    say();
}

void ActionAddLine::addPart(ActionLine::Part part, const QString &icon, const QString &words)
{
    auto *button = new QToolButton(m_preview);
    button->setProperty("kind", QStringLiteral("token"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(theme::icon(icon));
    button->setText(QString(words).replace(QLatin1Char('&'), QStringLiteral("&&")) + QStringLiteral("  ×"));
    button->setAccessibleName(tr("Take out: %1").arg(words));
    button->setToolTip(tr("Take this out of the line"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("words", words);
    button->installEventFilter(this);
    connect(button, &QToolButton::clicked, this, [this, part] { takeOut(part); });
    m_parts->addWidget(button);
    m_buttons.insert(static_cast<int>(part), button);
}

/** The keyboard goes to what is left to take out, else back to the line. */
void ActionAddLine::takeOut(ActionLine::Part part)
{
    const bool hadKeyboard = m_preview->isAncestorOf(QApplication::focusWidget());
    const QString rest = lineWithout(part, m_field->text(), m_context.session.state(), m_context.session.today());
    m_field->selectAll(); // as typed, so that the field itself can take it back
    m_field->insert(rest);
    if (!hadKeyboard)
        return m_field->setFocus(Qt::OtherFocusReason);
    for (const ActionLine::Part next : {ActionLine::Part::Measure, ActionLine::Part::Party, ActionLine::Part::Day})
        if (QToolButton *button = partButton(next))
            return button->setFocus(Qt::TabFocusReason);
    m_field->setFocus(Qt::TabFocusReason);
}

QToolButton *ActionAddLine::partButton(ActionLine::Part part) const
{
    return m_buttons.value(static_cast<int>(part));
}

/** Escape empties the line. */
bool ActionAddLine::takesFieldKey(QEvent &event)
{
    const bool isEscape = event.type() == QEvent::KeyPress && static_cast<QKeyEvent &>(event).key() == Qt::Key_Escape;
    if (!isEscape || m_field->text().isEmpty())
        return false;
    m_field->setText({});
    return true;
}

bool ActionAddLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field)
        return takesFieldKey(*event) || QFrame::eventFilter(watched, event);
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Delete && key != Qt::Key_Backspace && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QFrame::eventFilter(watched, event);
    for (auto each = m_buttons.cbegin(); each != m_buttons.cend(); ++each)
        if (each.value() == watched) {
            const auto part = static_cast<ActionLine::Part>(each.key());
            takeOut(part); // the button is gone after it
            return true;
        }
    return QFrame::eventFilter(watched, event);
}

void ActionAddLine::say()
{
    while (QLayoutItem *item = m_parts->takeAt(0)) {
        if (QWidget *gone = item->widget()) {
            gone->hide();
            gone->deleteLater(); // it may be its own key or click that ends it
        }
        delete item;
    }
    m_buttons.clear();
    const State &state = m_context.session.state();
    const ActionLine line = readActionLine(m_field->text(), state, m_context.session.today());
    m_preview->setVisible(!line.isEmpty() || !line.parts.isEmpty());
    m_becomes.clear();
    if (m_preview->isHidden())
        return;
    m_parts->addWidget(makeLabel(tr("Becomes"), TextStyle::Caption, m_preview));
    const auto tell = [this](ActionLine::Part part, const char *icon, const QString &words) {
        addPart(part, QString::fromLatin1(icon), words);
        m_becomes.append(words);
    };
    if (const Measure *measure = state.find(line.measure))
        tell(ActionLine::Part::Measure, "measures", measure->number + QLatin1Char(' ') + measure->title);
    if (!line.text.isEmpty()) {
        m_parts->addWidget(makeLabel(line.text, TextStyle::BodyStrong, m_preview));
        m_becomes.append(line.text);
    }
    const Party *party = state.find(line.party);
    if (party || !line.owner.isEmpty())
        tell(ActionLine::Part::Party, "parties", party ? party->name : tr("%1 (no party)").arg(line.owner));
    if (line.due.isValid())
        tell(ActionLine::Part::Day, "planning",
             QLocale(m_context.words.language()).toString(line.due, QStringLiteral("ddd d MMMM yyyy")));
    m_parts->addStretch(1);
    m_field->setAccessibleDescription(becomes());
    QWidget *last = m_field;
    for (const ActionLine::Part part : {ActionLine::Part::Measure, ActionLine::Part::Party, ActionLine::Part::Day})
        if (QToolButton *button = partButton(part)) {
            setTabOrder(last, button);
            last = button;
        }
}

QString ActionAddLine::becomes() const
{
    return m_becomes.isEmpty() ? QString()
                               : tr("Becomes") + QStringLiteral(" · ") + m_becomes.join(QStringLiteral(" · "));
}

void ActionAddLine::add()
{
    const ActionLine line = readActionLine(m_field->text(), m_context.session.state(), m_context.session.today());
    if (line.isEmpty())
        return;
    Action action;
    action.id = newId<Action>();
    action.measure = line.measure;
    action.text = line.text;
    action.party = line.party;
    action.owner = line.owner;
    action.due = line.due;
    const auto work = [session = &m_context.session, action] { return addRecord(*session, action).map([](auto) {}); };
    if (!m_context.attempt(work))
        return;
    m_field->setText({}); // not as typed: what Ctrl+Z takes back is the action
    emit added(action.id);
}

bool ActionAddLine::leave()
{
    add();
    return m_field->text().trimmed().isEmpty();
}

} // namespace aanjager
