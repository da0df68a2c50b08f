#pragma once

#include "ui/presenting/show.h"

#include <QTimer>
#include <QWidget>

namespace aanjager {

/** What all see: the slide in 16:9 on the whole screen, nothing else. The next slide is painted beforehand at once, and
 * the others while nobody types or clicks in any window. A row of a slide leads to the page of its measure by a click.
 */
class Stage : public QWidget
{
    Q_OBJECT

public:
    explicit Stage(Show &show, QWidget *parent = nullptr);

    /** There is no presenter's view: all slides are shown here then, where one is chosen. */
    void setAlone(bool isAlone);
    /** Where the slide is in the window. */
    QRectF slideRect() const;

signals:
    void closed();
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /** Tab marks where the slide leads. */
    bool focusNextPrevChild(bool) override { return false; }

private:
    void follow();
    void rest();
    void speak();
    QImage frameOf(const report::Slide &slide, qsizetype number);
    void foresee();
    void paintSlide(QPainter &painter);
    bool hasGrid() const;
    /** A place of the window in units of the slide. */
    QPointF onSlide(const QPointF &point) const;

    Show &m_show;
    QTimer m_rest, m_foresight;
    bool m_isAlone = true;
};

} // namespace aanjager
