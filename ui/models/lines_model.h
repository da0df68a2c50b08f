#pragma once

#include "ui/models/line_steps.h"

#include <QAbstractTableModel>

namespace aanjager {

/**
 * A table over an own vector of lines under headings. What changes is told by the line, so that a selection survives;
 * where that would take more than a few steps the model is reset.
 */
class LinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;

protected:
    const QList<MeasureLine> &lines() const { return m_lines; }
    const MeasureLine &lineAt(const QModelIndex &index) const { return m_lines[index.row()]; }
    /** The row of a line by what it is about; -1 when it is not shown. */
    int rowOf(int grouping, qint64 id) const;
    /** From what is shown to `wanted`. */
    void become(const QList<MeasureLine> &wanted);
    /** Anew, for another programme. */
    void beginWith(const QList<MeasureLine> &lines);

private:
    QList<MeasureLine> m_lines;
};

} // namespace aanjager
