#pragma once

#include "core/report/wording.h"

#include <QDate>
#include <QList>

namespace aanjager {

/** How much time is in sight: months, quarters or years head the planning. */
enum class PlanZoom { Month, Quarter, Year };

/** Where days lie along the planning: x in pixels from its first day. */
class TimeScale
{
public:
    /** One period of the head. */
    struct Period
    {
        QDate first;
        double left = 0, right = 0;
        QString name;
    };

    /** Holds these days with some room around them; whole quarters, or years where these are in sight. */
    void setRange(QDate first, QDate last);
    void setPixelsPerDay(double pixels);
    double pixelsPerDay() const { return m_pixelsPerDay; }
    /** What this scale shows at 100 % text size. */
    static PlanZoom zoomOf(double pixelsPerDay);
    /** For months and quarters; years take what room there is. */
    static double pixelsOf(PlanZoom zoom);
    static constexpr double least = 0.12, most = 8; ///< pixels for a day

    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    double width() const { return static_cast<double>(m_first.daysTo(m_last) + 1) * m_pixelsPerDay; }
    /** Where a day begins, and where it ends. */
    double left(QDate day) const { return static_cast<double>(m_first.daysTo(day)) * m_pixelsPerDay; }
    double right(QDate day) const { return left(day) + m_pixelsPerDay; }
    QDate day(double x) const;

    /** The periods of this precision that touch a stretch, with short names: "okt", "Q3", "2020". */
    QList<Period> periods(Precision precision, double from, double until, const report::Wording &words) const;

private:
    QDate m_first, m_last;
    double m_pixelsPerDay = 1;
};

} // namespace aanjager
