#include "core/exchange/records.h"

#include "core/domain/field_text.h"

namespace aanjager {

namespace {

using RecordVisitor = std::function<void(const void *)>;

template <class E> struct Visiting
{
    /** Visits the records when the description is that of E; false when it is another's. */
    static bool visit(const Store &store, const Description &description, const RecordVisitor &visitor,
                      Result<void> &result)
    {
        if (&description != &describe<E>())
            return false;
        result = store.select(description, [&](const Store::Reader &readInto) {
            E record;
            readInto(&record);
            visitor(&record);
        });
        return true;
    }
};

} // namespace

Result<void> visitRecords(const Store &store, const Description &description, const RecordVisitor &visitor)
{
    Result<void> result;
    std::apply([&](const auto &...entity) { (entity.visit(store, description, visitor, result) || ...); },
               ForEveryEntity<Visiting>{});
    return result;
}

QString titleOf(const Description &description, const void *entity)
{
    QStringList parts;
    for (const char *name : description.titleFields)
        if (const Field *field = description.field(QString::fromLatin1(name)))
            if (const QString text = toText(*field, field->read(entity)); !text.isEmpty())
                parts += text;
    return parts.join(QLatin1Char(' '));
}

} // namespace aanjager
