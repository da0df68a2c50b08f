#include "ui/pages/overview/progress_card.h"

#include "ui/models/overview_figures.h"
#include "ui/pages/overview/progress_view.h"

namespace aanjager {

ProgressCard::ProgressCard(const report::Wording &words, QWidget *parent)
    : OverviewCard(parent), m_words(words), m_chart(new ProgressChartView(words, this))
{
    setTitle(tr("Progress against plan"));
    setBody(m_chart);
}

void ProgressCard::showRemark(const OverviewFigures &figures, const QString &items)
{
    const Progress &progress = figures.overview.progress;
    const QString count = m_words.number(progress.reported);
    link()->show(progress.reported == 0 ? QString() : tr("mean of %1 %2").arg(count, items));
    link()->say(tr("Progress: mean of %1 %2").arg(count, items));
    link()->leadTo(measuresNamed(figures.withProgress, tr("with progress")));
}

void ProgressCard::await()
{
    showNothing(tr("The course of progress is being computed…"));
}

void ProgressCard::showUnreadable()
{
    showNothing(tr("The course of progress could not be read."));
}

void ProgressCard::show(const OverviewFigures &figures, const QString &items)
{
    showRemark(figures, items);
    if (figures.progressChart) {
        if (m_chart->show(*figures.progressChart))
            showBody();
        else
            showNothing(tr("A part of the program is missing: aanjager_plot."));
    } else if (!figures.overview.planned) {
        showNothing(tr("No plan to draw: none has a start and an end yet."));
    } else if (figures.overview.progress.percent) {
        showNothing(tr("From the first round on, the course of progress stands here."));
    } else {
        showNothing(tr("No progress is reported yet."));
    }
}

} // namespace aanjager
