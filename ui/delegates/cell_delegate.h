#pragma once

#include <QStyledItemDelegate>

namespace aanjager {

class CellChoice;

/**
 * What every cell of a table shares: the ground of its row (hover, selection with the accent bar, hairline), the inner
 * ring of keyboard focus, row heights from the font, and rows that head a group. A subclass paints the contents.
 */
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** What the keyboard is on: a whole row, or one cell of it. */
    enum class FocusShape { Row, Cell };

    using QStyledItemDelegate::QStyledItemDelegate;

    void setFocusShape(FocusShape shape) { m_focusShape = shape; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    /** What is typed or chosen and not stored stays, also when the row is told anew. A list holds a place in
     * ChoicesRole, which `storedChoice` gives. */
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    /** Offers what an editor of one line holds, or what a person chose in a list; where the model refuses it, the
     * editor keeps it, and a line says why. */
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

protected:
    /** Makes an editor of one line for a cell. */
    QWidget *makeLine(QWidget *parent, const QModelIndex &index) const;
    /** Makes an editor that offers what ChoicesRole lists, and stores what is picked at once. */
    CellChoice *makeChoices(QWidget *parent, const QModelIndex &index) const;
    /** Where in ChoicesRole the stored value of a cell is. */
    virtual int storedChoice(const QModelIndex &index) const { return index.data(Qt::EditRole).toInt(); }
    /** What the model gets for a place in ChoicesRole. */
    virtual int valueOfChoice(int place) const { return place; }
    /** Paints the contents between the cell's side margins. */
    virtual void paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const = 0;
    /** The width the contents ask for, without the side margins. */
    virtual int contentWidth(const QModelIndex &index) const = 0;

private:
    bool commit(QWidget *editor);
    void close(QWidget *editor) const;
    void walkOn(QWidget *editor, int step);
    void paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    FocusShape m_focusShape = FocusShape::Row;
};

/** Free space at the left and right of a cell's contents. */
inline constexpr int cellMargin = 8;
/** At the right of the first cell of a row in a TableView, whose left margin is wider: TableView::rim. */
inline constexpr int afterFirst = 2;

} // namespace aanjager
