#include "core/exchange/import_merge.h"

#include "core/exchange/round_merge.h"

#include <QHash>
#include <algorithm>

namespace aanjager {

namespace {

/** The key by which a measure is known again: its number, else its title. */
QString keyOf(const Measure &measure)
{
    const QString number = measure.number.simplified().toCaseFolded();
    return number.isEmpty() ? QStringLiteral("t ") + measure.title.simplified().toCaseFolded()
                            : QStringLiteral("n ") + number;
}

template <class E> Result<void> load(const Store &store, QList<E> &records)
{
    auto all = store.all<E>();
    if (!all)
        return tl::unexpected(all.error());
    records = *std::move(all);
    return {};
}

/** Works out what a plan changes. */
class ImportMerge
{
public:
    Result<void> loadFrom(const Store &store)
    {
        return load(store, m_themes)
            .and_then([&] { return load(store, m_parties); })
            .and_then([&] { return load(store, m_measures); })
            .and_then([&] { return load(store, m_roles); })
            .and_then([&] { return load(store, m_amounts); })
            .and_then([&] { return load(store, m_actions); })
            .and_then([&] { return load(store, m_cells); })
            .and_then([&] { return m_rounds.loadFrom(store); });
    }

    Result<ImportChanges> merge(const ImportPlan &plan, WorkProgress *progress)
    {
        index();
        for (const QString &name : plan.themes)
            themeOf(name);
        for (const PlannedRound &round : plan.rounds)
            m_rounds.add(round, m_changes);
        QList<Place> places;
        for (const PlannedMeasure &planned : plan.measures)
            places.append(placeOf(planned.measure));
        for (qsizetype i = 0; i < places.size(); ++i) {
            if (!goesOn(progress, i, places.size()))
                return stopped();
            mergeMeasure(plan.measures[i], places[i]);
        }
        m_rounds.finish(m_changes);
        return std::move(m_changes);
    }

private:
    /** The measure that a row is about as it was; a new one with its id and order. */
    struct Place
    {
        Measure before;
        bool isNew = false;
    };

    void index()
    {
        std::stable_sort(m_measures.begin(), m_measures.end(),
                         [](const Measure &a, const Measure &b) { return a.order.value_or(0) < b.order.value_or(0); });
        for (const Measure &measure : m_measures) {
            m_known[keyOf(measure)].append(measure);
            nameMeasure(measure, measure.id);
            m_lastMeasure = std::max(m_lastMeasure, measure.order.value_or(0));
        }
        for (const Theme &theme : m_themes) {
            m_themeByName.insert(folded(theme.name), theme.id);
            m_lastTheme = std::max(m_lastTheme, theme.order.value_or(0));
        }
        for (const Party &party : m_parties) {
            m_partyByName.insert(folded(party.name), party.id);
            if (!party.shortName.isEmpty() && !m_partyByName.contains(folded(party.shortName)))
                m_partyByName.insert(folded(party.shortName), party.id);
        }
        for (const MeasureParty &role : m_roles)
            m_partiesOf[role.measure].append(role.party);
        for (const MoneyLine &line : m_amounts)
            m_amountsOf[line.measure].append(line);
        for (const Action &action : m_actions)
            m_actionsOf[action.measure].append(action);
        for (const Applicability &cell : m_cells)
            m_cellOf.insert({cell.measure, cell.municipality}, cell);
    }

    Id<Theme> themeOf(const QString &name)
    {
        if (name.isEmpty())
            return {};
        Id<Theme> &id = m_themeByName[folded(name)];
        if (!id) {
            Theme theme;
            theme.id = id = newId<Theme>();
            theme.name = name;
            theme.order = ++m_lastTheme;
            m_changes.themes.append(theme);
        }
        return id;
    }

    Id<Party> partyOf(const OwnerWord &word)
    {
        Id<Party> &id = m_partyByName[folded(word.name)];
        if (!id) {
            Party party;
            party.id = id = newId<Party>();
            party.name = word.name;
            party.kind = word.party;
            party.isGroup = word.isGroup;
            m_changes.parties.append(party);
        }
        return id;
    }

    void nameMeasure(const Measure &measure, Id<Measure> id)
    {
        for (const QString &name : {measure.number, measure.title, measure.number + u' ' + measure.title})
            if (const QString word = folded(name); !word.isEmpty() && !m_measureByName.contains(word))
                m_measureByName.insert(word, id);
    }

    Place placeOf(const Measure &measure)
    {
        QList<Measure> &known = m_known[keyOf(measure)];
        if (!known.isEmpty())
            return {known.takeFirst()};
        Place place{{}, true};
        place.before.id = newId<Measure>();
        place.before.order = ++m_lastMeasure;
        nameMeasure(measure, place.before.id);
        return place;
    }

    /** Where a measure went: the other measure, or a line in the note when there is none of that name. */
    void mergeSuccessor(Measure &measure, const NoteEntry &successor)
    {
        const auto other = m_measureByName.value(folded(successor.text));
        if (other && other != measure.id)
            measure.mergedInto = other;
        else if (!successor.text.isEmpty())
            measure.notes = withEntries(measure.notes, {successor});
    }

    void mergeMeasure(const PlannedMeasure &planned, const Place &place)
    {
        const Measure &before = place.before;
        Measure after = before;
        for (const Field *field : planned.set)
            field->write(&after, field->read(&planned.measure));
        const bool isLatest = !before.reported.isValid() || before.reported <= planned.reportedOn;
        for (const Field *field : planned.fromRounds)
            if (place.isNew || isLatest)
                field->write(&after, field->read(&planned.measure));
        if (!planned.theme.isEmpty())
            after.theme = themeOf(planned.theme);
        if (!planned.leadParty.isEmpty())
            after.leadParty = partyOf({planned.leadParty});
        after.notes = withEntries(before.notes, planned.notes);
        mergeSuccessor(after, planned.mergedInto);
        const bool areRolesNew = mergeRoles(after.id, planned);
        const bool areAmountsNew = mergeAmounts(after.id, planned);
        const bool areActionsNew = mergeActions(after.id, planned);
        const bool areCellsNew = mergeCells(after.id, planned);
        const bool areReportsNew = mergeReports(after.id, planned);
        if (place.isNew) {
            m_changes.created.append(after);
            return;
        }
        if (after != before)
            m_changes.changed.append(after);
        const bool isUpdated =
            after != before || areRolesNew || areAmountsNew || areActionsNew || areCellsNew || areReportsNew;
        ++(isUpdated ? m_changes.updated : m_changes.unchanged);
        if (!isUpdated)
            m_changes.same.append(after.number.isEmpty() ? after.title : after.number);
    }

    bool mergeRoles(Id<Measure> measure, const PlannedMeasure &planned)
    {
        const qsizetype before = m_changes.roles.size();
        QList<Id<Party>> &present = m_partiesOf[measure];
        for (const OwnerWord &owner : planned.owners) {
            const Id<Party> party = partyOf(owner);
            if (present.contains(party))
                continue;
            present.append(party);
            MeasureParty role;
            role.id = newId<MeasureParty>();
            role.measure = measure;
            role.party = party;
            role.role = PartyRole::Executes;
            m_changes.roles.append(role);
        }
        return m_changes.roles.size() != before;
    }

    bool mergeAmounts(Id<Measure> measure, const PlannedMeasure &planned)
    {
        bool isChanged = false;
        QList<MoneyLine> &present = m_amountsOf[measure];
        for (const PlannedAmount &amount : planned.amounts) {
            const auto known = takeLine(present, amount);
            MoneyLine after = known.value_or(MoneyLine());
            after.kind = amount.kind;
            after.measure = measure;
            after.year = amount.year;
            after.amount = amount.amount;
            if (amount.peildatum.isValid())
                after.peildatum = amount.peildatum;
            if (!known) {
                after.id = newId<MoneyLine>();
                after.notes = amount.header;
                m_changes.amounts.append(after);
            } else if (after != *known) {
                m_changes.changedAmounts.append(after);
            } else {
                continue;
            }
            isChanged = true;
        }
        return isChanged;
    }

    bool mergeActions(Id<Measure> measure, const PlannedMeasure &planned)
    {
        bool isChanged = false;
        QList<Action> &present = m_actionsOf[measure];
        for (const PlannedAction &action : planned.actions) {
            const QString word = folded(action.action.text);
            const auto known = std::find_if(present.begin(), present.end(),
                                            [&](const Action &other) { return folded(other.text) == word; });
            const bool isNew = known == present.end();
            const Action before = isNew ? Action() : *known;
            Action after = before;
            for (const Field *field : action.set)
                field->write(&after, field->read(&action.action));
            after.measure = measure;
            if (!isNew)
                present.erase(known);
            else
                after.id = newId<Action>();
            if (!isNew && after == before)
                continue;
            (isNew ? m_changes.actions : m_changes.changedActions).append(after);
            isChanged = true;
        }
        return isChanged;
    }

    bool mergeCells(Id<Measure> measure, const PlannedMeasure &planned)
    {
        bool isChanged = false;
        for (const PlannedCell &cell : planned.cells) {
            const Id<Party> municipality = partyOf({cell.municipality, {}, PartyKind::Municipality});
            const auto known = m_cellOf.constFind({measure, municipality});
            const bool isNew = known == m_cellOf.cend();
            const Applicability before = isNew ? Applicability() : *known;
            Applicability after = before;
            after.measure = measure;
            after.municipality = municipality;
            after.degree = cell.word.degree;
            if (cell.word.status)
                after.status = cell.word.status;
            if (cell.word.progress)
                after.progress = cell.word.progress;
            if (isNew)
                after.id = newId<Applicability>();
            if (!isNew && after == before)
                continue;
            m_cellOf.insert({measure, municipality}, after);
            (isNew ? m_changes.cells : m_changes.changedCells).append(after);
            isChanged = true;
        }
        return isChanged;
    }

    bool mergeReports(Id<Measure> measure, const PlannedMeasure &planned)
    {
        bool isChanged = false;
        for (const PlannedReport &report : planned.reports) {
            const Id<Party> party = report.municipality.isEmpty()
                                        ? Id<Party>()
                                        : partyOf({report.municipality, {}, PartyKind::Municipality});
            isChanged |= m_rounds.merge(report, measure, party);
        }
        return isChanged;
    }

    /** The line that an amount is about, taken out of `lines`: rather the one with the same header in its note. */
    static std::optional<MoneyLine> takeLine(QList<MoneyLine> &lines, const PlannedAmount &amount)
    {
        const auto matches = [&](const MoneyLine &line) {
            return line.kind == amount.kind && line.year == amount.year && !line.party;
        };
        auto found = std::find_if(lines.begin(), lines.end(), [&](const MoneyLine &line) {
            return matches(line) && line.notes.startsWith(amount.header);
        });
        if (found == lines.end())
            found = std::find_if(lines.begin(), lines.end(), matches);
        if (found == lines.end())
            return std::nullopt;
        const MoneyLine line = *found;
        lines.erase(found);
        return line;
    }

    QList<Theme> m_themes;
    QList<Party> m_parties;
    QList<Measure> m_measures;
    QList<MeasureParty> m_roles;
    QList<MoneyLine> m_amounts;
    QList<Action> m_actions;
    QList<Applicability> m_cells;
    QHash<QString, QList<Measure>> m_known; ///< per key, those not yet met in the tracker
    QHash<QString, Id<Measure>> m_measureByName;
    QHash<QString, Id<Theme>> m_themeByName;
    QHash<QString, Id<Party>> m_partyByName;
    QHash<Id<Measure>, QList<Id<Party>>> m_partiesOf;
    QHash<Id<Measure>, QList<MoneyLine>> m_amountsOf;
    QHash<Id<Measure>, QList<Action>> m_actionsOf;
    QHash<std::pair<Id<Measure>, Id<Party>>, Applicability> m_cellOf;
    RoundMerge m_rounds;
    int m_lastMeasure = 0;
    int m_lastTheme = 0;
    ImportChanges m_changes;
};

} // namespace

Result<ImportChanges> mergeImport(const Store &store, const ImportPlan &plan, WorkProgress *progress)
{
    ImportMerge merge;
    if (auto loaded = merge.loadFrom(store); !loaded)
        return tl::unexpected(loaded.error());
    return merge.merge(plan, progress);
}

} // namespace aanjager
