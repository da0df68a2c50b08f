#pragma once

#include "core/report/report_parts.h"

namespace aanjager::report {

/** Programme and region. */
QString nameOf(const Programme &programme);

/** "Voortgangsrapportage 2020-Q3 (versie 2, concept)", "Actielijst (versie 2)". */
QString reportName(const ReportParts &parts, const ReportOptions &options, Kind kind);

/** "versie 2", "concept": what is said of a report beside its name; empty where there is nothing to say. */
QStringList standingWords(const ReportParts &parts, const ReportOptions &options, Kind kind);

/** "Samenvatting voor het bestuur". */
QString summaryFor(const ReportParts &parts, Visibility level);

/** "Demonstratiegegevens – …"; empty for a real programme. */
QString demoMark(const ReportParts &parts);

/** Title, header, footer and moment of a report of this kind. */
void furnish(Document &document, const ReportParts &parts, const ReportOptions &options, Kind kind);

/** Whether the reader may see none of the measures that `whole` has. */
bool isClosedToReader(const ReportParts &parts, const View &whole);

/** What is said then: no figure, for it would be of nothing. */
QList<Block> closedReport(const ReportParts &parts, const ReportOptions &options, Kind kind);

} // namespace aanjager::report
