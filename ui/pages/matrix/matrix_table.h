#pragma once

#include "core/domain/vocabularies.h"

#include <QTableView>

class QLabel;

namespace aanjager {

class MatrixModel;

/**
 * The grid of the matrix with its sticky heads. Arrows go from cell to cell, with Shift they choose a block. Keys ask:
 * V D L N for the degree, 0–6 for the status, Enter to edit, and for the clipboard and filling as in a spreadsheet.
 */
class MatrixTable : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixTable(QWidget *parent = nullptr);

    void setMatrix(MatrixModel *model);
    /** Words over the measures, in the corner of the heads. */
    void setCornerWords(const QString &words);
    MatrixModel *matrix() const { return m_matrix; }
    /** What is chosen, from the top left, and always at least the current cell. */
    QModelIndexList chosen() const;

    /** The degree that a key stands for; nothing for another key. */
    static std::optional<Degree> degreeOf(int key);

signals:
    void degreeAsked(Degree degree);
    /** Nothing: it is not reported. */
    void statusAsked(std::optional<Status> status);
    void editAsked();
    void copyAsked();
    void pasteAsked();
    /** What stands at the top of what is chosen, or at its left, is to be in all of it. */
    void fillAsked(Qt::Orientation along);
    /** Places of rows or columns became others. */
    void moved();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();
    bool askStatus(const QKeyEvent &event);
    bool askEditing(const QKeyEvent &event);

    MatrixModel *m_matrix = nullptr;
    QLabel *m_corner;
};

} // namespace aanjager
