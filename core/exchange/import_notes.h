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
 * A note with the entries in it: one "header: text" each, later lines of a text indented. All that the
 * note holds stays, for a person may have written it: an entry that it does not hold yet comes behind those of the same
 * header, and the same entries twice change nothing. An entry without a header is a note itself: added as it stands
 * when the note does not hold it.
 */
QString withEntries(const QString &note, const QList<NoteEntry> &entries);

} // namespace aanjager
