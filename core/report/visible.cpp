#include "core/report/visible.h"

#include <algorithm>
#include <map>

namespace aanjager::report {

namespace {

/** Which records of a table stay: all of them, or those with these ids. */
struct Kept
{
    bool all = false;
    QSet<qint64> ids = {};

    bool contains(qint64 id) const { return all || ids.contains(id); }
};
using KeptByTable = std::map<QByteArray, Kept>;

/** A reference to a table from which something is gone. */
struct Reference
{
    const Field *field = nullptr;
    const Kept *kept = nullptr;

    bool isGone(const void *record) const
    {
        const Value value = field->read(record);
        const auto *id = std::get_if<qint64>(&value);
        return id && !kept->contains(*id);
    }
};

/** The references of an entity that may lead to what is gone; only those that bind it, or all. */
template <class E> QList<Reference> referencesOf(KeptByTable &kept, bool onlyBinding)
{
    const bool isMeasure = std::is_same_v<E, Measure>;
    QList<Reference> references;
    for (const Field &field : describe<E>().fields) {
        // A record goes with what it is a part of, and with the measure it is about.
        const bool binds = field.onRemoval == OnRemoval::RemoveToo ||
                           (field.references && !isMeasure && qstrcmp(field.references, tableOf<Measure>) == 0);
        if (!field.references || (onlyBinding && !binds))
            continue;
        if (const Kept &target = kept[field.references]; !target.all)
            references.append({&field, &target});
    }
    return references;
}

template <class E> bool isOpenTo(const E &record, const Field *own, Visibility level)
{
    const Value value = own ? own->read(&record) : Value();
    const auto *code = std::get_if<QString>(&value);
    const auto index = code ? vocabularyOf<Visibility>().indexOf(*code) : std::nullopt;
    return (index ? static_cast<Visibility>(*index) : describe<E>().visibility) >= level;
}

QList<const Field *> hiddenFields(const Description &description, Visibility level)
{
    QList<const Field *> hidden;
    for (const Field &field : description.fields)
        if (field.visibility && *field.visibility < level)
            hidden.append(&field);
    return hidden;
}

template <class E> void keepVisible(const State &from, State &to, KeptByTable &kept, Visibility level)
{
    const Description &description = describe<E>();
    const bool always = std::is_same_v<E, Programme>;
    const Field *own = description.field(u"visibility");
    const QList<const Field *> hidden = hiddenFields(description, level);
    const QList<Reference> binding = referencesOf<E>(kept, true);
    Kept &stays = kept[tableOf<E>];
    if (hidden.isEmpty() && binding.isEmpty() && (always || (!own && description.visibility >= level))) {
        to.table<E>() = from.table<E>(); // shared, however many there are
        stays.all = true;
        return;
    }
    to.table<E>().reserve(from.all<E>().size());
    stays.ids.reserve(from.all<E>().size());
    for (const E &record : from.all<E>()) {
        const bool cutOff = std::any_of(binding.begin(), binding.end(),
                                        [&record](const Reference &reference) { return reference.isGone(&record); });
        if (cutOff || !(always || isOpenTo(record, own, level)))
            continue;
        E visible = record;
        for (const Field *field : hidden)
            field->write(&visible, Value());
        to.table<E>().put(visible);
        stays.ids.insert(record.id.value);
    }
    stays.all = stays.ids.size() == from.all<E>().size();
}

template <class E> void clearDangling(State &state, KeptByTable &kept)
{
    const QList<Reference> references = referencesOf<E>(kept, false);
    if (references.isEmpty())
        return;
    const QList<E> records = state.all<E>();
    for (E record : records) {
        bool changed = false;
        for (const Reference &reference : references) {
            if (!reference.isGone(&record))
                continue;
            reference.field->write(&record, Value());
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
    KeptByTable kept;
    std::apply(
        [&](auto... tags) {
            (keepVisible<typename decltype(tags)::Entity>(view.state, visible.state, kept, level), ...);
            (clearDangling<typename decltype(tags)::Entity>(visible.state, kept), ...);
        },
        ForEveryEntity<Tag>());
    return visible;
}

} // namespace aanjager::report
