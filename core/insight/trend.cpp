#include "core/insight/trend.h"

#include "core/domain/measure_rules.h"
#include "core/insight/overview.h"

#include <algorithm>

namespace aanjager {

namespace {

class Trend
{
public:
    explicit Trend(const View &view) : m_view(view) {}

    QList<TrendPoint> points()
    {
        for (const Round *round : roundsThatCame()) {
            take(*round);
            if (round->peildatum < m_view.today)
                m_points.append({round->peildatum, plannedAt(round->peildatum), mean(m_lastReported.values())});
        }
        const Overview now = overviewOf(m_view);
        m_points.append({m_view.today, now.planned, now.progress.percent});
        addFuture();
        return m_points;
    }

private:
    QList<const Round *> roundsThatCame() const
    {
        QList<const Round *> rounds;
        for (const Round &round : m_view.state.all<Round>())
            if (round.peildatum.isValid() && round.peildatum <= m_view.today)
                rounds.append(&round);
        std::sort(rounds.begin(), rounds.end(), [](const Round *a, const Round *b) {
            return std::tuple(a->peildatum, a->id) < std::tuple(b->peildatum, b->id);
        });
        return rounds;
    }

    void take(const Round &round)
    {
        for (const ProgressReport &report : m_view.state.all<ProgressReport>()) {
            const Measure *measure = m_view.state.find(report.measure);
            const bool counts = measure && measure->status != Status::Dropped && report.party.isNull();
            if (counts && report.round == round.id && report.submitted.isValid() && report.progress)
                m_lastReported.insert(report.measure, *report.progress);
        }
    }

    std::optional<double> plannedAt(QDate day) const
    {
        QList<double> planned;
        for (const Measure &measure : m_view.state.all<Measure>())
            if (const auto percent = plannedProgress(measure, day); percent && measure.status != Status::Dropped)
                planned.append(*percent);
        return mean(planned);
    }

    static std::optional<double> mean(const QList<double> &figures)
    {
        if (figures.isEmpty())
            return std::nullopt;
        double sum = 0;
        for (const double figure : figures)
            sum += figure;
        return sum / static_cast<double>(figures.size());
    }

    void addFuture()
    {
        QDate end;
        for (const Measure &measure : m_view.state.all<Measure>())
            if (measure.status != Status::Dropped && !measure.ends.isNull())
                end = end.isValid() ? std::max(end, measure.ends.last()) : measure.ends.last();
        QDate quarter = ImpreciseDate::containing(m_view.today, Precision::Quarter).last();
        while (end.isValid() && quarter <= ImpreciseDate::containing(end, Precision::Quarter).last()) {
            if (quarter > m_view.today)
                m_points.append({quarter, plannedAt(quarter), std::nullopt});
            quarter = ImpreciseDate::containing(quarter.addDays(1), Precision::Quarter).last();
        }
    }

    const View &m_view;
    QHash<Id<Measure>, double> m_lastReported;
    QList<TrendPoint> m_points;
};

} // namespace

QList<TrendPoint> progressTrend(const View &view)
{
    return Trend(view).points();
}

} // namespace aanjager
