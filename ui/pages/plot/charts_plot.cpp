// The part of the program that draws lines by Qt Charts, which brings OpenGL with it.
#include "ui/pages/overview/progress_plot.h"

#include <QGraphicsLayout>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

namespace aanjager {

namespace {

/** Only drawn: whoever it lies in hears the pointer and the keys. */
class ChartsPlot : public QChartView, public ProgressPlot
{
public:
    ChartsPlot(QWidget *parent, int atRight)
        : QChartView(new QChart, parent)
        , m_planned(new QLineSeries(chart()))
        , m_reached(new QLineSeries(chart()))
        , m_percents(new QValueAxis(chart()))
        , m_days(new QCategoryAxis(chart()))
    {
        setRenderHint(QPainter::Antialiasing);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setBackgroundBrush(Qt::NoBrush);
        viewport()->setAutoFillBackground(false);
        chart()->setAnimationOptions(QChart::NoAnimation);
        chart()->legend()->hide();
        chart()->setBackgroundVisible(false);
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
        chart()->setMargins({2, 6, atRight, 0});
        makeAxes();
    }

    QWidget &widget() override { return *this; }

    void dress(const Look &look) override
    {
        m_planned->setPen(look.planned);
        m_reached->setPen(look.reached);
        m_percents->setGridLinePen(look.grid);
        m_percents->setMinorGridLinePen(look.grid);
        m_days->setLinePen(look.axis);
        for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_percents), static_cast<QAbstractAxis *>(m_days)}) {
            axis->setLabelsFont(look.labels);
            axis->setLabelsBrush(look.ink);
        }
    }

    using QChartView::show;
    void show(const QList<QPointF> &planned, const QList<QPointF> &reached) override
    {
        m_planned->replace(planned);
        m_reached->replace(reached);
        m_days->setRange(planned.first().x(), planned.last().x());
    }

    void nameDays(const QMap<double, QString> &names) override
    {
        const QStringList before = m_days->categoriesLabels();
        for (const QString &name : before)
            m_days->remove(name);
        for (auto at = names.cbegin(); at != names.cend(); ++at)
            m_days->append(at.value(), at.key());
    }

    QPointF placeOf(const QPointF &point) const override { return chart()->mapToPosition(point, m_planned); }
    QRectF area() const override { return chart()->plotArea(); }

private:
    void makeAxes()
    {
        m_percents->setRange(0, 100);
        m_percents->setTickCount(3);
        m_percents->setMinorTickCount(1);
        m_percents->setLabelFormat(QStringLiteral("%d%%"));
        m_percents->setLineVisible(false);
        m_days->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        m_days->setGridLineVisible(false);
        m_days->setTruncateLabels(false);
        chart()->addAxis(m_percents, Qt::AlignLeft);
        chart()->addAxis(m_days, Qt::AlignBottom);
        for (QLineSeries *series : {m_planned, m_reached}) {
            chart()->addSeries(series);
            series->attachAxis(m_percents);
            series->attachAxis(m_days);
        }
    }

    QLineSeries *m_planned;
    QLineSeries *m_reached;
    QValueAxis *m_percents;
    QCategoryAxis *m_days;
};

} // namespace

} // namespace aanjager

extern "C" Q_DECL_EXPORT aanjager::ProgressPlot *aanjagerMakePlot(QWidget *parent, int atRight)
{
    return new aanjager::ChartsPlot(parent, atRight);
}
