#include "core/exchange/workbook/zip_archive.h"

#include "core/base/zip_library.h"

#include <array>

namespace aanjager {

namespace {

constexpr qint64 ratioBegins = 1024 * 1024; ///< bytes of a part after which its ratio counts
constexpr size_t pieceSize = 64 * 1024;

tl::unexpected<Error> tooLarge(qint64 found, qint64 accepted)
{
    return fail(ErrorKind::Format, QStringLiteral("too large"), {}, QString::number(found), QString::number(accepted));
}

QString foldedName(QString name)
{
    return name.replace(u'\\', u'/').toLower();
}

/** There, for an archive was opened. */
const ZipLibrary &zips()
{
    return *zipLibrary();
}

struct CloseFile
{
    void operator()(zip_file_t *file) const { zips().zip_fclose(file); }
};

} // namespace

void ZipArchive::Discard::operator()(zip *archive) const
{
    zips().zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes, const UnpackLimits &limits, WorkProgress *progress)
{
    if (!zipLibrary())
        return fail(ErrorKind::Storage, QStringLiteral("a part of the program is missing: aanjager_packing"));
    ZipArchive archive;
    archive.m_bytes = bytes;
    archive.m_limits = limits;
    archive.m_progress = progress;
    zip_error_t error;
    zips().zip_error_init(&error);
    zip_source_t *source = zips().zip_source_buffer_create(
        archive.m_bytes.constData(), static_cast<zip_uint64_t>(archive.m_bytes.size()), 0, &error);
    if (source)
        archive.m_zip.reset(zips().zip_open_from_source(source, ZIP_RDONLY, &error));
    const QString why = QString::fromUtf8(zips().zip_error_strerror(&error));
    zips().zip_error_fini(&error);
    if (!archive.m_zip) {
        zips().zip_source_free(source);
        return fail(ErrorKind::Format, why);
    }
    const qint64 parts = zips().zip_get_num_entries(archive.m_zip.get(), 0);
    if (parts > limits.parts)
        return fail(ErrorKind::Format, QStringLiteral("too many parts"), {}, QString::number(parts),
                    QString::number(limits.parts));
    for (qint64 place = 0; place < parts; ++place)
        if (const char *name =
                zips().zip_get_name(archive.m_zip.get(), static_cast<zip_uint64_t>(place), ZIP_FL_ENC_GUESS))
            if (const QString word = foldedName(QString::fromUtf8(name)); !archive.m_places.contains(word))
                archive.m_places.insert(word, place);
    return archive;
}

qint64 ZipArchive::placeOf(const QString &name) const
{
    return m_places.value(foldedName(name), -1);
}

Result<void> ZipArchive::read(const QString &name, const Sink &sink)
{
    const qint64 index = placeOf(name);
    zip_stat_t facts;
    if (index < 0 || zips().zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0, &facts) != 0)
        return fail(ErrorKind::NotFound, QStringLiteral("no such part"), {}, name);
    if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) && facts.encryption_method != ZIP_EM_NONE)
        return fail(ErrorKind::Format, QStringLiteral("workbook with a password"), {}, name);
    const std::unique_ptr<zip_file_t, CloseFile> file(
        zips().zip_fopen_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0));
    if (!file)
        return fail(ErrorKind::Format, QString::fromUtf8(zips().zip_strerror(m_zip.get())), {}, name);
    const qint64 packed = facts.valid & ZIP_STAT_COMP_SIZE ? static_cast<qint64>(facts.comp_size) : 0;
    const qint64 ofPart = std::max(ratioBegins, packed * m_limits.ratio);
    std::array<char, pieceSize> piece;
    for (qint64 done = 0;;) {
        const zip_int64_t got = zips().zip_fread(file.get(), piece.data(), piece.size());
        if (got < 0)
            return fail(ErrorKind::Format, QStringLiteral("a part is damaged"), {}, name);
        if (got == 0)
            return {};
        done += got;
        m_unpacked += got;
        if (done > ofPart)
            return tooLarge(done, ofPart);
        if (m_unpacked > m_limits.bytes)
            return tooLarge(m_unpacked, m_limits.bytes);
        if (!goesOn(m_progress, m_unpacked))
            return stopped();
        if (auto taken = sink(QByteArrayView(piece.data(), got)); !taken)
            return taken;
    }
}

Result<QByteArray> ZipArchive::readWhole(const QString &name)
{
    QByteArray whole;
    const auto append = [&whole](QByteArrayView piece) -> Result<void> {
        whole.append(piece.data(), piece.size());
        return {};
    };
    return read(name, append).map([&whole] { return whole; });
}

} // namespace aanjager
