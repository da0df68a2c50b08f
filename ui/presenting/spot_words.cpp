#include "ui/presenting/spot_words.h"

#include "core/domain/measure_rules.h"
#include "core/report/wording.h"

#include <QCoreApplication>

namespace aanjager {

namespace {

struct SpotWords
{
    Q_DECLARE_TR_FUNCTIONS(SpotLine)
};

/** "ALB, DOR aangenomen; GOR eigen versie". */
QString spokenVotes(const DecisionNote &note, const State &state, const text::Wording &words)
{
    QStringList groups;
    for (size_t place = 0; place < vocabularyOf<VoteState>().terms.size(); ++place) {
        const auto did = static_cast<VoteState>(place);
        const QString label = QLatin1Char(' ') + report::uncapitalised(words.label(did));
        QStringList names, changes;
        for (const DecisionNote::Vote &vote : note.votes)
            if (const Party *party = state.find(vote.council); party && vote.state == did) {
                const QString name = party->shortName.isEmpty() ? party->name : party->shortName;
                if (vote.amendment.isEmpty())
                    names.append(name);
                else
                    changes.append(name + label + QStringLiteral(": ") + vote.amendment);
            }
        if (!names.isEmpty())
            groups.append(names.join(QStringLiteral(", ")) + label);
        groups += changes;
    }
    return groups.join(QStringLiteral("; "));
}

} // namespace

QString misreadNote(const DecisionNote &note, bool isAsked)
{
    if (!note.unclear)
        return SpotWords::tr("Not known: %1").arg(note.unknown.join(QStringLiteral(", ")));
    const QString heard = note.unclear->isEmpty()
                              ? QString()
                              : SpotWords::tr("Not understood: “%1”.").arg(*note.unclear) + QLatin1Char(' ');
    if (note.decision)
        return heard + SpotWords::tr("Type agreed, amended, postponed or rejected, and the outcome behind a colon");
    if (isAsked)
        return heard + SpotWords::tr("Type the number of a decision and agreed, amended, postponed or rejected; or new "
                                     "and what is decided");
    return heard + SpotWords::tr("Type what is decided; amended:, postponed: or rejected: before it where it is so");
}

QString spokenNote(const DecisionNote &note, const State &state, const text::Wording &words)
{
    const Decision *decision = state.find(note.decision);
    if (note.decision && !decision)
        return SpotWords::tr("This decision is not known");
    const QString name =
        decision ? (decision->code + QLatin1Char(' ') + decision->title).trimmed() : SpotWords::tr("New decision");
    QString spoken = name + QStringLiteral(": ") + report::uncapitalised(words.label(note.state));
    QString votes = spokenVotes(note, state, words);
    if (!votes.isEmpty())
        votes += QStringLiteral(" (") +
                 SpotWords::tr("%1 of %2 councils").arg(note.votes.size()).arg(municipalities(state).size()) +
                 QLatin1Char(')');
    for (const QString &more : {note.outcome, votes})
        if (!more.isEmpty())
            spoken += QStringLiteral(". ") + report::capitalised(more);
    return spoken;
}

} // namespace aanjager
