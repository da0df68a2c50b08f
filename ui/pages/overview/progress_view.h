#pragma once

#include "core/report/figure_blocks.h"
#include "ui/text/wording.h"

#include "ui/pages/overview/progress_plot.h"

#include <QWidget>

namespace aanjager {

/**
 * Progress against plan over time, on Qt Charts. The pointer or the arrow keys stand on a day and the figures of that
 * day are shown beside it.
 */
class ProgressChartView : public QWidget
{
    Q_OBJECT

public:
    /** `words` must outlive it. */
    explicit ProgressChartView(const report::Wording &words, QWidget *parent = nullptr);

    using QWidget::show;
    /** False when this program lacks the part that draws it. */
    bool show(const report::Figure &figure);
    const report::ProgressChart &drawn() const { return m_drawn; }
    /** The day that is stood on, counted from 0. */
    std::optional<qsizetype> current() const { return m_current; }
    /** The figures of one day in words. */
    QString inWords(qsizetype point) const;
    QSize sizeHint() const override;

    /** What was reached, by Julian day, and how it is drawn. */
    const QList<QPointF> &reached() const { return m_reached; }
    const ProgressPlot::Look &look() const { return m_look; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    class Over;

    bool makePlot();
    void dress();
    void place();
    void nameDays();
    void stand(std::optional<qsizetype> point);
    QPointF placeOf(const QDate &day, double percent) const;
    std::optional<qsizetype> lastReached() const;
    void drawOver(QPainter &painter) const;
    void drawNow(QPainter &painter) const;
    void drawDots(QPainter &painter) const;
    void drawLabels(QPainter &painter) const;
    void drawBubble(QPainter &painter) const;

    const report::Wording &m_words;
    ProgressPlot *m_plot = nullptr; ///< made when there is something to draw
    ProgressPlot::Look m_look;
    QWidget *m_over; ///< what is drawn over the lines
    QList<QPointF> m_reached;
    report::ProgressChart m_drawn;
    std::optional<qsizetype> m_current;
};

} // namespace aanjager
