#pragma once

#include "ui/pages/page_context.h"
#include "ui/presenting/live_deck.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace aanjager {

class DeckItems;
class MomentChoice;
class SlideThumb;
class TableView;

/** What a meeting is shown: which slides in which order, under which titles, with how much time and which notes; to
 * whom it is open and of which moment. It shows the chosen slide as it will be, and keeps all of it with the meeting as
 * one change. */
class DeckDialog : public QDialog
{
    Q_OBJECT

public:
    DeckDialog(const PageContext &context, Id<Meeting> meeting, QWidget *parent = nullptr);

    TableView *table() const { return m_table; }
    DeckItems *items() const { return m_items; }
    QPlainTextEdit *notes() const { return m_notes; }
    QComboBox *level() const { return m_level; }
    QComboBox *screens() const { return m_screens; }
    QComboBox *roomBox() const { return m_room; }
    MomentChoice *asOf() const { return m_moment; }
    MomentChoice *since() const { return m_since; }
    QPushButton *presentButton() const { return m_present; }
    QPushButton *presentFromButton() const { return m_presentFrom; }
    QPushButton *keepButton() const { return m_keep; }
    QPushButton *saveButton() const { return m_save; }
    QLabel *trouble() const { return m_trouble; }
    SlideThumb *preview() const { return m_preview; }
    /** The key of the screen that was chosen; empty for any other than the window's. */
    QString screen() const;
    slides::Room room() const;
    /** What is chosen now, whether or not it could be kept; of moments that can be read, once `keep` was true. */
    slides::DeckChoice chosen() const;
    /** The slides as they are seen here. */
    const report::Deck &shown() const { return m_live.deck(); }
    /** Moves the chosen slide up (-1) or down (1). */
    void move(int by);
    /** Stores what was chosen; false when it could not be, and was told. */
    bool keep();

signals:
    /** What was chosen is stored; the slides are asked on a screen from this one (from 0) on, or as PDF. */
    void presentAsked(qsizetype first);
    void saveAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeChoices();
    void makeRooms(QWidget *side);
    QWidget *makeButtons();
    void connectParts();
    void fill();
    void refresh();
    void showChosen();
    void showMinutes();
    bool showInstead();
    void tell(const QString &words, bool isPresentable = false);
    void present(qsizetype first);
    void typeMinutes(const QString &digit);
    int row() const;
    qsizetype slideShown() const;
    Result<Deck> deck() const;
    QList<DeckSlide> slidesChosen() const;

    PageContext m_context;
    const Id<Meeting> m_meeting;
    LiveDeck m_live;
    DeckItems *m_items;
    QTimer m_rest{this}; ///< until nothing is typed for a moment
    TableView *m_table = nullptr;
    SlideThumb *m_preview = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    QComboBox *m_level = nullptr, *m_screens = nullptr, *m_room = nullptr;
    int m_screenBefore = 0; ///< the place of the screen that was offered
    MomentChoice *m_moment = nullptr, *m_since = nullptr;
    QLabel *m_trouble = nullptr, *m_minutes = nullptr;
    QToolButton *m_up = nullptr, *m_down = nullptr;
    QPushButton *m_present = nullptr, *m_presentFrom = nullptr, *m_keep = nullptr, *m_save = nullptr;
};

} // namespace aanjager
