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
                m_points.append({round->peildatum, plannedAt(round->peildatum), reachedAt(round->peildatum)});
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
            if (report.round != round.id || !report.submitted.isValid() || !report.progress)
                continue;
            if (report.party.isNull())
                m_ofLeads.insert(report.measure, *report.progress);
            else
                m_ofParties[report.measure].insert(report.party, *report.progress);
        }
    }

    std::optional<double> reachedAt(QDate day) const
    {
        const QList<Applicability> cells = cellsAsReported();
        QHash<Id<Measure>, QList<const Applicability *>> cellsOf;
        for (const Applicability &cell : cells)
            cellsOf[cell.measure].append(&cell);
        const MeanProgress mean = meanProgress(m_view.state, day, [&](const Measure &measure) {
            const auto lead = m_ofLeads.constFind(measure.id);
            return progressOf(lead == m_ofLeads.cend() ? std::nullopt : std::optional(*lead), cellsOf.value(measure.id),
                              m_view.state);
        });
        return mean.reached.percent;
    }

    /** The cells whose municipality has reported, with what it reported last. */
    QList<Applicability> cellsAsReported() const
    {
        QList<Applicability> cells;
        if (m_ofParties.isEmpty())
            return cells;
        for (const Applicability &cell : m_view.state.all<Applicability>()) {
            const auto figures = m_ofParties.constFind(cell.measure);
            if (figures == m_ofParties.cend() || !figures->contains(cell.municipality))
                continue;
            cells.append(cell);
            cells.last().progress = figures->value(cell.municipality);
        }
        return cells;
    }

    std::optional<double> plannedAt(QDate day) const
    {
        return meanProgress(m_view.state, day, [](const Measure &) { return Progress(); }).planned;
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
    QHash<Id<Measure>, int> m_ofLeads; ///< last reported
    QHash<Id<Measure>, QHash<Id<Party>, int>> m_ofParties;
    QList<TrendPoint> m_points;
};

} // namespace

QList<TrendPoint> progressTrend(const View &view)
{
    return Trend(view).points();
}

} // namespace aanjager
