#include "core/exchange/rows_by_round.h"

#include "core/exchange/header_periods.h"
#include "core/exchange/header_words.h"
#include "core/exchange/value_parsers.h"

#include <QSet>
#include <algorithm>

namespace aanjager {

namespace {

constexpr int rowsReadForRounds = 2'000;
constexpr qsizetype longestName = 60;

QSet<QString> wordsOf(const char *bars)
{
    const QStringList all = QString::fromLatin1(bars).split(u'|');
    return QSet<QString>(all.begin(), all.end());
}

bool isPeriodWord(const QString &header)
{
    static const QSet<QString> words = wordsOf(
        "kwartaal|ronde|periode|rapportageronde|rapportageperiode|peildatum|verslagperiode|round|quarter|period|"
        "reporting period|meetmoment");
    return words.contains(folded(header));
}

bool isMunicipalityWord(const QString &header)
{
    static const QSet<QString> words = wordsOf("gemeente|gemeentenaam|naam gemeente|deelnemende gemeente|"
                                               "rapporterende gemeente|municipality|local authority");
    return words.contains(folded(header));
}

/** Nine in ten, or all but one. */
bool arePeriods(const QStringList &texts)
{
    const auto others = std::count_if(texts.begin(), texts.end(), [](const QString &text) {
        const auto period = periodIn(text);
        return !period || period->period.isNull();
    });
    return others * 10 <= texts.size() || (others == 1 && texts.size() > 3);
}

bool areNames(const QStringList &texts)
{
    return !texts.isEmpty() && std::none_of(texts.begin(), texts.end(), [](const QString &text) {
        return text.size() > longestName || !text.front().isLetter() || readStatus(text) || readDate(text) ||
               readDegree(text) || isMark(text);
    });
}

/** The rows of a table by what tells them apart. */
class RowsOfTable
{
public:
    RowsOfTable(const Mapping &mapping, const SourceTable &table, const TableShape &shape)
        : m_table(table), m_shape(shape)
    {
        for (const ColumnMapping &column : mapping.columns) {
            const auto meanings = meaningsOf(column.header);
            if (!meanings.isEmpty() && (meanings.first().to == u"number" || meanings.first().to == u"title"))
                m_names.append(column.column);
        }
    }

    /** Several periods, and a measure that comes again. */
    bool repeatMeasures(const QStringList &periods) const
    {
        if (m_names.isEmpty() || QSet<QString>(periods.begin(), periods.end()).size() < 2)
            return false;
        const QStringList names = sampleOf(m_table, m_shape, m_names.first());
        return QSet<QString>(names.begin(), names.end()).size() < names.size();
    }

    /** Whether rows of one measure in one period are told apart by a further column alone. */
    bool areToldApartBy(int column, int period) const
    {
        if (m_names.isEmpty())
            return false;
        QSet<QString> before, behind;
        qsizetype rows = 0;
        const int end = std::min(m_table.rowCount(), m_shape.firstRow() + rowsReadForRounds);
        for (int row = m_shape.firstRow(); row < end; ++row) {
            QStringList key;
            for (const int name : m_names)
                key += textOf(row, name);
            if (m_shape.isOther(row) || key.join(QString()).isEmpty() || isTotalsRow(m_table, row, -1))
                continue;
            key += textOf(row, period);
            ++rows;
            before.insert(key.join(u'\n'));
            behind.insert((key << textOf(row, column)).join(u'\n'));
        }
        return before.size() < behind.size() && (rows - behind.size()) * 10 <= rows;
    }

private:
    QString textOf(int row, int column) const
    {
        return m_table.cell(row, column).toString().simplified().toCaseFolded();
    }

    const SourceTable &m_table;
    const TableShape &m_shape;
    QList<int> m_names; ///< columns of numbers and titles
};

} // namespace

void guessRoundOfRows(Mapping &mapping, const SourceTable &table, const TableShape &shape)
{
    const RowsOfTable rows(mapping, table, shape);
    for (ColumnMapping &column : mapping.columns) {
        const QStringList texts = isPeriodWord(column.header) ? sampleOf(table, shape, column.column) : QStringList();
        if (texts.isEmpty() || !arePeriods(texts))
            continue;
        const auto party =
            std::find_if(mapping.columns.begin(), mapping.columns.end(), [&](const ColumnMapping &other) {
                return isMunicipalityWord(other.header) && areNames(sampleOf(table, shape, other.column)) &&
                       rows.areToldApartBy(other.column, column.column);
            });
        if (party == mapping.columns.end() && !rows.repeatMeasures(texts))
            continue;
        column.to = target::round.toString();
        if (party != mapping.columns.end())
            party->to = target::party.toString();
        return;
    }
}

} // namespace aanjager
