#pragma once

#include "core/domain/party_rules.h"
#include "core/exchange/field_reading.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/party_names.h"
#include "core/exchange/reading_manners.h"

#include <QHash>
#include <vector>

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
    /** What a column becomes, looked up once; and what its texts were read as before, for the same ones come again. */
    struct Way
    {
        void (RowReader::*take)(const ColumnMapping &column, const QString &text) = nullptr; ///< null: nothing
        const Field *field = nullptr;
        QHash<QString, std::optional<FieldReading>> readings = {};
        QHash<QString, Read<StatusWord>> statuses = {};
    };

    static Way wayOf(const ColumnMapping &column);
    Way &wayTo(const ColumnMapping &column) { return m_ways[static_cast<size_t>(&column - m_mapping.columns.data())]; }
    QString textOf(const ColumnMapping &column) const;
    /** Nothing stands in the cell, not even a dash. */
    bool isBlank(const ColumnMapping &column) const;
    void take(const ColumnMapping &column, const QString &text);
    /** Keeps what a column says that another one said already. */
    void takeSecond(const ColumnMapping &column, const QString &text);
    bool isGiven(const ColumnMapping &column) const;
    bool isLike(const ColumnMapping &column, const ColumnMapping *rival) const;
    void takeTheme(const ColumnMapping &column, const QString &text);
    void takeLeadParty(const ColumnMapping &column, const QString &text);
    void takeSuccessor(const ColumnMapping &column, const QString &text);
    void takePartyOfRow(const ColumnMapping &column, const QString &text);
    void takeAction(const ColumnMapping &column, const QString &text);
    void takeField(const ColumnMapping &column, const QString &text);
    const std::optional<FieldReading> &readingOf(Way &way, const ColumnMapping &column, const QString &text);
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
    void forgetRow();
    void takeOfAction(const ColumnMapping &column, const QString &text, PlannedAction &planned);
    void takeExtraCells();
    void finish();
    void set(const char *field, const Value &value)
    {
        set(*describe<Measure>().field(QString::fromLatin1(field)), value);
    }
    void set(const Field &field, const Value &value);
    void keep(const ColumnMapping &column, const QString &text);
    ImportProblem &report(ProblemKind kind, const char *code, const ColumnMapping &column, const QString &found,
                          const QString &accepted);
    /** The name of the party that a text means in this column; tells when it is called otherwise. */
    QString nameOf(const ColumnMapping &column, const QString &text);
    static const NameReading &readingOf(const QString &text, const PartyNames &names,
                                        QHash<QString, NameReading> &known);
    void tellNear(const ColumnMapping &column, const QString &text, const NameReading &reading);
    void takeParty(const ColumnMapping &column, OwnerWord &owner);
    void decideOwner(OwnerWord &owner, const QString &decision) const;

    const SourceTable &m_table;
    const Mapping &m_mapping;
    QList<ImportProblem> &m_problems;
    std::vector<Way> m_ways; ///< as the columns of the mapping
    std::vector<const ColumnMapping *> m_ofNow, m_ofYear, m_filledDown;
    /** The columns in which the lead, or one municipality, reports in a round. */
    struct Reporting
    {
        const RoundMapping *round = nullptr;
        QString municipality = {};
        std::vector<const ColumnMapping *> columns = {};
    };

    std::vector<Reporting> m_ofRounds;
    PartyNames m_parties;
    PartyNames m_municipalities;
    QHash<QString, NameReading> m_readParties; ///< by text: the same come again and again
    QHash<QString, NameReading> m_readMunicipalities;
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

/** What a person decided that a text becomes in this column; nothing when it is not in the mapping. */
std::optional<QString> decidedOf(const ColumnMapping &column, const QString &text);

/** Begins a decision that says of an owner which party it is, by name. */
inline constexpr QLatin1String ownerIsParty("party:");

} // namespace aanjager
