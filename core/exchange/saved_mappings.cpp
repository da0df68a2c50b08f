#include "core/exchange/saved_mappings.h"

#include "core/exchange/whole_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <algorithm>

namespace aanjager {

namespace {

constexpr int rowsCompared = 60; ///< where a header may be

QString hashed(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

std::optional<SavedMapping> savedIn(const QString &path)
{
    const auto bytes = readWhole(path);
    if (!bytes)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    auto mapping = mappingFromJson(json[QStringLiteral("mapping")].toObject());
    SavedMapping saved{json[QStringLiteral("name")].toString(), json[QStringLiteral("shape")].toString(),
                       QDateTime::fromString(json[QStringLiteral("saved")].toString(), Qt::ISODateWithMs)};
    if (!mapping || saved.name.isEmpty() || saved.shape.isEmpty())
        return std::nullopt;
    saved.mapping = *std::move(mapping);
    return saved;
}

/** The columns called as the table writes them. */
void callAs(QList<ColumnMapping> &columns, const QStringList &headers)
{
    for (ColumnMapping &column : columns)
        for (const QString &header : headers)
            if (folded(header) == folded(column.header))
                column.header = header;
}

} // namespace

QString shapeOf(const QStringList &headers)
{
    QStringList words;
    for (const QString &header : headers)
        if (const QString word = folded(header); !word.isEmpty())
            words.append(word);
    words.sort();
    return hashed(words.join(u'\n'));
}

QString SavedMappings::pathOf(const QString &name) const
{
    return QDir(m_folder).filePath(hashed(name.simplified().toCaseFolded()) + QStringLiteral(".json"));
}

QList<SavedMapping> SavedMappings::all() const
{
    QList<SavedMapping> found;
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
    for (const QString &name : names)
        if (auto saved = savedIn(folder.filePath(name)))
            found.append(*std::move(saved));
    std::sort(found.begin(), found.end(), [](const SavedMapping &a, const SavedMapping &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return found;
}

Result<void> SavedMappings::keep(const QString &name, const Mapping &mapping) const
{
    if (!QDir().mkpath(m_folder))
        return fail(ErrorKind::Storage, QStringLiteral("cannot make the folder"), {m_folder});
    QStringList headers;
    for (const ColumnMapping &column : mapping.columns)
        headers.append(column.header);
    Mapping general = mapping;
    general.sheet.clear();
    const QJsonObject json{{QStringLiteral("name"), name.simplified()},
                           {QStringLiteral("shape"), shapeOf(headers)},
                           {QStringLiteral("saved"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                           {QStringLiteral("mapping"), toJson(general)}};
    return writeWhole(pathOf(name), QJsonDocument(json).toJson());
}

Result<void> SavedMappings::remove(const QString &name) const
{
    QFile file(pathOf(name));
    if (!file.exists())
        return fail(ErrorKind::NotFound, QStringLiteral("no such file"), {file.fileName()}, name);
    if (!file.remove())
        return fail(ErrorKind::Storage, file.errorString(), {file.fileName()});
    return {};
}

std::optional<SavedMapping> SavedMappings::fitting(const SourceTable &table) const
{
    QList<SavedMapping> candidates = all();
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const SavedMapping &a, const SavedMapping &b) { return a.saved > b.saved; });
    const int rows = candidates.isEmpty() ? 0 : std::min(rowsCompared, table.rowCount());
    for (int row = 0; row < rows; ++row) {
        const auto shape = shapeAt(table, row);
        const QString found = shape ? shapeOf(shape->headers) : QString();
        for (SavedMapping &candidate : candidates)
            if (candidate.shape == found) {
                candidate.mapping.headerRow = row;
                callAs(candidate.mapping.columns, shape->headers);
                return candidate;
            }
    }
    return std::nullopt;
}

} // namespace aanjager
