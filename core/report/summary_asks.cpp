// What is asked of the reader.
#include "core/report/report_parts.h"

#include "core/base/natural_order.h"
#include "core/domain/work_rules.h"

#include <algorithm>

namespace aanjager::report {

namespace {

constexpr qsizetype asksShown = 3;

/** "B15, vaststellen uiterlijk 22 apr 2021 (M05)." */
QString whatAndWhen(const ReportParts &parts, const Decision &decision)
{
    QStringList words;
    if (!decision.code.isEmpty())
        words.append(decision.code);
    if (decision.type)
        words.append(uncapitalised(parts.wording.label(*decision.type)));
    if (!decision.due.isNull()) {
        const bool isLate = decision.due.last() < parts.view.today;
        words.append(
            parts.say(isLate ? QT_TRANSLATE_NOOP("Report", "was due %1") : QT_TRANSLATE_NOOP("Report", "by %1"))
                .arg(parts.wording.date(decision.due)));
    }
    QList<const Measure *> concerned;
    for (const DecisionMeasure &link : parts.view.state.all<DecisionMeasure>())
        if (const Measure *measure = parts.view.state.find(link.measure); measure && link.decision == decision.id)
            concerned.append(measure);
    QStringList numbers = numbersOf(concerned);
    std::sort(numbers.begin(), numbers.end(),
              [](const QString &a, const QString &b) { return naturalCompare(a, b) < 0; });
    const QString about = numbers.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(parts.enumerated(numbers));
    return words.isEmpty() ? QString() : capitalised(words.join(QStringLiteral(", "))) + about + QLatin1Char('.');
}

Ask askOf(const ReportParts &parts, const Decision &decision, int number)
{
    QStringList text = {decision.text.isEmpty() ? decision.plainText : decision.text, whatAndWhen(parts, decision)};
    const Adoption adoption = adoptionOf(decision, parts.view.state);
    if (adoption.asked > 0)
        text.append(parts.say(QT_TRANSLATE_N_NOOP("Report", "%1 of %2 councils have adopted it."), adoption.adopted)
                        .arg(parts.wording.number(adoption.adopted), parts.wording.number(adoption.asked)));
    text.removeAll(QString());
    Ask ask{number, decision.title, text.join(QLatin1Char(' ')), {}};
    if (!decision.consequence.isEmpty())
        ask.without = parts.say(QT_TRANSLATE_NOOP("Report", "Without a decision: %1")).arg(decision.consequence);
    return ask;
}

} // namespace

QString askTitle(const ReportParts &parts)
{
    const int count = parts.overview.decisionsAsked;
    return parts.say(QT_TRANSLATE_N_NOOP("Report", "We ask you for %1 decisions"), count)
        .arg(parts.wording.inWords(count));
}

QList<Block> askedDecisions(const ReportParts &parts)
{
    const auto decisions = awaitedDecisions(parts.view.state);
    if (decisions.isEmpty())
        return {Paragraph{parts.say(QT_TRANSLATE_NOOP("Report", "No decision is asked of you now."))}};
    QList<Block> blocks = {Heading{2, askTitle(parts)}};
    Asks asks;
    for (const Decision *decision : decisions.mid(0, asksShown))
        asks.asks.append(askOf(parts, *decision, static_cast<int>(asks.asks.size()) + 1));
    blocks.append(asks);
    QStringList rest;
    for (const Decision *decision : decisions.mid(asksShown))
        rest.append(decision->code.isEmpty() ? decision->title : decision->code);
    if (!rest.isEmpty())
        blocks.append(Paragraph{parts.say(QT_TRANSLATE_NOOP("Report", "Also asked: %1.")).arg(parts.enumerated(rest)),
                                Tone::Small});
    return blocks;
}

} // namespace aanjager::report
