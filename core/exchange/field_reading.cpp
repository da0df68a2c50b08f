#include "core/exchange/field_reading.h"

#include "core/domain/field_text.h"
#include "core/exchange/value_parsers.h"

#include <QRegularExpression>

namespace aanjager {

namespace {

constexpr int firstYear = 1900, lastYear = 2199; ///< of days that are proposed

/** A reading of a type as that of a field; `toValue` makes the value. */
template <class T, class ToValue> std::optional<FieldReading> asField(const Read<T> &reading, ToValue toValue)
{
    if (!reading)
        return std::nullopt;
    return FieldReading{reading->value ? toValue(*reading->value) : Value(), reading->isGuess, reading->isLoose};
}

std::optional<FieldReading> readDateOf(const Field &field, const QString &text, DayOrder order)
{
    const auto reading = readDate(text, order);
    if (field.kind == FieldKind::ImpreciseDate)
        return asField(reading, [](const ImpreciseDate &date) { return Value(date); });
    if (reading && reading->value && reading->value->precision != Precision::Day)
        return std::nullopt;
    return asField(reading, [](const ImpreciseDate &date) { return Value(date.first); });
}

std::optional<FieldReading> readChoiceOf(const Field &field, const QString &text)
{
    const auto code = [&](int index) { return Value(field.vocabulary->code(index)); };
    if (field.vocabulary == &vocabularyOf<Health>())
        return asField(readHealth(text), [&](Health health) { return code(static_cast<int>(health)); });
    return asField(readChoice(text, *field.vocabulary), code);
}

/** A number or title is never "to be determined"; a lead may be. */
bool isCalledByIt(const Field &field)
{
    return qstrcmp(field.name, "number") == 0 || qstrcmp(field.name, "title") == 0;
}

} // namespace

std::optional<FieldReading> readFieldOf(const Field &field, const QString &text, const ReadingManner &manner)
{
    switch (field.kind) {
    case FieldKind::Text:
        if (isUndetermined(text) && !isCalledByIt(field))
            return FieldReading{{}, false, true};
        return FieldReading{Convert<QString>::toValue(text.contains(u'\n') ? text.simplified() : text.trimmed())};
    case FieldKind::Choice:
        return readChoiceOf(field, text);
    case FieldKind::Percent:
        return asField(readPercent(text, manner.percent), [](int percent) { return Value(qint64{percent}); });
    case FieldKind::Number:
        return asField(readWholeNumber(text), [](int number) { return Value(qint64{number}); });
    case FieldKind::YesNo:
        return asField(readYesNo(text), [](bool yes) { return Value(yes); });
    case FieldKind::Day:
    case FieldKind::ImpreciseDate:
        return readDateOf(field, text, manner.days);
    case FieldKind::Money:
        return asField(readMoney(text), [](const Money &money) { return Value(money); });
    case FieldKind::Reference:
        return std::nullopt;
    case FieldKind::LongText:
    case FieldKind::TextList:
    case FieldKind::Picture:
    case FieldKind::File:
        break;
    }
    const auto value = fromText(field, text);
    return value ? std::optional(FieldReading{*value}) : std::nullopt;
}

QString acceptedIn(const Field &field, const QString &text)
{
    static const QRegularExpression dayFirst(QStringLiteral("^\\d{1,2} (\\d{1,2}) (\\d{4})$"));
    switch (field.kind) {
    case FieldKind::Choice:
        return field.vocabulary->codes();
    case FieldKind::Percent:
        return QStringLiteral("0 – 100 %");
    case FieldKind::YesNo:
        return QStringLiteral("yes, no");
    case FieldKind::Day:
    case FieldKind::ImpreciseDate:
        if (const auto match = dayFirst.match(folded(text)); match.hasMatch()) {
            const QDate month(match.captured(2).toInt(), match.captured(1).toInt(), 1);
            if (month.isValid() && month.year() >= firstYear && month.year() <= lastYear)
                return month.addMonths(1).addDays(-1).toString(Qt::ISODate);
        }
        return field.kind == FieldKind::Day ? QStringLiteral("31-12-2020")
                                            : QStringLiteral("31-12-2020, Q4 2020, juni 2021, n.t.b.");
    case FieldKind::Number:
        return QStringLiteral("1, 2, 3");
    case FieldKind::Money:
        return QStringLiteral("€ 1.250.000, circa 1,2 mln, p.m.");
    default:
        return {};
    }
}

} // namespace aanjager
