#pragma once

#include "ui/presenting/spot_line.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace aanjager {

class SlideThumb;

/** What who presents sees: this slide and the next, notes, the clock and the time of each item, and the line in which
 * is written down what is said. Its keys are those of the show. */
class Desk : public QWidget
{
    Q_OBJECT

public:
    Desk(const PageContext &context, Show &show, QWidget *parent = nullptr);

    SpotLine *spot() const { return m_spot; }
    QTreeWidget *items() const { return m_items; }
    QLabel *notes() const { return m_notes; }
    QLabel *clock() const { return m_clock; }

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeLeft();
    QWidget *makeRight();
    QWidget *makeButtons();
    void follow();
    void fillItems();
    void tick();

    PageContext m_context;
    Show &m_show;
    QTimer m_second{this};
    SlideThumb *m_now = nullptr, *m_next = nullptr;
    QLabel *m_title = nullptr, *m_about = nullptr, *m_busy = nullptr, *m_left = nullptr, *m_clock = nullptr,
           *m_place = nullptr, *m_part = nullptr, *m_nextName = nullptr, *m_notes = nullptr, *m_written = nullptr;
    QPushButton *m_decide = nullptr;
    QTreeWidget *m_items = nullptr;
    SpotLine *m_spot = nullptr;
    int m_notesSize = 18; ///< pixels
};

} // namespace aanjager
