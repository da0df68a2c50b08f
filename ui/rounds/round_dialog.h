#pragma once

#include "core/domain/round.h"
#include "ui/pages/page_context.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace aanjager {

class DayLine;

/** Asks how a round is called, about which day it asks, how long it is open, and who must report on what. */
class RoundDialog : public QDialog
{
    Q_OBJECT

public:
    /** A round without an id is opened, another one changed; `expected` is who is asked as it stands. */
    RoundDialog(const PageContext &context, const Round &round, const QList<RoundExpectation> &expected,
                QWidget *parent = nullptr);

    /** As it was filled in; valid once it was accepted. */
    const Round &round() const { return m_round; }
    /** Nothing for the leads where all are asked. */
    QList<RoundExpectation> expected() const;

    QLineEdit *label() const { return m_label; }
    DayLine *peildatum() const { return m_peildatum; }
    DayLine *opens() const { return m_opens; }
    DayLine *due() const { return m_due; }
    QListWidget *leads() const { return m_leads; }
    QListWidget *parties() const { return m_parties; }
    QString problem() const;
    QPushButton *doButton() const { return m_do; }

    void accept() override;

private:
    QWidget *makeDays();
    QWidget *makeLists();
    void fillLeads(const QList<RoundExpectation> &expected);
    void fillParties(const QList<RoundExpectation> &expected);
    void tickAll(QListWidget &list, bool ticked);
    void follow();
    bool read(DayLine &line, QDate Round::*member, bool isNeeded);

    PageContext m_context;
    Round m_round;
    QList<RoundExpectation> m_narrow; ///< of one party about one measure: kept as they are
    QLineEdit *m_label;
    DayLine *m_peildatum, *m_opens, *m_due;
    QListWidget *m_leads, *m_parties;
    QLabel *m_asked;
    QLabel *m_problem;
    QPushButton *m_do = nullptr;
};

} // namespace aanjager
