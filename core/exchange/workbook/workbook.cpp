#include "core/exchange/workbook/workbook.h"

namespace aanjager {

bool isWorkbook(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

Result<QList<Sheet>> readWorkbook(const QByteArray &bytes, const GoOn &goOn, const UnpackLimits &limits)
{
    auto archive = ZipArchive::open(bytes, limits, goOn);
    if (!archive)
        return tl::unexpected(archive.error());
    const bool isOds = archive->has(QStringLiteral("content.xml"));
    const bool isXlsx = archive->has(QStringLiteral("[Content_Types].xml"));
    if (!isOds && !isXlsx)
        return fail(ErrorKind::Format, QStringLiteral("no workbook"), {}, {}, QStringLiteral("xlsx, ods"));
    return isOds ? readOds(*archive) : readXlsx(*archive);
}

} // namespace aanjager
