// What a person has in hand stays in sight when it is changed until it no longer fits the filter.
#include "ui/models/measure_groups.h"
#include "ui/models/measures_model.h"
#include "ui/models/plain_tool_tip.h"

namespace aanjager {

/** Of what is held, what is in sight before a change stays there after it. */
void MeasuresModel::keepHeld()
{
    if (m_held.isEmpty() || (m_filter.isEmpty() && m_folded.isEmpty()))
        return;
    for (const MeasureLine &line : std::as_const(m_lines))
        if (!line.isHeading() && m_held.contains(line.id))
            m_staying.insert(line.id);
}

void MeasuresModel::letGo()
{
    m_staying.intersect(m_held);
    if (!m_staying.contains(m_kept))
        showAnew();
}

void MeasuresModel::findKept(const QList<int> &found)
{
    m_kept.clear();
    if (m_staying.isEmpty() || m_filter.isEmpty())
        return;
    for (const qint64 id : std::as_const(m_staying))
        if (m_rows.placeOf(Id<Measure>{id}) >= 0)
            m_kept.insert(id);
    for (const int place : found)
        m_kept.remove(m_rows.digest(place).id);
}

/** What was found and what is kept, in an order of all places. */
QList<int> MeasuresModel::withKept(const QList<int> &found, const QList<int> &order) const
{
    if (m_kept.isEmpty())
        return found;
    QSet<int> shown(found.begin(), found.end());
    for (const qint64 id : m_kept)
        shown.insert(m_rows.placeOf(Id<Measure>{id}));
    QList<int> places = order;
    places.removeIf([&](int place) { return !shown.contains(place); });
    return places;
}

QList<const MeasureRow *> MeasuresModel::shownRows() const
{
    return rowsAt(withKept(fitting(), m_sorted));
}

/** A group opens for what comes into it under somebody's hand. */
bool MeasuresModel::isFolded(const GroupedMeasures &group)
{
    if (!m_folded.contains(group.group.key) || !m_filter.isEmpty())
        return false;
    const bool holds = !m_staying.isEmpty() && std::any_of(group.places.begin(), group.places.end(), [&](int place) {
        return m_staying.contains(m_rows.digest(place).id);
    });
    if (holds)
        m_folded.remove(group.group.key);
    return !holds;
}

/** The words of a measure that is kept say so. */
QVariant MeasuresModel::keptData(const QVariant &said, int role) const
{
    const QString why = tr("No longer fits the filter, and stays until you choose another.");
    if (role == Qt::AccessibleTextRole)
        return QString(said.toString() + QStringLiteral(". ") + why);
    if (role == Qt::ToolTipRole)
        return QString(said.toString() + plainToolTip(QLatin1Char('\n') + why));
    return said;
}

} // namespace aanjager
