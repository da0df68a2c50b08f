#pragma once

#include "ui/presenting/show.h"

#include <QWidget>

namespace aanjager {

/** What all see: the slide in 16:9 on the whole screen, nothing else. The next slide is painted beforehand. A row of a
 * slide leads to the page of its measure by a click. */
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
    /** Tab marks where the slide leads. */
    bool focusNextPrevChild(bool) override { return false; }

private:
    void follow();
    void foresee();
    QImage frameOf(const report::Slide &slide, qsizetype number);
    void paintSlide(QPainter &painter);
    void paintOverview(QPainter &painter);
    void paintWords(QPainter &painter, const QString &words);
    QRectF placeInOverview(qsizetype slide) const;
    qsizetype overviewRow() const;
    qsizetype slideAt(const QPointF &point) const;
    Id<Measure> measureAt(const QPointF &point) const;

    Show &m_show;
    std::optional<QPointF> m_pointer;
    bool m_isForeseeing = false;
};

} // namespace aanjager
