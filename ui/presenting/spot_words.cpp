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
        QStringList names;
        for (const DecisionNote::Vote &vote : note.votes)
            if (const Party *party = state.find(vote.council); party && vote.state == did)
                names.append(party->shortName.isEmpty() ? party->name : party->shortName);
        if (!names.isEmpty())
            groups.append(names.join(QStringLiteral(", ")) + QLatin1Char(' ') +
                          report::uncapitalised(words.label(did)));
    }
    return groups.join(QStringLiteral("; "));
}

} // namespace

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
