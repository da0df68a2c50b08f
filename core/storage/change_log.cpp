#include "core/storage/change_log.h"

#include "core/storage/change_head.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtEndian>
#include <array>
#include <sqlite3.h>

namespace aanjager::changeLog {

namespace {

constexpr std::array<const char *, 4> typeCodes = {"create", "edit", "undo", "redo"};
constexpr const char *headColumns = "sequence, uid, at, author, label, arguments, kind, undoes";

/** Sixteen of them: a uid or a salt. */
QByteArray randomBytes()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words);
}

/** SHA-256 over length-prefixed parts, so that no two lists of parts give the same input. */
QByteArray digest(const QList<QByteArray> &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : parts) {
        const quint64 length = qToLittleEndian(static_cast<quint64>(part.size()));
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
        hash.addData(part);
    }
    return hash.result();
}

QByteArray argumentsText(const Label &label)
{
    return QJsonDocument(QJsonArray::fromStringList(label.arguments)).toJson(QJsonDocument::Compact);
}

/** The commitment to what an erasure may later rewrite: author and changeset. */
QByteArray commitment(const QByteArray &salt, const QByteArray &author, const QByteArray &changeset)
{
    return digest({salt, author, changeset});
}

QByteArray blob(const SQLite::Column &column)
{
    return QByteArray(static_cast<const char *>(column.getBlob()), column.getBytes());
}

constexpr std::array<const char *, 9> linkedColumns = {"sequence", "uid",       "previous", "hash",  "at",
                                                       "label",    "arguments", "kind",     "undoes"};

/** What the next change's `previous` must be: every fixed part of this one. */
QByteArray link(SQLite::Statement &row)
{
    QList<QByteArray> parts;
    for (const char *column : linkedColumns)
        parts.append(blob(row.getColumn(column)));
    return digest(parts);
}

Change headOf(SQLite::Statement &row)
{
    Change change;
    change.sequence = row.getColumn(0).getInt64();
    change.uid = blob(row.getColumn(1));
    change.at = QDateTime::fromString(QString::fromUtf8(row.getColumn(2).getText()), Qt::ISODateWithMs);
    change.author = QString::fromUtf8(row.getColumn(3).getText());
    change.label.key = QString::fromUtf8(row.getColumn(4).getText());
    for (const auto &argument : QJsonDocument::fromJson(row.getColumn(5).getText()).array())
        change.label.arguments.append(argument.toString());
    const QByteArray type = row.getColumn(6).getText();
    for (size_t i = 0; i < typeCodes.size(); ++i)
        if (type == typeCodes[i])
            change.type = static_cast<ChangeType>(i);
    change.undoes = blob(row.getColumn(7));
    return change;
}

void bindBlob(SQLite::Statement &statement, int index, const QByteArray &bytes)
{
    statement.bind(index, static_cast<const void *>(bytes.constData()), static_cast<int>(bytes.size()));
}

} // namespace

QByteArray firstLink()
{
    return QByteArray(32, '\0');
}

Change prepared(const Label &label, ChangeType type, const QDateTime &at, const QString &author)
{
    Change change;
    change.uid = randomBytes();
    change.at = at;
    change.author = author;
    change.label = label;
    change.type = type;
    return change;
}

Kept keptBy(const Change &change)
{
    const QByteArray salt = randomBytes();
    return {salt, commitment(salt, change.author.toUtf8(), change.changeset)};
}

QByteArray append(SQLite::Database &database, const Change &change, const QByteArray &previous, const Kept &kept)
{
    const auto &[salt, hash] = kept;
    const QByteArray author = change.author.toUtf8();
    const QByteArray at = change.at.toString(Qt::ISODateWithMs).toUtf8();
    const QByteArray label = change.label.key.toUtf8();
    const QByteArray arguments = argumentsText(change.label);
    const QByteArray kind = typeCodes[static_cast<size_t>(change.type)];
    SQLite::Statement insert(database,
                             "INSERT INTO change (sequence, uid, previous, hash, salt, at, author, label, arguments, "
                             "kind, undoes, changeset) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, int64_t{change.sequence});
    bindBlob(insert, 2, change.uid);
    bindBlob(insert, 3, previous);
    bindBlob(insert, 4, hash);
    bindBlob(insert, 5, salt);
    insert.bind(6, at.toStdString());
    insert.bind(7, author.toStdString());
    insert.bind(8, label.toStdString());
    insert.bind(9, arguments.toStdString());
    insert.bind(10, kind.toStdString());
    if (!change.undoes.isEmpty())
        bindBlob(insert, 11, change.undoes);
    bindBlob(insert, 12, change.changeset);
    insert.exec();
    return digest(
        {QByteArray::number(change.sequence), change.uid, previous, hash, at, label, arguments, kind, change.undoes});
}

QList<Change> heads(SQLite::Database &database)
{
    QList<Change> all;
    SQLite::Statement query(database, std::string("SELECT ") + headColumns + " FROM change ORDER BY sequence");
    while (query.executeStep())
        all.append(headOf(query));
    return all;
}

std::optional<Change> head(SQLite::Database &database, qint64 sequence)
{
    SQLite::Statement query(database, std::string("SELECT ") + headColumns + " FROM change WHERE sequence=?");
    query.bind(1, int64_t{sequence});
    return query.executeStep() ? std::optional(headOf(query)) : std::nullopt;
}

std::optional<Change> find(SQLite::Database &database, qint64 sequence)
{
    SQLite::Statement query(database, std::string("SELECT ") + headColumns +
                                          ", changeset, salt, hash FROM change WHERE sequence=?");
    query.bind(1, int64_t{sequence});
    if (!query.executeStep())
        return std::nullopt;
    Change change = headOf(query);
    change.changeset = blob(query.getColumn(8));
    if (!query.getColumn(9).isNull() &&
        commitment(blob(query.getColumn(9)), blob(query.getColumn(3)), change.changeset) != blob(query.getColumn(10)))
        throw SQLite::Exception("a change was altered", SQLITE_CORRUPT);
    return change;
}

bool holds(SQLite::Database &database, const QByteArray &uid)
{
    SQLite::Statement query(database, "SELECT 1 FROM change WHERE uid=?");
    bindBlob(query, 1, uid);
    return query.executeStep();
}

QString labelKeyOf(SQLite::Database &database, const QByteArray &uid)
{
    SQLite::Statement query(database, "SELECT label FROM change WHERE uid=?");
    bindBlob(query, 1, uid);
    return query.executeStep() ? QString::fromUtf8(query.getColumn(0).getText()) : QString();
}

qint64 last(SQLite::Database &database)
{
    return database.execAndGet("SELECT coalesce(max(sequence), 0) FROM change").getInt64();
}

QString brokenLink(SQLite::Database &database, const QByteArray &head)
{
    QByteArray expected = firstLink();
    qint64 next = 1;
    SQLite::Statement query(database, "SELECT * FROM change ORDER BY sequence");
    while (query.executeStep()) {
        const qint64 sequence = query.getColumn("sequence").getInt64();
        if (sequence != next++ || blob(query.getColumn("previous")) != expected)
            return QStringLiteral("change %1 does not follow the one before").arg(sequence);
        const auto salt = query.getColumn("salt");
        if (!salt.isNull() && commitment(blob(salt), blob(query.getColumn("author")),
                                         blob(query.getColumn("changeset"))) != blob(query.getColumn("hash")))
            return QStringLiteral("change %1 was altered").arg(sequence);
        expected = link(query);
    }
    return expected == head ? QString() : QStringLiteral("the last change is missing or altered");
}

} // namespace aanjager::changeLog
