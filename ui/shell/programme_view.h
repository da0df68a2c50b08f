#pragma once

#include "ui/pages/page_context.h"
#include "ui/shell/trail.h"
#include "ui/widgets/sidebar.h"

#include <QHash>
#include <QWidget>
#include <any>
#include <functional>

class QStackedWidget;

namespace aanjager {

class AccessBand;
class ActionsPage;
class DecisionsPage;
class HistoryPage;
class MatrixPage;
class MeasuresPage;
class MeetingsPage;
class OverviewPage;
class Page;
class PlanningPage;
class RoundPage;
class SidePanel;

/** The open programme: its name and pages at the left, the chosen page beside it, and the way back to where a person
 * was. */
class ProgrammeView : public QWidget
{
    Q_OBJECT

public:
    explicit ProgrammeView(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    /** Goes to a page by its key, e.g. "measures"; an unknown key changes nothing. */
    void showPage(const QString &key);
    QString currentPage() const;
    /** The pages in the order of the sidebar, by the titles they have now. */
    QList<SidebarEntry> pages() const;
    /** A page is made when it is first asked for. */
    MeasuresPage *measures();
    OverviewPage *overview();
    MatrixPage *matrix();
    PlanningPage *planning();
    ActionsPage *actions();
    RoundPage *rounds();
    DecisionsPage *decisions();
    MeetingsPage *meetings();
    HistoryPage *history();
    /** Null while nobody asked for it. */
    MeasuresPage *madeMeasures() const;
    RoundPage *madeRounds() const;
    AccessBand *accessBand() const { return m_access; }
    SidePanel *side() const { return m_side; }
    /** The parts of the window that F6 walks through. */
    QList<QWidget *> panes() const;

    /** Goes there; false when that page cannot be shown or what is typed must stay. */
    bool go(const Destination &destination);
    const Trail &trail() const { return m_trail; }
    void goBack();
    void goForward();
    /** Shows what is missing in the open round. */
    void showMissing();
    /** Goes to where a new record of the page in sight is typed; a page without such a place leads to the measures. */
    void startNew();
    /** Goes to where the page in sight is searched; a page without such a place leads to the measures. */
    void goToSearch();
    /** Stores what is typed anywhere; false when it could not be, and stays as it was typed. */
    bool leave();
    /** Something is typed somewhere that is stored only when a person says so. */
    bool isDrafting() const;
    /** Gives up what is typed and not stored. */
    void takeBack();

    /** The sidebar as icons only; in a narrow window it is that anyway. */
    void setSideFolded(bool folded);
    /** Puts the panel of the page in sight away, or shows it; a window that becomes narrow puts it away. */
    void togglePanel();
    /** Gives the keyboard to the page in sight, at its natural place; who walks the sidebar stays there. */
    void takeKeyboard();

    /** How a person has the pages before them, to be given back when the window is made anew. */
    struct ViewState
    {
        QString page;
        QHash<QString, std::any> pages; ///< by key; of those that were made
        Trail trail;
        bool isTight = false; ///< there was no room for the panel
    };
    ViewState state() const;
    void restore(const ViewState &state);

signals:
    void demoAsked();
    void importAsked();
    /** A report is asked for: of the kind that the command line calls so, or any; of this party alone, or of all. */
    void reportAsked(const QString &kind, Id<Party> party);
    void presentationAsked();
    void againAsked();
    void copyAsked();
    /** Another page is shown, or the ways back and forward became others. */
    void moved();
    /** A page was made, and hears of changes from now on. */
    void pageMade();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Section { Steer, CarryOut, Learn, Together, Account };

    /** A page and where the sidebar lists it. */
    struct Place
    {
        QString key;
        QString title;
        QString icon;
        Section section = Section::Steer;
        std::function<Page *()> make;
        Page *page = nullptr; ///< null while nobody asked for it
    };

    template <class P> Place place(const char *key, const QString &title, const char *icon, Section section);
    template <class P> P *page(const char *key);
    template <class P> P *made(const char *key) const;
    void listPages();
    static QString titleOf(Section section);
    QString titleOf(const Place &place) const;
    Place *placeOf(const QString &key);
    Page *pageOf(Place &place);
    Page *current() const;
    QList<Page *> madePages() const;
    void connectPage(MeasuresPage &page);
    void followSession();
    void begin();
    bool show(const Destination &destination);
    Destination present() const;
    void fillSidebar();
    void countDecisions();
    void fit();

    PageContext m_context;
    SidePanel *m_side;
    AccessBand *m_access;
    QStackedWidget *m_pages;
    QList<Place> m_places; ///< in the order of the sidebar
    QString m_current;     ///< the key of the page in sight
    Trail m_trail;
    bool m_isSideFolded = false;
    bool m_isSized = false; ///< it is laid out; how wide it was made says nothing
    bool m_isTight = false; ///< too narrow for the panel, unless a person asks for it
};

} // namespace aanjager
