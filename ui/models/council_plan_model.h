#pragma once

#include "core/domain/work_rules.h"
#include "ui/models/roles.h"
#include "ui/session/session.h"
#include "ui/text/wording.h"

#include <QAbstractTableModel>

namespace aanjager {

/** One proposal in one council: the day on which it comes, or on which the council was done with it. */
struct PlannedVote
{
    QString code, title; ///< the second empty where that is the first
    int state = 0;       ///< of VoteState
    QDate day;
    bool isLate = false;
    Id<Decision> decision;
    Id<Party> council;

    bool operator==(const PlannedVote &) const = default;
};

/** Which proposals come when: the councils by the months, each cell the proposals that come or came in that month; the
 * first column holds what is asked and not planned. Heads have the totals below their names: of a month the councils
 * that come, of a council what it adopted of all that it was asked. */
class CouncilPlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum PlanRole : int { VotesOfCellRole = FirstOwnRole, IsThisMonthRole };

    /** `session` and `words` must outlive the model. */
    CouncilPlanModel(Session &session, const text::Wording &words, QObject *parent = nullptr);

    /** Empties it while nobody looks; it follows changes from when it is asked to. */
    void setLooked(bool looked);
    QList<PlannedVote> votesAt(const QModelIndex &index) const;
    Id<Party> councilAt(int row) const;
    /** The first day of a column's month; invalid for the first column. */
    QDate monthAt(int column) const;
    /** The cell of a council in a decision; an invalid index where it has none. */
    QModelIndex indexOf(Id<Decision> decision, Id<Party> council) const;
    /** A council has a proposal there. */
    bool isBusy(int column) const { return !councilsIn(column).isEmpty(); }
    /** The column of the month that today is in. */
    int thisMonth() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void refresh();
    QList<QDate> monthsNeeded() const;
    void fillCells();
    QString inWords(const QList<PlannedVote> &votes) const;
    QString monthName(int column) const;
    /** How many councils have a proposal there; nothing for none. */
    QString councilsIn(int column) const;

    Session &m_session;
    const text::Wording &m_words;
    bool m_isLooked = false;
    QList<Party> m_councils;
    QList<QDate> m_months;
    QHash<QPair<int, int>, QList<PlannedVote>> m_cells; ///< by row and column
    QList<Adoption> m_totals;                           ///< of each council, over all that it was asked
};

} // namespace aanjager

Q_DECLARE_METATYPE(aanjager::PlannedVote)
