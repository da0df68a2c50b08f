#pragma once

#include <QWidget>
#include <functional>

namespace aanjager {

/** What the bars and marks of the planning mean; in as many rows as it takes. */
class PlanLegend : public QWidget
{
    Q_OBJECT

public:
    explicit PlanLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Sample { Done, Planned, Expected, Reached, ToCome, Missed, Decision, Broken };
    struct Entry
    {
        Sample sample;
        QString words;
    };

    /** Goes over all samples where they stand in this width; tells how many rows they take. */
    static int arrange(int width, const std::function<void(const Entry &entry, const QPointF &at)> &place);
    static QList<Entry> entries();
    static double widthOf(Sample sample);
    static void paintSample(QPainter &painter, Sample sample, const QPointF &left);
};

} // namespace aanjager
