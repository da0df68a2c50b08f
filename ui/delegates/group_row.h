#pragma once

#include <QModelIndex>
#include <QRect>

class QPainter;

namespace aanjager {

/**
 * Paints a row that heads a group over its whole width: fold mark, name and count at the left; at the right the tally
 * of verdicts and the trailing text. Reads DisplayRole, ExpandedRole, CountRole, TallyRole and TrailingRole.
 */
void paintGroupRow(QPainter &painter, const QRect &rect, const QModelIndex &index);

} // namespace aanjager
