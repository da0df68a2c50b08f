#pragma once

#include "core/exchange/row_kinds.h"
#include "core/exchange/row_reader.h"

#include <QSet>

namespace aanjager {

/** A text that stands in a row for a column of the mapping. */
struct SourceText
{
    const ColumnMapping *column = nullptr;
    QString text = {};
};

/** A row of a table that is a measure, with what is needed to hold it against another row of the same measure. */
struct PlannedRow
{
    PlannedMeasure measure = {};
    std::optional<PlannedRound> round = {}; ///< that the row says it is about
    QString party = {};                     ///< that reports in it; empty for the lead
    QList<SourceText> texts = {};           ///< of columns that report nothing; only when they are asked for
    QHash<int, QString> actionTexts = {};   ///< by row from 1, all that stands in the row of an action; the same
};

/** Walks the rows of a table: measures with their actions, themes, and what is wrong. */
class RowPlanner
{
public:
    /** All must outlive it and its rows. With `keepsTexts` rows hold their texts too. */
    RowPlanner(const Sheet &sheet, const TableShape &shape, const Mapping &mapping, const QList<Party> &parties,
               bool keepsTexts);

    /** False when it was stopped. */
    bool run(WorkProgress *progress = nullptr);

    QList<PlannedRow> rows = {};
    QStringList themes = {};
    QHash<int, QString> groups = {}; ///< by row from 1, the themes that a row of its own gives
    QList<ImportProblem> problems = {};

private:
    void take(int row, RowKind kind);
    void skip(int row, const char *code);
    void openGroup(int row);
    void addAction(int row);
    void addLeader(int row);
    void addTheme(const QString &name);
    void addMeasure(int row);
    void keepTexts(PlannedRow &planned) const;
    void reportDuplicate(int row, const QString &number);
    void tellUndatedColumns();
    void tellFittedColumns();
    void tellSecondColumns();
    void confirmUnits();
    void tellColumn(ProblemKind kind, const char *code, int column, const QString &found, const QString &accepted);

    const Sheet &m_sheet;
    const SourceTable &m_table;
    const TableShape &m_shape;
    const Mapping &m_mapping;
    bool m_keepsTexts;
    RowKinds m_kinds;
    RowReader m_reader;
    int m_number;
    QString m_group;            ///< the theme that a row of its own gives
    bool m_isGroupEmpty = true; ///< no measure yet since its group began
    QSet<QString> m_numbers;
    QSet<QString> m_themes;
};

} // namespace aanjager
