#pragma once

#include "ui/presenting/spot_line.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QScrollArea;

namespace aanjager {

class DeckTimes;
class ElidedLabel;
class KeyButton;
class SlideThumb;
class TableView;

/** What who presents sees: this slide and the next, notes, the clock and the time of each item, and the line in which
 * is written down what is said. Its keys are those of the show. */
class Desk : public QWidget
{
    Q_OBJECT

public:
    Desk(const PageContext &context, Show &show, QWidget *parent = nullptr);

    SpotLine *spot() const { return m_spot; }
    DeckTimes *times() const { return m_times; }
    QLabel *notes() const { return m_notes; }
    QLabel *clock() const { return m_clock; }
    ElidedLabel *toldLabel() const { return m_told; }
    QLabel *next() const { return m_nextName; }
    SlideThumb *thumb() const { return m_thumb; }
    /** What time it is; the clock's unless a picture or a test says so. */
    void setClock(std::function<QTime()> clock);

    /** Lines that were written down, or taken back (-1). */
    void countLine(int by);
    /** Says what happened; it stands until the next. */
    void tell(const QString &words, bool isTrouble);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /** Tab marks where the slide leads. */
    bool focusNextPrevChild(bool) override { return false; }

private:
    QWidget *makeHead();
    QWidget *makeLeft();
    QWidget *makeAbove();
    QWidget *makeButtons();
    QWidget *makeNotes();
    QWidget *makeRight();
    QWidget *makeKeys();
    TableView *makeTable();
    QLabel *addFigure(QHBoxLayout &row, QLabel *&name);
    void follow();
    void followLook();
    void tick();
    void setNotesSize(int size);
    void makeRoom();

    PageContext m_context;
    Show &m_show;
    std::function<QTime()> m_now = &QTime::currentTime;
    DeckTimes *m_times;
    SlideThumb *m_thumb = nullptr, *m_nextThumb = nullptr;
    QTimer m_second{this};
    QLabel *m_title = nullptr, *m_about = nullptr, *m_busy = nullptr, *m_left = nullptr, *m_leftName = nullptr,
           *m_clock = nullptr, *m_above = nullptr, *m_place = nullptr, *m_part = nullptr, *m_partPlan = nullptr,
           *m_nextName = nullptr, *m_notes = nullptr;
    ElidedLabel *m_told = nullptr;
    QProgressBar *m_partBar = nullptr;
    QScrollArea *m_notesArea = nullptr;
    QList<KeyButton *> m_spots;
    QWidget *m_keys = nullptr, *m_notesPart = nullptr;
    TableView *m_table = nullptr;
    SpotLine *m_spot = nullptr;
    int m_notesSize = 18; ///< pixels at 100 % text
    int m_written = 0;
};

} // namespace aanjager
