#include "core/exchange/csv_reader.h"

#include <array>
#include <map>

namespace aanjager {

namespace {

constexpr qsizetype guessedStretch = 256 * 1024;

bool isLineEnd(QChar character)
{
    return character == u'\n' || character == u'\r';
}

/** Cuts the text of a table into its cells; unescapes quoted ones in place. */
class CsvParser
{
public:
    CsvParser(SourceTable &table, QChar separator, QList<ImportProblem> *problems)
        : m_table(table)
        , m_data(table.text().data())
        , m_end(table.text().size())
        , m_separator(separator)
        , m_problems(problems)
    {
    }

    void parse(qsizetype start)
    {
        m_position = start;
        while (m_position < m_end)
            readRow();
    }

private:
    void readRow()
    {
        int column = 0;
        for (;;) {
            readCell(column++);
            if (m_position == m_end || m_data[m_position] != m_separator)
                break;
            ++m_position;
        }
        if (m_position < m_end && m_data[m_position++] == u'\r' && m_position < m_end && m_data[m_position] == u'\n')
            ++m_position;
        m_table.endRow();
    }

    void readCell(int column)
    {
        if (m_position < m_end && m_data[m_position] == u'"' && readQuoted(column))
            return;
        const qsizetype start = m_position;
        m_position = endOfPlain(start);
        add(start, m_position - start);
    }

    bool endsCell(qsizetype position) const
    {
        return position == m_end || m_data[position] == m_separator || isLineEnd(m_data[position]);
    }

    qsizetype endOfPlain(qsizetype position) const
    {
        while (!endsCell(position))
            ++position;
        return position;
    }

    /** The place of the quote that closes the one at `open`, or the end. */
    qsizetype closingQuote(qsizetype open) const
    {
        qsizetype position = open + 1;
        for (;; position += 2) {
            while (position < m_end && m_data[position] != u'"')
                ++position;
            if (position + 1 >= m_end || m_data[position + 1] != u'"')
                return position;
        }
    }

    /** Reads a cell that begins with a quote; false when the quote is only text. */
    bool readQuoted(int column)
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
        if (!inside.contains(m_separator))
            return false;
        report(column, open);
        m_position = endOfPlain(close);
        const qsizetype end = unescape(open + 1, close, open + 1);
        std::copy(m_data + close + 1, m_data + m_position, m_data + end);
        add(open + 1, end - open - 1 + m_position - close - 1);
        return true;
    }

    /** Moves the text from `from` to `to`, a doubled quote as one; returns where it ends. */
    qsizetype unescape(qsizetype from, qsizetype until, qsizetype to)
    {
        const auto *firstQuote = std::find(m_data + from, m_data + until, QChar(u'"'));
        if (from == to && firstQuote == m_data + until)
            return until;
        for (; from < until; ++from) {
            m_data[to++] = m_data[from];
            if (m_data[from] == u'"')
                ++from;
        }
        return to;
    }

    void add(qsizetype start, qsizetype length)
    {
        const bool isGuarded = length > 1 && m_data[start] == u'\'' && guardsFormula(start + 1, start + length);
        m_table.addCell(isGuarded ? start + 1 : start, isGuarded ? length - 1 : length);
    }

    bool guardsFormula(qsizetype position, qsizetype end) const
    {
        while (position < end && m_data[position] == u'\'')
            ++position;
        return position < end && QStringView(u"=+-@\t\r").contains(m_data[position]);
    }

    void report(int column, qsizetype open)
    {
        if (!m_problems)
            return;
        ImportProblem problem{ProblemKind::Guess, QStringLiteral("quote")};
        problem.row = m_table.rowCount() + 1;
        problem.letter = problem.column = columnLetter(column);
        problem.found = QStringView(m_data + open, std::min<qsizetype>(endOfPlain(open) - open, 80)).toString();
        problem.accepted = problem.found;
        m_problems->append(problem);
    }

    SourceTable &m_table;
    QChar *m_data;
    qsizetype m_end;
    qsizetype m_position = 0;
    QChar m_separator;
    QList<ImportProblem> *m_problems;
};

/** How much a separator explains: the more rows of one width, and the wider, the better; a width of one is nothing. */
qint64 consistency(QStringView text, QChar separator)
{
    SourceTable table(text.toString());
    CsvParser(table, separator, nullptr).parse(0);
    std::map<int, qint64> rowsOfWidth;
    for (int row = 0; row < table.rowCount(); ++row)
        if (table.width(row) > 1)
            ++rowsOfWidth[table.width(row)];
    qint64 best = 0;
    for (const auto &[width, rows] : rowsOfWidth)
        best = std::max(best, rows * rows * (width - 1));
    return best;
}

/** The separator that Excel's first line "sep=;" names; the line's length in `length`. */
std::optional<QChar> namedSeparator(QStringView text, qsizetype &length)
{
    if (text.size() < 5 || !text.startsWith(u"sep=", Qt::CaseInsensitive))
        return std::nullopt;
    length = 5;
    while (length < text.size() && isLineEnd(text[length]) && length < 7)
        ++length;
    return length == 5 && text.size() > 5 ? std::nullopt : std::optional(text[4]);
}

void replaceNuls(CsvContents &contents)
{
    if (!contents.table.text().contains(QChar::Null))
        return;
    for (int row = 0; row < contents.table.rowCount(); ++row)
        for (int column = 0; column < contents.table.width(row); ++column) {
            if (!contents.table.cell(row, column).contains(QChar::Null))
                continue;
            ImportProblem problem{ProblemKind::Invalid, QStringLiteral("nul")};
            problem.row = row + 1;
            problem.letter = problem.column = columnLetter(column);
            problem.found = contents.table.cell(row, column).left(80).toString().replace(QChar::Null, QChar(0xFFFD));
            contents.problems.append(problem);
        }
    contents.table.text().replace(QChar::Null, QChar(0xFFFD));
}

} // namespace

QChar guessSeparator(QStringView text)
{
    constexpr std::array<char16_t, 4> candidates = {u';', u',', u'\t', u'|'};
    QChar best = candidates[0];
    qint64 bestScore = 0;
    for (const char16_t candidate : candidates)
        if (const qint64 score = consistency(text.left(guessedStretch), candidate); score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    return best;
}

CsvContents readCsv(const QByteArray &bytes, std::optional<QChar> separator)
{
    DecodedText decoded = decodeText(bytes);
    CsvContents contents;
    contents.encoding = decoded.encoding;
    qsizetype start = 0;
    const auto named = namedSeparator(decoded.text, start);
    if (!separator)
        separator = named;
    contents.separator = separator ? *separator : guessSeparator(decoded.text);
    contents.table = SourceTable(std::move(decoded.text));
    CsvParser(contents.table, contents.separator, &contents.problems).parse(start);
    replaceNuls(contents);
    return contents;
}

} // namespace aanjager
