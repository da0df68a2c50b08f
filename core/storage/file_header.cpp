#include "core/storage/file_header.h"

#include "core/storage/database.h"

#include <QtEndian>
#include <array>
#include <sqlite3.h>

namespace aanjager {

namespace {

constexpr int headerBytes = 100;
constexpr int newestSchemaFormat = 4; ///< of SQLite, which writes no older one by itself
constexpr const char *magic = "SQLite format 3";

using Header = std::array<char, headerBytes>;

/** The name in the form in which a VFS wants it: full, and followed by the parameters that it looks for. */
std::unique_ptr<const char, void (*)(const char *)> vfsName(sqlite3_vfs *vfs, const QString &path)
{
    QByteArray full(vfs->mxPathname + 1, '\0');
    const auto release = [](const char *name) { sqlite3_free_filename(const_cast<char *>(name)); };
    if ((vfs->xFullPathname(vfs, path.toUtf8().constData(), vfs->mxPathname + 1, full.data()) & 0xff) != SQLITE_OK)
        return {nullptr, release};
    return {sqlite3_create_filename(full.constData(), "", "", 0, nullptr), release};
}

/** Reads through SQLite's own layer: closing a file of ours elsewhere in this process would drop its locks. */
int readHeader(sqlite3_vfs *vfs, const QString &path, Header &header)
{
    const auto name = vfsName(vfs, path);
    if (!name)
        return SQLITE_CANTOPEN;
    std::vector<std::max_align_t> memory(static_cast<size_t>(vfs->szOsFile) / sizeof(std::max_align_t) + 1);
    auto *file = reinterpret_cast<sqlite3_file *>(memory.data());
    int code = vfs->xOpen(vfs, name.get(), file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
    if (code == SQLITE_OK)
        code = file->pMethods->xRead(file, header.data(), headerBytes, 0);
    if (file->pMethods)
        file->pMethods->xClose(file);
    return code;
}

QString flawOf(const Header &header)
{
    const auto number = [&](size_t offset) { return qFromBigEndian<qint32>(header.data() + offset); };
    if (qstrcmp(header.data(), magic) != 0)
        return QStringLiteral("not a database");
    if (number(68) != applicationId)
        return QStringLiteral("not a programme file");
    if (header[18] != 1 || header[19] != 1)
        return QStringLiteral("write-ahead log or unknown file format");
    if (qFromBigEndian<quint16>(header.data() + 16) != pageBytes)
        return QStringLiteral("other page size");
    if (number(44) != newestSchemaFormat)
        return QStringLiteral("unknown schema format");
    if (number(52) != 0)
        return QStringLiteral("auto-vacuum");
    if (number(56) != SQLITE_UTF8)
        return QStringLiteral("other text encoding");
    return {};
}

} // namespace

Result<void> checkHeader(const QString &path, const QString &vfs)
{
    sqlite3_vfs *layer = sqlite3_vfs_find(vfs.isEmpty() ? nullptr : vfs.toUtf8().constData());
    if (!layer)
        return fail(ErrorKind::Storage, QStringLiteral("no such VFS"), {path}, vfs);
    Header header{};
    const int code = readHeader(layer, path, header);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return tl::unexpected(storageError(SQLite::Exception(sqlite3_errstr(code), code), path));
    if (const QString flaw = flawOf(header); !flaw.isEmpty())
        return fail(ErrorKind::Format, flaw, {path});
    return {};
}

} // namespace aanjager
