// What follows: milestones, ends and the next round within three months.
#include "core/report/sentences.h"

#include <algorithm>

namespace aanjager::report {

namespace {

constexpr qsizetype milestonesNamed = 2;
constexpr int daysAhead = 92;

/** Milestones still to be reached, the first first. */
QList<const Milestone *> comingMilestones(const ReportParts &parts)
{
    QList<const Milestone *> coming;
    const QDate today = parts.view.today;
    const auto dayOf = [](const Milestone &milestone) {
        return (milestone.expected.isNull() ? milestone.planned : milestone.expected).last();
    };
    for (const Milestone &milestone : parts.view.state.all<Milestone>()) {
        const QDate day = dayOf(milestone);
        const Measure *measure = parts.view.state.find(milestone.measure);
        if (milestone.reached.isNull() && day >= today && day <= today.addDays(daysAhead) && measure &&
            !isEnded(measure->status))
            coming.append(&milestone);
    }
    std::sort(coming.begin(), coming.end(), [&](const Milestone *a, const Milestone *b) {
        return std::tuple(dayOf(*a), a->text, a->id) < std::tuple(dayOf(*b), b->text, b->id);
    });
    return coming;
}

/** The open round, or else the first that is still to open. */
const Round *nextRound(const ReportParts &parts)
{
    const Round *next = parts.overview.openRound;
    if (next)
        return next;
    for (const Round &round : parts.view.state.all<Round>())
        if (!round.closed.isValid() && (!next || round.peildatum < next->peildatum))
            next = &round;
    return next;
}

} // namespace

QString whatFollows(const ReportParts &parts)
{
    Sentences sentences(parts);
    for (const Milestone *milestone : comingMilestones(parts).mid(0, milestonesNamed)) {
        const ImpreciseDate &day = milestone->expected.isNull() ? milestone->planned : milestone->expected;
        sentences.add(parts.say(QT_TRANSLATE_NOOP("Report", "%1: %2 (%3)."))
                          .arg(capitalised(parts.wording.date(day)), withoutStop(milestone->text),
                               numbersOf({parts.view.state.find(milestone->measure)}).first()));
    }
    QStringList ending;
    const QDate until = parts.view.today.addDays(daysAhead);
    for (const Measure &measure : parts.measures)
        if (!isEnded(measure.status) && !measure.ends.isNull() && measure.ends.last() >= parts.view.today &&
            measure.ends.last() <= until)
            ending.append(numbersOf({&measure}).first());
    if (!ending.isEmpty())
        sentences.add(
            parts.say(QT_TRANSLATE_N_NOOP("Report", "Before %1, %2 are due to end."), static_cast<int>(ending.size()))
                .arg(parts.wording.date(until), parts.enumerated(ending)));
    if (const Round *round = nextRound(parts))
        if (const QDate closes = round->due.isValid() ? round->due : round->peildatum; closes >= parts.view.today)
            sentences.add(parts.say(QT_TRANSLATE_NOOP("Report", "Reporting round %1 closes on %2."))
                              .arg(round->label, parts.wording.longDate(closes)));
    return sentences.text(QT_TRANSLATE_NOOP("Report", "Nothing is planned for the coming three months."));
}

} // namespace aanjager::report
