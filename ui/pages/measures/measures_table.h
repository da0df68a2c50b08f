#pragma once

#include "ui/models/measure_sorting.h"
#include "ui/widgets/table_view.h"

#include <QSet>

namespace aanjager {

/** Which columns a person wants, and how wide, in pixels at 100 % text size. */
struct ColumnChoice
{
    QSet<MeasureColumn> hidden = usuallyHidden();
    QHash<MeasureColumn, int> widths;

    QByteArray toJson() const;
    /** What is broken or unknown counts as never said. */
    static ColumnChoice fromJson(const QByteArray &json);
    bool operator==(const ColumnChoice &) const = default;
};

/**
 * The table of measures: a delegate for each kind of column. Where the title would get too narrow, columns give way in
 * a fixed order. What is selected stays so, by its id, when the model is reset.
 */
class MeasuresTable : public TableView
{
    Q_OBJECT

public:
    explicit MeasuresTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    const ColumnChoice &columns() const { return m_columns; }
    void setColumns(const ColumnChoice &columns);
    void setColumnShown(MeasureColumn column, bool shown);
    /** The columns that a person wants and that have no room now, the first that gave way first. */
    const QList<MeasureColumn> &lacking() const { return m_lacking; }
    /** While held, no column comes or goes, whatever width the table gets. */
    void holdColumns(bool held);
    /** The column of numbers is wide enough for this one. */
    void setLongestNumber(const QString &number);
    void showSorting(const MeasureSorting &sorting);
    /** Ids of the measures that are selected, from the top. */
    QList<qint64> selectedIds() const;
    /** Notes what stands after what is selected, or else before it: what is to be selected when that goes. */
    void noteNeighbour();
    /** The id that was noted last; zero when there was no other. */
    qint64 neighbour() const { return m_neighbour; }
    /** Selects these and no others; the current row stays where it is. */
    void selectIds(const QSet<qint64> &ids);

signals:
    /** A person chose other columns or widths. */
    void columnsChosen();
    /** Which columns have room was looked at anew. */
    void columnsFitted();
    void sortAsked(MeasureColumn column);
    /** A person dropped what is selected before the line with this row. */
    void dropAsked(int line);
    /** A person pulls at a row that cannot be put elsewhere, as the rows stand in another order than their own. */
    void moveRefused();
    /** The menu of what is chosen, at this place of the screen. */
    void menuAsked(const QPoint &at);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitColumns();
    void widenLead(int taken);
    void followWidth(int column, int width);
    void keepSelection();
    void restoreSelection();
    int lineAt(const QPoint &point) const;
    void showDrop(int line);
    int widthOf(MeasureColumn column) const;

    ColumnChoice m_columns;
    QList<MeasureColumn> m_lacking;
    QString m_longestNumber;
    bool m_isFitting = false;
    bool m_isHeld = false;
    QSet<qint64> m_keptIds;
    qint64 m_keptCurrent = 0;
    qint64 m_neighbour = 0;
    int m_keptColumn = 0;
    QPoint m_pressedAt;
    bool m_isPullTold = false;
    int m_drop = -1; ///< the line before which a drop would put what is dragged
};

} // namespace aanjager
