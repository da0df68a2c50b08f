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

theme::StripCell stripCell(const Applicability *cell)
{
    if (!cell)
        return {};
    const qint8 percent = cell->percent ? static_cast<qint8>(*cell->percent) : qint8{-1};
    return {cell->degree, cell->status, percent};
}

void drawStrip(MeasureRow &row, const RowRecords &records, const RowSources &sources)
{
    row.municipalities = sources.names;
    row.strip.reserve(sources.municipalities.size());
    for (const Party &municipality : sources.municipalities)
        row.strip.append(stripCell(cellIn(records.cells, municipality.id)));
}

} // namespace

RowSources rowSourcesOf(const View &view)
{
    RowSources sources{municipalities(view.state), {}, closedRounds(view)};
    for (const Party &municipality : std::as_const(sources.municipalities))
        sources.names.append(municipality.name);
    return sources;
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
    drawStrip(row, records, sources);
    QStringList searched{measure.number,  measure.title, measure.lead, row.themeName, words.label(measure.status),
                         measure.nextStep};
    if (measure.ownerKind)
        searched.append(words.label(*measure.ownerKind));
    row.searched = searchable(searched.join(QLatin1Char('\n'))).toUtf8();
    return row;
}

QString stripText(const QString &municipality, const theme::StripCell &cell, const report::Wording &words)
{
    QString text = municipality + QStringLiteral(": ") + report::uncapitalised(words.label(cell.degree));
    if (cell.degree == Degree::Partly && cell.percent >= 0)
        text += QStringLiteral(" (%1)").arg(words.percent(cell.percent));
    if (cell.degree != Degree::NotApplicable && cell.degree != Degree::Undecided)
        text += QStringLiteral(", ") +
                report::uncapitalised(cell.status ? words.label(*cell.status) : words.verdict(std::nullopt));
    return text;
}

QStringList stripTexts(const MeasureRow &row, const report::Wording &words)
{
    QStringList texts;
    for (qsizetype column = 0; column < row.strip.size(); ++column)
        texts.append(stripText(row.municipalities.value(column), row.strip[column], words));
    return texts;
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
