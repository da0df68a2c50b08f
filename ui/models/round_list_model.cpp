#include "ui/models/round_list_model.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/models/roles.h"

namespace aanjager {

namespace {

constexpr qsizetype mostSteps = 12; ///< more is a new list

/** What a line is, whatever it tells. */
QList<MeasureLine> keysOf(const QList<RoundLine> &lines)
{
    QList<MeasureLine> keys;
    keys.reserve(lines.size());
    for (const RoundLine &line : lines)
        keys.append({line.isHeading() ? -1 : static_cast<int>(line.kind), static_cast<int>(line.kind), line.id});
    return keys;
}

} // namespace

void RoundListModel::show(const QList<RoundLine> &lines)
{
    const auto steps = stepsBetween(keysOf(m_lines), keysOf(lines), mostSteps);
    if (!steps) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
        return;
    }
    for (const LineStep &step : *steps)
        take(step, lines);
    for (qsizetype row = 0; row < lines.size(); ++row) {
        if (m_lines.at(row) == lines.at(row))
            continue;
        m_lines[row] = lines.at(row);
        emit dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
    }
}

void RoundListModel::take(const LineStep &step, const QList<RoundLine> &wanted)
{
    switch (step.kind) {
    case LineStep::Kind::Remove:
        beginRemoveRows({}, step.first, step.last);
        m_lines.remove(step.first, step.last - step.first + 1);
        endRemoveRows();
        break;
    case LineStep::Kind::Insert:
        beginInsertRows({}, step.first, step.last);
        for (int row = step.first; row <= step.last; ++row)
            m_lines.insert(row, wanted.at(row));
        endInsertRows();
        break;
    case LineStep::Kind::Move:
        beginMoveRows({}, step.first, step.first, {}, step.last > step.first ? step.last + 1 : step.last);
        m_lines.move(step.first, step.last);
        endMoveRows();
        break;
    }
}

QModelIndex RoundListModel::indexOf(RoundLine::Kind kind, qint64 id) const
{
    for (qsizetype row = 0; row < m_lines.size(); ++row)
        if (m_lines.at(row).kind == kind && m_lines.at(row).id == id)
            return index(static_cast<int>(row));
    return {};
}

QModelIndex RoundListModel::nextMissing(const QModelIndex &from) const
{
    const auto count = m_lines.size();
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype row = (from.row() + step + count) % count;
        if (!m_lines.at(row).isHeading() && !m_lines.at(row).isTold)
            return index(static_cast<int>(row));
    }
    return {};
}

int RoundListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

Qt::ItemFlags RoundListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return lineAt(index).isHeading() ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant RoundListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RoundLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.title;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList parts{line.number, line.title, line.trailing};
        parts.removeAll(QString());
        const QString words = line.inWords.isEmpty() ? parts.join(QStringLiteral(", ")) : line.inWords;
        return role == Qt::ToolTipRole ? QVariant(plainToolTip(words)) : QVariant(words);
    }
    case HeadsGroupRole:
        return line.isHeading();
    case TrailingRole:
        return line.trailing;
    case HealthRole:
        return line.verdict ? QVariant(static_cast<int>(*line.verdict)) : QVariant();
    case OwnerKindRole:
        return line.ownerKind ? QVariant(static_cast<int>(*line.ownerKind)) : QVariant();
    default:
        return {};
    }
}

} // namespace aanjager
