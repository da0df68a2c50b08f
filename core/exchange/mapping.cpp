#include "core/exchange/mapping.h"

#include "core/domain/field_text.h"
#include "core/domain/measure.h"
#include "core/domain/money_line.h"
#include "core/exchange/header_words.h"

#include <QJsonArray>

namespace aanjager {

namespace {

bool isTarget(QStringView to)
{
    return to == target::notes || to == target::owners || to == target::moneyLine || to == target::year ||
           to == target::action || to == target::applicability || measureField(to) != nullptr;
}

QString targetNames()
{
    QStringList names{target::owners.toString(), target::moneyLine.toString(),     target::year.toString(),
                      target::action.toString(), target::applicability.toString(), target::notes.toString()};
    for (const Field &field : describe<Measure>().fields)
        if (measureField(QString::fromLatin1(field.name)))
            names += QString::fromLatin1(field.name);
    return names.join(QStringLiteral(", "));
}

tl::unexpected<Error> misread(const QString &column, const QString &found, const QString &accepted)
{
    return fail(ErrorKind::Format, QStringLiteral("mapping"), {{}, {}, column}, found, accepted);
}

QJsonObject columnJson(const ColumnMapping &column)
{
    QJsonObject json{{QStringLiteral("column"), column.header},
                     {QStringLiteral("letter"), columnLetter(column.column)},
                     {QStringLiteral("to"), column.to}};
    if (column.to == target::applicability)
        json[QStringLiteral("municipality")] = column.municipality;
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
    const QString peildatum = json[QStringLiteral("peildatum")].toString();
    column.peildatum = QDate::fromString(peildatum, Qt::ISODate);
    if (!peildatum.isEmpty() && !column.peildatum.isValid())
        return misread(column.header, peildatum, QStringLiteral("2020-09-30"));
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
        if (!text.isEmpty() && !vocabularyOf<OwnerKind>().indexOf(text))
            return misread(column.header, text, vocabularyOf<OwnerKind>().codes());
        return {};
    }
    if (column.to == target::applicability) {
        const auto &degrees = vocabularyOf<Degree>();
        return text.isEmpty() || degrees.indexOf(text) ? Result<void>() : misread(column.header, text, degrees.codes());
    }
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
    if (auto read = readMoneyOf(column, json); !read)
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

} // namespace

const ColumnMapping *Mapping::columnOf(QStringView to) const
{
    for (const ColumnMapping &column : columns)
        if (column.to == to)
            return &column;
    return nullptr;
}

const Field *measureField(QStringView to)
{
    const Field *field = describe<Measure>().field(to);
    if (!field || to == target::notes)
        return nullptr;
    const bool isByName = to == u"theme" || to == u"lead_party" || to == u"merged_into";
    return field->kind != FieldKind::Reference || isByName ? field : nullptr;
}

Result<Mapping> fitted(const Mapping &mapping, const TableShape &shape)
{
    Mapping fit = mapping;
    fit.headerRow = shape.headerRow;
    fit.columns.clear();
    for (int column = 0; column < shape.headers.size(); ++column)
        fit.columns.append({shape.headers[column], column, target::notes.toString()});
    for (const ColumnMapping &wanted : mapping.columns) {
        qsizetype place = shape.headers.indexOf(wanted.header);
        if (place < 0 && (wanted.header.isEmpty() || wanted.header == columnLetter(wanted.column)))
            place = wanted.column;
        if (place < 0 || place >= shape.headers.size())
            return fail(ErrorKind::Invalid, QStringLiteral("no such column in the table"), {{}, {}, wanted.header},
                        wanted.header, shape.headers.join(QStringLiteral(", ")));
        ColumnMapping &column = fit.columns[place];
        column = wanted;
        column.header = shape.headers[place];
        column.column = static_cast<int>(place);
    }
    return fit;
}

QJsonObject toJson(const Mapping &mapping)
{
    QJsonArray columns;
    for (const ColumnMapping &column : mapping.columns)
        columns.append(columnJson(column));
    QJsonObject json{{QStringLiteral("header_row"), mapping.headerRow + 1}, {QStringLiteral("columns"), columns}};
    if (!mapping.sheet.isEmpty())
        json[QStringLiteral("sheet")] = mapping.sheet;
    if (mapping.reported.isValid())
        json[QStringLiteral("reported")] = mapping.reported.toString(Qt::ISODate);
    return json;
}

Result<Mapping> mappingFromJson(const QJsonObject &json)
{
    if (!json[QStringLiteral("columns")].isArray())
        return misread({}, QString(), QStringLiteral("columns"));
    Mapping mapping;
    mapping.headerRow = json[QStringLiteral("header_row")].toInt(0) - 1;
    mapping.sheet = json[QStringLiteral("sheet")].toString();
    const QString reported = json[QStringLiteral("reported")].toString();
    mapping.reported = QDate::fromString(reported, Qt::ISODate);
    if (!reported.isEmpty() && !mapping.reported.isValid())
        return misread(QStringLiteral("reported"), reported, QStringLiteral("2020-09-30"));
    for (const QJsonValue &value : json[QStringLiteral("columns")].toArray()) {
        auto column = columnFromJson(value.toObject());
        if (!column)
            return tl::unexpected(column.error());
        mapping.columns.append(*column);
    }
    return mapping;
}

} // namespace aanjager
