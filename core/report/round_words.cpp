#include "core/report/round_words.h"

#include "core/base/imprecise_date.h"

#include <QRegularExpression>
#include <array>

namespace aanjager::report {

namespace {

constexpr std::array<const char *, 4> quarters = {
    QT_TRANSLATE_NOOP("Report", "First quarter of %1"), QT_TRANSLATE_NOOP("Report", "Second quarter of %1"),
    QT_TRANSLATE_NOOP("Report", "Third quarter of %1"), QT_TRANSLATE_NOOP("Report", "Fourth quarter of %1")};
constexpr std::array<const char *, 2> halves = {QT_TRANSLATE_NOOP("Report", "First half of %1"),
                                                QT_TRANSLATE_NOOP("Report", "Second half of %1")};

/** "Q3 2020" as "2020-Q3", which is how a period is read. */
QString yearFirst(const QString &label)
{
    static const QRegularExpression periodFirst(QStringLiteral("^\\s*([QqKkHh])\\s?([1-4])[\\s-]+(\\d{4})\\s*$"));
    const auto match = periodFirst.match(label);
    if (!match.hasMatch())
        return label.trimmed();
    const QString letter =
        match.captured(1).toUpper() == QLatin1String("H") ? QStringLiteral("H") : QStringLiteral("Q");
    return match.captured(3) + QLatin1Char('-') + letter + match.captured(2);
}

} // namespace

QString roundInWords(const Wording &wording, const QString &label)
{
    const auto period = ImpreciseDate::parse(yearFirst(label));
    if (!period)
        return label;
    const QString year = QString::number(period->first.year());
    const auto month = static_cast<size_t>(period->first.month() - 1);
    if (period->precision == Precision::Quarter)
        return wording.say(quarters[month / 3]).arg(year);
    if (period->precision == Precision::Half)
        return wording.say(halves[month / 6]).arg(year);
    return capitalised(wording.date(*period));
}

} // namespace aanjager::report
