#include "core/exchange/workbook/workbook.h"

namespace aanjager {

namespace {

/** What a packed file is that is no workbook we read; nullptr when it may be one. */
const char *otherKind(const ZipArchive &archive)
{
    static constexpr std::pair<const char *, const char *> parts[] = {{"xl/workbook.bin", "binary Excel"},
                                                                      {"word/document.xml", "text document"},
                                                                      {"ppt/presentation.xml", "text document"},
                                                                      {"Index/Document.iwa", "Numbers"},
                                                                      {"Index.zip", "Numbers"}};
    for (const auto &[part, kind] : parts)
        if (archive.has(QString::fromLatin1(part)))
            return kind;
    return nullptr;
}

/** OpenDocument packs each part with the password and says so in its list of parts. */
Result<void> checkOds(ZipArchive &archive)
{
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    const auto listed = archive.has(manifest) ? archive.readWhole(manifest) : Result<QByteArray>();
    if (!listed)
        return tl::unexpected(listed.error());
    if (listed->contains("encryption-data"))
        return fail(ErrorKind::Format, QStringLiteral("workbook with a password"));
    const QString mimetype = QStringLiteral("mimetype");
    const auto type = archive.has(mimetype) ? archive.readWhole(mimetype) : Result<QByteArray>();
    if (!type)
        return tl::unexpected(type.error());
    if (!type->isEmpty() && !type->contains("spreadsheet"))
        return fail(ErrorKind::Format, QStringLiteral("text document"));
    return {};
}

} // namespace

bool isWorkbook(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

Result<QList<Sheet>> readWorkbook(const QByteArray &bytes, WorkProgress *progress, const UnpackLimits &limits)
{
    auto archive = ZipArchive::open(bytes, limits, progress);
    if (!archive)
        return tl::unexpected(archive.error());
    if (const char *kind = otherKind(*archive))
        return fail(ErrorKind::Format, QString::fromLatin1(kind));
    const auto named = [](QList<Sheet> sheets) {
        nameApart(sheets);
        return sheets;
    };
    if (archive->has(QStringLiteral("content.xml")))
        return checkOds(*archive).and_then([&] { return readOds(*archive); }).map(named);
    if (archive->has(QStringLiteral("[Content_Types].xml")) || archive->has(QStringLiteral("xl/workbook.xml")))
        return readXlsx(*archive).map(named);
    return fail(ErrorKind::Format, QStringLiteral("no workbook"), {}, {}, QStringLiteral("xlsx, ods"));
}

} // namespace aanjager
