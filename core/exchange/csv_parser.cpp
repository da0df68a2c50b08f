#include "core/exchange/csv_parser.h"

#include <algorithm>

namespace aanjager {

namespace {

constexpr qsizetype lookedEvery = 1024 * 1024; ///< of text between two looks at whoever may stop the work

} // namespace

CsvParser::CsvParser(SourceTable &table, QChar separator, QChar quote, QList<ImportProblem> *problems,
                     WorkProgress *progress)
    : m_table(table)
    , m_data(table.text().data())
    , m_end(table.text().size())
    , m_separator(separator)
    , m_quote(quote)
    , m_problems(problems)
    , m_progress(progress)
{
}

Result<void> CsvParser::parse(qsizetype start)
{
    m_position = m_looked = start;
    while (m_position < m_end && !m_isStopped && m_cells <= SourceTable::mostCells && m_widest <= mostColumns)
        readRow();
    if (m_isStopped)
        return stopped();
    if (m_widest > mostColumns)
        return fail(ErrorKind::Format, QStringLiteral("too many columns"), {{}, {}, {}, m_table.rowCount()},
                    QString::number(m_widest), QString::number(mostColumns));
    if (m_cells > SourceTable::mostCells)
        return fail(ErrorKind::Format, QStringLiteral("too many cells"), {{}, {}, {}, m_table.rowCount()},
                    QString::number(m_cells), QString::number(SourceTable::mostCells));
    return {};
}

void CsvParser::look()
{
    m_looked = m_position;
    m_isStopped = !goesOn(m_progress, m_position, m_end);
}

void CsvParser::readRow()
{
    int column = 0;
    for (; m_cells <= SourceTable::mostCells; ++m_position) {
        readCell(column++);
        m_widest = std::max(m_widest, column);
        if (m_position - m_looked > lookedEvery)
            look();
        if (m_isStopped || m_widest > mostColumns || m_position == m_end || m_data[m_position] != m_separator)
            break;
    }
    if (m_position < m_end && m_data[m_position++] == u'\r' && m_position < m_end && m_data[m_position] == u'\n')
        ++m_position;
    m_table.endRow();
}

void CsvParser::readCell(int column)
{
    if (m_position < m_end && m_data[m_position] == m_quote && readQuoted(column))
        return;
    const qsizetype start = m_position;
    m_position = endOfPlain(start);
    add(start, m_position - start);
}

bool CsvParser::endsCell(qsizetype position) const
{
    return position == m_end || m_data[position] == m_separator || isLineEnd(m_data[position]);
}

/** The first place from `position` whose character `ends`, or the end; a very long way is gone in stretches. */
template <class Ends> qsizetype CsvParser::scan(qsizetype position, Ends ends)
{
    while (position < m_end && !m_isStopped) {
        const qsizetype limit = std::min(position + lookedEvery, m_end);
        const qsizetype found = std::find_if(m_data + position, m_data + limit, ends) - m_data;
        if (found < limit)
            return found;
        position = limit;
        m_isStopped = !goesOn(m_progress, position, m_end);
    }
    return m_isStopped ? m_end : position;
}

qsizetype CsvParser::endOfPlain(qsizetype position)
{
    return scan(position, [this](QChar at) { return at == m_separator || isLineEnd(at); });
}

/** The place of the quote that closes the one at `open`, or the end. */
qsizetype CsvParser::closingQuote(qsizetype open)
{
    qsizetype position = open + 1;
    for (;; position += 2) {
        position = scan(position, [this](QChar at) { return at == m_quote; });
        if (position + 1 >= m_end || m_data[position + 1] != m_quote)
            return std::min(position, m_end);
    }
}

/** Reads a cell that begins with a quote; false when the quote is only text. */
bool CsvParser::readQuoted(int column)
{
    const qsizetype open = m_position;
    const qsizetype close = closingQuote(open);
    qsizetype after = std::min(close + 1, m_end);
    while (after < m_end && m_data[after] == u' ' && m_separator != u' ')
        ++after;
    if (close < m_end && endsCell(after)) {
        add(open + 1, unescape(open + 1, close, open + 1) - open - 1);
        m_position = after;
        return true;
    }
    const QStringView inside(m_data + open, close - open);
    if (close == m_end || inside.contains(u'\n') || inside.contains(u'\r')) {
        report(column, open);
        return false;
    }
    // An apostrophe begins words too.
    if (m_quote == u'\'' || !inside.contains(m_separator))
        return false;
    report(column, open);
    m_position = endOfPlain(close);
    const qsizetype end = unescape(open + 1, close, open + 1);
    std::copy(m_data + close + 1, m_data + m_position, m_data + end);
    add(open + 1, end - open - 1 + m_position - close - 1);
    return true;
}

/** Moves the text from `from` to `to`, a doubled quote as one; returns where it ends. */
qsizetype CsvParser::unescape(qsizetype from, qsizetype until, qsizetype to)
{
    const auto *firstQuote = std::find(m_data + from, m_data + until, m_quote);
    if (from == to && firstQuote == m_data + until)
        return until;
    for (; from < until; ++from) {
        m_data[to++] = m_data[from];
        if (m_data[from] == m_quote)
            ++from;
    }
    return to;
}

void CsvParser::add(qsizetype start, qsizetype length)
{
    const bool isGuarded = length > 1 && m_data[start] == u'\'' && guardsFormula(start + 1, start + length);
    m_table.addCell(isGuarded ? start + 1 : start, isGuarded ? length - 1 : length);
    ++m_cells;
}

bool CsvParser::guardsFormula(qsizetype position, qsizetype end) const
{
    while (position < end && m_data[position] == u'\'')
        ++position;
    return position < end && QStringView(u"=+-@\t\r").contains(m_data[position]);
}

void CsvParser::report(int column, qsizetype open)
{
    if (!m_problems || m_isStopped)
        return;
    ImportProblem problem{ProblemKind::Guess, QStringLiteral("quote")};
    problem.row = m_table.rowCount() + 1;
    problem.letter = problem.column = columnLetter(column);
    problem.found = QStringView(m_data + open, std::min<qsizetype>(endOfPlain(open) - open, 80)).toString();
    problem.accepted = problem.found;
    m_problems->append(problem);
}

} // namespace aanjager
