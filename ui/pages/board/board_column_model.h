#pragma once

#include "ui/pages/board/board_card.h"

#include <QAbstractListModel>
#include <QSet>
#include <functional>

namespace aanjager {

/** One row of a column: a card, a small card of a measure that ended, or the heading over those. */
struct BoardLine
{
    enum class Kind { Card, Small, Heading };

    Kind kind = Kind::Card;
    BoardCard card = {};         ///< of a heading: empty
    Status ended = Status::Done; ///< what a heading is about
    QString heading = {};
    int count = 0;
    bool isFolded = false;

    bool isHeading() const { return kind == Kind::Heading; }
    /** Whether it is the same row, whatever it shows. */
    bool isSame(const BoardLine &other) const;
    bool operator==(const BoardLine &) const = default;
};

/** How a column treats what ended. */
enum class EndedCards {
    UnderHeading, ///< small cards under a heading that folds
    AsCards       ///< the whole column is of them: small cards without a heading
};

/** The rows of one column of the board. Rows that stay are not told anew, so that a choice and a place survive. */
class BoardColumnModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /** What a screen reader says of a measure: asked for when it is read, not for every card. */
    using Speaker = std::function<QString(Id<Measure>)>;

    BoardColumnModel(const report::Wording &words, EndedCards ended, QObject *parent = nullptr);

    void setSpeaker(Speaker speaker) { m_speaker = std::move(speaker); }

    void setCards(const QList<BoardCard> &cards);
    /** Also those that are folded away. */
    const QList<BoardCard> &cards() const { return m_cards; }
    const BoardLine &line(const QModelIndex &index) const { return m_lines.at(index.row()); }
    /** Folds or unfolds the small cards under a heading. */
    void toggle(const QModelIndex &heading);
    /** Where a measure is shown; with `unfold` a folded group opens for it. Invalid when it is not in this column. */
    QModelIndex find(Id<Measure> id, bool unfold = false);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<BoardLine> linesOf() const;
    void addEnded(QList<BoardLine> &lines, Status status) const;
    void become(QList<BoardLine> next);
    qsizetype rowOf(Id<Measure> id) const;
    QString spoken(const BoardLine &line) const;

    const report::Wording &m_words;
    EndedCards m_ended;
    QList<BoardCard> m_cards;
    QList<BoardLine> m_lines;
    Speaker m_speaker;
    QSet<Status> m_folded{Status::Dropped};
};

} // namespace aanjager
