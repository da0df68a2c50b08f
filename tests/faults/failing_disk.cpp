#include "tests/faults/failing_disk.h"

#include "tests/faults/story.h"
#include "tests/faults/vfs_shim.h"
#include "tests/support/scratch_folder.h"

#include <QDir>
#include <span>
#include <sqlite3.h>

namespace aanjager::faults {

namespace {

/** What goes wrong with a disk. */
struct Ailment
{
    const char *name;
    bool isFull;    ///< only writes fail, with "disk full"; otherwise any call with an I/O error
    bool isLasting; ///< every later call fails too
    Effect effect;  ///< what a failing call still does
    bool reads;     ///< reading fails, and nothing else
};

constexpr Ailment ailments[] = {
    {"I/O error once", false, false, Effect::Nothing, false},
    {"I/O error for ever", false, true, Effect::Nothing, false},
    {"I/O error once, yet done", false, false, Effect::Whole, false},
    {"disk full for ever", true, true, Effect::Partly, false},
    {"I/O error once, half done", false, false, Effect::Partly, false},
    {"I/O error for ever, yet done", false, true, Effect::Whole, false},
    {"disk full once", true, false, Effect::Partly, false},
    {"read error once", false, false, Effect::Nothing, true},
};
constexpr size_t someAilments = 4;

/** How long the story is, and how few pages SQLite may keep; few make it write before the commit. */
struct Telling
{
    int changes;
    const char *settings;
};

constexpr Telling shortTelling = {4, ""};
constexpr Telling longTelling = {9, "PRAGMA cache_size=8"};
constexpr Telling truncatingTelling = {4, "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL"};

int ioError(CallKind kind)
{
    switch (kind) {
    case CallKind::Open:
        return SQLITE_CANTOPEN;
    case CallKind::Read:
        return SQLITE_IOERR_READ;
    case CallKind::Write:
        return SQLITE_IOERR_WRITE;
    case CallKind::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case CallKind::Sync:
        return SQLITE_IOERR_FSYNC;
    case CallKind::Delete:
        return SQLITE_IOERR_DELETE;
    case CallKind::SyncFolder:
        return SQLITE_IOERR_DIR_FSYNC;
    }
    return SQLITE_IOERR;
}

/** A disk on which the call of one number fails. */
class FailingDisk : public VfsWatcher
{
public:
    FailingDisk(const Ailment &ailment, int failingCall) : m_ailment(ailment), m_failingCall(failingCall) {}

    Verdict judge(const Call &call) override
    {
        const bool isConcerned =
            m_ailment.isFull ? call.kind == CallKind::Write : (call.kind == CallKind::Read) == m_ailment.reads;
        if (!isConcerned)
            return {};
        ++m_calls;
        if (m_ailment.isLasting ? m_calls < m_failingCall : m_calls != m_failingCall)
            return {};
        m_hasFailed = true;
        // A file that opens although its opening failed is not a thing that happens.
        const Effect effect = call.kind == CallKind::Open ? Effect::Nothing : m_ailment.effect;
        return {effect, m_ailment.isFull ? SQLITE_FULL : ioError(call.kind)};
    }

    bool hasFailed() const { return m_hasFailed; }

private:
    const Ailment &m_ailment;
    int m_failingCall;
    int m_calls = 0;
    bool m_hasFailed = false;
};

/** One telling of the story on a failing disk. */
class Attempt
{
public:
    Attempt(const Story &story, const QString &path, const Telling &telling, const Ailment &ailment)
        : m_story(story), m_path(path), m_telling(telling), m_ailment(ailment)
    {
    }

    /** Opens and plays; remembers the number of the last change that was said to be stored. */
    void run(const QString &vfs)
    {
        const auto file = ProgrammeFile::open(m_path, {Access::ReadWrite, Durability::Full, vfs});
        if (!file) {
            expectStorage(file.error());
            return;
        }
        if (!guarded(m_path, [&] { (*file)->store().database().exec(m_telling.settings); }))
            return;
        for (qint64 next = Story::base + 1; next <= Story::base + m_telling.changes; ++next)
            if (!play(**file, next))
                return;
    }

    qint64 stored() const { return m_stored; }
    const QString &complaint() const { return m_complaint; }

private:
    /** Plays one change; what fails once is tried again with the same file. */
    bool play(ProgrammeFile &file, qint64 next)
    {
        auto played = m_story.play(file, next);
        if (!played) {
            expectStorage(played.error());
            if (m_ailment.isLasting)
                return false;
            played = m_story.play(file, next);
        }
        if (!played) {
            m_complaint = QStringLiteral("cannot go on: ") + played.error().detail;
            return false;
        }
        m_stored = next;
        if (!m_ailment.isLasting && !shows(file, next))
            m_complaint = QStringLiteral("the open file shows something else");
        return m_complaint.isEmpty();
    }

    /** Whether the open file shows what was stored; the looking itself may be what fails once. */
    bool shows(const ProgrammeFile &file, qint64 sequence) const
    {
        const StoryState expected = m_story.expected(sequence);
        return Story::found(file.store()) == expected || Story::found(file.store()) == expected;
    }

    void expectStorage(const Error &error)
    {
        if (error.kind != ErrorKind::Storage)
            m_complaint = QStringLiteral("reported as another kind of error: ") + error.detail;
    }

    const Story &m_story;
    QString m_path;
    const Telling &m_telling;
    const Ailment &m_ailment;
    qint64 m_stored = Story::base;
    QString m_complaint;
};

void judge(Figure &figure, const Attempt &attempt, const Aftermath &aftermath, const QString &where)
{
    if (!aftermath.damage.isEmpty()) {
        ++figure.corrupt;
        figure.tell(aftermath.damage + where);
    } else if (aftermath.sequence != attempt.stored()) {
        ++figure.lost;
        figure.tell(QStringLiteral("said %1, stored %2").arg(attempt.stored()).arg(aftermath.sequence) + where);
    } else if (aftermath.isTorn || !attempt.complaint().isEmpty()) {
        ++figure.torn;
        figure.tell(attempt.complaint() + where);
    }
}

/** Tries one ailment at every call; returns how many calls there were. */
int tryEveryCall(Figure &figure, const Telling &telling, const Ailment &ailment, const QString &pristine,
                 const QString &folder)
{
    const Story story(60);
    const QString path = QDir(folder).filePath(QStringLiteral("test.aanjager"));
    for (int call = 1;; ++call) {
        for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
            QDir(folder).remove(name);
        if (!QFile::copy(pristine, path))
            return call - 1;
        FailingDisk disk(ailment, call);
        Attempt attempt(story, path, telling, ailment);
        {
            const VfsShim shim(disk);
            attempt.run(shim.name());
        }
        if (!disk.hasFailed())
            return call - 1;
        ++figure.cases;
        judge(figure, attempt, examine(story, path, QStringLiteral("unix")),
              QStringLiteral(" (%1, call %2)").arg(QLatin1String(ailment.name)).arg(call));
    }
}

} // namespace

Figure failingCalls(Thoroughness thoroughness, const Effort &effort)
{
    Figure figure{QStringLiteral("4 disk full, I/O error at call N")};
    const Stopwatch stopwatch(figure);
    const QTemporaryDir origin(fixtures::scratchTemplate(effort.folder));
    const QTemporaryDir folder(fixtures::scratchTemplate(effort.folder));
    const QString pristine = origin.filePath(QStringLiteral("pristine.aanjager"));
    if (!Story::build(pristine))
        return figure;
    int longest = 0;
    const bool isThorough = thoroughness == Thoroughness::All;
    const std::span tried = std::span(ailments).first(isThorough ? std::size(ailments) : someAilments);
    for (const Ailment &ailment : tried) {
        const Telling &telling = isThorough ? longTelling : shortTelling;
        longest = std::max(longest, tryEveryCall(figure, telling, ailment, pristine, folder.path()));
        if (isThorough)
            tryEveryCall(figure, truncatingTelling, ailment, pristine, folder.path());
    }
    figure.note = QStringLiteral("%1 ailments, up to %2 calls").arg(tried.size()).arg(longest);
    return figure;
}

} // namespace aanjager::faults
