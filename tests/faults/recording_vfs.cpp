#include "tests/faults/recording_vfs.h"

#include <array>

namespace aanjager::faults {

namespace {

constexpr qint64 sectorBytes = 512;

void writeAt(QByteArray &bytes, qint64 offset, QByteArrayView data)
{
    if (bytes.size() < offset + data.size())
        bytes.append(offset + data.size() - bytes.size(), '\0');
    std::copy(data.begin(), data.end(), bytes.begin() + offset);
}

void resize(QByteArray &bytes, qint64 size)
{
    if (bytes.size() > size)
        bytes.truncate(size);
    else
        bytes.append(size - bytes.size(), '\0');
}

void perform(QByteArray &bytes, const DiskOperation &operation)
{
    if (operation.kind == DiskOperation::Write)
        writeAt(bytes, operation.number, operation.data);
    else
        resize(bytes, operation.number);
}

/** How likely something unsynced is there after the cut; one coin per image, so that nearly-all and nearly-none are
 * met as often as half. */
class Luck
{
public:
    explicit Luck(Random &random) : m_random(random)
    {
        constexpr std::array<int, 6> percents = {0, 5, 30, 70, 95, 100};
        m_percent = percents[random() % percents.size()];
    }
    bool holds() { return static_cast<int>(m_random() % 100) < m_percent; }
    Random &random() { return m_random; }

private:
    Random &m_random;
    int m_percent;
};

/** Beyond its old end a file may have grown though the data never came: zeros or whatever the disk held there. */
void growWithoutData(QByteArray &bytes, qint64 offset, qint64 size, Random &random)
{
    if (bytes.size() >= offset + size || random() % 3 == 0)
        return;
    const bool isGarbage = random() % 2 == 0;
    QByteArray left(size, '\0');
    for (char &byte : left)
        byte = isGarbage ? static_cast<char>(random()) : '\0';
    writeAt(bytes, offset, left);
}

void performInSectors(QByteArray &bytes, const DiskOperation &write, Luck &luck)
{
    const qint64 end = write.number + write.data.size();
    for (qint64 from = write.number; from < end;) {
        const qint64 to = std::min(end, (from / sectorBytes + 1) * sectorBytes);
        if (luck.holds())
            writeAt(bytes, from, QByteArrayView(write.data).sliced(from - write.number, to - from));
        else
            growWithoutData(bytes, from, to - from, luck.random());
        from = to;
    }
}

} // namespace

void DiskRecording::done(const Call &call)
{
    // Files without a name are SQLite's own scratch; nothing of them is looked for after a cut.
    if (call.file.isEmpty() && call.kind != CallKind::SyncFolder)
        return;
    switch (call.kind) {
    case CallKind::Open:
        if (call.creates)
            m_log.push_back({DiskOperation::Create, call.file});
        break;
    case CallKind::Write:
        m_log.push_back({DiskOperation::Write, call.file, call.offset, call.data});
        break;
    case CallKind::Truncate:
        m_log.push_back({DiskOperation::Truncate, call.file, call.offset});
        break;
    case CallKind::Delete:
        m_log.push_back({DiskOperation::Delete, call.file});
        break;
    case CallKind::Sync:
        if (!m_lies)
            m_log.push_back({DiskOperation::Sync, call.file});
        break;
    case CallKind::SyncFolder:
        if (!m_lies)
            m_log.push_back({DiskOperation::SyncFolder});
        break;
    case CallKind::Read:
        break;
    }
}

ReplayedDisk::ReplayedDisk(const Files &files)
{
    for (const auto &[name, bytes] : files) {
        m_folder[name] = {m_nodes.size()};
        m_nodes.push_back({bytes, {}});
    }
}

ReplayedDisk::Node &ReplayedDisk::nodeOf(const QByteArray &name)
{
    return m_nodes[m_folder[name].back().value()];
}

void ReplayedDisk::enter(const QByteArray &name, Entry entry)
{
    std::vector<Entry> &entries = m_folder[name];
    if (entries.empty())
        entries.push_back(std::nullopt);
    entries.push_back(entry);
}

void ReplayedDisk::syncFolder()
{
    for (auto &[name, entries] : m_folder)
        entries = {entries.back()};
}

void ReplayedDisk::follow(const DiskOperation &operation)
{
    switch (operation.kind) {
    case DiskOperation::Create:
        enter(operation.file, m_nodes.size());
        m_nodes.push_back({});
        break;
    case DiskOperation::Delete:
        enter(operation.file, std::nullopt);
        break;
    case DiskOperation::SyncFolder:
        syncFolder();
        break;
    case DiskOperation::Sync: {
        Node &node = nodeOf(operation.file);
        for (const DiskOperation &pending : node.pending)
            perform(node.durable, pending);
        node.pending.clear();
        break;
    }
    case DiskOperation::Write:
    case DiskOperation::Truncate:
        nodeOf(operation.file).pending.push_back(operation);
        break;
    case DiskOperation::Acknowledge:
        break;
    }
}

Files ReplayedDisk::cut(Random &random) const
{
    Luck luck(random);
    Files files;
    for (const auto &[name, entries] : m_folder) {
        size_t kept = 0;
        while (kept + 1 < entries.size() && luck.holds())
            ++kept;
        if (!entries[kept])
            continue;
        const Node &node = m_nodes[*entries[kept]];
        QByteArray bytes = node.durable;
        for (const DiskOperation &pending : node.pending) {
            if (pending.kind == DiskOperation::Write)
                performInSectors(bytes, pending, luck);
            else if (luck.holds())
                perform(bytes, pending);
        }
        files[name] = bytes;
    }
    return files;
}

} // namespace aanjager::faults
