#include "core/exchange/import_notes.h"

#include <QStringList>

namespace aanjager {

QString withEntries(const QString &note, const QList<NoteEntry> &entries)
{
    const QString indent = QStringLiteral("  ");
    QStringList lines = note.isEmpty() ? QStringList() : note.split(u'\n');
    for (const NoteEntry &entry : entries) {
        const QString start = entry.header + QStringLiteral(": ");
        qsizetype first = 0;
        while (first < lines.size() && !lines[first].startsWith(start))
            ++first;
        qsizetype end = first;
        while (end < lines.size() && (end == first || lines[end].startsWith(indent)))
            ++end;
        const QStringList added = (start + QString(entry.text).replace(u'\n', u'\n' + indent)).split(u'\n');
        lines = lines.mid(0, first) + added + lines.mid(end);
    }
    return lines.join(u'\n');
}

} // namespace aanjager
