// Separated values, and all that an import makes of their table.
#include "core/exchange/csv_reader.h"
#include "core/exchange/import_plan.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace aanjager;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    CsvContents contents = readCsv(bytes);
    Sheet sheet;
    sheet.table = std::move(contents.table);
    const auto plan = planImport(sheet, {}, {});
    if (plan && !mappingFromJson(toJson(plan->mapping)))
        __builtin_trap(); // a guessed mapping can always be kept
    return 0;
}
