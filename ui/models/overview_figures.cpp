#include "ui/models/overview_figures.h"

#include "core/domain/measure_rules.h"
#include "core/domain/work_rules.h"
#include "core/insight/dependencies.h"
#include "core/insight/meetings.h"
#include "core/insight/reporting.h"
#include "core/insight/told_state.h"
#include "core/report/chart_figures.h"
#include "core/report/sector_words.h"

#include <QCoreApplication>

namespace aanjager {

namespace {

SavingsFigures savingsFigures(const View &view, const SavingsPlan &plan)
{
    SavingsFigures figures{plan.planned,
                           plan.realised,
                           plan.plannedYear,
                           plan.realisedYear,
                           plan.plannedDuration,
                           plan.realisedDuration,
                           {}};
    sumOf(view.state, MoneyKind::SavingRealised, plan.realisedYear, [&figures](const MoneyLine &line) {
        if (!line.measure.isNull())
            figures.realising.insert(line.measure.value);
        return true;
    });
    return figures;
}

/** The measures that a decision is about: those it is linked to, or all of them. */
QSet<qint64> measuresOf(const Decision &decision, const State &state)
{
    QSet<qint64> measures;
    for (const DecisionMeasure &link : state.all<DecisionMeasure>())
        if (link.decision == decision.id && state.find(link.measure))
            measures.insert(link.measure.value);
    if (decision.wholePackage)
        for (const Measure &measure : state.all<Measure>())
            measures.insert(measure.id.value);
    return measures;
}

QString translated(const char *source)
{
    return QCoreApplication::translate("AttentionModel", source);
}

/** Why a measure cannot go as it is planned: what it waits for ends too late, or has stopped. */
QString chainWords(const View &view, const AttentionItem &item, const report::Wording &words)
{
    const MeasureRelation *relation = view.state.find(Id<MeasureRelation>{item.id});
    const Dependency link = relation ? plannedDependency(view.state, *relation) : Dependency();
    if (!link.isBroken())
        return item.title;
    if (link.broken == ChainBreak::Stopped)
        return translated(QT_TRANSLATE_NOOP("AttentionModel", "waits for %1: %2"))
            .arg(link.on->number, report::uncapitalised(words.label(link.on->status)));
    return translated(QT_TRANSLATE_NOOP("AttentionModel", "begins before %1 ends (%2)"))
        .arg(link.on->number, words.date(link.on->ends));
}

/** What a line says where the name of the record alone does not say why it is there. */
QString wordsOf(const View &view, const AttentionItem &item, const report::Wording &words)
{
    if (item.kind == AttentionKind::BrokenDependency)
        return chainWords(view, item, words);
    if (item.kind != AttentionKind::MissingSector)
        return item.title;
    const QStringList sectors = report::missingSectors(view.state, {item.id}, view.today, words);
    return QStringLiteral("%1: %2").arg(item.title, sectors.join(QStringLiteral(", ")));
}

QList<AttentionLine> attentionLines(const View &view, QList<AttentionItem> items, const report::Wording &words)
{
    QList<AttentionLine> lines;
    lines.reserve(items.size());
    for (AttentionItem &item : items) {
        const Measure *measure = view.state.find(item.measure);
        const bool isDecision = item.kind == AttentionKind::DecisionDue && !measure;
        const Decision *decision = isDecision ? view.state.find(Id<Decision>{item.id}) : nullptr;
        item.title = wordsOf(view, item, words);
        lines.append({std::move(item),
                      measure    ? measure->number
                      : decision ? decision->code
                                 : QString(),
                      decision ? measuresOf(*decision, view.state) : QSet<qint64>()});
    }
    return lines;
}

QList<StatusPiece> statusPieces(const QList<const Measure *> &measures)
{
    QList<StatusPiece> pieces;
    pieces.reserve(measures.size());
    for (const Status status : statusesInOrder())
        for (const Measure *measure : measures)
            if (measure->status == status)
                pieces.append({measure->id, measure->number, measure->title, status});
    return pieces;
}

QSet<qint64> measuresWithProgress(const View &view)
{
    QSet<qint64> reported;
    QHash<Id<Measure>, RollUp> cells;
    for (const Applicability &cell : view.state.all<Applicability>())
        if (cell.progress) // what reported nothing does not move the mean
            cells[cell.measure].add(cell, view.state);
    for (const Measure &measure : view.state.all<Measure>())
        if (measure.status != Status::Dropped && cells.value(measure.id).progress(measure.progress).percent)
            reported.insert(measure.id.value);
    return reported;
}

QSet<qint64> measuresAwaitingDecision(const State &state)
{
    QSet<qint64> measures;
    for (const Decision &decision : state.all<Decision>())
        if (isAwaited(decision))
            measures += measuresOf(decision, state);
    return measures;
}

} // namespace

std::optional<RoundFigures> roundFigures(const View &view)
{
    const Round *round = openRound(view.state, view.today);
    if (!round)
        round = lastClosedRound(view.state, view.today);
    if (!round)
        return std::nullopt;
    const Reporting reporting = reportingOf(view, *round);
    RoundFigures figures{round->label, round->due, round->closed, reporting.reported, reporting.expected, {}};
    for (const Measure *measure : reporting.missing)
        figures.missing.insert(measure->id.value);
    return figures;
}

OverviewFigures overviewFigures(const View &view, const report::Wording &words, bool withTrend)
{
    return overviewFigures(view, words, withTrend, overviewOf(view), attentionOf(view));
}

OverviewFigures overviewFigures(const View &view, const report::Wording &words, bool withTrend, Overview overview,
                                QList<AttentionItem> attention)
{
    OverviewFigures figures;
    figures.overview = std::move(overview);
    figures.round = roundFigures(view);
    const SavingsPlan plan = savingsPlanOf(view);
    figures.savings = savingsFigures(view, plan);
    if (withTrend)
        figures.progressChart = report::progressFigure(progressTrend(view), figures.overview, words);
    figures.savingsChart = report::savingsFigure(plan, words);
    for (const ThemeSavings &savings : plan.themes)
        figures.savingsThemes.append(savings.theme ? savings.theme->id.value : 0);
    figures.attention = attentionLines(view, std::move(attention), words);
    figures.pieces = statusPieces(measuresInOrder(view.state.all<Measure>()));
    figures.item = words.item(view.state.programme());
    figures.items = words.items(view.state.programme());
    for (const Measure &measure : view.state.all<Measure>())
        ++figures.measuresOf[measure.theme.value];
    for (const Measure &measure : view.state.all<Measure>())
        if (!measure.ownerKind)
            figures.nobodyAtBat[static_cast<size_t>(measure.status)].insert(measure.id.value);
    figures.withProgress = measuresWithProgress(view);
    figures.awaitingDecision = measuresAwaitingDecision(view.state);
    if (const Meeting *meeting = nextBoardMeeting(view))
        figures.nextBoardMeeting = meeting->day;
    figures.overview.openRound = nullptr;
    return figures;
}

QString countedMeasures(const OverviewFigures &figures, const report::Wording &words, qsizetype count)
{
    return words.number(static_cast<double>(count)) + QLatin1Char(' ') + (count == 1 ? figures.item : figures.items);
}

const QList<Status> &statusesInOrder()
{
    static const QList<Status> statuses{Status::Done,   Status::Running,    Status::Preparing,
                                        Status::OnHold, Status::NotStarted, Status::Dropped};
    return statuses;
}

std::optional<EarlierMoment> momentToCompare(const View &view)
{
    if (const Meeting *meeting = previousBoardMeeting(view))
        return EarlierMoment{{meeting->day}, meeting->day, {}};
    if (const Round *round = roundToCompare(view))
        return EarlierMoment{{Moment::Round{round->label}}, {}, round->label};
    return std::nullopt;
}

} // namespace aanjager
