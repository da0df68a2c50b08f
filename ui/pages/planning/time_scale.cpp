#include "ui/pages/planning/time_scale.h"

#include "core/domain/replanning.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace aanjager {

namespace {

constexpr double showsMonths = 1.7, showsQuarters = 0.45; ///< pixels for a day, from which on
constexpr int roomAround = 45;                            ///< days after the last

/** The month or quarter alone: the year heads it. */
QString withoutYear(const QString &date)
{
    static const QRegularExpression space(QStringLiteral("[\\s\\x{00a0}]"));
    return date.section(space, 0, 0);
}

} // namespace

void TimeScale::setRange(QDate first, QDate last)
{
    m_first = ImpreciseDate::containing(first, Precision::Quarter).first;
    m_last = ImpreciseDate::containing(std::max(first, last).addDays(roomAround), Precision::Quarter).last();
}

void TimeScale::setPixelsPerDay(double pixels)
{
    m_pixelsPerDay = std::clamp(pixels, least, most);
}

PlanZoom TimeScale::zoomOf(double pixelsPerDay)
{
    if (pixelsPerDay >= showsMonths)
        return PlanZoom::Month;
    return pixelsPerDay >= showsQuarters ? PlanZoom::Quarter : PlanZoom::Year;
}

double TimeScale::pixelsOf(PlanZoom zoom)
{
    constexpr double month = 2.4, quarter = 1;
    return zoom == PlanZoom::Month ? month : quarter;
}

QDate TimeScale::day(double x) const
{
    return m_first.addDays(static_cast<qint64>(std::floor(x / m_pixelsPerDay)));
}

QList<TimeScale::Period> TimeScale::periods(Precision precision, double from, double until,
                                            const report::Wording &words) const
{
    QList<Period> found;
    if (!m_first.isValid())
        return found;
    const QDate end = std::min(m_last, day(until));
    ImpreciseDate each = ImpreciseDate::containing(std::max(m_first, day(from)), precision);
    for (; each.first <= end; each = stepped(each, 1)) {
        const QString name = words.date(each);
        found.append({each.first, left(std::max(each.first, m_first)), right(std::min(each.last(), m_last)),
                      precision == Precision::Year ? name : withoutYear(name)});
    }
    return found;
}

} // namespace aanjager
