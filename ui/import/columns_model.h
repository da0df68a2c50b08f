#pragma once

#include "ui/import/import_draft.h"
#include "ui/import/import_roles.h"
#include "ui/text/import_text.h"

#include <QAbstractTableModel>
#include <QHash>

namespace aanjager {

/** The columns of the tracker and what each becomes, which can be chosen; with how well its cells are understood.
 * Columns of municipalities beside each other are one row; columns in which nothing stands are none. */
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
    /** Columns that are shown, or are part of a row. */
    int total() const;
    /** The (first) column of the mapping in a row of the model. */
    const ColumnMapping &mapping(int row) const { return m_draft.mapping().columns[m_rows[row].first()]; }
    /** The places in the mapping of the columns in a row. */
    const QList<int> &places(int row) const { return m_rows[row]; }
    /** The row that a column of the table (from 0) is in; below zero for none. */
    int rowOf(int column) const;
    /** "J–S" and "Alblasserdam … Zwijndrecht" */
    QString letters(int row) const;
    QString header(int row) const;

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
    void lookThrough();
    QList<QList<int>> rowsOfMapping() const;
    ColumnFinding finding(int row) const;
    int namesToCheck(int row) const;
    bool isGroup(int row) const { return m_rows[row].size() > 1; }
    Said outcome(int row) const;
    QString textOf(int row, int column) const;
    QString becomes(const ColumnMapping &column) const;
    QStringList choices() const;

    ImportDraft &m_draft;
    const text::Wording &m_words;
    text::ImportText m_text;
    QStringList m_targets;
    QList<QList<int>> m_rows;     ///< places in the mapping
    QHash<int, QString> m_rivals; ///< by place, the letter of the column before it that becomes the same
    qsizetype m_measures = 0;     ///< rows of the sheet
};

} // namespace aanjager
