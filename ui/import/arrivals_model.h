#pragma once

#include "ui/import/import_draft.h"
#include "ui/import/import_roles.h"
#include "ui/text/import_text.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace aanjager {

/** The rows as they come in: one for each measure, one column for each column that becomes something. A cell with a
 * problem shows what stands in the file; each cell can be corrected. The rows of the sheets of earlier rounds can be
 * shown in their place. */
class ArrivalsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    ArrivalsModel(ImportDraft &draft, const text::Wording &words, QObject *parent = nullptr);

    /** The sheet of the mapping, then those of earlier rounds. */
    QStringList sheets() const;
    /** Shows the rows of one of them; of any other name the first's. */
    void showSheet(const QString &name);
    /** The one that is shown. */
    QString sheet() const;
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
        std::shared_ptr<const SheetReading> reading = {}; ///< with a plan, or null
        std::shared_ptr<const Sheet> sheet = {};          ///< that the rows are on
        QList<int> rows = {};                             ///< of the sheet, from 1
        QList<int> measures = {};                         ///< per row its place in the plan; none of other sheets
        int total = 0;                                    ///< rows of the sheet, also those that are not shown
        QList<ColumnMapping> columns = {};
        QHash<int, const PlannedReport *> reports = {};          ///< by row, on the sheet of an earlier round
        QHash<std::pair<int, QString>, qsizetype> problems = {}; ///< by row (from 1) and letter
    };

    void refresh();
    Shown shownOf(const std::shared_ptr<const SheetReading> &reading) const;
    void takeRows(Shown &shown, const QSet<int> &troubled) const;
    void takeRoundRows(Shown &shown, const QSet<int> &troubled) const;
    bool isOfRound() const { return m_shown.measures.isEmpty(); }
    const PlannedMeasure &measure(int row) const { return m_shown.reading->plan->measures[m_shown.measures[row]]; }
    const ColumnMapping &column(int place) const { return m_shown.columns[place]; }
    const ImportProblem *problem(const QModelIndex &index) const;
    ImportMark mark(const QModelIndex &index) const;
    QString rawText(const QModelIndex &index) const;
    QString textOf(const QModelIndex &index) const;
    QString reportText(const QModelIndex &index) const;
    QString fieldText(const PlannedMeasure &measure, const ColumnMapping &column, const Field &field) const;
    QString amountText(const PlannedMeasure &measure, const ColumnMapping &column) const;
    bool isCorrected(const QModelIndex &index) const;

    ImportDraft &m_draft;
    const text::Wording &m_words;
    text::ImportText m_text;
    Shown m_shown;
    QString m_sheet; ///< that is asked for
    bool m_isTroubledOnly = false;
};

} // namespace aanjager
