#pragma once

#include "ui/presenting/show.h"

#include <QWidget>

namespace aanjager {

/** What all see: the slide in 16:9 on the whole screen, nothing else. A row of a slide leads to the page of its measure
 * by a click. */
class Stage : public QWidget
{
    Q_OBJECT

public:
    explicit Stage(Show &show, QWidget *parent = nullptr);

    /** Where the slide is in the window. */
    QRectF slideRect() const;

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void follow();
    void paintOverview(QPainter &painter);
    void paintTyped(QPainter &painter);
    QRectF placeInOverview(qsizetype slide) const;
    qsizetype overviewRow() const;
    qsizetype slideAt(const QPointF &point) const;
    Id<Measure> measureAt(const QPointF &point) const;

    Show &m_show;
    QList<slides::SlideRecord::Link> m_links;
    std::optional<QPointF> m_pointer;
};

} // namespace aanjager
