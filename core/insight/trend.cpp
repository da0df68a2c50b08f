#include "core/insight/trend.h"

#include "core/domain/measure_rules.h"
#include "core/insight/overview.h"

#include <algorithm>
#include <vector>

namespace aanjager {

namespace {

class Trend
{
public:
    Trend(const View &view, const PartyFigures &figures) : m_view(view), m_figures(figures)
    {
        sortReports();
        findCells();
    }

    QList<TrendPoint> points()
    {
        for (const Round *round : roundsThatCame(m_view)) {
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
    /** A cell with what was last reported on it. */
    struct Told
    {
        const Applicability *cell;
        std::optional<int> progress;
    };

    void sortReports()
    {
        for (const ProgressReport &report : m_view.state.reportsAtHand())
            if (report.party.isNull() && report.progress && report.submitted.isValid())
                m_byRound[report.round].append(&report);
    }

    /** The cells of measures that parties reported on, with nothing reported yet; those of a measure together. */
    void findCells()
    {
        for (const Applicability &cell : m_view.state.all<Applicability>())
            if (m_figures.isReported(cell.measure))
                m_told.push_back({&cell, {}});
        std::sort(m_told.begin(), m_told.end(),
                  [](const Told &a, const Told &b) { return a.cell->measure < b.cell->measure; });
    }

    void take(const Round &round)
    {
        for (const ProgressReport *report : m_byRound.value(round.id))
            m_ofLeads.insert(report->measure, *report->progress);
        for (Told &told : m_told)
            if (const auto figure = m_figures.of(told.cell->measure, told.cell->municipality, round.id);
                figure.progress)
                told.progress = figure.progress;
    }

    /** What municipalities reported last on a measure. */
    RollUp toldOf(Id<Measure> measure) const
    {
        const auto isBefore = [](const Told &told, Id<Measure> other) { return told.cell->measure < other; };
        RollUp told;
        for (auto at = std::lower_bound(m_told.begin(), m_told.end(), measure, isBefore);
             at != m_told.end() && at->cell->measure == measure; ++at)
            if (at->progress)
                told.add(*at->cell, at->progress, m_view.state);
        return told;
    }

    /** With what every municipality reported last; one that did not report does not move the mean. */
    std::optional<double> reachedAt(QDate day) const
    {
        const MeanProgress mean = meanProgress(m_view.state, day, [&](const Measure &measure) {
            const auto lead = m_ofLeads.constFind(measure.id);
            return toldOf(measure.id).progress(lead == m_ofLeads.cend() ? std::nullopt : std::optional(*lead));
        });
        return mean.reached.percent;
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
    const PartyFigures &m_figures;
    QHash<Id<Round>, QList<const ProgressReport *>> m_byRound; ///< of leads, those with a figure
    QHash<Id<Measure>, int> m_ofLeads;                         ///< last reported
    std::vector<Told> m_told;                                  ///< by measure
    QList<TrendPoint> m_points;
};

/** One measure over the rounds, by the same rules. */
class MeasureTrend
{
public:
    MeasureTrend(const Measure &measure, const QList<const Applicability *> &cells, const View &view)
        : m_measure(measure), m_cells(cells), m_view(view)
    {
    }

    QList<TrendPoint> points(const ReportsByMeasure &reports)
    {
        const ReportsOnMeasure on = reports.of.value(m_measure.id);
        for (const Round *round : reports.rounds) {
            bool isReported = false;
            for (const ProgressReport *report : on.byLead + on.byParties)
                if (report->round == round->id && report->progress) {
                    take(*report);
                    isReported = true;
                }
            if (isReported && round->peildatum < m_view.today)
                add(round->peildatum, progressOf(m_ofLead, cellsAsReported(), m_view.state).percent);
            m_asReported.clear();
        }
        add(m_view.today, progressOf(m_measure, m_cells, m_view.state).percent);
        if (const QDate end = m_measure.ends.last(); end > m_view.today)
            add(end, std::nullopt);
        return m_points;
    }

private:
    void take(const ProgressReport &report)
    {
        if (report.party.isNull())
            m_ofLead = report.progress;
        else
            m_ofParties.insert(report.party, *report.progress);
    }

    QList<const Applicability *> cellsAsReported()
    {
        for (const Applicability *cell : m_cells)
            if (const auto figure = m_ofParties.constFind(cell->municipality); figure != m_ofParties.cend()) {
                m_asReported.append(*cell);
                m_asReported.last().progress = *figure;
            }
        QList<const Applicability *> cells;
        for (const Applicability &cell : std::as_const(m_asReported))
            cells.append(&cell);
        return cells;
    }

    void add(QDate day, std::optional<double> reached)
    {
        m_points.append({day, plannedProgress(m_measure, day), reached});
    }

    const Measure &m_measure;
    const QList<const Applicability *> &m_cells;
    const View &m_view;
    std::optional<int> m_ofLead; ///< last reported
    QHash<Id<Party>, int> m_ofParties;
    QList<Applicability> m_asReported;
    QList<TrendPoint> m_points;
};

} // namespace

QList<TrendPoint> progressTrend(const View &view, const PartyFigures &figures)
{
    return Trend(view, figures).points();
}

QList<TrendPoint> progressTrend(const View &view)
{
    return progressTrend(view, PartyFigures(view.state));
}

QList<TrendPoint> progressTrend(const Measure &measure, const QList<const Applicability *> &cells,
                                const ReportsByMeasure &reports, const View &view)
{
    return MeasureTrend(measure, cells, view).points(reports);
}

} // namespace aanjager
