#pragma once

#include "core/exchange/import_plan.h"
#include "core/exchange/reading_manners.h"

#include <QHash>

namespace aanjager {

/** Reads the rows of one table as its mapping says; what it cannot read goes to the note and to the problems. */
class RowReader
{
public:
    RowReader(const SourceTable &table, const Mapping &mapping, const QList<Party> &parties,
              QList<ImportProblem> &problems);

    /** Reads a row (from 0). A blank cell of a column that is filled down takes the text above it. */
    PlannedMeasure read(int row);

    /** Reads a row (from 0) that is an action of `measure`; what an action cannot hold goes to its note. */
    PlannedAction readAction(int row, PlannedMeasure &measure);

    /** Notes the filled-down cells of a row that is no measure itself. */
    void passGroup(int row);

    /** The text of a cell of the row read last, as it stands there or as filled down. */
    QString textIn(const ColumnMapping &column) const;

    /** The round that the row read last is about, and the municipality, where columns say so. */
    const std::optional<PlannedRound> &roundOfRow() const { return m_round; }
    const QString &partyOfRow() const { return m_party; }

private:
    QString textOf(const ColumnMapping &column) const;
    /** Nothing stands in the cell, not even a dash. */
    bool isBlank(const ColumnMapping &column) const;
    void take(const ColumnMapping &column, const QString &text);
    /** Keeps what a column says that another one said already. */
    void takeSecond(const ColumnMapping &column, const QString &text);
    bool isGiven(const ColumnMapping &column) const;
    bool isLike(const ColumnMapping &column, const ColumnMapping *rival) const;
    void takeField(const ColumnMapping &column, const Field &field, const QString &text);
    void takeStatus(const ColumnMapping &column, const QString &text);
    void takeOwners(const ColumnMapping &column, const QString &text);
    void takeAmount(const ColumnMapping &column, const QString &text);
    void takeCell(const ColumnMapping &column, const QString &text);
    void takeYear(const ColumnMapping &column, const QString &text);
    void takeMark(const ColumnMapping &column, const QString &text);
    void takeRound(const ColumnMapping &column, const QString &text);
    void takePeriod();
    void takeHealthOfStatus();
    void readRounds(PlannedMeasure &plan);
    void takeOfAction(const ColumnMapping &column, const QString &text, PlannedAction &planned);
    void takeExtraCells();
    void finish();
    void set(const char *field, const Value &value);
    void keep(const ColumnMapping &column, const QString &text);
    ImportProblem &report(ProblemKind kind, const char *code, const ColumnMapping &column, const QString &found,
                          const QString &accepted);
    std::optional<OwnerKind> kindOfParty(const QString &name) const;

    const SourceTable &m_table;
    const Mapping &m_mapping;
    QList<ImportProblem> &m_problems;
    QHash<QString, OwnerKind> m_kindOfParty;                      ///< by folded name and short name
    QHash<int, QString> m_above;                                  ///< per filled-down column, the last text
    QHash<int, ReadingManner> m_manners;                          ///< of the columns of days and percentages
    QHash<const ColumnMapping *, const ColumnMapping *> m_rivals; ///< of columns, the one that becomes the same
    int m_row = 0;
    PlannedMeasure m_plan;
    std::optional<Health> m_healthOfStatus;
    bool m_hasLight = false;
    std::optional<int> m_year;
    const ColumnMapping *m_yearColumn = nullptr;
    QList<const ColumnMapping *> m_marked; ///< columns of planning with a mark in the row
    std::optional<PlannedRound> m_round;
    QString m_party;
};

/** The owner kind that belongs to a kind of party; nothing for schools, referrers and the like. */
std::optional<OwnerKind> ownerKindOf(std::optional<PartyKind> party);

} // namespace aanjager
