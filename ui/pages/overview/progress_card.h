#pragma once

#include "ui/pages/overview/overview_card.h"

namespace aanjager {

class ProgressChartView;
struct OverviewFigures;

/** Progress against plan over time. */
class ProgressCard : public OverviewCard
{
    Q_OBJECT

public:
    /** `words` must outlive it. */
    explicit ProgressCard(const report::Wording &words, QWidget *parent = nullptr);

    void show(const OverviewFigures &figures, const QString &items);
    /** Keeps the chart of before in sight: the one of now is being made. */
    void showRemark(const OverviewFigures &figures, const QString &items);
    /** Takes the chart of before out of sight until the one of now is there. */
    void await();
    /** Until the next. */
    void showUnreadable();
    ProgressChartView *chart() const { return m_chart; }

private:
    const report::Wording &m_words;
    ProgressChartView *m_chart;
};

} // namespace aanjager
