#pragma once

#include "ui/models/meetings_model.h"
#include "ui/pages/page.h"
#include "ui/pages/page_context.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace aanjager {

class BodyPanel;
class ElidedLabel;
class EmptyState;
class MeetingView;
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

    TableView *table() const { return m_table; }
    MeetingsModel *model() const { return m_model; }
    BodyPanel *body() const { return m_body; }
    MeetingView *meeting() const { return m_meeting; }
    QLineEdit *newMeeting() const { return m_newMeeting; }
    QLineEdit *newBody() const { return m_newBody; }
    SegmentedControl *levels() const { return m_levels; }
    bool isMeetingOpen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeAll();
    QWidget *makeHead();
    QWidget *makeTools();
    void makeTable();
    void fitColumns();
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
    bool m_isQuiet = false; ///< the program chooses, not a person
};

} // namespace aanjager
