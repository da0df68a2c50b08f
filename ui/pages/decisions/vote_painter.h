#pragma once

#include "core/domain/vocabularies.h"
#include "ui/theme/palette.h"

#include <QList>
#include <QRectF>
#include <optional>

class QPainter;

namespace aanjager {

/** One council: solid adopted, a dot in it with an amendment, a cap above its own version, an outline planned, a bar
 * postponed, a slash rejected; nothing where it is not asked. 8 × 15 on screen. */
void paintVote(QPainter &painter, const QRectF &rect, std::optional<VoteState> state, const theme::Palette &palette);

/** The councils in a row: of each its VoteState, or -1 where it is not asked. The height sets the scale. */
void paintVotes(QPainter &painter, const QRectF &rect, const QList<int> &votes, const theme::Palette &palette);
/** The width of so many councils at this height. */
double votesWidth(qsizetype councils, double height);
/** The council under a point, counted from 0, or nothing. */
std::optional<qsizetype> voteAt(const QRectF &rect, qsizetype councils, const QPointF &point);

} // namespace aanjager
