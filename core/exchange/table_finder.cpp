#include "core/exchange/table_finder.h"

#include "core/exchange/header_rows.h"
#include "core/exchange/header_words.h"
#include "core/exchange/row_kinds.h"
#include "core/exchange/value_parsers.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace aanjager {

namespace {

constexpr int rowsSearched = 60;
constexpr int rowsSampled = 200;
constexpr int longestHeader = 80;
constexpr int fewestHints = 3;

QString simpleText(const SourceTable &table, int row, int column)
{
    return table.cell(row, column).toString().simplified();
}

/** How many cells of a row are headers by their words. */
int headerHits(const SourceTable &table, int row)
{
    QSet<QString> meanings;
    for (int column = 0; column < table.width(row); ++column) {
        const QStringView cell = table.cell(row, column);
        if (cell.trimmed().isEmpty() || cell.size() > longestHeader)
            continue;
        if (const auto found = meaningsOf(cell); !found.isEmpty() && found.first().score >= 70)
            meanings.insert(found.first().to +
                            (found.first().to == target::moneyLine ? QString::number(column) : QString()));
    }
    return static_cast<int>(meanings.size());
}

/** A row of at least two different words without a digit: what a header looks like when no word of it is known. */
bool readsAsWords(const SourceTable &table, int row)
{
    QSet<QString> words;
    for (int column = 0; column < table.width(row); ++column) {
        const QString word = folded(table.cell(row, column));
        if (word.isEmpty())
            continue;
        if (word.size() > longestHeader || words.contains(word) || word.front().isDigit())
            return false;
        words.insert(word);
    }
    return words.size() >= 2;
}

/** Most cells begin with the same two words: "Champ texte", "Vrije tekst". */
bool repeatsItself(const SourceTable &table, int row)
{
    QHash<QString, int> beginnings;
    int texts = 0;
    for (int column = 0; column < table.width(row); ++column)
        if (const QString words = folded(simpleText(table, row, column)); !words.isEmpty()) {
            ++texts;
            ++beginnings[words.section(u' ', 0, 1)];
        }
    const auto most = std::max_element(beginnings.cbegin(), beginnings.cend());
    return texts >= fewestHints && *most >= fewestHints && *most * 2 > texts && most.key().contains(u' ');
}

/** Many cells tell a person what to do. */
bool instructs(const SourceTable &table, int row)
{
    static const QRegularExpression form(
        QStringLiteral("\\b(?:vul|kies|noteer|geef|gebruik|typ|maximaal|fill|choose|select|enter|use|maximum|indiquez|"
                       "indiquer|presentez|saisissez|choisissez|utilisez|renseignez|creez)\\b"));
    int instructions = 0;
    int texts = 0;
    for (int column = 0; column < table.width(row); ++column)
        if (const QString words = folded(simpleText(table, row, column)); !words.isEmpty()) {
            ++texts;
            instructions += form.match(words).hasMatch();
        }
    return instructions >= fewestHints && instructions * 3 >= texts;
}

bool isValue(const QString &text)
{
    return readStatus(text) || readHealth(text) || readDegree(text) || readPercent(text) || readMoney(text) ||
           readDate(text);
}

/** A row of a measure, whatever its words: it has a code under the header of numbers, or more values than words. */
bool readsAsMeasure(const SourceTable &table, const QStringList &titles, int row)
{
    int texts = 0;
    int values = 0;
    for (int column = 0; column < table.width(row); ++column) {
        const QString text = simpleText(table, row, column);
        if (text.isEmpty())
            continue;
        const auto meanings = meaningsOf(titles.value(column));
        const bool isNumber = !meanings.isEmpty() && meanings.first().to == u"number";
        if (isNumber && isCode(text))
            return true;
        ++texts;
        values += isValue(text);
    }
    return values * 2 > texts;
}

int hintRowsBelow(const SourceTable &table, const TableShape &shape)
{
    int row = shape.headerRow + 1;
    while (row < table.rowCount() && (repeatsItself(table, row) || instructs(table, row)) &&
           !readsAsMeasure(table, shape.ownTitles, row))
        ++row;
    return row - shape.headerRow - 1;
}

bool isSameRow(const SourceTable &table, int row, int other, int width)
{
    int same = 0;
    for (int column = 0; column < width; ++column) {
        const QString text = simpleText(table, row, column);
        if (text != simpleText(table, other, column))
            return false;
        same += !text.isEmpty();
    }
    return same > 0;
}

} // namespace

bool TableShape::isOther(int row) const
{
    const auto behind = std::upper_bound(otherRows.begin(), otherRows.end(), row,
                                         [](int wanted, const RowRange &rows) { return wanted < rows.first; });
    return behind != otherRows.begin() && std::prev(behind)->contains(row);
}

std::optional<TableShape> shapeAt(const SourceTable &table, int headerRow, int headerRows,
                                  const QList<CellRange> &merged)
{
    if (headerRow < 0 || headerRow >= table.rowCount() || table.isEmptyRow(headerRow))
        return std::nullopt;
    TableShape shape{headerRow};
    shape.headerRows = std::clamp(headerRows, 1, headerRow + 1);
    ColumnTitles titles = titlesIn(table, merged, {headerRow, shape.headerRows});
    shape.headers = std::move(titles.full);
    shape.ownTitles = std::move(titles.own);
    shape.hintRows = hintRowsBelow(table, shape);
    return withOtherRows(table, std::move(shape), {});
}

std::optional<TableShape> findTable(const SourceTable &table, const QList<CellRange> &merged)
{
    const int last = std::min(table.rowCount(), rowsSearched);
    int best = -1;
    int bestHits = 0;
    for (int row = 0; row < last; ++row)
        if (const int hits = headerHits(table, row); hits > bestHits) {
            best = row;
            bestHits = hits;
        }
    if (bestHits < 2 && (bestHits == 0 || table.width(best) > 2)) {
        best = 0;
        while (best < last && !readsAsWords(table, best))
            ++best;
        if (best == last)
            return std::nullopt;
    }
    const HeaderRows rows = headerRowsAround(table, merged, best);
    return shapeAt(table, rows.last, rows.count, merged);
}

double likenessToMeasures(const SourceTable &table)
{
    const auto shape = findTable(table);
    return shape ? likenessToMeasures(table, *shape, {{0, table.rowCount() - 1}}) : 0;
}

double likenessToMeasures(const SourceTable &table, const TableShape &shape, const QList<RowRange> &ranges)
{
    int rows = 0;
    for (const RowRange &range : ranges)
        for (int row = std::max(range.first, shape.headerRow + 1); row <= range.last && rows < 1000; ++row)
            rows += !table.isEmptyRow(row);
    int hits = 0;
    for (int row = shape.firstHeaderRow(); row <= shape.headerRow; ++row)
        hits = std::max(hits, headerHits(table, row));
    return (1 + hits) * std::log2(1.0 + rows);
}

bool isFilledDown(const SourceTable &table, const TableShape &shape, int column)
{
    QString above;
    bool hasBlank = false;
    for (int row = shape.firstRow(); row < table.rowCount(); ++row) {
        if (table.isEmptyRow(row) || shape.isOther(row) || isTotalsRow(table, row, -1))
            continue;
        const QString text = simpleText(table, row, column);
        if (text.isEmpty() && above.isEmpty())
            return false;
        if (!text.isEmpty() && text == above)
            return false;
        hasBlank |= text.isEmpty();
        if (!text.isEmpty())
            above = text;
    }
    return hasBlank;
}

int filledCells(const SourceTable &table, int row)
{
    int filled = 0;
    for (int column = 0; column < table.width(row); ++column)
        filled += !table.cell(row, column).trimmed().isEmpty();
    return filled;
}

QString joinedCells(const SourceTable &table, int row)
{
    QStringList texts;
    for (int column = 0; column < table.width(row); ++column)
        if (const QString text = simpleText(table, row, column); !text.isEmpty())
            texts += text;
    return texts.join(QStringLiteral("; "));
}

QStringList sampleOf(const SourceTable &table, const TableShape &shape, int column)
{
    QStringList texts;
    const int last = std::min(table.rowCount(), shape.firstRow() + rowsSampled);
    for (int row = shape.firstRow(); row < last; ++row)
        if (const QString text = simpleText(table, row, column);
            !text.isEmpty() && !shape.isOther(row) && !isTotalsRow(table, row, -1) && !repeatsHeader(table, shape, row))
            texts += text;
    return texts;
}

bool isTotalsRow(const SourceTable &table, int row, int numberColumn)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:sub ?|eind ?|grand )?(?:totaal|totalen|total|totals)(?: \\d+| generaal| bedrag| bedragen| "
                       "besparing| besparingen| programma| regio| kosten)*$"));
    const auto isTotal = [](const QString &text) { return text.contains(u"tota") && form.match(text).hasMatch(); };
    if (numberColumn >= 0)
        if (const QString number = folded(table.cell(row, numberColumn)); !number.isEmpty() && !isTotal(number))
            return false;
    for (int column = 0; column < table.width(row); ++column)
        if (const QString text = folded(table.cell(row, column).left(longestHeader)); !text.isEmpty())
            return isTotal(text);
    return false;
}

bool repeatsHeader(const SourceTable &table, const TableShape &shape, int row)
{
    for (int header = shape.firstHeaderRow(); header <= shape.headerRow; ++header)
        if (isSameRow(table, header, row, static_cast<int>(shape.headers.size())))
            return true;
    return false;
}

QDate dayIn(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2} [a-z]{3,}\\.? \\d{4}"),
        QRegularExpression::CaseInsensitiveOption);
    auto found = form.globalMatch(text.toString());
    while (found.hasNext())
        if (const auto date = readDate(found.next().captured()); date && date->value && !date->isGuess)
            return date->value->first;
    return {};
}

} // namespace aanjager
