#pragma once

#include "ui/models/measure_cells.h"

namespace aanjager {

/** By what the measures of a board stand in columns. */
enum class BoardKind { AtBat, Status };

/** What a card of the board shows of one measure, in words; two equal cards look the same. */
struct BoardCard
{
    Id<Measure> measure;
    QString number, title;
    Status status = Status::NotStarted;
    std::optional<OwnerKind> atBat;
    QString end; ///< for a narrow place, e.g. "31 dec"
    bool isLate = false;
    QString news;            ///< what was achieved last, else what comes next; dated where it is not of this round
    bool isReported = false; ///< in the round that is reported on now, or no report is asked
    QList<std::optional<Health>> trend; ///< the last rounds, and now
    std::optional<Health> verdict;
    QString lead, supportAsked;
    QList<theme::StripCell> strip;
    QStringList municipalities; ///< of the strip
    std::optional<int> percent, plan;
    int openActions = 0;

    bool operator==(const BoardCard &) const = default;
};

/** Makes the cards of the board from the rows of the table; for one state of the programme. */
class BoardCards
{
    Q_DECLARE_TR_FUNCTIONS(BoardCards)

public:
    /** All must outlive it. */
    BoardCards(const View &view, const report::Wording &words, const MeasureCells &cells);

    BoardCard cardOf(const MeasureRow &row) const;
    /** All of a card as one text, for a screen reader. */
    QString spoken(const MeasureRow &row) const;

private:
    QString news(const MeasureRow &row, bool isReported) const;
    QString dateOfNews(const Measure &measure) const;

    const View &m_view;
    const report::Wording &m_words;
    const MeasureCells &m_cells;
    bool m_isAsked;                     ///< there is a round to report on
    QSet<Id<Measure>> m_reported;       ///< in that round
    QHash<Id<Measure>, QString> m_last; ///< the label of the round that the lead reported in last
    QHash<Id<Measure>, int> m_openActions;
};

} // namespace aanjager
