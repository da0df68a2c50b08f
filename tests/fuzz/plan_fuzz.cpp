// A table of any texts, and all that an import makes of it: rows are lines, cells end at a tab.
#include "core/exchange/import_plan.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace aanjager;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    Sheet sheet;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        for (const QStringView cell : line.split(u'\t'))
            sheet.table.addCell(cell);
        sheet.table.endRow();
    }
    const auto plan = planImport(sheet, {}, {});
    if (plan && !mappingFromJson(toJson(plan->mapping)))
        __builtin_trap(); // a guessed mapping can always be kept
    return 0;
}
