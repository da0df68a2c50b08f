#include "ui/models/measure_facets.h"

namespace aanjager {

namespace {

template <class T> void chooseIn(QSet<T> &set, const T &value, bool chosen)
{
    if (chosen)
        set.insert(value);
    else
        set.remove(value);
}

std::optional<Health> verdictOf(const QVariant &value)
{
    return value.isValid() ? std::optional(static_cast<Health>(value.toInt())) : std::nullopt;
}

/** A value for each term of a vocabulary. */
template <class Enum, class Count, class Chosen>
QList<FacetValue> terms(const report::Wording &words, Count &&count, Chosen &&isChosen)
{
    QList<FacetValue> values;
    for (size_t term = 0; term < vocabularyOf<Enum>().terms.size(); ++term) {
        const auto value = static_cast<Enum>(term);
        values.append({static_cast<int>(term), words.label(value), count(value), isChosen(value)});
    }
    return values;
}

void sortByWords(QList<FacetValue> &values)
{
    std::sort(values.begin(), values.end(),
              [](const FacetValue &a, const FacetValue &b) { return a.words.localeAwareCompare(b.words) < 0; });
}

QList<FacetValue> themes(const MeasureFilter &filter, const QHash<qint64, int> &counts, const State &state)
{
    QList<Theme> all = state.all<Theme>();
    std::sort(all.begin(), all.end(), [](const Theme &a, const Theme &b) {
        constexpr int last = std::numeric_limits<int>::max();
        return std::tuple(a.order.value_or(last), a.name) < std::tuple(b.order.value_or(last), b.name);
    });
    QList<FacetValue> values;
    for (const Theme &theme : std::as_const(all))
        values.append(
            {theme.id.value, theme.name, counts.value(theme.id.value), filter.themes.contains(theme.id.value)});
    return values;
}

/** Those of the measures; what is chosen stays in the list also when nobody has it any more. */
QList<FacetValue> leads(const MeasureFilter &filter, const QList<int> &places, const MeasureRows &rows)
{
    QHash<QString, int> counts;
    for (const int place : rows.order())
        counts.insert(rows.at(place).measure.lead, 0);
    for (const QString &lead : filter.leads)
        counts.insert(lead, 0);
    counts.remove(QString());
    for (const int place : places)
        if (const auto at = counts.find(rows.at(place).measure.lead); at != counts.end())
            ++*at;
    QList<FacetValue> values;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        values.append({at.key(), at.key(), at.value(), filter.leads.contains(at.key())});
    sortByWords(values);
    return values;
}

QList<FacetValue> municipalities(const MeasureFilter &filter, const QList<int> &places, const MeasureRows &rows)
{
    QList<FacetValue> values;
    for (qsizetype column = 0; column < rows.municipalities().size(); ++column) {
        const Party &party = rows.municipalities()[column];
        const auto count = std::count_if(places.begin(), places.end(), [&](int place) {
            return column < rows.at(place).strip.size() && applies(rows.at(place).strip[column]);
        });
        values.append(
            {party.id.value, party.name, static_cast<int>(count), filter.municipalities.contains(party.id.value)});
    }
    return values;
}

QList<FacetValue> verdicts(const MeasureFilter &filter, const QHash<qint64, int> &counts, const report::Wording &words)
{
    QList<FacetValue> values = terms<Health>(
        words, [&](Health health) { return counts.value(static_cast<qint64>(health)); },
        [&](Health health) { return filter.verdicts.contains(health); });
    values.append({QVariant(), words.verdict(std::nullopt), counts.value(MeasureDigest::none),
                   filter.verdicts.contains(std::nullopt)});
    return values;
}

} // namespace

QList<FacetValue> facetOf(FilterPart part, const MeasureFilter &filter, const QList<int> &places,
                          const MeasureRows &rows, const State &state, const report::Wording &words)
{
    const auto counted = [&](auto member) {
        QHash<qint64, int> counts;
        for (const int place : places)
            ++counts[rows.digest(place).*member];
        return counts;
    };
    switch (part) {
    case FilterPart::Theme:
        return themes(filter, counted(&MeasureDigest::theme), state);
    case FilterPart::AtBat:
        return terms<OwnerKind>(
            words,
            [counts = counted(&MeasureDigest::ownerKind)](OwnerKind kind) {
                return counts.value(static_cast<qint64>(kind));
            },
            [&](OwnerKind kind) { return filter.atBat.contains(kind); });
    case FilterPart::Lead:
        return leads(filter, places, rows);
    case FilterPart::Status:
        return terms<Status>(
            words,
            [counts = counted(&MeasureDigest::status)](Status status) {
                return counts.value(static_cast<qint64>(status));
            },
            [&](Status status) { return filter.statuses.contains(status); });
    case FilterPart::Verdict:
        return verdicts(filter, counted(&MeasureDigest::verdict), words);
    case FilterPart::Municipality:
        return municipalities(filter, places, rows);
    default:
        return {};
    }
}

MeasureFilter withChoice(MeasureFilter filter, FilterPart part, const QVariant &value, bool chosen)
{
    switch (part) {
    case FilterPart::Theme:
        chooseIn(filter.themes, value.toLongLong(), chosen);
        break;
    case FilterPart::AtBat:
        chooseIn(filter.atBat, static_cast<OwnerKind>(value.toInt()), chosen);
        break;
    case FilterPart::Lead:
        chooseIn(filter.leads, value.toString(), chosen);
        break;
    case FilterPart::Status:
        chooseIn(filter.statuses, static_cast<Status>(value.toInt()), chosen);
        break;
    case FilterPart::Verdict:
        if (chosen)
            filter.verdicts.insert(verdictOf(value));
        else
            filter.verdicts.erase(verdictOf(value));
        break;
    case FilterPart::Municipality:
        chooseIn(filter.municipalities, value.toLongLong(), chosen);
        break;
    case FilterPart::Attention:
        filter.needsAttention = chosen;
        break;
    case FilterPart::Support:
        filter.asksSupport = chosen;
        break;
    case FilterPart::Unreported:
        filter.awaitsReport = chosen;
        break;
    case FilterPart::EndsThisMonth:
        filter.endsThisMonth = chosen;
        break;
    case FilterPart::Only:
        break;
    }
    return filter;
}

MeasureFilter withoutPart(MeasureFilter filter, FilterPart part)
{
    switch (part) {
    case FilterPart::Theme:
        filter.themes.clear();
        break;
    case FilterPart::AtBat:
        filter.atBat.clear();
        break;
    case FilterPart::Lead:
        filter.leads.clear();
        break;
    case FilterPart::Status:
        filter.statuses.clear();
        break;
    case FilterPart::Verdict:
        filter.verdicts.clear();
        break;
    case FilterPart::Municipality:
        filter.municipalities.clear();
        break;
    case FilterPart::Attention:
        filter.needsAttention = false;
        break;
    case FilterPart::Support:
        filter.asksSupport = false;
        break;
    case FilterPart::Unreported:
        filter.awaitsReport = false;
        break;
    case FilterPart::EndsThisMonth:
        filter.endsThisMonth = false;
        break;
    case FilterPart::Only:
        filter.only.clear();
        filter.onlyWords.clear();
        break;
    }
    return filter;
}

} // namespace aanjager
