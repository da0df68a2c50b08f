#pragma once

#include "ui/models/council_plan_model.h"
#include "ui/pages/page_context.h"

#include <QTableView>

namespace aanjager {

/** The councils by the months. Arrows move; Alt with an arrow plans what is in the cell a month earlier or later, Enter
 * opens the decision. */
class CouncilPlan : public QTableView
{
    Q_OBJECT

public:
    explicit CouncilPlan(const PageContext &context, QWidget *parent = nullptr);

    CouncilPlanModel *plan() const { return m_plan; }
    /** Goes to the month of today. */
    void goToThisMonth();

signals:
    void decisionAsked(Id<Decision> decision, Id<Party> council);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();
    /** Plans the first proposal of the current cell that is still to come so many months later. */
    void replan(int months);
    void open();

    PageContext m_context;
    CouncilPlanModel *m_plan;
};

} // namespace aanjager
