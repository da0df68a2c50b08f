#include "ui/models/palette_words.h"

#include "core/domain/measure_rules.h"
#include "core/domain/work_rules.h"
#include "core/insight/card.h"

namespace aanjager {

namespace {

/** What each kind of record is drawn with. */
QString iconOf(QByteArrayView table)
{
    static const QHash<QByteArray, QString> icons{
        {tableOf<Measure>, QStringLiteral("measures")},      {tableOf<Decision>, QStringLiteral("decision")},
        {tableOf<DecisionVote>, QStringLiteral("decision")}, {tableOf<Action>, QStringLiteral("actions")},
        {tableOf<Milestone>, QStringLiteral("flag")},        {tableOf<Commitment>, QStringLiteral("promise")},
        {tableOf<Party>, QStringLiteral("parties")},         {tableOf<Contact>, QStringLiteral("mail")},
        {tableOf<Theme>, QStringLiteral("theme")},           {tableOf<Goal>, QStringLiteral("goal")},
        {tableOf<Body>, QStringLiteral("meeting")},          {tableOf<Meeting>, QStringLiteral("meeting")},
        {tableOf<Round>, QStringLiteral("round")},           {tableOf<Programme>, QStringLiteral("overview")},
        {tableOf<Applicability>, QStringLiteral("matrix")},  {tableOf<ProgressReport>, QStringLiteral("comment")},
        {tableOf<MoneyLine>, QStringLiteral("money")},       {tableOf<MeasureParty>, QStringLiteral("link")},
        {tableOf<MeasureRelation>, QStringLiteral("link")},  {tableOf<Seat>, QStringLiteral("meeting")},
        {tableOf<AgendaItem>, QStringLiteral("meeting")},    {tableOf<Minute>, QStringLiteral("meeting")},
        {tableOf<Attendance>, QStringLiteral("meeting")},    {tableOf<Deck>, QStringLiteral("present")},
        {tableOf<DeckSlide>, QStringLiteral("present")}};
    return icons.value(table.toByteArray(), QStringLiteral("file"));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

const Applicability *cellOf(const State &state, Id<Measure> measure, Id<Party> municipality)
{
    for (const Applicability &cell : state.all<Applicability>())
        if (cell.measure == measure && cell.municipality == municipality)
            return &cell;
    return nullptr;
}

template <class E> struct PaletteTag
{
    using Entity = E;
};

} // namespace

PaletteLine PaletteWords::line(const SearchHit &hit, const SearchText &typed) const
{
    PaletteLine line;
    line.typed = typed;
    line.number = hit.number;
    line.title = hit.title;
    line.icon = hit.isCard() ? QStringLiteral("matrix") : iconOf(hit.description->table);
    if (hit.isCard()) {
        describeCard(line, hit);
    } else {
        describeRecord(line, hit);
        explain(line, hit, typed);
    }
    line.title = line.title.simplified();
    if (line.title.isEmpty())
        line.title = tr("(without a title)");
    return line;
}

void PaletteWords::describeRecord(PaletteLine &line, const SearchHit &hit) const
{
    const auto tell = [&](auto tag) {
        using E = typename decltype(tag)::Entity;
        if (qstrcmp(tableOf<E>, hit.description->table) != 0)
            return;
        if (const E *record = m_view.state.look(Id<E>{hit.id}))
            describe(line, *record);
    };
    std::apply([&](auto... tags) { (tell(tags), ...); }, ForEveryEntity<PaletteTag>());
}

void PaletteWords::describeCard(PaletteLine &line, const SearchHit &hit) const
{
    line.number.clear();
    line.hasMarks = true;
    if (const Applicability *cell = cellOf(m_view.state, hit.measure, hit.municipality))
        describe(line, *cell);
    if (const auto card = cardOf(m_view, hit.measure, hit.municipality)) { // what the card itself will say
        if (card->status.value)
            line.status = card->status.value;
        line.verdict = card->verdict.value;
    }
    line.context = joined({hit.number, line.context});
}

void PaletteWords::describe(PaletteLine &line, const Measure &measure) const
{
    const Theme *theme = m_view.state.find(measure.theme);
    line.context = theme ? theme->name : QString();
    line.hasMarks = true;
    line.status = measure.status;
    line.verdict = overallHealth(measure, m_view.state.programme().aspects);
}

void PaletteWords::describe(PaletteLine &line, const Applicability &cell) const
{
    line.context = report::uncapitalised(m_words.label(cell.degree));
    line.hasMarks = cell.degree != Degree::NotApplicable;
    line.status = cell.status;
    line.verdict = cell.health;
}

void PaletteWords::describe(PaletteLine &line, const Decision &decision) const
{
    QStringList numbers;
    for (const DecisionMeasure &link : m_view.state.all<DecisionMeasure>())
        if (link.decision == decision.id && numbers.size() < 3)
            numbers.append(numberOf(link.measure));
    line.context = joined(numbers + QStringList{report::uncapitalised(m_words.label(decision.state))});
    if (isAwaited(decision) && !decision.due.isNull()) {
        line.trailing = m_words.date(decision.due);
        sayDue(line, decision.due.last(), true);
    }
}

void PaletteWords::describe(PaletteLine &line, const Action &action) const
{
    const bool open = isOpen(action);
    line.context = joined({numberOf(action.measure), action.owner.isEmpty() ? nameOf(action.party) : action.owner,
                           open ? QString() : report::uncapitalised(m_words.label(action.state))});
    if (open)
        sayDue(line, action.due, true);
}

void PaletteWords::describe(PaletteLine &line, const Milestone &milestone) const
{
    line.context = joined({numberOf(milestone.measure), kindWord(describeOf<Milestone>())});
    line.trailing = m_words.date(milestone.reached.isNull() ? milestone.planned : milestone.reached);
    if (hasSlipped(milestone, m_view.today))
        line.tone = TextTone::Late;
}

void PaletteWords::describe(PaletteLine &line, const Commitment &commitment) const
{
    line.context = joined({numberOf(commitment.measure), kindWord(describeOf<Commitment>()), commitment.by});
    sayDue(line, commitment.due, !commitment.keptOn.isValid());
}

void PaletteWords::describe(PaletteLine &line, const Party &party) const
{
    QStringList parts{party.kind ? report::uncapitalised(m_words.label(*party.kind)) : QString()};
    if (party.kind == PartyKind::Municipality && !party.isGroup) {
        line.icon = QStringLiteral("gemeente");
        int applies = 0;
        for (const Applicability &cell : m_view.state.all<Applicability>())
            applies += cell.municipality == party.id && degreeWeight(cell) > 0;
        parts.append(tr("%1 %2 apply").arg(applies).arg(m_words.items(m_view.state.programme(), applies)));
    }
    int open = 0;
    for (const Action &action : m_view.state.all<Action>())
        open += action.party == party.id && isOpen(action);
    if (open > 0)
        parts.append(tr("%n open actions", nullptr, open));
    line.context = joined(parts);
}

void PaletteWords::describe(PaletteLine &line, const Contact &contact) const
{
    line.context = joined({contact.name, nameOf(contact.party)});
}

void PaletteWords::describe(PaletteLine &line, const Meeting &meeting) const
{
    const Body *body = m_view.state.find(meeting.body);
    line.context = joined({kindWord(describeOf<Meeting>()), body ? body->name : QString()});
    line.trailing = m_words.date(meeting.day);
}

void PaletteWords::describe(PaletteLine &line, const ProgressReport &report) const
{
    line.context = kindWord(describeOf<ProgressReport>());
    line.hasMarks = report.status.has_value();
    line.status = report.status;
    line.verdict = overallHealth(report, m_view.state.programme().aspects);
}

QString PaletteWords::kindWord(const Description &description) const
{
    return report::uncapitalised(m_words.singular(description));
}

QString PaletteWords::numberOf(Id<Measure> id) const
{
    const Measure *measure = m_view.state.find(id);
    return measure ? measure->number : QString();
}

QString PaletteWords::nameOf(Id<Party> id) const
{
    const Party *party = m_view.state.find(id);
    return party ? party->name : QString();
}

/** The day, or how long it still takes or has passed, where that presses. */
void PaletteWords::sayDue(PaletteLine &line, QDate due, bool isOpen) const
{
    if (!due.isValid())
        return;
    const qint64 days = m_view.today.daysTo(due);
    if (!isOpen || days > m_view.state.programme().soonWithinDays.value_or(14)) {
        line.trailing = m_words.date(due);
        return;
    }
    line.tone = days < 0 ? TextTone::Overdue : TextTone::Late;
    line.trailing = days < 0    ? tr("%n d late", nullptr, static_cast<int>(-days))
                    : days == 0 ? tr("today")
                                : tr("in %n d", nullptr, static_cast<int>(days));
}

/** Where what is shown does not hold every word, the text that does is shown. */
void PaletteWords::explain(PaletteLine &line, const SearchHit &hit, const SearchText &typed) const
{
    if (holdsEveryWord(line.number + QLatin1Char(' ') + line.title + QLatin1Char(' ') + line.context, typed) ||
        hit.rank == SearchRank::Number)
        return;
    const SearchKind &kind = searchKinds()[searchKindOf(hit.description->table)];
    const void *record = kind.find(m_view.state, hit.id);
    if (const Field *field = record ? matchingField(*kind.description, record, typed) : nullptr)
        line.context = report::uncapitalised(m_words.label(*field)) + QStringLiteral(": ") +
                       excerptOf(searchedText(*field, record), typed);
}

} // namespace aanjager
