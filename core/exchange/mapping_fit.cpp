// A mapping held against another table of the same shape.
#include "core/exchange/header_periods.h"
#include "core/exchange/header_words.h"
#include "core/exchange/mapping.h"
#include "core/exchange/period_columns.h"

#include <QSet>
#include <algorithm>

namespace aanjager {

namespace {

constexpr qint64 samePeriod = 183; ///< days between reference dates that a person may have set otherwise

/** The first day that stands above a table. */
QDate dayOfBanner(const TableShape &shape)
{
    for (const QString &text : shape.banner)
        if (const QDate day = dayIn(text); day.isValid())
            return day;
    return {};
}

class MappingFit
{
public:
    MappingFit(const Mapping &mapping, const TableShape &shape, const SourceTable &table)
        : m_wanted(mapping), m_shape(shape), m_fit(mapping)
    {
        m_fit.headerRow = shape.headerRow;
        m_fit.headerRows = shape.headerRows;
        m_fit.otherRows = shape.otherRows;
        m_fit.area = shape.area;
        if (mapping.isReportedInBanner)
            m_fit.reported = dayOfBanner(shape);
        m_dated = datedColumns(table, shape, m_fit.reported);
        m_fit.columns.clear();
        for (int column = 0; column < shape.headers.size(); ++column)
            m_fit.columns.append({shape.headers[column], column, target::notes.toString()});
    }

    Result<Mapping> fit()
    {
        QList<const ColumnMapping *> missing;
        for (const ColumnMapping &wanted : m_wanted.columns) {
            const qsizetype place = placeOf(wanted);
            if (place >= 0)
                take(static_cast<int>(place), wanted, false);
            else
                missing.append(&wanted);
        }
        for (const ColumnMapping *wanted : missing)
            if (!isOfKindHere(*wanted))
                return fail(ErrorKind::Invalid, QStringLiteral("no such column in the table"), {{}, {}, wanted->header},
                            wanted->header, m_shape.headers.join(QStringLiteral(", ")));
        takeByKind();
        keepRoundsThatAreTold();
        takeYearOfRounds();
        return std::move(m_fit);
    }

private:
    qsizetype placeOf(const ColumnMapping &wanted) const
    {
        const qsizetype place = m_shape.headers.indexOf(wanted.header);
        const bool isByLetter = wanted.header.isEmpty() || wanted.header == columnLetter(wanted.column);
        if (place >= 0 || !isByLetter)
            return place;
        return wanted.column < m_shape.headers.size() ? wanted.column : -1;
    }

    bool isOfKindHere(const ColumnMapping &wanted) const
    {
        const QString kind = kindOfPeriod(wanted.header);
        return !kind.isEmpty() && std::any_of(m_shape.headers.begin(), m_shape.headers.end(),
                                              [&](const QString &header) { return kindOfPeriod(header) == kind; });
    }

    void take(int place, const ColumnMapping &wanted, bool isOfOtherPeriod)
    {
        m_taken.insert(place);
        ColumnMapping &column = m_fit.columns[place];
        const QString header = column.header;
        column = wanted;
        column.header = header;
        column.column = place;
        const auto dated = m_dated.constFind(place);
        if (dated != m_dated.cend() && (isOfOtherPeriod || isOfOtherYear(wanted, *dated)))
            column.isPeriodFitted = takePeriod(column, wanted.header, *dated);
        const bool isOfBanner = m_wanted.isReportedInBanner && m_fit.reported.isValid() && !yearIn(header) &&
                                wanted.year == m_wanted.reported.year();
        if (isOfBanner)
            column.year = m_fit.reported.year();
    }

    /** A quarter whose year the header does not tell is that of another year now. */
    bool isOfOtherYear(const ColumnMapping &wanted, const DatedColumn &dated) const
    {
        if (!isUndated(wanted.header))
            return false;
        const RoundMapping *round = m_wanted.roundCalled(wanted.round);
        const QDate then = round ? round->peildatum : wanted.until;
        return then.isValid() && std::abs(then.daysTo(dated.until)) > samePeriod;
    }

    /** False when nothing of the column is about a period. */
    bool takePeriod(ColumnMapping &column, const QString &wantedHeader, const DatedColumn &dated)
    {
        if (!column.round.isEmpty()) {
            column.round = dated.label;
            const bool isTold =
                std::any_of(m_fit.columns.begin(), m_fit.columns.end(), [&](const ColumnMapping &other) {
                    return &other != &column && other.round == column.round && other.to == column.to &&
                           other.municipality == column.municipality;
                });
            column.isSecond |= isTold && column.to != target::notes;
            if (isTold)
                column.to = target::notes.toString();
            m_periods.insert(dated.label, dated.until);
            return true;
        }
        if (column.to == target::planned) {
            column.from = dated.from;
            column.until = dated.until;
            return true;
        }
        if (column.to != target::moneyLine || column.year != yearIn(wantedHeader))
            return false;
        column.year = dated.from.year();
        if (column.peildatum.isValid())
            column.peildatum = dated.until;
        return true;
    }

    /** Columns about a period that the mapping does not name become what others of their kind did, the latest of them.
     */
    void takeByKind()
    {
        QHash<QString, const ColumnMapping *> kinds;
        for (const ColumnMapping &wanted : m_wanted.columns)
            if (const QString kind = kindOfPeriod(wanted.header);
                !kind.isEmpty() && (wanted.to != target::notes || !wanted.round.isEmpty()))
                kinds.insert(kind, &wanted);
        for (int place = 0; place < m_shape.headers.size() && !kinds.isEmpty(); ++place) {
            const QString kind = m_taken.contains(place) ? QString() : kindOfPeriod(m_shape.headers[place]);
            if (!kind.isEmpty() && kinds.contains(kind) && m_dated.contains(place))
                take(place, *kinds.value(kind), true);
        }
    }

    /** The rounds of columns that are here, with those that are new, in the order of their reference dates. */
    void keepRoundsThatAreTold()
    {
        QSet<QString> told;
        for (const ColumnMapping &column : std::as_const(m_fit.columns))
            told.insert(column.round);
        m_fit.rounds.removeIf(
            [&](const RoundMapping &round) { return round.sheet.isEmpty() && !told.contains(round.label); });
        for (auto period = m_periods.cbegin(); period != m_periods.cend(); ++period)
            if (told.contains(period.key()) && !m_fit.roundCalled(period.key()))
                m_fit.rounds.append({period.key(), *period});
        std::stable_sort(m_fit.rounds.begin(), m_fit.rounds.end(),
                         [](const RoundMapping &a, const RoundMapping &b) { return a.peildatum < b.peildatum; });
    }

    /** Amounts of no other year are of the year that the table reports about last. */
    void takeYearOfRounds()
    {
        const QDate then = m_wanted.reported.isValid() ? QDate() : m_wanted.dayOfTable();
        const QDate now = m_fit.dayOfTable();
        if (!then.isValid() || !now.isValid())
            return;
        for (ColumnMapping &column : m_fit.columns)
            if (column.to == target::moneyLine && column.year == then.year() && !yearIn(column.header))
                column.year = now.year();
    }

    const Mapping &m_wanted;
    const TableShape &m_shape;
    Mapping m_fit;
    QHash<int, DatedColumn> m_dated;
    QSet<int> m_taken;
    QMap<QString, QDate> m_periods; ///< of new rounds
};

} // namespace

Result<Mapping> fitted(const Mapping &mapping, const TableShape &shape, const SourceTable &table)
{
    return MappingFit(mapping, shape, table).fit();
}

} // namespace aanjager
