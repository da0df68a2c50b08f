#include "core/exchange/measure_places.h"

#include "core/exchange/later_values.h"

#include <algorithm>
#include <utility>

namespace aanjager {

void MeasurePlaces::take(QList<Measure> measures, const QList<Theme> &themes)
{
    m_measures = std::move(measures);
    std::stable_sort(m_measures.begin(), m_measures.end(),
                     [](const Measure &a, const Measure &b) { return a.order.value_or(0) < b.order.value_or(0); });
    for (const Theme &theme : themes)
        m_themes.insert(theme.id, theme.name);
    for (const Measure &measure : std::as_const(m_measures))
        m_last = std::max(m_last, measure.order.value_or(0));
}

void MeasurePlaces::name(const Measure &measure, Id<Measure> id)
{
    if (!m_areSuccessorsNamed)
        return;
    for (const QString &name : {measure.number, measure.title, measure.number + u' ' + measure.title})
        if (const QString word = folded(name); !word.isEmpty() && !m_byName.contains(word))
            m_byName.insert(word, id);
}

std::vector<MeasurePlace> MeasurePlaces::of(const ImportPlan &plan, ImportChanges &changes)
{
    m_areSuccessorsNamed = std::any_of(plan.measures.begin(), plan.measures.end(), [](const PlannedMeasure &planned) {
        return !planned.mergedInto.text.isEmpty();
    });
    MeasureNames names;
    for (qsizetype i = 0; i < m_measures.size(); ++i) {
        names.add(m_measures[i], m_themes.value(m_measures[i].theme), i);
        name(m_measures[i], m_measures[i].id);
    }
    QList<MeasureNames::Wanted> wanted;
    wanted.reserve(plan.measures.size());
    for (const PlannedMeasure &measure : plan.measures)
        wanted.append({&measure.measure, measure.theme});
    const QList<MeasureNames::Match> matches =
        names.find(wanted, plan.mapping.areNumbersEnough ? NumbersSay::Enough : NumbersSay::WithTitles);
    AscendingIds ids(static_cast<size_t>(plan.measures.size()));
    std::vector<MeasurePlace> places;
    places.reserve(static_cast<size_t>(plan.measures.size()));
    for (qsizetype i = 0; i < plan.measures.size(); ++i) {
        tellDoubt(plan.measures[i], matches[i], changes);
        if (matches[i].place >= 0) {
            places.push_back({matches[i].place});
            continue;
        }
        places.push_back({-1, ids.next<Measure>(), ++m_last});
        name(plan.measures[i].measure, places.back().id);
    }
    return places;
}

/** Says that a row could be about another measure than the one that was found, or about one where none was. */
void MeasurePlaces::tellDoubt(const PlannedMeasure &planned, const MeasureNames::Match &match,
                              ImportChanges &changes) const
{
    const QString found = planned.measure.number + u' ' + planned.measure.title;
    if (match.isDoubtful && match.place >= 0)
        tell(ProblemKind::Guess, "other_title", planned, found, m_measures[match.place].title, changes);
    else if (match.place < 0 && match.namesake >= 0)
        tell(ProblemKind::Guess, "other_number", planned, found, m_measures[match.namesake].number, changes);
    else if (match.place < 0 && match.sameNumber >= 0)
        tell(ProblemKind::Guess, "same_number", planned, found, m_measures[match.sameNumber].title, changes);
}

Measure MeasurePlaces::at(const MeasurePlace &place) const
{
    if (place.known >= 0)
        return m_measures[place.known];
    Measure measure;
    measure.id = place.id;
    measure.order = place.order;
    return measure;
}

Id<Measure> MeasurePlaces::called(const QString &name) const
{
    return m_byName.value(folded(name));
}

} // namespace aanjager
