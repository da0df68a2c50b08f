// A mapping written down as JSON, and read back.
#include "core/exchange/mapping.h"

#include "core/domain/field_text.h"
#include "core/domain/measure.h"
#include "core/domain/money_line.h"
#include "core/exchange/header_words.h"

#include <QJsonArray>
#include <algorithm>

namespace aanjager {

namespace {

bool isTarget(QStringView to)
{
    return to == target::notes || to == target::owners || to == target::moneyLine || to == target::year ||
           to == target::action || to == target::applicability || to == target::planned || to == target::round ||
           to == target::party || measureField(to) != nullptr;
}

QString targetNames()
{
    QStringList names;
    for (const QStringView to : {target::owners, target::moneyLine, target::year, target::action, target::applicability,
                                 target::planned, target::round, target::party, target::notes})
        names += to.toString();
    for (const Field &field : describe<Measure>().fields)
        if (measureField(QString::fromLatin1(field.name)))
            names += QString::fromLatin1(field.name);
    return names.join(QStringLiteral(", "));
}

tl::unexpected<Error> misread(const QString &column, const QString &found, const QString &accepted)
{
    const char *detail = found.isEmpty() ? "mapping misses" : column.isEmpty() ? "mapping" : "mapping of a column";
    return fail(ErrorKind::Format, QString::fromLatin1(detail), {{}, {}, column}, found, accepted);
}

QJsonObject columnJson(const ColumnMapping &column)
{
    QJsonObject json{{QStringLiteral("column"), column.header},
                     {QStringLiteral("letter"), columnLetter(column.column)},
                     {QStringLiteral("to"), column.to}};
    const bool isReport = !column.round.isEmpty() && !column.municipality.isEmpty();
    if (column.to == target::applicability || isReport)
        json[QStringLiteral("municipality")] = column.municipality;
    if (column.isSecond)
        json[QStringLiteral("second")] = true;
    if (column.isNameGuessed)
        json[QStringLiteral("name_guessed")] = true;
    if (!column.round.isEmpty())
        json[QStringLiteral("round")] = column.round;
    if (column.to == target::planned) {
        json[QStringLiteral("from")] = column.from.toString(Qt::ISODate);
        json[QStringLiteral("until")] = column.until.toString(Qt::ISODate);
    }
    if (column.fillDown)
        json[QStringLiteral("fill_down")] = true;
    if (column.to == target::moneyLine) {
        if (column.kind)
            json[QStringLiteral("kind")] = vocabularyOf<MoneyKind>().code(static_cast<int>(*column.kind));
        if (column.isYearOfRow)
            json[QStringLiteral("year")] = QStringLiteral("row");
        else if (column.year)
            json[QStringLiteral("year")] = *column.year;
        if (column.peildatum.isValid())
            json[QStringLiteral("peildatum")] = column.peildatum.toString(Qt::ISODate);
        json[QStringLiteral("unit")] = column.unit.factor;
        json[QStringLiteral("currency")] = column.unit.currency;
        if (column.isUnitGuessed)
            json[QStringLiteral("unit_guessed")] = true;
    }
    QJsonObject values;
    for (auto value = column.values.cbegin(); value != column.values.cend(); ++value)
        values[value.key()] = *value;
    if (!values.isEmpty())
        json[QStringLiteral("values")] = values;
    return json;
}

int columnOfLetters(const QString &letters)
{
    int column = 0;
    for (const QChar letter : letters.toUpper()) {
        if (letter < u'A' || letter > u'Z' || column > 20000)
            return -1;
        column = column * 26 + (letter.unicode() - u'A' + 1);
    }
    return column - 1;
}

/** A day of a mapping, which may be left out. */
Result<void> readDay(const QJsonObject &json, const QString &key, const QString &column, QDate &day)
{
    const QString text = json[key].toString();
    day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        return misread(column, text, QStringLiteral("2020-09-30"));
    return {};
}

/** What a column says of a period: the round that it reports about, or when something is planned. */
Result<void> readPeriodOf(ColumnMapping &column, const QJsonObject &json)
{
    column.round = json[QStringLiteral("round")].toString();
    column.isSecond = json[QStringLiteral("second")].toBool();
    if (!column.round.isEmpty())
        column.municipality = json[QStringLiteral("municipality")].toString();
    if (!column.round.isEmpty() && !isReported(column.to))
        return misread(column.header, column.to, QStringLiteral("status, health, progress, achieved, notes"));
    if (column.to != target::planned)
        return {};
    if (auto read = readDay(json, QStringLiteral("from"), column.header, column.from).and_then([&] {
            return readDay(json, QStringLiteral("until"), column.header, column.until);
        });
        !read)
        return read;
    if (!column.from.isValid() || !column.until.isValid() || column.until < column.from)
        return misread(column.header, json[QStringLiteral("until")].toString(), QStringLiteral("from, until"));
    return {};
}

Result<void> readMoneyOf(ColumnMapping &column, const QJsonObject &json)
{
    if (column.to != target::moneyLine)
        return {};
    const QString kind = json[QStringLiteral("kind")].toString();
    const auto index = vocabularyOf<MoneyKind>().indexOf(kind);
    if (!index)
        return misread(column.header, kind, vocabularyOf<MoneyKind>().codes());
    column.kind = static_cast<MoneyKind>(*index);
    const QJsonValue year = json[QStringLiteral("year")];
    column.isYearOfRow = year.toString() == u"row";
    if (year.isDouble())
        column.year = year.toInt();
    else if (!year.isUndefined() && !year.isNull() && !column.isYearOfRow)
        return misread(column.header, year.toString(), QStringLiteral("2021, row"));
    if (auto read = readDay(json, QStringLiteral("peildatum"), column.header, column.peildatum); !read)
        return read;
    column.unit.factor = json[QStringLiteral("unit")].toInteger(1);
    if (column.unit.factor < 1 || column.unit.factor > 1'000'000'000)
        return misread(column.header, QString::number(column.unit.factor), QStringLiteral("1, 1000, 1000000"));
    column.unit.currency = json[QStringLiteral("currency")].toString(AmountUnit().currency);
    column.isUnitGuessed = json[QStringLiteral("unit_guessed")].toBool();
    return {};
}

/** Checks that what a found text is to become is a value of the field; empty is nothing. */
Result<void> checkValue(const ColumnMapping &column, const QString &text)
{
    if (column.to == target::owners) {
        if (!text.isEmpty() && !text.startsWith(QLatin1String("party:")) && !vocabularyOf<OwnerKind>().indexOf(text))
            return misread(column.header, text, vocabularyOf<OwnerKind>().codes());
        return {};
    }
    if (column.to == target::applicability) {
        const auto &degrees = vocabularyOf<Degree>();
        return text.isEmpty() || degrees.indexOf(text) ? Result<void>() : misread(column.header, text, degrees.codes());
    }
    if (column.to == u"lead_party")
        return {}; // the name of a party
    const Field money = field<&MoneyLine::amount>("amount", "");
    const Field *field = column.to == target::moneyLine ? &money : measureField(column.to);
    if (!field)
        return {};
    const auto value = fromText(*field, text);
    return value ? Result<void>() : misread(column.header, value.error().found, value.error().accepted);
}

Result<ColumnMapping> columnFromJson(const QJsonObject &json)
{
    ColumnMapping column{json[QStringLiteral("column")].toString()};
    column.column = columnOfLetters(json[QStringLiteral("letter")].toString());
    column.to = json[QStringLiteral("to")].toString();
    if (column.header.isEmpty() && column.column < 0)
        return misread({}, QString(), QStringLiteral("column, letter"));
    if (!isTarget(column.to))
        return misread(column.header, column.to, targetNames());
    column.fillDown = json[QStringLiteral("fill_down")].toBool();
    if (column.to == target::applicability)
        column.municipality = json[QStringLiteral("municipality")].toString(column.header);
    column.isNameGuessed = column.to == target::applicability && json[QStringLiteral("name_guessed")].toBool();
    if (auto read = readMoneyOf(column, json).and_then([&] { return readPeriodOf(column, json); }); !read)
        return tl::unexpected(read.error());
    const QJsonObject values = json[QStringLiteral("values")].toObject();
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QString text = value->toVariant().toString();
        if (auto checked = checkValue(column, text); !checked)
            return tl::unexpected(checked.error());
        column.values[value.key()] = text;
    }
    return column;
}

QJsonArray toJson(const QList<ColumnMapping> &columns)
{
    QJsonArray json;
    for (const ColumnMapping &column : columns)
        json.append(columnJson(column));
    return json;
}

Result<QList<ColumnMapping>> columnsFromJson(const QJsonValue &json)
{
    QList<ColumnMapping> columns;
    for (const QJsonValue &value : json.toArray()) {
        auto column = columnFromJson(value.toObject());
        if (!column)
            return tl::unexpected(column.error());
        columns.append(*std::move(column));
    }
    return columns;
}

/** Which row is the header, and how many above it belong to it. */
void writeHeader(QJsonObject &json, int headerRow, int headerRows)
{
    json[QStringLiteral("header_row")] = headerRow + 1;
    if (headerRows > 1)
        json[QStringLiteral("header_rows")] = headerRows;
}

void readHeader(const QJsonObject &json, int &headerRow, int &headerRows)
{
    headerRow = std::max(json[QStringLiteral("header_row")].toInt(0) - 1, -1);
    headerRows = std::clamp(json[QStringLiteral("header_rows")].toInt(1), 1, 3);
}

/** Which rows and columns of the sheet are of other tables. */
void writeOthers(QJsonObject &json, const QList<RowRange> &rows, const std::optional<TableArea> &area)
{
    QJsonArray others;
    for (const RowRange &range : rows)
        others.append(QJsonObject{{QStringLiteral("from"), range.first + 1}, {QStringLiteral("to"), range.last + 1}});
    if (!others.isEmpty())
        json[QStringLiteral("other_rows")] = others;
    if (area)
        json[QStringLiteral("area")] = QJsonObject{{QStringLiteral("from_column"), columnLetter(area->firstColumn)},
                                                   {QStringLiteral("to_column"), columnLetter(area->lastColumn)},
                                                   {QStringLiteral("from_row"), area->fromRow + 1}};
}

Result<void> readOthers(const QJsonObject &json, QList<RowRange> &rows, std::optional<TableArea> &area)
{
    for (const QJsonValue &value : json[QStringLiteral("other_rows")].toArray()) {
        const QJsonObject range = value.toObject();
        rows.append({range[QStringLiteral("from")].toInt() - 1, range[QStringLiteral("to")].toInt() - 1});
    }
    if (!json.contains(QStringLiteral("area")))
        return {};
    const QJsonObject place = json[QStringLiteral("area")].toObject();
    const QString from = place[QStringLiteral("from_column")].toString();
    const QString to = place[QStringLiteral("to_column")].toString();
    area = TableArea{columnOfLetters(from), columnOfLetters(to), place[QStringLiteral("from_row")].toInt(1) - 1};
    if (area->firstColumn < 0 || area->lastColumn < area->firstColumn || area->fromRow < 0)
        return misread(QStringLiteral("area"), from + u'–' + to, QStringLiteral("from_column, to_column, from_row"));
    return {};
}

QJsonObject toJson(const RoundMapping &round)
{
    QJsonObject json{{QStringLiteral("label"), round.label},
                     {QStringLiteral("peildatum"), round.peildatum.toString(Qt::ISODate)}};
    if (round.sheet.isEmpty())
        return json;
    json[QStringLiteral("sheet")] = round.sheet;
    if (!round.columns.isEmpty()) {
        writeHeader(json, round.headerRow, round.headerRows);
        writeOthers(json, round.otherRows, round.area);
        json[QStringLiteral("columns")] = toJson(round.columns);
    }
    return json;
}

Result<RoundMapping> roundFromJson(const QJsonObject &json)
{
    RoundMapping round{json[QStringLiteral("label")].toString()};
    if (auto read = readDay(json, QStringLiteral("peildatum"), round.label, round.peildatum); !read)
        return tl::unexpected(read.error());
    if (round.label.isEmpty() || !round.peildatum.isValid())
        return misread(round.label, json[QStringLiteral("peildatum")].toString(),
                       QStringLiteral("label, peildatum 2020-09-30"));
    round.sheet = json[QStringLiteral("sheet")].toString();
    if (round.sheet.isEmpty() || !json.contains(QStringLiteral("columns")))
        return round;
    readHeader(json, round.headerRow, round.headerRows);
    if (auto read = readOthers(json, round.otherRows, round.area); !read)
        return tl::unexpected(read.error());
    auto columns = columnsFromJson(json[QStringLiteral("columns")]);
    if (!columns)
        return tl::unexpected(columns.error());
    round.columns = *std::move(columns);
    return round;
}

Result<void> readRounds(Mapping &mapping, const QJsonObject &json)
{
    for (const QJsonValue &value : json[QStringLiteral("rounds")].toArray()) {
        auto round = roundFromJson(value.toObject());
        if (!round)
            return tl::unexpected(round.error());
        if (mapping.roundCalled(round->label))
            return misread(round->label, round->label, QStringLiteral("each round once"));
        mapping.rounds.append(*std::move(round));
    }
    for (const ColumnMapping &column : mapping.columns)
        if (!column.round.isEmpty() && !mapping.roundCalled(column.round))
            return misread(column.header, column.round, QStringLiteral("the label of one of the rounds"));
    return {};
}

} // namespace

QJsonObject toJson(const Mapping &mapping)
{
    QJsonObject json{{QStringLiteral("columns"), toJson(mapping.columns)}};
    writeHeader(json, mapping.headerRow, mapping.headerRows);
    if (!mapping.sheet.isEmpty())
        json[QStringLiteral("sheet")] = mapping.sheet;
    if (mapping.reported.isValid())
        json[QStringLiteral("reported")] = mapping.reported.toString(Qt::ISODate);
    if (mapping.isReportedInBanner)
        json[QStringLiteral("reported_in_banner")] = true;
    if (mapping.areNumbersEnough)
        json[QStringLiteral("numbers_enough")] = true;
    writeOthers(json, mapping.otherRows, mapping.area);
    QJsonArray rounds;
    for (const RoundMapping &round : mapping.rounds)
        rounds.append(toJson(round));
    if (!rounds.isEmpty())
        json[QStringLiteral("rounds")] = rounds;
    return json;
}

Result<Mapping> mappingFromJson(const QJsonObject &json)
{
    if (!json[QStringLiteral("columns")].isArray())
        return misread({}, QString(), QStringLiteral("columns"));
    Mapping mapping;
    readHeader(json, mapping.headerRow, mapping.headerRows);
    mapping.sheet = json[QStringLiteral("sheet")].toString();
    if (auto read = readDay(json, QStringLiteral("reported"), QStringLiteral("reported"), mapping.reported); !read)
        return tl::unexpected(read.error());
    mapping.isReportedInBanner = json[QStringLiteral("reported_in_banner")].toBool();
    mapping.areNumbersEnough = json[QStringLiteral("numbers_enough")].toBool();
    if (auto read = readOthers(json, mapping.otherRows, mapping.area); !read)
        return tl::unexpected(read.error());
    auto columns = columnsFromJson(json[QStringLiteral("columns")]);
    if (!columns)
        return tl::unexpected(columns.error());
    mapping.columns = *std::move(columns);
    return readRounds(mapping, json).map([&] { return std::move(mapping); });
}

} // namespace aanjager
