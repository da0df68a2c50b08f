#pragma once

#include "core/report/details.h"

/* The parts of a report on the whole programme, each by its own rules. Empty where there is nothing to tell. */
namespace aanjager::report {

/** The first page. */
QList<Block> coverPage(const Details &details);
/** Measures × municipalities, on pages of their own; nothing without municipalities or measures. */
QList<Block> matrixPages(const Details &details);
/** The themes, one after the other: the measures of each in one table and what is behind their verdicts. */
QList<Block> themePages(const Details &details);
/** A measure on a page of its own. */
QList<Block> measurePage(const Details &details, const Measure &measure);
QList<Block> moneyPages(const Details &details);
/** Decisions asked and settled, and promises that are still open. */
QList<Block> decisionPages(const Details &details);
/** What is meant by the words and marks, how figures are made, and who reported. */
QList<Block> annexPages(const Details &details);

/** What the money comes to, as a title. */
QString moneyTitle(const Details &details);
/** In how many municipalities anything is under way, as a title. */
QString matrixTitle(const Details &details);
/** What a theme is called, or the measures that have none. */
QString nameOfGroup(const Details &details, const ThemeGroup &group);

/** Parts of the page of a measure. */
QList<Block> measureFacts(const Details &details, const Measure &measure);
QList<Block> measureVerdicts(const Details &details, const Measure &measure);
QList<Block> measurePerMunicipality(const Details &details, const Measure &measure);
QList<Block> measureWork(const Details &details, const Measure &measure);

} // namespace aanjager::report
