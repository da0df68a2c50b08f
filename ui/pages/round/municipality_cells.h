#pragma once

#include "core/domain/party.h"
#include "ui/theme/painters.h"

#include <QWidget>
#include <functional>

class QMenu;

namespace aanjager {

/**
 * One measure in every municipality, a cell for each under its code. Arrows go from cell to cell, and the keys of the
 * matrix ask for what becomes of it: V D L N for the degree, 0–6 for the status. A click chooses; another one, Enter or
 * the right button offers the same in a menu. It shows what it is told and stores nothing.
 */
class MunicipalityCells : public QWidget
{
    Q_OBJECT

public:
    struct Cell
    {
        Id<Party> municipality;
        QString code;  ///< short enough to stand above a cell
        QString words; ///< all that it says: "Dordrecht: full, running"
        theme::MatrixCellLook look;
    };

    explicit MunicipalityCells(QWidget *parent = nullptr);

    /** Keeps the choice where that municipality is still there. */
    void show(const QList<Cell> &cells);
    void setEditable(bool editable) { m_isEditable = editable; }
    void choose(Id<Party> municipality);
    /** Null where there are no cells. */
    Id<Party> chosen() const;
    /** Where the chosen cell is. */
    QRect chosenRect() const { return cellRect(m_current); }
    QRect cellRect(Id<Party> municipality) const;
    /** What the menu of a cell offers is listed by who knows the words. */
    void listBy(const std::function<void(QMenu &)> &list) { m_list = list; }

    QSize sizeHint() const override;

signals:
    /** Another cell was chosen, or the keyboard came to it. */
    void looked();
    void degreeAsked(Degree degree);
    /** Nothing: it is not reported. */
    void statusAsked(std::optional<Status> status);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int inRow() const;
    int heightNeeded() const;
    QRect cellRect(qsizetype at) const;
    qsizetype cellAt(const QPoint &point) const;
    void go(qsizetype to);
    void openMenu(const QPoint &at);
    bool asks(const QKeyEvent &key);

    QList<Cell> m_cells;
    qsizetype m_current = 0;
    bool m_isEditable = true;
    std::function<void(QMenu &)> m_list;
};

} // namespace aanjager
