#pragma once

#include "core/report/deck.h"

#include <QAbstractTableModel>

namespace aanjager {

/** The items of a deck while a person chooses: whether each is shown, its title, its minutes and its notes, in order.
 * Nothing is stored. */
class DeckItems : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Title, Minutes, ColumnCount };
    static constexpr int mostMinutes = 480;

    using QAbstractTableModel::QAbstractTableModel;

    /** Shows these, as they are chosen so far; what was chosen of others is kept for when they come back. */
    void show(const QList<report::DeckItem> &items);
    const report::DeckItem &item(int row) const { return m_items[row]; }
    /** The row about this; -1 for none. */
    int rowAbout(const report::SlideSubject &about) const;
    void setNotes(int row, const QString &notes);
    /** Puts a row a place up (-1) or down (1); false at the end. */
    bool move(int row, int by);
    /** What is chosen, as it is stored; `state` has what was stored before. */
    QList<DeckSlide> chosen(const State &state) const;
    int minutes() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /** Something was chosen otherwise. */
    void chosenChanged();
    /** What was typed is no number of minutes. */
    void refused(const QString &typed);

private:
    QString words(const report::DeckItem &item, int column) const;

    QList<report::DeckItem> m_items;
    QList<report::DeckItem> m_gone; ///< that this reader does not see
};

} // namespace aanjager
