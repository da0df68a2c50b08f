// Dates as people read them.
#include "ui/text/wording.h"

#include <QDateTime>
#include <array>

namespace aanjager::text {

namespace {

constexpr std::array<const char *, 12> shortMonths = {
    QT_TRANSLATE_NOOP("Date", "Jan"), QT_TRANSLATE_NOOP("Date", "Feb"), QT_TRANSLATE_NOOP("Date", "Mar"),
    QT_TRANSLATE_NOOP("Date", "Apr"), QT_TRANSLATE_NOOP("Date", "May"), QT_TRANSLATE_NOOP("Date", "Jun"),
    QT_TRANSLATE_NOOP("Date", "Jul"), QT_TRANSLATE_NOOP("Date", "Aug"), QT_TRANSLATE_NOOP("Date", "Sep"),
    QT_TRANSLATE_NOOP("Date", "Oct"), QT_TRANSLATE_NOOP("Date", "Nov"), QT_TRANSLATE_NOOP("Date", "Dec"),
};
constexpr std::array<const char *, 12> longMonths = {
    QT_TRANSLATE_NOOP("Date", "January"), QT_TRANSLATE_NOOP("Date", "February"), QT_TRANSLATE_NOOP("Date", "March"),
    QT_TRANSLATE_NOOP("Date", "April"),   QT_TRANSLATE_NOOP("Date", "May"),      QT_TRANSLATE_NOOP("Date", "June"),
    QT_TRANSLATE_NOOP("Date", "July"),    QT_TRANSLATE_NOOP("Date", "August"),   QT_TRANSLATE_NOOP("Date", "September"),
    QT_TRANSLATE_NOOP("Date", "October"), QT_TRANSLATE_NOOP("Date", "November"), QT_TRANSLATE_NOOP("Date", "December"),
};
constexpr std::array<const char *, 4> seasonWords = {
    QT_TRANSLATE_NOOP("Date", "spring %1"),
    QT_TRANSLATE_NOOP("Date", "summer %1"),
    QT_TRANSLATE_NOOP("Date", "autumn %1"),
    QT_TRANSLATE_NOOP("Date", "winter %1"),
};
constexpr std::array<const char *, 2> halfWords = {
    QT_TRANSLATE_NOOP("Date", "first half of %1"),
    QT_TRANSLATE_NOOP("Date", "second half of %1"),
};

template <size_t Count> const char *at(const std::array<const char *, Count> &words, int index)
{
    return words[static_cast<size_t>(index)];
}

QString joined(const QStringList &parts)
{
    return parts.join(QChar(QChar::Nbsp));
}

} // namespace

QString Wording::date(QDate day) const
{
    if (!day.isValid())
        return {};
    return joined({QString::number(day.day()), translated("Date", at(shortMonths, day.month() - 1)),
                   QString::number(day.year())});
}

QString Wording::longDate(QDate day) const
{
    if (!day.isValid())
        return {};
    return joined(
        {QString::number(day.day()), translated("Date", at(longMonths, day.month() - 1)), QString::number(day.year())});
}

QString Wording::date(const ImpreciseDate &date) const
{
    if (date.isNull())
        return {};
    const QDate first = date.first;
    const QString year = QString::number(first.year());
    const auto words = [&](const char *source) {
        return translated("Date", source).arg(year).replace(QLatin1Char(' '), QChar::Nbsp);
    };
    switch (date.precision) {
    case Precision::Day:
        return this->date(first);
    case Precision::Month:
        return joined({translated("Date", at(shortMonths, first.month() - 1)), year});
    case Precision::Quarter:
        return joined({QStringLiteral("Q%1").arg((first.month() - 1) / 3 + 1), year});
    case Precision::Season:
        return words(at(seasonWords, first.month() / 3 - 1));
    case Precision::Half:
        return words(at(halfWords, (first.month() - 1) / 6));
    case Precision::Year:
        return year;
    }
    return {};
}

QString Wording::dateTime(const QDateTime &moment) const
{
    if (!moment.isValid())
        return {};
    return date(moment.date()) + QLatin1Char(' ') + moment.time().toString(QStringLiteral("HH:mm"));
}

} // namespace aanjager::text
