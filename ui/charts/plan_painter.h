#pragma once

#include "core/insight/planning.h"
#include "ui/theme/palette.h"

#include <QList>
#include <QRectF>

class QPainter;

/* The primitives of the planning; all are paths, and the painter is left as it was found. Lengths in pixels. */
namespace aanjager {

/** The bar of a measure in a lane: from where to where it is planned, done and expected. */
struct BarLook
{
    double left = 0, right = 0;
    double doneTo = 0;         ///< not above `left`: nothing
    double expectedTo = 0;     ///< not above `right`: nothing
    bool fades = false;        ///< one of its ends is not known: drawn without a line there
    bool isStopped = false;    ///< dropped or paused: outlined only
    bool isLaterStill = false; ///< what is expected ends nowhere
};

void paintBar(QPainter &painter, const QRectF &lane, const BarLook &bar, const theme::Palette &palette);

/** A diamond: full when reached, hollow when to come, the colour of errors when missed. */
void paintMilestone(QPainter &painter, const QPointF &centre, double side, MilestoneState state, bool isCritical,
                    const theme::Palette &palette);
/** A circle: full when decided, hollow when awaited, the colour of errors when late. */
void paintDecision(QPainter &painter, const QPointF &centre, double side, bool isSettled, bool isLate,
                   const theme::Palette &palette);
/** A square: full in the past; of a meeting to come hollow, or with the number of decisions that wait for it. */
void paintMeeting(QPainter &painter, const QPointF &centre, double side, bool isPast, int asked, const QFont &font,
                  const theme::Palette &palette);

/** How a dependency is drawn: from the end of one bar to the beginning of another. */
struct LinkLook
{
    QPointF from, to;
    double bend = 8;   ///< how far it goes on before it turns
    double midway = 0; ///< the height between two rows at which it crosses back
    bool isBroken = false;
    bool isStrong = false; ///< of the chosen measure
};

void paintLink(QPainter &painter, const LinkLook &link, const theme::Palette &palette);

} // namespace aanjager
