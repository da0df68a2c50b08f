#include "ui/models/measure_view.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aanjager {

namespace {

template <class Enum> QString codeOf(Enum value)
{
    return QString::fromLatin1(vocabularyOf<Enum>().terms[static_cast<size_t>(value)].code);
}

template <class Enum> std::optional<Enum> termOf(const QJsonValue &value)
{
    const auto &terms = vocabularyOf<Enum>().terms;
    for (size_t term = 0; term < terms.size(); ++term)
        if (QLatin1String(terms[term].code) == value.toString())
            return static_cast<Enum>(term);
    return std::nullopt;
}

QJsonArray idsToJson(const QSet<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return array;
}

QSet<qint64> idsFromJson(const QJsonValue &value)
{
    QSet<qint64> ids;
    for (const QJsonValue &id : value.toArray())
        if (id.toInteger() > 0)
            ids.insert(id.toInteger());
    return ids;
}

template <class Enum> QJsonArray termsToJson(const QSet<Enum> &values)
{
    QJsonArray array;
    for (const Enum value : values)
        array.append(codeOf(value));
    return array;
}

template <class Enum> QSet<Enum> termsFromJson(const QJsonValue &value)
{
    QSet<Enum> values;
    for (const QJsonValue &code : value.toArray())
        if (const auto term = termOf<Enum>(code))
            values.insert(*term);
    return values;
}

QJsonObject filterToJson(const MeasureFilter &filter)
{
    QJsonArray leads, verdicts;
    for (const QString &lead : filter.leads)
        leads.append(lead);
    for (const auto &verdict : filter.verdicts)
        verdicts.append(verdict ? QJsonValue(codeOf(*verdict)) : QJsonValue());
    return {{QStringLiteral("text"), filter.text},
            {QStringLiteral("themes"), idsToJson(filter.themes)},
            {QStringLiteral("atBat"), termsToJson(filter.atBat)},
            {QStringLiteral("leads"), leads},
            {QStringLiteral("statuses"), termsToJson(filter.statuses)},
            {QStringLiteral("verdicts"), verdicts},
            {QStringLiteral("municipalities"), idsToJson(filter.municipalities)},
            {QStringLiteral("attention"), filter.needsAttention},
            {QStringLiteral("support"), filter.asksSupport},
            {QStringLiteral("unreported"), filter.awaitsReport},
            {QStringLiteral("endsThisMonth"), filter.endsThisMonth}};
}

MeasureFilter filterFromJson(const QJsonObject &json)
{
    MeasureFilter filter;
    filter.text = json.value(QLatin1String("text")).toString();
    filter.themes = idsFromJson(json.value(QLatin1String("themes")));
    filter.atBat = termsFromJson<OwnerKind>(json.value(QLatin1String("atBat")));
    for (const QJsonValue &lead : json.value(QLatin1String("leads")).toArray())
        if (!lead.toString().isEmpty())
            filter.leads.insert(lead.toString());
    filter.statuses = termsFromJson<Status>(json.value(QLatin1String("statuses")));
    for (const QJsonValue &verdict : json.value(QLatin1String("verdicts")).toArray()) {
        const auto health = termOf<Health>(verdict);
        if (health || verdict.isNull())
            filter.verdicts.insert(health);
    }
    filter.municipalities = idsFromJson(json.value(QLatin1String("municipalities")));
    filter.needsAttention = json.value(QLatin1String("attention")).toBool();
    filter.asksSupport = json.value(QLatin1String("support")).toBool();
    filter.awaitsReport = json.value(QLatin1String("unreported")).toBool();
    filter.endsThisMonth = json.value(QLatin1String("endsThisMonth")).toBool();
    return filter;
}

QJsonObject viewToJson(const MeasureView &view)
{
    QJsonObject json = hiddenToJson(view.hiddenColumns);
    json.insert(QStringLiteral("name"), view.name);
    json.insert(QStringLiteral("filter"), filterToJson(view.filter));
    json.insert(QStringLiteral("grouping"), static_cast<int>(view.grouping));
    json.insert(QStringLiteral("board"), view.isBoard);
    if (view.sorting.column) {
        json.insert(QStringLiteral("sort"), columnKey(*view.sorting.column));
        json.insert(QStringLiteral("down"), view.sorting.order == Qt::DescendingOrder);
    }
    return json;
}

MeasureView viewFromJson(const QJsonObject &json)
{
    MeasureView view;
    view.name = json.value(QLatin1String("name")).toString().trimmed();
    view.filter = filterFromJson(json.value(QLatin1String("filter")).toObject());
    const int grouping = json.value(QLatin1String("grouping")).toInt();
    if (grouping > 0 && grouping <= static_cast<int>(MeasureGrouping::None))
        view.grouping = static_cast<MeasureGrouping>(grouping);
    view.hiddenColumns = hiddenFromJson(json);
    if (const auto column = columnOfKey(json.value(QLatin1String("sort")).toString()))
        view.sorting = {column, json.value(QLatin1String("down")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder};
    view.isBoard = json.value(QLatin1String("board")).toBool();
    return view;
}

} // namespace

QByteArray viewsToJson(const QList<MeasureView> &views)
{
    QJsonArray array;
    for (const MeasureView &view : views)
        array.append(viewToJson(view));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<MeasureView> viewsFromJson(const QByteArray &json)
{
    QList<MeasureView> views;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array())
        if (const MeasureView view = viewFromJson(value.toObject()); !view.name.isEmpty())
            views.append(view);
    return views;
}

} // namespace aanjager
