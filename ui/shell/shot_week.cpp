#include "ui/shell/shot_week.h"

#include "core/domain/work_rules.h"
#include "ui/pages/decisions/decisions_page.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/planning/planning_chart.h"
#include "ui/pages/planning/planning_page.h"
#include "ui/pages/planning/slips_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/programme_view.h"
#include "ui/shell/shot_rounds.h"

#include <QApplication>

namespace aanjager {

namespace {

/** The register, or the planning of the councils. What most councils are asked is chosen. */
void bringDecisions(MainWindow &window, bool plan)
{
    DecisionsPage &page = *window.programmeView()->decisions();
    const State &state = window.session().state();
    Id<Decision> chosen;
    int most = 0;
    for (const Decision &decision : state.all<Decision>())
        if (const int asked = adoptionOf(decision, state).asked; isAwaited(decision) && asked >= most) {
            chosen = decision.id;
            most = asked;
        }
    page.choose(chosen);
    page.showPlan(plan);
}

/** The bodies with their meetings, or the meeting that comes next. */
void bringMeetings(MainWindow &window, bool open)
{
    const Meeting *next = nullptr;
    for (const Meeting &meeting : window.session().state().all<Meeting>())
        if (meeting.day >= window.session().today() && (!next || meeting.day < next->day))
            next = &meeting;
    if (next && open)
        window.programmeView()->meetings()->open(next->id.value);
}

/** By quarters, months or years, or with what slipped beside it. */
void bringPlanning(MainWindow &window, const QString &look, Id<Measure> measure)
{
    PlanningPage &page = *window.programmeView()->planning();
    QApplication::processEvents();
    page.choose(measure);
    if (look == QLatin1String("planning-months"))
        page.chart()->setZoom(PlanZoom::Month);
    else if (look == QLatin1String("planning-years"))
        page.chart()->setZoom(PlanZoom::Year);
    else if (look == QLatin1String("planning-slipped"))
        page.showSlips(true);
}

} // namespace

void bringToShot(MainWindow &window, const QString &page, Id<Measure> measure)
{
    const bool isOfCouncils = page == QLatin1String("council-plan");
    const bool isMeeting = page == QLatin1String("meeting");
    const QString key = isOfCouncils ? QStringLiteral("decisions")
                        : isMeeting  ? QStringLiteral("meetings")
                                     : page.section(QLatin1Char('-'), 0, 0);
    window.programmeView()->showPage(key);
    if (key == QLatin1String("round"))
        showRoundShot(window, page == QLatin1String("round-party"), measure);
    else if (key == QLatin1String("decisions"))
        bringDecisions(window, isOfCouncils);
    else if (key == QLatin1String("meetings"))
        bringMeetings(window, isMeeting);
    else if (key == QLatin1String("planning"))
        bringPlanning(window, page, measure);
}

} // namespace aanjager
