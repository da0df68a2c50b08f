#include "core/exchange/export_csv.h"

#include "core/base/natural_order.h"
#include "core/domain/field_text.h"
#include "core/exchange/records.h"
#include "core/insight/matrix.h"

#include <QHash>
#include <algorithm>

namespace aanjager {

namespace {

/** Titles by table and id of everything that the fields of an entity refer to. */
using Titles = QHash<QByteArray, QHash<qint64, QString>>;

Result<Titles> titlesFor(const Store &store, const Description &description)
{
    Titles titles;
    for (const Field &field : description.fields) {
        if (!field.references || titles.contains(field.references))
            continue;
        QHash<qint64, QString> &ofTable = titles[field.references];
        const Description &other = *descriptionOf(QString::fromLatin1(field.references));
        auto visited = visitRecords(
            store, other, [&](const void *entity) { ofTable.insert(other.id(entity), titleOf(other, entity)); });
        if (!visited)
            return tl::unexpected(visited.error());
    }
    return titles;
}

QString cellOf(const Field &field, const Value &value, const Titles &titles)
{
    const QString text = toText(field, value);
    if (field.kind == FieldKind::Percent && !text.isEmpty())
        return text + QStringLiteral(" %");
    if (field.kind != FieldKind::Reference || text.isEmpty())
        return text;
    const QString title = titles.value(field.references).value(std::get<qint64>(value));
    return title.isEmpty() ? text : title;
}

/** Whether a spreadsheet would run the text, or our reader would take an apostrophe off it. */
bool needsGuard(const QString &text)
{
    qsizetype first = 0;
    while (first < text.size() && text[first] == u'\'')
        ++first;
    return first < text.size() && QStringView(u"=+-@\t\r").contains(text[first]);
}

bool needsQuotes(const QString &text)
{
    for (const QChar character : text)
        if (character == u';' || character == u'"' || character == u'\n' || character == u'\r')
            return true;
    return text.startsWith(u' ') || text.endsWith(u' ');
}

} // namespace

QByteArray csvRow(const QStringList &cells)
{
    QByteArray row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString text = cells[i];
        if (needsGuard(text))
            text.prepend(u'\'');
        if (needsQuotes(text))
            text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
        row += (i == 0 ? QByteArray() : QByteArray(";")) + text.toUtf8();
    }
    return row + "\r\n";
}

QByteArray rowsAsCsv(const QList<QStringList> &rows)
{
    QByteArray bytes = "\xEF\xBB\xBF";
    for (const QStringList &row : rows)
        bytes += csvRow(row);
    return bytes;
}

Result<QList<QStringList>> recordRows(const Store &store, const Description &description, const FieldWords &words,
                                      const RecordWanted &isWanted)
{
    const auto titles = titlesFor(store, description);
    if (!titles)
        return tl::unexpected(titles.error());
    QStringList header;
    for (const Field &field : description.fields)
        header += words ? words(field) : QString::fromLatin1(field.name);
    QList<std::pair<QString, QStringList>> rows;
    return visitRecords(store, description,
                        [&](const void *entity) {
                            if (isWanted && !isWanted(entity))
                                return;
                            QStringList cells;
                            for (const Field &field : description.fields)
                                cells += cellOf(field, field.read(entity), *titles);
                            rows.append({titleOf(description, entity), cells});
                        })
        .map([&] {
            // By title, as people count; ids are random, and their order would tell nothing.
            std::stable_sort(rows.begin(), rows.end(),
                             [](const auto &a, const auto &b) { return naturalCompare(a.first, b.first) < 0; });
            QList<QStringList> all{header};
            for (const auto &row : std::as_const(rows))
                all.append(row.second);
            return all;
        });
}

Result<QByteArray> exportCsv(const Store &store, const Description &description, const FieldWords &words)
{
    return recordRows(store, description, words).map(&rowsAsCsv);
}

namespace {

QString codesOf(const Applicability *cell)
{
    const auto code = [](auto value) { return vocabularyOf<decltype(value)>().code(static_cast<int>(value)); };
    QString text = cell ? code(cell->degree) : QString();
    if (cell && cell->percent)
        text += QStringLiteral(" %1%").arg(*cell->percent);
    if (cell && cell->status)
        text += QStringLiteral(", ") + code(*cell->status);
    return text;
}

} // namespace

QList<QStringList> matrixRows(const View &view, const CellWords &words)
{
    const Matrix matrix = matrixOf(view);
    QStringList header{QStringLiteral("number"), QStringLiteral("title")};
    for (const Party &municipality : matrix.columns)
        header.append(municipality.name);
    QList<QStringList> rows{header};
    for (const Matrix::Row &row : matrix.rows) {
        QStringList cells{row.measure->number, row.measure->title};
        for (const Applicability *cell : row.cells)
            cells.append(words ? words(cell) : codesOf(cell));
        rows.append(cells);
    }
    return rows;
}

QByteArray exportMatrix(const View &view)
{
    return rowsAsCsv(matrixRows(view));
}

} // namespace aanjager
