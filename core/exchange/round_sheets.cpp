#include "core/exchange/round_sheets.h"

#include "core/exchange/header_periods.h"
#include "core/exchange/header_words.h"
#include "core/exchange/value_parsers.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace aanjager {

namespace {

/** The period that a sheet is about, by its name or else by a day in the texts above its table. */
std::optional<HeaderPeriod> periodOfSheet(const Sheet &sheet, const TableShape &shape)
{
    QDate day;
    std::optional<int> year;
    for (const QString &text : shape.banner) {
        if (day.isNull())
            day = dayIn(text);
        if (const auto period = periodIn(text); period && !period->period.isNull() && !year)
            year = period->period.first.year();
    }
    if (const auto period = periodIn(sheet.table.name, year); period && !period->period.isNull())
        return period;
    for (const QString &text : shape.banner)
        if (const auto period = periodIn(text);
            period && !period->period.isNull() && period->period.precision != Precision::Year)
            return period;
    return std::nullopt;
}

/** What the measures of a table are called: the texts under its numbers, else under its titles. */
QSet<QString> namesIn(const SourceTable &table, const TableShape &shape, const Mapping &mapping)
{
    const ColumnMapping *column = mapping.columnOf(u"number");
    if (!column)
        column = mapping.columnOf(u"title");
    QSet<QString> names;
    if (column)
        for (const QString &text : sampleOf(table, shape, column->column))
            names.insert(folded(text));
    return names;
}

bool areSameMeasures(const QSet<QString> &some, const QSet<QString> &others)
{
    return !others.isEmpty() && (QSet<QString>(some) & others).size() * 2 >= std::min(some.size(), others.size());
}

/** The columns of another sheet: as on the first one where the header is the same, else by a guess of their own. */
QList<ColumnMapping> columnsLike(const Mapping &mapping, Mapping own)
{
    for (ColumnMapping &column : own.columns)
        for (const ColumnMapping &other : mapping.columns)
            if (other.header == column.header && other.to != column.to) {
                const auto values = column.values;
                const int place = column.column;
                column = other;
                column.column = place;
                column.values.insert(values);
            }
    return own.columns;
}

/** Makes a column what one of the same header became. */
void decideAs(ColumnMapping &column, const QList<ColumnMapping> &decided)
{
    for (const ColumnMapping &other : decided)
        if (other.header == column.header) {
            const int place = column.column;
            column = other;
            column.column = place;
        }
}

TableShape shapeOf(const Sheet &sheet)
{
    const QList<FoundTable> tables = findTables(sheet.table, sheet.merged);
    const qsizetype best = likeliest(tables);
    return best < 0 ? TableShape() : shapeAmong(sheet.table, tables, best);
}

} // namespace

void guessRoundSheets(Mapping &mapping, const QList<Sheet> &sheets, qsizetype chosen, const QList<Party> &parties)
{
    if (sheets.size() < 2 || !mapping.rounds.isEmpty() || mapping.columnOf(target::round))
        return;
    const Sheet &base = sheets[chosen];
    const auto baseShape = shapeAt(base.table, mapping.headerRow, mapping.headerRows, base.merged);
    if (!baseShape)
        return;
    const QSet<QString> names = namesIn(base.table, *baseShape, mapping);
    const auto ownPeriod = periodOfSheet(base, *baseShape);
    QList<RoundMapping> rounds;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const TableShape shape = i == chosen || sheets[i].isHidden ? TableShape() : shapeOf(sheets[i]);
        const auto period = shape.headers.isEmpty() ? std::nullopt : periodOfSheet(sheets[i], shape);
        if (!period || (ownPeriod && ownPeriod->period == period->period))
            continue;
        const Mapping guessed = guessMapping(sheets[i].table, shape, parties);
        if (!areSameMeasures(names, namesIn(sheets[i].table, shape, guessed)) || !guessed.rounds.isEmpty() ||
            guessed.columnOf(target::round))
            continue;
        const bool isTold = std::any_of(rounds.begin(), rounds.end(),
                                        [&](const RoundMapping &round) { return round.label == period->label(); });
        if (!isTold)
            rounds.append({period->label(), period->peildatum(), sheets[i].table.name, shape.headerRow,
                           shape.headerRows, shape.otherRows, shape.area, columnsLike(mapping, guessed)});
    }
    if (rounds.isEmpty())
        return;
    mapping.sheet = base.table.name;
    mapping.rounds = rounds;
    if (ownPeriod)
        mapping.rounds.append({ownPeriod->label(), ownPeriod->peildatum(), base.table.name});
    std::stable_sort(mapping.rounds.begin(), mapping.rounds.end(),
                     [](const RoundMapping &a, const RoundMapping &b) { return a.peildatum < b.peildatum; });
}

void fitRoundSheets(Mapping &mapping, const QList<Sheet> &sheets, qsizetype chosen, const QList<Party> &parties)
{
    QList<RoundMapping> told;
    for (const RoundMapping &round : std::as_const(mapping.rounds))
        if (!round.sheet.isEmpty())
            told.append(round);
    const auto isThere = [&sheets](const RoundMapping &round) {
        return std::any_of(sheets.begin(), sheets.end(), [&](const Sheet &sheet) {
            return sheet.table.name.compare(round.sheet, Qt::CaseInsensitive) == 0;
        });
    };
    const bool isSameFile = mapping.sheet.compare(sheets[chosen].table.name, Qt::CaseInsensitive) == 0 &&
                            std::all_of(told.begin(), told.end(), isThere);
    if (told.isEmpty() || isSameFile)
        return;
    mapping.rounds.removeIf([](const RoundMapping &round) { return !round.sheet.isEmpty(); });
    guessRoundSheets(mapping, sheets, chosen, parties);
    for (RoundMapping &round : mapping.rounds)
        for (ColumnMapping &column : round.columns)
            for (const RoundMapping &earlier : std::as_const(told))
                decideAs(column, earlier.columns);
}

/** The sheet of that name, or else of that number; −1 for none. */
static qsizetype sheetCalled(const QList<Sheet> &sheets, const QString &name)
{
    for (qsizetype i = 0; i < sheets.size(); ++i)
        if (sheets[i].table.name.compare(name, Qt::CaseInsensitive) == 0)
            return i;
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    return isNumber && number >= 1 && number <= sheets.size() ? number - 1 : -1;
}

/** The sheet that a person named, with the table on it. */
static Result<TableChoice> chooseNamed(const QList<Sheet> &sheets, const QString &wanted)
{
    static const QRegularExpression form(QStringLiteral("^(.*)#(\\d{1,3})$"));
    if (const qsizetype sheet = sheetCalled(sheets, wanted); sheet >= 0)
        return TableChoice{sheet};
    if (const auto parts = form.match(wanted); parts.hasMatch())
        if (const qsizetype sheet = sheetCalled(sheets, parts.captured(1)); sheet >= 0)
            return TableChoice{sheet, parts.captured(2).toInt()};
    QStringList names;
    for (const Sheet &sheet : sheets)
        names.append(sheet.table.name);
    return fail(ErrorKind::Invalid, QStringLiteral("no such sheet"), {}, wanted, names.join(QStringLiteral(", ")));
}

Result<TableChoice> chooseTable(const QList<Sheet> &sheets, const QString &wanted)
{
    if (!wanted.isEmpty() || sheets.isEmpty())
        return chooseNamed(sheets, wanted);
    TableChoice best;
    if (sheets.size() == 1)
        return best;
    double most = -1;
    for (qsizetype i = 0; i < sheets.size(); ++i)
        if (const double likeness = likenessToMeasures(sheets[i].table); likeness > most && !sheets[i].isHidden) {
            most = likeness;
            best.sheet = i;
        }
    const TableShape shape = shapeOf(sheets[best.sheet]);
    const auto period = periodOfSheet(sheets[best.sheet], shape);
    QDate latest = period ? period->peildatum() : QDate();
    for (qsizetype i = 0; i < sheets.size() && period; ++i) {
        const TableShape other = sheets[i].isHidden ? TableShape() : shapeOf(sheets[i]);
        const auto its = other.headers == shape.headers ? periodOfSheet(sheets[i], other) : std::nullopt;
        if (its && its->peildatum() > latest) {
            latest = its->peildatum();
            best.sheet = i;
        }
    }
    return best;
}

} // namespace aanjager
