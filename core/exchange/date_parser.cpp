#include "core/exchange/value_parsers.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <array>

namespace aanjager {

namespace {

using DateReading = Read<ImpreciseDate>;

constexpr qsizetype longestDate = 80; // no longer text is a date

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

/** A number from 1 as a digit or as a Dutch, English or French ordinal; 0 for none. */
int ordinalOf(const QString &word)
{
    static const QStringList dutch{QStringLiteral("eerste"), QStringLiteral("tweede"), QStringLiteral("derde"),
                                   QStringLiteral("vierde")};
    static const QStringList english{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third"),
                                     QStringLiteral("fourth")};
    static const QStringList french{QStringLiteral("premier"), QStringLiteral("deuxieme"), QStringLiteral("troisieme"),
                                    QStringLiteral("quatrieme")};
    const qsizetype found = std::max({dutch.indexOf(word), english.indexOf(word), french.indexOf(word)});
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
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}|\\d{1,2}) (\\d{1,2}) (\\d{4}|\\d{1,2})"
                       "(?: ?t?\\d{1,2} \\d{2}(?: \\d{2})?(?: \\d+)?(?:z| u| uur)?)?$"));
    return form;
}

const QRegularExpression &namedForm()
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2})(?:e|ste|de|st|nd|rd|th|er)? ?([a-z]{3,}) ?(\\d{4}|\\d{2})$"));
    return form;
}

/** 31 12 2020, 2020 12 31, 31 12 40; 12 31 2020 only as a guess, and so is each day of a column with such ones. */
DateReading numericDay(const QString &text, DayOrder order)
{
    const auto match = matched(text, numericForm());
    if (!match.hasMatch())
        return std::nullopt;
    const QString first = match.captured(1);
    const QString last = match.captured(3);
    const int middle = match.captured(2).toInt();
    if (first.size() == 4)
        return last.size() == 4 ? std::nullopt : dayReading(first.toInt(), middle, last.toInt());
    if (middle > 12 || (order == DayOrder::MonthFirst && first.toInt() <= 12))
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

/** 20201231 and, as a guess, 31122020. */
DateReading packedDay(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\d{8}$"));
    if (!matched(text, form).hasMatch())
        return std::nullopt;
    const int year = text.left(4).toInt();
    if (year >= 1950 && year < 2100)
        return dayReading(year, text.mid(4, 2).toInt(), text.right(2).toInt());
    return dayReading(text.right(4).toInt(), text.mid(2, 2).toInt(), text.left(2).toInt(), true);
}

/** week 12 2021, 2021-W12: the month of its Thursday, the week itself stays in the words. */
DateReading weekOf(const QString &text)
{
    static const QRegularExpression weekFirst(
        QStringLiteral("^(?:week|wk|w|sem|semaine) ?(\\d{1,2}) (?:van )?(\\d{4}|\\d{2})$"));
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4}) ?(?:week|wk|w) ?(\\d{1,2})$"));
    int week = 0;
    int year = 0;
    if (const auto match = matched(text, weekFirst); match.hasMatch()) {
        week = match.captured(1).toInt();
        year = yearOf(match.captured(2));
    } else if (const auto other = matched(text, yearFirst); other.hasMatch()) {
        week = other.captured(2).toInt();
        year = other.captured(1).toInt();
    }
    if (week < 1 || week > 53)
        return std::nullopt;
    const QDate fourth(year, 1, 4);
    const QDate thursday = fourth.addDays(4 - fourth.dayOfWeek() + 7 * (week - 1));
    return thursday.year() == year ? periodReading(year, thursday.month(), Precision::Month, true) : std::nullopt;
}

/** Q1 2021, 2021 Q1, 1e kwartaal 2021, T1 2021, H2 2021, tweede helft 2021, 1er semestre 2021. */
DateReading partOfYear(const QString &text)
{
    static const QRegularExpression letterFirst(
        QStringLiteral("^(q|k|kw|kwartaal|quarter|t|trimestre|h|helft|halfjaar|s|semestre) ?([1-4]) (\\d{4}|\\d{2})$"));
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4}) ?(q|k|kw|kwartaal|t|h|s) ?([1-4])$"));
    static const QRegularExpression ordinalFirst(QStringLiteral(
        "^([1-4](?:e|ste|de|st|nd|rd|th|er|eme)?|[a-z]+) "
        "(kwartaal|kw|quarter|q|trimestre|helft|halfjaar|half|semestre)(?: van| of| de)? (\\d{4}|\\d{2})$"));
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
    const bool isHalf = kind.startsWith(u'h') || kind.startsWith(u's');
    if (number < 1 || number > (isHalf ? 2 : 4))
        return std::nullopt;
    return isHalf ? periodReading(year, number * 6 - 5, Precision::Half)
                  : periodReading(year, number * 3 - 2, Precision::Quarter);
}

/** zomer 2019, begin 2021 (its first quarter), medio 2020 (its summer), eind juni 2021 (that month). */
DateReading aboutPeriod(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^([a-z]+)(?: van| of| de)? (?:([a-z]{3,}) )?(\\d{4}|\\d{2})$"));
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
        {"zomer|summer|ete", 6, Precision::Season, false},
        {"najaar|herfst|autumn|fall|automne", 9, Precision::Season, false},
        {"winter|hiver", 12, Precision::Season, false},
        {"begin|early|start|debut|primo", 1, Precision::Quarter, true},
        {"medio|midden|mid|halverwege|mi|milieu", 6, Precision::Season, true},
        {"eind|einde|end|late|ultimo|fin", 10, Precision::Quarter, true},
    };
    const int year = yearOf(match.captured(3));
    for (const Word &word : words) {
        if (!QString::fromLatin1(word.words).split(u'|').contains(match.captured(1)))
            continue;
        if (!match.hasCaptured(2) || match.captured(2).isEmpty())
            return periodReading(year, word.month, word.precision, word.isLoose);
        // "eind juni 21" could be a day.
        const bool isWhole = word.isLoose && match.captured(3).size() == 4;
        return isWhole ? periodReading(year, monthOf(match.captured(2)), Precision::Month, true) : std::nullopt;
    }
    return std::nullopt;
}

/** A bare day number of a spreadsheet (from 1954 to 2119): only a guess. */
DateReading serialDay(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\d{5}(?: \\d{1,15})?$"));
    const int serial = text.left(5).toInt();
    if (!matched(text, form).hasMatch() || serial < 20000 || serial > 80000)
        return std::nullopt;
    return Reading<ImpreciseDate>{ImpreciseDate{QDate(1899, 12, 30).addDays(serial)}, true};
}

/** Takes words before a date off that say how it bounds ("per", "uiterlijk", "t/m"); true when there were. */
bool takeBound(QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:(?:per|uiterlijk|voor|vanaf|v a|sinds|tot|t m|tot en met|en met|ca|circa|rond|op|by|from|since|"
        "until|before|avant|depuis|a partir de|jusqu en|jusqu au|de|het|in|en|le) )+"));
    const auto match = matched(text, form);
    text = text.mid(match.capturedLength());
    return match.hasMatch();
}

/** "do 31-12-2020", "Thursday 31 December 2020": the day of the week says nothing more. */
void takeWeekday(QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:ma|di|wo|do|vr|za|zo|(?:maan|dins|woens|donder|vrij|zater|zon)dag|mon|tue|wed|thu|fri|sat|sun|"
        "(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) "
        "(?=\\d)"));
    text.remove(form);
}

/** What has no end, or comes when it comes: no date, but worth keeping. */
bool isOpenEnded(const QString &text)
{
    static const QSet<QString> words{QStringLiteral("doorlopend"),  QStringLiteral("continu"),
                                     QStringLiteral("structureel"), QStringLiteral("permanent"),
                                     QStringLiteral("ongoing"),     QStringLiteral("continuous"),
                                     QStringLiteral("en continu"),  QStringLiteral("z s m"),
                                     QStringLiteral("zsm"),         QStringLiteral("asap")};
    return words.contains(text);
}

} // namespace

Read<ImpreciseDate> readDate(QStringView cell, DayOrder order)
{
    if (isUndetermined(cell) || isNotApplicable(cell))
        return Reading<ImpreciseDate>{{}, false, true};
    if (const auto iso = ImpreciseDate::parse(cell.trimmed()); iso && iso->first.year() >= 1900)
        return Reading<ImpreciseDate>{*iso};
    if (cell.size() > longestDate)
        return std::nullopt;
    QString text = folded(cell);
    if (isOpenEnded(text))
        return Reading<ImpreciseDate>{{}, false, true};
    const bool isBound = takeBound(text);
    takeWeekday(text);
    if (auto reading = numericDay(text, order)) {
        reading->isLoose |= isBound;
        return reading;
    }
    for (const auto read : {namedDay, namedMonth, partOfYear, aboutPeriod, packedDay, weekOf, serialDay})
        if (auto reading = read(text)) {
            reading->isLoose |= isBound;
            return reading;
        }
    if (const auto year = isBound ? ImpreciseDate::parse(text) : std::nullopt)
        return Reading<ImpreciseDate>{*year, false, true};
    return std::nullopt;
}

void DayOrderGuess::see(QStringView cell)
{
    const QStringView text = cell.trimmed();
    const auto isMark = [](QChar letter) { return letter == u'/' || letter == u'-' || letter == u'.'; };
    const auto first = std::find_if(text.begin(), text.end(), isMark);
    const auto second = first == text.end() ? first : std::find_if(first + 1, text.end(), isMark);
    const auto isShort = [](qsizetype length) { return length == 1 || length == 2; };
    if (second == text.end() || !isShort(first - text.begin()) || !isShort(second - first - 1))
        return;
    m_dayFirst += QStringView(text.begin(), first).toInt() > 12;
    m_monthFirst += QStringView(first + 1, second).toInt() > 12;
}

bool looksLikeDay(QStringView cell)
{
    if (cell.size() > longestDate)
        return false;
    const QString text = folded(cell);
    if (matched(text, numericForm()).hasMatch())
        return true;
    const auto match = matched(text, namedForm());
    return match.hasMatch() && monthOf(match.captured(2)) != 0;
}

} // namespace aanjager
