#include "core/exchange/header_periods.h"

#include "core/exchange/value_parsers.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <algorithm>

namespace aanjager {

namespace {

constexpr qsizetype longestHeader = 120;
constexpr qsizetype mostWords = 5; // "per 1 10 2020", "eerste kwartaal van 2020"

/** A period with its year; nothing for what only looks like one, such as a bare number of days. */
ImpreciseDate datedPeriod(const QString &words)
{
    static const QRegularExpression form(QStringLiteral("\\b(?:19|20)\\d\\d\\b|\\b\\d{2}$"));
    static const QRegularExpression number(QStringLiteral("^\\d+$"));
    if (!form.match(words).hasMatch() || (number.match(words).hasMatch() && words.size() != 4))
        return {};
    if (const auto year = ImpreciseDate::parse(words); year && words.size() == 4)
        return *year;
    const auto date = readDate(words);
    return date && date->value && !date->isGuess ? *date->value : ImpreciseDate();
}

/** Whether the words are a quarter, half or month that waits for its year. */
bool isPeriodOfYear(const QString &words)
{
    static const QRegularExpression quarter(QStringLiteral(
        "^(?:(?:q|k|kw|kwartaal|quarter) ?[1-4]|[1-4](?:e|ste|de)? (?:kwartaal|kw|quarter)|(?:h|halfjaar) ?[12]|"
        "[12]e (?:halfjaar|helft)|(?:eerste|tweede|derde|vierde) (?:kwartaal|halfjaar|helft))$"));
    static const QSet<QString> months = [] {
        const QStringList all = QStringLiteral("jan|januari|feb|februari|mrt|maart|apr|april|mei|jun|juni|jul|juli|"
                                               "aug|augustus|sep|sept|september|okt|oktober|nov|november|dec|"
                                               "december|january|february|march|june|july|august|october")
                                    .split(u'|');
        return QSet<QString>(all.begin(), all.end());
    }();
    return quarter.match(words).hasMatch() || months.contains(words);
}

QString foldedHeader(QStringView header)
{
    return folded(header.toString().replace(u'%', QLatin1String(" percentage ")));
}

} // namespace

std::optional<HeaderPeriod> periodIn(QStringView header, std::optional<int> year)
{
    if (header.size() > longestHeader)
        return std::nullopt;
    const QStringList words = foldedHeader(header).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype length = std::min(mostWords, words.size()); length > 0; --length)
        for (qsizetype first = 0; first + length <= words.size(); ++first) {
            const QString part = words.mid(first, length).join(u' ');
            ImpreciseDate period = datedPeriod(part);
            const bool isUndated = period.isNull() && isPeriodOfYear(part);
            if (period.isNull() && !isUndated)
                continue;
            if (isUndated && year)
                period = datedPeriod(part + QStringLiteral(" %1").arg(*year));
            return HeaderPeriod{period, (words.mid(0, first) + words.mid(first + length)).join(u' ')};
        }
    return std::nullopt;
}

bool isUndated(QStringView header)
{
    if (const auto week = weekIn(header))
        return !week->year;
    const auto period = periodIn(header);
    return period && period->period.isNull();
}

QString kindOfPeriod(QStringView header)
{
    if (weekIn(header))
        return QStringLiteral("week");
    constexpr int anyYear = 2000;
    const auto period = periodIn(header, anyYear);
    return period && !period->period.isNull()
               ? QStringLiteral("%1 %2").arg(static_cast<int>(period->period.precision)).arg(period->rest)
               : QString();
}

QDate HeaderWeek::monday(int inYear) const
{
    const QDate inFirst(inYear, 1, 4);
    const QDate day = inFirst.addDays(1 - inFirst.dayOfWeek() + (number - 1) * 7);
    int yearOfWeek = 0;
    return day.weekNumber(&yearOfWeek) == number && yearOfWeek == inYear ? day : QDate();
}

std::optional<HeaderWeek> weekIn(QStringView header)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:(?<before>20\\d\\d) )?(?:wk|week|weeknr|weeknummer|w) ?(?<week>\\d{1,2})(?: (?<behind>20\\d\\d))?$"));
    if (header.size() > longestHeader)
        return std::nullopt;
    const auto match = form.match(folded(header));
    const int number = match.captured(QStringLiteral("week")).toInt();
    if (!match.hasMatch() || number < 1 || number > 53)
        return std::nullopt;
    const QString year = match.captured(QStringLiteral("before")) + match.captured(QStringLiteral("behind"));
    return HeaderWeek{number, year.size() == 4 ? std::optional(year.toInt()) : std::nullopt};
}

bool isMark(QStringView text)
{
    static const QSet<QString> marks = [] {
        const QStringList all = QStringLiteral("x|X|xx|XX|1|✓|✔|☑|■|▪|█|●|•|*|v|V|+|ja|Ja").split(u'|');
        return QSet<QString>(all.begin(), all.end());
    }();
    return marks.contains(text.trimmed().toString());
}

} // namespace aanjager
