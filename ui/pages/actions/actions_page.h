#pragma once

#include "ui/models/actions_model.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace aanjager {

class ActionAddLine;
class ActionsBulk;
class ChipButton;
class ElidedLabel;
class SegmentedControl;
class TableView;

/** Everybody's actions: what is late, due this week and later, added in one line and dealt with in one go. */
class ActionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ActionsPage(const PageContext &context, QWidget *parent = nullptr);

    TableView *table() const { return m_table; }
    ActionsModel *model() const { return m_model; }
    ActionAddLine *addLine() const { return m_add; }
    ActionsBulk *bulk() const { return m_bulk; }
    SegmentedControl *whose() const { return m_whose; }
    /** Stores what is typed; false when it could not be, and stays. */
    bool leave();
    QList<QWidget *> panes() const;

signals:
    void reportAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTools();
    void makeTable();
    ChipButton *addChip(QWidget *parent, void (ActionsPage::*fill)(QMenu &));
    void listMeasures(QMenu &menu);
    void listKinds(QMenu &menu);
    void listParties(QMenu &menu);
    void listGroupings(QMenu &menu);
    void offer(QMenu &menu, const QString &words, const ActionFilter &filter);
    void ask(const ActionFilter &filter);
    void refresh();
    void showChoice();
    void fitColumns();
    QList<Id<Action>> chosen() const;
    void tick(const QModelIndex &index);
    void openMeasure(const QModelIndex &index);
    void exportIcs();

    PageContext m_context;
    ActionsModel *m_model;
    TableView *m_table;
    ActionAddLine *m_add;
    ActionsBulk *m_bulk;
    ElidedLabel *m_summary;
    SegmentedControl *m_whose;
    QLineEdit *m_search = nullptr;
    ChipButton *m_measures = nullptr, *m_kinds = nullptr, *m_parties = nullptr, *m_evidence = nullptr,
               *m_grouping = nullptr;
};

} // namespace aanjager
