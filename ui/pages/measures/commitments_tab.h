#pragma once

#include "ui/pages/measures/records_tab.h"

namespace aanjager {

/** What was promised about one measure: tick what was kept, add a promise in one line. */
class CommitmentsTab : public RecordsTab
{
    Q_OBJECT

public:
    explicit CommitmentsTab(const PageContext &context, QWidget *parent = nullptr);

protected:
    Listed records() const override;
    RecordRow *makeRow() override;
    void showRow(RecordRow &row, const void *record) override;
    Addition addition(const QString &text) const override;
    void shown() override;
};

} // namespace aanjager
