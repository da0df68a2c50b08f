#pragma once

#include "ui/import/import_draft.h"
#include "ui/import/import_roles.h"
#include "ui/text/import_text.h"

#include <QAbstractTableModel>

namespace aanjager {

/** The columns of the tracker and what each becomes, which can be chosen; with how well its cells are understood. */
class ColumnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Letter, Header, Example, Becomes, Outcome, ColumnCount };

    /** Both outlive it. */
    ColumnsModel(ImportDraft &draft, const text::Wording &words, QObject *parent = nullptr);

    /** What a column may become, in the order of the choices. */
    const QStringList &targets() const { return m_targets; }
    /** Columns that become something other than the note. */
    int mapped() const;
    /** The column of the mapping in a row of the model. */
    const ColumnMapping &mapping(int row) const { return m_draft.mapping().columns[row]; }
    /** What is found in it; null while it is not known. */
    const ColumnFinding *finding(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Said
    {
        ImportMark mark = ImportMark::None;
        QString words = {};
    };

    void refresh();
    Said outcome(int row) const;
    QString textOf(int row, int column) const;
    QString becomes(const ColumnMapping &column) const;
    QStringList choices() const;

    ImportDraft &m_draft;
    const text::Wording &m_words;
    text::ImportText m_text;
    QStringList m_targets;
    int m_rows = 0;
};

} // namespace aanjager
