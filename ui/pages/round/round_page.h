#pragma once

#include "core/insight/round_standing.h"
#include "ui/models/round_list_model.h"
#include "ui/pages/page.h"
#include "ui/pages/page_context.h"

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace aanjager {

class ElidedLabel;
class EmptyState;
class PartySheet;
class PreviousPanel;
class ReportEntry;
class RoundBar;
class RoundList;
class SegmentedControl;

/** Which round is looked at, from which side, and what is chosen there. */
struct RoundPageState
{
    Id<Round> round;
    bool isByParty = false;
    qint64 chosen = 0; ///< the measure; of parties the place in their list
};

/**
 * The reporting round: what is missing and what is told at the left, the form of the chosen measure beside what was
 * told before, or what one party tells over all measures. A round that is closed is there to read, with its kept
 * report.
 */
class RoundPage : public Page
{
    Q_OBJECT

public:
    explicit RoundPage(const PageContext &context, QWidget *parent = nullptr);

    void goTo(const Destination &destination) override;
    Destination present() const override { return {{}, chosen(), {}, {}}; }

    /** Shows this round; a null one shows the open round, else the last that was closed. */
    void showRound(Id<Round> round);
    /** Chooses the form of this measure. */
    void choose(Id<Measure> measure);
    Id<Measure> chosen() const;
    Id<Round> round() const { return m_round; }
    void setByParty(bool byParty);
    /** A RoundPageState. */
    std::any state() const override;
    void restore(const std::any &kept) override;

    /** Stores what is typed; false when it could not be. */
    bool leave() override;
    void takeBack() override;
    void takeKeyboard() override;
    QList<QWidget *> panes() const override;

    RoundList *list() const { return m_list; }
    ReportEntry *entry() const { return m_entry; }
    PartySheet *party() const { return m_party; }
    PreviousPanel *previous() const { return m_previous; }
    SegmentedControl *sides() const { return m_sides; }
    QPushButton *closeButton() const { return m_close; }
    QPushButton *remindButton() const { return m_remind; }
    QToolButton *moreButton() const { return m_more; }
    QString progressText() const;

signals:
    /** A new round is to be opened, or this one changed. */
    void openAsked();
    void changeAsked(Id<Round> round);
    void closeAsked(Id<Round> round);
    /** Reminders of everybody who has not reported, or of this one alone. */
    void remindAsked(Id<Round> round, const QString &reporter);
    void pasteAsked(Id<Round> round);
    void keptAsked(Id<Round> round);
    void formsAsked();
    void formsBackAsked();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Centre { Entry, Party, Nothing };

    QWidget *makeHead();
    QWidget *makeBody();
    void nameSides();
    void makeKeys();
    void addKey(const QKeySequence &key, const std::function<void()> &run);
    void fillRounds(QMenu *menu);
    void fillMore(QMenu *menu);
    void fit();
    void fitHead();
    void refresh();
    void follow(const QList<RowChange> &changes);
    void showHead(const Round &round);
    void showProgress(const Round &round);
    void stand(const Result<void> &told);
    void showLines(const Round &round);
    void showChosen();
    void showNothing();
    void goToLine(const QModelIndex &index);
    void goOn(int step);
    void goAfter(Id<Measure> measure);
    void reopen();
    const Round *shown() const;

    PageContext m_context;
    Id<Round> m_round;
    RoundStanding m_standing; ///< of the round that is shown, while the page is visible
    QLabel *m_title;
    ElidedLabel *m_days;
    QToolButton *m_rounds;
    QPushButton *m_remind;
    QPushButton *m_close;
    QPushButton *m_kept;
    QToolButton *m_more;
    QWidget *m_progress = nullptr;
    QLabel *m_count;
    RoundBar *m_bar;
    QLabel *m_left;
    QWidget *m_body = nullptr;
    QWidget *m_side = nullptr;
    SegmentedControl *m_sides;
    RoundListModel *m_lines;
    RoundList *m_list;
    QStackedWidget *m_centre;
    ReportEntry *m_entry;
    PartySheet *m_party;
    PreviousPanel *m_previous;
    EmptyState *m_empty = nullptr;
    QString m_item; ///< as the programme calls it
    bool m_isStale = true;
};

} // namespace aanjager
