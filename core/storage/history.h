#pragma once

#include "core/storage/programme_file.h"

namespace aanjager {

/** One field of a record, before and after. */
struct FieldChange
{
    const Field *field = nullptr;
    Value before;
    Value after;
};

/** What happened to one record in one change. */
struct RecordChange
{
    const Description *description = nullptr;
    qint64 id = 0;
    QString title; ///< how the record was called then, e.g. "M11 Verblijf afbouwen"
    Operation operation = Operation::Updated;
    QList<FieldChange> fields;
};

/** One entry of the history: the change and what it did, field by field. */
struct HistoryEntry
{
    Change change; ///< without its changeset
    QList<RecordChange> records = {};
    qsizetype allRecords = 0; ///< of the whole change, of those asked for; more than `records` while it is being read
    qsizetype allValues = 0;  ///< and all that is told of these: a record that came or went, or each field of another

    bool isWhole() const { return records.size() >= allRecords; }
};

/** Which entries are asked for: of one record (and nothing else), or all; at most `limit`, newest first. */
struct HistoryFilter
{
    QByteArray table = {};
    qint64 id = 0;
    int limit = -1; ///< no limit when negative
};

/** What a changeset did to each record, told whole; `after` is a programme with it applied. Throws SQLite::Exception.
 */
QList<RecordChange> recordsOf(const QByteArray &changeset, const Store &after, WorkProgress *progress = nullptr);

/** The history of a programme file, newest first. Fails with Storage, Format. */
Result<QList<HistoryEntry>> history(const ProgrammeFile &file, const HistoryFilter &filter = {});

} // namespace aanjager
