#include "core/exchange/action_line.h"

#include "core/exchange/day_words.h"
#include "core/exchange/value_parsers.h"

#include <QRegularExpression>

namespace aanjager {

namespace {

constexpr qsizetype wordsOfDay = 3, wordsOfName = 5;

Id<Measure> measureNumbered(const QString &word, const State &state)
{
    for (const Measure &measure : state.all<Measure>())
        if (!word.isEmpty() && measure.number.compare(word, Qt::CaseInsensitive) == 0)
            return measure.id;
    return {};
}

/** The words stand in the name in this order, each as the beginning of one of its words; a letter as a word. */
bool holdsInOrder(const QStringList &name, const QStringList &words)
{
    qsizetype at = 0;
    for (const QString &word : words) {
        const auto isMeant = [&](const QString &each) {
            return word.size() < 2 ? each == word : each.startsWith(word);
        };
        while (at < name.size() && !isMeant(name[at]))
            ++at;
        if (at++ >= name.size())
            return false;
    }
    return true;
}

/** The party that is called so; else the only one whose name begins so, else the only one that has these words. */
Id<Party> partyCalled(const QString &name, const State &state)
{
    const QString wanted = folded(name);
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    QList<Id<Party>> beginning, holding;
    for (const Party &party : state.all<Party>()) {
        if (wanted == folded(party.shortName) || wanted == folded(party.name))
            return party.id;
        if (wanted.size() >= 3 && folded(party.name).startsWith(wanted))
            beginning.append(party.id);
        if (wanted.size() >= 3 && holdsInOrder(folded(party.name).split(u' ', Qt::SkipEmptyParts), words))
            holding.append(party.id);
    }
    if (beginning.isEmpty())
        beginning = holding;
    return beginning.size() == 1 ? beginning.first() : Id<Party>();
}

/** The words of a line that were not understood yet, each with its place in it. */
struct Rest
{
    explicit Rest(const QString &line)
    {
        static const QRegularExpression blanks(QStringLiteral("\\s+"));
        words = line.split(blanks, Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < words.size(); ++i)
            places.append(i);
    }

    QString joined(qsizetype from, qsizetype count) const { return words.mid(from, count).join(QLatin1Char(' ')); }

    void take(qsizetype from, qsizetype count, ActionLine::Part part, ActionLine &line)
    {
        for (qsizetype i = from; i < from + count; ++i)
            line.parts.append({part, places[i]});
        words.remove(from, count);
        places.remove(from, count);
    }

    QStringList words;
    QList<qsizetype> places;
};

/** Takes the words of a day off the end. */
void takeDay(Rest &rest, QDate today, ActionLine &line)
{
    static const QStringList before{QStringLiteral("voor"), QStringLiteral("uiterlijk"), QStringLiteral("op"),
                                    QStringLiteral("by"),   QStringLiteral("before"),    QStringLiteral("on")};
    for (qsizetype count = std::min(wordsOfDay, rest.words.size()); count > 0; --count) {
        const qsizetype from = rest.words.size() - count;
        const auto day = readDayWords(rest.joined(from, count), today);
        if (!day)
            continue;
        const bool isLed = from > 0 && before.contains(rest.words[from - 1].toLower());
        rest.take(isLed ? from - 1 : from, isLed ? count + 1 : count, ActionLine::Part::Day, line);
        line.due = *day;
        return;
    }
}

/** Takes an @ and the name after it out: as many words as make the name of a party, or else one. */
void takeParty(Rest &rest, const State &state, ActionLine &line)
{
    const auto isNamed = [](const QString &word) { return word.size() > 1 && word.startsWith(u'@'); };
    const auto at = std::find_if(rest.words.begin(), rest.words.end(), isNamed);
    if (at == rest.words.end())
        return;
    const qsizetype from = at - rest.words.begin();
    *at = at->mid(1);
    for (qsizetype count = std::min(wordsOfName, rest.words.size() - from); count > 0; --count)
        if (const Id<Party> party = partyCalled(rest.joined(from, count), state)) {
            line.party = party;
            return rest.take(from, count, ActionLine::Part::Party, line);
        }
    line.owner = *at;
    rest.take(from, 1, ActionLine::Part::Party, line);
}

} // namespace

ActionLine readActionLine(const QString &typed, const State &state, QDate today)
{
    ActionLine line;
    Rest rest(typed);
    if (!rest.words.isEmpty())
        line.measure = measureNumbered(rest.words.first(), state);
    if (line.measure)
        rest.take(0, 1, ActionLine::Part::Measure, line);
    takeDay(rest, today, line);
    takeParty(rest, state, line);
    if (!line.due.isValid())
        takeDay(rest, today, line);
    line.text = rest.words.join(QLatin1Char(' '));
    return line;
}

QString lineWithout(ActionLine::Part part, const QString &typed, const State &state, QDate today)
{
    const ActionLine line = readActionLine(typed, state, today);
    const Rest all(typed);
    QStringList kept;
    for (qsizetype i = 0; i < all.words.size(); ++i)
        if (!line.parts.contains(std::pair(part, i)))
            kept.append(all.words[i]);
    return kept.join(QLatin1Char(' '));
}

} // namespace aanjager
