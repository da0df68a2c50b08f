#pragma once

#include "core/report/deck.h"
#include "ui/paper/pdf_tags.h"
#include "ui/slides/slide_style.h"

#include <QPainter>
#include <QStringList>

namespace aanjager::paper {
class PdfDevice;
}

namespace aanjager::slides {

/** What landed where on a slide, for who clicks on it or checks it; boxes in units of the slide. */
struct SlideRecord
{
    struct Text
    {
        QRectF box;
        QString words;
        double size = 0;
        QColor ink, ground;
        bool isFurniture = false;
    };
    struct Link
    {
        QRectF box;
        Id<Measure> measure;
    };
    QList<Text> texts;
    QList<Link> links;
    QList<QRectF> marks;
    QStringList cut; ///< texts that ended in an ellipsis, as they were in full
};

/**
 * What a slide is drawn on, in units of 1920 × 1080, whatever the device. On paper what is drawn goes into tags; on a
 * screen those are nothing.
 */
class SlideCanvas
{
public:
    /** All of them must outlive the canvas; without `paper` there are no tags, without `record` nobody is told. */
    SlideCanvas(QPainter &painter, const theme::Palette &palette, paper::PdfDevice *paper, SlideRecord *record);

    QPainter &painter() { return m_painter; }
    const theme::Palette &palette() const { return m_palette; }
    bool isPaper() const { return m_paper != nullptr; }
    void setGround(const QColor &ground) { m_ground = ground; }
    /** Every text from now on in this colour; an invalid one ends it. */
    void setInk(const QColor &ink) { m_ink = ink; }

    double width(const QString &text, const Style &style) const;
    /** The lines that a text takes, each with the space it ends in; what does not fit in `most` ends in an ellipsis. */
    QStringList lines(const QString &text, double width, const Style &style, qsizetype most) const;
    /** The same for a title: lines of about one length. */
    QStringList balanced(const QString &text, double width, const Style &style, qsizetype most) const;
    qsizetype count(const QString &text, double width, const Style &style) const;

    /** One line in a line box whose top is at `top`. On paper a space goes between what is written one after another.
     */
    void line(const QString &text, double x, double top, const Style &style, report::Align align = report::Align::Left,
              double room = 0);
    /** Lines below each other; returns their height. */
    double lines(const QStringList &lines, double x, double top, const Style &style,
                 report::Align align = report::Align::Left, double room = 0);
    /** As many lines as fit in a height; returns the height they take. */
    double text(const QString &text, const QRectF &box, const Style &style);

    void fill(const QRectF &box, const QColor &colour);
    void rounded(const QRectF &box, double radius, const QColor &colour);
    void rule(double x, double y, double width, double thickness, const QColor &colour);
    void mark(const report::Mark &mark, const QRectF &box);
    /** Words that are read aloud and extracted on paper, and not seen. */
    void hidden(const QString &words, const QRectF &box);
    void link(const QRectF &box, Id<Measure> measure);

    void openTag(paper::Tag tag, const paper::TagFacts &facts = {});
    void closeTag();
    void setFurniture(paper::Furniture kind);
    void addOutline(const QString &text);
    /** A figure of paper, from units to points. */
    paper::TagFacts figureFacts(const QString &alternative, const QRectF &box) const;

private:
    void write(const QString &text, bool isApart, double x, double top, const Style &style, report::Align align,
               double room);

    QPainter &m_painter;
    const theme::Palette &m_palette;
    paper::PdfDevice *m_paper;
    SlideRecord *m_record;
    QColor m_ground, m_ink;
    bool m_isFurniture = false;
};

/** A structure element for the length of a scope. */
class Tagged
{
public:
    Tagged(SlideCanvas &canvas, paper::Tag tag, const paper::TagFacts &facts = {}) : m_canvas(canvas)
    {
        m_canvas.openTag(tag, facts);
    }
    ~Tagged() { m_canvas.closeTag(); }
    Q_DISABLE_COPY_MOVE(Tagged)

private:
    SlideCanvas &m_canvas;
};

/** Whether there is anything to draw. */
bool hasMark(const report::Mark &mark);

} // namespace aanjager::slides
