#include "core/report/visible.h"

namespace aanjager::report {

namespace {

using Kept = QHash<QByteArray, QSet<qint64>>; ///< ids that stay, by table

template <class E> bool isOpenTo(const E &record, Visibility level)
{
    const Description &description = describe<E>();
    if (std::is_same_v<E, Programme>)
        return true;
    const Field *field = description.field(u"visibility");
    const Value own = field ? field->read(&record) : Value();
    const auto *code = std::get_if<QString>(&own);
    const auto index = code ? vocabularyOf<Visibility>().indexOf(*code) : std::nullopt;
    return (index ? static_cast<Visibility>(*index) : description.visibility) >= level;
}

/** Whether what the record is a part of, or the measure it is about, is gone. `all` holds what there was. */
template <class E> bool isCutOff(const E &record, const Kept &kept)
{
    const bool isMeasure = std::is_same_v<E, Measure>;
    for (const Field &field : describe<E>().fields) {
        const bool binds =
            field.isOwner() || (field.references && !isMeasure && qstrcmp(field.references, tableOf<Measure>) == 0);
        const Value value = binds ? field.read(&record) : Value();
        const auto *id = std::get_if<qint64>(&value);
        if (id && !kept.value(field.references).contains(*id))
            return true;
    }
    return false;
}

template <class E> void keepVisible(const State &from, State &to, Kept &kept, Visibility level)
{
    for (const E &record : from.all<E>()) {
        if (!isOpenTo(record, level) || isCutOff(record, kept))
            continue;
        E visible = record;
        for (const Field &field : describe<E>().fields)
            if (field.visibility && *field.visibility < level)
                field.write(&visible, Value());
        to.table<E>().put(visible);
        kept[tableOf<E>].insert(record.id.value);
    }
}

template <class E> void clearDangling(State &state, const Kept &kept)
{
    const QList<E> records = state.all<E>();
    for (E record : records) {
        bool changed = false;
        for (const Field &field : describe<E>().fields) {
            const Value value = field.references ? field.read(&record) : Value();
            const auto *id = std::get_if<qint64>(&value);
            if (!id || kept.value(field.references).contains(*id))
                continue;
            field.write(&record, Value());
            changed = true;
        }
        if (changed)
            state.table<E>().put(record);
    }
}

template <class E> struct Tag
{
    using Entity = E;
};

} // namespace

View visibleTo(const View &view, Visibility level)
{
    View visible{{}, view.today, view.sequence, view.moment};
    Kept kept;
    std::apply(
        [&](auto... tags) {
            (keepVisible<typename decltype(tags)::Entity>(view.state, visible.state, kept, level), ...);
            (clearDangling<typename decltype(tags)::Entity>(visible.state, kept), ...);
        },
        ForEveryEntity<Tag>());
    return visible;
}

} // namespace aanjager::report
