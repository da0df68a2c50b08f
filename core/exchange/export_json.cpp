#include "core/exchange/export_json.h"

#include "core/domain/field_text.h"
#include "core/exchange/records.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace aanjager {

namespace {

constexpr qint64 largestExact = (qint64{1} << 53) - 1;

QJsonObject moneyJson(const Money &money)
{
    return {{QStringLiteral("cents"), money.cents},
            {QStringLiteral("qualifier"), vocabularyOf<Qualifier>().code(static_cast<int>(money.qualifier))},
            {QStringLiteral("currency"), money.currency}};
}

tl::unexpected<Error> misfit(const Field &field, const QJsonValue &json, const QString &accepted)
{
    const QString found = json.isObject()
                              ? QString::fromUtf8(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact))
                              : json.toVariant().toString();
    return fail(ErrorKind::Invalid, QStringLiteral("no such value"), {{}, {}, QString::fromLatin1(field.name)}, found,
                accepted);
}

Result<Value> moneyOfJson(const Field &field, const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const auto qualifier = vocabularyOf<Qualifier>().indexOf(object[QStringLiteral("qualifier")].toString());
    const QString currency = object[QStringLiteral("currency")].toString();
    const QJsonValue cents = object[QStringLiteral("cents")];
    if (!qualifier || currency.size() != 3 || !cents.isDouble())
        return misfit(field, json, QStringLiteral("{\"cents\", \"qualifier\", \"currency\"}"));
    return Value(Money{cents.toInteger(), static_cast<Qualifier>(*qualifier), currency});
}

Result<Value> listOfJson(const Field &field, const QJsonValue &json)
{
    QStringList list;
    for (const QJsonValue &item : json.toArray())
        list += item.toString();
    if (!json.isArray() || list.join(QString()).contains(QChar::Null))
        return misfit(field, json, QStringLiteral("[\"…\"]"));
    return Convert<QStringList>::toValue(list);
}

} // namespace

QJsonValue jsonOf(const Field &field, const Value &value)
{
    if (isNothing(value))
        return QJsonValue::Null;
    if (const auto *yes = std::get_if<bool>(&value))
        return *yes;
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *list = std::get_if<QStringList>(&value))
        return QJsonArray::fromStringList(*list);
    if (const auto *money = std::get_if<Money>(&value))
        return moneyJson(*money);
    return toText(field, value);
}

Result<Value> valueOf(const Field &field, const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined())
        return Value();
    switch (field.kind) {
    case FieldKind::Money:
        return moneyOfJson(field, json);
    case FieldKind::TextList:
        return listOfJson(field, json);
    case FieldKind::YesNo:
        return json.isBool() ? Result<Value>(json.toBool()) : misfit(field, json, QStringLiteral("true, false"));
    case FieldKind::Number:
    case FieldKind::Percent:
    case FieldKind::Reference:
        if (!json.isDouble())
            return misfit(field, json, QStringLiteral("1, 2, 3"));
        return fromText(field, QString::number(json.toInteger()));
    default:
        return json.isString() ? fromText(field, json.toString()) : misfit(field, json, QStringLiteral("\"…\""));
    }
}

QJsonObject jsonOf(const Description &description, const void *entity)
{
    QJsonObject json{{QStringLiteral("id"), description.id(entity)}};
    for (const Field &field : description.fields)
        json[QLatin1String(field.name)] = jsonOf(field, field.read(entity));
    return json;
}

Result<void> readRecord(const Description &description, const QJsonObject &json, void *entity)
{
    const qint64 id = json[QStringLiteral("id")].toInteger();
    if (id < 1 || id > largestExact)
        return fail(ErrorKind::Invalid, QStringLiteral("no id"),
                    {{}, QString::fromLatin1(description.table), QStringLiteral("id")}, QString::number(id),
                    QStringLiteral("1 – %1").arg(largestExact));
    description.setId(entity, id);
    for (const Field &field : description.fields) {
        const auto value = valueOf(field, json[QLatin1String(field.name)]);
        if (!value)
            return tl::unexpected(value.error());
        field.write(entity, *value);
    }
    return {};
}

Result<QJsonObject> exportJson(const Store &store)
{
    QJsonObject json{{QStringLiteral("format"), QStringLiteral("aanjager-programme")}, {QStringLiteral("version"), 1}};
    for (const Description *description : allDescriptions()) {
        QJsonArray records;
        auto visited = visitRecords(store, *description,
                                    [&](const void *entity) { records.append(jsonOf(*description, entity)); });
        if (!visited)
            return tl::unexpected(visited.error());
        json[QLatin1String(description->table)] = records;
    }
    return json;
}

} // namespace aanjager
