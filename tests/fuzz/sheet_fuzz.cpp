// The parts of an Excel workbook: the first byte says which of them the others are.
#include "core/exchange/import_plan.h"
#include "core/exchange/workbook/workbook.h"
#include "tests/core/exchange/workbook/packed.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace aanjager;
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const QByteArray rows(
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>44196</v></c></row>"
        "</sheetData>");
    const QByteArray book = data[0] % 3 == 0   ? fixtures::xlsx(bytes)
                            : data[0] % 3 == 1 ? fixtures::xlsx(rows, bytes)
                                               : fixtures::xlsx(rows, {}, bytes);
    if (const auto sheets = readWorkbook(book, nullptr, {8 * 1024 * 1024, 100, 200}); sheets && !sheets->isEmpty())
        (void)planImport(sheets->first(), {}, {});
    return 0;
}
