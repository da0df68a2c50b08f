#include "core/exchange/column_contents.h"

#include "core/exchange/header_words.h"
#include "core/exchange/row_kinds.h"

#include "core/domain/measure.h"

#include <algorithm>

namespace aanjager {

namespace {

constexpr int mostListedValues = 50;

/** The unit that the header names, else the banner. */
std::optional<qint64> namedUnit(const QString &header, const QStringList &banner)
{
    if (const auto unit = unitNamedIn(header))
        return unit;
    for (const QString &text : banner)
        if (const auto unit = unitNamedIn(text))
            return unit;
    return std::nullopt;
}

/** The commonest currency of a column's amounts. */
QString currencyOf(const QStringList &texts)
{
    QMap<QString, int> counts;
    for (const QString &text : texts)
        if (const auto money = readMoney(text); money && money->value)
            ++counts[money->value->currency];
    QString best = AmountUnit().currency;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        if (*count > counts.value(best))
            best = count.key();
    return best;
}

// The UK's portfolio publishes whole-life costs ("wlc") in millions of pounds and its files do not say so.
bool isMajorProjectsPortfolio(const TableShape &shape)
{
    return std::any_of(shape.headers.begin(), shape.headers.end(),
                       [](const QString &header) { return folded(header).startsWith(u"wlc "); });
}

void listOwners(ColumnMapping &column, const QString &text)
{
    for (const OwnerWord &owner : readOwners(text))
        if (owner.kind)
            column.values[owner.name] = vocabularyOf<OwnerKind>().code(static_cast<int>(*owner.kind));
}

void listChoice(ColumnMapping &column, const Field &field, const QString &text)
{
    if (column.to == u"status") {
        if (const auto word = readStatus(text))
            column.values[text] =
                word->value ? vocabularyOf<Status>().code(static_cast<int>(word->value->status)) : QString();
    } else if (field.vocabulary == &vocabularyOf<Health>()) {
        if (const auto light = readHealth(text))
            column.values[text] =
                light->value ? vocabularyOf<Health>().code(static_cast<int>(*light->value)) : QString();
    } else if (const auto term = readChoice(text, *field.vocabulary)) {
        column.values[text] = term->value ? field.vocabulary->code(*term->value) : QString();
    }
}

} // namespace

void describeMoney(ColumnMapping &column, const Mapping &mapping, const SourceTable &table, const TableShape &shape)
{
    column.kind = moneyKindOf(column.header);
    const QString words = QLatin1Char(' ') + folded(column.header) + QLatin1Char(' ');
    const bool isOfNoYear = words.contains(u" wlc ") || words.contains(u" baseline ") || words.contains(u" totaal ") ||
                            words.contains(u" total ") || words.contains(u" whole life ");
    column.year = yearIn(column.header);
    if (!column.year && !isOfNoYear) {
        column.isYearOfRow = mapping.columnOf(target::year) != nullptr;
        if (const QDate day = mapping.dayOfTable(); !column.isYearOfRow && day.isValid())
            column.year = day.year();
    }
    for (int quarter = 1; quarter <= 4 && column.year; ++quarter)
        if (words.contains(QStringLiteral(" q%1 ").arg(quarter)))
            column.peildatum = QDate(*column.year, quarter * 3, 1).addMonths(1).addDays(-1);
    column.unit.currency = currencyOf(sampleOf(table, shape, column.column));
    column.unit.factor = namedUnit(column.header, shape.banner).value_or(1);
    if (column.unit.factor == 1 && column.unit.currency == u"GBP" && isMajorProjectsPortfolio(shape)) {
        column.unit.factor = 1'000'000;
        column.isUnitGuessed = true;
    }
}

void listValues(ColumnMapping &column, const SourceTable &table, const TableShape &shape)
{
    const Field *field = measureField(column.to);
    const bool isOwners = column.to == target::owners;
    if (!isOwners && (!field || field->kind != FieldKind::Choice))
        return;
    for (int row = shape.firstRow(); row < table.rowCount(); ++row) {
        const QString text = table.cell(row, column.column).toString().simplified();
        if (text.isEmpty() || column.values.contains(text) || isTotalsRow(table, row, -1))
            continue;
        if (isOwners)
            listOwners(column, text);
        else
            listChoice(column, *field, text);
        if (column.values.size() >= mostListedValues)
            return;
    }
}

} // namespace aanjager
