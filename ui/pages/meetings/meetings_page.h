#pragma once

#include "ui/models/meetings_model.h"
#include "ui/pages/page.h"
#include "ui/pages/page_context.h"

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace aanjager {

class BodyPanel;
class ElidedLabel;
class EmptyState;
class MeetingView;
class PanelButton;
class SegmentedControl;
class TableView;

/** The bodies of the programme and their meetings; one that is opened is held and minuted here. */
class MeetingsPage : public Page
{
    Q_OBJECT

public:
    explicit MeetingsPage(const PageContext &context, QWidget *parent = nullptr);

    void goTo(const Destination &destination) override;
    Destination present() const override { return {{}, {}, {}, {}, opened()}; }
    /** What is open or chosen. */
    std::any state() const override { return opened(); }
    void restore(const std::any &state) override { open(std::any_cast<qint64>(state)); }

    /** Opens a meeting, or chooses a body, by its id; another id changes nothing. */
    void open(qint64 record);
    /** The meeting that is open, else the body that is chosen; 0 for none. */
    qint64 opened() const;
    /** Back to the bodies and their meetings. */
    void showAll();
    void takeKeyboard() override;
    /** Stores what is typed; false when it could not be, and stays. */
    bool leave() override;
    QList<QWidget *> panes() const override;
    void setPanelAway(bool away) override;
    void togglePanel() override;

    TableView *table() const { return m_table; }
    MeetingsModel *model() const { return m_model; }
    BodyPanel *body() const { return m_body; }
    MeetingView *meeting() const { return m_meeting; }
    QLineEdit *newMeeting() const { return m_newMeeting; }
    QLineEdit *newBody() const { return m_newBody; }
    SegmentedControl *levels() const { return m_levels; }
    bool isMeetingOpen() const;
    /** Shows the body that is chosen where it is away for want of room, and puts it away. */
    PanelButton *panelButton() const { return m_panelButton; }
    /** Why what is typed as a new meeting is none; empty while it is not refused. */
    QLabel *refusal() const { return m_refusal; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeAll();
    QWidget *makeHead();
    QWidget *makeTools();
    void makeTable();
    void fitColumns();
    void fitPanel();
    void sayBody();
    void sayRefused(const QString &sentence);
    void refresh();
    void followChosen();
    void openChosen();
    void addMeeting();
    void addBody();
    void removeChosen();
    void removeBody();
    void select(const QModelIndex &index);

    PageContext m_context;
    MeetingsModel *m_model;
    QStackedWidget *m_stack;
    QWidget *m_all;
    QStackedWidget *m_sides = nullptr;
    TableView *m_table;
    EmptyState *m_empty = nullptr;
    BodyPanel *m_body;
    MeetingView *m_meeting;
    ElidedLabel *m_summary = nullptr;
    SegmentedControl *m_levels = nullptr;
    QLineEdit *m_newMeeting = nullptr, *m_newBody = nullptr;
    QPushButton *m_openButton = nullptr;
    QFrame *m_edge = nullptr;
    PanelButton *m_panelButton = nullptr;
    QLabel *m_refusal = nullptr;
    bool m_isPanelAway = false;
    bool m_isSized = false; ///< before it is, there is room
    bool m_isQuiet = false; ///< the program chooses, not a person
};

} // namespace aanjager
