#pragma once

#include "core/insight/reporters.h"
#include "ui/models/measure_cells.h"
#include "ui/session/round_edits.h"

#include <QAbstractTableModel>

namespace aanjager {

/**
 * What one who is asked tells in a round, over all measures: those that it leads, then those that it is asked about as
 * a party; status, verdict, progress and words beside what was told before. Each thing written is one change; what a
 * party tells holds at once, what a lead tells is a draft until it is submitted. The verdict of a lead follows from its
 * aspects, which have their own form.
 */
class PartyReportsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Before, State, Verdict, Reached, Told, Submitted };
    static constexpr int columns = 8;

    /** Both are borrowed. */
    PartyReportsModel(Session &session, const report::Wording &words, QObject *parent = nullptr);

    /** Shows what a lead is asked of these measures and a party of its own; nothing for null. Fails as late reports do.
     */
    Result<void> show(Id<Round> round, Id<Party> party, const QList<Id<Measure>> &asLead = {});
    /** Of a measure that is led the place has no party. */
    ReportPlace placeAt(int row) const;
    bool isOfLead(int row) const;
    /** Something is written of a row, whether it is told or a draft. */
    bool isBegun(int row) const;
    /** What stands in a row is told. */
    bool isTold(int row) const;
    /** The first row of a measure; -1 where it is not asked. */
    int rowOf(Id<Measure> measure) const;
    /** Sets the status of a row as its key does. */
    bool setStatus(int row, Status status);
    /** Sets the verdict of a row; nothing takes it away. */
    bool setVerdict(int row, std::optional<Health> verdict);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /** What was given could not be written; `again` writes it. */
    void notStored(const Error &error, const std::function<Result<void>()> &again);

private:
    struct Row
    {
        Measure measure;
        bool isOfLead = false;
        std::optional<Applicability> cell;
        std::optional<ProgressReport> report, before;
        bool operator==(const Row &) const = default;
    };

    const Row *rowAt(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr; }
    Result<QList<Row>> rowsOf(const Round &round, Id<Party> party, const QList<Id<Measure>> &asLead) const;
    QList<Row> blankRows(const Round &round, Id<Party> party, const QList<Id<Measure>> &asLead) const;
    std::optional<Status> statusOf(const Row &row) const;
    std::optional<Health> healthOf(const Row &row) const;
    std::optional<Health> healthOf(const ProgressReport &report) const;
    std::optional<int> progressOf(const Row &row) const;
    QString words(const Row &row, int column) const;
    QString title(const Row &row) const;
    QString before(const Row &row) const;
    QString submitted(const Row &row) const;
    QVariant choices(int column) const;
    std::optional<Value> valueOf(int column, const QVariant &given);
    bool write(int row, const char *field, const Value &value);

    Session &m_session;
    const report::Wording &m_words;
    MeasureCells m_cells;
    Id<Round> m_round;
    Id<Party> m_party;
    bool m_isOfBoth = false; ///< a measure may stand here as what is led and as what a party is asked about
    QList<Row> m_rows;
    QString m_refusal;
};

} // namespace aanjager
