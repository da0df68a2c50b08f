#pragma once

#include "ui/presenting/show.h"

#include <QAbstractTableModel>

namespace aanjager {

inline constexpr int secondsInMinute = 60;

/** "4:12", "1:02:05". */
QString timeText(qint64 seconds);

/** The items of a deck that are shown, each with its slides, the time that was planned for it and the time it took. */
class DeckTimes : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Slides, Item, Plan, Time, ColumnCount };

    explicit DeckTimes(Show &show, QObject *parent = nullptr);

    /** The row of the slide that is shown now; -1 for none. */
    int rowNow() const;
    /** The first slide of a row. */
    qsizetype slideOf(const QModelIndex &index) const { return m_rows.value(index.row()).first; }
    /** What an item is called, and how many minutes are planned for it: "Matrix, 3 min". */
    QString nameOf(qsizetype item) const;
    /** Whether an item took more than a tenth above what was planned. */
    bool isOver(qsizetype item) const;
    /** Tells that time went by. */
    void tick();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        qsizetype item = -1, first = 0, last = 0;

        bool operator==(const Row &) const = default;
    };

    void follow();
    QString words(const Row &row, int column) const;
    int tone(const Row &row, int column) const;

    Show &m_show;
    QList<Row> m_rows;
};

} // namespace aanjager
