#include "ui/models/decision_register.h"

#include "core/base/natural_order.h"
#include "core/domain/decision_rules.h"
#include "core/domain/measure_rules.h"

#include <algorithm>

namespace aanjager {

namespace {

QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

template <class Enum> QString termWords(const report::Wording &words, const std::optional<Enum> &value)
{
    return value ? words.label(*value) : QString();
}

QString measuresIn(const View &view, const report::Wording &words, const Decision &decision)
{
    QStringList numbers;
    for (const Measure *measure : measuresOf(view.state, decision.id))
        numbers.append(measure->number);
    if (numbers.isEmpty() && decision.wholePackage)
        return words.say(QT_TRANSLATE_NOOP("Report", "the whole package"));
    return numbers.join(QStringLiteral(", "));
}

QString voteIn(const View &view, const report::Wording &words, Id<Decision> decision, Id<Party> council)
{
    const DecisionVote *vote = voteOf(view.state, decision, council);
    if (!vote)
        return {};
    const QDate day = isDecided(vote->state) ? vote->day : vote->planned;
    const QString state = words.label(vote->state);
    return day.isValid() ? state + QLatin1Char(' ') + words.date(day) : state;
}

QStringList rowOf(const View &view, const report::Wording &words, const Decision &decision,
                  const QList<Party> &councils)
{
    const Body *body = view.state.find(decision.body);
    const Decision *before = view.state.find(decision.followsFrom);
    const Adoption adoption = adoptionOf(decision, view.state);
    QStringList row{decision.code,
                    decision.title,
                    termWords(words, decision.type),
                    measuresIn(view, words, decision),
                    body ? body->name : QString(),
                    words.label(decision.state),
                    words.date(decision.due),
                    words.date(decision.decidedOn),
                    decision.advice,
                    decision.consequence,
                    decision.cover,
                    termWords(words, decision.rule),
                    decision.outcome,
                    before ? before->code : QString(),
                    adoption.asked > 0 ? QStringLiteral("%1/%2").arg(adoption.adopted).arg(adoption.asked) : QString()};
    for (const Party &council : councils)
        row.append(voteIn(view, words, decision.id, council.id));
    for (QString &cell : row)
        cell = plain(cell);
    return row;
}

} // namespace

RegisterTable decisionRegister(const View &view, const report::Wording &words, const QList<Id<Decision>> &wanted)
{
    const auto label = [&](QStringView field) { return words.label(*describe<Decision>().field(field)); };
    const QList<Party> councils = municipalities(view.state);
    RegisterTable table{words.plural(describe<Decision>()), {}, {}};
    table.headers = {label(u"code"),
                     label(u"title"),
                     label(u"type"),
                     words.items(view.state.programme()),
                     label(u"body"),
                     label(u"state"),
                     label(u"due"),
                     label(u"decided_on"),
                     label(u"advice"),
                     label(u"consequence"),
                     label(u"cover"),
                     label(u"rule"),
                     label(u"outcome"),
                     label(u"follows_from"),
                     words.plural(describe<DecisionVote>())};
    for (const Party &council : councils)
        table.headers.append(council.name);
    QList<Decision> decisions;
    for (const Decision &decision : view.state.all<Decision>())
        if (wanted.isEmpty() || wanted.contains(decision.id))
            decisions.append(decision);
    std::sort(decisions.begin(), decisions.end(), [](const Decision &a, const Decision &b) {
        const int compared = naturalCompare(a.code, b.code);
        return compared != 0 ? compared < 0 : a.id < b.id;
    });
    for (const Decision &decision : std::as_const(decisions))
        table.rows.append(rowOf(view, words, decision, councils));
    return table;
}

} // namespace aanjager
