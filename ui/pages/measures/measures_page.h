#pragma once

#include "ui/pages/measures/measures_page_state.h"
#include "ui/pages/page.h"
#include "ui/pages/page_context.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace aanjager {

class BulkBar;
class CellLine;
class ChipButton;
class ElidedLabel;
class EmptyState;
class FilterChips;
class MeasurePanel;
class MeasuresBoard;
class MeasuresEmpty;
class MeasuresModel;
class MeasuresTable;
class QuickAdd;
class SegmentedControl;
class TableView;
class ViewsMenu;

/**
 * The measures of the programme: a grouped table that is filtered and searched while typing, the chosen measure beside
 * it, what is done to several at once, and a new one in one line.
 */
class MeasuresPage : public Page
{
    Q_OBJECT

public:
    explicit MeasuresPage(const PageContext &context, QWidget *parent = nullptr);

    /** Chooses a measure; a null one chooses the first. Where what is typed is refused, it stays on that measure. */
    void choose(Id<Measure> id);
    Id<Measure> chosen() const;
    /** Shows what fits and chooses in it; an empty filter shows all. */
    void showOnly(const MeasureFilter &filter);
    const MeasureFilter &filter() const;
    /** Looks at the measures as a view says. */
    void look(const MeasureView &view);
    /** How they are looked at now, without a name. */
    MeasureView view() const;
    void goTo(const Destination &destination) override;
    Destination present() const override;
    /** A MeasuresPageState. */
    std::any state() const override;
    void restore(const std::any &kept) override;
    void setGrouping(MeasureGrouping grouping);
    void setSorting(const MeasureSorting &sorting);
    /** The board in place of the table, or the table again. */
    void showBoard(bool board);
    bool isBoard() const;
    MeasuresBoard *board() const { return m_board; }
    SegmentedControl *boardSwitch() const { return m_switch; }
    void setBoardKind(BoardKind kind);
    /** The measures that are selected, from the top. */
    QList<Id<Measure>> selected() const;
    /** The title of a new measure is typed and not added. */
    bool isDrafting() const override;
    QString draft() const;
    void setDraft(const QString &title);
    /** Chooses the first measure and takes the keyboard there; without measures, to the field for the first. */
    void begin() override;
    /** Takes the keyboard to what a person works in first. */
    void takeKeyboard() override;
    /** Goes to the field that takes a new measure. */
    bool startNew() override;
    bool goToSearch() override;
    /** Chooses the measure so many rows further, or back. */
    void step(int by);
    /** Goes to the title of the chosen measure, to change it. */
    void rename();
    /** Removes what is chosen, with the offer to take it back. */
    void removeChosen();
    /** Of what is chosen, one or several. */
    void setStatus(Status status);
    /** Stores what is typed about the measure; false when something was refused, which stays as it was typed. */
    bool leave() override;
    /** Gives up what is typed and not stored. */
    void takeBack() override;
    /** Keeps the panel of the chosen measure out of sight, for want of room or because a person put it away. */
    void setPanelAway(bool away) override;
    void togglePanel() override;
    /** The parts that F6 walks through. */
    QList<QWidget *> panes() const override;

    TableView *table() const;
    FilterChips *chips() const { return m_chips; }
    ViewsMenu *views() const { return m_views; }
    BulkBar *bulkBar() const { return m_bulk; }
    MeasuresModel *model() const { return m_model; }
    MeasurePanel *panel() const { return m_panel; }
    QLineEdit *searchField() const { return m_search; }
    QuickAdd *quickAdd() const { return m_new; }
    QLineEdit *newField() const;
    QPushButton *showAllButton() const { return m_showAll; }
    MeasuresEmpty *emptyState() const { return m_empty; }
    EmptyState *nothingFound() const { return m_nothingFound; }

signals:
    void demoAsked();
    void importAsked();
    /** How many measures are selected, of how many. */
    void selectionChanged(int selected, int all);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTools();
    QWidget *makeTable();
    void makeGroupingMenu();
    void makeColumnsMenu();
    void fillColumnsMenu(QMenu *menu);
    void keepColumns();
    void makeBoard();
    void makeMenus();
    bool isPanelWanted() const;
    /** Some measure is in sight, of those that are asked for or that are kept while they are in hand. */
    bool hasFound() const;
    void makeNothingFound();
    void showPanel();
    /** Shows the panel where it was put away. */
    void bringPanel();
    void makeKeys();
    void setUpTable();
    void refresh();
    void showFigures();
    void followSelection();
    void holdChosen();
    void letKeptGo();
    void selectOne();
    void letGo();
    void fitTools();
    void fitHead();
    void sayColumns();
    void showPanelButton();
    bool isSeveral() const;
    void duplicateChosen();
    void place(int line);
    void moveBy(int step);
    QString placedWords(const QList<Id<Measure>> &ids, const std::optional<Id<Theme>> &theme) const;
    CellLine *openCell() const;
    void showSummary();
    void showEmptiness();
    void followChosen();
    void followSearch();
    void leaveForChosen();
    void showChosen();
    void select(const QModelIndex &index);
    void beginWith(const QString &templateKey);
    void add(QLineEdit *field, Id<Theme> theme);
    QString item() const;
    QStringList summary() const;

    PageContext m_context;
    MeasuresModel *m_model;
    QStackedWidget *m_stack; // each is made in what it lies in: what moves to another parent is styled anew
    QSplitter *m_split;
    QStackedWidget *m_sides; ///< the table, and the board
    MeasuresTable *m_table;
    BulkBar *m_bulk;
    FilterChips *m_chips;
    MeasurePanel *m_panel;
    MeasuresEmpty *m_empty;
    QLabel *m_title;
    ElidedLabel *m_summary;
    QLineEdit *m_search;
    ViewsMenu *m_views;
    ChipButton *m_grouping;
    QToolButton *m_columns, *m_panelButton;
    SegmentedControl *m_switch;
    MeasuresBoard *m_board;
    ChipButton *m_boardKind;
    QPushButton *m_report, *m_newButton, *m_showAll;
    QuickAdd *m_new;
    EmptyState *m_nothingFound;
    bool m_isTight = false, m_isPanelAway = false; ///< no room for the panel; it is away beside the table
    bool m_isBoardDetailed = false;                ///< the panel is shown beside the board
    QTimer m_figures;         ///< the summary of a large package follows when the table has been painted
    QTimer m_widening;        ///< without a panel columns come back, but not between two keys of a search
    QTimer m_lettingGo;       ///< rows that no longer fit go when no second click can meet another row for it
    bool m_isLeaving = false; ///< another measure is shown once what is typed is stored
};

} // namespace aanjager
