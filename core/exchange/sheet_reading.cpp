#include "core/exchange/sheet_reading.h"

#include "core/exchange/round_sheets.h"
#include "core/exchange/tracker.h"

namespace aanjager {

namespace {

/** What of the sheet is the table of a mapping. */
SourceTable tableOfMapping(const Sheet &sheet, const Mapping &mapping)
{
    return mapping.area ? withoutBeside(sheet.table, *mapping.area, mapping.otherRows) : sheet.table;
}

/** Which of the tables it is that was read; 0 for none of them. */
int numberOf(const QList<FoundTable> &tables, const Mapping &mapping)
{
    for (qsizetype i = 0; i < tables.size(); ++i)
        if (tables[i].shape.headerRow == mapping.headerRow && tables[i].shape.area == mapping.area)
            return static_cast<int>(i) + 1;
    return 0;
}

/** The sheets of other rounds, so that they can be shown and corrected. */
void takeRoundSheets(SheetReading &reading, const Tracker &tracker, const QList<Correction> &corrections)
{
    for (const RoundMapping &round : std::as_const(reading.mapping.rounds))
        for (const Sheet &sheet : tracker.sheets)
            if (!round.columns.isEmpty() && sheet.table.name.compare(round.sheet, Qt::CaseInsensitive) == 0)
                reading.roundSheets.insert(sheet.table.name, std::make_shared<const Sheet>(
                                                                 corrected(QList<Sheet>{sheet}, corrections).first()));
}

/** The mapping that a person asked for or kept; guessed under a header that a person chose; nothing when all is to be
 * found. */
std::optional<Mapping> wantedMapping(SheetReading &reading, const ImportOptions &options, const ReadingWay &way)
{
    const Sheet &sheet = *reading.sheet;
    if (options.mapping && !options.mapping->columns.isEmpty())
        return options.mapping;
    if (options.mapping && options.mapping->headerRow >= 0) {
        const SourceTable own = tableOfMapping(sheet, *options.mapping);
        auto shape = shapeAt(own, options.mapping->headerRow, options.mapping->headerRows, sheet.merged);
        if (!shape)
            return options.mapping;
        shape->area = options.mapping->area;
        return guessMapping(own, withOtherRows(own, *std::move(shape), options.mapping->otherRows), way.parties);
    }
    const bool isTableSaid = options.place ? options.place->table > 0 : options.sheet.contains(u'#');
    const bool isOpen = !options.mapping && !isTableSaid;
    const auto kept = way.saved && isOpen ? way.saved->fitting(sheet) : std::nullopt;
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
    const auto fit =
        wanted ? fitted(*wanted, *reading.shape, sheet.table) : Result<Mapping>(fail(ErrorKind::NotFound, {}));
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
    reading.part = reading.sheet;
    if (plan->mapping.area) {
        Sheet part = *reading.sheet;
        part.table = tableOfMapping(*reading.sheet, plan->mapping);
        reading.part = std::make_shared<const Sheet>(std::move(part));
    }
    auto findings = findingsOf(reading.part->table, *plan, way.parties, progress);
    if (!findings)
        return tl::unexpected(findings.error());
    reading.findings = *std::move(findings);
    reading.mapping = plan->mapping;
    const Sheet &sheet = *reading.sheet;
    const SourceTable &own = reading.part->table;
    if (auto shape = shapeAt(own, plan->mapping.headerRow, plan->mapping.headerRows, sheet.merged)) {
        shape->area = plan->mapping.area;
        reading.shape = withOtherRows(own, *std::move(shape), plan->mapping.otherRows);
    }
    reading.plan = *std::move(plan);
    if (!options.mapping)
        reading.tables = findTables(sheet.table, sheet.merged, progress);
    if (!goesOn(progress))
        return stopped();
    reading.table = numberOf(reading.tables, reading.mapping);
    takeRoundSheets(reading, tracker, options.corrections);
    return reading;
}

} // namespace aanjager
