#pragma once

#include "ui/models/overview_figures.h"
#include "ui/pages/overview/overview_card.h"

class QScrollArea;

namespace aanjager {

/** A row of the waterfall: lies over its drawing and leads to the measures of its theme. */
class ChartRow : public FigureLink
{
    Q_OBJECT

public:
    using FigureLink::FigureLink;
    QSize sizeHint() const override { return {40, 20}; }

protected:
    void paintGround(QPainter &painter) override;
    void paintContents(QPainter &, const QRect &) override {}
};

/** Savings against the deficit as a waterfall. */
class SavingsView : public QWidget
{
    Q_OBJECT

public:
    /** `words` must outlive it. */
    explicit SavingsView(const report::Wording &words, QWidget *parent = nullptr);

    /** `figures` have a chart of savings. */
    void show(const OverviewFigures &figures);
    const QList<ChartRow *> &rows() const { return m_rows; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void asked(const Destination &destination);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const report::Wording &m_words;
    report::SavingsChart m_chart;
    QList<ChartRow *> m_rows; ///< as many as there ever were steps; those beyond are hidden
};

/** Savings against the deficit, per theme. */
class SavingsCard : public OverviewCard
{
    Q_OBJECT

public:
    /** `words` must outlive it. */
    explicit SavingsCard(const report::Wording &words, QWidget *parent = nullptr);

    void show(const OverviewFigures &figures);
    SavingsView *view() const { return m_view; }
    int leastHeight(int width) const override;

private:
    QString whyNothing(const OverviewFigures &figures) const;

    const report::Wording &m_words;
    SavingsView *m_view;
    QScrollArea *m_scroll;
};

} // namespace aanjager
