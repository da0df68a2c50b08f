#pragma once

#include "ui/presenting/show.h"

#include <QWidget>
#include <functional>

namespace aanjager {

/** A slide, small, by the same painter. */
class SlideThumb : public QWidget
{
    Q_OBJECT

public:
    struct Shown
    {
        const report::Slide *slide = nullptr; ///< null for an empty place
        qsizetype number = -1;
    };

    /** `name` is what a screen reader calls it, with the title of the slide; `what` says which slide it is, whenever it
     * is asked. */
    SlideThumb(LiveDeck &live, const QString &name, std::function<Shown()> what, QWidget *parent = nullptr);

    /** It is what all see now, with its veil and with what is marked on it; where the mouse points here, it points
     * there, and a click opens the page of a measure. All slides are here while one is chosen. */
    void setShow(Show *show);
    /** What an empty place says. */
    void setEmptyWords(const QString &words) { m_emptyWords = words; }
    /** Another slide may be shown. */
    void refresh();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width * 9 / 16; }
    QSize sizeHint() const override { return {480, 270}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void paintVeil(QPainter &painter, const QRectF &box) const;
    bool hasGrid() const;
    QRectF box() const;
    QPointF onSlide(const QPointF &point) const;

    LiveDeck &m_live;
    const std::function<Shown()> m_what;
    Show *m_show = nullptr;
    QString m_emptyWords;
};

/** The dot that points, where there is one. */
void paintPointer(QPainter &painter, const Show &show, const QRectF &slide);

/** Words in a corner: the number that is being typed, to which Enter goes, or what is told for a moment. */
void paintCorner(QPainter &painter, const Show &show, const QRectF &slide);

/** A ring around the row of a slide that is marked by key, with the slide in `slide`. */
void paintMarkedLink(QPainter &painter, const Show &show, const QRectF &slide);

} // namespace aanjager
