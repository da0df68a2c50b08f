#include "core/report/document_json.h"

#include "core/report/document_fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aanjager::report {

namespace {

constexpr int version = 1;

template <class T> inline constexpr bool isList = false;
template <class T> inline constexpr bool isList<QList<T>> = true;
template <class T> inline constexpr bool isOptional = false;
template <class T> inline constexpr bool isOptional<std::optional<T>> = true;
template <class T> inline constexpr bool isVariant = false;
template <class... T> inline constexpr bool isVariant<std::variant<T...>> = true;
template <class T> inline constexpr bool isShared = false;
template <class T> inline constexpr bool isShared<std::shared_ptr<const T>> = true;

template <class T> QJsonValue put(const T &value);
template <class T> void take(const QJsonValue &json, T &value);

class Writing
{
public:
    template <class T> void operator()(const char *name, const T &value) { m_object[QLatin1String(name)] = put(value); }
    const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

class Reading
{
public:
    explicit Reading(QJsonObject object) : m_object(std::move(object)) {}
    template <class T> void operator()(const char *name, T &value) { take(m_object[QLatin1String(name)], value); }

private:
    QJsonObject m_object;
};

template <class T> QJsonValue put(const T &value)
{
    if constexpr (std::is_same_v<T, std::monostate>)
        return {};
    else if constexpr (std::is_enum_v<T>)
        return static_cast<int>(value);
    else if constexpr (std::is_arithmetic_v<T> || std::is_same_v<T, QString>)
        return QJsonValue(value);
    else if constexpr (std::is_same_v<T, QByteArray>)
        return QString::fromLatin1(value.toBase64());
    else if constexpr (std::is_same_v<T, QDate>)
        return value.toString(Qt::ISODate);
    else if constexpr (std::is_same_v<T, QDateTime>)
        return value.toString(Qt::ISODateWithMs);
    else if constexpr (isList<T>) {
        QJsonArray items;
        for (const auto &item : value)
            items.append(put(item));
        return items;
    } else if constexpr (isOptional<T>)
        return value ? QJsonArray{put(*value)} : QJsonArray{};
    else if constexpr (isVariant<T>)
        return QJsonArray{static_cast<int>(value.index()),
                          std::visit([](const auto &held) -> QJsonValue { return put(held); }, value)};
    else if constexpr (isShared<T>)
        return put(*value);
    else {
        Writing writing;
        fields(writing, const_cast<T &>(value));
        return writing.object();
    }
}

/** The alternative of this number, as it was written; the first where there is no such number. */
template <class Variant, size_t at = 0> Variant alternative(size_t index, const QJsonValue &json)
{
    if constexpr (at < std::variant_size_v<Variant>) {
        if (index != at)
            return alternative<Variant, at + 1>(index, json);
        std::variant_alternative_t<at, Variant> held{};
        take(json, held);
        return held;
    } else {
        return {};
    }
}

template <class T> void take(const QJsonValue &json, T &value)
{
    if constexpr (std::is_same_v<T, std::monostate>)
        return;
    else if constexpr (std::is_same_v<T, bool>)
        value = json.toBool();
    else if constexpr (std::is_same_v<T, double>)
        value = json.toDouble();
    else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>)
        value = static_cast<T>(json.toInteger());
    else if constexpr (std::is_same_v<T, QString>)
        value = json.toString();
    else if constexpr (std::is_same_v<T, QByteArray>)
        value = QByteArray::fromBase64(json.toString().toLatin1());
    else if constexpr (std::is_same_v<T, QDate>)
        value = QDate::fromString(json.toString(), Qt::ISODate);
    else if constexpr (std::is_same_v<T, QDateTime>)
        value = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    else if constexpr (isList<T>) {
        value.clear();
        for (const QJsonValue item : json.toArray()) {
            typename T::value_type read{};
            take(item, read);
            value.append(std::move(read));
        }
    } else if constexpr (isOptional<T>) {
        value.reset();
        if (const QJsonArray held = json.toArray(); !held.isEmpty())
            take(held.first(), value.emplace());
    } else if constexpr (isVariant<T>)
        value = alternative<T>(static_cast<size_t>(json.toArray().at(0).toInt(-1)), json.toArray().at(1));
    else if constexpr (isShared<T>) {
        auto read = std::make_shared<std::remove_const_t<typename T::element_type>>();
        take(json, *read);
        value = read;
    } else {
        Reading reading(json.toObject());
        fields(reading, value);
    }
}

} // namespace

QByteArray jsonOf(const Document &document)
{
    QJsonObject object = put(document).toObject();
    object[QStringLiteral("version")] = version;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Document> documentOf(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object[QStringLiteral("version")].toInt() != version)
        return fail(ErrorKind::Format, QStringLiteral("no kept report"), {},
                    object[QStringLiteral("version")].toVariant().toString(), QString::number(version));
    Document document;
    take(object, document);
    return document;
}

} // namespace aanjager::report
