#pragma once

#include "core/insight/reporters.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace aanjager {

class ElidedLabel;
class PartyReportsModel;
class TableView;

/** What one who is asked tells in a round, in one table over all measures; of those that it leads there is the way to
 * the form. Signed off here. */
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
    /** Submits what stands in the row of a lead that the keyboard is on, and goes to the next; false where the row is
     * none. */
    bool submitLead();
    /** Opens the form of the row the keyboard is on, where that is of a lead. */
    void openForm();
    /** Says so of every row that is still missing. */
    void submitRest();
    void takeKeyboard();

    TableView *table() const { return m_table; }
    PartyReportsModel *model() const { return m_model; }
    QPushButton *restButton() const { return m_rest; }
    QPushButton *signButton() const { return m_sign; }
    QPushButton *formButton() const { return m_form; }

signals:
    void measureAsked(Id<Measure> measure);
    void reminderAsked(const Reporter &reporter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    void makeTable();
    void fit();
    void goDown();
    void sign();
    bool takeDigit(const QModelIndex &cell, int digit);

    PageContext m_context;
    Id<Round> m_round;
    Reporter m_reporter;
    QBoxLayout *m_head = nullptr;
    QWidget *m_buttons = nullptr;
    QLabel *m_name;
    QLabel *m_count;
    QPushButton *m_form;
    QPushButton *m_rest;
    QPushButton *m_sign;
    QPushButton *m_remind;
    PartyReportsModel *m_model;
    TableView *m_table;
};

} // namespace aanjager
