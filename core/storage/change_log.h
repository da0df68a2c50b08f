#pragma once

#include "core/storage/database.h"

#include <QDateTime>
#include <QStringList>
#include <optional>

namespace aanjager {

/** What a change was called: a key and arguments that hold no field content (tables, ids, field names, counts). */
struct Label
{
    QString key;
    QStringList arguments = {};
    bool operator==(const Label &) const = default;
};

enum class ChangeType { Create, Edit, Undo, Redo };

/** One entry of the log. `at` carries the writer's offset; its date part is the day of the change, wherever it is read.
 */
struct Change
{
    qint64 sequence = 0;
    QByteArray uid; ///< 16 random bytes
    QDateTime at;
    QString author;
    Label label;
    ChangeType type = ChangeType::Edit;
    QByteArray undoes; ///< uid of the change that an undo or redo takes back
    QByteArray changeset;
};

/** The chained log of a programme file. All functions throw SQLite::Exception; verification returns what is wrong. */
namespace changeLog {

/** A new change with a random uid; it gets its number when it is stored. */
Change prepared(const Label &label, ChangeType type, const QDateTime &at, const QString &author);

/** What a change is kept by: the hash commits to what an erasure may later rewrite. */
struct Kept
{
    QByteArray salt, hash;
};
/** Of a prepared change with its changeset; of a large one it takes a while. Touches no file. */
Kept keptBy(const Change &change);

/** Appends a prepared change with its changeset behind the one whose link is `previous`; returns its own link. */
QByteArray append(SQLite::Database &database, const Change &change, const QByteArray &previous, const Kept &kept);

/** What stands before the first change. */
QByteArray firstLink();

/** Every change in order of the log, without the changesets. */
QList<Change> heads(SQLite::Database &database);

/** One change whole; nothing when there is none of that number. Throws also when it was altered: a damaged changeset
 * applies as smoothly as a sound one. */
std::optional<Change> find(SQLite::Database &database, qint64 sequence);

/** Whether a change of this uid is stored: asked after a commit that reported an error. */
bool holds(SQLite::Database &database, const QByteArray &uid);

/** The key of the label of the change of this uid; empty when there is none. */
QString labelKeyOf(SQLite::Database &database, const QByteArray &uid);

/** Number of the last change; 0 in an empty log. */
qint64 last(SQLite::Database &database);

/** The first break of the chain as a sentence for the log, or empty when every link holds up to `head`. */
QString brokenLink(SQLite::Database &database, const QByteArray &head);

} // namespace changeLog

} // namespace aanjager
