#include "core/exchange/value_parsers.h"

#include <QRegularExpression>
#include <array>

namespace aanjager {

namespace {

using DateReading = Read<ImpreciseDate>;

QRegularExpressionMatch matched(const QString &text, const QRegularExpression &form)
{
    return form.match(text);
}

/** A year of two digits is of this century up to 69: programmes plan ahead and remember back. */
int yearOf(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

/** The month that a word names in Dutch, English or French, whole or cut to three letters or more; 0 for none. */
int monthOf(const QString &word)
{
    static const std::array<QStringList, 12> names = [] {
        const char *lists[12] = {"januari|january|janvier",
                                 "februari|february|fevrier",
                                 "maart|march|mars|mrt",
                                 "april|avril",
                                 "mei|may|mai",
                                 "juni|june|juin",
                                 "juli|july|juillet",
                                 "augustus|august|aout",
                                 "september|septembre",
                                 "oktober|october|octobre",
                                 "november|novembre",
                                 "december|decembre"};
        std::array<QStringList, 12> all;
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = QString::fromLatin1(lists[i]).split(u'|');
        return all;
    }();
    for (size_t i = 0; word.size() >= 3 && i < names.size(); ++i)
        for (const QString &name : names[i])
            if (name.startsWith(word))
                return static_cast<int>(i) + 1;
    return 0;
}

/** A number from 1 as a digit or as a Dutch or English ordinal; 0 for none. */
int ordinalOf(const QString &word)
{
    static const QStringList dutch{QStringLiteral("eerste"), QStringLiteral("tweede"), QStringLiteral("derde"),
                                   QStringLiteral("vierde")};
    static const QStringList english{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third"),
                                     QStringLiteral("fourth")};
    const qsizetype found = std::max(dutch.indexOf(word), english.indexOf(word));
    return found >= 0 ? static_cast<int>(found) + 1 : word.left(1).toInt();
}

DateReading dayReading(int year, int month, int day, bool isGuess = false)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1900)
        return std::nullopt;
    return Reading<ImpreciseDate>{ImpreciseDate{date}, isGuess};
}

DateReading periodReading(int year, int month, Precision precision, bool isLoose = false)
{
    const QDate first(year, month, 1);
    if (!first.isValid() || year < 1900)
        return std::nullopt;
    return Reading<ImpreciseDate>{ImpreciseDate{first, precision}, false, isLoose};
}

const QRegularExpression &numericForm()
{
    static const QRegularExpression form(QStringLiteral(
        "^(\\d{4}|\\d{1,2}) (\\d{1,2}) (\\d{4}|\\d{1,2})(?: ?t?\\d{1,2} \\d{2}(?: \\d{2})?(?: \\d+)?z?)?$"));
    return form;
}

const QRegularExpression &namedForm()
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2})(?:e|ste|de|st|nd|rd|th)? ?([a-z]{3,}) ?(\\d{4}|\\d{2})$"));
    return form;
}

/** 31 12 2020, 2020 12 31, 31 12 40; 12 31 2020 only as a guess. */
DateReading numericDay(const QString &text)
{
    const auto match = matched(text, numericForm());
    if (!match.hasMatch())
        return std::nullopt;
    const QString first = match.captured(1);
    const QString last = match.captured(3);
    const int middle = match.captured(2).toInt();
    if (first.size() == 4)
        return last.size() == 4 ? std::nullopt : dayReading(first.toInt(), middle, last.toInt());
    if (middle > 12)
        return dayReading(yearOf(last), first.toInt(), middle, true);
    return dayReading(yearOf(last), middle, first.toInt());
}

/** 31 december 2020, december 31 2020. */
DateReading namedDay(const QString &text)
{
    if (const auto match = matched(text, namedForm()); match.hasMatch())
        return dayReading(yearOf(match.captured(3)), monthOf(match.captured(2)), match.captured(1).toInt());
    static const QRegularExpression monthFirst(QStringLiteral("^([a-z]{3,}) (\\d{1,2}) (\\d{4})$"));
    if (const auto match = matched(text, monthFirst); match.hasMatch())
        return dayReading(match.captured(3).toInt(), monthOf(match.captured(1)), match.captured(2).toInt());
    return std::nullopt;
}

/** okt 19, juni 2021, 6 2021. */
DateReading namedMonth(const QString &text)
{
    static const QRegularExpression named(QStringLiteral("^([a-z]{3,}) ?(\\d{4}|\\d{2})$"));
    if (const auto match = matched(text, named); match.hasMatch())
        return periodReading(yearOf(match.captured(2)), monthOf(match.captured(1)), Precision::Month);
    static const QRegularExpression numbered(QStringLiteral("^(\\d{1,2}) (\\d{4})$"));
    if (const auto match = matched(text, numbered); match.hasMatch())
        return periodReading(match.captured(2).toInt(), match.captured(1).toInt(), Precision::Month);
    return std::nullopt;
}

/** Q1 2021, 2021 Q1, 1e kwartaal 2021, H2 2021, tweede helft 2021. */
DateReading partOfYear(const QString &text)
{
    static const QRegularExpression letterFirst(
        QStringLiteral("^(q|k|kw|kwartaal|quarter|h|helft|halfjaar) ?([1-4]) (\\d{4}|\\d{2})$"));
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4}) ?(q|k|kw|kwartaal|h) ?([1-4])$"));
    static const QRegularExpression ordinalFirst(
        QStringLiteral("^([1-4](?:e|ste|de|st|nd|rd|th)?|[a-z]+) (kwartaal|kw|quarter|q|helft|halfjaar|half)"
                       "(?: van| of)? (\\d{4}|\\d{2})$"));
    QString kind;
    int number = 0;
    int year = 0;
    if (const auto match = matched(text, letterFirst); match.hasMatch()) {
        kind = match.captured(1);
        number = match.captured(2).toInt();
        year = yearOf(match.captured(3));
    } else if (const auto other = matched(text, yearFirst); other.hasMatch()) {
        kind = other.captured(2);
        number = other.captured(3).toInt();
        year = other.captured(1).toInt();
    } else if (const auto ordinal = matched(text, ordinalFirst); ordinal.hasMatch()) {
        kind = ordinal.captured(2);
        number = ordinalOf(ordinal.captured(1));
        year = yearOf(ordinal.captured(3));
    }
    const bool isHalf = kind.startsWith(u'h');
    if (number < 1 || number > (isHalf ? 2 : 4))
        return std::nullopt;
    return isHalf ? periodReading(year, number * 6 - 5, Precision::Half)
                  : periodReading(year, number * 3 - 2, Precision::Quarter);
}

/** zomer 2019, begin 2021 (its first quarter), medio 2020 (its summer), eind juni 2021 (that month). */
DateReading aboutPeriod(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([a-z]+)(?: van| of)? (?:([a-z]{3,}) )?(\\d{4})$"));
    const auto match = matched(text, form);
    if (!match.hasMatch())
        return std::nullopt;
    struct Word
    {
        const char *words;
        int month;
        Precision precision;
        bool isLoose;
    };
    static constexpr Word words[] = {
        {"voorjaar|lente|spring|printemps", 3, Precision::Season, false},
        {"zomer|summer", 6, Precision::Season, false},
        {"najaar|herfst|autumn|fall|automne", 9, Precision::Season, false},
        {"winter|hiver", 12, Precision::Season, false},
        {"begin|early|start", 1, Precision::Quarter, true},
        {"medio|midden|mid|halverwege", 6, Precision::Season, true},
        {"eind|einde|end|late|ultimo", 10, Precision::Quarter, true},
    };
    const int year = match.captured(3).toInt();
    for (const Word &word : words) {
        if (!QString::fromLatin1(word.words).split(u'|').contains(match.captured(1)))
            continue;
        if (!match.hasCaptured(2) || match.captured(2).isEmpty())
            return periodReading(year, word.month, word.precision, word.isLoose);
        return word.isLoose ? periodReading(year, monthOf(match.captured(2)), Precision::Month, true) : std::nullopt;
    }
    return std::nullopt;
}

/** A bare day number of a spreadsheet (from 1954 to 2119): only a guess. */
DateReading serialDay(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\d{5}$"));
    const int serial = text.toInt();
    if (!matched(text, form).hasMatch() || serial < 20000 || serial > 80000)
        return std::nullopt;
    return Reading<ImpreciseDate>{ImpreciseDate{QDate(1899, 12, 30).addDays(serial)}, true};
}

/** Takes words before a date off that say how it bounds ("per", "uiterlijk", "t/m"); true when there were. */
bool takeBound(QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(?:per|uiterlijk|voor|vanaf|sinds|tot|t m|tot en met|en met|ca|circa|rond|op|by|from|since|"
                       "until|before|de|het|in) )+"));
    const auto match = matched(text, form);
    text = text.mid(match.capturedLength());
    return match.hasMatch();
}

} // namespace

Read<ImpreciseDate> readDate(QStringView cell)
{
    if (isUndetermined(cell) || isNotApplicable(cell))
        return Reading<ImpreciseDate>{{}, false, true};
    if (const auto iso = ImpreciseDate::parse(cell.trimmed()); iso && iso->first.year() >= 1900)
        return Reading<ImpreciseDate>{*iso};
    QString text = folded(cell);
    const bool isBound = takeBound(text);
    for (const auto read : {numericDay, namedDay, namedMonth, partOfYear, aboutPeriod, serialDay})
        if (auto reading = read(text)) {
            reading->isLoose |= isBound;
            return reading;
        }
    if (const auto year = isBound ? ImpreciseDate::parse(text) : std::nullopt)
        return Reading<ImpreciseDate>{*year, false, true};
    return std::nullopt;
}

bool looksLikeDay(QStringView cell)
{
    const QString text = folded(cell);
    if (matched(text, numericForm()).hasMatch())
        return true;
    const auto match = matched(text, namedForm());
    return match.hasMatch() && monthOf(match.captured(2)) != 0;
}

} // namespace aanjager
