#include "core/report/odt_package.h"

#include "core/base/zip_library.h"
#include "core/report/markup.h"

#include <memory>

namespace aanjager::report {

namespace {

const char mediaType[] = "application/vnd.oasis.opendocument.text";
constexpr zip_uint16_t firstDay = (1 << 5) | 1; ///< 1 January 1980, where the dates of a zip begin

QByteArray manifestOf(const QList<PackageEntry> &entries)
{
    Markup out("br");
    {
        const Element manifest(
            out, "manifest:manifest",
            {{"xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"}, {"manifest:version", "1.2"}});
        out.single("manifest:file-entry",
                   {{"manifest:full-path", "/"}, {"manifest:version", "1.2"}, {"manifest:media-type", mediaType}});
        for (const PackageEntry &entry : entries)
            out.single("manifest:file-entry",
                       {{"manifest:full-path", entry.name}, {"manifest:media-type", entry.type}});
    }
    return xmlFile(out);
}

/** There, for a package is made. */
const ZipLibrary &zips()
{
    return *zipLibrary();
}

bool add(zip_t *zip, const char *name, const QByteArray &bytes, zip_int32_t compression)
{
    zip_source_t *source = zips().zip_source_buffer(zip, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t place = zips().zip_file_add(zip, name, source, ZIP_FL_ENC_UTF_8);
    if (place < 0) {
        zips().zip_source_free(source);
        return false;
    }
    const auto index = static_cast<zip_uint64_t>(place);
    return zips().zip_set_file_compression(zip, index, compression, 0) == 0 &&
           zips().zip_file_set_dostime(zip, index, 0, firstDay, 0) == 0;
}

/** The bytes that a closed zip left in its source. */
QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t facts;
    if (zips().zip_source_stat(source, &facts) != 0 || zips().zip_source_open(source) != 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    const zip_int64_t read = zips().zip_source_read(source, bytes.data(), facts.size);
    zips().zip_source_close(source);
    return read == bytes.size() ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> odtPackage(const QList<PackageEntry> &entries)
{
    const auto failed = [] { return fail(ErrorKind::Storage, QStringLiteral("the package could not be written")); };
    if (!zipLibrary())
        return fail(ErrorKind::Storage, QStringLiteral("a part of the program is missing: aanjager_packing"));
    const std::unique_ptr<zip_source_t, void (*)(zip_source_t *)> source(
        zips().zip_source_buffer_create(nullptr, 0, 0, nullptr), zips().zip_source_free);
    if (!source)
        return failed();
    zips().zip_source_keep(source.get()); // the zip takes one share, the bytes are read from the other
    zip_t *zip = zips().zip_open_from_source(source.get(), ZIP_TRUNCATE, nullptr);
    if (!zip) {
        zips().zip_source_free(source.get());
        return failed();
    }
    // The sources point at these until the zip is closed.
    const QByteArray type(mediaType);
    const QByteArray manifest = manifestOf(entries);
    bool whole =
        add(zip, "mimetype", type, ZIP_CM_STORE) && add(zip, "META-INF/manifest.xml", manifest, ZIP_CM_DEFLATE);
    for (const PackageEntry &entry : entries)
        whole = whole && add(zip, entry.name.toUtf8().constData(), entry.bytes, ZIP_CM_DEFLATE);
    if (!whole || zips().zip_close(zip) != 0) {
        zips().zip_discard(zip);
        return failed();
    }
    const QByteArray bytes = bytesOf(source.get());
    return bytes.isEmpty() ? Result<QByteArray>(failed()) : Result<QByteArray>(bytes);
}

} // namespace aanjager::report
