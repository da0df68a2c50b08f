#pragma once

#include "core/report/document.h"
#include "ui/paper/paper_style.h"
#include "ui/paper/pdf_device.h"

#include <QLocale>
#include <QPainter>
#include <functional>

namespace aanjager::paper {

/**
 * What blocks are drawn on, in points from the page's top left. With drawing off it measures only, so that a report can
 * be laid out once to count its pages and once to be written.
 */
class Canvas
{
public:
    /** The locale is the report's, for what a chart must write itself. */
    Canvas(PdfDevice &device, const QLocale &locale);

    const QLocale &locale() const { return m_locale; }
    bool draws() const { return m_draws; }
    /** Begins writing; until then nothing that is drawn arrives. */
    void beginDrawing();
    void endDrawing();
    /** Ends the page and begins one of this form. */
    void newPage(const PageForm &form);
    /** The form of the page that is begun first. */
    void firstPage(const PageForm &form);
    const PageForm &page() const { return m_page; }
    /** How close things stand, from now on. */
    void setDensity(const Density &density) { m_density = density; }
    const Density &density() const { return m_density; }

    double widthOf(const QString &text, const TextStyle &style) const;
    /** The lines a text takes in a column of this width. */
    QStringList linesOf(const QString &text, double width, const TextStyle &style) const;

    /** The same, but no more than so many: what does not fit there ends in an ellipsis. For words that head others. */
    QStringList fewLines(const QString &text, double width, const TextStyle &style, qsizetype most) const;

    /** Draws one line in a line box whose top is at `top`, aligned between x and x + width. */
    void text(const QString &text, double x, double top, const TextStyle &style,
              report::Align align = report::Align::Left, double width = 0);
    /** Draws lines below each other; returns the height they take. */
    double lines(const QStringList &lines, double x, double top, const TextStyle &style,
                 report::Align align = report::Align::Left, double width = 0);
    /** Words that are read and extracted but not seen, in the box of what stands for them. */
    void hidden(const QString &words, const QRectF &box);
    void horizontal(double x, double y, double width, double thickness, QColor theme::Palette::*colour);
    void vertical(double x, double y, double height, double thickness, QColor theme::Palette::*colour);
    void fill(const QRectF &box, const QColor &colour);
    void mark(const report::Mark &mark, const QRectF &box);
    /** Paints what comes back, once for each key and size: see PdfDevice::stamp. */
    void stamp(const QByteArray &key, const QRectF &box,
               const std::function<void(QPainter &, const QRectF &)> &painting);
    /** Says what a block was given of the page, to who records the layout. */
    void note(const char *kind, const QRectF &box);
    /** Hands a painter, in dots, to code that is shared with the screen; the box comes in dots too. */
    void paint(const QRectF &box, const std::function<void(QPainter &, const QRectF &)> &painting);

    /** What is drawn from now on is page furniture of this kind; None ends it. */
    void setFurniture(Furniture kind);
    void openTag(Tag tag, const TagFacts &facts = {});
    void closeTag();
    void addOutline(int level, const QString &text, double y);

private:
    PdfDevice &m_device;
    QPainter m_painter;
    QLocale m_locale;
    const theme::Palette &m_palette;
    PageForm m_page;
    Density m_density;
    bool m_draws = false;
};

/** A structure element for the length of a scope. */
class TagScope
{
public:
    TagScope(Canvas &canvas, Tag tag, const TagFacts &facts = {}) : m_canvas(canvas) { m_canvas.openTag(tag, facts); }
    ~TagScope() { m_canvas.closeTag(); }
    Q_DISABLE_COPY_MOVE(TagScope)

private:
    Canvas &m_canvas;
};

/** True when there is something to draw before a cell's words. */
bool hasMark(const report::Mark &mark);

} // namespace aanjager::paper
