#pragma once

#include "core/exchange/row_kinds.h"
#include "core/exchange/sheet_reading.h"
#include "ui/import/import_roles.h"

#include <QAbstractTableModel>

namespace aanjager {

/** A sheet as it stands in the file, with what each row is taken for: its number, its kind, its cells. */
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /** What a row is taken for. */
    enum class Row { Unknown, Banner, Header, Hint, Empty, Measure, Action, Group, Totals, Other, Untitled };
    enum SheetRole : int { RowRole = CorrectedRole + 1 };
    static constexpr int numberColumn = 0, kindColumn = 1, firstCell = 2;

    /** `item` is what the programme calls a measure. */
    explicit SheetModel(QString item, QObject *parent = nullptr) : QAbstractTableModel(parent), m_item(std::move(item))
    {
    }

    void setReading(const std::shared_ptr<const SheetReading> &reading);
    int headerRow() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Sheet *own() const;
    Row rowOf(int row) const;
    QString nameOf(Row row) const;
    QString marksOf(int row, int column) const;
    bool isMerged(int row, int column) const;

    QString m_item;
    std::shared_ptr<const SheetReading> m_reading;
    std::unique_ptr<RowKinds> m_kinds;
    int m_width = 0;
};

} // namespace aanjager
