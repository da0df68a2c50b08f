#pragma once

#include "core/insight/comparison.h"
#include "core/insight/overview.h"
#include "core/insight/reporting.h"
#include "core/insight/savings.h"
#include "core/report/summary.h"

namespace aanjager::report {

/** What every part of a report is made from, computed once. Stays where it is made: it points into itself. */
class ReportParts
{
public:
    ReportParts(const View &shown, const std::optional<View> &shownBefore, const Wording &words);
    ReportParts(const ReportParts &) = delete;
    ReportParts &operator=(const ReportParts &) = delete;

    const View view;
    const std::optional<View> since;
    const Wording &wording;
    const Programme &programme;
    const Overview overview;
    const std::optional<Overview> before; ///< of `since`
    const SavingsPlan savings;
    const Round *const round; ///< that it is about; null when there is none
    const Reporting reporting;
    const QList<Measure> measures; ///< in the order of the package
    const QList<Movement> movements;

    QString say(const char *source, int n = -1) const { return wording.say(source, n); }
    /** "drie maatregelen", "één maatregel". */
    QString countedItems(int n) const;
    QString items(int n) const { return wording.items(programme, n); }
    /** "M03, M07 en M13"; the rest counted after the first eight. */
    QString enumerated(const QStringList &names) const;
    /** Measures whose whole verdict is this one, in the order of the package. */
    QList<const Measure *> withVerdict(Health health) const;
    std::optional<Health> verdictOf(const Measure &measure) const;
    /** The round is still open: what it tells may change. */
    bool isDraft() const { return round && !round->closed.isValid(); }
    /** How many points plan runs ahead of what is reached, as the rounded figures show it; nothing without both. */
    std::optional<int> pointsBehind() const;
};

QStringList numbersOf(const QList<const Measure *> &measures);

/** The whole summary, as `summaryOf` has it, for readers of this level. */
QList<Block> summaryBlocks(const ReportParts &parts, Visibility level);

/** The parts, each by its own rules. Lists are empty where there is nothing to tell. */
QString headline(const ReportParts &parts);
QString leadParagraph(const ReportParts &parts);
/** The words by rule, whatever a person wrote. */
QString proposedConclusion(const ReportParts &parts);
QString proposedIntroduction(const ReportParts &parts);
QString proposedGoesWell(const ReportParts &parts);
QString proposedRubs(const ReportParts &parts);
/** "Wij vragen u drie besluiten". */
QString askTitle(const ReportParts &parts);
QList<Block> askedDecisions(const ReportParts &parts);
KeyFigures keyFigures(const ReportParts &parts);
/** What was saved and what is left of the deficit, as far as either is known. */
KeyFigures moneyFigures(const ReportParts &parts);
QList<Block> charts(const ReportParts &parts);
QString whatFollows(const ReportParts &parts);
QList<Block> threeColumns(const ReportParts &parts);
QString tableTitle(const ReportParts &parts);
QList<Block> measuresTable(const ReportParts &parts);
QList<Block> explanations(const ReportParts &parts);

} // namespace aanjager::report
