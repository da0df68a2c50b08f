#include "core/exchange/cell_merge.h"

namespace aanjager {

namespace {

/** Whether the programme knows of a later day than the cell tells of. What a round tells is older than a report of that
 * municipality only, but for a state of which nobody knows when it was told. */
bool isOld(const HeldRow &row, const PlannedCell &cell, const Applicability &held, QDate lastTold)
{
    const QDate day = cell.told.isValid() ? cell.told : row.day;
    if (day.isValid() && lastTold.isValid() && day < lastTold)
        return true;
    if (!cell.told.isValid())
        return row.isOld();
    const bool isHeld = held.status || held.progress;
    return isHeld && !lastTold.isValid() && row.reported.isValid() && day < row.reported;
}

/** The cell as it becomes by what a list says. */
Applicability asSaid(Applicability held, const DegreeWord &word, bool isNew)
{
    if (isNew || word.isDegreeGiven)
        held.degree = word.degree;
    if (word.status)
        held.status = word.status;
    if (word.progress)
        held.progress = word.progress;
    return held;
}

} // namespace

Result<void> CellMerge::loadFrom(const Store &store, WorkProgress *progress)
{
    return store.all<Applicability>(progress).map([this](const QList<Applicability> &all) {
        for (const Applicability &cell : all)
            m_cells.insert({cell.measure, cell.municipality}, cell);
    });
}

bool CellMerge::merge(const HeldRow &row, const PlannedCell &cell, Id<Party> municipality, QDate lastTold,
                      ImportChanges &changes)
{
    const auto known = m_cells.constFind({row.measure, municipality});
    const bool isNew = known == m_cells.cend();
    const Applicability before = isNew ? Applicability() : *known;
    Applicability after = asSaid(before, cell.word, isNew);
    if (isOld(row, cell, before, lastTold)) {
        for (const char *name : {"degree", "status", "progress"}) {
            const Field &field = *describe<Applicability>().field(QString::fromLatin1(name));
            if (isNew && qstrcmp(name, "degree") == 0)
                continue; // nothing is known of how it applies
            tellLater(row, cell.municipality, field, field.read(&after), field.read(&before), changes);
            field.write(&after, field.read(&before));
        }
        if (isNew && !cell.word.isDegreeGiven)
            return false;
    }
    after.measure = row.measure;
    after.municipality = municipality;
    if (isNew)
        after.id = newId<Applicability>();
    else if (after == before)
        return false;
    m_cells.insert({row.measure, municipality}, after);
    (isNew ? changes.cells : changes.changedCells).append(after);
    return true;
}

} // namespace aanjager
