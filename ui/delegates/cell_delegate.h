#pragma once

#include <QStyledItemDelegate>

class QComboBox;

namespace aanjager {

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

    /** Offers what an editor of one line holds; where the model refuses it, the editor keeps its text and says why. */
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

protected:
    /** Makes an editor of one line for a cell. */
    static QWidget *makeLine(QWidget *parent, const QModelIndex &index);
    /** Makes an editor that offers what ChoicesRole lists, and stores what is picked at once. */
    QComboBox *makeChoices(QWidget *parent, const QModelIndex &index) const;
    /** Paints the contents between the cell's side margins. */
    virtual void paintCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const = 0;
    /** The width the contents ask for, without the side margins. */
    virtual int contentWidth(const QModelIndex &index) const = 0;

private:
    bool commit(QWidget *editor);
    void paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    FocusShape m_focusShape = FocusShape::Row;
};

/** Free space at the left and right of a cell's contents. */
inline constexpr int cellMargin = 8;
/** At the right of the first cell of a row in a TableView, whose left margin is wider: TableView::rim. */
inline constexpr int afterFirst = 2;

} // namespace aanjager
