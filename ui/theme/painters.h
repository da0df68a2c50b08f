#pragma once

#include "core/domain/vocabularies.h"
#include "ui/theme/palette.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>
#include <optional>

class QPainter;

/*
 * The shared primitives, drawn once for screen, slide and paper. Each scales with its rectangle, so the unit may be a
 * pixel or a point; all are paths without clipping, and the painter is left as it was found.
 */
namespace aanjager::theme {

/** What one municipality's cell says: to what degree a measure applies, and its local status (none: not reported). */
struct StripCell
{
    Degree degree = Degree::Undecided;
    std::optional<Status> status = {};
    qint8 percent = -1; ///< how far a measure partly applies; below zero where that is not told

    bool operator==(const StripCell &) const = default;
};

/** How a glyph is inked where the status colour does not serve: `line` draws, `cut` is left open in it. */
struct GlyphInk
{
    QColor line;
    QColor cut;
};

/** The ink of a status glyph on a plain surface. */
GlyphInk statusInk(Status status, const Palette &palette);
/** The fill of a municipal cell, and the ink of a glyph on it. */
QColor cellFill(Status status, const Palette &palette);
GlyphInk cellInk(Status status, const Palette &palette);
/** The colour of a verdict's shape; ink3 where nothing was reported. */
QColor verdictColour(std::optional<Health> verdict, const Palette &palette);
/** The soft fill behind a verdict's words, and their colour on it. */
QColor verdictFill(std::optional<Health> verdict, const Palette &palette);
QColor verdictText(std::optional<Health> verdict, const Palette &palette);

/** Ring, quarter, half, disc with check, pause, slash; centred in the largest square (14 on screen). */
void paintStatusGlyph(QPainter &painter, const QRectF &rect, Status status, const Palette &palette);
void paintStatusGlyph(QPainter &painter, const QRectF &rect, Status status, const GlyphInk &ink);

/** Circle, triangle, diamond; a dash where nothing was reported. Fills the largest square (14 on screen). */
void paintVerdict(QPainter &painter, const QRectF &rect, std::optional<Health> verdict, const Palette &palette);

/** The last rounds' verdicts, oldest first, at most four: the last is now and larger. Right-aligned; 50 × 12 on screen.
 */
void paintTrend(QPainter &painter, const QRectF &rect, const QList<std::optional<Health>> &verdicts,
                const Palette &palette);

/** The icon `:/icons/NAME.svg` in one colour, as paths; nothing (and a warning) when there is no such icon. */
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour);

/** The program's own mark, in the accent colour. */
void paintAppMark(QPainter &painter, const QRectF &rect, const Palette &palette);

/** Whether a pill lies on the plain surface or on a selected row. */
enum class Ground { Plain, Selected };

/** The width a pill of this height needs for its words, in the painter's units. */
double statusPillWidth(const QString &words, const QFont &font, double height);
/** Glyph and words on a rounded fill; words that do not fit are elided. Height 22 on screen with a 12 px font. */
void paintStatusPill(QPainter &painter, const QRectF &rect, Status status, const QString &words, const QFont &font,
                     const Palette &palette, Ground ground = Ground::Plain);

/** Reached against plan, in percent; height 12 on screen: a bar of 6 and the plan tick over the full height. */
void paintProgressBar(QPainter &painter, const QRectF &rect, std::optional<int> percent, std::optional<int> plan,
                      const Palette &palette);

/** The width of a strip of so many cells at this height; 100 × 15 for ten cells on screen. */
double municipalityStripWidth(qsizetype cells, double height);
/** The cell of a strip under a point, counted from 0, or nothing. */
std::optional<qsizetype> municipalityAt(const QRectF &rect, qsizetype cells, const QPointF &point);
/** One cell for each municipality from the left; the rectangle's height sets the scale. */
void paintMunicipalityStrip(QPainter &painter, const QRectF &rect, const QList<StripCell> &cells,
                            const Palette &palette);

/** What one cell of the matrix says, and what is written in it. */
struct MatrixCellLook
{
    Degree degree = Degree::Undecided;
    std::optional<Status> status = {}; ///< none: not reported
    bool supportAsked = false;
    QString note = {};   ///< the number of the footnote with the reason
    QString word = {};   ///< in the open half of a cell that applies partly and has no note; ½ where it has no room
    bool sample = false; ///< of a legend: without a glyph and without the question mark
};

/**
 * One cell of the matrix: full, half filled, under a bar, a dash, dotted or hatched. 62 × 23 units fill the rectangle's
 * height; it may be narrower or wider. The font is that of the note, in the painter's units.
 */
void paintMatrixCell(QPainter &painter, const QRectF &rect, const MatrixCellLook &cell, const QFont &font,
                     const Palette &palette);

} // namespace aanjager::theme
