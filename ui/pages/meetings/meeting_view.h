#pragma once

#include "ui/models/meeting_lists.h"
#include "ui/pages/page_context.h"

#include <QTimer>
#include <QWidget>
#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace aanjager {

class AttendanceBar;
class CaptureLine;
class ChipButton;
class ElidedLabel;
class ItemMeasure;
class MeetingLines;
class RecordFacts;
class SegmentedControl;

/** One meeting while it is held: its agenda at the left, in the middle what is said at the chosen item, typed line by
 * line, and at the right what was agreed the last time. */
class MeetingView : public QWidget
{
    Q_OBJECT

public:
    /** What stands side by side; a narrow window shows some of it, and which is chosen above. */
    enum class Part { Agenda, Item, Before };

    explicit MeetingView(const PageContext &context, QWidget *parent = nullptr);

    /** Brings a part into sight. */
    void showPart(Part part);
    /** Chooses the part that is shown; hidden where all have room. */
    SegmentedControl *partSwitch() const { return m_parts; }
    /** The minutes that are saved or copied have the notes of the driver team. */
    QAction *withNotes() const { return m_withNotes; }

    void open(Id<Meeting> meeting);
    Id<Meeting> meeting() const { return m_meeting; }
    /** The item that is being handled; null where there is none. */
    Id<AgendaItem> item() const { return m_item; }
    void goToItem(Id<AgendaItem> item);
    /** The next item (1) or the one before (-1); an open one that is left for the next is handled. */
    void step(int by);
    /** Puts the item off to the next meeting, or takes it up again. */
    void holdOver();
    /** The minutes of what is shown, as text and as a page, on the clipboard. */
    void copyMinutes();
    /** Writes down what is typed; true when nothing typed is left. */
    bool writeDown();
    void takeKeyboard();
    /** Stores what is typed; false when it could not be, and stays. */
    bool leave();
    QList<QWidget *> panes() const;
    /** What time it is for a line that is written; the clock's unless a test says so. */
    void setClock(std::function<QTime()> clock);

    AgendaModel *agenda() const { return m_agenda; }
    MinutesModel *minutes() const { return m_minutes; }
    AgreedModel *agreed() const { return m_agreed; }
    MeetingLines *agendaList() const { return m_agendaList; }
    MeetingLines *minutesList() const { return m_minutesList; }
    MeetingLines *agreedList() const { return m_agreedList; }
    CaptureLine *capture() const { return m_capture; }
    QLineEdit *newItem() const { return m_newItem; }
    AttendanceBar *attendance() const { return m_attendance; }
    ChipButton *levelChip() const { return m_levelChip; }
    /** Begins the meeting, ends it, or lets it go on. */
    QPushButton *runButton() const { return m_run; }
    /** How long the item takes, and what was planned for it: "14:08", "of 20 min". */
    QLabel *elapsed() const { return m_elapsed; }
    /** From when until when, and how much later it will be: "10:00 – 11:20, 4 min over". */
    ElidedLabel *pace() const { return m_planned; }
    /** Shows or hides the fields of the item beside its outcome. */
    QToolButton *editItemButton() const { return m_editItem; }
    RecordFacts *itemFacts() const { return m_itemFacts; }
    /** Shows only items of this level and those of none, on the agenda and in the minutes that are saved; or all. */
    void setLevel(std::optional<Level> level);
    QPushButton *backButton() const { return m_back; }
    QPushButton *holdButton() const { return m_hold; }
    QPushButton *minutesButton() const { return m_print; }

    QPushButton *presentButton() const { return m_present; }

signals:
    void backAsked();
    void presentationAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeAgenda();
    QVBoxLayout *makeItem(QWidget *middle);
    QWidget *makeMiddle();
    QWidget *makeFoot();
    QWidget *makeAgreed();
    void connectParts();
    void fit();
    void refresh();
    void showHead();
    void showItem();
    void showClock();
    void showPace(const Meeting &meeting);
    void beginOrEnd();
    int secondsAtItem() const;
    std::optional<int> minutesAtItem() const;
    void noteTime();
    void listLevels(QMenu &menu);
    void addItem();
    void setState(Id<AgendaItem> item, AgendaState state);
    void removeItem(const QModelIndex &index);
    void removeLine(const QModelIndex &index);
    void tick(const QModelIndex &index);
    void listKinds(QMenu &menu);
    void listOutputs();
    void openAbout();
    void saveMinutes(const QString &suffix);
    Visibility readerOf() const;

    PageContext m_context;
    std::function<QTime()> m_clock = &QTime::currentTime;
    Id<Meeting> m_meeting;
    Id<AgendaItem> m_item;
    QTime m_itemSince; ///< when it was taken up here
    QTimer m_tick;
    AgendaKind m_newKind = AgendaKind::ToDecide;
    AgendaModel *m_agenda;
    MinutesModel *m_minutes;
    AgreedModel *m_agreed;
    AttendanceBar *m_attendance;
    MeetingLines *m_agendaList, *m_minutesList, *m_agreedList;
    CaptureLine *m_capture;
    ElidedLabel *m_when = nullptr;
    QLabel *m_itemNumber = nullptr, *m_written = nullptr, *m_agreedTitle = nullptr, *m_agreedTally = nullptr,
           *m_carried = nullptr, *m_running = nullptr, *m_elapsed = nullptr, *m_ofPlan = nullptr;
    ElidedLabel *m_title = nullptr, *m_itemTitle = nullptr, *m_planned = nullptr;
    ItemMeasure *m_itemMeasure = nullptr;
    QToolButton *m_editItem = nullptr;
    QProgressBar *m_agreedBar = nullptr;
    RecordFacts *m_itemFacts = nullptr;
    QPushButton *m_back = nullptr, *m_print = nullptr, *m_previous = nullptr, *m_next = nullptr, *m_hold = nullptr,
                *m_about = nullptr, *m_run = nullptr, *m_present = nullptr;
    QLineEdit *m_newItem = nullptr;
    ChipButton *m_kindChip = nullptr, *m_levelChip = nullptr;
    QWidget *m_agendaSide = nullptr, *m_agreedSide = nullptr, *m_middle = nullptr;
    QAction *m_withNotes = nullptr;
    SegmentedControl *m_parts = nullptr;
    Part m_part = Part::Item; ///< what is shown where not all parts have room
};

} // namespace aanjager
