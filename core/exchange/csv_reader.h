#pragma once

#include "core/exchange/import_problem.h"
#include "core/exchange/source_table.h"
#include "core/exchange/text_decoding.h"

namespace aanjager {

/** A file of separated values as read: its table, how it was understood, and what was odd. */
struct CsvContents
{
    SourceTable table;
    TextForm form = {};                 ///< all of it: given or guessed
    QList<ImportProblem> problems = {}; ///< NUL characters and quotes that are never closed
};

/**
 * Reads separated values. What is not given of encoding, separator and quote is guessed, the separator unless the file
 * begins with Excel's "sep=". Line ends may be mixed; quoted cells may hold them, and doubled quotes. A quote that is
 * not closed before the end or before other text is read as text, so that it never swallows rows unseen. A NUL becomes
 * U+FFFD. The apostrophe that our export puts before a formula is taken off. Takes linear time. Fails with Format (too
 * many cells) or when it was stopped.
 */
Result<CsvContents> readCsv(const QByteArray &bytes, const TextForm &given = {}, WorkProgress *progress = nullptr);

/** The quote that cells stand in: ' only when cells do and none stands in ". */
QChar guessQuote(QStringView text);

/** The separator that makes the most and widest rows of one width: rather ; , tab or | than another sign, which must
 * part nearly all rows alike; a semicolon when none does. */
QChar guessSeparator(QStringView text, QChar quote = u'"');

} // namespace aanjager
