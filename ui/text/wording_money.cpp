// Amounts as people read them.
#include "ui/text/wording.h"

#include <cmath>

namespace aanjager::text {

namespace {

constexpr qint64 centsInMillion = 100'000'000;

QString symbolOf(const QString &currency)
{
    if (currency == QLatin1String("EUR"))
        return QStringLiteral("€");
    if (currency == QLatin1String("GBP"))
        return QStringLiteral("£");
    return currency;
}

/** An amount that rounds to a million when it is written in whole euros is written in millions too. */
bool isInMillions(qint64 cents)
{
    return std::abs(cents) >= centsInMillion - 50;
}

} // namespace

/** Dutch keeps a space between the sign and the figure, English does not; a word as a sign always stands apart. */
QString Wording::withSymbol(const QString &figure, const QString &currency, bool negative) const
{
    const QString symbol = symbolOf(currency);
    const bool apart = m_language == QLatin1String("nl") || symbol.size() > 1;
    return (negative ? QString(QChar(0x2212)) : QString()) + symbol + (apart ? QString(QChar::Nbsp) : QString()) +
           figure;
}

QString Wording::amount(qint64 cents, const QString &currency) const
{
    const double size = static_cast<double>(std::abs(cents));
    if (!isInMillions(cents))
        return withSymbol(number(size / 100), currency, cents < 0 && size >= 50);
    const QString words = translated("Money", QT_TRANSLATE_NOOP("Money", "%1 million"));
    const QString figure = words.arg(number(size / centsInMillion, 2)).replace(QLatin1Char(' '), QChar::Nbsp);
    return withSymbol(figure, currency, cents < 0);
}

QString Wording::qualified(const QString &amount, Qualifier qualifier) const
{
    switch (qualifier) {
    case Qualifier::Exact:
        return amount;
    case Qualifier::About:
        return translated("Money", QT_TRANSLATE_NOOP("Money", "about %1")).arg(amount);
    case Qualifier::Over:
        return translated("Money", QT_TRANSLATE_NOOP("Money", "over %1")).arg(amount);
    case Qualifier::Under:
        return translated("Money", QT_TRANSLATE_NOOP("Money", "just under %1")).arg(amount);
    case Qualifier::ToBeDetermined:
        return translated("Money", QT_TRANSLATE_NOOP("Money", "p.m."));
    }
    return amount;
}

QString Wording::money(const Money &money) const
{
    return qualified(amount(money.cents, money.currency), money.qualifier);
}

QString Wording::money(const MoneySum &sum) const
{
    if (sum.lines == 0)
        return QStringLiteral("–");
    const Money pm{0, Qualifier::ToBeDetermined};
    if (sum.toBeDetermined == sum.lines)
        return money(pm);
    const QString determined = money(Money{sum.cents, sum.qualifier});
    return sum.toBeDetermined == 0 ? determined : determined + QStringLiteral(" + ") + money(pm);
}

QString Wording::fullMoney(const Money &money) const
{
    const qint64 size = std::abs(money.cents);
    const int decimals = size % 100 == 0 ? 0 : 2;
    const QString figure = m_numbers.toString(static_cast<double>(size) / 100, 'f', decimals);
    return qualified(withSymbol(figure, money.currency, money.cents < 0), money.qualifier);
}

QString Wording::millions(qint64 cents, Qualifier qualifier) const
{
    return qualified(number(static_cast<double>(cents) / centsInMillion, 2), qualifier);
}

} // namespace aanjager::text
