// The content of an OpenDocument workbook.
#include "core/exchange/import_plan.h"
#include "core/exchange/workbook/workbook.h"
#include "tests/core/exchange/workbook/packed.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace aanjager;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray book = fixtures::packed({{QStringLiteral("content.xml"), bytes}});
    if (const auto sheets = readWorkbook(book, nullptr, {8 * 1024 * 1024, 100, 200}); sheets && !sheets->isEmpty())
        (void)planImport(sheets->first(), {}, {});
    return 0;
}
