#pragma once

#include "tests/faults/vfs_shim.h"

#include <map>
#include <optional>
#include <random>
#include <vector>

namespace aanjager::faults {

using Random = std::mt19937_64;

/** The files of one folder, by name. */
using Files = std::map<QByteArray, QByteArray>;

/** Something that happened to the disk, or (`Acknowledge`) that the user was told that a change is stored. */
struct DiskOperation
{
    enum Kind { Create, Write, Truncate, Sync, Delete, SyncFolder, Acknowledge } kind;
    QByteArray file = {};
    qint64 number = 0; ///< offset, new size, or the acknowledged change
    QByteArray data = {};
};

/** Writes down everything that would have to reach the disk, in order. */
class DiskRecording : public VfsWatcher
{
public:
    /** A disk that lies says yes to every sync and does nothing. */
    explicit DiskRecording(bool lies = false) : m_lies(lies) {}

    void done(const Call &call) override;
    void acknowledge(qint64 sequence) { m_log.push_back({DiskOperation::Acknowledge, {}, sequence}); }

    const std::vector<DiskOperation> &log() const { return m_log; }

private:
    bool m_lies;
    std::vector<DiskOperation> m_log;
};

/**
 * A disk that follows a recording and can say, at any point, what could be left of it when the power goes: of what was
 * not synced each 512-byte sector, size change and folder entry may be there or not.
 */
class ReplayedDisk
{
public:
    explicit ReplayedDisk(const Files &files);

    void follow(const DiskOperation &operation);

    /** One of the disks that a power cut here could leave. */
    Files cut(Random &random) const;

private:
    struct Node
    {
        QByteArray durable;
        std::vector<DiskOperation> pending; ///< writes and truncations since the last sync
    };
    using Entry = std::optional<size_t>; ///< the node that a name stands for, or that the name is not there

    Node &nodeOf(const QByteArray &name);
    void enter(const QByteArray &name, Entry entry);
    void syncFolder();

    std::vector<Node> m_nodes;
    std::map<QByteArray, std::vector<Entry>> m_folder; ///< the durable entry of a name, then those not synced
};

} // namespace aanjager::faults
