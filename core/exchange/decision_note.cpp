#include "core/exchange/decision_note.h"

#include "core/domain/measure_rules.h"
#include "core/exchange/outcome_words.h"
#include "core/exchange/value_parsers.h"

#include <QRegularExpression>

namespace aanjager {

namespace {

constexpr qsizetype wordsOfCouncil = 5;

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

QStringList foldedWords(const QStringList &words)
{
    QStringList plain;
    for (const QString &word : words)
        plain.append(folded(word));
    return plain;
}

/** A text before and behind its first colon that is not one of a time. */
std::pair<QString, QString> atColon(const QString &text)
{
    static const QRegularExpression colon(QStringLiteral("(?<!\\d):|:(?!\\d)"));
    const qsizetype at = text.indexOf(colon);
    if (at < 0)
        return {text, QString()};
    return {text.left(at).trimmed(), text.mid(at + 1).trimmed()};
}

Id<Decision> decisionCoded(const QString &word, const State &state)
{
    for (const Decision &decision : state.all<Decision>())
        if (!decision.code.isEmpty() && decision.code.compare(word, Qt::CaseInsensitive) == 0)
            return decision.id;
    return {};
}

/** The word is written as the codes of decisions and the numbers of measures are, while none is called so. */
bool isUnknownCode(const QString &word, const State &state)
{
    QStringList codes{QStringLiteral("B1")};
    for (const Decision &decision : state.all<Decision>())
        codes.append(decision.code);
    for (const Measure &measure : state.all<Measure>()) {
        if (measure.number.compare(word, Qt::CaseInsensitive) == 0)
            return false;
        codes.append(measure.number);
    }
    return isWrittenAs(word, codes);
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
    const bool isOfOne = isNumber && (decisionStateAt(foldedWords(rest.split(u' '))) ||
                                      (number > 0 && number <= highest && !asked.numbered.isEmpty()));
    if (isOfOne) {
        note.decision = number > 0 ? asked.numbered.value(number - 1) : Id<Decision>();
        if (!note.decision)
            note.unknown.append(word);
    } else if (const Id<Decision> coded = decisionCoded(word, state)) {
        note.decision = coded;
    } else if (fresh.contains(word.toLower())) {
        note.decision = {};
    } else if (isUnknownCode(word, state)) {
        note.decision = {};
        note.unknown.append(word);
    } else {
        if (!asked.otherwise && asked.isNewNamed)
            note.unclear = head;
        return;
    }
    head = rest;
}

/** Reads what became of the decision, and the outcome. */
void readOutcome(const QString &head, DecisionNote &note)
{
    const auto [says, behind] = atColon(head);
    QStringList words = says.split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty() && folded(words.first()).isEmpty()) // a dash
        words.removeFirst();
    const QStringList plain = foldedWords(words);
    const auto spoken = decisionStateAt(plain);
    const bool isWhole = spoken && spoken->words == words.size();
    const bool isTakenBack = spoken && takesBack(plain.mid(spoken->words), spoken->state);
    const bool isNew = note.decision.isNull();
    const bool isTitle = isNew && !head.isEmpty() && (!spoken || (spoken->state == DecisionState::Taken && !isWhole));
    if (isTakenBack || (!spoken && !isTitle) || (spoken && isNew && !isTitle && !(isWhole && !behind.isEmpty()))) {
        note.unclear = says;
        return;
    }
    if (isTitle) {
        note.outcome = head;
        return;
    }
    note.state = spoken->state;
    note.outcome = words.mid(spoken->words).join(u' ');
    if (!behind.isEmpty())
        note.outcome += (note.outcome.isEmpty() ? QString() : QStringLiteral(": ")) + behind;
}

/** The only council that goes by this word: by its short name, its name, or the start of it. */
Id<Party> councilCalled(const QString &words, const QList<Party> &councils)
{
    const QString wanted = folded(words);
    Id<Party> begun;
    int found = 0;
    for (const Party &party : councils) {
        const QString name = folded(party.name);
        if (wanted.isEmpty() || folded(party.shortName) == wanted || name == wanted)
            return wanted.isEmpty() ? Id<Party>() : party.id;
        if (name.startsWith(wanted)) {
            begun = party.id;
            ++found;
        }
    }
    return found == 1 ? begun : Id<Party>();
}

/** What one group behind an @ says. */
class Group
{
public:
    Group(const QList<Party> &councils, VoteState otherwise) : m_councils(councils), m_otherwise(otherwise) {}

    void read(const QString &text, DecisionNote &note)
    {
        static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
        static const QRegularExpression trailing(QStringLiteral("[\\s,;]+$"));
        const auto [says, behind] = atColon(text);
        const QStringList words = says.split(between, Qt::SkipEmptyParts), plain = foldedWords(words);
        const qsizetype before = note.unknown.size();
        for (qsizetype at = 0; at < words.size();)
            at += take(words, plain, at, note.unknown);
        if (m_named.isEmpty() && !words.isEmpty() && note.unknown.size() == before)
            note.unknown.append(says); // a state of no council
        writeTo(note, QString(behind).remove(trailing));
    }

private:
    struct Named
    {
        Id<Party> council;
        std::optional<VoteState> did;
    };

    /** Takes what the words say from here on, the most words first; how many they are. */
    qsizetype take(const QStringList &words, const QStringList &plain, qsizetype at, QStringList &unknown)
    {
        static const QStringList everybody = {QStringLiteral("alle"), QStringLiteral("allen"), QStringLiteral("all")};
        static const QStringList aside = {QString(),
                                          QStringLiteral("en"),
                                          QStringLiteral("and"),
                                          QStringLiteral("raden"),
                                          QStringLiteral("raad"),
                                          QStringLiteral("gemeente"),
                                          QStringLiteral("gemeenten"),
                                          QStringLiteral("councils"),
                                          QStringLiteral("council")};
        static const QStringList except = {QStringLiteral("behalve"), QStringLiteral("zonder"),
                                           QStringLiteral("except"), QStringLiteral("but")};
        for (qsizetype count = std::min(wordsOfCouncil, words.size() - at); count > 1; --count)
            if (const Id<Party> council = councilCalled(words.mid(at, count).join(u' '), m_councils)) {
                name(council);
                return count;
            }
        if (const auto spoken = voteStateAt(plain, at)) {
            say(spoken->state);
            return spoken->words;
        }
        if (everybody.contains(plain[at])) {
            for (const Party &party : m_councils)
                m_named.append({party.id, {}});
        } else if (except.contains(plain[at])) {
            m_isExcepting = true;
        } else if (!aside.contains(plain[at])) {
            if (const Id<Party> council = councilCalled(words[at], m_councils))
                name(council);
            else
                unknown.append(words[at]);
        }
        return 1;
    }

    void name(Id<Party> council)
    {
        if (!m_isExcepting)
            return m_named.append({council, {}});
        m_named.removeIf([council](const Named &each) { return each.council == council; });
        m_excepted.append(council);
    }

    /** A state is of the excepted where it is another than that of the decision; else of those before it of which none
     * is said yet, or of those behind it. */
    void say(VoteState state)
    {
        if (!m_excepted.isEmpty() && state != m_otherwise) {
            for (const Id<Party> council : std::as_const(m_excepted))
                m_named.append({council, state});
            return m_excepted.clear();
        }
        bool isOfThose = false;
        for (Named &each : m_named)
            if (!each.did) {
                each.did = state;
                isOfThose = true;
            }
        if (!isOfThose)
            m_leading = state;
    }

    void writeTo(DecisionNote &note, const QString &amendment) const
    {
        bool isKept = amendment.isEmpty();
        for (const Named &each : m_named) {
            const VoteState did = each.did.value_or(m_leading.value_or(m_otherwise));
            const bool isChanged = did == VoteState::Amended || did == VoteState::OwnVersion;
            isKept = isKept || isChanged;
            note.votes.removeIf([&](const DecisionNote::Vote &vote) { return vote.council == each.council; });
            note.votes.append({each.council, did, isChanged ? amendment : QString()});
        }
        if (!isKept)
            note.unknown.append(amendment);
    }

    const QList<Party> &m_councils;
    const VoteState m_otherwise; ///< of those of which nothing is said
    QList<Named> m_named;
    QList<Id<Party>> m_excepted;
    std::optional<VoteState> m_leading;
    bool m_isExcepting = false;
};

} // namespace

DecisionNote readDecisionNote(const QString &line, const DecisionsAsked &asked, const State &state)
{
    QStringList groups = line.simplified().split(QLatin1Char('@'));
    QString head = groups.takeFirst().trimmed();
    DecisionNote note;
    readName(head, asked, state, note);
    if (note.isUnderstood())
        readOutcome(head, note);
    const QList<Party> councils = municipalities(state);
    for (const QString &group : std::as_const(groups))
        Group(councils, voteWith(note.state)).read(group, note);
    return note;
}

} // namespace aanjager
