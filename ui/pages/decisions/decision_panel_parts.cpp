// What a decision is called, on which agenda it comes, and what is left unstored.
#include "core/domain/decision_rules.h"
#include "core/domain/meeting_rules.h"
#include "ui/pages/decisions/decision_panel.h"
#include "ui/pages/editing/commit_line.h"
#include "ui/pages/editing/field_editor.h"
#include "ui/pages/editing/record_facts.h"
#include "ui/pages/editing/record_row.h"
#include "ui/pages/measures/title_label.h"
#include "ui/pages/notices.h"
#include "ui/session/meeting_edits.h"
#include "ui/text/value_text.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>

namespace aanjager {

void DecisionPanel::rename()
{
    if (!stored() || !m_context.session.canEdit())
        return;
    m_title->hide();
    m_rename->setVisible(true);
    m_rename->line()->setFocus(Qt::ShortcutFocusReason);
    m_rename->line()->selectAll();
}

bool DecisionPanel::isRenaming() const
{
    return m_rename->isVisibleTo(this);
}

void DecisionPanel::endRenaming()
{
    if (m_rename->isPending())
        return;
    m_rename->hide();
    m_title->show();
}

/** The field of the title goes when the keyboard leaves it, unless what it holds could not be stored. */
bool DecisionPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isLeft = event->type() == QEvent::FocusOut &&
                        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
                        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason;
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    const bool isDone = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape;
    if (watched == m_rename->line() && (isLeft || isDone))
        QMetaObject::invokeMethod(this, &DecisionPanel::endRenaming, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

/** The meetings to come, those of the body that decides first. */
void DecisionPanel::fillSchedule(QMenu &menu)
{
    menu.clear();
    const Decision *decision = stored();
    if (!decision)
        return;
    const State &state = m_context.session.state();
    QList<const Meeting *> meetings;
    for (const Meeting &meeting : state.all<Meeting>())
        if (meeting.day.isValid() && meeting.day >= m_context.session.today())
            meetings.append(&meeting);
    std::sort(meetings.begin(), meetings.end(), [&](const Meeting *a, const Meeting *b) {
        return std::tuple(a->body != decision->body, a->day, a->id) <
               std::tuple(b->body != decision->body, b->day, b->id);
    });
    for (const Meeting *meeting : std::as_const(meetings)) {
        const Body *body = state.find(meeting->body);
        QString words =
            m_context.words.date(meeting->day) + QStringLiteral("  ") + (body ? body->name : meeting->title);
        menu.addAction(words.replace(QLatin1Char('&'), QStringLiteral("&&")), this, [this, id = meeting->id] {
            const auto work = [session = &m_context.session, decision = m_decision, id] {
                return scheduleDecision(*session, decision, id).map([](auto) {});
            };
            if (m_context.attempt(work))
                m_context.notices.doneWithUndo(tr("Put on the agenda"));
        });
    }
    if (meetings.isEmpty())
        menu.addAction(tr("No meeting is planned"))->setEnabled(false);
}

/** The meetings on whose agenda it stands, the last first; a dash where there is none. */
QString DecisionPanel::scheduledWords() const
{
    const State &state = m_context.session.state();
    QList<const Meeting *> meetings;
    for (const AgendaItem &item : state.all<AgendaItem>())
        if (const Meeting *meeting = item.decision == m_decision ? state.find(item.meeting) : nullptr)
            if (!meetings.contains(meeting))
                meetings.append(meeting);
    std::sort(meetings.begin(), meetings.end(), [](const Meeting *a, const Meeting *b) { return a->day > b->day; });
    QStringList words;
    for (const Meeting *meeting : std::as_const(meetings)) {
        const Body *body = state.find(meeting->body);
        words.append(m_context.words.date(meeting->day) + QStringLiteral(", ") + (body ? body->name : meeting->title));
    }
    return words.isEmpty() ? QStringLiteral("–") : words.join(QStringLiteral("; "));
}

void DecisionPanel::copyAsText()
{
    const Decision *decision = stored();
    if (!decision)
        return;
    const State &state = m_context.session.state();
    QStringList lines{QStringList{decision->code, decision->title}.join(QLatin1Char(' ')).trimmed()};
    for (const Field &field : describe<Decision>().fields) {
        const Value value = field.read(decision);
        const bool isTold = !isNothing(value) && field.visibility != Visibility::Team && field.kind != FieldKind::YesNo;
        if (isTold && qstrcmp(field.name, "code") != 0 && qstrcmp(field.name, "title") != 0)
            lines.append(m_context.words.label(field) + QStringLiteral(": ") +
                         text::valueText(m_context.words, field, value, &state));
    }
    for (int row = 0; row < m_adoption->rowCount(); ++row)
        lines.append(QStringLiteral("- ") + m_adoption->index(row).data().toString() + QStringLiteral(": ") +
                     m_adoption->index(row).data(TrailingRole).toString());
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    m_context.notices.done(tr("%1 copied as text").arg(decision->code));
}

bool DecisionPanel::leave()
{
    bool left = m_rename->leave();
    left = m_facts->leave() && left;
    left = m_rest->leave() && left;
    return m_vote->leave() && left;
}

void DecisionPanel::takeBack()
{
    m_rename->takeBack();
    m_facts->takeBack();
    m_rest->takeBack();
    m_vote->takeBack();
}

} // namespace aanjager
