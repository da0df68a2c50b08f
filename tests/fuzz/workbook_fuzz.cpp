// Any bytes as a workbook.
#include "core/exchange/workbook/workbook.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace aanjager;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)readWorkbook(bytes, nullptr, {8 * 1024 * 1024, 100, 200});
    return 0;
}
