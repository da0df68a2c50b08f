#pragma once

#include "ui/pages/board/board_list.h"

#include <QWidget>

class QLabel;

namespace aanjager {

/** One column: under what its measures stand, and what moving a card there writes. */
struct BoardPlace
{
    Value value;  ///< of the field; null for nobody
    QString name; ///< "Gemeente"
    QString icon; ///< in `:/icons`; empty where `status` tells
    std::optional<Status> status = {};
    bool always = true; ///< also shown without a card
};

/** A column of the board: its head with count, verdicts and open actions, and its cards. */
class BoardColumn : public QWidget
{
    Q_OBJECT

public:
    /** `words` must outlive it. */
    BoardColumn(const BoardPlace &place, const report::Wording &words, QWidget *parent = nullptr);

    const BoardPlace &place() const { return m_place; }
    BoardList &list() const { return *m_list; }
    void setCards(const QList<BoardCard> &cards, const Programme &programme);
    /** Whether a card that is pulled would come here. */
    void setTarget(bool isTarget);
    bool isEmpty() const { return m_tally.cards == 0; }
    /** How wide it is, in pixels; folded it is a strip with its name written downwards. */
    void setRoom(int width, bool folded);
    bool isFolded() const { return m_isFolded; }
    /** The least width of a column with cards, and that of one that is folded, in pixels. */
    static int narrowest();
    static int folded();
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Tally
    {
        int cards = 0, attention = 0, intervene = 0, openActions = 0;
    };

    void describe(const Programme &programme);
    int headHeight() const;
    void paintHead(QPainter &painter) const;
    void paintFolded(QPainter &painter) const;
    void paintMark(QPainter &painter, const QRect &box) const;
    int paintTally(QPainter &painter, QRect line, int room) const;

    BoardPlace m_place;
    const report::Wording &m_words;
    BoardColumnModel m_cards;
    BoardList *m_list;
    QLabel *m_nothing;
    Tally m_tally;
    bool m_isTarget = false;
    bool m_isFolded = false;
};

} // namespace aanjager
