// Decisions that are still to be taken, those that were settled, and promises that are still open.
#include "core/domain/work_rules.h"
#include "core/report/cells.h"
#include "core/report/full_parts.h"
#include "core/report/work_tables.h"

#include <algorithm>

namespace aanjager::report {

namespace {

QString decisionField(const Details &details, QStringView field)
{
    return details.words().label(*describe<Decision>().field(field));
}

/** What is said of a decision below its title: its text, what it is about, advice, consequence and cover. */
QString explained(const Details &details, const Decision &decision)
{
    QStringList words;
    const QString text = decision.text.isEmpty() ? decision.plainText : decision.text;
    if (!text.trimmed().isEmpty())
        words.append(text.trimmed());
    const auto add = [&](QStringView field, const QString &said) {
        if (!said.trimmed().isEmpty())
            words.append(QStringLiteral("%1: %2").arg(decisionField(details, field), said.trimmed()));
    };
    add(u"advice", decision.advice);
    add(u"consequence", decision.consequence);
    add(u"cover", decision.cover);
    add(u"outcome", decision.outcome);
    if (const auto measures = details.measuresOf.value(decision.id); !measures.isEmpty())
        words.append(
            details.say(QT_TRANSLATE_NOOP("Report", "About %1")).arg(details.parts.enumerated(numbersOf(measures))));
    else if (decision.wholePackage)
        words.append(details.say(QT_TRANSLATE_NOOP("Report", "About the whole package")));
    return words.join(QStringLiteral(". ")).replace(QStringLiteral(".."), QStringLiteral("."));
}

Table decisionsTable(const Details &details, const QString &caption, const char *when,
                     const QList<const Decision *> &decisions)
{
    Table table{caption,
                {{details.words().singular(describe<Decision>())},
                 {decisionField(details, u"body")},
                 {details.say(when)},
                 {decisionField(details, u"state")}},
                {}};
    for (const Decision *decision : decisions) {
        Cell title{titleOf(*decision), {}, false, true};
        title.below = explained(details, *decision);
        const Body *body = details.state.find(decision->body);
        const bool isLate = isAwaited(*decision) && !decision->due.isNull() && decision->due.last() < details.today();
        const ImpreciseDate &day = decision->decidedOn.isNull() ? decision->due : decision->decidedOn;
        table.rows.append(Row{{title,
                               {body ? body->name : QString()},
                               dueCell(details, day, isLate),
                               decisionState(details, *decision)}});
    }
    return table;
}

QString titleOfPage(const Details &details, int awaited, int postponed)
{
    QString title = details.say(QT_TRANSLATE_NOOP("Report", "No decision is asked now"));
    if (awaited > 0)
        title = capitalised(details.say(QT_TRANSLATE_N_NOOP("Report", "%1 decisions are asked"), awaited)
                                .arg(details.words().inWords(awaited)));
    if (postponed > 0)
        title += QStringLiteral(", ") + details.say(QT_TRANSLATE_N_NOOP("Report", "%1 are postponed"), postponed)
                                            .arg(details.words().inWords(postponed));
    return title;
}

} // namespace

QList<Block> decisionPages(const Details &details)
{
    const View *since = details.parts.since ? &*details.parts.since : nullptr;
    const auto unsettled = unsettledDecisions(details.state);
    const auto awaited = static_cast<int>(
        std::count_if(unsettled.begin(), unsettled.end(), [](const Decision *each) { return isAwaited(*each); }));
    const auto settled = settledSince(details.state, since ? &since->state : nullptr);
    const auto promises = openCommitments(details.state);
    if (unsettled.isEmpty() && settled.isEmpty() && promises.isEmpty())
        return {};
    QList<Block> blocks = {
        PageBreak{Orientation::Portrait, details.say(QT_TRANSLATE_NOOP("Report", "Decisions and commitments"))},
        Heading{1, titleOfPage(details, awaited, static_cast<int>(unsettled.size()) - awaited)}};
    if (!unsettled.isEmpty())
        blocks.append(decisionsTable(details, details.say(QT_TRANSLATE_NOOP("Report", "Decisions still to be taken")),
                                     QT_TRANSLATE_NOOP("Report", "Asked by"), unsettled));
    if (!settled.isEmpty()) {
        const QString title = since ? details.say(QT_TRANSLATE_NOOP("Report", "Settled since %1"))
                                          .arg(details.words().longDate(since->today))
                                    : details.say(QT_TRANSLATE_NOOP("Report", "Settled decisions"));
        blocks.append(Heading{2, title});
        blocks.append(decisionsTable(details, title, QT_TRANSLATE_NOOP("Report", "When"), settled));
    }
    if (!promises.isEmpty()) {
        const QString title = details.say(QT_TRANSLATE_NOOP("Report", "Open commitments"));
        blocks.append(Heading{2, title});
        blocks.append(commitmentsTable(details, title, promises));
    }
    return blocks;
}

} // namespace aanjager::report
