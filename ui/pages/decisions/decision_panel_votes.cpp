// Where each council is with the decision that is shown, and how that is noted.
#include "core/domain/decision_rules.h"
#include "ui/pages/decisions/adoption_list.h"
#include "ui/pages/decisions/decision_panel.h"
#include "ui/pages/editing/field_editor.h"
#include "ui/pages/editing/record_row.h"
#include "ui/session/decision_edits.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int headIndent = 8; ///< as of the words in the fields below

} // namespace

/** What its two days are, above them. */
QHBoxLayout *DecisionPanel::makeVoteHeads()
{
    auto *heads = new QHBoxLayout;
    heads->setContentsMargins(headIndent, 0, 0, 0);
    for (const char *name : {"planned", "day"}) {
        QLabel *head = makeLabel(m_context.words.label(*describe<DecisionVote>().field(QString::fromLatin1(name))),
                                 TextStyle::Caption, m_vote);
        head->setBuddy(m_vote->editor(name)->control());
        heads->addWidget(head, 1);
    }
    return heads;
}

/** To the day that comes first: when a council is planned, or when it decided. */
void DecisionPanel::editVote()
{
    const DecisionVote *vote = m_adoption->voteAt(m_councils->currentIndex());
    if (!vote || !m_vote->isVisible())
        return;
    m_vote->editor(isDecided(vote->state) ? "day" : "planned")->control()->setFocus(Qt::ShortcutFocusReason);
    m_scroll->ensureWidgetVisible(m_vote);
}

void DecisionPanel::showCouncils()
{
    const Decision *decision = stored();
    const bool editable = m_context.session.canEdit();
    const Adoption adoption = adoptionOf(*decision, m_context.session.state());
    const bool isAsked = adoption.asked > 0;
    const bool isWanted = isAsked || decision->rule == DecisionRule::EachItsOwn;
    m_councils->setVisible(isAsked);
    m_hint->setVisible(isAsked && editable);
    const QString adopted = tr("%1 of %2").arg(adoption.adopted).arg(adoption.asked);
    m_tally->setText(!isAsked                            ? tr("no council is asked")
                     : isAtCouncils(*decision, adoption) ? tr("at the councils, %1").arg(adopted)
                                                         : adopted);
    m_councilsBox->setVisible(isWanted || editable);
    m_ask->setVisible(!isAsked && editable);
    m_conclude->setVisible(isAsked && editable && isAwaited(*decision) && !m_adoption->firstAwaited().isValid());
    showVote();
}

void DecisionPanel::showVote()
{
    const DecisionVote *vote = m_adoption->voteAt(m_councils->currentIndex());
    m_vote->setVisible(vote);
    if (!vote)
        return;
    if (vote->id.value != m_vote->id())
        m_vote->leave();
    vote = m_adoption->voteAt(m_councils->currentIndex()); // what was left may have been stored
    if (!vote)
        return;
    m_vote->show(vote->id.value, vote);
    m_vote->setEditable(m_context.session.canEdit());
    if (m_councils->hasFocus()) // what is edited of it comes into sight with it
        QMetaObject::invokeMethod(
            m_scroll, [this] { m_scroll->ensureWidgetVisible(m_vote); }, Qt::QueuedConnection);
    m_vote->editor("planned")->setPlaceholder(tr("a day"));
    m_vote->editor("day")->setPlaceholder(tr("a day"));
    m_vote->editor("amendment")->setPlaceholder(tr("Amendment, in the words of the council"));
}

void DecisionPanel::note(VoteState state)
{
    const DecisionVote *vote = m_adoption->voteAt(m_councils->currentIndex());
    if (!vote || !m_context.session.canEdit())
        return;
    const Id<Party> council = vote->party;
    Id<Party> next; // the one to be asked after it: councils that are done move to the top
    for (int row = m_councils->currentIndex().row() + 1; next.isNull() && row < m_adoption->rowCount(); ++row)
        if (const DecisionVote *other = m_adoption->voteAt(m_adoption->index(row)); !isDecided(other->state))
            next = other->party;
    const auto work = [session = &m_context.session, decision = m_decision, council, state] {
        return noteVote(*session, decision, council, state, session->today());
    };
    if (!m_context.attempt(work))
        return;
    const bool goesOn = isDecided(state) && next;
    m_councils->setCurrentIndex(m_adoption->indexOf(goesOn ? next : council));
}

void DecisionPanel::noteAdoption()
{
    const Decision *decision = stored();
    if (!decision || !m_context.session.canEdit())
        return;
    if (m_adoption->rowCount() == 0)
        m_context.attempt([session = &m_context.session, id = m_decision] { return askCouncils(*session, id); });
    const QModelIndex first = m_adoption->firstAwaited();
    m_councils->setCurrentIndex(first.isValid() ? first : m_adoption->index(0));
    m_councils->setFocus(Qt::ShortcutFocusReason);
    m_scroll->ensureWidgetVisible(m_councils);
}

} // namespace aanjager
