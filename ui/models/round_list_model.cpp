#include "ui/models/round_list_model.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/models/roles.h"

namespace aanjager {

/** Takes out and puts in only what lies between the lines that both begin and end with. */
void RoundListModel::show(const QList<RoundLine> &lines)
{
    const auto shared = std::min(m_lines.size(), lines.size());
    qsizetype front = 0, back = 0;
    while (front < shared && m_lines.at(front).isSameAs(lines.at(front)))
        ++front;
    while (back < shared - front && m_lines.at(m_lines.size() - 1 - back).isSameAs(lines.at(lines.size() - 1 - back)))
        ++back;
    if (const auto gone = m_lines.size() - front - back; gone > 0) {
        beginRemoveRows({}, static_cast<int>(front), static_cast<int>(front + gone - 1));
        m_lines.remove(front, gone);
        endRemoveRows();
    }
    if (const auto come = lines.size() - front - back; come > 0) {
        beginInsertRows({}, static_cast<int>(front), static_cast<int>(front + come - 1));
        for (qsizetype i = 0; i < come; ++i)
            m_lines.insert(front + i, lines.at(front + i));
        endInsertRows();
    }
    for (qsizetype row = 0; row < lines.size(); ++row) {
        if (m_lines.at(row) == lines.at(row))
            continue;
        m_lines[row] = lines.at(row);
        emit dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
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
