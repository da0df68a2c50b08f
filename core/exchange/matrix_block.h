#pragma once

#include "core/base/result.h"
#include "core/insight/matrix.h"

namespace aanjager {

/** What the text of one copied cell says of a measure in a municipality; what it does not say stays as it is. */
struct CellText
{
    std::optional<Degree> degree = {};
    std::optional<int> percent = {}; ///< to what part it applies
    std::optional<Status> status = {};
    std::optional<Health> health = {};
    std::optional<int> progress = {};
    QString reason = {};

    bool operator==(const CellText &) const = default;
};

/** A block of cells as a spreadsheet puts it on the clipboard: lines of cells parted by tabs, where a cell that holds
 * tabs, quotes or line ends stands in quotes. A line end at the end makes no row. Fails with Format when it is larger
 * than a table may be. */
Result<QList<QStringList>> readBlock(const QString &text);

/**
 * Reads one cell: "V", "deels 60%", "loopt al, in uitvoering", "n.v.t. – te klein", "gereed", "oranje", "75". Parts
 * stand between commas, a reason after a dash. A bare figure is progress where progress is shown. Nothing for text that
 * has no meaning there.
 */
std::optional<CellText> readCellText(QStringView text, MatrixSubject subject);

/** Writes what was read into a cell. A status, verdict or progress makes a cell that did not apply apply in full. */
void apply(const CellText &text, Applicability &cell);

} // namespace aanjager
