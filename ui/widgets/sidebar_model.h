#pragma once

#include "ui/models/roles.h"
#include "ui/widgets/sidebar.h"

#include <QAbstractListModel>

namespace aanjager {

/** The rows of the sidebar: headings, which cannot be chosen, and pages. */
class SidebarModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum SidebarRole : int { KeyRole = FirstOwnRole, IconNameRole, UrgentRole };

    using QAbstractListModel::QAbstractListModel;

    /** Pages that stay keep their counts; where only words or icons differ nothing is reset. */
    void setSections(const QList<SidebarSection> &sections);
    void setCount(const QString &key, int count, bool urgent);
    /** The row of a page, or an invalid index. */
    QModelIndex find(const QString &key) const;
    /** Without room for words the tooltip says them. */
    void setFolded(bool folded) { m_isFolded = folded; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        SidebarEntry entry;
        bool heading = false;
        int count = 0;
        bool urgent = false;

        bool operator==(const Line &) const = default;
    };

    QString spoken(const Line &line) const;

    QList<Line> m_lines;
    bool m_isFolded = false;
};

} // namespace aanjager
