#pragma once

#include "core/base/imprecise_date.h"
#include "core/base/money.h"
#include "core/domain/vocabularies.h"

#include <QList>

namespace aanjager {

/** What the text of a cell of a tracker was read as. Text is trimmed; case does not matter. */
template <class T> struct Reading
{
    std::optional<T> value = {}; ///< nothing for a word that means nothing yet (n.t.b., n.v.t.)
    bool isGuess = false;        ///< could as well mean something else: to be confirmed
    bool isLoose = false;        ///< says more (or less) than the value: the words are kept in the note
};

/** A cell's reading, or nothing when it has no meaning there. */
template <class T> using Read = std::optional<Reading<T>>;

/** The text in small letters without accents, with single blanks for everything that is no letter or digit. */
QString folded(QStringView text);

/** True for "to be determined" and "not applicable" in their many spellings, and for a lone dash. */
bool isUndetermined(QStringView text);
bool isNotApplicable(QStringView text);

/** A status word, with the verdict on time that "vertraagd" and "bijstellen" also give. */
struct StatusWord
{
    Status status;
    std::optional<Health> healthTime = {};
    bool operator==(const StatusWord &) const = default;
};
Read<StatusWord> readStatus(QStringView text);

/** A light: groen, Amber/Red, on course; "n.v.t." is nothing. */
Read<Health> readHealth(QStringView text);

/** What a cell of a municipality's column says of a measure there. */
struct DegreeWord
{
    Degree degree = Degree::Full;
    std::optional<Status> status = {};
    std::optional<int> progress = {};
    bool isDegreeGiven = true; ///< false where the degree only follows from the status or progress
    bool operator==(const DegreeWord &) const = default;
};
/** A degree (V, D, L, N, x, ja, deels, n.v.t., loopt al), a status or a percentage of progress; the last two mean that
 * it fully applies there, where nothing else is known. */
Read<DegreeWord> readDegree(QStringView text);

/** Any other choice: the code or the English label of a term. */
Read<int> readChoice(QStringView text, const Vocabulary &vocabulary);

/** What a bare number up to one is in a column of percentages. */
enum class PercentScale { Unknown, Whole, Share };

/** Finds by its cells how a column of percentages is written: 75, or 0,75. */
class PercentScaleGuess
{
public:
    void see(QStringView cell);
    PercentScale scale() const;

private:
    int m_wholes = 0;
    int m_shares = 0;
};

/** A percentage as 75 %, 75, 0,75, ¾ or 3 van 4; what was rounded is a guess, and without a percent sign so is a value
 * up to one, unless it is known how the column is written. */
Read<int> readPercent(QStringView text, PercentScale scale = PercentScale::Unknown);

/** Yes or no: ja, oui, x, ✓, true, 1. */
Read<bool> readYesNo(QStringView text);

Read<int> readWholeNumber(QStringView text);

/** In which unit the bare numbers of a column are, and of which currency. */
struct AmountUnit
{
    qint64 factor = 1; ///< 1, 1000, 1000000 …
    QString currency = QStringLiteral("EUR");
    bool operator==(const AmountUnit &) const = default;
};

/** An amount: € 1.250.000,- ; circa 1,2 mln ; £1,060.97 ; -25.000 ; (25.000) ; -/- 500 ; k€ 650 ; nihil; p.m. is "to be
 * determined". What it is per (per jaar, excl. btw) is loose. */
Read<Money> readMoney(QStringView text, const AmountUnit &unit = {});

/** The unit that a header or banner names ("x € 1.000", "in mln", "£m"), or nothing. */
std::optional<qint64> unitNamedIn(QStringView text);

/** Which number of "3/4/2020" is the day. */
enum class DayOrder { DayFirst, MonthFirst };

/** Finds the order in which the days of a column are written: month first when one of them can be nothing else, and
 * none contradicts it. */
class DayOrderGuess
{
public:
    void see(QStringView cell);
    DayOrder order() const { return m_monthFirst > 0 && m_dayFirst == 0 ? DayOrder::MonthFirst : DayOrder::DayFirst; }

private:
    int m_dayFirst = 0;
    int m_monthFirst = 0;
};

/** A date in any usual shape, Dutch, English or French. A day that does not exist is no date; one that was read month
 * first is a guess. */
Read<ImpreciseDate> readDate(QStringView text, DayOrder order = DayOrder::DayFirst);

/** True when the text has the shape of a full date, whether or not the day exists. */
bool looksLikeDay(QStringView text);

/** One of the parties at bat that a cell names. */
struct OwnerWord
{
    QString name;                       ///< as found
    std::optional<OwnerKind> kind = {}; ///< nothing when the word is not known
    std::optional<PartyKind> party = {};
    bool isGroup = false;
    bool operator==(const OwnerWord &) const = default;
};

/** Every owner in a cell, parted by / , ; & + "en", in its order. */
QList<OwnerWord> readOwners(QStringView text);

} // namespace aanjager
