#pragma once

#include "core/exchange/report_lines.h"
#include "ui/pages/page_context.h"
#include "ui/session/round_edits.h"

#include <QAbstractTableModel>

namespace aanjager {

/** What a mail was read as, a row for each measure: ticked is what is taken over. What is told in the round already, or
 * could be meant otherwise, says so. */
class PastedReportsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Take, About, State, Verdict, Reached, Words, Remark };
    static constexpr int columns = 7;

    explicit PastedReportsModel(const PageContext &context, QObject *parent = nullptr);

    /** Reads a text as what this party (null: the leads) tells in a round; ticks that a person set stay. */
    void read(const QString &text, Id<Round> round, Id<Party> party);
    int taken() const;
    QList<Telling> tellings() const;
    /** Of what is ticked, where nothing changed. */
    QList<ReportPlace> unchanged() const;
    const ReportLine &line(int row) const { return m_rows.at(row).line; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void takenChanged();

private:
    struct Row
    {
        ReportLine line;
        bool isTaken = false;
        QDate told = {};
    };

    void settleVerdict(ReportLine &line, Id<Round> round) const;
    QString words(const Row &row, int column) const;
    QString valueWords(const Row &row, const QStringList &fields, bool isNamed) const;
    ReportPlace placeOf(const Row &row) const { return {m_round, row.line.measure, m_party}; }

    PageContext m_context;
    Id<Round> m_round;
    Id<Party> m_party;
    QList<Row> m_rows;
    QHash<Id<Measure>, bool> m_chosen; ///< as a person ticked them
};

} // namespace aanjager
