#pragma once

#include "tests/core/report/rich_programme.h"

/* A programme in which whatever its readers may not see says so. */
namespace aanjager::fixtures {

inline const QString canary = QStringLiteral("KANARIE");

template <class E> struct EntityTag
{
    using Entity = E;
};

/** What is just not open to readers of a level. */
inline Visibility closedTo(Visibility level)
{
    return static_cast<Visibility>(static_cast<int>(level) - 1);
}

/** Fills every text of a copy of each record with the canary, and closes it to readers of this level. */
template <class E> void addClosedTwins(View &view, Visibility level)
{
    if constexpr (!std::is_same_v<E, Programme>) {
        const QList<E> records = view.state.all<E>();
        const Field *visibility = describe<E>().field(u"visibility");
        for (E record : records) {
            if (!visibility)
                continue;
            record.id = newId<E>();
            for (const Field &field : describe<E>().fields)
                if (field.kind == FieldKind::Text || field.kind == FieldKind::LongText)
                    field.write(&record, Value(canary));
            visibility->write(&record, Value(vocabularyOf<Visibility>().code(static_cast<int>(closedTo(level)))));
            put(view, record);
        }
    }
}

/** Notes, and every other field that is less open than this level, say the canary. */
template <class E> void fillClosedFields(View &view, Visibility level)
{
    const Description &description = describe<E>();
    const bool isClosed = !description.field(u"visibility") && description.visibility < level;
    const QList<E> records = view.state.all<E>();
    for (E record : records) {
        for (const Field &field : description.fields)
            if (((field.visibility && *field.visibility < level) || (isClosed && !std::is_same_v<E, Programme>)) &&
                (field.kind == FieldKind::Text || field.kind == FieldKind::LongText))
                field.write(&record, Value(canary));
        put(view, record);
    }
}

/** The rich programme in which every record has a twin, closed to readers of this level, that says the canary, and
 * every closed field says it. */
inline View withCanaries(Visibility level = Visibility::Board)
{
    Rich rich;
    Meeting meeting;
    meeting.id = newId<Meeting>();
    meeting.body = newId<Body>();
    meeting.day = QDate(2020, 11, 5);
    Body body{meeting.body, BodyKind::BoardConsultation, QStringLiteral("Bestuurlijk overleg")};
    put(rich.view, body);
    put(rich.view, meeting);
    View view = rich.view;
    std::apply(
        [&](auto... tags) {
            (fillClosedFields<typename decltype(tags)::Entity>(view, level), ...);
            (addClosedTwins<typename decltype(tags)::Entity>(view, level), ...);
        },
        ForEveryEntity<EntityTag>());
    return view;
}

} // namespace aanjager::fixtures
