#include "core/storage/stored_value.h"

#include "core/storage/changeset.h"

#include <algorithm>
#include <iterator>
#include <sqlite3.h>

namespace aanjager {

namespace {

Stored stored(const QString &text)
{
    return text.isEmpty() ? Stored() : Stored(text);
}

QString textOf(const Stored &column)
{
    const auto *text = std::get_if<QString>(&column);
    return text ? *text : QString();
}

/** A day as year-month-day. By hand, as for reading. */
QString textOf(QDate day)
{
    int year = 0, month = 0, number = 0;
    day.getDate(&year, &month, &number);
    if (year < 1 || year > 9999)
        return day.toString(Qt::ISODate);
    const auto digit = [](int value) { return static_cast<char16_t>(u'0' + value % 10); };
    const char16_t text[] = {digit(year / 1000),
                             digit(year / 100),
                             digit(year / 10),
                             digit(year),
                             u'-',
                             digit(month / 10),
                             digit(month),
                             u'-',
                             digit(number / 10),
                             digit(number)};
    return QString::fromUtf16(text, static_cast<qsizetype>(std::size(text)));
}

/** A day as year-month-day; invalid for anything else. By hand what a file holds a hundred thousand times. */
QDate dayOf(const QString &text)
{
    const auto digit = [&](qsizetype at) { return text[at].unicode() - u'0'; };
    const auto isDigit = [&](qsizetype at) { return digit(at) >= 0 && digit(at) <= 9; };
    constexpr int places[] = {0, 1, 2, 3, 5, 6, 8, 9};
    const bool isPlain = text.size() == 10 && text[4] == u'-' && text[7] == u'-' &&
                         std::all_of(std::begin(places), std::end(places), isDigit);
    if (!isPlain)
        return text.isEmpty() ? QDate() : QDate::fromString(text, Qt::ISODate);
    return {digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3), digit(5) * 10 + digit(6),
            digit(8) * 10 + digit(9)};
}

Value dateOf(std::span<const Stored> columns)
{
    const QDate first = dayOf(textOf(columns[0]));
    const auto precision = vocabularyOf<Precision>().indexOf(textOf(columns[1]));
    return Convert<ImpreciseDate>::toValue({first, static_cast<Precision>(precision.value_or(0))});
}

Value moneyOf(std::span<const Stored> columns)
{
    const auto qualifier = vocabularyOf<Qualifier>().indexOf(textOf(columns[1]));
    const auto *cents = std::get_if<qint64>(&columns[0]);
    if (!qualifier && !cents)
        return {};
    Money money{cents ? *cents : 0, static_cast<Qualifier>(qualifier.value_or(0))};
    if (!textOf(columns[2]).isEmpty())
        money.currency = textOf(columns[2]);
    return money;
}

} // namespace

Stored fromWritten(const WrittenValue &value)
{
    switch (value.type) {
    case SQLITE_INTEGER:
        return value.number;
    case SQLITE_TEXT:
        return QString::fromUtf8(value.bytes);
    default:
        return {};
    }
}

StoredColumns toStored(const Field &field, const Value &value)
{
    if (isNothing(value))
        return StoredColumns(field.width());
    switch (field.kind) {
    case FieldKind::Number:
    case FieldKind::Percent:
    case FieldKind::Reference:
        return {std::get<qint64>(value)};
    case FieldKind::YesNo:
        return {qint64{std::get<bool>(value)}};
    case FieldKind::Day:
        return {textOf(std::get<QDate>(value))};
    case FieldKind::TextList:
        return {stored(std::get<QStringList>(value).join(QLatin1Char('\n')))};
    case FieldKind::ImpreciseDate: {
        const auto &date = std::get<ImpreciseDate>(value);
        return {textOf(date.first), vocabularyOf<Precision>().code(static_cast<int>(date.precision))};
    }
    case FieldKind::Money: {
        const auto &money = std::get<Money>(value);
        return {money.cents, vocabularyOf<Qualifier>().code(static_cast<int>(money.qualifier)), money.currency};
    }
    default:
        return {stored(std::get<QString>(value))};
    }
}

Value fromStored(const Field &field, std::span<const Stored> columns)
{
    switch (field.kind) {
    case FieldKind::Number:
    case FieldKind::Percent:
    case FieldKind::Reference:
    case FieldKind::YesNo: {
        const auto *number = std::get_if<qint64>(&columns[0]);
        if (!number)
            return {};
        return field.kind == FieldKind::YesNo ? Value(*number != 0) : Value(*number);
    }
    case FieldKind::Day:
        return Convert<QDate>::toValue(dayOf(textOf(columns[0])));
    case FieldKind::TextList:
        return Convert<QStringList>::toValue(textOf(columns[0]).split(QLatin1Char('\n'), Qt::SkipEmptyParts));
    case FieldKind::ImpreciseDate:
        return dateOf(columns);
    case FieldKind::Money:
        return moneyOf(columns);
    default:
        return Convert<QString>::toValue(textOf(columns[0]));
    }
}

} // namespace aanjager
