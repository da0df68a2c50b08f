#pragma once

#include "ui/models/decisions_model.h"
#include "ui/pages/page.h"
#include "ui/pages/page_context.h"

class QFrame;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace aanjager {

class ChipButton;
class CouncilPlan;
class DecisionPanel;
class ElidedLabel;
class EmptyState;
class PanelButton;
class SegmentedControl;
class TableView;

/** The decisions of the programme: what is asked of whom and by when, where each council is with it, and which
 * proposals come when. */
class DecisionsPage : public Page
{
    Q_OBJECT

public:
    explicit DecisionsPage(const PageContext &context, QWidget *parent = nullptr);

    void goTo(const Destination &destination) override;
    bool goToSearch() override;
    Destination present() const override { return {{}, {}, {}, {}, chosen().value}; }
    /** The chosen decision. */
    std::any state() const override { return chosen(); }
    void restore(const std::any &state) override { choose(std::any_cast<Id<Decision>>(state)); }

    /** Chooses a decision; a null one the first. */
    void choose(Id<Decision> decision);
    Id<Decision> chosen() const;
    void showOnly(const DecisionFilter &filter);
    /** The planning of the councils in place of the register, or the register again. */
    void showPlan(bool plan);
    bool isPlan() const;
    /** Goes to the line in which a decision is asked. */
    bool startNew() override;
    /** Takes the keyboard to what a person works in first. */
    void takeKeyboard() override;
    void setPanelAway(bool away) override;
    void togglePanel() override;
    /** Stores what is typed; false when it could not be, and stays. */
    bool leave() override;
    QList<QWidget *> panes() const override;

    TableView *table() const { return m_table; }
    DecisionsModel *model() const { return m_model; }
    DecisionPanel *panel() const { return m_panel; }
    CouncilPlan *plan() const { return m_plan; }
    QLineEdit *newField() const { return m_new; }
    QLineEdit *searchField() const { return m_search; }
    SegmentedControl *viewSwitch() const { return m_switch; }
    QPushButton *listButton() const { return m_list; }
    /** Shows the panel where it is away for want of room, and puts it away. */
    PanelButton *panelButton() const { return m_panelButton; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTools();
    QWidget *makeLegend(QWidget *parent);
    QWidget *makeAdding();
    void makeTable();
    void makeLayout();
    ChipButton *addChip(QWidget *parent, void (DecisionsPage::*fill)(QMenu &));
    void listTypes(QMenu &menu);
    void listBodies(QMenu &menu);
    void listStates(QMenu &menu);
    void ask(const DecisionFilter &filter);
    void showChoice();
    void refresh();
    void fitColumns();
    void fitPanel(bool isNone);
    void followChosen();
    void step(int by);
    void select(const QModelIndex &index);
    void saySummary();
    void sayNew();
    bool add();
    void removeChosen();
    void exportAs(const QString &suffix);
    void copyTable();
    void fillList();
    bool isTableKey(int key);

    PageContext m_context;
    DecisionsModel *m_model;
    QStackedWidget *m_sides; ///< the register, the planning, and what to do while there is nothing
    TableView *m_table;
    CouncilPlan *m_plan;
    EmptyState *m_empty;
    DecisionPanel *m_panel;
    ElidedLabel *m_summary;
    SegmentedControl *m_switch;
    QPushButton *m_list = nullptr, *m_ask = nullptr;
    QLineEdit *m_search = nullptr, *m_new = nullptr;
    QLabel *m_becomes = nullptr;
    QWidget *m_adding = nullptr, *m_legend = nullptr;
    QFrame *m_edge = nullptr;
    PanelButton *m_panelButton = nullptr;
    ChipButton *m_types = nullptr, *m_bodies = nullptr, *m_states = nullptr;
    Id<Decision> m_chosen;
    bool m_isPanelAway = false;
    bool m_isSized = false; ///< before it is, there is room
    bool m_isQuiet = false; ///< the program chooses, not a person
};

} // namespace aanjager
