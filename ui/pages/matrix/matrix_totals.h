#pragma once

#include "ui/text/wording.h"

#include <QWidget>

namespace aanjager {

class MatrixTable;

/** How many cells are under way or done, beside each row or below each column of the matrix; it follows what is in
 * sight there. */
class MatrixTotals : public QWidget
{
    Q_OBJECT

public:
    /** `along` is how the totals lie: Vertical beside the rows, Horizontal below the columns. All outlive it. */
    MatrixTotals(Qt::Orientation along, const MatrixTable &table, const text::Wording &words,
                 QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /** "9 van 10" */
    QString words(int section) const;
    /** Of the whole matrix: "90 van 142". */
    QString totalWords() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool isNarrow() const;
    int room() const;
    void paintRows(QPainter &painter) const;
    void paintColumns(QPainter &painter) const;
    QString told(int section) const;
    int sectionAt(const QPoint &point) const;

    Qt::Orientation m_along;
    const MatrixTable &m_table;
    const text::Wording &m_words;
};

} // namespace aanjager
