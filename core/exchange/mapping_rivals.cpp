// Columns of a mapping that become the same.
#include "core/domain/party.h"
#include "core/exchange/header_words.h"
#include "core/exchange/mapping.h"

#include <algorithm>

namespace aanjager {

namespace {

/** By what a municipality's column is told from those of others: the name of its party, where one is called so. */
QString municipalityKey(const ColumnMapping &column, const QList<Party> &parties)
{
    const QString name = folded(municipalityOf(column));
    for (const Party &party : parties)
        if (folded(party.name) == name || (!party.shortName.isEmpty() && folded(party.shortName) == name))
            return folded(party.name);
    return name;
}

} // namespace

QString municipalityOf(const ColumnMapping &column)
{
    return column.municipality.isEmpty() ? column.header : column.municipality;
}

bool isSingle(QStringView to)
{
    return !to.isEmpty() && to != target::notes && to != target::owners && to != target::moneyLine &&
           to != target::planned && to != target::action;
}

const ColumnMapping *rivalOf(const Mapping &mapping, const ColumnMapping &column, const QList<Party> &parties)
{
    if (!isSingle(column.to))
        return nullptr;
    const auto found = std::find_if(mapping.columns.begin(), mapping.columns.end(), [&](const ColumnMapping &other) {
        return other.column < column.column && other.to == column.to && other.round == column.round &&
               (column.round.isEmpty() || other.municipality == column.municipality) &&
               (column.to != target::applicability ||
                municipalityKey(other, parties) == municipalityKey(column, parties));
    });
    return found == mapping.columns.end() ? nullptr : &*found;
}

} // namespace aanjager
