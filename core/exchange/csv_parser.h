#pragma once

#include "core/exchange/import_problem.h"
#include "core/exchange/source_table.h"
#include "core/exchange/text_decoding.h"

namespace aanjager {

inline bool isLineEnd(QChar character)
{
    return character == u'\n' || character == u'\r';
}

/** Cuts the text of a table into its cells; unescapes quoted ones in place. */
class CsvParser
{
public:
    /** What is odd goes to `problems` when there is a list. All must outlive it. */
    CsvParser(SourceTable &table, QChar separator, QChar quote, QList<ImportProblem> *problems = nullptr,
              WorkProgress *progress = nullptr);

    static constexpr int mostColumns = 16'384; ///< as a spreadsheet has

    /** From a place in the text to its end. Fails with Format when there are more cells or columns than a table may
     * have, or when it was stopped. */
    Result<void> parse(qsizetype start);

private:
    void readRow();
    void readCell(int column);
    bool readQuoted(int column);
    bool endsCell(qsizetype position) const;
    template <class Ends> qsizetype scan(qsizetype position, Ends ends);
    qsizetype endOfPlain(qsizetype position);
    qsizetype closingQuote(qsizetype open);
    qsizetype unescape(qsizetype from, qsizetype until, qsizetype to);
    void add(qsizetype start, qsizetype length);
    bool guardsFormula(qsizetype position, qsizetype end) const;
    void report(int column, qsizetype open);
    void look();

    SourceTable &m_table;
    QChar *m_data;
    qsizetype m_end;
    qsizetype m_position = 0;
    qsizetype m_looked = 0; ///< where it was last asked whether to go on
    QChar m_separator;
    QChar m_quote;
    QList<ImportProblem> *m_problems;
    WorkProgress *m_progress;
    qint64 m_cells = 0;
    int m_widest = 0; ///< columns
    bool m_isStopped = false;
};

} // namespace aanjager
