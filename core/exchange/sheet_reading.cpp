#include "core/exchange/sheet_reading.h"

#include "core/exchange/round_sheets.h"
#include "core/exchange/tracker.h"

namespace aanjager {

namespace {

/** The mapping that a person asked for or kept; guessed under a header that a person chose; nothing when all is to be
 * found. */
std::optional<Mapping> wantedMapping(SheetReading &reading, const ImportOptions &options, const ReadingWay &way)
{
    const Sheet &sheet = *reading.sheet;
    if (options.mapping && !options.mapping->columns.isEmpty())
        return options.mapping;
    if (options.mapping && options.mapping->headerRow >= 0) {
        const auto shape = shapeAt(sheet.table, options.mapping->headerRow, options.mapping->headerRows, sheet.merged);
        return shape ? std::optional(guessMapping(sheet.table, *shape, way.parties)) : options.mapping;
    }
    const auto kept = way.saved && !options.mapping ? way.saved->fitting(sheet.table) : std::nullopt;
    if (!kept)
        return std::nullopt;
    reading.keptAs = kept->name;
    return kept->mapping;
}

/** What can be shown of a sheet that could not be planned. */
void showWithoutPlan(SheetReading &reading, const std::optional<Mapping> &wanted, const ReadingWay &way)
{
    const Sheet &sheet = *reading.sheet;
    reading.shape = wanted && wanted->headerRow >= 0
                        ? shapeAt(sheet.table, wanted->headerRow, wanted->headerRows, sheet.merged)
                        : findTable(sheet.table, sheet.merged);
    if (!reading.shape)
        return;
    const auto fit = wanted ? fitted(*wanted, *reading.shape) : Result<Mapping>(fail(ErrorKind::NotFound, {}));
    reading.mapping = fit ? *fit : guessMapping(sheet.table, *reading.shape, way.parties);
}

} // namespace

Result<SheetReading> readSheetOf(const Tracker &tracker, const ImportOptions &options, const ReadingWay &way,
                                 WorkProgress *progress)
{
    const auto chosen = options.place ? tableFor(tracker, options) : chooseTable(tracker.sheets, options.sheet);
    if (!chosen)
        return tl::unexpected(chosen.error());
    SheetReading reading{chosen->sheet};
    reading.sheet = std::make_shared<const Sheet>(
        corrected(QList<Sheet>{tracker.sheets[chosen->sheet]}, options.corrections).first());
    ImportOptions settled = options;
    settled.mapping = wantedMapping(reading, options, way);
    settled.place = *chosen;
    auto plan = planTracker(tracker, way.parties, settled, progress);
    if (!plan && wasStopped(plan.error()))
        return tl::unexpected(plan.error());
    if (!plan) {
        reading.error = plan.error();
        showWithoutPlan(reading, settled.mapping, way);
        return reading;
    }
    auto findings = findingsOf(reading.sheet->table, *plan, way.parties, progress);
    if (!findings)
        return tl::unexpected(findings.error());
    reading.findings = *std::move(findings);
    reading.mapping = plan->mapping;
    const Sheet &sheet = *reading.sheet;
    if (const auto shape = shapeAt(sheet.table, plan->mapping.headerRow, plan->mapping.headerRows, sheet.merged))
        reading.shape = withOtherRows(sheet.table, *shape, plan->mapping.otherRows);
    reading.plan = *std::move(plan);
    return reading;
}

} // namespace aanjager
