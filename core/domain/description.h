#pragma once

#include "core/base/result.h"
#include "core/domain/field.h"

namespace aanjager {

/** One entity, described once: its table, its words, its fields (the id apart, which is always the first column). */
struct Description
{
    const char *table;
    const char *singular; ///< English; translated in context "Entity"
    const char *plural;
    Visibility visibility;           ///< of a record that does not say otherwise
    QList<const char *> titleFields; ///< names of the fields by which a record is called; empty for relations
    QList<Field> fields;
    qint64 (*id)(const void *entity);
    void (*setId)(void *entity, qint64 id);

    /** The field of this name (as on the command line), or null. */
    const Field *field(QStringView name) const;
    /** The field that a column of the schema belongs to, or null (the id, or no column of this entity). */
    const Field *fieldOfColumn(QByteArrayView column) const;
};

/** The description of an entity; specialised beside each entity. */
template <class E> const Description &describe();

/** Completes a description with the access to the id. */
template <class E>
Description entity(const char *singular, const char *plural, Visibility visibility, QList<const char *> titleFields,
                   QList<Field> fields)
{
    return {tableOf<E>,
            singular,
            plural,
            visibility,
            std::move(titleFields),
            std::move(fields),
            [](const void *entity) { return static_cast<const E *>(entity)->id.value; },
            [](void *entity, qint64 id) { static_cast<E *>(entity)->id.value = id; }};
}

/** How much of what should be known of a record is known. */
struct Completeness
{
    int filled = 0;
    int asked = 0; ///< required and recommended fields
    QList<const Field *> missing;
};

Completeness completeness(const Description &description, const void *entity);

/**
 * Refuses only what has no meaning: text with a NUL, a percent outside 0–100, an owner that is not there, a picture
 * that is none. Missing required fields make a record incomplete, never refused.
 */
Result<void> validate(const Description &description, const void *entity);

} // namespace aanjager
