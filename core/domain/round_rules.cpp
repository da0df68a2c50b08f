#include "core/domain/round_rules.h"

#include "core/domain/measure_rules.h"

#include <algorithm>

namespace aanjager {

namespace {

constexpr int daysToReport = 14;

const Round *lastRound(const State &state)
{
    const QList<Round> &rounds = state.all<Round>();
    const auto last = std::max_element(rounds.cbegin(), rounds.cend(), [](const Round &a, const Round &b) {
        return std::tuple(a.peildatum, a.id) < std::tuple(b.peildatum, b.id);
    });
    return last == rounds.cend() ? nullptr : &*last;
}

/** The quarter that has ended on `today`, or ended last before it. */
ImpreciseDate lastQuarter(QDate today)
{
    const ImpreciseDate current = ImpreciseDate::containing(today, Precision::Quarter);
    if (current.last() <= today)
        return current;
    return ImpreciseDate::containing(current.first.addDays(-1), Precision::Quarter);
}

/** The period after that of a label; nothing where the label names none. */
std::optional<ImpreciseDate> periodAfter(const QString &label)
{
    const std::optional<ImpreciseDate> period = ImpreciseDate::parse(label);
    if (!period || period->isNull() || period->precision == Precision::Day)
        return std::nullopt;
    return ImpreciseDate::containing(period->last().addDays(1), period->precision);
}

QString nextLabel(const QString &label)
{
    qsizetype digits = 0;
    while (digits < label.size() && label[label.size() - 1 - digits].isDigit())
        ++digits;
    if (digits == 0 || digits > 6)
        return label + QStringLiteral(" 2");
    return label.chopped(digits) + QString::number(label.right(digits).toInt() + 1);
}

} // namespace

Round proposedRound(const State &state, QDate today)
{
    Round round;
    const Round *last = lastRound(state);
    const std::optional<ImpreciseDate> period = last ? periodAfter(last->label) : lastQuarter(today);
    int days = daysToReport;
    if (last && last->due.isValid() && last->peildatum.isValid() && last->due > last->peildatum)
        days = static_cast<int>(last->peildatum.daysTo(last->due));
    if (period) {
        round.label = period->toText();
        round.peildatum = period->last();
    } else {
        round.label = nextLabel(last->label);
        round.peildatum = today;
    }
    round.opens = std::max(round.peildatum.addDays(1), today);
    if (round.peildatum > today)
        round.opens = today;
    round.due = std::max(round.peildatum, round.opens.addDays(-1)).addDays(days);
    return round;
}

QList<RoundExpectation> expectationsLike(const State &state, Id<Round> like, Id<Round> round)
{
    QList<RoundExpectation> expected;
    for (const RoundExpectation &each : state.all<RoundExpectation>()) {
        const Measure *measure = state.find(each.measure);
        if (each.round != like || (measure && measure->status == Status::Dropped))
            continue;
        RoundExpectation again = each;
        again.id = newId<RoundExpectation>();
        again.round = round;
        expected.append(again);
    }
    return expected;
}

ProgressReport begunReport(const Measure &measure, Id<Round> round)
{
    ProgressReport report;
    report.id = newId<ProgressReport>();
    report.round = round;
    report.measure = measure.id;
    report.status = measure.status;
    report.healthTime = measure.healthTime;
    report.healthMoney = measure.healthMoney;
    report.healthQuality = measure.healthQuality;
    report.healthRisk = measure.healthRisk;
    report.healthByHand = measure.healthByHand;
    report.progress = measure.progress;
    report.author = measure.lead;
    return report;
}

ProgressReport begunReport(const Measure &measure, const Applicability *cell, Id<Party> party, Id<Round> round)
{
    ProgressReport report;
    report.id = newId<ProgressReport>();
    report.round = round;
    report.measure = measure.id;
    report.party = party;
    if (cell) {
        report.status = cell->status;
        report.healthByHand = cell->health;
        report.progress = cell->progress;
        report.author = cell->details->lead;
    }
    return report;
}

ProgressReport unchangedReport(const Measure &measure, Id<Round> round, QDate submitted)
{
    ProgressReport report = begunReport(measure, round);
    report.achieved = measure.achieved;
    report.nextStep = measure.nextStep;
    report.cause = measure.cause;
    report.consequence = measure.consequence;
    report.correction = measure.correction;
    report.supportAsked = measure.supportAsked;
    report.unchanged = true;
    report.submitted = submitted;
    return report;
}

ProgressReport unchangedReport(const ProgressReport &begun, const ProgressReport *before, QDate submitted)
{
    ProgressReport report = begun;
    if (before) {
        report.achieved = before->achieved;
        report.nextStep = before->nextStep;
        report.supportAsked = before->supportAsked;
    }
    report.unchanged = true;
    report.submitted = submitted;
    return report;
}

void followReport(Applicability &cell, const ProgressReport &report)
{
    if (report.status)
        cell.status = report.status;
    if (report.healthByHand)
        cell.health = report.healthByHand;
    if (report.progress)
        cell.progress = report.progress;
    if (cell.degree == Degree::Undecided && report.status) {
        cell.degree = Degree::Full;
        if (!cell.details->reason.isEmpty())
            cell.details.change().reason.clear();
        cell.reasonCategory.reset();
    }
}

bool lacksExplanation(const ProgressReport &report, const QStringList &aspects)
{
    const auto health = overallHealth(report, aspects);
    if ((report.status && isEnded(*report.status)) || !health || *health == Health::OnCourse)
        return false;
    return report.cause.isEmpty() || report.consequence.isEmpty() || report.correction.isEmpty();
}

bool isOvertaken(const State &state, Id<Measure> measure, const Round &round)
{
    const QList<Round> &rounds = state.all<Round>();
    if (std::none_of(rounds.begin(), rounds.end(), [&](const Round &r) { return r.peildatum > round.peildatum; }))
        return false; // what is asked most
    for (const ProgressReport &report : state.reportsAtHand()) {
        const bool isOfLead = report.measure == measure && report.party.isNull() && report.submitted.isValid();
        const Round *other = isOfLead ? state.find(report.round) : nullptr;
        if (other && other->peildatum > round.peildatum)
            return true;
    }
    return false;
}

} // namespace aanjager
