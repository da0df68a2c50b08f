#include "core/exchange/saved_mappings.h"

#include "core/exchange/header_periods.h"
#include "core/exchange/whole_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace aanjager {

namespace {

constexpr int rowsCompared = 60; ///< where a header may be
constexpr int mostHeaderRows = 3;

QString hashed(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

QStringList headersOf(const Mapping &mapping)
{
    QStringList headers;
    for (const ColumnMapping &column : mapping.columns)
        headers.append(column.header);
    return headers;
}

/** The columns called as the table writes them. */
void callAs(QList<ColumnMapping> &columns, const QStringList &headers)
{
    for (ColumnMapping &column : columns)
        for (const QString &header : headers)
            if (folded(header) == folded(column.header))
                column.header = header;
}

/** A kept mapping for the table of a shape. */
SavedMapping forTable(SavedMapping saved, const TableShape &shape)
{
    saved.mapping.headerRow = shape.headerRow;
    saved.mapping.headerRows = shape.headerRows;
    saved.mapping.otherRows = shape.otherRows;
    saved.mapping.area = shape.area;
    callAs(saved.mapping.columns, shape.headers);
    return saved;
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
    saved.shape = shapeOf(headersOf(saved.mapping));
    return saved;
}

} // namespace

QString shapeOf(const QStringList &headers)
{
    QStringList words;
    QSet<QString> kinds;
    for (qsizetype column = 0; column < headers.size(); ++column) {
        const QString &header = headers[column];
        if (header == columnLetter(static_cast<int>(column)))
            continue; // has none
        if (const QString kind = kindOfPeriod(header); !kind.isEmpty())
            kinds.insert(QStringLiteral("period ") + kind);
        else if (const QString word = folded(header); !word.isEmpty())
            words.append(word);
    }
    words += kinds.values();
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
    const QStringList headers = headersOf(mapping);
    Mapping general = mapping;
    general.sheet.clear();
    general.otherRows.clear();
    general.area.reset();
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

std::optional<SavedMapping> SavedMappings::fitting(const Sheet &sheet) const
{
    QList<SavedMapping> candidates = all();
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const SavedMapping &a, const SavedMapping &b) { return a.saved > b.saved; });
    const auto keptFor = [&candidates](const TableShape &shape) {
        const QString found = shapeOf(shape.headers);
        return std::find_if(candidates.cbegin(), candidates.cend(), [&](const SavedMapping &candidate) {
            return candidate.shape == found && candidate.mapping.headerRows == shape.headerRows;
        });
    };
    if (candidates.isEmpty())
        return std::nullopt;
    const QList<FoundTable> tables = findTables(sheet.table, sheet.merged);
    for (qsizetype i = 0; i < tables.size(); ++i)
        if (const auto kept = keptFor(tables[i].shape); kept != candidates.cend())
            return forTable(*kept, shapeAmong(sheet.table, tables, i));
    const int rows = std::min(rowsCompared, sheet.table.rowCount());
    for (int row = 0; row < rows; ++row)
        for (int count = 1; count <= std::min(mostHeaderRows, row + 1) && filledCells(sheet.table, row) > 1; ++count)
            if (const auto shape = shapeAt(sheet.table, row, count, sheet.merged))
                if (const auto kept = keptFor(*shape); kept != candidates.cend())
                    return forTable(*kept, *shape);
    return std::nullopt;
}

} // namespace aanjager
