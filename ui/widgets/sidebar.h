#pragma once

#include <QList>
#include <QListView>

namespace aanjager {

/** One page in the sidebar. */
struct SidebarEntry
{
    QString key; ///< what chosen() says, e.g. "measures"
    QString title;
    QString icon; ///< a name in `:/icons`
};

/** Pages under one heading; without a title they stand apart. */
struct SidebarSection
{
    QString title;
    QList<SidebarEntry> entries;
};

class SidebarModel;

/** The pages of the window, under their headings, with the counts that ask for attention. */
class Sidebar : public QListView
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setSections(const QList<SidebarSection> &sections);
    /** Shows a count beside a page; zero shows none. `urgent` sets it on a soft amber fill. */
    void setCount(const QString &key, int count, bool urgent = false);
    /** Marks a page without saying so; an unknown key marks none. */
    void setCurrentKey(const QString &key);
    QString currentKey() const;

    QSize sizeHint() const override;

signals:
    /** A person went to another page. */
    void chosen(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    SidebarModel *m_pages;
    bool m_quiet = false;
};

} // namespace aanjager
