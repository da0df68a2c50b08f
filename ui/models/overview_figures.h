#pragma once

#include "core/insight/attention.h"
#include "core/insight/overview.h"
#include "core/insight/shifts.h"
#include "core/report/figure_blocks.h"
#include "core/report/wording.h"

#include <QSet>

namespace aanjager {

/** The round that is open, or else the last that closed, and who did not report in it. */
struct RoundFigures
{
    QString label;
    QDate due, closed;
    int reported = 0, expected = 0;
    QSet<qint64> missing;
    bool isOpen() const { return !closed.isValid(); }
};

/** Savings planned and realised, each in its last year, and the measures behind what is realised. */
struct SavingsFigures
{
    MoneySum planned, realised;
    std::optional<int> plannedYear, realisedYear;
    std::optional<Duration> plannedDuration, realisedDuration;
    QSet<qint64> realising; ///< measures with a realised amount in that year
};

/** One line of the list of what asks for attention. */
struct AttentionLine
{
    AttentionItem item;
    QString number;             ///< of its measure, or of a decision on more than one; else empty
    QSet<qint64> concerns = {}; ///< the measures that a decision is about, where it is not about just one
    bool operator==(const AttentionLine &) const = default;
};

/** A measure as the ring of statuses has it. */
struct StatusPiece
{
    Id<Measure> id;
    QString number, title;
    Status status = Status::NotStarted;

    QString name() const { return number + QLatin1Char(' ') + title; }
};

/** All that the overview shows of the present, as values without pointers into the view: `overviewOf` and its kin,
 * called once. */
struct OverviewFigures
{
    Overview overview;   ///< its `openRound` is null here: see `round`
    QString item, items; ///< what one and several measures are called here
    std::optional<RoundFigures> round;
    SavingsFigures savings;
    std::optional<report::Figure> progressChart, savingsChart;
    QList<qint64> savingsThemes;   ///< of the steps of the chart; 0 for none
    QHash<qint64, int> measuresOf; ///< how many measures a theme has
    QList<AttentionLine> attention;
    QList<StatusPiece> pieces;               ///< done first, dropped last, each in the order of the package
    std::array<QSet<qint64>, 6> nobodyAtBat; ///< measures without a kind of owner, indexed by Status
    QSet<qint64> withProgress;               ///< measures that the mean progress is taken over
    QSet<qint64> awaitingDecision;           ///< measures that a decision which is asked for concerns
    QDate nextBoardMeeting;                  ///< null when none is planned
};

/** "6 measures", in the words of the programme. */
QString countedMeasures(const OverviewFigures &figures, const report::Wording &words, qsizetype count);

/** Computes it afresh; without its trend, which takes most of the time, `progressChart` is nothing. */
OverviewFigures overviewFigures(const View &view, const report::Wording &words, bool withTrend = true);
/** As above, with the overview and what asks for attention of this view where they are known. */
OverviewFigures overviewFigures(const View &view, const report::Wording &words, bool withTrend, Overview overview,
                                QList<AttentionItem> attention);

/** The statuses as the overview lists them: done first, what is paused, not begun and dropped last. */
const QList<Status> &statusesInOrder();

/** The earlier moment that the overview compares with. */
struct EarlierMoment
{
    Moment moment;
    QDate meeting; ///< of the board; null where it is a round
    QString round; ///< label of the round; empty where it is a meeting
};

/** The previous board meeting, else the round that closed last; nothing without either. */
std::optional<EarlierMoment> momentToCompare(const View &view);

/** How far the open round, or else the last that closed, is reported on; nothing where none was. */
std::optional<RoundFigures> roundFigures(const View &view);

} // namespace aanjager
