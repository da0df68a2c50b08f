#pragma once

#include "core/domain/entities.h"
#include "ui/models/line_steps.h"

#include <QAbstractListModel>
#include <QCoreApplication>

namespace aanjager {

/** A line of the list beside a round: a heading, a measure that a lead reports on, or one who is asked to report. */
struct RoundLine
{
    enum class Kind { Heading, Measure, Reporter };

    Kind kind = Kind::Heading;
    qint64 id = 0; ///< of the measure; of a reporter its place; of a heading 0 for what is missing, 1 for the rest
    QString number = {}, title = {}, trailing = {};
    QString inWords = {}; ///< the whole line for who cannot see it; empty: its texts
    bool isTold = false, isDraft = false, isSignedOff = false;
    std::optional<Health> verdict = {};
    std::optional<Health> before = {}; ///< of the round before, where it was another
    std::optional<OwnerKind> ownerKind = {};

    bool isHeading() const { return kind == Kind::Heading; }
    bool operator==(const RoundLine &) const = default;
};

/** What is not reported yet in a round and what is, each under its heading. A line that stays stays where it is. */
class RoundListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<RoundLine> &lines);
    RoundLine lineAt(const QModelIndex &index) const { return m_lines.value(index.row()); }
    QModelIndex indexOf(RoundLine::Kind kind, qint64 id) const;
    /** The first line that is not told yet behind `from`, going round; an invalid index where all is told. */
    QModelIndex nextMissing(const QModelIndex &from) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void take(const LineStep &step, const QList<RoundLine> &wanted);

    QList<RoundLine> m_lines;
};

} // namespace aanjager
