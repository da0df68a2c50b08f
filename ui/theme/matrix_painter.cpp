#include "ui/theme/cell_parts.h"
#include "ui/theme/paint_scope.h"
#include "ui/theme/painters.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <algorithm>

namespace aanjager::theme {

namespace {

constexpr double matrixHeight = 23;
constexpr double matrixRadius = 3;
constexpr double glyphSide = 14;
constexpr double handSide = 14;
constexpr double barHeight = 3;
constexpr double barGap = 2;
constexpr double narrow = 44;   ///< a cell that has no room beside its glyph
constexpr double edge = 6;      ///< between a note and the edge of its cell
constexpr double noteRoom = 56; ///< a narrower cell has no room for a note beside a glyph in its middle

/** A rectangle whose left corners are round. */
QPainterPath leftRounded(const QRectF &rect, double radius)
{
    const double side = 2 * radius;
    QPainterPath path;
    path.moveTo(rect.topRight());
    path.lineTo(rect.left() + radius, rect.top());
    path.arcTo(QRectF(rect.left(), rect.top(), side, side), 90, 90);
    path.lineTo(rect.left(), rect.bottom() - radius);
    path.arcTo(QRectF(rect.left(), rect.bottom() - side, side, side), 180, 90);
    path.lineTo(rect.bottomRight());
    path.closeSubpath();
    return path;
}

/** Where the parts of a cell go, in units from its top left. */
struct Places
{
    QRectF body;
    QPointF glyph;
    QPointF hand;
    QRectF note;
    bool raised = false; ///< the note stands beside a sign instead of in a field
    double handSide = theme::handSide;
    double glyphSide = theme::glyphSide;
    double signHalf = 7; ///< half the width of a dash
};

/** In a narrow cell the hand stands small in the upper right, and the note below it. */
void narrowPlaces(const QRectF &rect, const MatrixCellLook &cell, Places &places)
{
    const double width = rect.width();
    const bool noted = !cell.note.isEmpty();
    const QRectF right(rect.left() + width * 0.54, places.body.top(), width * 0.42, places.body.height());
    places.handSide = std::min({handSide, right.width(), right.height() / (noted ? 2 : 1)});
    places.hand = {right.center().x(),
                   noted && cell.supportAsked ? right.top() + right.height() * 0.27 : right.center().y()};
    places.note = noted && cell.supportAsked ? right.adjusted(0, right.height() * 0.5, 0, 0) : right;
    places.raised = false;
    const bool sign = cell.degree == Degree::NotApplicable || cell.degree == Degree::Undecided;
    if (noted || cell.supportAsked || cell.degree == Degree::Partly) {
        places.glyph.setX(rect.left() + width * 0.28);
        places.glyphSide = std::min(glyphSide, width * 0.5);
    }
    places.signHalf = sign && (noted || cell.supportAsked) ? width * 0.18 : std::min(7.0, width / 3);
}

void widePlaces(const QRectF &rect, const MatrixCellLook &cell, Places &places)
{
    const double width = rect.width();
    const bool crowded = cell.supportAsked && !cell.note.isEmpty();
    if (cell.degree == Degree::Partly) {
        places.hand = {places.body.right() + (crowded ? 9 : width / 4), rect.center().y()};
    } else if (crowded) {
        places.glyph.setX(rect.left() + width * 0.25);
        places.hand = {rect.left() + width * 0.52, places.glyph.y()};
    } else {
        places.hand = {rect.left() + width * 0.79, places.glyph.y()};
    }
    // Beside a number of two digits, or one in little room, the glyph makes way.
    const bool noteBeside = cell.degree == Degree::Full || cell.degree == Degree::AlreadyRunning;
    if (noteBeside && !crowded && !cell.note.isEmpty() && (cell.note.size() > 1 || width < noteRoom))
        places.glyph.setX(rect.left() + width * 0.36);
}

Places placesIn(const QRectF &rect, const MatrixCellLook &cell)
{
    Places places{rect, rect.center(), {}, rect.adjusted(0, 0, -edge, 0)};
    const double width = rect.width();
    if (cell.degree == Degree::AlreadyRunning) {
        places.body.setTop(rect.top() + barHeight + barGap);
        places.note.setTop(places.body.top());
        places.glyph = places.body.center();
    } else if (cell.degree == Degree::Partly) {
        places.body.setWidth(width / 2);
        places.glyph = places.body.center();
        places.note.setLeft(places.body.right());
    } else if (cell.degree != Degree::Full) {
        places.raised = true;
        places.note = QRectF(rect.center().x() + 12, rect.top(), std::max(width / 2 - 12, 0.0), matrixHeight - 6);
    }
    if (width < narrow)
        narrowPlaces(rect, cell, places);
    else
        widePlaces(rect, cell, places);
    return places;
}

QRectF squareAt(const QPointF &centre, double side)
{
    return {centre.x() - side / 2, centre.y() - side / 2, side, side};
}

void paintOutline(QPainter &painter, const QRectF &rect, const QPen &pen, const QBrush &brush)
{
    painter.setPen(pen);
    painter.setBrush(brush);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), matrixRadius, matrixRadius);
}

void paintWhole(QPainter &painter, const QRectF &body, std::optional<Status> status, const Palette &palette)
{
    if (!status)
        paintHatch(painter, body.adjusted(0.5, 0.5, -0.5, -0.5), palette.r0line);
    const bool lined =
        !status || *status == Status::NotStarted || *status == Status::OnHold || *status == Status::Dropped;
    if (lined) {
        const QColor line = status ? *cellLine(*status, palette) : palette.r0line;
        paintOutline(painter, body, QPen(line, 1), status ? QBrush(cellFill(*status, palette)) : QBrush(Qt::NoBrush));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(cellFill(*status, palette));
    painter.drawRoundedRect(body, matrixRadius, matrixRadius);
}

/** The left half in the fill of the status, within an outline around the whole. */
void paintHalf(QPainter &painter, const QRectF &rect, std::optional<Status> status, const Palette &palette)
{
    const QRectF half(rect.left() + 0.5, rect.top() + 0.5, rect.width() / 2 - 0.5, rect.height() - 1);
    const QColor line = !status || *status == Status::NotStarted ? palette.r0line
                        : *status == Status::Preparing
                            ? palette.r2
                            : cellLine(*status, palette).value_or(cellFill(*status, palette));
    if (status) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(cellFill(*status, palette));
        painter.drawPath(leftRounded(half, matrixRadius));
    } else {
        paintHatch(painter, half, palette.r0line);
    }
    paintOutline(painter, rect, QPen(line, 1), Qt::NoBrush);
    if (!status || *status == Status::NotStarted)
        painter.fillRect(QRectF(half.right() - 0.5, rect.top(), 1, rect.height()), line);
}

/** Takes places in units to the painter's: words are not scaled, so that their hinting and measure stay right. */
class Field
{
public:
    Field(const QPointF &origin, double unit) : m_origin(origin), m_unit(unit) {}
    QRectF of(const QRectF &place) const { return {m_origin + place.topLeft() * m_unit, place.size() * m_unit}; }

private:
    QPointF m_origin;
    double m_unit;
};

/** Writes words in their field; smaller where they would not fit. */
void writeIn(QPainter &painter, const QRectF &box, Qt::Alignment align, const QString &words, QFont font)
{
    const double wanted = QFontMetricsF(font, painter.device()).horizontalAdvance(words);
    if (wanted > box.width() && wanted > 0)
        font.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * box.width() / wanted)));
    painter.setFont(font);
    painter.drawText(box, static_cast<int>(align | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, words);
}

/** In the open half; where the word has no room, a half, and nothing where that has none either. */
void writePartly(QPainter &painter, const QRectF &box, const QString &word, const QFont &font)
{
    const QFontMetricsF metrics(font, painter.device());
    for (const QString &words : {word, QStringLiteral("½")})
        if (metrics.horizontalAdvance(words) <= box.width())
            return writeIn(painter, box, Qt::AlignHCenter, words, font);
}

void paintWords(QPainter &painter, const Field &field, const Places &places, const MatrixCellLook &cell,
                const QFont &font, const Palette &palette)
{
    const bool onFill = cell.degree == Degree::Full || cell.degree == Degree::AlreadyRunning;
    painter.setPen(onFill && cell.status && *cell.status == Status::Done ? palette.onr3 : palette.ink);
    if (cell.degree == Degree::Undecided && !cell.sample) {
        const QRectF middle = squareAt(places.glyph, places.glyphSide);
        writeIn(painter, field.of(middle), Qt::AlignHCenter, QStringLiteral("?"), font);
    }
    if (!cell.note.isEmpty())
        writeIn(painter, field.of(places.note), places.raised ? Qt::AlignLeft : Qt::AlignRight, cell.note, font);
    else if (cell.degree == Degree::Partly && !cell.supportAsked && !cell.word.isEmpty())
        writePartly(painter,
                    field.of(places.note.adjusted(0, 0, edge, 0) & places.body.translated(places.body.width(), 0)),
                    cell.word, font);
}

void paintGround(QPainter &painter, const QRectF &rect, const Places &places, const MatrixCellLook &cell,
                 const Palette &palette)
{
    switch (cell.degree) {
    case Degree::NotApplicable: {
        const double half = places.signHalf;
        painter.fillRect(QRectF(places.glyph.x() - half, places.glyph.y() - 0.5, 2 * half, 1), palette.r0line);
        return;
    }
    case Degree::Undecided:
        paintOutline(painter, rect, dottedPen(palette.r0line), Qt::NoBrush);
        return;
    case Degree::AlreadyRunning:
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), barHeight), palette.st2);
        break;
    case Degree::Partly:
        paintHalf(painter, rect, cell.status, palette);
        return;
    case Degree::Full:
        break;
    }
    paintWhole(painter, places.body, cell.status, palette);
}

bool hasGlyph(const MatrixCellLook &cell)
{
    return cell.status && !cell.sample && cell.degree != Degree::NotApplicable && cell.degree != Degree::Undecided;
}

} // namespace

void paintMatrixCell(QPainter &painter, const QRectF &rect, const MatrixCellLook &cell, const QFont &font,
                     const Palette &palette)
{
    const double unit = rect.height() / matrixHeight;
    const QRectF own(0, 0, rect.width() / unit, matrixHeight);
    const Places places = placesIn(own, cell);
    const bool dark = cell.status && *cell.status == Status::Done && cell.degree != Degree::Partly;
    {
        const PaintScope scope(painter);
        painter.translate(rect.topLeft());
        painter.scale(unit, unit);
        paintGround(painter, own, places, cell, palette);
        if (hasGlyph(cell))
            paintStatusGlyph(painter, squareAt(places.glyph, places.glyphSide), *cell.status,
                             cellInk(*cell.status, palette));
        if (cell.supportAsked)
            paintIcon(painter, squareAt(places.hand, places.handSide), QStringLiteral("hand"),
                      dark ? palette.onr3 : palette.ink);
    }
    const PaintScope scope(painter);
    paintWords(painter, Field(rect.topLeft(), unit), places, cell, font, palette);
}

} // namespace aanjager::theme
