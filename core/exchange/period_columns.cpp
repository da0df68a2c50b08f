#include "core/exchange/period_columns.h"

#include "core/exchange/header_periods.h"
#include "core/exchange/header_words.h"
#include "core/exchange/rows_by_round.h"
#include "core/exchange/value_parsers.h"

#include <QMap>
#include <QSet>
#include <algorithm>

namespace aanjager {

namespace {

constexpr int surelyMeant = 50;

/** What half of the texts of a column can be read as; empty for none. */
QString meaningOfTexts(const QStringList &texts)
{
    const auto half = [&texts](auto &&reads) {
        return !texts.isEmpty() && std::count_if(texts.begin(), texts.end(), reads) * 2 >= texts.size();
    };
    if (half([](const QString &text) { return readHealth(text).has_value(); }) &&
        !std::all_of(texts.begin(), texts.end(), [](const QString &text) { return isNotApplicable(text); }))
        return QStringLiteral("health");
    if (half([](const QString &text) { return readStatus(text).has_value(); }))
        return QStringLiteral("status");
    if (half([](const QString &text) { return readPercent(text).has_value(); }))
        return QStringLiteral("progress");
    return {};
}

bool canBe(const QString &to, const QStringList &texts)
{
    const auto readable = [&texts](auto &&reads) {
        return std::count_if(texts.begin(), texts.end(), reads) * 2 >= texts.size();
    };
    if (to == u"status")
        return readable([](const QString &text) { return readStatus(text).has_value(); });
    if (to.startsWith(u"health"))
        return readable([](const QString &text) { return readHealth(text).has_value(); });
    if (to == u"progress")
        return readable([](const QString &text) { return readPercent(text).has_value(); });
    if (to == u"reported")
        return readable([](const QString &text) { return readDate(text).has_value(); });
    return true;
}

/** One column with the period in its header. */
struct PeriodColumn
{
    int column = 0;
    HeaderPeriod header = {};
    QString to = {};           ///< empty when it reports nothing
    QString municipality = {}; ///< that reports it; empty for the lead
    QString rest = {};         ///< the words around the period, without the municipality
};

/** Whether a column says what another one that becomes the same says too, with more words to it: "Voortgang Dordrecht"
 * is a part beside "Voortgang", and beside "Voortgang Sliedrecht". */
bool saysMore(const PeriodColumn &one, const PeriodColumn &other)
{
    const QStringList words = one.rest.split(u' ', Qt::SkipEmptyParts);
    const QStringList others = other.rest.split(u' ', Qt::SkipEmptyParts);
    const auto common =
        std::count_if(words.begin(), words.end(), [&](const QString &word) { return others.contains(word); });
    return common > 0 && common < words.size();
}

/** Reads the headers from left to right: a period without a year is in that of the one before, or in the next. */
class PeriodColumns
{
public:
    PeriodColumns(Mapping &mapping, const SourceTable &table, const TableShape &shape, const PartyNames &municipalities)
        : m_mapping(mapping), m_table(table), m_shape(shape), m_municipalities(municipalities), m_year(yearOfTable())
    {
    }

    QHash<int, DatedColumn> dated()
    {
        QHash<int, DatedColumn> found;
        const QHash<int, QDate> mondays = mondaysOfWeeks(); // before the year of a period is told, as in a guess
        for (const ColumnMapping &column : m_mapping.columns)
            if (!weekIn(column.header))
                read(column);
        for (const PeriodColumn &column : std::as_const(m_columns))
            found.insert(column.column, {column.header.label(), column.header.period.first, column.header.peildatum()});
        for (auto monday = mondays.cbegin(); monday != mondays.cend(); ++monday)
            found.insert(monday.key(), {ImpreciseDate{*monday}.toText(), *monday, monday->addDays(6)});
        return found;
    }

    void guess()
    {
        planWeeks();
        for (const ColumnMapping &column : m_mapping.columns)
            if (column.to.isEmpty())
                read(column);
        planPeriods();
        dropLoneYears();
        for (const PeriodColumn &column : std::as_const(m_columns))
            take(column);
        std::stable_sort(m_mapping.rounds.begin(), m_mapping.rounds.end(),
                         [](const RoundMapping &a, const RoundMapping &b) { return a.peildatum < b.peildatum; });
        if (m_mapping.rounds.isEmpty())
            guessRoundOfRows(m_mapping, m_table, m_shape);
    }

private:
    std::optional<int> yearOfTable() const
    {
        if (m_mapping.reported.isValid())
            return m_mapping.reported.year();
        for (const QString &text : m_shape.banner)
            if (const auto year = yearIn(text))
                return year;
        return yearIn(m_table.name);
    }

    QStringList sample(int column) const { return sampleOf(m_table, m_shape, column); }

    void planWeeks()
    {
        QStringList texts;
        for (const ColumnMapping &column : m_mapping.columns)
            if (weekIn(column.header))
                texts += sample(column.column);
        if (!areMarks(texts))
            return;
        const QHash<int, QDate> mondays = mondaysOfWeeks();
        for (ColumnMapping &column : m_mapping.columns)
            if (const QDate monday = mondays.value(column.column); monday.isValid())
                plan(column, monday, monday.addDays(6));
    }

    /** By column; a week without a year is in that of the one before, or in the next. */
    QHash<int, QDate> mondaysOfWeeks() const
    {
        QHash<int, QDate> mondays;
        std::optional<int> year = m_year;
        int before = 0;
        for (const ColumnMapping &column : m_mapping.columns) {
            const auto week = weekIn(column.header);
            if (!week)
                continue;
            if (week->year)
                year = week->year;
            else if (year && week->number < before)
                ++*year;
            before = week->number;
            if (const QDate monday = year ? week->monday(*year) : QDate(); monday.isValid())
                mondays.insert(column.column, monday);
        }
        return mondays;
    }

    static void plan(ColumnMapping &column, QDate from, QDate until)
    {
        column.to = target::planned.toString();
        column.from = from;
        column.until = until;
    }

    /** At least half are marks. */
    static bool areMarks(const QStringList &texts)
    {
        return std::count_if(texts.begin(), texts.end(), [](const QString &text) { return isMark(text); }) * 2 >=
               texts.size();
    }

    void read(const ColumnMapping &column)
    {
        const auto written = periodIn(column.header);
        if (!written)
            return;
        const auto period = written->period.isNull() ? periodIn(column.header, yearFor(column.header)) : written;
        if (period->period.isNull())
            return;
        m_year = period->period.first.year();
        const NamedWords named = m_municipalities.nameIn(period->rest);
        HeaderPeriod ofWords = *period;
        ofWords.rest = named.rest;
        m_columns.append({column.column, *period, meaningOf(ofWords, sample(column.column)), named.name, named.rest});
    }

    /** The year of a period that tells none: that of the same period told of something else, or the one after the
     * last that was told of the same. */
    std::optional<int> yearFor(const QString &header) const
    {
        const auto period = m_year ? periodIn(header, m_year) : std::nullopt;
        if (!period || period->period.isNull())
            return m_year;
        const ImpreciseDate &wanted = period->period;
        ImpreciseDate last;
        for (const PeriodColumn &column : m_columns)
            if (column.header.rest == period->rest)
                last = column.header.period;
        for (const PeriodColumn &column : m_columns) {
            const ImpreciseDate &told = column.header.period;
            if (column.header.rest != period->rest && told.precision == wanted.precision &&
                told.first.month() == wanted.first.month() && (last.isNull() || told.first > last.first))
                return told.first.year();
        }
        if (last.isNull() || wanted.first > last.first)
            return m_year;
        return last.first.year() + (wanted.first.month() > last.first.month() ? 0 : 1);
    }

    /** What a column reports: by the words around the period, else by its texts. */
    static QString meaningOf(const HeaderPeriod &header, const QStringList &texts)
    {
        if (header.rest.isEmpty())
            return texts.isEmpty() || areMarks(texts) ? QString() : meaningOfTexts(texts);
        for (const HeaderMeaning &meaning : meaningsOf(header.rest)) {
            if (meaning.score < surelyMeant)
                break;
            if (!isReported(meaning.to))
                return {};
            if (canBe(meaning.to, texts))
                return meaning.to;
            const QString byTexts = meaningOfTexts(texts);
            return byTexts.isEmpty() ? QStringLiteral("achieved") : byTexts;
        }
        const QString byTexts = meaningOfTexts(texts);
        return byTexts == u"progress" ? QString() : byTexts;
    }

    /** Bare periods with marks plan; bare periods with texts tell what was achieved. */
    void planPeriods()
    {
        const auto isBare = [](const PeriodColumn &column) {
            return column.header.rest.isEmpty() && column.to.isEmpty() &&
                   column.header.period.precision != Precision::Day;
        };
        QStringList texts;
        for (const PeriodColumn &column : std::as_const(m_columns))
            if (isBare(column))
                texts += sample(column.column);
        for (PeriodColumn &column : m_columns) {
            if (texts.isEmpty() || !isBare(column))
                continue;
            if (areMarks(texts))
                plan(m_mapping.columns[column.column], column.header.period.first, column.header.period.last());
            else if (const QStringList own = sample(column.column); !own.isEmpty() && areSentences(own))
                column.to = QStringLiteral("achieved");
        }
    }

    static bool areSentences(const QStringList &texts)
    {
        return std::none_of(texts.begin(), texts.end(), [](const QString &text) {
            return readMoney(text).has_value() || readDate(text).has_value();
        });
    }

    /** A year is a round only where the same is told of several: "Status 2020" alone is the status. */
    void dropLoneYears()
    {
        QMap<QString, QSet<QDate>> yearsOf;
        for (const PeriodColumn &column : std::as_const(m_columns))
            if (column.header.period.precision == Precision::Year)
                yearsOf[column.to].insert(column.header.period.first);
        m_columns.removeIf([&](const PeriodColumn &column) {
            return column.header.period.precision == Precision::Year &&
                   (yearsOf[column.to].size() < 2 || column.header.rest.isEmpty());
        });
    }

    void take(const PeriodColumn &column)
    {
        ColumnMapping &mapped = m_mapping.columns[column.column];
        if (!mapped.to.isEmpty() || column.to.isEmpty())
            return;
        const QString label = column.header.label();
        mapped.isSecond = column.to != target::notes && (isPart(column) || isTold(column));
        mapped.to = mapped.isSecond ? target::notes.toString() : column.to;
        mapped.round = label;
        mapped.municipality = column.municipality;
        if (!m_mapping.roundCalled(label))
            m_mapping.rounds.append({label, column.header.peildatum()});
    }

    /** Whether another column became the same of that round already. */
    bool isTold(const PeriodColumn &column) const
    {
        return std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(), [&](const ColumnMapping &other) {
            return other.round == column.header.label() && other.to == column.to &&
                   other.municipality == column.municipality;
        });
    }

    /** Whether it tells a part of what another column tells of that round, and nobody knows which. */
    bool isPart(const PeriodColumn &column) const
    {
        return std::any_of(m_columns.begin(), m_columns.end(), [&](const PeriodColumn &other) {
            return other.column != column.column && other.to == column.to &&
                   other.municipality == column.municipality && other.header.label() == column.header.label() &&
                   saysMore(column, other);
        });
    }

    Mapping &m_mapping;
    const SourceTable &m_table;
    const TableShape &m_shape;
    const PartyNames &m_municipalities;
    std::optional<int> m_year;
    QList<PeriodColumn> m_columns;
};

} // namespace

void guessPeriodColumns(Mapping &mapping, const SourceTable &table, const TableShape &shape,
                        const PartyNames &municipalities)
{
    PeriodColumns(mapping, table, shape, municipalities).guess();
}

QHash<int, DatedColumn> datedColumns(const SourceTable &table, const TableShape &shape, QDate reported)
{
    Mapping bare;
    bare.reported = reported;
    for (int column = 0; column < shape.headers.size(); ++column)
        bare.columns.append({shape.headers[column], column});
    return PeriodColumns(bare, table, shape, PartyNames({}, true)).dated();
}

QList<int> undatedColumns(const Mapping &mapping, const SourceTable &table, const TableShape &shape)
{
    QList<int> columns;
    for (const ColumnMapping &column : mapping.columns) {
        if (column.to == target::notes && weekIn(column.header)) {
            const QStringList texts = sampleOf(table, shape, column.column);
            if (std::any_of(texts.begin(), texts.end(), [](const QString &text) { return isMark(text); }))
                columns.append(column.column);
            continue;
        }
        const auto period =
            column.to == target::notes && column.round.isEmpty() ? periodIn(column.header) : std::nullopt;
        if (period && period->period.isNull())
            columns.append(column.column);
    }
    return columns;
}

} // namespace aanjager
