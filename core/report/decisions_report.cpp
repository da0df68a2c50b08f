#include "core/report/decisions_report.h"

#include "core/domain/decision_rules.h"
#include "core/domain/measure_rules.h"
#include "core/report/full_parts.h"
#include "core/report/furniture.h"
#include "core/report/visible.h"
#include "core/report/work_tables.h"

#include <algorithm>

namespace aanjager::report {

namespace {

Row voteRow(const Details &details, const DecisionVote &vote)
{
    const Wording &words = details.words();
    Cell council{details.nameOf(vote.party)};
    council.below = vote.amendment.trimmed();
    const QDate day = isDecided(vote.state) ? vote.day : vote.planned;
    Cell when{words.date(day)};
    when.alarm = isLate(vote, details.today());
    return {{council, {words.label(vote.state)}, when}};
}

/** Where each council is with a decision; nothing where none is asked. */
QList<Block> councilsOf(const Details &details, const Decision &decision)
{
    const auto votes = votesOf(details.state, decision.id);
    if (votes.isEmpty())
        return {};
    const QString name = titleOf(decision);
    Table table{details.say(QT_TRANSLATE_NOOP("Report", "Adoption of %1 per council")).arg(name),
                {{details.words().singular(describe<Party>())},
                 {details.words().label(*describe<DecisionVote>().field(u"state"))},
                 {details.say(QT_TRANSLATE_NOOP("Report", "When"))}},
                {}};
    for (const DecisionVote *vote : votes)
        table.rows.append(voteRow(details, *vote));
    const Adoption adoption = adoptionOf(decision, details.state);
    const QString tally = details.say(QT_TRANSLATE_NOOP("Report", "%1: %2 of %3 councils adopted it"))
                              .arg(name)
                              .arg(adoption.adopted)
                              .arg(adoption.asked);
    return {Heading{2, tally}, table};
}

/** What a council still has to settle of a decision, and on which day. */
QString plannedWords(const Details &details, const Decision &decision, const DecisionVote &vote)
{
    const QString name = decision.code.isEmpty() ? decision.title : decision.code;
    return vote.planned.isValid() ? QStringLiteral("%1: %2").arg(name, details.words().date(vote.planned))
                                  : details.say(QT_TRANSLATE_NOOP("Report", "%1: not planned yet")).arg(name);
}

/** Which proposals come when, council by council; nothing where none is to come. */
QList<Block> councilPlanning(const Details &details)
{
    const QString title = details.say(QT_TRANSLATE_NOOP("Report", "What comes before which council"));
    Table table{title,
                {{details.words().singular(describe<Party>())},
                 {details.say(QT_TRANSLATE_NOOP("Report", "Proposals to come"))}},
                {}};
    for (const Party &council : municipalities(details.state)) {
        QList<std::pair<QDate, QString>> proposals;
        for (const Decision *decision : unsettledDecisions(details.state)) {
            const DecisionVote *vote = voteOf(details.state, decision->id, council.id);
            if (vote && !isDecided(vote->state))
                proposals.append({vote->planned.isValid() ? vote->planned : QDate(9999, 12, 31),
                                  plannedWords(details, *decision, *vote)});
        }
        std::stable_sort(proposals.begin(), proposals.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        QStringList words;
        for (const auto &[day, proposal] : proposals)
            words.append(proposal);
        if (!words.isEmpty())
            table.rows.append(Row{{{council.name}, {words.join(QStringLiteral("; "))}}});
    }
    if (table.rows.isEmpty())
        return {};
    return {Heading{2, title}, table};
}

} // namespace

Document decisionsOf(const View &view, const std::optional<View> &since, const Wording &wording,
                     const ReportOptions &options)
{
    const auto seen = [&](const View &whole) { return visibleTo(whole, options.visibility); };
    const ReportParts parts(seen(view), since ? std::optional(seen(*since)) : std::nullopt, wording);
    Document document;
    furnish(document, parts, options, Kind::Decisions);
    if (isClosedToReader(parts, view)) {
        document.blocks = closedReport(parts, options, Kind::Decisions);
        return document;
    }
    const Details details(parts, options);
    document.blocks = decisionPages(details);
    if (!document.blocks.isEmpty())
        document.blocks.removeFirst(); // the page that it begins in another report
    if (document.blocks.isEmpty())
        document.blocks = {
            Heading{1, reportName(parts, options, Kind::Decisions)},
            Paragraph{details.say(QT_TRANSLATE_NOOP("Report", "No decision is asked or settled.")), Tone::Lead}};
    for (const Decision *decision : unsettledDecisions(details.state))
        document.blocks += councilsOf(details, *decision);
    document.blocks += councilPlanning(details);
    return document;
}

} // namespace aanjager::report
