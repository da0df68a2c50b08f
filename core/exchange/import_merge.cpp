#include "core/exchange/import_merge.h"

#include "core/exchange/action_merge.h"
#include "core/exchange/amount_merge.h"
#include "core/exchange/cell_merge.h"
#include "core/exchange/measure_places.h"
#include "core/exchange/round_merge.h"
#include "core/exchange/round_reports.h"

#include <QHash>
#include <algorithm>
#include <utility>
#include <vector>

namespace aanjager {

namespace {

template <class E> Result<void> load(const Store &store, QList<E> &records, WorkProgress *progress)
{
    auto all = store.all<E>(progress);
    if (!all)
        return tl::unexpected(all.error());
    records = *std::move(all);
    return {};
}

/** Works out what a plan changes. */
class ImportMerge
{
public:
    Result<void> loadFrom(const Store &store, WorkProgress *progress)
    {
        QList<Measure> measures;
        return load(store, m_themes, progress)
            .and_then([&] { return load(store, m_parties, progress); })
            .and_then([&] { return load(store, measures, progress); })
            .map([&] { m_places.take(std::move(measures), m_themes); })
            .and_then([&] { return load(store, m_roles, progress); })
            .and_then([&] { return m_amounts.loadFrom(store, progress); })
            .and_then([&] { return m_actions.loadFrom(store, progress); })
            .and_then([&] { return m_cells.loadFrom(store, progress); })
            .and_then([&] { return m_rounds.loadFrom(store, progress); });
    }

    /** The measures of a plan that is given away are let go one by one. */
    Result<ImportChanges> merge(ImportPlan plan, WorkProgress *progress)
    {
        index();
        qsizetype reports = 0;
        for (const PlannedMeasure &planned : std::as_const(plan.measures))
            reports += planned.reports.size();
        m_rounds.expect(reports);
        for (const QString &name : plan.themes)
            themeOf(name);
        m_today = plan.today;
        m_mapping = plan.mapping;
        m_amounts.noteHeaders(plan.mapping);
        if (auto added = m_rounds.add(plan.rounds, plan.today, m_changes); !added)
            return tl::unexpected(added.error());
        const std::vector<MeasurePlace> places = m_places.of(plan, m_changes);
        QList<PlannedMeasure> measures = std::exchange(plan.measures, {});
        const bool isOurs = measures.isDetached();
        for (qsizetype i = 0; i < measures.size(); ++i) {
            if (!goesOn(progress, i, measures.size()))
                return stopped();
            mergeMeasure(measures.at(i), places[static_cast<size_t>(i)]);
            if (isOurs)
                measures[i] = {};
        }
        m_rounds.finish(m_changes);
        return std::move(m_changes);
    }

private:
    void index()
    {
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

    /** Where a measure went: the other measure, or a line in the note when there is none of that name. */
    void mergeSuccessor(Measure &measure, const NoteEntry &successor)
    {
        const auto other = m_places.called(successor.text);
        if (other && other != measure.id)
            measure.mergedInto = other;
        else if (!successor.text.isEmpty())
            measure.notes = withEntries(measure.notes, {successor});
    }

    /** Writes what a row gives; of its state only what is not older than what the programme knows. */
    void writeFields(Measure &measure, const Measure &before, const HeldRow &row)
    {
        const PlannedMeasure &planned = row.planned;
        bool isKept = false;
        const auto write = [&](const Field *field, bool isOld) {
            const Value value = field->read(&planned.measure);
            if (!isOld)
                field->write(&measure, value);
            else
                isKept |= field != m_reported && value != field->read(&before);
        };
        const QDate ofRounds = planned.fromRounds.contains(m_reported)
                                   ? std::max(planned.reportedOn, planned.measure.reported)
                                   : planned.reportedOn;
        for (const Field *field : planned.set)
            write(field, row.isOld() && isReported(QString::fromLatin1(field->name)));
        for (const Field *field : planned.fromRounds)
            write(field, before.reported.isValid() && ofRounds < before.reported);
        if (isKept)
            tell(ProblemKind::Kept, "newer_state", planned,
                 (row.day.isValid() ? row.day : planned.reportedOn).toString(Qt::ISODate),
                 before.reported.toString(Qt::ISODate), m_changes)
                .field = QStringLiteral("reported");
        // Of a round that still runs each day would be another one.
        if (m_today.isValid() && planned.reportedOn > m_today && before.reported.isValid()) {
            const QDate told = std::exchange(measure.reported, before.reported);
            if (measure != before)
                measure.reported = told;
        }
    }

    /** The day that a row as a whole tells of; invalid where it says none. */
    QDate dayOf(const PlannedMeasure &planned) const
    {
        const bool isOfRound = planned.told.isValid() && planned.fromRounds.contains(m_reported);
        if (isOfRound || planned.set.contains(m_reported))
            return planned.measure.reported;
        const QDate told = planned.told.isValid() ? planned.told : planned.listed;
        return m_today.isValid() && told > m_today ? m_today : told;
    }

    void mergeMeasure(const PlannedMeasure &read, const MeasurePlace &place)
    {
        const bool isNew = place.known < 0;
        const Measure before = m_places.at(place);
        const qsizetype reportsBefore = m_rounds.taken();
        const QSet<qsizetype> left = mergeReports(before.id, isNew, read);
        const bool areReportsNew = m_rounds.taken() != reportsBefore;
        const PlannedMeasure &planned = left.isEmpty() ? read : (m_followed = withoutReports(read, left, m_mapping));
        const HeldRow row{planned, before.id, dayOf(planned), before.reported};
        Measure after = before;
        writeFields(after, before, row);
        if (!planned.theme.isEmpty())
            after.theme = themeOf(planned.theme);
        if (!planned.leadParty.isEmpty())
            after.leadParty = partyOf({planned.leadParty});
        if (!planned.notes.isEmpty())
            after.notes = withEntries(before.notes, planned.notes);
        mergeSuccessor(after, planned.mergedInto);
        const bool areRolesNew = mergeRoles(after.id, planned);
        const bool areAmountsNew = m_amounts.merge(row, m_changes);
        const bool areActionsNew = m_actions.merge(row, m_changes);
        const bool areCellsNew = mergeCells(row);
        if (isNew) {
            m_changes.created.append(std::move(after));
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
        if (planned.owners.isEmpty())
            return false;
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

    bool mergeCells(const HeldRow &row)
    {
        bool isChanged = false;
        for (const PlannedCell &cell : row.planned.cells) {
            const Id<Party> municipality = partyOf({cell.municipality, {}, PartyKind::Municipality});
            const QDate lastTold =
                row.day.isValid() || cell.told.isValid() ? m_rounds.lastTold(row.measure, municipality) : QDate();
            isChanged |= m_cells.merge(row, cell, municipality, lastTold, m_changes);
        }
        return isChanged;
    }

    /** The places of the reports that were not taken, for the programme holds them otherwise. */
    QSet<qsizetype> mergeReports(Id<Measure> measure, bool isNew, const PlannedMeasure &planned)
    {
        QSet<qsizetype> left;
        for (qsizetype i = 0; i < planned.reports.size(); ++i) {
            const PlannedReport &report = planned.reports[i];
            const Id<Party> party = report.municipality.isEmpty()
                                        ? Id<Party>()
                                        : partyOf({report.municipality, {}, PartyKind::Municipality});
            if (!m_rounds.merge(report, {measure, party, isNew}, m_changes))
                left.insert(i);
        }
        return left;
    }

    QList<Theme> m_themes;
    QList<Party> m_parties;
    QList<MeasureParty> m_roles;
    MeasurePlaces m_places;
    QHash<QString, Id<Theme>> m_themeByName;
    QHash<QString, Id<Party>> m_partyByName;
    QHash<Id<Measure>, QList<Id<Party>>> m_partiesOf;
    ActionMerge m_actions;
    CellMerge m_cells;
    AmountMerge m_amounts;
    RoundMerge m_rounds;
    const Field *m_reported = describe<Measure>().field(u"reported");
    QDate m_today;
    Mapping m_mapping;
    PlannedMeasure m_followed; ///< the row without reports that were not taken
    int m_lastTheme = 0;
    ImportChanges m_changes;
};

} // namespace

Result<ImportChanges> mergeImport(const Store &store, ImportPlan plan, WorkProgress *progress)
{
    if (!beginStage(progress, WorkStage::Comparing))
        return stopped();
    ImportMerge merge;
    if (auto loaded = merge.loadFrom(store, progress); !loaded)
        return tl::unexpected(loaded.error());
    return merge.merge(std::move(plan), progress);
}

} // namespace aanjager
