#include "ui/models/round_lines.h"

#include "core/domain/measure_rules.h"

#include <algorithm>

namespace aanjager {

namespace {

/** The lead's report on each measure in a round, and in the round told of before it. */
struct LeadReports
{
    QHash<Id<Measure>, const ProgressReport *> inRound, before;

    LeadReports(const State &state, const Round &round)
    {
        QHash<Id<Measure>, QDate> days;
        for (const ProgressReport &report : state.reportsAtHand()) {
            if (!report.party.isNull())
                continue;
            if (report.round == round.id) {
                inRound.insert(report.measure, &report);
                continue;
            }
            const Round *other = report.submitted.isValid() ? state.find(report.round) : nullptr;
            if (!other || other->peildatum >= round.peildatum)
                continue;
            if (QDate &day = days[report.measure]; !day.isValid() || other->peildatum > day) {
                day = other->peildatum;
                before.insert(report.measure, &report);
            }
        }
    }
};

} // namespace

RoundLine RoundLines::lineOf(const Measure &measure, const ProgressReport *report, const ProgressReport *before) const
{
    const QStringList &aspects = m_view.state.programme().aspects;
    RoundLine line{RoundLine::Kind::Measure, measure.id.value, measure.number, measure.title};
    line.ownerKind = measure.ownerKind;
    line.isTold = report && report->submitted.isValid();
    line.isDraft = report && !line.isTold;
    QStringList words{measure.number, measure.title};
    if (line.isTold) {
        line.verdict = overallHealth(*report, aspects);
        line.trailing = m_cells.shortDate({report->submitted, Precision::Day}, m_view.today);
        line.isSignedOff = report->signedOff.isValid();
        words += {m_words.verdict(line.verdict), tr("reported %1").arg(m_words.date(report->submitted))};
        if (const auto was = before ? overallHealth(*before, aspects) : std::nullopt; was && was != line.verdict) {
            line.before = was;
            words.append(tr("was %1").arg(report::uncapitalised(m_words.verdict(was))));
        }
        if (line.isSignedOff)
            words.append(tr("signed off"));
    } else {
        line.trailing = line.isDraft ? tr("draft") : QString();
        words.append(line.isDraft ? tr("draft") : tr("not reported yet"));
        if (measure.ownerKind)
            words.append(m_words.label(*measure.ownerKind));
    }
    line.inWords = words.join(QStringLiteral(", "));
    return line;
}

QList<RoundLine> RoundLines::underHeadings(const QList<RoundLine> &missing, const QList<RoundLine> &told) const
{
    QList<RoundLine> lines;
    const auto add = [&](const QString &title, qint64 id, const QList<RoundLine> &below) {
        if (below.isEmpty())
            return;
        RoundLine heading;
        heading.id = id;
        heading.title = title;
        heading.trailing = m_words.number(static_cast<double>(below.size()));
        lines.append(heading);
        lines += below;
    };
    add(tr("Not reported yet"), 0, missing);
    add(tr("Reported"), 1, told);
    return lines;
}

QList<RoundLine> RoundLines::measures(const Round &round) const
{
    const LeadReports reports(m_view.state, round);
    const Expectations expected(m_view.state, round.id);
    QList<RoundLine> missing;
    QList<std::pair<QDate, RoundLine>> told;
    for (const Measure *measure : measuresInOrder(m_view.state.all<Measure>())) {
        const ProgressReport *report = reports.inRound.value(measure->id);
        if (!expected.asksLead(*measure) && !(report && report->submitted.isValid()))
            continue;
        const RoundLine line = lineOf(*measure, report, reports.before.value(measure->id));
        if (line.isTold)
            told.append({report->submitted, line});
        else if (!round.closed.isValid() || expected.asksLead(*measure))
            missing.append(line);
    }
    std::stable_sort(told.begin(), told.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<RoundLine> toldLines;
    for (const auto &[day, line] : std::as_const(told))
        toldLines.append(line);
    return underHeadings(missing, toldLines);
}

QList<RoundLine> RoundLines::reporters(const QList<Reporter> &reporters) const
{
    QList<RoundLine> missing, told;
    for (qsizetype place = 0; place < reporters.size(); ++place) {
        const Reporter &reporter = reporters.at(place);
        RoundLine line{
            RoundLine::Kind::Reporter, place, {}, reporter.name.isEmpty() ? tr("No lead filled in") : reporter.name};
        line.trailing = tr("%1 of %2")
                            .arg(m_words.number(static_cast<double>(reporter.reported())),
                                 m_words.number(static_cast<double>(reporter.expected())));
        line.isTold = reporter.missing() == 0;
        line.isSignedOff = reporter.isSignedOff() && line.isTold;
        line.inWords = line.title + QStringLiteral(", ") + tr("%1 reported").arg(line.trailing);
        if (line.isSignedOff)
            line.inWords += QStringLiteral(", ") + tr("signed off");
        (line.isTold ? told : missing).append(line);
    }
    return underHeadings(missing, told);
}

} // namespace aanjager
