#pragma once

#include "ui/import/columns_model.h"

namespace aanjager {

/** What each text that stands in a column of choices becomes, which can be chosen. */
class ValuesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Text, Count, Becomes, ColumnCount };

    ValuesModel(ImportDraft &draft, const text::Wording &words, QObject *parent = nullptr);

    /** Shows the column in this place of the mapping; below zero shows none. */
    void show(int place);
    /** The column holds choices. */
    bool hasChoices() const { return m_choices != nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void refresh();
    QString becomes(const FoundValue &value) const;

    ImportDraft &m_draft;
    text::ImportText m_text;
    int m_place = -1;
    const Vocabulary *m_choices = nullptr;
    QList<FoundValue> m_values;
};

} // namespace aanjager
