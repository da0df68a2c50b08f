#pragma once

#include <QString>

namespace aanjager::formFile {

/*
 * Where things stand in the file of a form: the writer puts them there, the reader looks for the marks, not the places,
 * so that a column that was moved is still known.
 */
inline constexpr QStringView memorySheet = u"_aanjager"; ///< hidden; what the form remembers
inline constexpr QStringView listsSheet = u"_lists"; ///< hidden; choices that are too long to stand in a cell's check
inline constexpr QStringView memoryMark = u"aanjager-update-form";
inline constexpr QStringView idMark = u"#id:"; ///< in the hidden row, above the ids, with the kind of sheet
inline constexpr QStringView numberMark = u"#number";
inline constexpr QStringView titleMark = u"#title";
inline constexpr QStringView authorMark = u"#author"; ///< in the hidden column, beside the function of who answers
inline constexpr qsizetype longestCell = 32'000;      ///< a cell holds 32,767 UTF-16 units

/** Before each piece of what the form remembers. */
inline constexpr QStringView answersMark = u"answers";

/** The text of a cell: the text itself or, where a spreadsheet cannot hold that much, its beginning. */
QString shownText(const QString &text);

/** A text without what spreadsheets change on their own: kinds of line ends, control characters, blanks around it. */
QString comparable(const QString &text);

/** A text as a workbook writes it: what XML cannot hold, and what reads as an escape, is escaped. */
QString escaped(const QString &text);

} // namespace aanjager::formFile
