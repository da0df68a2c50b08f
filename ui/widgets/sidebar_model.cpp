#include "ui/widgets/sidebar_model.h"

#include <algorithm>

namespace aanjager {

void SidebarModel::setSections(const QList<SidebarSection> &sections)
{
    QList<Line> lines;
    for (const SidebarSection &section : sections) {
        lines += Line{{{}, section.title, {}}, true};
        for (const SidebarEntry &entry : section.entries) {
            const QModelIndex before = find(entry.key);
            const Line known = before.isValid() ? m_lines.at(before.row()) : Line();
            lines += Line{entry, false, known.count, known.urgent};
        }
    }
    const auto alike = [](const Line &one, const Line &other) {
        return one.heading == other.heading && one.entry.key == other.entry.key;
    };
    if (!std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), alike)) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
        return;
    }
    for (int row = 0; row < static_cast<int>(lines.size()); ++row) {
        if (lines.at(row) == m_lines.at(row))
            continue;
        m_lines[row] = lines.at(row);
        emit dataChanged(index(row), index(row));
    }
}

void SidebarModel::setCount(const QString &key, int count, bool urgent)
{
    const QModelIndex page = find(key);
    if (!page.isValid())
        return;
    Line &line = m_lines[page.row()];
    if (line.count == count && line.urgent == urgent)
        return;
    line.count = count;
    line.urgent = urgent;
    emit dataChanged(page, page);
}

QModelIndex SidebarModel::find(const QString &key) const
{
    for (qsizetype row = 0; row < m_lines.size(); ++row)
        if (!m_lines.at(row).heading && m_lines.at(row).entry.key == key)
            return index(static_cast<int>(row));
    return {};
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.entry.title;
    case Qt::AccessibleTextRole:
        return spoken(line);
    case Qt::ToolTipRole:
        return m_isFolded && !line.heading ? QVariant(spoken(line).toHtmlEscaped()) : QVariant();
    case HeadsGroupRole:
        return line.heading;
    case CountRole:
        return line.count > 0 ? QVariant(line.count) : QVariant();
    case KeyRole:
        return line.entry.key;
    case IconNameRole:
        return line.entry.icon;
    case UrgentRole:
        return line.urgent;
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_lines.at(index.row()).heading)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString SidebarModel::spoken(const Line &line) const
{
    if (line.heading && line.entry.title.isEmpty())
        return tr("Further pages");
    if (line.count == 0)
        return line.entry.title;
    return line.urgent ? tr("%1, %n ask for attention", nullptr, line.count).arg(line.entry.title)
                       : QStringLiteral("%1, %2").arg(line.entry.title).arg(line.count);
}

} // namespace aanjager
