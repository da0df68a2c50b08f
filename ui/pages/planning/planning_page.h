#pragma once

#include "ui/models/planning_model.h"
#include "ui/pages/page.h"
#include "ui/pages/page_context.h"
#include "ui/pages/planning/time_scale.h"

#include <array>
#include <optional>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace aanjager {

class ChipButton;
class ElidedLabel;
class EmptyState;
class FilterChips;
class PanelButton;
class PlanLegend;
class PlanningChart;
class PlanningInspector;
class SegmentedControl;
class SlipsPanel;

/**
 * The planning of the measures in time: bars, milestones, decisions, the meetings of the board, and what waits for
 * what. A bar or milestone is replanned by mouse or keys as one change with the way back; what slipped since an earlier
 * moment stands beside it.
 */
class PlanningPage : public Page
{
    Q_OBJECT

public:
    explicit PlanningPage(const PageContext &context, QWidget *parent = nullptr);

    void begin() override;
    void goTo(const Destination &destination) override;
    bool goToSearch() override;
    Destination present() const override { return {{}, chosen(), filter(), {}}; }

    PlanningChart *chart() const { return m_chart; }
    PlanningModel *model() const { return m_model; }
    PlanningInspector *inspector() const { return m_inspector; }
    SlipsPanel *slips() const { return m_slips; }
    SegmentedControl *zoom() const { return m_zoom; }
    ChipButton *linksChip() const { return m_links; }
    ChipButton *slipsChip() const { return m_slipped; }
    QPushButton *milestoneButton() const { return m_add; }
    QLineEdit *searchField() const { return m_search; }
    EmptyState *emptyState() const { return m_empty; }

    /** Chooses a measure; one that the filter hides comes back into sight, for then nothing is filtered. */
    void choose(Id<Measure> measure);
    Id<Measure> chosen() const;
    void showOnly(const MeasureFilter &filter);
    const MeasureFilter &filter() const;
    void showSlips(bool shown);
    /** How a person has the page, to be given back when the window is made anew. */
    struct PageState
    {
        MeasureFilter filter;
        Id<Measure> chosen;
        PlanZoom zoom = PlanZoom::Quarter;
        double pixelsPerDay = 0;
        int along = 0;
        bool hasLinks = true, hasSlips = false;
        QString draft; ///< of a milestone
    };
    std::any state() const override;
    void restore(const std::any &kept) override;

    void togglePanel() override;
    /** Shows what is chosen where it is away for want of room, and puts it away. */
    PanelButton *panelButton() const { return m_panelButton; }

    /** Where F6 goes. */
    QList<QWidget *> panes() const override;
    /** Stores what is typed; false where it could not be, and stays. */
    bool leave() override;
    /** Makes up for what waits for the next turn or is read beside the window. */
    void settle();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTools();
    QWidget *makeBody();
    void fitTools();
    void fitParts();
    void showPanel(bool shown);
    void makeKeys();
    void connectChart();
    void refresh();
    void followChosen();
    void replan(Id<Measure> measure, const Plan &plan);
    void move(const PlanMark &mark, const ImpreciseDate &date);
    void remove(Id<Milestone> milestone);
    void addMilestone();
    void open(Id<Measure> measure);
    QString summary() const;

    PageContext m_context;
    MeasuresModel *m_measures;
    PlanningModel *m_model;
    QStackedWidget *m_stack;
    PlanningChart *m_chart;
    PlanLegend *m_legend;
    PlanningInspector *m_inspector;
    SlipsPanel *m_slips;
    EmptyState *m_empty;
    ElidedLabel *m_summary;
    QPushButton *m_add;
    QPushButton *m_report;
    SegmentedControl *m_zoom;
    QPushButton *m_today;
    QLineEdit *m_search;
    FilterChips *m_chips;
    ChipButton *m_links;
    ChipButton *m_slipped;
    PanelButton *m_panelButton = nullptr;
    QWidget *m_chartSide = nullptr, *m_inspectorSide = nullptr;
    std::array<QHBoxLayout *, 2> m_toolRows{};
    std::optional<bool> m_hasTwoRows;
    bool m_isSized = false;              ///< before it is, there is room
    std::optional<bool> m_isPanelWanted; ///< nothing while nobody chose: as there is room
};

} // namespace aanjager
