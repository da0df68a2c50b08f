#pragma once

#include "core/storage/history_reader.h"

#include <optional>

namespace aanjager {

/**
 * Walks through the history of a file over a connection of its own, so that it can be done beside the window: an import
 * or a round is one change of many thousand records. Any thread, one at a time.
 */
class HistoryWalk
{
public:
    /** `sequence` and `uid`: of a change that the file which is meant holds, and another at its path does not. */
    HistoryWalk(QString path, HistoryFilter filter, qint64 sequence, QByteArray uid)
        : m_path(std::move(path)), m_filter(std::move(filter)), m_sequence(sequence), m_uid(std::move(uid))
    {
    }

    struct Part
    {
        QList<HistoryEntry> entries;
        bool isLast = false;
    };

    /** As HistoryReader; opens the file when it is called first. Fails as ProgrammeFile::open, too, and with Conflict
     * where another file is there now. */
    Result<Part> next(qsizetype wanted, qsizetype changes);

private:
    QString m_path;
    HistoryFilter m_filter;
    qint64 m_sequence;
    QByteArray m_uid;
    std::unique_ptr<ProgrammeFile> m_file;
    std::optional<HistoryReader> m_reader;
};

} // namespace aanjager
