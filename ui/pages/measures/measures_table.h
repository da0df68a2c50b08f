#pragma once

#include "ui/widgets/table_view.h"

namespace aanjager {

/** The table of measures: a delegate for each kind of column; what has no room beside the title is left out. */
class MeasuresTable : public TableView
{
    Q_OBJECT

public:
    explicit MeasuresTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
};

} // namespace aanjager
