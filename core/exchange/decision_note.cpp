#include "core/exchange/decision_note.h"

#include "core/domain/measure_rules.h"

#include <QHash>
#include <QRegularExpression>

namespace aanjager {

namespace {

const QHash<QString, DecisionState> &outcomeWords()
{
    static const QHash<QString, DecisionState> words = {{QStringLiteral("akkoord"), DecisionState::Taken},
                                                        {QStringLiteral("genomen"), DecisionState::Taken},
                                                        {QStringLiteral("vastgesteld"), DecisionState::Taken},
                                                        {QStringLiteral("besloten"), DecisionState::Taken},
                                                        {QStringLiteral("aangenomen"), DecisionState::Taken},
                                                        {QStringLiteral("taken"), DecisionState::Taken},
                                                        {QStringLiteral("adopted"), DecisionState::Taken},
                                                        {QStringLiteral("agreed"), DecisionState::Taken},
                                                        {QStringLiteral("gewijzigd"), DecisionState::Amended},
                                                        {QStringLiteral("geamendeerd"), DecisionState::Amended},
                                                        {QStringLiteral("amended"), DecisionState::Amended},
                                                        {QStringLiteral("aangehouden"), DecisionState::Postponed},
                                                        {QStringLiteral("uitgesteld"), DecisionState::Postponed},
                                                        {QStringLiteral("postponed"), DecisionState::Postponed},
                                                        {QStringLiteral("afgewezen"), DecisionState::Rejected},
                                                        {QStringLiteral("verworpen"), DecisionState::Rejected},
                                                        {QStringLiteral("rejected"), DecisionState::Rejected}};
    return words;
}

const QHash<QString, VoteState> &voteWords()
{
    static const QHash<QString, VoteState> words = {
        {QStringLiteral("akkoord"), VoteState::Adopted},       {QStringLiteral("aangenomen"), VoteState::Adopted},
        {QStringLiteral("vastgesteld"), VoteState::Adopted},   {QStringLiteral("adopted"), VoteState::Adopted},
        {QStringLiteral("gewijzigd"), VoteState::Amended},     {QStringLiteral("geamendeerd"), VoteState::Amended},
        {QStringLiteral("amendement"), VoteState::Amended},    {QStringLiteral("amended"), VoteState::Amended},
        {QStringLiteral("eigen"), VoteState::OwnVersion},      {QStringLiteral("own"), VoteState::OwnVersion},
        {QStringLiteral("aangehouden"), VoteState::Postponed}, {QStringLiteral("uitgesteld"), VoteState::Postponed},
        {QStringLiteral("postponed"), VoteState::Postponed},   {QStringLiteral("afgewezen"), VoteState::Rejected},
        {QStringLiteral("tegen"), VoteState::Rejected},        {QStringLiteral("rejected"), VoteState::Rejected},
        {QStringLiteral("gepland"), VoteState::Planned},       {QStringLiteral("planned"), VoteState::Planned}};
    return words;
}

VoteState voteOfOutcome(DecisionState state)
{
    switch (state) {
    case DecisionState::Amended:
        return VoteState::Amended;
    case DecisionState::Postponed:
        return VoteState::Postponed;
    case DecisionState::Rejected:
        return VoteState::Rejected;
    default:
        return VoteState::Adopted;
    }
}

/** Takes the first word off, without a colon, comma or stop behind it. */
QString takeWord(QString &text)
{
    const qsizetype end = text.indexOf(QLatin1Char(' '));
    QString word = end < 0 ? text : text.left(end);
    text = end < 0 ? QString() : text.mid(end + 1).trimmed();
    while (!word.isEmpty() && QStringLiteral(":,.").contains(word.back()))
        word.chop(1);
    return word;
}

Id<Decision> decisionCoded(const QString &word, const State &state)
{
    for (const Decision &decision : state.all<Decision>())
        if (!decision.code.isEmpty() && decision.code.compare(word, Qt::CaseInsensitive) == 0)
            return decision.id;
    return {};
}

/** Takes off what names the decision: its number, its code, or that it is new; nothing else is taken. */
void readName(QString &head, const DecisionsAsked &asked, const State &state, DecisionNote &note)
{
    static const QStringList fresh = {QStringLiteral("nieuw"), QStringLiteral("new")};
    constexpr int highest = 99; // what is more is a year or an amount
    note.decision = asked.otherwise;
    QString rest = head;
    const QString word = takeWord(rest);
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber && number > 0 && number <= highest && !asked.numbered.isEmpty()) {
        note.decision = asked.numbered.value(number - 1);
        if (!note.decision)
            note.unknown.append(word);
    } else if (const Id<Decision> coded = decisionCoded(word, state)) {
        note.decision = coded;
    } else if (fresh.contains(word.toLower())) {
        note.decision = {};
    } else {
        return;
    }
    head = rest;
}

/** The only council that goes by this word: by its short name, its name, or the start of it. */
Id<Party> councilCalled(const QString &word, const QList<Party> &councils)
{
    Id<Party> begun;
    int found = 0;
    for (const Party &party : councils) {
        if (party.shortName.compare(word, Qt::CaseInsensitive) == 0 ||
            party.name.compare(word, Qt::CaseInsensitive) == 0)
            return party.id;
        if (party.name.startsWith(word, Qt::CaseInsensitive)) {
            begun = party.id;
            ++found;
        }
    }
    return found == 1 ? begun : Id<Party>();
}

/** What one group behind an @ says. */
void readGroup(const QString &group, const QList<Party> &councils, DecisionNote &note)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    static const QStringList everybody = {QStringLiteral("alle"), QStringLiteral("allen"), QStringLiteral("all")};
    static const QStringList aside = {QStringLiteral("versie"), QStringLiteral("version"), QStringLiteral("en"),
                                      QStringLiteral("and"),    QStringLiteral("raden"),   QStringLiteral("councils")};
    static const QStringList except = {QStringLiteral("behalve"), QStringLiteral("zonder"), QStringLiteral("except"),
                                       QStringLiteral("but")};
    bool isExcepting = false;
    QList<Id<Party>> named;
    VoteState did = voteOfOutcome(note.state);
    for (const QString &word : group.split(between, Qt::SkipEmptyParts)) {
        const QString plain = word.toLower();
        if (const auto state = voteWords().constFind(plain); state != voteWords().cend())
            did = *state;
        else if (everybody.contains(plain))
            for (const Party &party : councils)
                named.append(party.id);
        else if (const Id<Party> council = councilCalled(word, councils))
            isExcepting ? static_cast<void>(named.removeAll(council)) : named.append(council);
        else if (except.contains(plain))
            isExcepting = true;
        else if (!aside.contains(plain))
            note.unknown.append(word);
    }
    for (const Id<Party> council : std::as_const(named)) {
        note.votes.removeIf([council](const DecisionNote::Vote &vote) { return vote.council == council; });
        note.votes.append({council, did});
    }
}

} // namespace

DecisionNote readDecisionNote(const QString &line, const DecisionsAsked &asked, const State &state)
{
    QStringList groups = line.simplified().split(QLatin1Char('@'));
    QString head = groups.takeFirst().trimmed();
    DecisionNote note;
    readName(head, asked, state, note);
    QString rest = head;
    if (const auto word = outcomeWords().constFind(takeWord(rest).toLower()); word != outcomeWords().cend()) {
        note.state = *word;
        head = rest;
    }
    note.outcome = head;
    const QList<Party> councils = municipalities(state);
    for (const QString &group : std::as_const(groups))
        readGroup(group, councils, note);
    return note;
}

} // namespace aanjager
