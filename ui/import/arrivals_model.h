#pragma once

#include "ui/import/import_draft.h"
#include "ui/import/import_roles.h"
#include "ui/text/import_text.h"

#include <QAbstractTableModel>
#include <QHash>

namespace aanjager {

/** The rows as they come in: one for each measure, one column for each column that becomes something. A cell with a
 * problem shows what stands in the file; each cell can be corrected. */
class ArrivalsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    ArrivalsModel(ImportDraft &draft, const text::Wording &words, QObject *parent = nullptr);

    /** Shows only the rows that have something to be looked at. */
    void setTroubledOnly(bool only);
    bool isTroubledOnly() const { return m_isTroubledOnly; }
    /** How many measures come in, shown or not. */
    int arriving() const;
    /** The cell of a row and column of the file (the row from 1); invalid where it is not shown. */
    QModelIndex cellOf(int row, const QString &letter) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /** What is shown of a reading. */
    struct Shown
    {
        std::shared_ptr<const SheetReading> reading = {};        ///< with a plan, or null
        QList<int> rows = {};                                    ///< places of the measures
        QList<int> columns = {};                                 ///< places of the columns
        QHash<std::pair<int, QString>, qsizetype> problems = {}; ///< by row (from 1) and letter
    };

    void refresh();
    Shown shownOf(const std::shared_ptr<const SheetReading> &reading) const;
    const PlannedMeasure &measure(int row) const { return m_shown.reading->plan->measures[m_shown.rows[row]]; }
    const ColumnMapping &column(int place) const
    {
        return m_shown.reading->plan->mapping.columns[m_shown.columns[place]];
    }
    const ImportProblem *problem(const QModelIndex &index) const;
    ImportMark mark(const QModelIndex &index) const;
    QString rawText(const QModelIndex &index) const;
    QString textOf(const QModelIndex &index) const;
    QString fieldText(const PlannedMeasure &measure, const ColumnMapping &column, const Field &field) const;
    QString amountText(const PlannedMeasure &measure, const ColumnMapping &column) const;
    bool isCorrected(const QModelIndex &index) const;

    ImportDraft &m_draft;
    const text::Wording &m_words;
    text::ImportText m_text;
    Shown m_shown;
    bool m_isTroubledOnly = false;
};

} // namespace aanjager
