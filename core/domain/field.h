#pragma once

#include "core/domain/convert.h"

#include <QList>

namespace aanjager {

/** Whether a record without the field counts as complete. Nothing is refused for being incomplete. */
enum class Need { Optional, Recommended, Required };

/** What happens to a record when the one it refers to is removed. */
enum class OnRemoval { Clear, RemoveToo };

enum class ColumnType { Integer, Text };

/** One column of the schema that (a part of) a field is stored in. */
struct StoredColumn
{
    QByteArray name;
    ColumnType type;
};

/**
 * One field of an entity, described once: its column(s), its kind, its need, its visibility, and how to read it from
 * and write it to the struct. SQL, forms, import, export, history and completeness all follow from it.
 */
struct Field
{
    const char *name;   ///< in JSON, CSV and on the command line, e.g. "health.time"
    const char *column; ///< the (first) column, e.g. "health_time"
    const char *label;  ///< English; translated in context "Field"
    FieldKind kind;
    Value (*read)(const void *entity);
    void (*write)(void *entity, const Value &value); ///< a value of another kind is taken as nothing
    const Vocabulary *vocabulary = nullptr;          ///< of a choice
    const char *references = nullptr;                ///< table that a reference points into
    OnRemoval onRemoval = OnRemoval::Clear;
    Need need = Need::Optional;
    std::optional<Visibility> visibility = {}; ///< where it is less open than its entity

    Field required() const;
    Field recommended() const;
    /** The record is a part of the one referred to: it may not be without, and goes when that goes. */
    Field owner() const;
    /** The record goes when the one referred to goes, though it may be without. */
    Field goesAlong() const;
    Field as(FieldKind other) const;
    Field named(const char *other) const;
    Field teamOnly() const;

    bool isOwner() const { return onRemoval == OnRemoval::RemoveToo && need == Need::Required; }
    QList<StoredColumn> columns() const;
    /** It may be large and is seldom asked for: a state holds nothing in its place. */
    bool isLeftInFile() const { return kind == FieldKind::File; }
    /** How many columns it is stored in. */
    int width() const { return kind == FieldKind::Money ? 3 : kind == FieldKind::ImpreciseDate ? 2 : 1; }
};

/** The table an entity is stored in; specialised beside each entity so that references can name it. */
template <class E> inline constexpr const char *tableOf = nullptr;

namespace detail {

template <class T> struct MemberOf;
template <class E, class M> struct MemberOf<M E::*>
{
    using Entity = E;
    using Member = M;
};

template <class T> inline constexpr const char *referencedTable = nullptr;
template <class E> inline constexpr const char *referencedTable<Id<E>> = tableOf<E>;

} // namespace detail

namespace detail {

template <class Member>
Field fieldOf(const char *column, const char *label, Value (*read)(const void *), void (*write)(void *, const Value &))
{
    Field described{column, column, label, Convert<Member>::kind, read, write};
    if constexpr (requires { Convert<Member>::vocabulary(); })
        described.vocabulary = &Convert<Member>::vocabulary();
    described.references = referencedTable<Member>;
    return described;
}

} // namespace detail

/** The description of one member: `field<&Measure::title>("title", "Title")`. The name is the column unless `named`
 * otherwise. */
template <auto member> Field field(const char *column, const char *label)
{
    using Entity = typename detail::MemberOf<decltype(member)>::Entity;
    using Member = typename detail::MemberOf<decltype(member)>::Member;
    return detail::fieldOf<Member>(
        column, label,
        [](const void *entity) { return Convert<Member>::toValue(static_cast<const Entity *>(entity)->*member); },
        [](void *entity, const Value &value) {
            static_cast<Entity *>(entity)->*member = Convert<Member>::fromValue(value);
        });
}

/** The same of a member of a part that few records have: `field<&Applicability::details, &CellDetails::reason>`. */
template <auto part, auto member> Field field(const char *column, const char *label)
{
    using Entity = typename detail::MemberOf<decltype(part)>::Entity;
    using Member = typename detail::MemberOf<decltype(member)>::Member;
    return detail::fieldOf<Member>(
        column, label,
        [](const void *entity) {
            return Convert<Member>::toValue((*(static_cast<const Entity *>(entity)->*part)).*member);
        },
        [](void *entity, const Value &value) {
            auto &seldom = static_cast<Entity *>(entity)->*part;
            Member written = Convert<Member>::fromValue(value);
            if ((*seldom).*member != written)
                seldom.change().*member = std::move(written);
        });
}

} // namespace aanjager
