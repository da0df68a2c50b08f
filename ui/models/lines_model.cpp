#include "ui/models/lines_model.h"

namespace aanjager {

namespace {

constexpr qsizetype mostSteps = 24; ///< more are a reset

} // namespace

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LinesModel::rowOf(int grouping, qint64 id) const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines[row].grouping == grouping && m_lines[row].id == id)
            return row;
    return -1;
}

void LinesModel::beginWith(const QList<MeasureLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void LinesModel::become(const QList<MeasureLine> &wanted)
{
    const auto steps = stepsBetween(m_lines, wanted, mostSteps);
    if (!steps)
        return beginWith(wanted);
    for (const LineStep &step : *steps) {
        const auto take = [&] { takeStep(m_lines, step, wanted); };
        switch (step.kind) {
        case LineStep::Kind::Remove:
            beginRemoveRows({}, step.first, step.last);
            take();
            endRemoveRows();
            break;
        case LineStep::Kind::Insert:
            beginInsertRows({}, step.first, step.last);
            take();
            endInsertRows();
            break;
        case LineStep::Kind::Move:
            beginMoveRows({}, step.first, step.first, {}, step.last > step.first ? step.last + 1 : step.last);
            take();
            endMoveRows();
            break;
        }
    }
}

} // namespace aanjager
