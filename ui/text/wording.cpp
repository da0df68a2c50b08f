#include "ui/text/wording.h"

#include "ui/text/languages.h"

#include <QDateTime>
#include <array>
#include <cmath>

namespace aanjager::text {

namespace {

constexpr std::array<const char *, 21> countWords = {
    QT_TRANSLATE_NOOP("Number", "zero"),     QT_TRANSLATE_NOOP("Number", "one"),
    QT_TRANSLATE_NOOP("Number", "two"),      QT_TRANSLATE_NOOP("Number", "three"),
    QT_TRANSLATE_NOOP("Number", "four"),     QT_TRANSLATE_NOOP("Number", "five"),
    QT_TRANSLATE_NOOP("Number", "six"),      QT_TRANSLATE_NOOP("Number", "seven"),
    QT_TRANSLATE_NOOP("Number", "eight"),    QT_TRANSLATE_NOOP("Number", "nine"),
    QT_TRANSLATE_NOOP("Number", "ten"),      QT_TRANSLATE_NOOP("Number", "eleven"),
    QT_TRANSLATE_NOOP("Number", "twelve"),   QT_TRANSLATE_NOOP("Number", "thirteen"),
    QT_TRANSLATE_NOOP("Number", "fourteen"), QT_TRANSLATE_NOOP("Number", "fifteen"),
    QT_TRANSLATE_NOOP("Number", "sixteen"),  QT_TRANSLATE_NOOP("Number", "seventeen"),
    QT_TRANSLATE_NOOP("Number", "eighteen"), QT_TRANSLATE_NOOP("Number", "nineteen"),
    QT_TRANSLATE_NOOP("Number", "twenty"),
};
constexpr QChar minus(0x2212);

} // namespace

Wording::Wording(const QString &language)
    : m_language(language == QLatin1String("nl") ? language : QStringLiteral("en")), m_numbers(localeOf(m_language))
{
    if (!m_translator.load(QStringLiteral(":/i18n/aanjager_%1.qm").arg(m_language)))
        qFatal("the translations are not in this program");
}

QString Wording::translated(const char *context, const char *source, int n) const
{
    QString text = m_translator.translate(context, source, nullptr, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    return n < 0 ? text : text.replace(QLatin1String("%n"), number(n));
}

QString Wording::say(const char *source, int n) const
{
    return translated("Report", source, n);
}

QString Wording::label(const Term &term) const
{
    return translated("Vocabulary", term.label);
}

QString Wording::label(const Field &field) const
{
    return translated("Field", field.label);
}

QString Wording::singular(const Description &entity) const
{
    return translated("Entity", entity.singular);
}

QString Wording::plural(const Description &entity) const
{
    return translated("Entity", entity.plural);
}

QString Wording::number(double value, int decimals) const
{
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(std::abs(value) * scale) / scale;
    QString text = m_numbers.toString(rounded, 'f', decimals);
    if (decimals > 0) {
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(m_numbers.decimalPoint()))
            text.chop(1);
    }
    return value < 0 && rounded > 0 ? minus + text : text;
}

QString Wording::inWords(int count) const
{
    if (count < 0 || count >= static_cast<int>(countWords.size()))
        return number(count);
    return translated("Number", countWords[static_cast<size_t>(count)]);
}

QString Wording::percent(double value) const
{
    return number(value) + QLatin1Char('%');
}

} // namespace aanjager::text
