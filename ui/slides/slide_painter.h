#pragma once

#include "core/report/deck.h"
#include "ui/slides/slide_canvas.h"

#include <QImage>
#include <memory>

namespace aanjager::paper {
class Logo;
}

namespace aanjager::slides {

/** Paints the slides of one deck: on the screen that all see, small beside it, and on paper. */
class SlidePainter
{
public:
    explicit SlidePainter(report::Deck deck, Room room = Room::Light);
    ~SlidePainter();
    Q_DISABLE_COPY_MOVE(SlidePainter)

    const report::Deck &deck() const { return m_deck; }
    Room room() const { return m_room; }

    /** Paints the slide of this number (from 0) so that it fills `target`, in the painter's units. */
    void paint(QPainter &painter, const QRectF &target, qsizetype slide, SlideRecord *record = nullptr) const;
    /** The same of a slide that is no part of the deck, such as the page of a measure; it has no number. */
    void paint(QPainter &painter, const QRectF &target, const report::Slide &slide,
               SlideRecord *record = nullptr) const;
    /** On paper, in its tags. */
    void paintOn(paper::PdfDevice &paper, QPainter &painter, qsizetype slide) const;
    /** A picture of this many pixels; what is left beside 16:9 is ground. */
    QImage picture(const report::Slide &slide, const QSize &pixels, qsizetype number = -1,
                   SlideRecord *record = nullptr) const;

private:
    void paintWhole(SlideCanvas &canvas, const report::Slide &slide, qsizetype number) const;
    void paintBand(SlideCanvas &canvas, const report::Slide &slide) const;
    void paintContent(SlideCanvas &canvas, const report::Slide &slide, double top) const;
    void paintMeasure(SlideCanvas &canvas, const report::Slide &slide, const QRectF &box) const;
    double paintTitle(SlideCanvas &canvas, const report::Slide &slide) const;
    void paintOwner(SlideCanvas &canvas) const;
    void paintLogo(SlideCanvas &canvas, const QPointF &at, const QSizeF &most) const;
    void paintFooter(SlideCanvas &canvas, qsizetype number) const;

    const report::Deck m_deck;
    const Room m_room;
    std::unique_ptr<paper::Logo> m_logo;
};

} // namespace aanjager::slides
