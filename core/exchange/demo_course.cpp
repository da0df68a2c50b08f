// What happened after the package was adopted: actions, milestones, decisions with their votes, and money.
#include "core/exchange/demo_timeline.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace aanjager::demo {

namespace {

constexpr int askedDaysBefore = 30;
constexpr int actionDaysAhead = 60;
constexpr int busyDaysBefore = 30;

Label labelOf(const char *key, const char *table, qint64 id, const QStringList &fields = {})
{
    return {QString::fromLatin1(key), QStringList{QString::fromLatin1(table), QString::number(id)} + fields};
}

Action actionOf(const QJsonObject &data)
{
    static const QRegularExpression partyCode(QStringLiteral("P\\d\\d"));
    Action action;
    action.id = idOf<Action>(text(data, "id"));
    action.measure = idOf<Measure>(text(data, "maatregel"));
    action.code = text(data, "id");
    action.text = text(data, "tekst");
    action.ownerKind = ownerKindOfWord(text(data, "eigenaarstype"));
    const QString owner = text(data, "eigenaar");
    if (const QString code = partyCode.match(owner).captured(); !code.isEmpty())
        action.party = idOf<Party>(code);
    action.owner = QString(owner).remove(QRegularExpression(QStringLiteral("\\s+(met )?P\\d\\d")));
    action.due = day(data, "vervalt");
    return action;
}

/** An action is written down with its measure, or two months ahead where that comes first; never before the package. */
void addAction(Timeline &timeline, const QJsonObject &data, QDate measureStarts, QDate adopted)
{
    const Action action = actionOf(data);
    const QDate made = qMax(adopted, qMin(measureStarts, action.due.addDays(-actionDaysAhead)));
    timeline.add(made, labelOf("add", "action", action.id.value),
                 [action](Edit &edit) { return edit.insert(action).map([](auto) {}); });
    const QString state = text(data, "status");
    const auto become = [&](QDate when, ActionState next, QDate doneOn) {
        timeline.add(when, labelOf("update", "action", action.id.value, {QStringLiteral("state")}),
                     [id = action.id, next, doneOn](Edit &edit) {
                         return amend<Action>(edit, id, [&](Action &changed) {
                             changed.state = next;
                             changed.doneOn = doneOn;
                         });
                     });
    };
    if (state == QLatin1String("bezig"))
        become(action.due.addDays(-busyDaysBefore), ActionState::Busy, {});
    if (state == QLatin1String("klaar"))
        become(qMax(made, day(data, "klaar_op")), ActionState::Done, day(data, "klaar_op"));
    if (state == QLatin1String("vervallen"))
        become(action.due, ActionState::Dropped, {});
}

/** "2020-10-08", "2019-07 (rond de zomer)", "2020-09 t/m 2021-01": the first and the last moment meant. */
std::pair<ImpreciseDate, ImpreciseDate> periodOf(const QString &words)
{
    if (words.contains(QLatin1String("zomer")))
        return {{QDate(words.left(4).toInt(), 6, 1), Precision::Season},
                {QDate(words.left(4).toInt(), 6, 1), Precision::Season}};
    if (words.contains(QLatin1String(" t/m ")))
        return {ImpreciseDate::parse(words.left(7)).value_or(ImpreciseDate{}),
                ImpreciseDate::parse(words.right(7)).value_or(ImpreciseDate{})};
    const ImpreciseDate exact = ImpreciseDate::parse(words).value_or(ImpreciseDate{});
    return {exact, exact};
}

DecisionType typeOf(const QString &word)
{
    if (word == QLatin1String("instemmen"))
        return DecisionType::Agree;
    if (word == QLatin1String("kennisnemen"))
        return DecisionType::TakeNote;
    return word == QLatin1String("opdragen") ? DecisionType::Instruct : DecisionType::Adopt;
}

Decision decisionOf(const QJsonObject &data)
{
    Decision decision;
    decision.id = idOf<Decision>(text(data, "id"));
    decision.code = text(data, "id");
    decision.title = text(data, "titel");
    decision.advice = text(data, "advies");
    decision.consequence = text(data, "gevolg");
    decision.type = typeOf(text(data, "type"));
    decision.agenda = decision.type == DecisionType::TakeNote ? AgendaKind::ToInform : AgendaKind::ToDecide;
    decision.body = idOf<Body>(text(data, "orgaan"));
    decision.level = Level::Board;
    decision.scale = Scale::Regional;
    decision.rule =
        data.value(QLatin1String("per_gemeente")).toBool() ? DecisionRule::EachItsOwn : DecisionRule::Majority;
    decision.due = periodOf(text(data, "datum")).second;
    decision.wholePackage = text(data, "raakt") == QLatin1String("alle");
    return decision;
}

/** Each municipality's planned vote; those that already had a version of their own have it from the start. */
QList<DecisionVote> votesOf(const Decision &decision, const QJsonObject &dates, const QJsonArray &municipalities)
{
    QList<DecisionVote> votes;
    for (const auto &entry : municipalities) {
        const QString code = text(entry.toObject(), "kort");
        DecisionVote vote;
        vote.id = idOf<DecisionVote>(decision.code + code);
        vote.decision = decision.id;
        vote.party = idOf<Party>(code);
        vote.planned = QDate::fromString(dates.value(code).toString(), Qt::ISODate);
        if (!dates.isEmpty() && !vote.planned.isValid())
            vote.state = VoteState::OwnVersion;
        votes.append(vote);
    }
    return votes;
}

void addAsked(Timeline &timeline, const Decision &decision, const QJsonObject &data, const QList<DecisionVote> &votes)
{
    const QDate asked = periodOf(text(data, "datum")).first.first.addDays(-askedDaysBefore);
    const QStringList measures =
        decision.wholePackage ? QStringList() : text(data, "raakt").split(QLatin1Char(','), Qt::SkipEmptyParts);
    timeline.add(asked, labelOf("add", "decision", decision.id.value), [=](Edit &edit) {
        Result<void> done = edit.insert(decision).map([](auto) {});
        for (const DecisionVote &vote : votes)
            done = done.and_then([&] { return edit.insert(vote).map([](auto) {}); });
        for (const QString &code : measures) {
            DecisionMeasure link;
            link.id = idOf<DecisionMeasure>(decision.code + code);
            link.decision = decision.id;
            link.measure = idOf<Measure>(code);
            done = done.and_then([&] { return edit.insert(link).map([](auto) {}); });
        }
        return done;
    });
}

/** Adopts on each vote's own day, or on `together` where the votes have none; returns the last day. */
QDate addVotes(Timeline &timeline, const QList<DecisionVote> &votes, QDate together)
{
    QDate last;
    for (const DecisionVote &vote : votes) {
        if (vote.state == VoteState::OwnVersion)
            continue;
        const QDate when = vote.planned.isValid() ? vote.planned : together;
        last = last.isValid() ? qMax(last, when) : when;
        timeline.add(when, labelOf("update", "decision_vote", vote.id.value, {QStringLiteral("state")}),
                     [id = vote.id, when](Edit &edit) {
                         return amend<DecisionVote>(edit, id, [&](DecisionVote &changed) {
                             changed.state = VoteState::Adopted;
                             changed.day = when;
                         });
                     });
    }
    return last;
}

void addOutcome(Timeline &timeline, const Decision &decision, DecisionState state, QDate when,
                const ImpreciseDate &decidedOn)
{
    timeline.add(when, labelOf("update", "decision", decision.id.value, {QStringLiteral("state")}),
                 [id = decision.id, state, decidedOn](Edit &edit) {
                     return amend<Decision>(edit, id, [&](Decision &changed) {
                         changed.state = state;
                         if (state == DecisionState::Taken)
                             changed.decidedOn = decidedOn;
                     });
                 });
}

void addDecision(Timeline &timeline, const QJsonObject &entry, const QJsonObject &data)
{
    const Decision decision = decisionOf(entry);
    const QString code = decision.code.toLower();
    const QJsonObject dates = data.value(code + QLatin1String("_per_raad")).toObject();
    const QList<DecisionVote> votes = decision.rule == DecisionRule::EachItsOwn
                                          ? votesOf(decision, dates, data.value(QLatin1String("gemeenten")).toArray())
                                          : QList<DecisionVote>();
    addAsked(timeline, decision, entry, votes);
    const QString state = text(entry, "status");
    if (state == QLatin1String("gevraagd"))
        return;
    const auto [first, last] = periodOf(text(entry, "datum"));
    const bool taken = state == QLatin1String("genomen");
    const QDate voted = taken && !votes.isEmpty() ? addVotes(timeline, votes, last.last()) : QDate();
    const QDate when = voted.isValid()                        ? voted
                       : first.precision == Precision::Season ? first.first.addMonths(1)
                                                              : last.first;
    const ImpreciseDate decidedOn = voted.isValid() ? ImpreciseDate{voted} : last;
    addOutcome(timeline, decision, taken ? DecisionState::Taken : DecisionState::Postponed, when, decidedOn);
}

void addLine(Timeline &timeline, QDate when, MoneyLine line, const QString &code)
{
    line.id = idOf<MoneyLine>(code);
    timeline.add(when, labelOf("add", "money_line", line.id.value),
                 [line](Edit &edit) { return edit.insert(line).map([](auto) {}); });
}

} // namespace

void addActions(Timeline &timeline, const QJsonObject &data, QDate adopted)
{
    QHash<QString, QDate> starts;
    for (const auto &entry : data.value(QLatin1String("maatregelen")).toArray())
        starts.insert(text(entry.toObject(), "id"), day(entry.toObject(), "start"));
    for (const auto &entry : data.value(QLatin1String("acties")).toArray())
        addAction(timeline, entry.toObject(), starts.value(text(entry.toObject(), "maatregel")), adopted);
    for (const auto &entry : data.value(QLatin1String("mijlpalen")).toArray()) {
        const Id<Milestone> id = idOf<Milestone>(text(entry.toObject(), "maatregel"));
        const QDate reached = day(entry.toObject(), "gehaald");
        if (reached.isValid())
            timeline.add(reached, labelOf("update", "milestone", id.value, {QStringLiteral("reached")}),
                         [id, reached](Edit &edit) {
                             return amend<Milestone>(edit, id,
                                                     [&](Milestone &changed) { changed.reached = {reached}; });
                         });
    }
}

void addDecisions(Timeline &timeline, const QJsonObject &data)
{
    for (const auto &entry : data.value(QLatin1String("besluiten")).toArray())
        addDecision(timeline, entry.toObject(), data);
}

void addMoney(Timeline &timeline, const QJsonObject &data)
{
    MoneyLine deficit;
    deficit.year = 2019;
    deficit.kind = MoneyKind::Deficit;
    deficit.amount = Money::euros(11'000'000, Qualifier::Over);
    addLine(timeline, QDate(2019, 7, 11), deficit, QStringLiteral("tekort"));
    for (const auto &value : data.value(QLatin1String("maatregelen")).toArray()) {
        const QJsonObject entry = value.toObject();
        const QString code = text(entry, "id");
        const auto line = [&](const char *key, int year, MoneyKind kind, QDate when) {
            const qint64 thousands = entry.value(QLatin1String(key)).toInteger();
            if (thousands == 0)
                return;
            MoneyLine money;
            money.year = year;
            money.kind = kind;
            money.measure = idOf<Measure>(code);
            money.amount = Money::euros(thousands * 1000);
            money.peildatum = when;
            addLine(timeline, when, money, code + QLatin1String(key));
        };
        line("gerealiseerd_2020_k", 2020, MoneyKind::SavingRealised, QDate(2020, 12, 31));
        line("prognose_2021_k", 2021, MoneyKind::SavingForecast, QDate(2021, 3, 31));
    }
}

} // namespace aanjager::demo
