#pragma once

#include "core/report/figure_blocks.h"
#include "ui/text/wording.h"

#include <QtCharts/QChartView>

class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace aanjager {

/**
 * Progress against plan over time, on Qt Charts. The pointer or the arrow keys stand on a day and the figures of that
 * day are shown beside it.
 */
class ProgressChartView : public QChartView
{
    Q_OBJECT

public:
    /** `words` must outlive it. */
    explicit ProgressChartView(const report::Wording &words, QWidget *parent = nullptr);

    void show(const report::Figure &figure);
    const report::ProgressChart &drawn() const { return m_drawn; }
    /** The day that is stood on, counted from 0. */
    std::optional<qsizetype> current() const { return m_current; }
    /** The figures of one day in words. */
    QString inWords(qsizetype point) const;
    QSize sizeHint() const override;

    QLineSeries *planned() const { return m_planned; }
    QLineSeries *reached() const { return m_reached; }

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void makeAxes();
    void dress();
    void nameDays();
    void stand(std::optional<qsizetype> point);
    QPointF placeOf(const QDate &day, double percent) const;
    std::optional<qsizetype> lastReached() const;
    void drawNow(QPainter &painter) const;
    void drawDots(QPainter &painter) const;
    void drawLabels(QPainter &painter) const;
    void drawBubble(QPainter &painter) const;

    const report::Wording &m_words;
    QLineSeries *m_planned;
    QLineSeries *m_reached;
    QValueAxis *m_percents;
    QCategoryAxis *m_days;
    report::ProgressChart m_drawn;
    std::optional<qsizetype> m_current;
};

} // namespace aanjager
