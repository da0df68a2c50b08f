#pragma once

#include "ui/pages/measures/records_tab.h"

namespace aanjager {

/** The milestones of a measure, by their planned day: ticked off when reached, edited where they stand, and added in
 * one line at the end of the measure's plan. */
class MilestonesTab : public RecordsTab
{
    Q_OBJECT

public:
    explicit MilestonesTab(const PageContext &context, QWidget *parent = nullptr);

    /** Marks the row of this milestone; null marks none. */
    void mark(Id<Milestone> milestone);
    /** What stands above the days of the rows. */
    QWidget *heading() const { return m_heading; }

signals:
    void added(Id<Milestone> milestone);

protected:
    Listed records() const override;
    RecordRow *makeRow() override;
    void showRow(RecordRow &row, const void *record) override;
    void shown() override;
    Addition addition(const QString &text) const override;

private:
    QWidget *makeHeading();
    void tick(RecordRow *row, bool reached);

    QWidget *m_heading;
};

} // namespace aanjager
