#pragma once

#include "ui/models/planning_model.h"
#include "ui/pages/page_context.h"

#include <QFrame>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace aanjager {

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
    QWidget *m_middle;
    QWidget *m_right;
    QVBoxLayout *m_links;
    Id<Measure> m_measure;
    QStringList m_warnings;
    QList<PlanLink> m_shownLinks;
    Id<Measure> m_linksOf;
};

} // namespace aanjager
