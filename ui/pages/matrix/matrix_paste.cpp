#include "ui/pages/matrix/matrix_paste.h"

#include "core/exchange/value_parsers.h"
#include "ui/models/matrix_model.h"

namespace aanjager {

namespace {

/** The row or column of the matrix that each row or column of a block goes to; -1 for none. */
struct Aim
{
    QList<int> rows, columns;
    int firstRow = 0, firstColumn = 0; ///< of the block: behind its heads
};

int municipalityNamed(const QString &name, const MatrixModel &model)
{
    const QString wanted = folded(name);
    for (int column = 0; column < model.columnCount(); ++column) {
        const Party &party = model.municipalityAt(column);
        if (!wanted.isEmpty() && (wanted == folded(party.name) || wanted == folded(party.shortName)))
            return column;
    }
    return -1;
}

/** A measure by its number, or by number and title as a list shows it. */
int measureNamed(const QString &text, const MatrixModel &model)
{
    const QString number = text.trimmed().section(QLatin1Char(' '), 0, 0);
    for (int row = 0; row < model.rowCount(); ++row)
        if (const Measure *measure = model.measureAt(row);
            !number.isEmpty() && number.compare(measure->number, Qt::CaseInsensitive) == 0)
            return row;
    return -1;
}

qsizetype widthOf(const QList<QStringList> &block)
{
    qsizetype width = 0;
    for (const QStringList &row : block)
        width = std::max(width, row.size());
    return width;
}

/** By the heads that the block brings. */
void aimByHeads(const QList<QStringList> &block, const MatrixModel &model, Aim &aim)
{
    QList<int> columns;
    int named = 0;
    for (const QString &head : block.first()) {
        columns.append(municipalityNamed(head, model));
        named += columns.last() >= 0 ? 1 : 0;
    }
    if (block.size() > 1 && named > 0 && named >= block.first().size() - 2) {
        aim.columns = columns;
        aim.firstRow = 1;
    }
    QList<int> rows(aim.firstRow, -1);
    bool allNamed = true;
    for (qsizetype row = aim.firstRow; row < block.size(); ++row) {
        rows.append(measureNamed(block[row].value(0), model));
        allNamed = allNamed && rows.last() >= 0;
    }
    if (allNamed && widthOf(block) > 1) {
        aim.rows = rows;
        aim.firstColumn = 1;
    }
}

Aim aimOf(const QList<QStringList> &block, const MatrixModel &model, const QModelIndex &from)
{
    Aim aim;
    aimByHeads(block, model, aim);
    const auto onwards = [](qsizetype count, int first, int start, int limit) {
        QList<int> places;
        for (int i = 0; i < count; ++i) {
            const int place = start + i - first;
            places.append(i >= first && place < limit ? place : -1);
        }
        return places;
    };
    if (aim.rows.isEmpty())
        aim.rows = onwards(block.size(), aim.firstRow, from.row(), model.rowCount());
    if (aim.columns.isEmpty())
        aim.columns = onwards(widthOf(block), aim.firstColumn, from.column(), model.columnCount());
    return aim;
}

void put(MatrixPaste &paste, const MatrixModel &model, int row, int column, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    const bool isInside = row >= 0 && column >= 0;
    const MatrixPlace place = isInside ? model.placeAt(model.index(row, column)) : MatrixPlace{};
    const auto read = isInside ? readCellText(text, model.subject()) : std::nullopt;
    if (!read) {
        paste.problems.append({place, text});
        return;
    }
    paste.places.append(place);
    paste.texts.append(*read);
}

} // namespace

MatrixPaste placeBlock(const QList<QStringList> &block, const MatrixModel &model, const QModelIndexList &chosen)
{
    MatrixPaste paste;
    if (block.isEmpty())
        return paste;
    if (block.size() == 1 && block.first().size() == 1) {
        for (const QModelIndex &index : chosen)
            put(paste, model, index.row(), index.column(), block.first().first());
        return paste;
    }
    const Aim aim = aimOf(block, model, chosen.first());
    for (qsizetype row = aim.firstRow; row < block.size(); ++row)
        for (qsizetype column = aim.firstColumn; column < block[row].size(); ++column)
            put(paste, model, aim.rows[row], aim.columns.value(column, -1), block[row][column]);
    return paste;
}

} // namespace aanjager
