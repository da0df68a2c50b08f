#pragma once

#include "core/storage/history_reader.h"

#include <memory>
#include <optional>

namespace aanjager {

/**
 * Walks through the history of a file over a connection of its own, so that it can be done beside the window: an import
 * or a round is one change of many thousand records. Any thread, one at a time.
 */
class HistoryWalk
{
public:
    /** From the change of number `newest` back. `uid` is that change's: another file at this path has another there. */
    HistoryWalk(QString path, HistoryFilter filter, qint64 newest, QByteArray uid)
        : m_path(std::move(path)), m_filter(std::move(filter)), m_newest(newest), m_uid(std::move(uid))
    {
    }

    /** Of a file that is open. Fails with Storage. */
    static Result<std::shared_ptr<HistoryWalk>> of(const ProgrammeFile &file, HistoryFilter filter, qint64 newest);
    /** Whether the log is so large behind a change that it is read beside the window. Fails with Storage. */
    static Result<bool> isLarge(const ProgrammeFile &file, qint64 behind = 0);

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
    qint64 m_newest;
    QByteArray m_uid;
    std::unique_ptr<ProgrammeFile> m_file;
    std::optional<HistoryReader> m_reader;
};

} // namespace aanjager
