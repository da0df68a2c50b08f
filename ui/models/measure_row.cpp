#include "ui/models/measure_row.h"

#include "core/domain/measure_rules.h"
#include "core/domain/work_rules.h"

#include <cmath>

namespace aanjager {

namespace {

constexpr int earlierRounds = 3;

/** The closed rounds up to today, oldest first. */
QList<Round> closedRounds(const View &view)
{
    QList<Round> rounds;
    for (const Round &round : view.state.all<Round>())
        if (round.closed.isValid() && round.closed <= view.today)
            rounds.append(round);
    std::sort(rounds.begin(), rounds.end(), [](const Round &a, const Round &b) { return a.peildatum < b.peildatum; });
    return rounds.mid(std::max<qsizetype>(0, rounds.size() - earlierRounds));
}

void followVerdict(MeasureRow &row, const RowRecords &records, const RowSources &sources, const QStringList &aspects)
{
    row.verdict = overallHealth(row.measure, aspects);
    for (qsizetype round = 0; round < sources.rounds.size(); ++round) {
        const ProgressReport *report = records.reports.value(round);
        row.earlier.append({sources.rounds[round].label, report ? overallHealth(*report, aspects) : std::nullopt});
    }
}

void measureProgress(MeasureRow &row, const RowRecords &records, const View &view)
{
    const Measure &measure = row.measure;
    const Progress progress = progressOf(measure, records.cells, view.state);
    const auto rounded = [](double percent) { return static_cast<int>(std::lround(percent)); };
    row.reached = progress.percent;
    row.percent = progress.percent ? std::optional(rounded(*progress.percent)) : std::nullopt;
    row.reported = progress.reported;
    row.applicable = progress.applicable;
    const auto planned = isEnded(measure.status) ? std::nullopt : plannedProgress(measure, view.today);
    row.plan = planned ? std::optional(rounded(*planned)) : std::nullopt;
    row.daysSinceReport = daysSinceReport(measure, view.today);
    row.stale = isStale(measure, view.state.programme(), view.today);
    row.late = !isEnded(measure.status) && !measure.ends.isNull() && measure.ends.last() < view.today;
}

const Applicability *cellIn(const QList<const Applicability *> &cells, Id<Party> municipality)
{
    for (const Applicability *cell : cells)
        if (cell->municipality == municipality)
            return cell;
    return nullptr;
}

QString cellText(const Party &municipality, const Applicability *cell, const report::Wording &words)
{
    QString text = municipality.name + QStringLiteral(": ") +
                   report::uncapitalised(words.label(cell ? cell->degree : Degree::Undecided));
    if (cell && cell->degree == Degree::Partly && cell->percent)
        text += QStringLiteral(" (%1)").arg(words.percent(*cell->percent));
    const bool applies = cell && cell->degree != Degree::NotApplicable && cell->degree != Degree::Undecided;
    if (applies)
        text += QStringLiteral(", ") +
                report::uncapitalised(cell->status ? words.label(*cell->status) : words.verdict(std::nullopt));
    return text;
}

void drawStrip(MeasureRow &row, const RowRecords &records, const RowSources &sources, const report::Wording &words)
{
    for (const Party &municipality : sources.municipalities) {
        const Applicability *cell = cellIn(records.cells, municipality.id);
        row.strip.append(cell ? theme::StripCell{cell->degree, cell->status} : theme::StripCell{});
        row.stripTexts.append(cellText(municipality, cell, words));
    }
}

} // namespace

RowSources rowSourcesOf(const View &view)
{
    return {municipalities(view.state), closedRounds(view)};
}

MeasureRow rowOf(const Measure &measure, const RowRecords &records, const RowSources &sources, const View &view,
                 const report::Wording &words)
{
    const State &state = view.state;
    MeasureRow row;
    row.measure = measure;
    if (const Theme *theme = state.find(measure.theme))
        row.themeName = theme->name;
    if (const Measure *target = state.find(measure.mergedInto))
        row.mergedInto = target->number;
    followVerdict(row, records, sources, state.programme().aspects);
    measureProgress(row, records, view);
    drawStrip(row, records, sources, words);
    QStringList searched{measure.number,  measure.title, measure.lead, row.themeName, words.label(measure.status),
                         measure.nextStep};
    if (measure.ownerKind)
        searched.append(words.label(*measure.ownerKind));
    row.searched = searchable(searched.join(QLatin1Char('\n'))).toUtf8();
    return row;
}

QString searchable(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar character : text.normalized(QString::NormalizationForm_KD))
        if (character.category() != QChar::Mark_NonSpacing)
            plain.append(character);
    return plain.toCaseFolded();
}

} // namespace aanjager
