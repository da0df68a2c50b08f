#pragma once

#include "ui/models/planning_model.h"
#include "ui/pages/page_context.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace aanjager {

class ChipButton;
class ElidedLabel;
class FieldEditor;
class MilestonesTab;

/** What is chosen on the planning: its plan, its milestones, and what it waits for and what waits for it. */
class PlanningInspector : public QFrame
{
    Q_OBJECT

public:
    PlanningInspector(const PageContext &context, PlanningModel &model, QWidget *parent = nullptr);

    /** Shows a row, and in it a mark where one is chosen (null for none). */
    void show(int row, const PlanMark *mark);
    /** There is something to show: a measure or a mark. */
    bool hasContent() const { return m_hasContent; }
    /** The measure that is shown; null for none. */
    Id<Measure> measure() const { return m_measure; }
    /** The keyboard goes to the line in which a milestone is typed. */
    void askMilestone();
    /** The text of a milestone that is typed and not added. */
    QString draft() const;
    void setDraft(const QString &text);
    MilestonesTab *milestones() const { return m_milestones; }
    FieldEditor *start() const { return m_start; }
    FieldEditor *end() const { return m_end; }
    /** What is told about chains, a sentence each. */
    QStringList warnings() const { return m_warnings; }
    /** Measures that it waits for, ticked: a dependency is made and removed here. */
    ChipButton *waitsChip() const { return m_waits; }
    /** Stands in the place of the chart, for want of room for both: it takes the height that there is. */
    void setAlone(bool alone);
    bool leave();
    void takeBack();

signals:
    void milestoneAdded(Id<Milestone> milestone);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeFacts();
    QWidget *makeMilestones();
    QWidget *makeLinks();
    void showFacts(const PlanRow &row, const PlanMark *mark);
    void showLinks(Id<Measure> measure);
    void addLink(const PlanLink &link, Id<Measure> other);
    void follow(Id<Milestone> milestone);
    void listWaits(QMenu &menu);
    void fit();

    PageContext m_context;
    PlanningModel &m_model;
    ElidedLabel *m_of;
    ElidedLabel *m_what;
    ElidedLabel *m_standing;
    QWidget *m_plan;
    FieldEditor *m_start;
    FieldEditor *m_end;
    MilestonesTab *m_milestones;
    QScrollArea *m_scroll;
    QBoxLayout *m_row, *m_beside; ///< all of it; milestones and dependencies
    QWidget *m_facts, *m_middle, *m_right;
    ChipButton *m_waits;
    QVBoxLayout *m_links;
    bool m_isAlone = false, m_hasContent = false;
    Id<Measure> m_measure;
    QStringList m_warnings;
    QList<PlanLink> m_shownLinks;
    Id<Measure> m_linksOf;
};

} // namespace aanjager
