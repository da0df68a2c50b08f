#include "ui/models/measure_row.h"

#include "core/domain/measure_rules.h"
#include "core/domain/work_rules.h"

#include <cmath>

namespace aanjager {

namespace {

constexpr int earlierRounds = 3;

/** What all rows are made from. */
struct Sources
{
    const View &view;
    const report::Wording &words;
    QList<Party> columns;
    QHash<Id<Measure>, QList<const Applicability *>> cells;
    QList<const Round *> rounds;
    QHash<std::pair<qint64, qint64>, const ProgressReport *> reports; ///< by round and measure
};

/** The closed rounds up to today, oldest first. */
QList<const Round *> closedRounds(const View &view)
{
    QList<const Round *> rounds;
    for (const Round &round : view.state.all<Round>())
        if (round.closed.isValid() && round.closed <= view.today)
            rounds.append(&round);
    std::sort(rounds.begin(), rounds.end(), [](const Round *a, const Round *b) { return a->peildatum < b->peildatum; });
    return rounds.mid(std::max<qsizetype>(0, rounds.size() - earlierRounds));
}

Sources sourcesOf(const View &view, const report::Wording &words)
{
    Sources sources{view, words, municipalities(view.state), cellsByMeasure(view.state), closedRounds(view), {}};
    for (const ProgressReport &report : view.state.all<ProgressReport>())
        if (!report.party)
            sources.reports.insert({report.round.value, report.measure.value}, &report);
    return sources;
}

std::optional<Health> verdictOf(const ProgressReport &report, const QStringList &aspects)
{
    Measure reported;
    reported.healthTime = report.healthTime;
    reported.healthMoney = report.healthMoney;
    reported.healthQuality = report.healthQuality;
    reported.healthRisk = report.healthRisk;
    return overallHealth(reported, aspects);
}

void followVerdict(MeasureRow &row, const Sources &sources)
{
    const QStringList &aspects = sources.view.state.programme().aspects;
    row.verdict = overallHealth(row.measure, aspects);
    for (const Round *round : sources.rounds) {
        const ProgressReport *report = sources.reports.value({round->id.value, row.measure.id.value});
        row.earlier.append({round->label, report ? verdictOf(*report, aspects) : std::nullopt});
    }
}

void measureProgress(MeasureRow &row, const Sources &sources)
{
    const View &view = sources.view;
    const Measure &measure = row.measure;
    const Progress progress = progressOf(measure, sources.cells.value(measure.id), view.state);
    const auto rounded = [](double percent) { return static_cast<int>(std::lround(percent)); };
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

void drawStrip(MeasureRow &row, const Sources &sources)
{
    const auto cells = sources.cells.value(row.measure.id);
    for (const Party &municipality : sources.columns) {
        const Applicability *cell = cellIn(cells, municipality.id);
        row.strip.append(cell ? theme::StripCell{cell->degree, cell->status} : theme::StripCell{});
        row.stripTexts.append(cellText(municipality, cell, sources.words));
    }
}

MeasureRow rowOf(const Measure &measure, const Sources &sources)
{
    const State &state = sources.view.state;
    MeasureRow row;
    row.measure = measure;
    if (const Theme *theme = state.find(measure.theme))
        row.themeName = theme->name;
    if (const Measure *target = state.find(measure.mergedInto))
        row.mergedInto = target->number;
    followVerdict(row, sources);
    measureProgress(row, sources);
    drawStrip(row, sources);
    QStringList searched{
        measure.number,  measure.title, measure.lead, row.themeName, sources.words.label(measure.status),
        measure.nextStep};
    if (measure.ownerKind)
        searched.append(sources.words.label(*measure.ownerKind));
    row.searched = searchable(searched.join(QLatin1Char('\n')));
    return row;
}

} // namespace

QList<MeasureRow> measureRows(const View &view, const report::Wording &words)
{
    const Sources sources = sourcesOf(view, words);
    QList<MeasureRow> rows;
    const QList<Measure> measures = inOrder(view.state.all<Measure>());
    rows.reserve(measures.size());
    for (const Measure &measure : measures)
        rows.append(rowOf(measure, sources));
    return rows;
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
