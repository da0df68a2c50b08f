#include "core/insight/planning.h"

#include <algorithm>
#include <cmath>

namespace aanjager {

namespace {

constexpr double leastForPace = 5; ///< percent; less tells of no pace

QDate doneUntil(const Measure &measure, const PlanSpan &span, std::optional<double> percent, QDate today)
{
    if (!span.first.isValid() || !span.last.isValid() || span.first > today)
        return {};
    const double share = std::min(1.0, percent.value_or(measure.status == Status::Done ? 100 : 0) / 100);
    if (share <= 0)
        return {};
    const auto length = static_cast<double>(span.first.daysTo(span.last));
    return std::min(today, span.first.addDays(std::lround(length * share)));
}

/** The last day that a milestone which is to be reached is expected on; invalid where none says. */
QDate saidBy(const QList<const Milestone *> &milestones)
{
    QDate last;
    for (const Milestone *each : milestones)
        if (each->reached.isNull() && !each->expected.isNull() && (!last.isValid() || each->expected.last() > last))
            last = each->expected.last();
    return last;
}

/** Where it will be ready at the pace so far; what has not begun in time ends as much later. */
QDate byPace(const PlanSpan &span, double percent, QDate today)
{
    const auto spent = static_cast<double>(span.first.daysTo(today));
    if (spent <= 0)
        return {};
    if (percent < leastForPace)
        return span.last.addDays(span.first.daysTo(today));
    return span.first.addDays(static_cast<qint64>(std::ceil(spent * 100 / percent)));
}

void expect(PlanSpan &span, const PlanFacts &facts, QDate today)
{
    const QDate said = saidBy(facts.milestones);
    QDate expected = said.isValid() ? said : facts.percent ? byPace(span, *facts.percent, today) : QDate();
    if (span.last < today) // it goes on, whatever was said
        expected = std::max(expected, today);
    if (!expected.isValid() || expected <= span.last)
        return;
    const QDate most = std::max(span.last.addDays(span.first.daysTo(span.last)), today);
    span.isLaterStill = !said.isValid() && expected > most;
    span.expected = span.isLaterStill ? most : expected;
}

QDate dayOf(const Milestone &milestone)
{
    return milestone.planned.isNull() ? milestone.reached.first : milestone.planned.first;
}

} // namespace

PlanSpan spanOf(const Measure &measure, const PlanFacts &facts, QDate today)
{
    PlanSpan span{measure.starts.first, measure.ends.last(), {}, {}};
    span.doneUntil = doneUntil(measure, span, facts.percent, today);
    const bool isPlanned = span.first.isValid() && span.last.isValid() && span.first <= span.last;
    if (isPlanned && !isEnded(measure.status))
        expect(span, facts, today);
    return span;
}

MilestoneState stateOf(const Milestone &milestone, QDate today)
{
    if (!milestone.reached.isNull())
        return MilestoneState::Reached;
    if (!milestone.planned.isNull() && milestone.planned.last() < today)
        return MilestoneState::Missed;
    const bool isLater = !milestone.planned.isNull() && !milestone.expected.isNull() &&
                         milestone.expected.last() > milestone.planned.last();
    return isLater ? MilestoneState::Later : MilestoneState::ToCome;
}

QHash<Id<Measure>, QList<const Milestone *>> milestonesByMeasure(const State &state)
{
    QHash<Id<Measure>, QList<const Milestone *>> found;
    for (const Milestone &each : state.all<Milestone>())
        found[each.measure].append(&each);
    for (QList<const Milestone *> &of : found)
        std::sort(of.begin(), of.end(), [](const Milestone *a, const Milestone *b) {
            const auto place = [](const Milestone *each) {
                return std::tuple(!dayOf(*each).isValid(), dayOf(*each), each->id);
            };
            return place(a) < place(b);
        });
    return found;
}

bool isOfBoard(const Body &body)
{
    return body.kind == BodyKind::BoardConsultation || body.kind == BodyKind::SteeringGroup;
}

QList<const Meeting *> boardMeetings(const State &state)
{
    QList<const Meeting *> found;
    for (const Meeting &each : state.all<Meeting>()) {
        const Body *body = state.find(each.body);
        if (body && isOfBoard(*body) && each.day.isValid())
            found.append(&each);
    }
    std::sort(found.begin(), found.end(),
              [](const Meeting *a, const Meeting *b) { return std::pair(a->day, a->id) < std::pair(b->day, b->id); });
    return found;
}

} // namespace aanjager
