#pragma once

#include "ui/models/history_model.h"
#include "ui/pages/measures/measures_page_state.h"
#include "ui/pages/page_context.h"
#include "ui/pages/round/round_page.h"
#include "ui/shell/trail.h"
#include "ui/widgets/sidebar.h"

#include <QWidget>

class QMenu;
class QStackedWidget;

namespace aanjager {

class AccessBand;
class HistoryPage;
class MeasuresPage;
class OverviewPage;
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
    HistoryPage *history();
    RoundPage *rounds();
    /** Null while nobody asked for it. */
    MeasuresPage *madeMeasures() const { return m_measures; }
    RoundPage *madeRounds() const { return m_rounds; }
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
    /** Stores what is typed anywhere; false when it could not be, and stays as it was typed. */
    bool leave();

    /** The sidebar as icons only; in a narrow window it is that anyway. */
    void setSideFolded(bool folded);
    /** Puts the panel of the chosen measure away, or shows it; a window that becomes narrow puts it away. */
    void togglePanel();
    /** Gives the keyboard to the page in sight, at its natural place; who walks the sidebar stays there. */
    void takeKeyboard();

    /** How a person has the pages before them, to be given back when the window is made anew. */
    struct ViewState
    {
        QString page;
        std::optional<MeasuresPageState> measures; ///< nothing while there is no such page yet
        std::optional<std::pair<HistoryChoice, HistoryGrouping>> history;
        std::optional<RoundPageState> rounds;
        Trail trail;
    };
    ViewState state() const;
    void restore(const ViewState &state);

signals:
    void demoAsked();
    void importAsked();
    void reportAsked();
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
        QString icon;
        Section section = Section::Steer;
    };

    static QString titleOf(Section section);
    QString titleOf(const Place &place) const;
    QWidget *pageOf(const QString &key);
    void add(QWidget *page);
    void followSession();
    void begin();
    bool show(const Destination &destination);
    Destination present() const;
    void fillSidebar();
    void fit();

    PageContext m_context;
    SidePanel *m_side;
    AccessBand *m_access;
    QStackedWidget *m_pages;
    OverviewPage *m_overview = nullptr;
    MeasuresPage *m_measures = nullptr;
    HistoryPage *m_history = nullptr;
    RoundPage *m_rounds = nullptr;
    QList<Place> m_places; ///< in the order of the sidebar
    QString m_current;     ///< the key of the page in sight
    Trail m_trail;
    bool m_isSideFolded = false;
    bool m_isTight = false; ///< too narrow for the panel, unless a person asks for it
};

} // namespace aanjager
