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

std::optional<QDate> near(const QString &words, QDate today)
{
    static const QHash<QString, int> ahead = {{QStringLiteral("vandaag"), 0},    {QStringLiteral("today"), 0},
                                              {QStringLiteral("morgen"), 1},     {QStringLiteral("tomorrow"), 1},
                                              {QStringLiteral("overmorgen"), 2}, {QStringLiteral("volgende week"), 7},
                                              {QStringLiteral("next week"), 7}};
    if (const auto found = ahead.constFind(words); found != ahead.cend())
        return today.addDays(*found);
    if (const int day = weekdayOf(words)) {
        const int on = (day - today.dayOfWeek() + daysOfWeek) % daysOfWeek;
        return today.addDays(on == 0 ? daysOfWeek : on);
    }
    return std::nullopt;
}

/** "over 2 weken", "in 10 days". */
std::optional<QDate> after(const QString &words, QDate today)
{
    static const QRegularExpression shape(QStringLiteral(
        "^(?:over|in) (een|a|one|\\d{1,3}) (dag|dagen|day|days|week|weken|weeks|maand|maanden|month|months)$"));
    const auto match = shape.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const QString count = match.captured(1), unit = match.captured(2);
    const int number = count.at(0).isDigit() ? count.toInt() : 1;
    if (unit.startsWith(u'd'))
        return today.addDays(number);
    return unit.startsWith(u'w') ? today.addDays(number * daysOfWeek) : today.addMonths(number);
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

} // namespace

std::optional<QDate> readDayWords(QStringView words, QDate today)
{
    const QString plain = folded(words);
    if (const auto day = near(plain, today))
        return day;
    if (const auto day = after(plain, today))
        return day;
    if (const auto day = withoutYear(words, today))
        return day;
    static const QRegularExpression full(QStringLiteral("\\d{4}|\\d[-/.]\\d{1,2}[-/.]\\d|^(eind|end)"));
    if (!full.match(words.toString().toLower()).hasMatch())
        return std::nullopt; // a month alone is more often a word of the text
    const auto date = readDate(words);
    return date && date->value ? std::optional(date->value->last()) : std::nullopt;
}

} // namespace aanjager
