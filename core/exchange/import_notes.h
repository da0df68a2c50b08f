#pragma once

#include <QList>
#include <QString>

namespace aanjager {

/** A text of a tracker that has no field of its own, under the header it stood under. */
struct NoteEntry
{
    QString header;
    QString text;
    bool operator==(const NoteEntry &) const = default;
};

/**
 * A note with the entries in it: one "header: text" each, later lines of a text indented. An entry of the same header
 * takes the place of the older one; all other text stays as it is, so the same entries twice change nothing. An entry
 * without a header is a note itself: added as it stands when the note does not hold it.
 */
QString withEntries(const QString &note, const QList<NoteEntry> &entries);

} // namespace aanjager
