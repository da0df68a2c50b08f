#include "tests/faults/taken_files.h"

#include "tests/faults/recording_vfs.h"
#include "tests/faults/story.h"
#include "tests/support/scratch_folder.h"

#include <QDateTime>
#include <QDir>

namespace aanjager::faults {

namespace {

constexpr qint64 forkedAt = Story::base + 2, last = Story::base + 4;

/** Programme files that may come in the place of the one that is open. */
struct Spares
{
    QString folder;
    QString now() const { return folder + QStringLiteral("/now"); }     ///< what is open
    QString older() const { return folder + QStringLiteral("/older"); } ///< as it was two changes ago
    QString fork() const { return folder + QStringLiteral("/fork"); }   ///< as many changes, the last two others
};

bool playTo(const QString &path, qint64 sequence)
{
    const auto file = ProgrammeFile::open(path);
    for (qint64 next = forkedAt + 1; file && next <= sequence; ++next)
        if (!Story(20).play(**file, next))
            return false;
    return file.has_value();
}

bool makeSpares(const Spares &spares)
{
    if (!Story::build(spares.older()))
        return false;
    {
        const auto file = ProgrammeFile::open(spares.older());
        for (qint64 next = Story::base + 1; next <= forkedAt; ++next)
            if (!file || !Story(20).play(**file, next))
                return false;
    }
    return QFile::copy(spares.older(), spares.now()) && QFile::copy(spares.older(), spares.fork()) &&
           playTo(spares.now(), last) && playTo(spares.fork(), last);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** In place, as cp does: the file stays the same one. */
void writeOver(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite) && file.resize(0))
        file.write(bytes);
}

/** As a cloud client does: written beside it, then renamed over it. */
void renameOver(const QString &path, const QByteArray &bytes)
{
    const QString beside = path + QStringLiteral(".part");
    writeOver(beside, bytes);
    std::rename(beside.toUtf8().constData(), path.toUtf8().constData());
}

void patch(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite) && file.seek(offset))
        file.write(bytes);
}

void runSql(const QString &path, const char *sql)
{
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec(sql);
}

void setWritten(const QString &path, const QDateTime &at)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite))
        file.setFileTime(at, QFileDevice::FileModificationTime);
}

struct Way
{
    const char *name;
    FileFate fate;
    std::function<void(const QString &path, const Spares &spares)> befall;
};

std::vector<Way> waysOfPlace()
{
    return {
        {"removed", FileFate::Gone, [](const QString &path, const Spares &) { QFile::remove(path); }},
        {"renamed", FileFate::Gone,
         [](const QString &path, const Spares &) { QFile::rename(path, path + QStringLiteral(".oud")); }},
        {"its folder renamed", FileFate::Gone,
         [](const QString &path, const Spares &) {
             const QString folder = QFileInfo(path).absolutePath();
             QDir().rename(folder, folder + QStringLiteral(".oud"));
         }},
        {"an older one renamed over it", FileFate::Replaced,
         [](const QString &path, const Spares &spares) { renameOver(path, bytesOf(spares.older())); }},
        {"a fork renamed over it", FileFate::Replaced,
         [](const QString &path, const Spares &spares) { renameOver(path, bytesOf(spares.fork())); }},
        {"the same renamed over it", FileFate::Replaced,
         [](const QString &path, const Spares &spares) { renameOver(path, bytesOf(spares.now())); }},
        {"a text renamed over it", FileFate::Replaced,
         [](const QString &path, const Spares &) { renameOver(path, "Geachte raad,"); }},
        {"removed, then restored older", FileFate::Replaced,
         [](const QString &path, const Spares &spares) {
             QFile::remove(path);
             QFile::copy(spares.older(), path);
         }},
        {"a link in its place", FileFate::Replaced,
         [](const QString &path, const Spares &spares) {
             QFile::rename(path, path + QStringLiteral(".oud"));
             QFile::link(spares.fork(), path);
         }},
        {"a folder in its place", FileFate::Replaced,
         [](const QString &path, const Spares &) {
             QFile::remove(path);
             QDir().mkdir(path);
         }},
    };
}

std::vector<Way> waysOfContent()
{
    return {
        {"an older one written over it", FileFate::Overwritten,
         [](const QString &path, const Spares &spares) { writeOver(path, bytesOf(spares.older())); }},
        {"a fork written over it", FileFate::Overwritten,
         [](const QString &path, const Spares &spares) { writeOver(path, bytesOf(spares.fork())); }},
        {"a fork written over it, of the same time", FileFate::Overwritten,
         [](const QString &path, const Spares &spares) {
             const QDateTime before = QFileInfo(path).lastModified();
             writeOver(path, bytesOf(spares.fork()).append('\0')); // its length tells
             setWritten(path, before);
         }},
        {"emptied", FileFate::Overwritten, [](const QString &path, const Spares &) { writeOver(path, {}); }},
        {"cut off", FileFate::Overwritten,
         [](const QString &path, const Spares &) { QFile::resize(path, QFileInfo(path).size() / 2 + 100); }},
        {"a text written over it", FileFate::Overwritten,
         [](const QString &path, const Spares &) { writeOver(path, QByteArray("Geachte raad, ").repeated(400)); }},
        {"its beginning zeroed", FileFate::Overwritten,
         [](const QString &path, const Spares &) { patch(path, 0, QByteArray(4096, '\0')); }},
        {"edited by another program", FileFate::Overwritten,
         [](const QString &path, const Spares &) { runSql(path, "UPDATE measure SET title='vervalst'"); }},
        {"its last change taken out by another program", FileFate::Overwritten,
         [](const QString &path, const Spares &) {
             runSql(path, "DELETE FROM change WHERE sequence=(SELECT max(sequence) FROM change)");
         }},
    };
}

std::vector<Way> harmlessWays()
{
    return {
        {"left alone", FileFate::Ours, [](const QString &, const Spares &) {}},
        {"touched", FileFate::Ours,
         [](const QString &path, const Spares &) { setWritten(path, QDateTime::currentDateTime().addSecs(5)); }},
        {"the same written over it", FileFate::Ours,
         [](const QString &path, const Spares &spares) { writeOver(path, bytesOf(spares.now())); }},
        {"renamed and renamed back", FileFate::Ours,
         [](const QString &path, const Spares &) {
             QFile::rename(path, path + QStringLiteral(".oud"));
             QFile::rename(path + QStringLiteral(".oud"), path);
         }},
        {"read by another", FileFate::Ours,
         [](const QString &path, const Spares &) { std::ignore = ProgrammeFile::open(path, {Access::ReadOnly}); }},
    };
}

/** What is done first once it befell the file. */
enum class Then { Look, Edit, Undo };
constexpr std::array thens{Then::Look, Then::Edit, Then::Undo};

/** Every file of a folder and of the folder that it became, but for our lock. */
Files allIn(const QString &folder)
{
    Files files;
    for (const QString &place : {folder, folder + QStringLiteral(".oud")})
        for (const QString &name : QDir(place).entryList(QDir::Files | QDir::Hidden))
            if (!name.endsWith(QLatin1String(".lock")))
                files[(place + name).toUtf8()] = bytesOf(QDir(place).filePath(name));
    return files;
}

QString complaintOfCopy(ProgrammeFile &file, const QString &path)
{
    if (const auto copied = file.copyTo(path); !copied)
        return QStringLiteral("no copy: ") + copied.error().detail;
    const Aftermath copy = examine(Story(20), path);
    QFile::remove(path);
    return copy.damage.isEmpty() && !copy.isTorn && copy.sequence == last ? QString()
                                                                          : QStringLiteral("copy is not what was open");
}

class Trial
{
public:
    Trial(Figure &figure, const Spares &spares) : m_figure(figure), m_spares(spares) {}

    void run(const Way &way, Then then)
    {
        ++m_figure.cases;
        const QTemporaryDir outer(fixtures::scratchTemplate());
        const QString folder = outer.filePath(QStringLiteral("map")), path = folder + QStringLiteral("/p.aanjager");
        QDir().mkpath(folder);
        QFile::copy(m_spares.now(), path);
        const auto file = ProgrammeFile::open(path);
        if (!file)
            return complain(m_figure.corrupt, way, QStringLiteral("does not open"));
        way.befall(path, m_spares);
        const Files before = allIn(folder);
        const auto start = std::chrono::steady_clock::now();
        const bool stored = then == Then::Edit   ? Story(20).play(**file, last + 1).has_value()
                            : then == Then::Undo ? (*file)->undo().has_value()
                                                 : false;
        const FileFate fate = (*file)->fate();
        m_slowest =
            std::max(m_slowest, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        if (fate != way.fate)
            complain(m_figure.lost, way, QStringLiteral("taken for %1").arg(static_cast<int>(fate)));
        if (way.fate == FileFate::Ours) {
            if (then != Then::Look && !stored)
                complain(m_figure.torn, way, QStringLiteral("a change was refused"));
            return;
        }
        if (stored)
            complain(m_figure.lost, way, QStringLiteral("a change was called stored"));
        if (allIn(folder) != before)
            complain(m_figure.lost, way, QStringLiteral("overwritten without a word"));
        if (way.fate != FileFate::Overwritten)
            if (const QString flaw = complaintOfCopy(**file, outer.filePath(QStringLiteral("kopie"))); !flaw.isEmpty())
                complain(m_figure.corrupt, way, flaw);
    }

    double slowest() const { return m_slowest; }

private:
    void complain(std::int64_t &count, const Way &way, const QString &what)
    {
        ++count;
        m_figure.tell(QString::fromLatin1(way.name) + QStringLiteral(": ") + what);
    }

    Figure &m_figure;
    const Spares &m_spares;
    double m_slowest = 0;
};

} // namespace

Figure takenFiles(const Effort &effort)
{
    Figure figure{QStringLiteral("7 taken away, replaced, overwritten")};
    const Stopwatch stopwatch(figure);
    const QTemporaryDir folder(fixtures::scratchTemplate(effort.folder));
    const Spares spares{folder.path()};
    if (!makeSpares(spares))
        return figure;
    Trial trial(figure, spares);
    for (int round = 0; round < effort.cases; ++round)
        for (const auto &ways : {waysOfPlace(), waysOfContent(), harmlessWays()})
            for (const Way &way : ways)
                for (const Then then : thens)
                    trial.run(way, then);
    figure.note = QStringLiteral("slowest %1 ms").arg(trial.slowest() * 1000, 0, 'f', 1);
    return figure;
}

} // namespace aanjager::faults
