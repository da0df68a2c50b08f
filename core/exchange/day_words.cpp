#include "core/exchange/day_words.h"

#include "core/exchange/value_parsers.h"

#include <QHash>
#include <QRegularExpression>

namespace aanjager {

namespace {

constexpr int daysOfWeek = 7;

/** 1 for Monday … 7 for Sunday; 0 for another word. */
int weekdayOf(const QString &word)
{
    static const QHash<QString, int> days = [] {
        QHash<QString, int> all;
        const char *names[] = {"maandag|ma|monday|mon",     "dinsdag|di|tuesday|tue", "woensdag|wo|wednesday|wed",
                               "donderdag|do|thursday|thu", "vrijdag|vr|friday|fri",  "zaterdag|za|saturday|sat",
                               "zondag|zo|sunday|sun"};
        for (int day = 0; day < daysOfWeek; ++day)
            for (const QString &name : QString::fromLatin1(names[day]).split(u'|'))
                all.insert(name, day + 1);
        return all;
    }();
    return days.value(word);
}

/** The next time that it is this day of the week, not today. */
QDate nextOf(int weekday, QDate today)
{
    const int on = (weekday - today.dayOfWeek() + daysOfWeek) % daysOfWeek;
    return today.addDays(on == 0 ? daysOfWeek : on);
}

/** "volgende vrijdag", "volgende week vrijdag", "friday next week": of the week that begins next Monday. */
std::optional<QDate> inNextWeek(const QString &words, QDate today)
{
    static const QRegularExpression leading(QStringLiteral("^(?:volgende|next)(?: week)?(?: op| on)? ([a-z]+)$"));
    static const QRegularExpression trailing(
        QStringLiteral("^([a-z]+) (?:(?:in|of|van) (?:de )?)?(?:volgende|next) week$"));
    for (const QRegularExpression &shape : {leading, trailing})
        if (const auto match = shape.match(words); match.hasMatch())
            if (const int day = weekdayOf(match.captured(1)))
                return nextOf(1, today).addDays(day - 1);
    return std::nullopt;
}

std::optional<QDate> near(const QString &words, QDate today)
{
    static const QHash<QString, int> ahead = {{QStringLiteral("vandaag"), 0},    {QStringLiteral("today"), 0},
                                              {QStringLiteral("morgen"), 1},     {QStringLiteral("tomorrow"), 1},
                                              {QStringLiteral("overmorgen"), 2}, {QStringLiteral("volgende week"), 7},
                                              {QStringLiteral("next week"), 7}};
    static const QRegularExpression coming(
        QStringLiteral("^(?:(?:komende|aanstaande|aankomende|deze|a s|coming|this) )?([a-z]+)$"));
    if (const auto found = ahead.constFind(words); found != ahead.cend())
        return today.addDays(*found);
    if (words == QStringLiteral("volgende maand") || words == QStringLiteral("next month"))
        return today.addMonths(1);
    if (const auto match = coming.match(words); match.hasMatch())
        if (const int day = weekdayOf(match.captured(1)))
            return nextOf(day, today);
    return inNextWeek(words, today);
}

/** "over 2 weken", "over twee weken", "in 10 days". */
std::optional<QDate> after(const QString &words, QDate today)
{
    static const QRegularExpression shape(
        QStringLiteral("^(?:over|in|binnen|within) (\\d{1,3}|[a-z]{1,6}) "
                       "(dag|dagen|day|days|week|weken|weeks|maand|maanden|month|months)$"));
    static const QHash<QString, int> numbers = [] {
        QHash<QString, int> all;
        const char *names[] = {"een|a|one", "twee|two",    "drie|three", "vier|four",  "vijf|five",
                               "zes|six",   "zeven|seven", "acht|eight", "negen|nine", "tien|ten"};
        for (int i = 0; i < static_cast<int>(std::size(names)); ++i)
            for (const QString &name : QString::fromLatin1(names[i]).split(u'|'))
                all.insert(name, i + 1);
        return all;
    }();
    const auto match = shape.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const QString count = match.captured(1), unit = match.captured(2);
    const bool isDigits = count.at(0).isDigit();
    if (!isDigits && !numbers.contains(count))
        return std::nullopt;
    const int number = isDigits ? count.toInt() : numbers.value(count);
    if (unit.startsWith(u'd'))
        return today.addDays(number);
    return unit.startsWith(u'w') ? today.addDays(number * daysOfWeek) : today.addMonths(number);
}

/** "eind mei", "eind volgende maand", "end of the month". */
std::optional<QDate> endOf(const QString &words, QDate today)
{
    static const QRegularExpression shape(
        QStringLiteral("^(?:eind|einde|end) (?:van |of )?(?:de |the )?(deze |this |volgende |next )?([a-z]+)$"));
    const auto match = shape.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const QString which = match.captured(1), unit = match.captured(2);
    const bool isNext = which.startsWith(u'v') || which.startsWith(u'n');
    const QDate inIt = isNext ? today.addMonths(1) : today;
    if (unit == QStringLiteral("maand") || unit == QStringLiteral("month"))
        return QDate(inIt.year(), inIt.month(), inIt.daysInMonth());
    for (const int year : {today.year(), today.year() + 1}) {
        const auto month = which.isEmpty() ? readDate(QStringLiteral("%1 %2").arg(unit).arg(year)) : std::nullopt;
        if (month && month->value && month->value->last() >= today)
            return month->value->last();
    }
    return std::nullopt;
}

/** "18 dec" and "18-12": the next time that it is that day. */
std::optional<QDate> withoutYear(QStringView words, QDate today)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,2})(?:\\s*[-/]\\s*(\\d{1,2})|\\s+([a-z]{3,}))$"));
    const auto match = shape.match(words.toString().trimmed().toLower());
    if (!match.hasMatch())
        return std::nullopt;
    for (const int year : {today.year(), today.year() + 1}) {
        const QString full = match.captured(2).isEmpty()
                                 ? QStringLiteral("%1 %2 %3").arg(match.captured(1), match.captured(3)).arg(year)
                                 : QStringLiteral("%1-%2-%3").arg(match.captured(1), match.captured(2)).arg(year);
        const auto date = readDate(full);
        if (date && date->value && date->value->precision == Precision::Day && date->value->first >= today)
            return date->value->first;
    }
    return std::nullopt;
}

/** "vrijdag 12 mei" where it is that day of the week. */
std::optional<QDate> onWeekday(const QString &words, QDate today)
{
    const qsizetype blank = words.indexOf(u' ');
    const int weekday = blank < 0 ? 0 : weekdayOf(folded(words.left(blank)));
    if (weekday == 0)
        return std::nullopt;
    const QString rest = words.mid(blank + 1);
    const auto day = isShapedAsDay(rest) ? readDayWords(rest, today) : std::nullopt;
    return day && day->dayOfWeek() == weekday ? day : std::nullopt;
}

} // namespace

std::optional<QDate> readDayWords(QStringView typed, QDate today)
{
    QString words = typed.trimmed().toString();
    while (!words.isEmpty() && QStringLiteral(".,;:!").contains(words.back()))
        words.chop(1);
    const QString plain = folded(words);
    for (const auto read : {near, after, endOf})
        if (const auto day = read(plain, today))
            return day;
    if (const auto day = withoutYear(words, today))
        return day;
    if (const auto day = onWeekday(words, today))
        return day;
    static const QRegularExpression full(QStringLiteral("\\d{4}|\\d[-/.]\\d{1,2}[-/.]\\d|^(eind|end)"));
    if (!full.match(words.toLower()).hasMatch())
        return std::nullopt; // a month alone is more often a word of the text
    const auto date = readDate(words);
    return date && date->value ? std::optional(date->value->last()) : std::nullopt;
}

bool isShapedAsDay(QStringView typed)
{
    static const QRegularExpression shape(
        QStringLiteral("^\\d{1,2}(?:[-/]\\d{1,2}(?:[-/](?:\\d{2}|\\d{4}))?|\\s+([a-z]{3,})(?:\\s+\\d{4})?)[.,;:!]?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(typed);
    const QString month = match.captured(1);
    return match.hasMatch() &&
           (month.isEmpty() || readDate(QString(QStringLiteral("1 ") + month + QStringLiteral(" 2020"))));
}

} // namespace aanjager
