#pragma once

#include "ui/models/matrix_tally.h"
#include "ui/models/roles.h"
#include "ui/session/matrix_edits.h"
#include "ui/text/wording.h"
#include "ui/theme/painters.h"

#include <QAbstractTableModel>

namespace aanjager {

/** What a delegate draws of one cell. */
struct MatrixLook
{
    MatrixSubject subject = MatrixSubject::Status;
    theme::MatrixCellLook cell;
    std::optional<Health> verdict;
    std::optional<int> progress;
    QString figure; ///< what stands in the cell where a figure is shown: "55%", "12 d"
    bool isStale = false;
    bool isExample = false;
    bool isOfLead = false; ///< told by the lead of the measure, for the municipality told nothing

    bool operator==(const MatrixLook &) const = default;
};

/**
 * Measures × municipalities of the open programme, in the order of the package and by name. A change of cells is told
 * by the cell; what changes rows or columns resets the model.
 */
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        LookRole = FirstOwnRole ///< MatrixLook
    };

    /** `session` and `words` must outlive the model. */
    MatrixModel(Session &session, const text::Wording &words, QObject *parent = nullptr);

    MatrixSubject subject() const { return m_subject; }
    void setSubject(MatrixSubject subject);

    /** The place of a cell; null ids for an invalid index. */
    MatrixPlace placeAt(const QModelIndex &index) const;
    QModelIndex indexOf(const MatrixPlace &place) const;
    /** What was said about a cell, valid until the next change; null where nothing was. */
    const Applicability *cellAt(const QModelIndex &index) const;
    const Measure *measureAt(int row) const;
    const Party &municipalityAt(int column) const { return m_columns[column]; }
    bool asksSupport(const QModelIndex &index) const;
    /** Whether a row is the first of its theme, and not the first of all. */
    bool beginsTheme(int row) const { return m_rows[row].beginsTheme; }

    /** The number of a measure that has the most signs. */
    QString longestNumber() const;

    const CellCounts &rowCounts(int row) const { return m_rows[row].counts; }
    const CellCounts &columnCounts(int column) const { return m_columnCounts[column]; }
    const CellCounts &total() const { return m_total; }
    /** What rows and columns add up to, of the subject that is shown; valid until the next change. */
    const MatrixTallies &tallies() const;

    /** "Deels van toepassing 60%, in uitvoering", and what else the subject says; `readCellText` reads it back. */
    QString words(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /** What rows and columns add up to became other, or is of another subject. */
    void counted();

private:
    struct Row
    {
        Id<Measure> measure;
        bool beginsTheme = false;
        QList<Id<Applicability>> cells; ///< null where nothing was said
        CellCounts counts;
        mutable QDate leadTold;            ///< as of which day its lead last told anything; read with the reports
        mutable QList<CellReport> reports; ///< read when first asked; one per column then
    };

    /** What is told of the subject in a cell, and by whom. */
    struct Told
    {
        std::optional<Health> verdict;
        std::optional<int> progress;
        QDate day;
        bool isOfLead = false;
    };

    Told toldOf(const Applicability &cell, const QModelIndex &index) const;
    void load();
    void follow(const QList<RowChange> &changes);
    void take(const RowChange &change, QSet<int> &rows);
    void tell(const QSet<int> &rows);
    void countRow(Row &row) const;
    void countColumns();
    MatrixTallies statusTallies() const;
    MatrixTallies countedTallies() const;
    MatrixTallies progressTallies() const;
    const CellReport &report(const QModelIndex &index) const;
    MatrixLook look(const QModelIndex &index) const;
    QString shown(const Applicability &cell, const QModelIndex &index) const;
    QString age(QDate told) const;
    QString explanation(const QModelIndex &index) const;
    bool isStale(QDate told) const;

    Session &m_session;
    const text::Wording &m_words;
    MatrixSubject m_subject = MatrixSubject::Status;
    QList<Party> m_columns;
    QList<Row> m_rows;
    QHash<Id<Measure>, int> m_rowOf;
    QHash<Id<Party>, int> m_columnOf;
    QHash<qint64, std::pair<int, int>> m_placeOf; ///< of cells, by their id
    QList<CellCounts> m_columnCounts;
    CellCounts m_total;
    mutable std::optional<MatrixTallies> m_tallies; ///< made when first asked
};

} // namespace aanjager

Q_DECLARE_METATYPE(aanjager::MatrixLook)
