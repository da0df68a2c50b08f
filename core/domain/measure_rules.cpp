#include "core/domain/measure_rules.h"

#include "core/base/natural_order.h"

#include <algorithm>

namespace aanjager {

namespace {

/** Of a measure or of a report on one: both hold the same aspects. */
template <class Judged> std::optional<Health> healthOfAspect(const Judged &judged, QStringView aspect)
{
    if (aspect == u"time")
        return judged.healthTime;
    if (aspect == u"money")
        return judged.healthMoney;
    if (aspect == u"quality")
        return judged.healthQuality;
    if (aspect == u"risk")
        return judged.healthRisk;
    return std::nullopt;
}

template <class Judged> std::optional<Health> worstOf(const Judged &judged, const QStringList &aspects)
{
    std::optional<Health> worst;
    for (const QString &aspect : aspects)
        if (const auto health = healthOfAspect(judged, aspect); health && (!worst || *health > *worst))
            worst = health;
    return worst;
}

} // namespace

const QStringList &verdictAspects()
{
    static const QStringList all{QStringLiteral("time"), QStringLiteral("money"), QStringLiteral("quality"),
                                 QStringLiteral("risk")};
    return all;
}

std::optional<Health> healthOf(const Measure &measure, QStringView aspect)
{
    return healthOfAspect(measure, aspect);
}

std::optional<Health> healthOf(const ProgressReport &report, QStringView aspect)
{
    return healthOfAspect(report, aspect);
}

std::optional<Health> worstAspect(const Measure &measure, const QStringList &aspects)
{
    return worstOf(measure, aspects);
}

std::optional<Health> overallHealth(const Measure &measure, const QStringList &aspects)
{
    return measure.healthByHand ? measure.healthByHand : worstOf(measure, aspects);
}

std::optional<Health> overallHealth(const ProgressReport &report, const QStringList &aspects)
{
    return report.healthByHand ? report.healthByHand : worstOf(report, aspects);
}

void followReport(Measure &measure, const ProgressReport &report)
{
    measure.status = report.status.value_or(measure.status);
    if (report.progress)
        measure.progress = report.progress;
    if (report.healthTime || report.healthMoney || report.healthQuality || report.healthRisk || report.healthByHand) {
        measure.healthTime = report.healthTime;
        measure.healthMoney = report.healthMoney;
        measure.healthQuality = report.healthQuality;
        measure.healthRisk = report.healthRisk;
        measure.healthByHand = report.healthByHand;
    }
    measure.achieved = report.achieved;
    measure.nextStep = report.nextStep;
    measure.cause = report.cause;
    measure.consequence = report.consequence;
    measure.correction = report.correction;
    measure.supportAsked = report.supportAsked;
    measure.reported = report.submitted;
}

int degreeWeight(const Applicability &cell)
{
    switch (cell.degree) {
    case Degree::Full:
    case Degree::AlreadyRunning:
        return 100;
    case Degree::Partly:
        return cell.percent.value_or(50);
    case Degree::NotApplicable:
    case Degree::Undecided:
        return 0;
    }
    return 0;
}

double keyWeight(const Party &municipality, WeightingKey key)
{
    switch (key) {
    case WeightingKey::Equal:
        return 1;
    case WeightingKey::Population:
        return municipality.population.value_or(0);
    case WeightingKey::Youth:
        return municipality.youth.value_or(0);
    }
    return 1;
}

void RollUp::add(const Applicability &cell, std::optional<int> progress, const State &state, int times)
{
    const qint64 degree = degreeWeight(cell);
    const Party *municipality = degree == 0 ? nullptr : state.find(cell.municipality);
    if (!municipality)
        return;
    m_applicable += times;
    if (!progress)
        return;
    m_reported += times;
    const auto count = [&](Mean &mean, qint64 weight) {
        mean.sum += times * weight * *progress;
        mean.weights += times * weight;
    };
    count(m_equal, degree);
    const auto key = static_cast<qint64>(keyWeight(*municipality, state.programme().weightingKey));
    if (key > 0)
        count(m_byKey, degree * key);
    else
        m_withoutKey += times;
}

Progress RollUp::progress() const
{
    const Mean &mean = m_withoutKey == 0 ? m_byKey : m_equal;
    Progress result{{}, m_reported, m_applicable};
    if (mean.weights > 0)
        result.percent = static_cast<double>(mean.sum) / static_cast<double>(mean.weights);
    return result;
}

Progress RollUp::progress(std::optional<int> leadFigure) const
{
    Progress result = progress();
    if (result.reported == 0 && leadFigure)
        result.percent = *leadFigure;
    return result;
}

Progress rollUp(const QList<const Applicability *> &cells, const State &state)
{
    RollUp all;
    for (const Applicability *cell : cells)
        all.add(*cell, state);
    return all.progress();
}

Progress progressOf(const Measure &measure, const QList<const Applicability *> &cells, const State &state)
{
    return progressOf(measure.progress, cells, state);
}

Progress progressOf(std::optional<int> leadFigure, const QList<const Applicability *> &cells, const State &state)
{
    RollUp all;
    for (const Applicability *cell : cells)
        all.add(*cell, state);
    return all.progress(leadFigure);
}

std::optional<double> plannedProgress(const Measure &measure, QDate today)
{
    const QDate start = measure.starts.first;
    const QDate end = measure.ends.last();
    if (!start.isValid() || !end.isValid() || end < start)
        return std::nullopt;
    if (today >= end)
        return 100;
    if (today <= start)
        return 0;
    return 100.0 * static_cast<double>(start.daysTo(today)) / static_cast<double>(start.daysTo(end));
}

std::optional<int> daysSinceReport(const Measure &measure, QDate today)
{
    if (!measure.reported.isValid())
        return std::nullopt;
    return static_cast<int>(std::max<qint64>(0, measure.reported.daysTo(today)));
}

bool isStale(const Measure &measure, const Programme &programme, QDate today)
{
    const bool started = measure.starts.isNull() || measure.starts.first <= today;
    if (isEnded(measure.status) || measure.status == Status::OnHold || !started || !programme.staleAfterDays)
        return false;
    const QDate known = measure.reported.isValid() ? measure.reported : measure.starts.first;
    return known.isValid() && known.daysTo(today) > *programme.staleAfterDays;
}

bool lacksExplanation(const Measure &measure, const QStringList &aspects)
{
    const auto health = overallHealth(measure, aspects);
    if (isEnded(measure.status) || !health || *health == Health::OnCourse)
        return false;
    return measure.cause.isEmpty() || measure.consequence.isEmpty() || measure.correction.isEmpty();
}

QHash<Id<Measure>, QList<const Applicability *>> cellsByMeasure(const State &state)
{
    QHash<Id<Measure>, QList<const Applicability *>> cells;
    for (const Applicability &cell : state.all<Applicability>())
        cells[cell.measure].append(&cell);
    return cells;
}

QList<Party> municipalities(const State &state)
{
    QList<Party> list;
    for (const Party &party : state.all<Party>())
        if (party.kind == PartyKind::Municipality && !party.isGroup)
            list.append(party);
    std::sort(list.begin(), list.end(), [](const Party &a, const Party &b) {
        const int byName = naturalCompare(a.name, b.name);
        return byName != 0 ? byName < 0 : a.id < b.id;
    });
    return list;
}

QList<const Measure *> measuresInOrder(const QList<Measure> &measures)
{
    QList<const Measure *> order;
    order.reserve(measures.size());
    for (const Measure &measure : measures)
        order.append(&measure);
    const auto comesBefore = [](const Measure *a, const Measure *b) {
        const int first = a->order.value_or(0), second = b->order.value_or(0);
        if (first != second)
            return first < second;
        const int compared = naturalCompare(a->number, b->number);
        return compared != 0 ? compared < 0 : a->id < b->id;
    };
    if (!std::is_sorted(order.cbegin(), order.cend(), comesBefore)) // mostly they are stored as they are numbered
        std::sort(order.begin(), order.end(), comesBefore);
    return order;
}

QList<Measure> inOrder(const QList<Measure> &measures)
{
    QList<Measure> ordered;
    ordered.reserve(measures.size());
    for (const Measure *measure : measuresInOrder(measures))
        ordered.append(*measure);
    return ordered;
}

} // namespace aanjager
