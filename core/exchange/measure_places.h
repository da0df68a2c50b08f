#pragma once

#include "core/exchange/ascending_ids.h"
#include "core/exchange/import_merge.h"
#include "core/exchange/measure_names.h"

#include <vector>

namespace aanjager {

/** The measure that a row is about: one that is there, or the id and order of a new one. */
struct MeasurePlace
{
    qsizetype known = -1; ///< among those that are there
    Id<Measure> id = {};
    int order = 0;
};

/** Finds which measures of a programme the rows of a list are about, and gives new ones their ids. */
class MeasurePlaces
{
public:
    /** Those of a programme, with its themes. */
    void take(QList<Measure> measures, const QList<Theme> &themes);

    /** One for each measure of a plan, whose mapping says what tells that they are the same. What could be meant
     * otherwise is told. */
    std::vector<MeasurePlace> of(const ImportPlan &plan, ImportChanges &changes);

    /** As the programme holds it, or a new one that is still empty. */
    Measure at(const MeasurePlace &place) const;
    /** The measure of that number, title or both, there or new; null for none. Known only where a row of the plan says
     * where its measure went. */
    Id<Measure> called(const QString &name) const;

private:
    void name(const Measure &measure, Id<Measure> id);
    void tellDoubt(const PlannedMeasure &planned, const MeasureNames::Match &match, ImportChanges &changes) const;

    QList<Measure> m_measures;
    QHash<Id<Theme>, QString> m_themes;
    QHash<QString, Id<Measure>> m_byName;
    bool m_areSuccessorsNamed = false;
    int m_last = 0; ///< order
};

} // namespace aanjager
