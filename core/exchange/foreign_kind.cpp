#include "core/exchange/foreign_kind.h"

#include <QByteArrayView>

namespace aanjager {

namespace {

constexpr qsizetype bytesSniffed = 64 * 1024;

struct Beginning
{
    QByteArrayView bytes;
    const char *kind;
};

/** A name as it stands in the directory of a compound file. */
bool holdsName(const QByteArray &bytes, const char *name)
{
    QByteArray wide;
    for (; *name; ++name)
        wide.append(*name).append('\0');
    return bytes.contains(wide);
}

/** Old Office files and encrypted new ones are both compound files. */
const char *kindOfCompoundFile(const QByteArray &bytes)
{
    if (holdsName(bytes, "EncryptedPackage") || holdsName(bytes, "EncryptionInfo"))
        return "workbook with a password";
    if (holdsName(bytes, "WordDocument") || holdsName(bytes, "PowerPoint Document"))
        return "text document";
    return "old Excel";
}

} // namespace

const char *foreignKind(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")))
        return kindOfCompoundFile(bytes);
    static constexpr Beginning beginnings[] = {
        {QByteArrayView("\x09\x08\x10\x00", 4), "old Excel"},
        {QByteArrayView("\x09\x08\x08\x00", 4), "old Excel"},
        {QByteArrayView("\x09\x04\x06\x00", 4), "old Excel"},
        {QByteArrayView("\x09\x02\x06\x00", 4), "old Excel"},
        {QByteArrayView("\x09\x00\x04\x00", 4), "old Excel"},
        {QByteArrayView("%PDF-"), "PDF"},
        {QByteArrayView("{\\rtf"), "text document"},
        {QByteArrayView("SQLite format 3"), "database"},
        {QByteArrayView("\x89PNG"), "picture"},
        {QByteArrayView("\xFF\xD8\xFF"), "picture"},
        {QByteArrayView("GIF8"), "picture"},
    };
    for (const Beginning &beginning : beginnings)
        if (bytes.startsWith(beginning.bytes))
            return beginning.kind;
    const bool isMarked = bytes.startsWith("\xEF\xBB\xBF");
    const QByteArray text = bytes.mid(isMarked ? 3 : 0, bytesSniffed).trimmed().left(64).toLower();
    for (const char *tag : {"<!doctype html", "<html", "<table"})
        if (text.startsWith(QByteArrayView(tag)))
            return "web page";
    return text.startsWith("<?xml") ? "XML" : nullptr;
}

} // namespace aanjager
