#pragma once

#include "ui/pages/measures/records_tab.h"

class QLabel;
class QPushButton;

namespace aanjager {

/** The amounts of one measure by year and kind, with their sums by kind; edited where they stand. */
class MoneyTab : public RecordsTab
{
    Q_OBJECT

public:
    explicit MoneyTab(const PageContext &context, QWidget *parent = nullptr);

    QPushButton *addButton() const { return m_add; }
    QString sums() const;

protected:
    Listed records() const override;
    RecordRow *makeRow() override;
    void shown() override;

private:
    void add();

    QLabel *m_sums;
    QPushButton *m_add;
};

} // namespace aanjager
