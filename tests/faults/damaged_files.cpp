#include "tests/faults/damaged_files.h"

#include "tests/faults/recording_vfs.h"
#include "tests/faults/story.h"
#include "tests/support/scratch_folder.h"

#include <QDir>

namespace aanjager::faults {

namespace {

constexpr qsizetype pageBytes = 4096;

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** The rows of a query with the type of each cell. Throws SQLite::Exception. */
QByteArray rowsOf(SQLite::Database &database, const std::string &query)
{
    QByteArray text;
    SQLite::Statement rows(database, query);
    while (rows.executeStep())
        for (int column = 0; column < rows.getColumnCount(); ++column) {
            const auto cell = rows.getColumn(column);
            text += QByteArray::number(cell.getType()) + ':';
            text += QByteArray(static_cast<const char *>(cell.getBlob()), cell.getBytes()) + '\n';
        }
    return text;
}

/** All that a query could see: every cell of every table, and every entry of every index. Throws SQLite::Exception. */
QByteArray dump(SQLite::Database &database)
{
    QByteArrayList tables = {"change", "seal"};
    for (const Description *description : allDescriptions())
        tables.append(description->table);
    QByteArray text;
    for (const QByteArray &table : tables)
        text += rowsOf(database, "SELECT * FROM " + table.toStdString());
    SQLite::Statement indexes(database,
                              "SELECT s.name, s.tbl_name, i.name FROM sqlite_schema s, pragma_index_info(s.name) "
                              "i WHERE s.type='index' ORDER BY 1");
    while (indexes.executeStep()) {
        const std::string column = indexes.getColumn(2).getString();
        text += rowsOf(database, "SELECT rowid, " + column + " FROM " + indexes.getColumn(1).getString() +
                                     " INDEXED BY " + indexes.getColumn(0).getString() + " ORDER BY " + column);
    }
    return text;
}

/** A programme file with a history, for damaging, and what it holds. */
struct Specimen
{
    QByteArray bytes;
    QByteArray content;
};

Specimen makeSpecimen(const QString &path)
{
    const Story story(60);
    if (!Story::build(path))
        return {};
    {
        const auto file = ProgrammeFile::open(path);
        for (qint64 next = Story::base + 1; file && next <= Story::base + 12; ++next)
            if (!story.play(**file, next))
                return {};
    }
    const auto file = ProgrammeFile::open(path);
    return file ? Specimen{contentOf(path), dump((*file)->store().database())} : Specimen{};
}

enum class Outcome { Noticed, Harmless, Missed };

Outcome lookAt(const QString &path, const QByteArray &content)
{
    const auto file = ProgrammeFile::open(path, {Access::ReadWrite, Durability::Full, QStringLiteral("unix")});
    if (!file)
        return Outcome::Noticed;
    const auto findings = (*file)->verify();
    if (!findings || !findings->isEmpty())
        return Outcome::Noticed;
    const auto found = guarded(path, [&] { return dump((*file)->store().database()); });
    return found && *found == content ? Outcome::Harmless : Outcome::Missed;
}

/** Damages a specimen again and again and counts what was noticed. */
class Damage
{
public:
    Damage(Figure &figure, const Effort &effort)
        : m_figure(figure), m_folder(fixtures::scratchTemplate(effort.folder)), m_specimen(makeSpecimen(path()))
    {
    }

    const QByteArray &bytes() const { return m_specimen.bytes; }

    void tryBytes(const QByteArray &damaged, const QString &what)
    {
        ++m_figure.cases;
        put(path(), damaged);
        const Outcome outcome = lookAt(path(), m_specimen.content);
        m_noticed += outcome == Outcome::Noticed;
        if (outcome == Outcome::Missed) {
            ++m_figure.corrupt;
            m_figure.tell(what);
        }
        QFile::remove(path() + QStringLiteral("-journal"));
    }

    ~Damage() { m_figure.note = QStringLiteral("%1 noticed, the others left the content as it was").arg(m_noticed); }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("test.aanjager")); }

    Figure &m_figure;
    QTemporaryDir m_folder;
    Specimen m_specimen;
    int m_noticed = 0;
};

} // namespace

Figure flippedBits(const Effort &effort)
{
    Figure figure{QStringLiteral("8 one flipped bit")};
    const Stopwatch stopwatch(figure);
    Random random(effort.seed);
    Damage damage(figure, effort);
    const auto size = static_cast<std::uint64_t>(damage.bytes().size());
    while (size > 0 && figure.cases < effort.cases) {
        QByteArray flipped = damage.bytes();
        const auto place = static_cast<qsizetype>(random() % size);
        const int bit = static_cast<int>(random() % 8);
        flipped[place] = static_cast<char>(flipped[place] ^ (1 << bit));
        damage.tryBytes(flipped,
                        QStringLiteral("bit %1 of byte %2 (page %3)").arg(bit).arg(place).arg(place / pageBytes + 1));
    }
    return figure;
}

Figure truncatedAndZeroed(const Effort &effort)
{
    Figure figure{QStringLiteral("8 truncated, zeroed")};
    const Stopwatch stopwatch(figure);
    Random random(effort.seed);
    Damage damage(figure, effort);
    const qsizetype size = damage.bytes().size();
    for (qsizetype page = 0; page < size / pageBytes; ++page) {
        QByteArray zeroed = damage.bytes();
        zeroed.replace(page * pageBytes, pageBytes, QByteArray(pageBytes, '\0'));
        damage.tryBytes(zeroed, QStringLiteral("page %1 zeroed").arg(page + 1));
    }
    for (int i = 0; size > 0 && i < effort.cases; ++i) {
        const auto length = i < 20 ? i * 16 : static_cast<qsizetype>(random() % static_cast<std::uint64_t>(size));
        damage.tryBytes(damage.bytes().first(length), QStringLiteral("cut off at %1").arg(length));
    }
    return figure;
}

} // namespace aanjager::faults
