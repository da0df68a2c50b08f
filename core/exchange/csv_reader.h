#pragma once

#include "core/exchange/import_problem.h"
#include "core/exchange/source_table.h"
#include "core/exchange/text_decoding.h"

namespace aanjager {

/** A file of separated values as read: its table, how it was understood, and what was odd. */
struct CsvContents
{
    SourceTable table;
    Encoding encoding = Encoding::Utf8;
    QChar separator = u';';
    QList<ImportProblem> problems; ///< NUL characters and quotes that are never closed
};

/**
 * Reads separated values. Encoding and separator (; , tab |) are guessed, unless a separator is given or the file
 * begins with Excel's "sep=". Line ends may be mixed; quoted cells may hold them, and doubled quotes. A quote that is
 * not closed before the end or before other text is read as text, so that it never swallows rows unseen. A NUL becomes
 * U+FFFD. The apostrophe that our export puts before a formula is taken off. Never fails; takes linear time.
 */
CsvContents readCsv(const QByteArray &bytes, std::optional<QChar> separator = {});

/** The separator that makes the most and widest rows of one width; a semicolon when none does. */
QChar guessSeparator(QStringView text);

} // namespace aanjager
