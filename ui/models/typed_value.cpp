#include "ui/models/typed_value.h"

#include "core/exchange/field_reading.h"
#include "core/exchange/value_parsers.h"

namespace aanjager {

TypedValue TypedValue::refused(const QString &problem)
{
    TypedValue typed;
    typed.m_problem = problem;
    return typed;
}

/** Here a person says a percentage: 1 is one per cent, not the whole. */
TypedValue TypedValue::readPercent(const QString &text)
{
    QString digits = text;
    if (digits.endsWith(QLatin1Char('%')))
        digits = digits.chopped(1).trimmed();
    bool isNumber = false;
    const int percent = digits.toInt(&isNumber);
    if (!isNumber || percent < 0 || percent > 100)
        return refused(tr("A whole number from 0 to 100"));
    TypedValue typed;
    typed.m_value = qint64{percent};
    return typed;
}

QString TypedValue::problemOf(const Field &field, const QString &text)
{
    switch (field.kind) {
    case FieldKind::Day:
        return looksLikeDay(text) ? tr("This day does not exist") : tr("Write a day, such as 30 sep 2021");
    case FieldKind::ImpreciseDate:
        return looksLikeDay(text) ? tr("This day does not exist") : tr("Write 30 sep 2021, Q3 2021 or 2021");
    case FieldKind::Money:
        return tr("Write an amount, such as € 280.000, ca. 1,4 mln or p.m.");
    default:
        return tr("Write a whole number");
    }
}

TypedValue TypedValue::read(const Field &field, const QString &text)
{
    TypedValue typed;
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return typed;
    if (field.kind == FieldKind::Text || field.kind == FieldKind::LongText) {
        typed.m_value = field.kind == FieldKind::Text ? trimmed : text;
        return typed;
    }
    if (field.kind == FieldKind::Percent)
        return readPercent(trimmed);
    const auto reading = readFieldOf(field, trimmed);
    const bool saysMore = reading && reading->isLoose && field.kind == FieldKind::Money;
    if (!reading || isNothing(reading->value) || saysMore)
        return refused(problemOf(field, trimmed));
    typed.m_value = reading->value;
    return typed;
}

} // namespace aanjager
