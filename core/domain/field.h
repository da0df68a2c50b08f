#pragma once

#include "core/base/id.h"
#include "core/base/value.h"
#include "core/domain/vocabularies.h"

#include <QList>

namespace aanjager {

enum class FieldKind { Text, LongText, Number, Percent, YesNo, Choice, Reference, Day, ImpreciseDate, Money, TextList };

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
    Field as(FieldKind other) const;
    Field named(const char *other) const;
    Field teamOnly() const;

    bool isOwner() const { return onRemoval == OnRemoval::RemoveToo; }
    QList<StoredColumn> columns() const;
    /** How many columns it is stored in. */
    int width() const { return kind == FieldKind::Money ? 3 : kind == FieldKind::ImpreciseDate ? 2 : 1; }
};

/** How a struct's member becomes a Value and back; specialised per type of member. */
template <class Member> struct Convert;

template <> struct Convert<QString>
{
    static constexpr FieldKind kind = FieldKind::Text;
    static Value toValue(const QString &text) { return text.isEmpty() ? Value() : Value(text); }
    static QString fromValue(const Value &value)
    {
        const auto *text = std::get_if<QString>(&value);
        return text ? *text : QString();
    }
};

template <> struct Convert<QStringList>
{
    static constexpr FieldKind kind = FieldKind::TextList;
    static Value toValue(const QStringList &list) { return list.isEmpty() ? Value() : Value(list); }
    static QStringList fromValue(const Value &value)
    {
        const auto *list = std::get_if<QStringList>(&value);
        return list ? *list : QStringList();
    }
};

template <> struct Convert<bool>
{
    static constexpr FieldKind kind = FieldKind::YesNo;
    static Value toValue(bool yes) { return yes; }
    static bool fromValue(const Value &value)
    {
        const auto *yes = std::get_if<bool>(&value);
        return yes && *yes;
    }
};

template <> struct Convert<std::optional<int>>
{
    static constexpr FieldKind kind = FieldKind::Number;
    static Value toValue(const std::optional<int> &number) { return number ? Value(qint64{*number}) : Value(); }
    static std::optional<int> fromValue(const Value &value)
    {
        const auto *number = std::get_if<qint64>(&value);
        return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
    }
};

template <> struct Convert<QDate>
{
    static constexpr FieldKind kind = FieldKind::Day;
    static Value toValue(QDate day) { return day.isValid() ? Value(day) : Value(); }
    static QDate fromValue(const Value &value)
    {
        const auto *day = std::get_if<QDate>(&value);
        return day ? *day : QDate();
    }
};

template <> struct Convert<ImpreciseDate>
{
    static constexpr FieldKind kind = FieldKind::ImpreciseDate;
    static Value toValue(const ImpreciseDate &date) { return date.isNull() ? Value() : Value(date); }
    static ImpreciseDate fromValue(const Value &value)
    {
        const auto *date = std::get_if<ImpreciseDate>(&value);
        return date ? *date : ImpreciseDate();
    }
};

template <> struct Convert<std::optional<Money>>
{
    static constexpr FieldKind kind = FieldKind::Money;
    static Value toValue(const std::optional<Money> &money) { return money ? Value(*money) : Value(); }
    static std::optional<Money> fromValue(const Value &value)
    {
        const auto *money = std::get_if<Money>(&value);
        return money ? std::optional(*money) : std::nullopt;
    }
};

template <class E> struct Convert<Id<E>>
{
    static constexpr FieldKind kind = FieldKind::Reference;
    static Value toValue(Id<E> id) { return id ? Value(id.value) : Value(); }
    static Id<E> fromValue(const Value &value)
    {
        const auto *id = std::get_if<qint64>(&value);
        return {id ? *id : 0};
    }
};

template <class Enum>
requires std::is_enum_v<Enum>
struct Convert<std::optional<Enum>>
{
    static constexpr FieldKind kind = FieldKind::Choice;
    static const Vocabulary &vocabulary() { return vocabularyOf<Enum>(); }
    static Value toValue(const std::optional<Enum> &choice)
    {
        return choice ? Value(vocabulary().code(static_cast<int>(*choice))) : Value();
    }
    static std::optional<Enum> fromValue(const Value &value)
    {
        const auto *code = std::get_if<QString>(&value);
        const auto index = code ? vocabulary().indexOf(*code) : std::nullopt;
        return index ? std::optional(static_cast<Enum>(*index)) : std::nullopt;
    }
};

/** A choice that always has a value; nothing is read as the first term. */
template <class Enum>
requires std::is_enum_v<Enum>
struct Convert<Enum>
{
    static constexpr FieldKind kind = FieldKind::Choice;
    static const Vocabulary &vocabulary() { return vocabularyOf<Enum>(); }
    static Value toValue(Enum choice) { return vocabulary().code(static_cast<int>(choice)); }
    static Enum fromValue(const Value &value)
    {
        return Convert<std::optional<Enum>>::fromValue(value).value_or(Enum{});
    }
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

/** The description of one member: `field<&Measure::title>("title", "Title")`. The name is the column unless `named`
 * otherwise. */
template <auto member> Field field(const char *column, const char *label)
{
    using Entity = typename detail::MemberOf<decltype(member)>::Entity;
    using Member = typename detail::MemberOf<decltype(member)>::Member;
    Field described{
        column,
        column,
        label,
        Convert<Member>::kind,
        [](const void *entity) { return Convert<Member>::toValue(static_cast<const Entity *>(entity)->*member); },
        [](void *entity, const Value &value) {
            static_cast<Entity *>(entity)->*member = Convert<Member>::fromValue(value);
        }};
    if constexpr (requires { Convert<Member>::vocabulary(); })
        described.vocabulary = &Convert<Member>::vocabulary();
    described.references = detail::referencedTable<Member>;
    return described;
}

} // namespace aanjager
