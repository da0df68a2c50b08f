#pragma once

#include "ui/models/measures_model.h"
#include "ui/models/planning_words.h"

#include <QAbstractListModel>
#include <QTimer>

namespace aanjager {

/**
 * The rows of the planning: the meetings of the board first, then the measures that a filter leaves under their
 * headings. A row is computed when somebody looks at it. A change that leaves the rows where they are is told as a
 * change of data; another resets the model.
 */
class PlanningModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /** All must outlive it; `measures` says which measures are shown, in which groups. */
    PlanningModel(Session &session, MeasuresModel &measures, const report::Wording &words, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /** The row at a place, from 0; valid until the next change. */
    const PlanRow &row(int place) const;
    PlanRow::Kind kindAt(int place) const { return m_lines[place].kind; }
    Id<Measure> measureAt(int place) const;
    /** Where a measure is shown; -1 where it is not. */
    int placeOf(Id<Measure> measure) const { return m_placeOf.value(measure.value, -1); }

    /** Every dependency of the programme, and those that touch a measure. */
    const QList<PlanLink> &links() const { return m_links; }
    QList<PlanLink> linksOf(Id<Measure> measure) const;
    qsizetype brokenChains() const;
    /** Milestones that are late, and measures expected to end later than planned, among what is shown. */
    int missedMilestones() const { return m_missed; }
    int expectedLater() const { return m_late; }

    /** The first and last day of what is shown, today among it. */
    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    QDate today() const { return m_session.today(); }
    const PlanningWords &words() const { return m_words; }
    MeasuresModel &measures() const { return m_measures; }
    /** Folds or unfolds the group that this row heads. */
    void toggle(int place);
    /** Makes up for changes that are not shown yet. */
    void settle();
    /** While nobody looks, changes are gathered and shown when somebody does. */
    void setAwake(bool awake);

signals:
    /** Rows, what is drawn in them, or how far they reach in time became otherwise. */
    void renewed();

private:
    /** What stands in a place. */
    struct Line
    {
        PlanRow::Kind kind = PlanRow::Kind::Measure;
        qint64 key = 0;
        int source = -1; ///< row in the model of measures
        bool operator==(const Line &) const = default;
    };

    void follow();
    void renew();
    QList<Line> linesNow() const;
    void readRecords();
    void readDecisions();
    void readLinks();
    void measureTime();
    PlanSpan spanAt(Id<Measure> measure) const;
    PlanRow computed(const Line &line) const;
    PlanRow boardRow() const;
    PlanRow headingRow(const Line &line) const;
    QList<PlanMark> marksOf(Id<Measure> measure) const;
    void addMarks(QList<PlanMark> &marks, const Milestone &milestone) const;
    PlanMark markOf(const Decision &decision) const;

    Session &m_session;
    MeasuresModel &m_measures;
    PlanningWords m_words;
    QTimer m_soon{this};
    bool m_isAwake = true;
    bool m_isStale = false; ///< changed while nobody looked
    QList<Line> m_lines;
    QHash<qint64, int> m_placeOf;
    mutable QHash<int, PlanRow> m_rows; ///< that were looked at
    QHash<Id<Measure>, QList<const Milestone *>> m_milestones;
    QHash<Id<Measure>, QList<const Decision *>> m_decisions;
    QList<const Decision *> m_ofNoMeasure;
    QList<PlanLink> m_links;
    QDate m_first, m_last;
    int m_missed = 0, m_late = 0;
};

} // namespace aanjager
