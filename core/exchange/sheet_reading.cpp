#include "core/exchange/sheet_reading.h"

namespace aanjager {

namespace {

/** Finds the header and the mapping; says why when there is none. */
std::optional<Error> findMapping(SheetReading &reading, const ImportOptions &options, const ReadingWay &way)
{
    const SourceTable &table = reading.sheet->table;
    std::optional<Mapping> given = options.mapping;
    const bool isAsked = given && !given->columns.isEmpty();
    if (!given && way.saved)
        if (const auto kept = way.saved->fitting(table)) {
            given = kept->mapping;
            reading.keptAs = kept->name;
        }
    reading.shape = given && given->headerRow >= 0 ? shapeAt(table, given->headerRow) : findTable(table);
    if (!reading.shape)
        return Error{ErrorKind::Format, {table.name}, {}, {}, QStringLiteral("no table found")};
    if (isAsked || !reading.keptAs.isEmpty()) {
        auto fit = fitted(*given, *reading.shape);
        if (!fit)
            return fit.error();
        reading.mapping = *std::move(fit);
    } else {
        reading.mapping = guessMapping(table, *reading.shape, way.parties);
    }
    return std::nullopt;
}

} // namespace

Result<SheetReading> readSheetOf(const Tracker &tracker, const ImportOptions &options, const ReadingWay &way,
                                 WorkProgress *progress)
{
    const auto place = sheetOf(tracker, options.sheet);
    if (!place)
        return tl::unexpected(place.error());
    SheetReading reading{*place};
    reading.sheet = std::make_shared<const Sheet>(corrected(tracker.sheets[*place], options.corrections));
    reading.error = findMapping(reading, options, way);
    if (reading.error)
        return reading;
    ImportOptions settled = options;
    settled.sheet = QString::number(*place + 1);
    settled.mapping = reading.mapping;
    auto plan = planTracker(tracker, way.parties, settled, progress);
    if (!plan && wasStopped(plan.error()))
        return tl::unexpected(plan.error());
    if (!plan) {
        reading.error = plan.error();
        return reading;
    }
    auto findings = findingsOf(reading.sheet->table, *plan, way.parties, progress);
    if (!findings)
        return tl::unexpected(findings.error());
    reading.findings = *std::move(findings);
    reading.mapping = plan->mapping;
    reading.plan = *std::move(plan);
    return reading;
}

} // namespace aanjager
