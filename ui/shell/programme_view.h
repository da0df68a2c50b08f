#pragma once

#include "ui/pages/navigator.h"
#include "ui/pages/page_context.h"

#include "ui/widgets/sidebar.h"

#include <QWidget>

class QStackedWidget;

namespace aanjager {

class AccessBand;
class ElidedLabel;
class HistoryPage;
class MeasuresPage;
class OverviewPage;
class Sidebar;

/** The open programme: its name and pages at the left, the chosen page beside it. */
class ProgrammeView : public QWidget
{
    Q_OBJECT

public:
    explicit ProgrammeView(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    /** The pages in the order of the sidebar, by the titles they have now. */
    QList<SidebarEntry> pages() const;
    /** Goes to a page by its key, e.g. "measures"; an unknown key changes nothing. */
    void showPage(const QString &key);
    QString currentPage() const;
    MeasuresPage *measures() const { return m_measures; }
    OverviewPage *overview() const { return m_overview; }
    AccessBand *accessBand() const { return m_access; }
    /** Goes there; false when that page cannot be shown or what is typed must stay. */
    bool go(const Destination &destination);
    /** The parts of the window that F6 walks through. */
    QList<QWidget *> panes() const;

signals:
    void importAsked();
    void reportAsked();
    void againAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /** A page and where the sidebar lists it. */
    struct Place
    {
        QString key;
        QString icon;
        QWidget *page = nullptr;
    };

    QWidget *makeSide();
    QString titleOf(const Place &place) const;
    QWidget *makeHead();

    PageContext m_context;
    ElidedLabel *m_name;
    ElidedLabel *m_region;
    Sidebar *m_sidebar;
    QWidget *m_side;
    AccessBand *m_access;
    QStackedWidget *m_pages;
    OverviewPage *m_overview;
    MeasuresPage *m_measures;
    HistoryPage *m_history;
    QList<Place> m_places; ///< in the order of the sidebar
};

} // namespace aanjager
