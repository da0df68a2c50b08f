#pragma once

#include "core/report/deck.h"
#include "ui/pages/page_context.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace aanjager {

class MomentChoice;

/** What a meeting is shown: which slides in which order, under which titles, with how much time and which notes; to
 * whom it is open and of which moment. Kept with the meeting as one change. */
class DeckDialog : public QDialog
{
    Q_OBJECT

public:
    DeckDialog(const PageContext &context, Id<Meeting> meeting, QWidget *parent = nullptr);

    QTreeWidget *slides() const { return m_slides; }
    QPlainTextEdit *notes() const { return m_notes; }
    QComboBox *level() const { return m_level; }
    QComboBox *screens() const { return m_screens; }
    QPushButton *presentButton() const { return m_present; }
    /** The name of the screen that was chosen; empty for any. */
    QString screenName() const;
    /** Moves the chosen slide up (-1) or down (1). */
    void move(int by);
    /** Stores what was chosen; false when it could not be, and was told. */
    bool keep();

signals:
    void presentAsked();
    void saveAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeChoices();
    void makeButtons();
    void fill();
    void addRow(const report::DeckItem &item);
    void showNotes();
    Deck deck() const;
    QList<DeckSlide> chosen() const;

    PageContext m_context;
    const Id<Meeting> m_meeting;
    QList<report::DeckItem> m_items; ///< as they were; a row names its place here
    QTreeWidget *m_slides = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    QComboBox *m_level = nullptr, *m_screens = nullptr;
    MomentChoice *m_moment = nullptr;
    QLabel *m_trouble = nullptr;
    QPushButton *m_up = nullptr, *m_down = nullptr, *m_present = nullptr, *m_save = nullptr;
};

} // namespace aanjager
