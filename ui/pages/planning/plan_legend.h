#pragma once

#include <QWidget>

namespace aanjager {

/** What the bars and marks of the planning mean; what has no room is left out, last first, and is in the tooltip. */
class PlanLegend : public QWidget
{
    Q_OBJECT

public:
    explicit PlanLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Sample { Done, Planned, Expected, Reached, ToCome, Missed, Decision, Broken };
    struct Entry
    {
        Sample sample;
        QString words;
    };

    static QList<Entry> entries();
    static double widthOf(Sample sample);
    static void paintSample(QPainter &painter, Sample sample, const QPointF &left);
};

} // namespace aanjager
