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

/** The party that is called so; else the only one whose name begins so. */
Id<Party> partyCalled(const QString &name, const State &state)
{
    const QString wanted = folded(name);
    QList<Id<Party>> beginning;
    for (const Party &party : state.all<Party>()) {
        if (wanted == folded(party.shortName) || wanted == folded(party.name))
            return party.id;
        if (wanted.size() >= 3 && folded(party.name).startsWith(wanted))
            beginning.append(party.id);
    }
    return beginning.size() == 1 ? beginning.first() : Id<Party>();
}

/** Takes the words of a day off the end of a list. */
QDate takeDay(QStringList &words, QDate today)
{
    static const QStringList before{QStringLiteral("voor"), QStringLiteral("uiterlijk"), QStringLiteral("op"),
                                    QStringLiteral("by"),   QStringLiteral("before"),    QStringLiteral("on")};
    for (qsizetype count = std::min(wordsOfDay, words.size()); count > 0; --count) {
        const auto day = readDayWords(words.last(count).join(QLatin1Char(' ')), today);
        if (!day)
            continue;
        words.resize(words.size() - count);
        if (!words.isEmpty() && before.contains(words.last().toLower()))
            words.removeLast();
        return *day;
    }
    return {};
}

/** Takes an @ and the name after it out of a list: as many words as make the name of a party, or else one. */
void takeParty(QStringList &words, const State &state, ActionLine &line)
{
    const auto isNamed = [](const QString &word) { return word.size() > 1 && word.startsWith(u'@'); };
    const auto at = std::find_if(words.begin(), words.end(), isNamed);
    if (at == words.end())
        return;
    const qsizetype from = at - words.begin();
    *at = at->mid(1);
    for (qsizetype count = std::min(wordsOfName, words.size() - from); count > 0; --count)
        if (const Id<Party> party = partyCalled(words.mid(from, count).join(QLatin1Char(' ')), state)) {
            line.party = party;
            words.remove(from, count);
            return;
        }
    line.owner = words.takeAt(from);
}

} // namespace

ActionLine readActionLine(const QString &typed, const State &state, QDate today)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    ActionLine line;
    QStringList words = typed.split(blanks, Qt::SkipEmptyParts);
    if (!words.isEmpty())
        line.measure = measureNumbered(words.first(), state);
    if (line.measure)
        words.removeFirst();
    line.due = takeDay(words, today);
    takeParty(words, state, line);
    if (!line.due.isValid())
        line.due = takeDay(words, today);
    line.text = words.join(QLatin1Char(' '));
    return line;
}

} // namespace aanjager
