#include "ui/sheets/palette_targets.h"

namespace aanjager {

namespace {

PaletteTarget measureAt(Id<Measure> measure, const char *tab = "")
{
    PaletteTarget target;
    target.destination = {QStringLiteral("measures"), measure, std::nullopt, QString::fromLatin1(tab)};
    if (!measure)
        target.destination = {QStringLiteral("history"), {}, std::nullopt, {}};
    return target;
}

PaletteTarget cardOr(Id<Measure> measure, Id<Party> party, const State &state, const char *tab)
{
    const Party *place = state.find(party);
    if (!place || place->kind != PartyKind::Municipality || place->isGroup)
        return measureAt(measure, tab);
    PaletteTarget target;
    target.cardMeasure = measure;
    target.municipality = party;
    return target;
}

PaletteTarget filtered(const MeasureFilter &filter)
{
    PaletteTarget target;
    target.destination = {QStringLiteral("measures"), {}, filter, {}};
    return target;
}

Id<Measure> measureOf(Id<Decision> decision, const State &state)
{
    for (const DecisionMeasure &link : state.all<DecisionMeasure>())
        if (link.decision == decision)
            return link.measure;
    return {};
}

PaletteTarget measuresOf(const Party &party, const State &state)
{
    MeasureFilter filter;
    if (party.kind == PartyKind::Municipality && !party.isGroup) {
        filter.municipalities.insert(party.id.value);
        return filtered(filter);
    }
    filter.onlyWords = party.name;
    for (const Measure &measure : state.all<Measure>())
        if (measure.leadParty == party.id)
            filter.only.insert(measure.id.value);
    for (const MeasureParty &role : state.all<MeasureParty>())
        if (role.party == party.id)
            filter.only.insert(role.measure.value);
    return filter.only.isEmpty() ? PaletteTarget{{}, {}, {QStringLiteral("measures"), {}, {}, {}}} : filtered(filter);
}

PaletteTarget measuresOf(const Goal &goal, const State &state)
{
    MeasureFilter filter;
    filter.onlyWords = goal.title;
    for (const MeasureGoal &link : state.all<MeasureGoal>())
        if (link.goal == goal.id)
            filter.only.insert(link.measure.value);
    return filter.only.isEmpty() ? measureAt({}) : filtered(filter);
}

PaletteTarget recordAt(const char *page, qint64 record)
{
    return {{}, {}, {QString::fromLatin1(page), {}, std::nullopt, {}, record}};
}

/** Finds the record and where it leads; one overload for each kind that leads somewhere of its own. */
struct Leads
{
    const State &state;

    PaletteTarget operator()(const Measure &measure) const { return measureAt(measure.id); }
    PaletteTarget operator()(const Action &action) const { return measureAt(action.measure, "actions"); }
    PaletteTarget operator()(const Milestone &milestone) const { return measureAt(milestone.measure, "relations"); }
    PaletteTarget operator()(const Commitment &commitment) const
    {
        if (commitment.measure && commitment.municipality)
            return cardOr(commitment.measure, commitment.municipality, state, "relations");
        return measureAt(commitment.measure, "relations");
    }
    PaletteTarget operator()(const Decision &decision) const { return recordAt("decisions", decision.id.value); }
    PaletteTarget operator()(const Meeting &meeting) const { return recordAt("meetings", meeting.id.value); }
    PaletteTarget operator()(const AgendaItem &item) const { return recordAt("meetings", item.meeting.value); }
    PaletteTarget operator()(const Minute &line) const { return recordAt("meetings", line.meeting.value); }
    PaletteTarget operator()(const Body &body) const { return recordAt("meetings", body.id.value); }
    PaletteTarget operator()(const Seat &seat) const { return recordAt("meetings", seat.body.value); }
    PaletteTarget operator()(const Deck &deck) const { return recordAt("meetings", deck.meeting.value); }
    PaletteTarget operator()(const DeckSlide &slide) const
    {
        const Deck *deck = state.find(slide.deck);
        return recordAt("meetings", deck ? deck->meeting.value : 0);
    }
    PaletteTarget operator()(const DecisionVote &vote) const
    {
        return cardOr(measureOf(vote.decision, state), vote.party, state, "relations");
    }
    PaletteTarget operator()(const Party &party) const { return measuresOf(party, state); }
    PaletteTarget operator()(const Contact &contact) const
    {
        const Party *party = state.find(contact.party);
        return party ? measuresOf(*party, state) : measureAt({});
    }
    PaletteTarget operator()(const Theme &theme) const
    {
        MeasureFilter filter;
        filter.themes.insert(theme.id.value);
        return filtered(filter);
    }
    PaletteTarget operator()(const Goal &goal) const { return measuresOf(goal, state); }
    PaletteTarget operator()(const Programme &) const
    {
        return {{}, {}, {QStringLiteral("overview"), {}, std::nullopt, {}}};
    }
    PaletteTarget operator()(const Applicability &cell) const
    {
        return cardOr(cell.measure, cell.municipality, state, "municipalities");
    }
    PaletteTarget operator()(const ProgressReport &report) const
    {
        return cardOr(report.measure, report.party, state, "report");
    }
    PaletteTarget operator()(const MeasureParty &role) const { return measureAt(role.measure, "relations"); }
    PaletteTarget operator()(const MeasureRelation &relation) const { return measureAt(relation.measure, "relations"); }
    PaletteTarget operator()(const Round &) const { return {{}, {}, {QStringLiteral("round"), {}, std::nullopt, {}}}; }
    PaletteTarget operator()(const FrozenReport &) const
    {
        return {{}, {}, {QStringLiteral("round"), {}, std::nullopt, {}}};
    }
    PaletteTarget operator()(const MoneyLine &line) const { return measureAt(line.measure, "money"); }
    template <class E> PaletteTarget operator()(const E &) const { return measureAt({}); }
};

template <class E> struct TargetTag
{
    using Entity = E;
};

} // namespace

PaletteTarget targetOf(const SearchHit &hit, const State &state)
{
    if (hit.isCard())
        return {hit.measure, hit.municipality, {}};
    PaletteTarget target = measureAt({});
    const auto lead = [&](auto tag) {
        using E = typename decltype(tag)::Entity;
        if (qstrcmp(tableOf<E>, hit.description->table) != 0)
            return;
        if (const E *record = state.look(Id<E>{hit.id}))
            target = Leads{state}(*record);
    };
    std::apply([&](auto... tags) { (lead(tags), ...); }, ForEveryEntity<TargetTag>());
    return target;
}

} // namespace aanjager
