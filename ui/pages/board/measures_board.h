#pragma once

#include "ui/pages/board/board_column.h"
#include "ui/pages/page_context.h"

#include <QScrollArea>

class QHBoxLayout;
class QLabel;

namespace aanjager {

class MeasuresModel;

/**
 * The measures that a model finds, as cards in columns: by who is at bat, or by status. A card that is pulled to
 * another column, or moved there with Alt and an arrow, is one change of the programme with the way back in a message.
 * At narrow widths it scrolls sideways.
 */
class MeasuresBoard : public QScrollArea
{
    Q_OBJECT

public:
    /** `model` must outlive the board. */
    MeasuresBoard(const PageContext &context, MeasuresModel &model, QWidget *parent = nullptr);

    BoardKind kind() const { return m_kind; }
    void setKind(BoardKind kind);

    Id<Measure> chosen() const { return m_chosen; }
    /** Shows which measure is chosen without telling; null, or one that is not found, for none. */
    void setChosen(Id<Measure> id);
    /** Moves a card to the column at the left (-1) or right (1), or to any; true when it stands there now. */
    bool moveBy(Id<Measure> id, int step);
    bool moveTo(Id<Measure> id, const BoardColumn &column);
    /** The columns in sight, from the left. */
    QList<BoardColumn *> columns() const;

signals:
    /** A person chose a measure. */
    void chosen(Id<Measure> measure);
    /** A person asks to see more of a measure: Enter or a double click. */
    void opened(Id<Measure> measure);
    /** The menu of the chosen measure, at this place of the screen. */
    void menuAsked(const QPoint &at);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<BoardPlace> places() const;
    void build();
    void connectColumn(BoardColumn &column);
    void fill();
    void fillSoon();
    void fitColumns();
    void follow(Id<Measure> measure);
    void mark(bool reveal);
    void reveal(const BoardColumn &wanted);
    void keepKeyboardWith(BoardColumn *holder);
    void leave(const BoardList &from, int step);
    void makeReachable(const BoardList &active);
    BoardColumn *columnOf(Id<Measure> id) const;
    BoardColumn *columnAt(const QPoint &global) const;
    void pull(const BoardList &from, Id<Measure> id, const QPoint &at);
    void drop(Id<Measure> id, const QPoint &at);
    void endPull();
    QString fieldOfColumns() const;
    QString told(Id<Measure> id, const BoardPlace &place) const;

    PageContext m_context;
    MeasuresModel &m_model;
    BoardKind m_kind = BoardKind::AtBat;
    QHBoxLayout *m_row;
    QList<BoardColumn *> m_columns;
    std::optional<BoardCards> m_cards; ///< makes them of the programme as it was filled last
    QLabel *m_ghost;                   ///< the card that is being pulled
    Id<Measure> m_chosen;
    bool m_isStale = true;
};

} // namespace aanjager
