#pragma once

#include "ui/models/measure_row.h"
#include "ui/pages/measures/folding_tabs.h"
#include "ui/pages/page_context.h"

#include <QFrame>

class QLabel;
class QMenu;
class QScrollArea;
class QToolButton;

namespace aanjager {

class ActionsTab;
class CommitmentsTab;
class HistoryTab;
class MeasureFacts;
class MoneyTab;
class MunicipalitiesTab;
class QuickSet;
class RecordsTab;
class RelationsTab;
class ReportTab;
class TitleLabel;

/** One measure whole: status and verdict, its facts, and in tabs the report, actions, municipalities, history,
 * relations, commitments and money. */
class MeasurePanel : public QFrame
{
    Q_OBJECT

public:
    explicit MeasurePanel(const PageContext &context, QWidget *parent = nullptr);

    /** Shows a measure as it is now; what is being typed in it stays. */
    void show(const MeasureRow &row);
    /** Some text is typed that is not stored. */
    bool isPending() const { return pending() != nullptr; }
    /**
     * Stores what is typed, each text as a change of its own: call it before another measure is shown. False when a
     * text was refused; it stays, is told about and has the keyboard.
     */
    bool leave();
    /** Gives up what is typed and not stored. */
    void takeBack();
    Id<Measure> measure() const { return m_row.measure.id; }

    QuickSet *quickSet() const { return m_quickSet; }
    MeasureFacts *facts() const { return m_facts; }
    ReportTab *reportTab() const { return m_report; }
    ActionsTab *actionsTab() const { return m_actions; }
    RelationsTab *relationsTab() const { return m_relations; }
    CommitmentsTab *commitmentsTab() const { return m_commitments; }
    MoneyTab *moneyTab() const { return m_money; }
    MunicipalitiesTab *municipalitiesTab() const { return m_municipalities; }
    HistoryTab *historyTab() const { return m_history; }
    FoldingTabs *tabs() const { return m_tabs; }
    /** Shows a tab by its key: report, actions, municipalities, history, relations, commitments or money; an unknown
     * key changes nothing. */
    void openTab(const QString &key);
    /** The key of the tab that is open. */
    QString tab() const;
    void copyAsText();
    /** What is done with the measure; also asked for on its row and its card. */
    QMenu *menu() const { return m_menu; }
    /** The measure is one of several that are selected: the menu is about all of them. */
    void setSeveral(bool several) { m_isSeveral = several; }

    QSize sizeHint() const override;

signals:
    /** To the measure before or after this one. */
    void stepAsked(int step);
    void statusAsked(Status status);
    /** Nothing: to follow the aspects. */
    void verdictAsked(std::optional<Health> verdict);
    void renameAsked();
    void duplicateAsked();
    void removeAsked();

private:
    struct Tab
    {
        QString key;
        QString title;
        QWidget *page;
    };

    QWidget *makeHead();
    void makeMenu(QToolButton *button);
    void addStatuses();
    void addVerdicts();
    void listCards(QMenu *menu);
    QList<Tab> tabList() const;
    QList<RecordsTab *> recordTabs() const;
    void showTab();
    QWidget *pending() const;

    PageContext m_context;
    MeasureRow m_row;
    QMenu *m_menu = nullptr;
    bool m_isSeveral = false;
    QScrollArea *m_scroll;
    QWidget *m_inside; ///< what scrolls
    QLabel *m_number;
    TitleLabel *m_title;
    QuickSet *m_quickSet;
    MeasureFacts *m_facts;
    FoldingTabs *m_tabs;
    ReportTab *m_report;
    ActionsTab *m_actions;
    MunicipalitiesTab *m_municipalities;
    HistoryTab *m_history;
    RelationsTab *m_relations;
    CommitmentsTab *m_commitments;
    MoneyTab *m_money;
};

} // namespace aanjager
