#include "core/exchange/amount_merge.h"

#include "core/exchange/header_words.h"

#include <algorithm>

namespace aanjager {

namespace {

/** What the line stood under in a tracker; a person may have written more below it. */
QString headerOf(const MoneyLine &line)
{
    return line.notes.section(u'\n', 0, 0).trimmed();
}

bool isOfSame(const MoneyLine &line, const PlannedAmount &amount)
{
    return line.kind == amount.kind && line.year == amount.year && line.party.isNull();
}

/** Whether what the programme holds is of a later day: by their own reference dates, else by that of the row. */
bool isOlder(const HeldRow &row, const PlannedAmount &amount, const MoneyLine &line)
{
    if (amount.peildatum.isValid() && line.peildatum.isValid() && amount.peildatum != line.peildatum)
        return amount.peildatum < line.peildatum;
    return row.isOld();
}

template <class Matches> std::optional<MoneyLine> take(QList<MoneyLine> &lines, Matches matches)
{
    const auto found = std::find_if(lines.begin(), lines.end(), matches);
    if (found == lines.end())
        return std::nullopt;
    const MoneyLine line = *found;
    lines.erase(found);
    return line;
}

} // namespace

Result<void> AmountMerge::loadFrom(const Store &store, WorkProgress *progress)
{
    return store.all<MoneyLine>(progress).map([this](const QList<MoneyLine> &all) {
        for (const MoneyLine &line : all)
            m_lines[line.measure].append(line);
    });
}

void AmountMerge::noteHeaders(const Mapping &mapping)
{
    const auto note = [this](const QList<ColumnMapping> &columns) {
        for (const ColumnMapping &column : columns)
            if (column.to == target::moneyLine)
                m_headers.insert(column.header.trimmed());
    };
    note(mapping.columns);
    for (const RoundMapping &round : mapping.rounds)
        note(round.columns);
}

QList<std::optional<MoneyLine>> AmountMerge::linesOf(Id<Measure> measure, const QList<PlannedAmount> &amounts)
{
    QList<MoneyLine> &lines = m_lines[measure];
    QList<std::optional<MoneyLine>> found;
    for (const PlannedAmount &amount : amounts)
        found.append(take(lines, [&](const MoneyLine &line) {
            return isOfSame(line, amount) && headerOf(line) == amount.header.trimmed();
        }));
    for (qsizetype i = 0; i < amounts.size(); ++i)
        if (!found[i])
            found[i] = take(lines, [&](const MoneyLine &line) {
                return isOfSame(line, amounts[i]) && !m_headers.contains(headerOf(line));
            });
    return found;
}

bool AmountMerge::merge(const HeldRow &row, ImportChanges &changes)
{
    const QList<PlannedAmount> &amounts = row.planned.amounts;
    if (amounts.isEmpty())
        return false;
    bool isChanged = false;
    const QList<std::optional<MoneyLine>> known = linesOf(row.measure, amounts);
    for (qsizetype i = 0; i < amounts.size(); ++i) {
        const PlannedAmount &amount = amounts[i];
        if (known[i] && isOlder(row, amount, *known[i])) {
            const Field &field = *describe<MoneyLine>().field(u"amount");
            tellLater(row, amount.header, field, Value(amount.amount), field.read(&*known[i]), changes);
            continue;
        }
        MoneyLine after = known[i].value_or(MoneyLine());
        after.kind = amount.kind;
        after.measure = row.measure;
        after.year = amount.year;
        after.amount = amount.amount;
        if (amount.peildatum.isValid())
            after.peildatum = amount.peildatum;
        if (!known[i]) {
            after.id = newId<MoneyLine>();
            after.notes = amount.header;
            changes.amounts.append(after);
        } else if (after != *known[i]) {
            changes.changedAmounts.append(after);
        } else {
            continue;
        }
        isChanged = true;
    }
    return isChanged;
}

} // namespace aanjager
