#pragma once

#include "ui/models/matrix_tally.h"
#include "ui/text/wording.h"

#include <QWidget>

namespace aanjager {

class MatrixTable;

/** What the cells add up to, beside each row or below each column of the matrix: how many are under way or done, on
 * course or reported in time, or how far they are, by what is shown. It follows what is in sight there. */
class MatrixTotals : public QWidget
{
    Q_OBJECT

public:
    /** `along` is how the totals lie: Vertical beside the rows, Horizontal below the columns. All outlive it. */
    MatrixTotals(Qt::Orientation along, const MatrixTable &table, const text::Wording &words,
                 QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /** What is added up: "Bezig of klaar", "Op koers". */
    QString head() const;
    /** "9 van 10", "62%" */
    QString words(int section) const;
    /** Of the whole matrix: "90 van 142". */
    QString totalWords() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const MatrixTally &tally(int section) const;
    QString inWords(const MatrixTally &tally) const;
    QString inShort(const MatrixTally &tally) const;
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
