#include "core/domain/field_text.h"

#include "core/domain/picture.h"

#include <QRegularExpression>
#include <limits>

namespace aanjager {

namespace {

constexpr qint64 largestId = (qint64{1} << 53) - 1;

tl::unexpected<Error> unreadable(const Field &field, const QString &found, const QString &accepted)
{
    return fail(ErrorKind::Invalid, QStringLiteral("no such value"), {{}, {}, QString::fromLatin1(field.name)}, found,
                accepted);
}

QString moneyText(const Money &money)
{
    const quint64 cents = money.cents < 0 ? 0 - static_cast<quint64>(money.cents) : static_cast<quint64>(money.cents);
    QStringList parts;
    if (money.isDetermined() || cents != 0)
        parts += QStringLiteral("%1%2.%3")
                     .arg(money.cents < 0 ? QStringLiteral("-") : QString())
                     .arg(cents / 100)
                     .arg(cents % 100, 2, 10, QLatin1Char('0'));
    parts += money.currency;
    if (money.qualifier != Qualifier::Exact)
        parts += vocabularyOf<Qualifier>().code(static_cast<int>(money.qualifier));
    return parts.join(QLatin1Char(' '));
}

/** Cents of plain digits with at most two decimals after a point; nothing when it is another text or too large. */
std::optional<qint64> centsOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(-?)(\\d{1,16})(?:\\.(\\d{1,2}))?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 cents =
        match.captured(2).toLongLong() * 100 + match.captured(3).leftJustified(2, QLatin1Char('0')).toLongLong();
    return match.captured(1).isEmpty() ? cents : -cents;
}

std::optional<Money> moneyOf(const QString &text)
{
    static const QRegularExpression currency(QStringLiteral("^[A-Z]{3}$"));
    Money money;
    bool hasAmount = false;
    for (const QString &part : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (const auto cents = centsOf(part); cents && !hasAmount) {
            money.cents = *cents;
            hasAmount = true;
        } else if (currency.match(part).hasMatch()) {
            money.currency = part;
        } else if (const auto qualifier = vocabularyOf<Qualifier>().indexOf(part)) {
            money.qualifier = static_cast<Qualifier>(*qualifier);
        } else {
            return std::nullopt;
        }
    }
    return hasAmount || !money.isDetermined() ? std::optional(money) : std::nullopt;
}

std::optional<bool> yesNoOf(const QString &text)
{
    static const QStringList yes{QStringLiteral("yes"), QStringLiteral("ja"), QStringLiteral("true"),
                                 QStringLiteral("1")};
    static const QStringList no{QStringLiteral("no"), QStringLiteral("nee"), QStringLiteral("false"),
                                QStringLiteral("0")};
    if (yes.contains(text, Qt::CaseInsensitive))
        return true;
    if (no.contains(text, Qt::CaseInsensitive))
        return false;
    return std::nullopt;
}

Result<Value> wholeNumber(const Field &field, QString text, qint64 least, qint64 most)
{
    const QString found = text;
    if (field.kind == FieldKind::Percent && text.endsWith(QLatin1Char('%')))
        text.chop(1);
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return unreadable(field, found, QStringLiteral("%1 – %2").arg(least).arg(most));
    return number;
}

// A list of one item that holds a semicolon ends in a line break, so that it is not read as two.
QString listText(const QStringList &list)
{
    const bool isAmbiguous = list.size() == 1 && list.first().contains(QLatin1Char(';'));
    return list.join(QLatin1Char('\n')) + (isAmbiguous ? QStringLiteral("\n") : QString());
}

Value listOf(const QString &text)
{
    const QChar separator = text.contains(QLatin1Char('\n')) ? QLatin1Char('\n') : QLatin1Char(';');
    QStringList items;
    for (const QString &item : text.split(separator))
        if (!item.trimmed().isEmpty())
            items += item.trimmed();
    return Convert<QStringList>::toValue(items);
}

template <class T>
Result<Value> orUnreadable(const Field &field, const std::optional<T> &value, const QString &found,
                           const QString &accepted)
{
    if (!value)
        return unreadable(field, found, accepted);
    return Value(*value);
}

Result<Value> readTrimmed(const Field &field, const QString &text)
{
    constexpr qint64 least = std::numeric_limits<int>::min();
    constexpr qint64 most = std::numeric_limits<int>::max();
    switch (field.kind) {
    case FieldKind::Number:
        return wholeNumber(field, text, least, most);
    case FieldKind::Percent:
        return wholeNumber(field, text, 0, 100);
    case FieldKind::Reference:
        return wholeNumber(field, text, 1, largestId);
    case FieldKind::YesNo:
        return orUnreadable(field, yesNoOf(text), text, QStringLiteral("yes, no"));
    case FieldKind::Choice:
        if (!field.vocabulary->indexOf(text))
            return unreadable(field, text, field.vocabulary->codes());
        return Value(text);
    case FieldKind::Day: {
        const auto date = ImpreciseDate::parse(text);
        if (!date || date->precision != Precision::Day)
            return unreadable(field, text, QStringLiteral("2020-12-31"));
        return Value(date->first);
    }
    case FieldKind::ImpreciseDate:
        return orUnreadable(field, ImpreciseDate::parse(text), text,
                            QStringLiteral("2020-12-31, 2020-12, 2020-Q4, 2020-summer, 2020-H2, 2020"));
    case FieldKind::Money:
        return orUnreadable(field, moneyOf(text), text,
                            QStringLiteral("1250000, 1250000.00 EUR about, to_be_determined (%1)")
                                .arg(vocabularyOf<Qualifier>().codes()));
    case FieldKind::Picture:
        return readPicture(text).map([&](const Picture &) { return Value(text); });
    default:
        return Value(text);
    }
}

} // namespace

QString toText(const Field &field, const Value &value)
{
    if (isNothing(value))
        return {};
    switch (field.kind) {
    case FieldKind::Number:
    case FieldKind::Percent:
    case FieldKind::Reference:
        return QString::number(std::get<qint64>(value));
    case FieldKind::YesNo:
        return std::get<bool>(value) ? QStringLiteral("yes") : QStringLiteral("no");
    case FieldKind::Day:
        return std::get<QDate>(value).toString(Qt::ISODate);
    case FieldKind::ImpreciseDate:
        return std::get<ImpreciseDate>(value).toText();
    case FieldKind::Money:
        return moneyText(std::get<Money>(value));
    case FieldKind::TextList:
        return listText(std::get<QStringList>(value));
    default:
        return std::get<QString>(value);
    }
}

Result<Value> fromText(const Field &field, const QString &text)
{
    if (text.contains(QChar::Null))
        return unreadable(field, {}, QStringLiteral("text without a NUL character"));
    if (field.kind == FieldKind::TextList)
        return listOf(text);
    if (field.kind == FieldKind::Text || field.kind == FieldKind::LongText)
        return Convert<QString>::toValue(text);
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? Value() : readTrimmed(field, trimmed);
}

} // namespace aanjager
