#include "ui/paper/blocks.h"
#include "ui/paper/matrix_look.h"

#include <cmath>

namespace aanjager::paper {

namespace {

constexpr double stripPitch = 50.25;
constexpr double stripLeastPitch = 31;
constexpr double cellInset = 1.5; ///< at both sides of a cell
constexpr double stripLabelGap = 2.25;
constexpr double stripLineGap = 6; ///< between two lines of cells
constexpr double sampleWidth = 16.5;
constexpr double sampleHeight = 11.25;
constexpr double sampleGap = 4.5; ///< from a sample to its words
constexpr double entryGap = 7.5;
constexpr double leastEntryGap = 4.5;
constexpr TextStyle sampleStyle = {{Face::Regular}, 8.25, 12, &theme::Palette::ink2};
constexpr double sampleLine = 15;
constexpr TextStyle labelStyle = {{Face::Regular, true}, 8.25, 11};
constexpr TextStyle labelQuiet = {{Face::Regular, true}, 8.25, 11, &theme::Palette::ink3};

/** How the cells of a strip stand: so many beside each other, so far apart. */
struct StripForm
{
    qsizetype inLine = 1;
    double pitch = stripPitch;
    double labels = 11; ///< the height of the highest label
};

QStringList labelLines(const report::Strip::Entry &entry, const StripForm &form, const Canvas &canvas)
{
    return canvas.linesOf(entry.label, form.pitch - 2, labelStyle);
}

StripForm formOf(const report::Strip &strip, double width, const Canvas &canvas)
{
    const qsizetype count = std::max<qsizetype>(strip.entries.size(), 1);
    double label = 0;
    for (const report::Strip::Entry &entry : strip.entries)
        label = std::max(label, canvas.widthOf(entry.label, labelStyle));
    const double least = std::clamp(label + 5, stripLeastPitch, stripPitch);
    const auto fitting = std::max<qsizetype>(static_cast<qsizetype>(width / least), 1);
    const qsizetype lines = (count + fitting - 1) / fitting;
    StripForm form;
    form.inLine = (count + lines - 1) / lines;
    form.pitch = std::min(width / static_cast<double>(form.inLine), stripPitch);
    for (const report::Strip::Entry &entry : strip.entries)
        form.labels =
            std::max(form.labels, static_cast<double>(labelLines(entry, form, canvas).size()) * labelStyle.line);
    return form;
}

double lineHeight(const StripForm &form)
{
    return matrixCellHeight + stripLabelGap + form.labels;
}

void drawEntry(const report::Strip::Entry &entry, const QPointF &at, const StripForm &form, Canvas &canvas)
{
    const TagScope item(canvas, "LI");
    const QRectF box(at.x() + cellInset, at.y(), form.pitch - 2 * cellInset, matrixCellHeight);
    const bool applies = entry.cell.degree != Degree::NotApplicable;
    {
        const TagScope label(canvas, "Lbl");
        canvas.lines(labelLines(entry, form, canvas), at.x(), at.y() + matrixCellHeight + stripLabelGap,
                     applies ? labelStyle : labelQuiet, report::Align::Centre, form.pitch);
    }
    const TagScope body(canvas, "LBody");
    paintCell(entry.cell, box, canvas);
    canvas.hidden(entry.cell.spoken, box);
}

/** One thing in a legend: a sample of a cell, or a mark; its words; where it goes. */
struct LegendEntry
{
    const report::MatrixCell *cell = nullptr;
    report::Mark mark = {};
    QString words;
    double x = 0;
    int line = 0;

    double signWidth() const
    {
        if (!cell)
            return markSize;
        return cell->degree == Degree::NotApplicable ? sampleWidth / 2 : sampleWidth;
    }
};

/** Puts entries beside each other, this far apart, on as many lines as they need. */
void place(QList<LegendEntry> &entries, double width, double gap, const Canvas &canvas)
{
    double x = 0;
    int line = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        LegendEntry &entry = entries[i];
        const double own = entry.signWidth() + sampleGap + canvas.widthOf(entry.words, sampleStyle);
        const bool turns = i > 0 && !entry.cell && entries.at(i - 1).cell;
        if (turns && x > 0)
            x += gap;
        if (x > 0 && x + own > width) {
            x = 0;
            ++line;
        }
        entry.x = x;
        entry.line = line;
        x += own + gap;
    }
}

/** The entries of a legend in their places: closer where that saves a line. */
QList<LegendEntry> placed(const report::MatrixLegend &legend, double width, const Canvas &canvas)
{
    QList<LegendEntry> entries;
    const auto fitting = [&](const QString &words) {
        return canvas.fewLines(words, width - sampleWidth - sampleGap, sampleStyle, 1).value(0);
    };
    for (const report::MatrixLegend::Entry &entry : legend.entries)
        entries.append({&entry.cell, {}, fitting(entry.words)});
    for (const report::Cell &mark : legend.marks)
        entries.append({nullptr, mark.mark, fitting(mark.text)});
    if (entries.isEmpty())
        return entries;
    place(entries, width, entryGap, canvas);
    const int lines = entries.last().line;
    if (lines == 0)
        return entries;
    QList<LegendEntry> closer = entries;
    place(closer, width, leastEntryGap, canvas);
    return closer.last().line < lines ? closer : entries;
}

} // namespace

double heightOf(const report::Strip &strip, double width, const Canvas &canvas)
{
    if (strip.entries.isEmpty())
        return 0;
    const StripForm form = formOf(strip, width, canvas);
    const auto lines = static_cast<double>((strip.entries.size() + form.inLine - 1) / form.inLine);
    return lines * lineHeight(form) + (lines - 1) * stripLineGap;
}

void draw(const report::Strip &strip, const QPointF &at, double width, Canvas &canvas)
{
    if (strip.entries.isEmpty())
        return;
    const StripForm form = formOf(strip, width, canvas);
    if (!strip.caption.isEmpty()) {
        const TagScope caption(canvas, "P");
        canvas.hidden(strip.caption, {at, QSizeF(width, matrixCellHeight)});
    }
    const TagScope list(canvas, "L");
    for (qsizetype i = 0; i < strip.entries.size(); ++i) {
        const auto column = static_cast<double>(i % form.inLine);
        const auto line = static_cast<double>(i / form.inLine);
        drawEntry(strip.entries.at(i),
                  {at.x() + column * form.pitch, at.y() + line * (lineHeight(form) + stripLineGap)}, form, canvas);
    }
}

double heightOf(const report::MatrixLegend &legend, double width, const Canvas &canvas)
{
    const QList<LegendEntry> entries = placed(legend, width, canvas);
    return entries.isEmpty() ? 0 : (entries.last().line + 1) * sampleLine;
}

void draw(const report::MatrixLegend &legend, const QPointF &at, double width, Canvas &canvas)
{
    const QList<LegendEntry> entries = placed(legend, width, canvas);
    const TagScope tag(canvas, "P");
    for (const LegendEntry &entry : entries) {
        const double x = at.x() + entry.x;
        const double middle = at.y() + entry.line * sampleLine + sampleLine / 2;
        if (entry.cell)
            paintSample(*entry.cell, {x, middle - sampleHeight / 2, entry.signWidth(), sampleHeight}, canvas);
        else
            canvas.mark(entry.mark, {x, middle - markSize / 2, markSize, markSize});
        canvas.text(entry.words + QLatin1Char(' '), x + entry.signWidth() + sampleGap, middle - sampleStyle.line / 2,
                    sampleStyle);
    }
}

} // namespace aanjager::paper
