#include "core/exchange/import_notes.h"

#include <QStringList>

namespace aanjager {

namespace {

/** The lines with one entry in them. */
QStringList withEntry(const QStringList &lines, const NoteEntry &entry)
{
    const QString indent = QStringLiteral("  ");
    const QString start = entry.header + QStringLiteral(": ");
    qsizetype first = 0;
    while (first < lines.size() && !lines[first].startsWith(start))
        ++first;
    qsizetype end = first;
    while (end < lines.size() && (end == first || lines[end].startsWith(indent)))
        ++end;
    const QStringList added = (start + QString(entry.text).replace(u'\n', u'\n' + indent)).split(u'\n');
    return lines.mid(0, first) + added + lines.mid(end);
}

} // namespace

QString withEntries(const QString &note, const QList<NoteEntry> &entries)
{
    QStringList lines = note.isEmpty() ? QStringList() : note.split(u'\n');
    for (const NoteEntry &entry : entries) {
        if (!entry.header.isEmpty())
            lines = withEntry(lines, entry);
        else if (!lines.join(u'\n').contains(entry.text))
            lines += entry.text.split(u'\n');
    }
    return lines.join(u'\n');
}

} // namespace aanjager
