#pragma once

#include "ui/pages/board/board_column_model.h"

#include <QListView>

namespace aanjager {

/**
 * The cards of one column: arrows, Home and End walk through them, Space and Enter fold a heading, and a card can be
 * pulled away with the mouse. What goes beyond the column is asked of the board.
 */
class BoardList : public QListView
{
    Q_OBJECT

public:
    /** Takes no ownership of the model; `saysAtBat` as in CardDelegate. */
    BoardList(BoardColumnModel &cards, const report::Wording &words, bool saysAtBat, QWidget *parent = nullptr);

    BoardColumnModel &cards() const { return m_cards; }
    /** The measure the keyboard is on; null on a heading and where there is nothing. */
    Id<Measure> current() const;
    /** Goes to the row that lies nearest to this height of the list, where it has any. */
    void goNear(int y);
    /** The middle of the current row, in pixels from the top of the list. */
    int currentHeight() const;
    /** Chooses without telling; with `reveal` it comes into sight. */
    void showChosen(const QModelIndex &index, bool reveal);
    /** A person went to a card here, by Tab, an arrow or the mouse, since the board was shown: only then do keys that
     * the window has too move it. */
    bool isInHand() const { return m_isInHand; }
    void setInHand(bool inHand) { m_isInHand = inHand; }
    /** Shows these cards without telling that another is chosen where the chosen one goes. */
    void take(const QList<BoardCard> &cards);

    void keyboardSearch(const QString &) override {}

signals:
    /** A person went to this card. */
    void chosen(Id<Measure> measure);
    void opened(Id<Measure> measure);
    /** To the column at the left (-1) or right (1). */
    void leaveAsked(int step);
    void moveAsked(Id<Measure> measure, int step);
    /** A card is pulled with the mouse; where it is, and that it was let go or not, in global pixels. */
    void pulled(Id<Measure> measure, const QPoint &at);
    void letGo(Id<Measure> measure, const QPoint &at);
    void pullEnded();
    /** The menu of the current card, at this place of the screen. */
    void menuAsked(const QPoint &at);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    void dress();
    bool endPull();
    bool handleKey(const QKeyEvent &event);

    BoardColumnModel &m_cards;
    Id<Measure> m_pressed; ///< under the mouse button
    QPoint m_pressedAt;
    bool m_isPulling = false;
    bool m_isQuiet = false;
    bool m_isInHand = false;
};

} // namespace aanjager
