#include "core/exchange/import_notes.h"

#include <QStringList>

namespace aanjager {

namespace {

/** The lines with one entry in them, behind the others of its header. */
QStringList withEntry(const QStringList &lines, const NoteEntry &entry)
{
    const QString indent = QStringLiteral("  ");
    const QString start = entry.header + QStringLiteral(": ");
    const QStringList added = (start + QString(entry.text).replace(u'\n', u'\n' + indent)).split(u'\n');
    qsizetype place = lines.size();
    for (qsizetype first = 0; first < lines.size(); ++first) {
        if (!lines[first].startsWith(start))
            continue;
        qsizetype end = first + 1;
        while (end < lines.size() && lines[end].startsWith(indent))
            ++end;
        if (lines.mid(first, end - first) == added)
            return lines;
        place = end;
    }
    return lines.mid(0, place) + added + lines.mid(place);
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
