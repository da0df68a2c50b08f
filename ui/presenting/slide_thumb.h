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

    /** It is what all see now: with its veil and with what is marked on it. */
    void setShow(const Show *show) { m_show = show; }
    /** Another slide may be shown. */
    void refresh();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width * 9 / 16; }
    QSize sizeHint() const override { return {480, 270}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintVeil(QPainter &painter, const QRectF &box) const;

    LiveDeck &m_live;
    const std::function<Shown()> m_what;
    const Show *m_show = nullptr;
};

/** A ring around the row of a slide that is marked by key, with the slide in `slide`. */
void paintMarkedLink(QPainter &painter, const Show &show, const QRectF &slide);

} // namespace aanjager
