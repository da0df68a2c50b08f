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
    /** One of many: its cards may be narrower, and without cards it takes no more room than its head needs. */
    void setClose(bool close);
    bool isNarrow() const { return m_isClose && m_tally.cards == 0; }
    QSize minimumSizeHint() const override;
    /** No wider: what is to spare goes to the columns with cards. */
    QSize sizeHint() const override { return minimumSizeHint(); }

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
    int paintTally(QPainter &painter, QRect line, int room) const;

    BoardPlace m_place;
    const report::Wording &m_words;
    BoardColumnModel m_cards;
    BoardList *m_list;
    QLabel *m_nothing;
    Tally m_tally;
    bool m_isTarget = false;
    bool m_isClose = false;
};

} // namespace aanjager
