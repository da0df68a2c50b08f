// A mapping as somebody wrote it, held against a table.
#include "core/exchange/import_plan.h"

#include <QJsonDocument>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace aanjager;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto mapping = mappingFromJson(QJsonDocument::fromJson(bytes).object());
    if (!mapping)
        return 0;
    Sheet sheet;
    for (const char *cell : {"Nr.", "Maatregel", "Status", "Besparing 2021"})
        sheet.table.addCell(QString::fromLatin1(cell));
    sheet.table.endRow();
    for (const char *cell : {"M01", "Een maatregel", "loopt", "1,4 mln"})
        sheet.table.addCell(QString::fromLatin1(cell));
    sheet.table.endRow();
    (void)planImport(sheet, *mapping, {});
    return 0;
}
