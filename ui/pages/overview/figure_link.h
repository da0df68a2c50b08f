#pragma once

#include "ui/pages/navigator.h"

#include <QToolButton>

namespace aanjager {

/**
 * Something shown that leads to the rows behind it: a button without a frame, by mouse, Enter and Space. Where there is
 * nowhere to go it is plain: no focus, no hover, no hand. A subclass paints the contents.
 */
class FigureLink : public QToolButton
{
    Q_OBJECT

public:
    explicit FigureLink(QWidget *parent = nullptr);

    /** Where it leads; nothing for nowhere. */
    void leadTo(const std::optional<Destination> &destination);
    const std::optional<Destination> &destination() const { return m_destination; }
    /** What a screen reader says, and the tooltip where that tells more than what is painted. */
    void say(const QString &words, const QString &toolTip = {});

    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void asked(const Destination &destination);

protected:
    virtual void paintContents(QPainter &painter, const QRect &rect) = 0;
    /** Hovered or pressed while it leads somewhere. */
    bool isWarm() const;
    virtual void paintGround(QPainter &painter);

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Destination> m_destination;
};

/** A place in the page of measures that shows what the filter leaves. */
Destination measuresWith(const MeasureFilter &filter);
/** The same for measures that are named one by one, with the words for what they share; nothing for none. */
std::optional<Destination> measuresNamed(const QSet<qint64> &measures, const QString &words);

} // namespace aanjager
