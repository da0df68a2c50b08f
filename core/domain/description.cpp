#include "core/domain/description.h"

#include "core/domain/picture.h"

#include <QByteArrayView>
#include <algorithm>
#include <array>

namespace aanjager {

namespace {

Error invalid(const Description &description, const void *entity, const Field &field, const QString &found,
              const QString &accepted, const char *detail)
{
    return {ErrorKind::Invalid,
            {{}, QString::fromLatin1(description.table), QString::fromLatin1(field.name), description.id(entity)},
            found,
            accepted,
            QString::fromLatin1(detail)};
}

bool holdsNul(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return text->contains(QChar::Null);
    if (const auto *list = std::get_if<QStringList>(&value))
        return list->join(QString()).contains(QChar::Null);
    return false;
}

/** Without decoding it: a kept report has many millions of signs. */
bool isBase64(QStringView text)
{
    static const std::array<bool, 128> signs = [] {
        std::array<bool, 128> known{};
        for (const char sign : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
            known[static_cast<size_t>(sign)] = sign != 0;
        return known;
    }();
    const int mostPadding = text.size() % 4 == 0 ? 2 : 0;
    for (int padding = 0; padding < mostPadding && text.endsWith(u'='); ++padding)
        text.chop(1);
    return std::all_of(text.begin(), text.end(), [&](QChar sign) { return sign < u'\x80' && signs[sign.unicode()]; });
}

} // namespace

const Field *Description::field(QStringView name) const
{
    for (const Field &candidate : fields)
        if (name == QLatin1String(candidate.name))
            return &candidate;
    return nullptr;
}

const Field *Description::fieldOfColumn(QByteArrayView column) const
{
    for (const Field &candidate : fields)
        for (const StoredColumn &stored : candidate.columns())
            if (stored.name == column)
                return &candidate;
    return nullptr;
}

Completeness completeness(const Description &description, const void *entity)
{
    Completeness result;
    for (const Field &field : description.fields) {
        if (field.need == Need::Optional)
            continue;
        ++result.asked;
        if (isNothing(field.read(entity)))
            result.missing.append(&field);
        else
            ++result.filled;
    }
    return result;
}

Result<void> validate(const Description &description, const void *entity)
{
    for (const Field &field : description.fields) {
        const Value value = field.read(entity);
        if (holdsNul(value))
            return tl::unexpected(invalid(description, entity, field, {}, {}, "text holds a NUL character"));
        if (field.isOwner() && isNothing(value))
            return tl::unexpected(invalid(description, entity, field, {}, QString::fromLatin1(field.references),
                                          "the record it belongs to is missing"));
        const auto *text = std::get_if<QString>(&value);
        if (field.kind == FieldKind::Picture && text)
            if (const auto picture = readPicture(*text); !picture)
                return tl::unexpected(invalid(description, entity, field, picture.error().found,
                                              picture.error().accepted, "no picture that reports can show"));
        if (field.kind == FieldKind::File && text && !isBase64(*text))
            return tl::unexpected(invalid(description, entity, field, {}, QStringLiteral("base64"), "no file"));
        const auto *number = std::get_if<qint64>(&value);
        if (field.kind == FieldKind::Percent && number && (*number < 0 || *number > 100))
            return tl::unexpected(invalid(description, entity, field, QString::number(*number),
                                          QStringLiteral("0 – 100"), "percent out of range"));
    }
    return {};
}

} // namespace aanjager
