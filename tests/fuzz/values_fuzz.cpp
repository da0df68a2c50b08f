// One cell, read as everything that a cell can be.
#include "core/exchange/value_parsers.h"
#include "core/exchange/workbook/cell_format.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace aanjager;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto date = readDate(text); date && date->value && !date->value->first.isValid())
        __builtin_trap();
    if (const auto percent = readPercent(text);
        percent && percent->value && (*percent->value < 0 || *percent->value > 100))
        __builtin_trap();
    (void)readMoney(text);
    (void)readStatus(text);
    (void)readHealth(text);
    (void)readOwners(text);
    (void)readYesNo(text);
    (void)readWholeNumber(text);
    (void)unitNamedIn(text);
    (void)cellText(text.toDouble(), formatOfCode(text));
    return 0;
}
