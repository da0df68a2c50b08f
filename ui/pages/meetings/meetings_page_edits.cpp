// How meetings and bodies are added and removed.
#include "core/domain/meeting_rules.h"
#include "core/exchange/action_line.h"
#include "core/exchange/decision_line.h"
#include "ui/pages/editing/marked.h"
#include "ui/pages/meetings/body_panel.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/notices.h"
#include "ui/session/meeting_edits.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace aanjager {

/** The line says of which body the meeting will be. */
void MeetingsPage::sayBody()
{
    const Body *body = m_context.session.state().find(m_model->bodyAt(m_table->currentIndex()));
    const QString example = tr("18 march, friday, in 2 weeks");
    m_newMeeting->setPlaceholderText(body ? tr("New meeting of %1: %2").arg(body->name, example)
                                          : tr("New meeting: %1").arg(example));
    m_newMeeting->setAccessibleName(body ? tr("New meeting of %1").arg(body->name)
                                         : tr("New meeting of the chosen body"));
}

void MeetingsPage::sayRefused(const QString &sentence)
{
    markRefused(*m_newMeeting, !sentence.isEmpty());
    m_newMeeting->setAccessibleDescription(sentence);
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
}

/** A day at the end, and before it a body where another is meant than the chosen one. */
void MeetingsPage::addMeeting()
{
    const State &state = m_context.session.state();
    const QDate today = m_context.session.today();
    const QString text = m_newMeeting->text().trimmed();
    const ActionLine line = readActionLine(text, State(), today);
    const Id<Body> named = line.text.isEmpty() ? Id<Body>() : bodyCalled(line.text, state);
    const Id<Body> body = named ? named : m_model->bodyAt(m_table->currentIndex());
    if (text.isEmpty() || !body)
        return;
    if (!line.due.isValid() || (!line.text.isEmpty() && !named)) {
        const QLocale locale(m_context.words.language());
        return sayRefused(tr("“%1” is no day. Accepted are %2, %3, friday, in 2 weeks; before it a body may be named.")
                              .arg(text, locale.toString(today, QStringLiteral("d-M-yyyy")),
                                   locale.toString(today, QStringLiteral("d MMM")).remove(u'.')));
    }
    Id<Meeting> made;
    const auto work = [this, body, day = line.due, &made] {
        return aanjager::addMeeting(m_context.session, body, day).map([&made](Id<Meeting> id) { made = id; });
    };
    if (const Result<void> done = work(); !done)
        return m_context.notices.failed(done.error());
    m_newMeeting->clear();
    sayRefused({});
    m_model->unfold(body.value);
    select(m_model->indexOf(made));
    m_table->setFocus(Qt::OtherFocusReason);
}

void MeetingsPage::addBody()
{
    const QString name = m_newBody->text().simplified();
    if (name.isEmpty())
        return;
    Id<Body> made;
    const auto work = [this, name, &made] {
        return aanjager::addBody(m_context.session, name).map([&made](Id<Body> id) { made = id; });
    };
    if (const Result<void> done = work(); !done)
        return m_context.notices.failed(done.error());
    m_newBody->clear();
    m_levels->setValue(0);
    m_model->setLevel({});
    select(m_model->indexOf(made));
}

void MeetingsPage::removeChosen()
{
    const Id<Meeting> meeting = m_model->meetingAt(m_table->currentIndex());
    if (!meeting || !m_context.session.canEdit())
        return;
    const auto work = [session = &m_context.session, meeting] {
        return removeRecord(*session, describe<Meeting>(), meeting.value);
    };
    if (m_context.attempt(work))
        m_context.notices.doneWithUndo(tr("Meeting removed, with its agenda and minutes"));
}

void MeetingsPage::removeBody()
{
    const Id<Body> body = m_body->body();
    const auto work = [session = &m_context.session, body] {
        return removeRecord(*session, describe<Body>(), body.value);
    };
    if (m_context.attempt(work))
        m_context.notices.doneWithUndo(tr("Body removed; its meetings stay without one"));
}

} // namespace aanjager
