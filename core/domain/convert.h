#pragma once

#include "core/base/id.h"
#include "core/base/value.h"
#include "core/domain/vocabularies.h"

namespace aanjager {

/** What a field holds, which says how it is stored, shown, entered and read from a tracker. */
enum class FieldKind {
    Text,
    LongText,
    Number,
    Percent,
    YesNo,
    Choice,
    Reference,
    Day,
    ImpreciseDate,
    Money,
    TextList,
    Picture, ///< a picture file in base64
    File     ///< any file in base64; a state leaves it in the programme file, see `isLeftInFile`
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

} // namespace aanjager
