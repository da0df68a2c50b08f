#pragma once

#include "ui/models/planning_words.h"

#include <QAbstractListModel>

namespace aanjager {

/** What of the planning moved since an earlier moment, a row for each date: what it is of, what it was and became. */
class SlipsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Line
    {
        SlipKind kind = SlipKind::End;
        Id<Measure> measure;     ///< null for a decision
        Id<Milestone> milestone; ///< null where it is of none
        QString name;            ///< number and title
        QString what;            ///< that moved
        QString dates;           ///< "31 dec 2020 → 31 mrt 2021"
        QString moved;           ///< "3 months later"
        bool isLater = false;

        bool operator==(const Line &) const = default;
    };

    explicit SlipsModel(const report::Wording &words, QObject *parent = nullptr);

    void show(const QList<Slip> &slips);
    const QList<Line> &lines() const { return m_lines; }
    qsizetype slipped() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Line lineOf(const Slip &slip) const;

    PlanningWords m_words;
    QList<Line> m_lines;
};

} // namespace aanjager
