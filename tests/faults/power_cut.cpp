#include "tests/faults/power_cut.h"

#include "tests/faults/recording_vfs.h"
#include "tests/faults/story.h"
#include "tests/support/scratch_folder.h"

#include <QCryptographicHash>
#include <QDir>

namespace aanjager::faults {

namespace {

constexpr int changesPlayed = 18;
const QString programmeName = QStringLiteral("test.aanjager");

QString nameOf(Disk disk)
{
    switch (disk) {
    case Disk::Honest:
        return QStringLiteral("3 power cut");
    case Disk::WithoutFolders:
        return QStringLiteral("3 power cut, folders cannot be synced");
    case Disk::Lying:
        return QStringLiteral("3 control: lying disk");
    case Disk::Unsynced:
        return QStringLiteral("3 control: synchronous=OFF");
    }
    return {};
}

const char *settingsOf(Disk disk)
{
    switch (disk) {
    case Disk::WithoutFolders:
        return "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL";
    case Disk::Unsynced:
        return "PRAGMA synchronous=OFF";
    default:
        return "";
    }
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Plays the story through the recording. False when a change was refused. */
bool record(DiskRecording &recording, const Story &story, const QString &path, Disk disk)
{
    const VfsShim shim(recording);
    const auto file = ProgrammeFile::open(path, {Access::ReadWrite, Durability::Full, shim.name()});
    if (!file)
        return false;
    // A cache of a few pages makes SQLite write before the commit, as it does in large changes.
    (*file)->store().database().exec("PRAGMA cache_size=8");
    (*file)->store().database().exec(settingsOf(disk));
    for (qint64 next = Story::base + 1; next <= Story::base + changesPlayed; ++next) {
        if (!story.play(**file, next))
            return false;
        recording.acknowledge(next);
    }
    return true;
}

QByteArray fingerprint(const Files &files)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const auto &[name, bytes] : files) {
        hash.addData(name);
        hash.addData(bytes);
    }
    return hash.result();
}

/** Looks at disks after a cut; one that was seen before is not opened again. */
class Inquest
{
public:
    Inquest(const Story &story, const QString &folder) : m_story(story), m_folder(folder) {}

    const Aftermath &examineFiles(const Files &files)
    {
        const QByteArray key = fingerprint(files);
        const auto known = m_known.find(key);
        if (known != m_known.end())
            return known->second;
        put(files);
        return m_known[key] = examine(m_story, m_folder.filePath(programmeName), QStringLiteral("unix"));
    }

    size_t distinct() const { return m_known.size(); }

private:
    void put(const Files &files)
    {
        for (const QString &name : m_folder.entryList(QDir::Files | QDir::Hidden))
            m_folder.remove(name);
        for (const auto &[name, bytes] : files) {
            QFile file(m_folder.filePath(QString::fromUtf8(name)));
            if (file.open(QIODevice::WriteOnly))
                file.write(bytes);
        }
    }

    const Story &m_story;
    QDir m_folder;
    std::map<QByteArray, Aftermath> m_known;
};

void judge(Figure &figure, const Aftermath &aftermath, qint64 acknowledged, size_t call)
{
    const QString where = QStringLiteral(" after call %1, change %2").arg(call).arg(acknowledged);
    if (!aftermath.damage.isEmpty()) {
        ++figure.corrupt;
        figure.tell(aftermath.damage + where);
    } else if (aftermath.sequence < acknowledged) {
        ++figure.lost;
        figure.tell(QStringLiteral("lost") + where);
    } else if (aftermath.isTorn || aftermath.sequence > acknowledged + 1) {
        ++figure.torn;
        figure.tell(QStringLiteral("torn") + where);
    }
}

} // namespace

Figure powerCuts(Disk disk, const Effort &effort)
{
    Figure figure{nameOf(disk)};
    figure.isControl = disk == Disk::Lying || disk == Disk::Unsynced;
    const Stopwatch stopwatch(figure);
    const QTemporaryDir folder(fixtures::scratchTemplate(effort.folder));
    const QTemporaryDir imageFolder(fixtures::scratchTemplate(effort.folder));
    const Story story(60);
    const QString path = folder.filePath(programmeName);
    DiskRecording recording(disk == Disk::Lying);
    const bool built = Story::build(path).has_value();
    ReplayedDisk replayed(Files{{programmeName.toUtf8(), contentOf(path)}});
    if (!built || !record(recording, story, path, disk))
        return figure;
    Random random(effort.seed);
    Inquest inquest(story, imageFolder.path());
    qint64 acknowledged = Story::base;
    const auto &log = recording.log();
    for (size_t call = 0; call < log.size(); ++call) {
        replayed.follow(log[call]);
        if (log[call].kind == DiskOperation::Acknowledge)
            acknowledged = log[call].number;
        const auto due = static_cast<std::int64_t>((call + 1) * static_cast<size_t>(effort.cases) / log.size());
        for (; figure.cases < due; ++figure.cases)
            judge(figure, inquest.examineFiles(replayed.cut(random)), acknowledged, call);
    }
    figure.note = QStringLiteral("%1 calls, %2 distinct images").arg(log.size()).arg(inquest.distinct());
    return figure;
}

} // namespace aanjager::faults
