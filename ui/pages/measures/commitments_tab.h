#pragma once

#include "ui/pages/measures/records_tab.h"

namespace aanjager {

/** What was promised about one measure: tick what was kept, add a promise in one line. */
class CommitmentsTab : public RecordsTab
{
    Q_OBJECT

public:
    explicit CommitmentsTab(const PageContext &context, QWidget *parent = nullptr);

    CommitLine *newCommitment() const { return m_new; }

protected:
    Listed records() const override;
    RecordRow *makeRow() override;
    void showRow(RecordRow &row, const void *record) override;
    void shown() override;

private:
    void add(const QString &text);

    CommitLine *m_new;
};

} // namespace aanjager
