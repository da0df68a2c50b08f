#include "core/base/imprecise_date.h"

#include <QRegularExpression>
#include <array>

namespace aanjager {

namespace {

constexpr std::array<const char *, 4> seasons = {"spring", "summer", "autumn", "winter"};

int monthsIn(Precision precision)
{
    switch (precision) {
    case Precision::Day:
        return 0;
    case Precision::Month:
        return 1;
    case Precision::Quarter:
    case Precision::Season:
        return 3;
    case Precision::Half:
        return 6;
    case Precision::Year:
        return 12;
    }
    return 0;
}

std::optional<ImpreciseDate> period(int year, int month, Precision precision)
{
    const QDate first(year, month, 1);
    if (!first.isValid())
        return std::nullopt;
    return ImpreciseDate{first, precision};
}

} // namespace

template <> const Vocabulary &vocabularyOf<Precision>()
{
    static constexpr Term terms[] = {
        {"day", QT_TRANSLATE_NOOP("Vocabulary", "day")},         {"month", QT_TRANSLATE_NOOP("Vocabulary", "month")},
        {"quarter", QT_TRANSLATE_NOOP("Vocabulary", "quarter")}, {"season", QT_TRANSLATE_NOOP("Vocabulary", "season")},
        {"half", QT_TRANSLATE_NOOP("Vocabulary", "half year")},  {"year", QT_TRANSLATE_NOOP("Vocabulary", "year")},
    };
    static const Vocabulary vocabulary{"precision", terms};
    return vocabulary;
}

QDate ImpreciseDate::last() const
{
    if (isNull() || precision == Precision::Day)
        return first;
    return first.addMonths(monthsIn(precision)).addDays(-1);
}

ImpreciseDate ImpreciseDate::containing(QDate day, Precision precision)
{
    if (precision == Precision::Day || !day.isValid())
        return {day, precision};
    if (precision == Precision::Season) {
        const int start = (day.month() / 3) * 3; // 0 is December of the year before
        return {start == 0 ? QDate(day.year() - 1, 12, 1) : QDate(day.year(), start, 1), precision};
    }
    const int length = monthsIn(precision);
    return {QDate(day.year(), ((day.month() - 1) / length) * length + 1, 1), precision};
}

QString ImpreciseDate::toText() const
{
    if (isNull())
        return {};
    const QString year = QStringLiteral("%1").arg(first.year(), 4, 10, QLatin1Char('0'));
    switch (precision) {
    case Precision::Day:
        return first.toString(Qt::ISODate);
    case Precision::Month:
        return first.toString(QStringLiteral("yyyy-MM"));
    case Precision::Quarter:
        return year + QStringLiteral("-Q%1").arg((first.month() - 1) / 3 + 1);
    case Precision::Season:
        return year + QLatin1Char('-') + QLatin1String(seasons[static_cast<size_t>(first.month() / 3 - 1)]);
    case Precision::Half:
        return year + QStringLiteral("-H%1").arg((first.month() - 1) / 6 + 1);
    case Precision::Year:
        return year;
    }
    return {};
}

std::optional<ImpreciseDate> ImpreciseDate::parse(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})(?:-(?:(\\d{2})(?:-(\\d{2}))?|Q([1-4])|H([12])|(spring|summer|autumn|winter)))?$"));
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    if (match.hasCaptured(3)) {
        const QDate day(year, match.captured(2).toInt(), match.captured(3).toInt());
        return day.isValid() ? std::optional(ImpreciseDate{day, Precision::Day}) : std::nullopt;
    }
    if (match.hasCaptured(2))
        return period(year, match.captured(2).toInt(), Precision::Month);
    if (match.hasCaptured(4))
        return period(year, match.captured(4).toInt() * 3 - 2, Precision::Quarter);
    if (match.hasCaptured(5))
        return period(year, match.captured(5).toInt() * 6 - 5, Precision::Half);
    for (size_t i = 0; match.hasCaptured(6) && i < seasons.size(); ++i)
        if (match.captured(6) == QLatin1String(seasons[i]))
            return period(year, static_cast<int>(i) * 3 + 3, Precision::Season);
    return period(year, 1, Precision::Year);
}

} // namespace aanjager
