#include "ui/paper/cover_block.h"

#include "ui/theme/cell_parts.h"

#include <array>
#include <cmath>

namespace aanjager::paper {

namespace {

using theme::Palette;

constexpr double coverMargin = 57;
constexpr double ownerMiddle = 69.5; ///< of the logo and the owner's first line
constexpr double coverLogoWidth = 104;
constexpr double coverLogoHeight = 30;
constexpr double coverLogoGap = 10.5;
constexpr double titleTop = 137.5;
constexpr double subtitleGap = 5.5;
constexpr double bandTop = 278.25; ///< a third of the page is white, unless the title needs more
constexpr double bandGap = 30;     ///< between the title and the band
constexpr double artworkGap = 54;  ///< between the top of the band and the artwork
constexpr double artworkBottom = 693;
constexpr double artRowPitch = 24;
constexpr double artLeastPitch = 3; ///< of rows that can still be told apart
constexpr double artWidestPitch = 60;
constexpr double artLegendGap = 17;
constexpr double artLegendLine = 15;
constexpr double legendEntryGap = 10.5;
constexpr double swatchWidth = 10.5;
constexpr double swatchHeight = 8.25;
constexpr double footBaseline = 805;

constexpr TextStyle ownerStyle = {{Face::SemiBold}, 10.5, 14};
constexpr TextStyle subtitleStyle = {{Face::Regular}, 17.25, 24.75, &Palette::ink2};
constexpr TextStyle onBand = {{Face::Regular, true}, 8.6, 12, &Palette::p2};
constexpr TextStyle footOnBand = {{Face::Regular, true}, 9.4, 13, &Palette::p2};

const QColor bandColour(0x0C, 0x46, 0x56);
const QColor preparingColour(0x2B, 0x6B, 0x7F);
const QColor outlineColour(0x9F, 0xBE, 0xC7);
const QColor faintColour(0x5A, 0x86, 0x93); ///< what does not apply

/** The largest size at which a title takes few lines. */
TextStyle coverTitleStyle(const QString &title, double width, const Canvas &canvas)
{
    struct Size
    {
        double size;
        qsizetype lines;
    };
    for (const Size &tried : {Size{42, 1}, Size{36, 2}, Size{30, 3}, Size{24, 4}, Size{18, 6}}) {
        const TextStyle style = {{Face::Display}, tried.size, tried.size * 1.16};
        // A word is not broken while it fits at a smaller size.
        bool whole = true;
        for (const QString &word : title.split(QLatin1Char(' ')))
            whole = whole && canvas.widthOf(word, style) <= width;
        if (whole && canvas.linesOf(title, width, style).size() <= tried.lines)
            return style;
    }
    return {{Face::Display}, 14, 17};
}

/** Where the cells of the artwork go. Rows that would be too thin to tell apart are left out. */
struct ArtworkForm
{
    QRectF box;
    qsizetype rows = 0;
    qsizetype columns = 0;
    double pitchX = 0;
    double pitchY = 0;
};

ArtworkForm formOf(const QList<QList<report::MatrixCell>> &artwork, double top, double width)
{
    ArtworkForm form;
    const double room = artworkBottom - top;
    for (const QList<report::MatrixCell> &row : artwork)
        form.columns = std::max(form.columns, row.size());
    if (form.columns == 0 || room < 4 * artLeastPitch)
        return {};
    form.rows = std::min(artwork.size(), static_cast<qsizetype>(room / artLeastPitch));
    form.pitchY = std::min(artRowPitch, room / static_cast<double>(form.rows));
    const double gap = std::min(3.375, form.pitchY * 0.16);
    form.pitchX = std::min((width + gap) / static_cast<double>(form.columns), artWidestPitch);
    form.box = {coverMargin, top, static_cast<double>(form.columns) * form.pitchX - gap,
                static_cast<double>(form.rows) * form.pitchY - gap};
    return form;
}

/** A cell in the colours of the band: white is done, an outlineColour not begun, dots what is not known. */
void paintArtCell(QPainter &painter, const QRectF &rect, const report::MatrixCell &cell, double line)
{
    const double radius = std::min(1.5 * PdfDevice::dotsPerPoint, rect.height() * 0.2);
    QRectF body = rect;
    painter.setBrush(Qt::NoBrush);
    if (cell.degree == Degree::NotApplicable) {
        painter.fillRect(QRectF(rect.left(), rect.bottom() - line, rect.width(), line), faintColour);
        return;
    }
    if (cell.degree == Degree::Partly)
        body.setWidth(rect.width() / 2);
    const bool known = cell.degree != Degree::Undecided && cell.status;
    const bool filled = known && *cell.status != Status::NotStarted;
    if (filled) {
        const Palette &palette = theme::lightPalette();
        painter.setPen(Qt::NoPen);
        painter.setBrush(*cell.status == Status::Done      ? palette.surface
                         : *cell.status == Status::Running ? palette.r2
                                                           : preparingColour);
        painter.drawRoundedRect(body, radius, radius);
        return;
    }
    QPen pen = known ? QPen(outlineColour) : theme::dottedPen(outlineColour);
    pen.setWidthF(line);
    painter.setPen(pen);
    const double half = line / 2;
    painter.drawRoundedRect(body.adjusted(half, half, -half, -half), radius, radius);
}

void drawArtwork(const report::Cover &cover, const ArtworkForm &form, Canvas &canvas)
{
    TagFacts facts;
    facts.alternative = cover.alternative;
    facts.box = form.box;
    const TagScope tag(canvas, "Figure", facts);
    const double gap = std::min(3.375, form.pitchY * 0.16);
    const double gapX = std::min(gap, form.pitchX * 0.16);
    canvas.paint(form.box, [&](QPainter &painter, const QRectF &place) {
        constexpr double dots = PdfDevice::dotsPerPoint;
        const double line = std::min(0.75, form.pitchY * 0.08) * dots;
        for (qsizetype r = 0; r < form.rows; ++r)
            for (qsizetype c = 0; c < cover.artwork.at(r).size(); ++c) {
                const QRectF cell(place.left() + static_cast<double>(c) * form.pitchX * dots,
                                  place.top() + static_cast<double>(r) * form.pitchY * dots,
                                  (form.pitchX - gapX) * dots, (form.pitchY - gap) * dots);
                paintArtCell(painter, cell, cover.artwork.at(r).at(c), line);
            }
    });
}

void drawLegend(const report::MatrixLegend &legend, double top, double width, Canvas &canvas)
{
    if (legend.entries.isEmpty())
        return;
    const TagScope tag(canvas, "P");
    double x = coverMargin;
    double y = top;
    for (const report::MatrixLegend::Entry &entry : legend.entries) {
        const QString words = canvas.fewLines(entry.words, width - swatchWidth - 5, onBand, 1).value(0);
        const double own = swatchWidth + 5 + canvas.widthOf(words, onBand);
        if (x > coverMargin && x + own > coverMargin + width) {
            x = coverMargin;
            y += artLegendLine;
        }
        canvas.paint({x, y + (onBand.line - swatchHeight) / 2, swatchWidth, swatchHeight},
                     [&entry](QPainter &painter, const QRectF &place) {
                         paintArtCell(painter, place, entry.cell, 0.75 * PdfDevice::dotsPerPoint);
                     });
        canvas.text(words + QLatin1Char(' '), x + swatchWidth + 5, y, onBand);
        x += own + legendEntryGap;
    }
}

void drawOwner(const report::Cover &cover, const Logo &logo, double width, Canvas &canvas)
{
    double x = coverMargin;
    if (const QSizeF size = logo.sizeWithin({coverLogoWidth, coverLogoHeight}); !size.isEmpty()) {
        logo.draw({{x, ownerMiddle - size.height() / 2}, size}, canvas);
        x += size.width() + coverLogoGap;
    }
    if (cover.owner.isEmpty())
        return;
    const TagScope tag(canvas, "P");
    const QStringList lines = canvas.linesOf(cover.owner, coverMargin + width - x, ownerStyle);
    const double half = lines.size() <= 2 ? static_cast<double>(lines.size()) * ownerStyle.line / 2 : ownerStyle.line;
    canvas.lines(lines, x, ownerMiddle - half, ownerStyle);
}

/** Draws title and subtitle; returns where they end. */
double drawTitle(const report::Cover &cover, double width, Canvas &canvas)
{
    double y = titleTop;
    {
        const TagScope tag(canvas, "H1");
        const TextStyle style = coverTitleStyle(cover.title, width, canvas);
        y += canvas.lines(canvas.linesOf(cover.title, width, style), coverMargin, y, style) + subtitleGap;
    }
    for (const QString &line : cover.subtitle) {
        const TagScope tag(canvas, "P");
        y += canvas.lines(canvas.linesOf(line, width, subtitleStyle), coverMargin, y, subtitleStyle);
    }
    return y;
}

void drawFoot(const report::Cover &cover, double width, Canvas &canvas)
{
    const double right = std::min(canvas.widthOf(cover.footRight, footOnBand), width * 0.6);
    const auto words = [&](const QString &text, report::Align align, double room) {
        if (text.isEmpty())
            return;
        const TagScope tag(canvas, "P");
        const QStringList lines = canvas.linesOf(text, room, footOnBand);
        const double top = footBaseline - 9.5 - static_cast<double>(lines.size() - 1) * footOnBand.line;
        canvas.lines(lines, coverMargin, top, footOnBand, align, width);
    };
    words(cover.footLeft, report::Align::Left, width - right - 14);
    words(cover.footRight, report::Align::Right, width * 0.6 + 0.5);
}

} // namespace

void drawCover(const report::Cover &cover, const Logo &logo, Canvas &canvas)
{
    const PageForm &page = canvas.page();
    const double width = page.width - 2 * coverMargin;
    drawOwner(cover, logo, width, canvas);
    const double end = drawTitle(cover, width, canvas);
    const double top = std::min(std::max(bandTop, end + bandGap), page.height - 90);
    canvas.fill({0, top, page.width, page.height - top}, bandColour);
    const ArtworkForm form = formOf(cover.artwork, top + artworkGap, width);
    if (form.rows > 0) {
        drawArtwork(cover, form, canvas);
        drawLegend(cover.legend, form.box.bottom() + artLegendGap, width, canvas);
    }
    drawFoot(cover, width, canvas);
    canvas.note("Cover", {0, 0, page.width, page.height});
}

} // namespace aanjager::paper
