#include "ui/pages/board/board_card.h"

#include "core/domain/work_rules.h"
#include "core/insight/reporting.h"
#include "core/insight/reports.h"
#include "ui/pages/short_round.h"

namespace aanjager {

namespace {

/** In which round each lead reported last. */
QHash<Id<Measure>, QString> lastRounds(const View &view)
{
    QHash<Id<Measure>, const Round *> last;
    for (const ProgressReport &report : view.state.reportsAtHand()) {
        const Round *round = view.state.find(report.round);
        if (report.party || !report.submitted.isValid() || !round)
            continue;
        const Round *&known = last[report.measure];
        if (!known || known->peildatum < round->peildatum)
            known = round;
    }
    QHash<Id<Measure>, QString> labels;
    labels.reserve(last.size());
    for (auto each = last.cbegin(); each != last.cend(); ++each)
        labels.insert(each.key(), each.value()->label);
    return labels;
}

QHash<Id<Measure>, int> openActions(const State &state)
{
    QHash<Id<Measure>, int> open;
    for (const Action &action : state.all<Action>())
        if (isOpen(action))
            ++open[action.measure];
    return open;
}

} // namespace

BoardCards::BoardCards(const View &view, const report::Wording &words, const MeasureCells &cells)
    : m_view(view)
    , m_words(words)
    , m_cells(cells)
    , m_isAsked(roundToReport(view) != nullptr)
    , m_reported(m_isAsked ? reportedIn(view.state, *roundToReport(view)) : QSet<Id<Measure>>())
    , m_last(lastRounds(view))
    , m_openActions(openActions(view.state))
{
}

BoardCard BoardCards::cardOf(const MeasureRow &row) const
{
    const Measure &measure = row.measure;
    BoardCard card;
    card.measure = measure.id;
    card.number = measure.number;
    card.title = measure.title.simplified();
    card.status = measure.status;
    card.atBat = measure.ownerKind;
    card.end = m_cells.shortDate(measure.ends, m_view.today);
    card.isLate = row.late;
    card.isReported =
        isEnded(measure.status) || (m_isAsked ? m_reported.contains(measure.id) : row.verdict.has_value());
    card.news = news(row, card.isReported);
    for (const RoundVerdict &earlier : row.earlier)
        card.trend.append(earlier.verdict);
    card.trend.append(row.verdict);
    card.verdict = row.verdict;
    card.lead = measure.lead.simplified();
    card.supportAsked = asksSupport(measure) ? measure.supportAsked.simplified() : QString();
    card.strip = row.strip;
    card.municipalities = row.municipalities;
    card.percent = row.percent;
    card.plan = row.plan;
    card.openActions = m_openActions.value(measure.id);
    return card;
}

QString BoardCards::news(const MeasureRow &row, bool isReported) const
{
    const Measure &measure = row.measure;
    if (!measure.achieved.isEmpty()) {
        const QString date = isReported ? QString() : dateOfNews(measure);
        const QString text = measure.achieved.simplified();
        return date.isEmpty() ? text : QStringLiteral("%1: %2").arg(date, text);
    }
    return measure.nextStep.isEmpty() ? QString() : tr("Next: %1").arg(measure.nextStep.simplified());
}

/** The round that the text is of, else the day it was reported. */
QString BoardCards::dateOfNews(const Measure &measure) const
{
    const QString round = m_last.value(measure.id);
    if (!round.isEmpty())
        return shortRound(round, m_cells, m_view.today);
    return m_words.date(measure.reported);
}

QString BoardCards::spoken(const MeasureRow &row) const
{
    const BoardCard card = cardOf(row);
    const auto say = [&](MeasureColumn column) {
        return m_cells.data(row, column, Qt::AccessibleTextRole, m_view.today).toString();
    };
    QStringList parts{QStringLiteral("%1 %2").arg(card.number, card.title).trimmed(), say(MeasureColumn::Status)};
    if (!isEnded(card.status)) {
        parts.append(say(MeasureColumn::End));
        parts.append(
            card.isReported
                ? say(MeasureColumn::Health)
                : tr("not reported in this round, %1", "then the earlier verdicts").arg(say(MeasureColumn::Health)));
    }
    parts.append(tr("progress %1").arg(say(MeasureColumn::Progress)));
    parts.append(say(MeasureColumn::Lead));
    if (!card.supportAsked.isEmpty())
        parts.append(tr("support asked: %1").arg(card.supportAsked));
    if (card.openActions > 0)
        parts.append(tr("%n open action(s)", nullptr, card.openActions));
    if (!card.strip.isEmpty())
        parts.append(
            tr("applies in %1 municipalities")
                .arg(m_cells.data(row, MeasureColumn::Municipalities, Qt::DisplayRole, m_view.today).toString()));
    if (!card.news.isEmpty())
        parts.append(card.news);
    return parts.join(QStringLiteral("; "));
}

} // namespace aanjager
