#include "core/domain/entities.h"

namespace aanjager {

namespace {

template <class E> struct Described
{
    const Description *description = &describe<E>();
};

} // namespace

const QList<const Description *> &allDescriptions()
{
    static const QList<const Description *> all =
        std::apply([](const auto &...entity) { return QList<const Description *>{entity.description...}; },
                   ForEveryEntity<Described>{});
    return all;
}

const Description *descriptionOf(QStringView table)
{
    for (const Description *description : allDescriptions())
        if (table == QLatin1String(description->table))
            return description;
    return nullptr;
}

} // namespace aanjager
