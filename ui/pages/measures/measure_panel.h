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

    PageContext m_context;
    MeasureRow m_row;
    QLabel *m_number;
    QLabel *m_theme;
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
