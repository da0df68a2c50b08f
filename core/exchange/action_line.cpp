#include "core/exchange/action_line.h"

#include "core/exchange/day_words.h"
#include "core/exchange/outcome_words.h"
#include "core/exchange/value_parsers.h"

#include <QRegularExpression>

namespace aanjager {

namespace {

constexpr qsizetype wordsOfDay = 6, wordsOfName = 5, wordsOfOwner = 4;

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

/** A number at the start that is written as those of measures are, while none has it. */
QString unknownNumber(const QString &word, const State &state)
{
    QStringList numbers{QStringLiteral("M1")};
    for (const Measure &measure : state.all<Measure>())
        numbers.append(measure.number);
    return isWrittenAs(word, numbers) ? word : QString();
}

/** The party that is called so, in full. */
Id<Party> partyNamed(const QString &name, const State &state)
{
    const QString wanted = folded(name);
    for (const Party &party : state.all<Party>())
        if (!wanted.isEmpty() && (wanted == folded(party.shortName) || wanted == folded(party.name)))
            return party.id;
    return {};
}

/** The only party whose name begins so, else the only one that has these words. */
Id<Party> partyMeant(const QString &name, const State &state)
{
    const QString wanted = folded(name);
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    QList<Id<Party>> beginning, holding;
    for (const Party &party : state.all<Party>()) {
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

bool isLead(const QString &word)
{
    static const QStringList leads{QStringLiteral("voor"), QStringLiteral("uiterlijk"), QStringLiteral("op"),
                                   QStringLiteral("per"),  QStringLiteral("tegen"),     QStringLiteral("by"),
                                   QStringLiteral("on"),   QStringLiteral("before")};
    return leads.contains(folded(word));
}

/** A day of two or three letters is more often another word, such as "zo". */
bool isShort(const QString &words)
{
    constexpr qsizetype longest = 3;
    return words.size() <= longest;
}

bool isYear(const QString &words)
{
    constexpr qsizetype digits = 4;
    return words.size() == digits &&
           std::all_of(words.cbegin(), words.cend(), [](QChar sign) { return sign.isDigit(); });
}

/** Takes the words of a day off the end. */
void takeDay(Rest &rest, QDate today, ActionLine &line)
{
    for (qsizetype count = std::min(wordsOfDay, rest.words.size()); count > 0; --count) {
        qsizetype from = rest.words.size() - count;
        const QString words = rest.joined(from, count);
        const auto day = readDayWords(words, today);
        const auto isSign = [](const QString &word) { return word.startsWith(u'@'); };
        const bool isLed = from > 0 && (isLead(rest.words[from - 1]) ||
                                        std::any_of(rest.words.cbegin(), rest.words.cbegin() + from, isSign));
        if (!day || (isShort(words) && !isLed))
            continue;
        if (from > 0 && !isShort(rest.words[from - 1]) && isShapedAsDay(words) &&
            readDayWords(rest.words[from - 1], today)) {
            line.noDay = rest.joined(from - 1, count + 1); // a Friday that is a Wednesday
            return;
        }
        while (from > 0 && isLead(rest.words[from - 1]))
            --from;
        rest.take(from, rest.words.size() - from, ActionLine::Part::Day, line);
        line.due = *day;
        return;
    }
}

/** Finds a day in a line that has none of its own. */
void seeOtherDay(const Rest &rest, QDate today, ActionLine &line)
{
    for (qsizetype count = std::min(wordsOfDay, rest.words.size()); count > 0; --count)
        for (qsizetype from = 0; from + count <= rest.words.size(); ++from) {
            const QString words = rest.joined(from, count);
            const bool isDay = !isShort(words) && !isYear(words) && readDayWords(words, today).has_value();
            if (!isDay && !isShapedAsDay(words))
                continue;
            (isDay ? line.otherDay : line.noDay) = words;
            return;
        }
}

/** A name does not go on behind this word. */
bool endsName(const QString &word)
{
    return QStringLiteral(",;:").contains(word.back());
}

/** How many words from here are a name: the first, and those behind it with a capital. */
qsizetype capitals(const QStringList &words, qsizetype from)
{
    static const QStringList amid{QStringLiteral("van"), QStringLiteral("von"), QStringLiteral("de"),
                                  QStringLiteral("der"), QStringLiteral("den"), QStringLiteral("ter"),
                                  QStringLiteral("ten"), QStringLiteral("te"),  QStringLiteral("el")};
    qsizetype count = 1;
    for (qsizetype at = from + 1; at < words.size() && !endsName(words[at - 1]); ++at)
        if (words[at].front().isUpper())
            count = at - from + 1;
        else if (!amid.contains(words[at]))
            break;
    return count;
}

/** A day that does not exist is no name either. */
bool isDayAt(const QStringList &words, qsizetype at)
{
    return isShapedAsDay(words[at]) || isShapedAsDay(words.mid(at, 2).join(u' '));
}

/** How many words from here are the function or name of somebody who is no party. */
qsizetype ownerWords(const QStringList &words, qsizetype from)
{
    static const QStringList beyond{
        QStringLiteral("voor"),   QStringLiteral("over"), QStringLiteral("om"),   QStringLiteral("met"),
        QStringLiteral("aan"),    QStringLiteral("bij"),  QStringLiteral("naar"), QStringLiteral("uit"),
        QStringLiteral("op"),     QStringLiteral("in"),   QStringLiteral("dat"),  QStringLiteral("zodat"),
        QStringLiteral("zonder"), QStringLiteral("for"),  QStringLiteral("with"), QStringLiteral("about"),
        QStringLiteral("to"),     QStringLiteral("on"),   QStringLiteral("at"),   QStringLiteral("that"),
        QStringLiteral("by"),     QStringLiteral("per"),  QStringLiteral("en"),   QStringLiteral("and")};
    const qsizetype named = capitals(words, from);
    if (from == 0) // what is to be done stands behind it
        return named;
    const qsizetype most = std::min(from + wordsOfOwner, words.size());
    qsizetype at = from + 1;
    while (at < most && !words[at].startsWith(u'@') && !endsName(words[at - 1]) &&
           !beyond.contains(words[at].toLower()) && !isDayAt(words, at))
        ++at;
    return std::max(named, at - from);
}

/** Takes an @ and the name after it out: as many words as make the name of a party, or else an owner. */
void takeParty(Rest &rest, const State &state, ActionLine &line)
{
    const auto isNamed = [](const QString &word) { return word.size() > 1 && word.startsWith(u'@'); };
    const auto at = std::find_if(rest.words.begin(), rest.words.end(), isNamed);
    if (at == rest.words.end())
        return;
    const qsizetype from = at - rest.words.begin();
    *at = at->mid(1);
    const qsizetype most = std::min(wordsOfName, rest.words.size() - from), least = capitals(rest.words, from);
    qsizetype taken = 0;
    for (qsizetype count = most; count > 0 && !line.party; --count) {
        line.party = partyNamed(rest.joined(from, count), state);
        taken = count;
    }
    for (qsizetype count = most; count >= least && !line.party; --count) { // a name goes on to its end
        line.party = partyMeant(rest.joined(from, count), state);
        taken = count;
    }
    if (!line.party) {
        const qsizetype ofDay = line.noDay.isEmpty() ? 0 : line.noDay.count(u' ') + 1; // at the end
        taken = ownerWords(rest.words.mid(0, std::max(from + 1, rest.words.size() - ofDay)), from);
        line.owner = rest.joined(from, taken);
        while (!line.owner.isEmpty() && endsName(line.owner))
            line.owner.chop(1);
    }
    rest.take(from, taken, ActionLine::Part::Party, line);
    for (const QString &word : std::as_const(rest.words))
        if (isNamed(word))
            line.otherNames.append(word.mid(1));
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
    else if (!rest.words.isEmpty())
        line.unknownNumber = unknownNumber(rest.words.first(), state);
    takeDay(rest, today, line);
    takeParty(rest, state, line);
    if (!line.due.isValid() && line.noDay.isEmpty())
        takeDay(rest, today, line);
    if (!line.due.isValid() && line.noDay.isEmpty())
        seeOtherDay(rest, today, line);
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
