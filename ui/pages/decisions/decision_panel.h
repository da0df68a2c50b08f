#pragma once

#include "ui/models/adoption_model.h"
#include "ui/pages/page_context.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace aanjager {

class AdoptionList;
class ChipButton;
class ElidedLabel;
class FieldEditor;
class RecordFacts;
class RecordRow;
class TitleLabel;

/** One decision: what it is about, asks and costs, and where each council is with it; each field edited where it
 * stands. */
class DecisionPanel : public QFrame
{
    Q_OBJECT

public:
    explicit DecisionPanel(const PageContext &context, QWidget *parent = nullptr);

    /** Shows a decision; nothing for a null one. */
    void show(Id<Decision> decision);
    Id<Decision> decision() const { return m_decision; }
    /** Goes to the first council that is awaited, to note what it did; asks the councils first where none is. */
    void noteAdoption();
    /** Writes what the current council did, and goes on to the next that is awaited. */
    void note(VoteState state);
    /** Goes to the title, to change it. */
    void rename();
    /** The title has the keyboard. */
    bool isRenaming() const;

    /** Offers every text that is not stored; true when none is left. */
    bool leave();
    void takeBack();

    AdoptionList *councils() const { return m_councils; }
    AdoptionModel *adoption() const { return m_adoption; }
    RecordFacts *facts() const { return m_facts; }
    RecordRow *vote() const { return m_vote; }
    QPushButton *noteButton() const { return m_note; }
    QPushButton *conclude() const { return m_conclude; }
    ChipButton *about() const { return m_about; }
    ChipButton *schedule() const { return m_schedule; }

signals:
    /** A person goes to the decision so many rows further, or back. */
    void stepAsked(int by);
    void removeAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeCouncils();
    QWidget *makeFoot();
    QHBoxLayout *makeVoteHeads();
    void editVote();
    QString scheduledWords() const;
    void refresh();
    void showCouncils();
    void showVote();
    void showAbout();
    void fillAbout(QMenu &menu);
    void fillSchedule(QMenu &menu);
    void copyAsText();
    void endRenaming();
    const Decision *stored() const;

    PageContext m_context;
    Id<Decision> m_decision;
    QScrollArea *m_scroll;
    QWidget *m_inside;
    QLabel *m_code, *m_kind;
    TitleLabel *m_title;
    FieldEditor *m_rename;
    RecordFacts *m_facts, *m_rest;
    ChipButton *m_about;
    ElidedLabel *m_scheduled;
    AdoptionModel *m_adoption;
    AdoptionList *m_councils;
    QWidget *m_councilsBox = nullptr;
    QLabel *m_tally = nullptr;
    RecordRow *m_vote;
    QPushButton *m_ask = nullptr, *m_conclude = nullptr, *m_note = nullptr;
    QLabel *m_hint = nullptr;
    ChipButton *m_schedule = nullptr;
};

} // namespace aanjager
