#pragma once

#include "ui/models/measure_row.h"
#include "ui/pages/page_context.h"

#include <QFrame>

class QLabel;
class QMenu;
class QScrollArea;
class QTabWidget;
class QToolButton;

namespace aanjager {

class ActionsTab;
class ElidedLabel;
class HistoryTab;
class MeasureFacts;
class MunicipalitiesTab;
class QuickSet;
class ReportTab;

/** One measure whole: status and verdict, its facts, and in tabs the report, actions, municipalities and history. */
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
    QTabWidget *tabs() const { return m_tabs; }

    QSize sizeHint() const override;

signals:
    /** To the measure before or after this one. */
    void stepAsked(int step);
    void renameAsked();
    void removeAsked();

private:
    QWidget *makeHead();
    void makeMenu(QToolButton *button);
    void showTab();
    QWidget *pending() const;

    PageContext m_context;
    MeasureRow m_row;
    QLabel *m_number;
    ElidedLabel *m_theme;
    QLabel *m_title;
    QScrollArea *m_scroll;
    QuickSet *m_quickSet;
    MeasureFacts *m_facts;
    QTabWidget *m_tabs;
    ReportTab *m_report;
    ActionsTab *m_actions;
    MunicipalitiesTab *m_municipalities;
    HistoryTab *m_history;
};

} // namespace aanjager
