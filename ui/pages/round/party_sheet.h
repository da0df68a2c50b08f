#pragma once

#include "core/insight/reporters.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace aanjager {

class ElidedLabel;
class PartyReportsModel;
class TableView;

/** What one who is asked tells in a round: of a party its column over all measures, and of a lead the way to the forms
 * of what it leads; signed off here. */
class PartySheet : public QWidget
{
    Q_OBJECT

public:
    explicit PartySheet(const PageContext &context, QWidget *parent = nullptr);

    void show(const Round &round, const Reporter &reporter);
    const Reporter &reporter() const { return m_reporter; }
    /** Sets the status of the row the keyboard is on. */
    void setStatus(Status status);
    /** Says of the row the keyboard is on that nothing changed, and goes to the next. */
    void submitUnchanged();
    /** Says so of every row that is still missing. */
    void submitRest();
    void takeKeyboard();

    TableView *table() const { return m_table; }
    PartyReportsModel *model() const { return m_model; }
    QPushButton *restButton() const { return m_rest; }
    QPushButton *signButton() const { return m_sign; }

signals:
    void measureAsked(Id<Measure> measure);
    void reminderAsked(const Reporter &reporter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    void makeTable();
    void showLeads();
    void sign();

    PageContext m_context;
    Id<Round> m_round;
    Reporter m_reporter;
    QLabel *m_name;
    QLabel *m_count;
    QWidget *m_leads;
    QPushButton *m_rest;
    QPushButton *m_sign;
    QPushButton *m_remind;
    PartyReportsModel *m_model;
    TableView *m_table;
};

} // namespace aanjager
