#include "core/exchange/workbook/cell_format.h"

#include <QDateTime>
#include <QTimeZone>
#include <algorithm>
#include <cmath>

namespace aanjager {

namespace {

/** The letters of a format code's first section that stand for something, without quoted, escaped and bracketed text;
 * signs of currencies, also those in brackets, apart. */
struct CodeParts
{
    QString letters;
    QString currency;
    bool isLapse = false; ///< hours that do not begin again after a day
};

/** [h], [mm], [ss], but not [Magenta]. */
bool isLapseOf(QStringView inside)
{
    return !inside.isEmpty() && std::all_of(inside.begin(), inside.end(), [&](QChar letter) {
        return letter == inside[0] && QStringView(u"hHmMsSuU").contains(letter);
    });
}

/**
 * Letters of other languages as the English ones: Dutch and German years are j, German days t, French days j and years
 * a, Dutch hours u. What is no date stays as it is.
 */
QString inEnglish(QString letters)
{
    letters.remove(QLatin1String("am/pm")).remove(QLatin1String("a/p"));
    if (letters == u"standaard" || letters == u"standard")
        return QStringLiteral("general");
    const qsizetype month = letters.indexOf(u'm');
    const qsizetype j = letters.indexOf(u'j');
    if (j >= 0 && letters.contains(QLatin1String("aa")))
        return letters.replace(u'j', u'd').replace(u'a', u'y');
    if (j >= 0 && j < month && !letters.contains(QLatin1String("jjj")) && !letters.contains(u'd'))
        return letters.replace(u'j', u'd'); // a French day before its month
    if (j >= 0)
        letters.replace(u'j', u'y').replace(u't', u'd');
    if (letters.contains(u'u') && month >= 0)
        letters.replace(u'u', u'h');
    return letters;
}

QString currencyIn(QStringView text)
{
    for (const QChar sign : {QChar(0x20AC), QChar(u'£'), QChar(u'$')})
        if (text.contains(sign))
            return sign;
    return text.contains(QLatin1String("EUR")) ? QString(QChar(0x20AC)) : QString();
}

CodeParts partsOf(QStringView code)
{
    CodeParts parts;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar at = code[i];
        if (at == u'"' || at == u'[') {
            const qsizetype found = code.indexOf(at == u'[' ? u']' : u'"', i + 1);
            const qsizetype end = found < 0 ? code.size() : found;
            const QStringView inside = code.mid(i + 1, end - i - 1);
            const bool isCurrency = at == u'"' || inside.startsWith(u'$');
            const QStringView sign = at == u'[' ? inside.mid(1).split(u'-').value(0) : inside;
            if (isCurrency && parts.currency.isEmpty())
                parts.currency = currencyIn(sign);
            if (at == u'[' && isLapseOf(inside)) {
                parts.letters += u'h';
                parts.isLapse = true;
            }
            i = end;
        } else if (at == u'\\' || at == u'_' || at == u'*') {
            ++i;
        } else {
            if (parts.currency.isEmpty())
                parts.currency = currencyIn(QStringView(&at, 1));
            parts.letters += at.toLower();
        }
    }
    parts.letters = inEnglish(parts.letters);
    return parts;
}

/** Minutes are written with the letter of months: next to hours or seconds they are no month. */
bool hasMonth(const QString &letters)
{
    const qsizetype hours = letters.indexOf(u'h');
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (letters[i] != u'm')
            continue;
        const bool afterHours = hours >= 0 && i > hours;
        const bool beforeSeconds = letters.indexOf(u's') > i && letters.indexOf(u'd') < 0 && letters.indexOf(u'y') < 0;
        if (!afterHours && !beforeSeconds)
            return true;
    }
    return false;
}

QDate dayOf(double serial, bool is1904)
{
    const qint64 whole = static_cast<qint64>(std::floor(serial));
    if (is1904)
        return QDate(1904, 1, 1).addDays(whole);
    // Excel counts a 29 February 1900 that never was.
    return whole < 60 ? QDate(1899, 12, 31).addDays(whole) : QDate(1899, 12, 30).addDays(whole);
}

/** A day as far as its precision goes. */
QString dayText(QDate day, Precision precision)
{
    if (precision == Precision::Year)
        return QString::number(day.year());
    return precision == Precision::Month ? day.toString(QStringLiteral("MM-yyyy")) : day.toString(Qt::ISODate);
}

constexpr double lastSerial = 2'958'465; ///< 31 December 9999

} // namespace

CellFormat formatOfCode(QStringView code)
{
    const CodeParts parts = partsOf(code);
    const QString &letters = parts.letters;
    if (letters.contains(u'%'))
        return {CellKind::Percent};
    const bool isGeneral = letters.contains(QLatin1String("general")) || letters.contains(u'#') ||
                           letters.contains(u'0') || letters.contains(u'?');
    const bool isTime = !isGeneral && (letters.contains(u'h') || letters.contains(u's'));
    const bool hasDay = !isGeneral && letters.contains(u'd');
    const bool hasYear = !isGeneral && letters.contains(u'y');
    const bool month = !isGeneral && hasMonth(letters);
    if (hasDay || hasYear || month) {
        const Precision precision = hasDay ? Precision::Day : month ? Precision::Month : Precision::Year;
        return {CellKind::Date, precision, isTime};
    }
    if (isTime)
        return {parts.isLapse ? CellKind::Duration : CellKind::Time};
    if (!parts.currency.isEmpty())
        return {CellKind::Amount, Precision::Day, false, parts.currency};
    return {};
}

CellFormat formatOfNumber(int id)
{
    const bool isOtherCalendar = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    if (id == 9 || id == 10)
        return {CellKind::Percent};
    if (id == 17)
        return {CellKind::Date, Precision::Month};
    if ((id >= 14 && id <= 16) || isOtherCalendar)
        return {CellKind::Date};
    if (id == 22)
        return {CellKind::Date, Precision::Day, true};
    if (id == 46)
        return {CellKind::Duration};
    if ((id >= 18 && id <= 21) || id == 45 || id == 47)
        return {CellKind::Time};
    return {};
}

QString numberText(double value)
{
    // A whole number in the fifteen digits that are shown, as most are: without the long way round.
    const double whole = std::round(value);
    if (whole != 0 && std::abs(whole) < 1e15 && std::abs(value - whole) <= std::abs(value) * 4e-16)
        return QString::number(static_cast<qint64>(whole));
    QString text = QString::number(value, 'g', 15);
    if (text.contains(u'e') && std::abs(value) < 1e20 && std::abs(value) > 1e-12)
        text = QString::number(value, 'f', std::abs(value) < 1 ? 15 : 0);
    const qsizetype point = text.indexOf(u'.');
    if (point < 0 || text.contains(u'e'))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    else if (text.size() - point - 1 == 3)
        text += u'0';
    return text.replace(u'.', u',');
}

QString dateText(const QDateTime &moment, const CellFormat &format)
{
    const bool isDay = format.precision != Precision::Year && format.precision != Precision::Month;
    const bool hasTime = isDay && format.hasTime && moment.time().msecsSinceStartOfDay() != 0;
    return dayText(moment.date(), format.precision) +
           (hasTime ? moment.time().toString(QStringLiteral(" HH:mm")) : QString());
}

QString durationText(double days)
{
    const qint64 minutes = std::llround(days * 24 * 60);
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString cellText(double value, const CellFormat &format, bool is1904)
{
    if (format.kind == CellKind::Percent)
        return numberText(value * 100) + u'%';
    if (format.kind == CellKind::Amount)
        return format.currency + u' ' + numberText(value);
    if (format.kind == CellKind::Duration && value >= 0 && value < lastSerial)
        return durationText(value);
    const bool isMoment = format.kind == CellKind::Date || format.kind == CellKind::Time;
    const bool isDay = value >= (is1904 || format.kind == CellKind::Time ? 0 : 1) && value < lastSerial + 1;
    if (!isMoment || !isDay)
        return numberText(value);
    const qint64 seconds = std::llround((value - std::floor(value)) * 86'400);
    if (seconds == 0 && format.kind == CellKind::Date)
        return dayText(dayOf(value, is1904), format.precision);
    QDateTime moment(dayOf(value, is1904), QTime(0, 0), QTimeZone::utc());
    moment = moment.addSecs(seconds);
    if (format.kind == CellKind::Time)
        return value < 1 ? moment.time().toString(QStringLiteral("HH:mm")) : numberText(value);
    return dateText(moment, format);
}

} // namespace aanjager
