#pragma once

#include "core/storage/history.h"

#include <memory>

namespace aanjager {

/**
 * Reads the history of a programme file in parts, newest first, so that a long one can be shown at once and read on
 * when somebody looks further. The file must outlive it; what is changed in it meanwhile does not change what is told.
 */
class HistoryReader
{
public:
    /** The changes after the one of number `behind`, to the one of number `newest` (the last when negative). */
    struct Span
    {
        qint64 behind = 0;
        qint64 newest = -1;
    };

    /** Reads what `filter` asks for, its limit aside. */
    HistoryReader(const ProgrammeFile &file, const HistoryFilter &filter, Span span);
    HistoryReader(const ProgrammeFile &file, const HistoryFilter &filter) : HistoryReader(file, filter, Span()) {}
    ~HistoryReader();
    HistoryReader(HistoryReader &&) noexcept;
    HistoryReader &operator=(HistoryReader &&) noexcept;

    /** The entries of the next part of the log: at most `wanted` of them, from at most `changes` changes; fewer where
     * these are of many records. An entry of many records is told in several parts, each with the same change. Fails
     * with Storage, Format. */
    Result<QList<HistoryEntry>> next(qsizetype wanted, qsizetype changes);
    /** Nothing is left. */
    bool atEnd() const;

    /** Puts a part behind those before it. */
    static void join(QList<HistoryEntry> &entries, QList<HistoryEntry> part);

    /** How large the log of a file is behind the change of this number, in bytes of what changed. Fails with Storage.
     */
    static Result<qint64> bytesIn(const ProgrammeFile &file, qint64 behind = 0);

private:
    class Walk;
    std::unique_ptr<Walk> m_walk;
};

} // namespace aanjager
