#pragma once

#include "core/domain/measure_rules.h"
#include "core/report/report_parts.h"

/* What several tables of a report show in the same way. */
namespace aanjager::report {

/** The shape of a verdict, or of one that was not reported. */
Mark verdictMark(std::optional<Health> health);
/** The verdict as a mark; empty where none is asked for and none was given. */
Cell verdictCell(const ReportParts &parts, std::optional<Health> health, bool isAsked);
/** Who is at bat, as a mark, and who leads. */
Cell ownerCell(const ReportParts &parts, const Measure &measure);
/** Who leads, without what stands between brackets at its end. */
QString leadOf(const ReportParts &parts, const Measure &measure);
Cell progressCell(const ReportParts &parts, const Progress &progress);
/** What a figure of progress rests on: "7 van 10 gemeld"; empty where it is of no municipality. */
QString reportedOf(const Wording &words, const Progress &progress);
Cell statusCell(const ReportParts &parts, Status status);
/** A day is told as its month: the day is for whoever plans. */
QString monthOf(const ReportParts &parts, const ImpreciseDate &date);
/** What an aspect is called above a narrow column. */
QString shortAspect(const ReportParts &parts, const QString &aspect);
/** The verdicts, and who may be at bat, in words. */
Legend verdictLegend(const ReportParts &parts);
/** The label of a field of the measure. */
QString measureLabel(const ReportParts &parts, QStringView field);
/** The number of a measure, or its title where it has none. */
QString numberOf(const Measure &measure);

/** Cause, consequence and correction of those that have not ended, under a heading of this level with the verdict;
 * nothing without any. */
QList<Block> explanationsOf(const ReportParts &parts, const QList<const Measure *> &measures, Health health,
                            int level = 2);

} // namespace aanjager::report
