#pragma once

#include "tests/core/report/rich_programme.h"

/* A programme in which whatever its readers may not see says so. */
namespace aanjager::fixtures {

inline const QString canary = QStringLiteral("KANARIE");

template <class E> struct EntityTag
{
    using Entity = E;
};

/** Fills every text of a copy of each record with the canary, and closes it to the board. */
template <class E> void addClosedTwins(View &view)
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
            visibility->write(&record, Value(QStringLiteral("staff")));
            put(view, record);
        }
    }
}

/** Notes, and every other field that is less open than its record, say the canary. */
template <class E> void fillClosedFields(View &view)
{
    const QList<E> records = view.state.all<E>();
    for (E record : records) {
        for (const Field &field : describe<E>().fields)
            if (field.visibility && *field.visibility < Visibility::Board &&
                (field.kind == FieldKind::Text || field.kind == FieldKind::LongText))
                field.write(&record, Value(canary));
        put(view, record);
    }
}

/** The rich programme in which every record has a closed twin that says the canary, and every closed field says it. */
inline View withCanaries()
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
            (fillClosedFields<typename decltype(tags)::Entity>(view), ...);
            (addClosedTwins<typename decltype(tags)::Entity>(view), ...);
        },
        ForEveryEntity<EntityTag>());
    return view;
}

} // namespace aanjager::fixtures
