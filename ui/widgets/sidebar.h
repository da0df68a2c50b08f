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

    bool operator==(const SidebarEntry &) const = default;
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
    static constexpr int fullWidth = 212; ///< pixels at 100 % text
    static constexpr int foldedWidth = 52;

    explicit Sidebar(QWidget *parent = nullptr);

    /** What is chosen, counted and scrolled to stays as it was where those pages stay. */
    void setSections(const QList<SidebarSection> &sections);
    /** Shows a count beside a page; zero shows none. `urgent` sets it on a soft amber fill. */
    void setCount(const QString &key, int count, bool urgent = false);
    /** Marks a page without saying so; an unknown key marks none. */
    void setCurrentKey(const QString &key);
    QString currentKey() const;

    /** Folded it shows icons only; their words are in the tooltips, and spoken as before. */
    void setFolded(bool folded);
    bool isFolded() const { return m_isFolded; }

    QSize sizeHint() const override;

signals:
    /** A person went to another page. */
    void chosen(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    /** Only the left button goes to a page. */
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    SidebarModel *m_pages;
    bool m_quiet = false;
    bool m_isFolded = false;
};

} // namespace aanjager
