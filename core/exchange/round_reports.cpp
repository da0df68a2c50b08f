#include "core/exchange/round_reports.h"

#include "core/exchange/header_words.h"
#include "core/exchange/value_parsers.h"

#include <algorithm>

namespace aanjager {

namespace {

/** The fields of a measure that are reported, with that of a report that holds what each says. */
const QHash<const Field *, const Field *> &reportedFields()
{
    static const QHash<const Field *, const Field *> all = [] {
        QHash<const Field *, const Field *> fields;
        for (const Field &field : describe<Measure>().fields) {
            const QString name = QString::fromLatin1(field.name);
            const QString called = name == u"hindrances" ? QStringLiteral("hindrance")
                                   : name == u"reported" ? QStringLiteral("submitted")
                                                         : name;
            if (isReported(name))
                fields.insert(&field, describe<ProgressReport>().field(called));
        }
        return fields;
    }();
    return all;
}

/** The field of a report that holds what a field of a measure says; null when none does. */
const Field *fieldOfReport(const Field &field)
{
    return reportedFields().value(&field);
}

bool isOfState(const Field &field)
{
    const QLatin1String name(field.name);
    return name == QLatin1String("status") || name == QLatin1String("progress");
}

bool isOfHealth(const Field &field)
{
    return QLatin1String(field.name).startsWith(QLatin1String("health"));
}

/** Reports by the lead, the latest first. */
QList<const PlannedReport *> byLead(const PlannedMeasure &measure)
{
    QList<const PlannedReport *> reports;
    for (const PlannedReport &report : measure.reports)
        if (report.municipality.isEmpty() && !report.set.isEmpty())
            reports.append(&report);
    std::stable_sort(reports.begin(), reports.end(),
                     [](const PlannedReport *a, const PlannedReport *b) { return a->peildatum > b->peildatum; });
    return reports;
}

/** The latest report that gives the field; what is said of it in words only where the last report does. */
const PlannedReport *lastWith(const QList<const PlannedReport *> &reports, const Field &field, const Field &reported)
{
    for (const PlannedReport *report : reports) {
        const bool tells = report->set.contains(&reported);
        const bool tellsHealth =
            std::any_of(report->set.begin(), report->set.end(), [](const Field *set) { return isOfHealth(*set); });
        if (tells)
            return report;
        if (!isOfState(field) && !(isOfHealth(field) && !tellsHealth))
            return nullptr;
    }
    return nullptr;
}

/** Gives a measure the state in each municipality that its last report there tells, where no cell says it: with columns
 * for municipalities as they are now only what the row of the measure itself reports. */
void takeCellsOfRounds(PlannedMeasure &measure, bool hasColumns)
{
    QList<const PlannedReport *> reports;
    for (const PlannedReport &report : std::as_const(measure.reports))
        if (!report.municipality.isEmpty() && (report.report.status || report.report.progress) &&
            (!hasColumns || (report.row == measure.row && report.sheet == measure.sheet)))
            reports.append(&report);
    if (reports.isEmpty())
        return;
    std::stable_sort(reports.begin(), reports.end(),
                     [](const PlannedReport *a, const PlannedReport *b) { return a->peildatum > b->peildatum; });
    QStringList said;
    for (const PlannedCell &cell : std::as_const(measure.cells))
        if (cell.word.status || cell.word.progress)
            said += folded(cell.municipality);
    for (const PlannedReport *report : std::as_const(reports))
        if (!said.contains(folded(report->municipality))) {
            said += folded(report->municipality);
            const DegreeWord word{Degree::Full, report->report.status, report->report.progress, false};
            measure.cells.append({report->municipality, word, report->peildatum});
        }
}

PlannedReport reportOfCell(const PlannedMeasure &row, const PlannedCell &cell, const PlannedRound &round)
{
    PlannedReport planned{row.row, row.sheet, round.label, round.peildatum, cell.municipality};
    planned.report.submitted = round.peildatum;
    planned.report.status = cell.word.status;
    planned.report.progress = cell.word.progress;
    if (cell.word.status)
        planned.set.append(describe<ProgressReport>().field(u"status"));
    if (cell.word.progress)
        planned.set.append(describe<ProgressReport>().field(u"progress"));
    return planned;
}

} // namespace

std::optional<PlannedReport> reportOf(const PlannedMeasure &row, const PlannedRound &round)
{
    PlannedReport planned{row.row, row.sheet, round.label, round.peildatum};
    planned.report.submitted = round.peildatum;
    for (const Field *field : row.set)
        if (const Field *reported = fieldOfReport(*field)) {
            reported->write(&planned.report, field->read(&row.measure));
            if (!planned.set.contains(reported))
                planned.set.append(reported);
        }
    planned.notes = row.notes;
    if (planned.set.isEmpty() && planned.notes.isEmpty())
        return std::nullopt;
    if (!planned.report.submitted.isValid())
        planned.report.submitted = round.peildatum;
    return planned;
}

void takeAsReported(PlannedMeasure &row, const PlannedRound &round)
{
    if (auto report = reportOf(row, round)) {
        report->notes.clear(); // they stay the measure's
        if (!report->set.isEmpty())
            row.reports.append(*std::move(report));
    }
    for (const PlannedCell &cell : std::as_const(row.cells))
        if (cell.word.status || cell.word.progress)
            row.reports.append(reportOfCell(row, cell, round));
    const auto isFromRound = [](const Field *field) { return fieldOfReport(*field) != nullptr; };
    std::copy_if(row.set.begin(), row.set.end(), std::back_inserter(row.fromRounds), isFromRound);
    row.set.removeIf(isFromRound);
    row.reportedOn = round.peildatum;
    row.told = round.peildatum;
    const Field *reported = describe<Measure>().field(u"reported");
    if (!row.fromRounds.contains(reported)) {
        row.measure.reported = round.peildatum;
        row.fromRounds.append(reported);
    }
}

void addEarlier(PlannedMeasure &measure, const PlannedMeasure &earlier, const PlannedRound &round,
                const QList<NoteEntry> &differences)
{
    auto report = reportOf(earlier, round);
    if (!report)
        report = PlannedReport{earlier.row, earlier.sheet, round.label, round.peildatum};
    report->report.submitted = report->report.submitted.isValid() ? report->report.submitted : round.peildatum;
    report->notes.removeIf([&](const NoteEntry &note) { return measure.notes.contains(note); });
    report->notes += differences;
    if (!report->set.isEmpty() || !report->notes.isEmpty())
        measure.reports.append(*std::move(report));
    for (const PlannedCell &cell : earlier.cells)
        if (cell.word.status || cell.word.progress)
            measure.reports.append(reportOfCell(earlier, cell, round));
}

void takeStateOfRounds(PlannedMeasure &measure, const Mapping &mapping)
{
    takeCellsOfRounds(measure, mapping.columnOf(target::applicability) != nullptr);
    const QList<const PlannedReport *> reports = byLead(measure);
    if (reports.isEmpty())
        return;
    for (const Field &field : describe<Measure>().fields) {
        const Field *reported = fieldOfReport(field);
        if (!reported)
            continue;
        const QString name = QString::fromLatin1(field.name);
        const bool isSaid = measure.set.contains(&field) && !isOfHealth(field); // a light of a status word gives way
        if (name == u"notes" || mapping.columnOf(name) || isSaid || measure.fromRounds.contains(&field))
            continue;
        const PlannedReport *last = name == u"reported" ? reports.first() : lastWith(reports, field, *reported);
        if (!last)
            continue;
        field.write(&measure.measure, reported->read(&last->report));
        measure.set.removeOne(&field);
        measure.fromRounds.append(&field);
    }
    const Field *time = describe<Measure>().field(u"health.time");
    const bool isOfWord = measure.set.contains(time) && !mapping.columnOf(u"health.time");
    if (isOfWord && measure.fromRounds.contains(describe<Measure>().field(u"health"))) {
        time->write(&measure.measure, Value()); // a given light wins from a status word
        measure.set.removeOne(time);
    }
    measure.reportedOn = reports.first()->peildatum;
}

PlannedMeasure withoutReports(PlannedMeasure measure, const QSet<qsizetype> &places, const Mapping &mapping)
{
    QList<PlannedReport> kept;
    bool isOfLead = false;
    for (qsizetype i = 0; i < measure.reports.size(); ++i) {
        const PlannedReport &report = measure.reports[i];
        isOfLead |= places.contains(i) && report.municipality.isEmpty();
        if (!places.contains(i)) {
            kept.append(report);
            continue;
        }
        for (PlannedCell &cell : measure.cells)
            if (cell.municipality == report.municipality &&
                (cell.told.isValid() ? cell.told : measure.told) == report.peildatum)
                cell.word = {cell.word.degree, {}, {}, cell.word.isDegreeGiven};
    }
    measure.cells.removeIf(
        [](const PlannedCell &cell) { return !cell.word.isDegreeGiven && !cell.word.status && !cell.word.progress; });
    measure.reports = kept;
    if (isOfLead)
        measure.fromRounds.clear();
    takeStateOfRounds(measure, mapping);
    return measure;
}

void keepRunningRoundsOpen(ImportPlan &plan, QDate today)
{
    plan.today = today;
    for (PlannedRound &round : plan.rounds) {
        round.isRunning = today.isValid() && round.peildatum > today;
        if (!round.isRunning)
            continue;
        ImportProblem problem{ProblemKind::Guess, QStringLiteral("running_round"), plan.sheet};
        problem.found = round.label;
        problem.accepted = today.toString(Qt::ISODate);
        plan.problems.append(problem);
    }
    const Field *reported = describe<Measure>().field(u"reported");
    for (PlannedMeasure &measure : plan.measures) {
        for (qsizetype i = 0; i < measure.reports.size() && today.isValid(); ++i)
            if (measure.reports.at(i).peildatum > today && measure.reports.at(i).report.submitted > today)
                measure.reports[i].report.submitted = today;
        if (today.isValid() && measure.fromRounds.contains(reported) && measure.measure.reported > today)
            measure.measure.reported = today;
    }
}

} // namespace aanjager
