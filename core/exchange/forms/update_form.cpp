#include "core/exchange/forms/update_form.h"

#include "core/domain/field_text.h"
#include "core/exchange/forms/form_file.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace aanjager {

namespace {

/** An imprecise date as people write it, in a shape that the parser of dates takes for just this. */
QString writtenDate(const ImpreciseDate &date)
{
    const QDate first = date.first;
    switch (date.precision) {
    case Precision::Day:
        return first.toString(QStringLiteral("dd-MM-yyyy"));
    case Precision::Month:
        return first.toString(QStringLiteral("MM-yyyy"));
    case Precision::Quarter:
        return QStringLiteral("Q%1 %2").arg((first.month() + 2) / 3).arg(first.year());
    case Precision::Year:
        return QString::number(first.year());
    case Precision::Season:
    case Precision::Half:
        break;
    }
    return date.toText();
}

QJsonObject labelsToJson(const QMap<QString, QMap<QString, QString>> &labels)
{
    QJsonObject json;
    for (auto list = labels.begin(); list != labels.end(); ++list) {
        QJsonObject words;
        for (auto word = list->begin(); word != list->end(); ++word)
            words.insert(word.key(), word.value());
        json.insert(list.key(), words);
    }
    return json;
}

QMap<QString, QMap<QString, QString>> labelsFromJson(const QJsonObject &json)
{
    QMap<QString, QMap<QString, QString>> labels;
    for (auto list = json.begin(); list != json.end(); ++list) {
        const QJsonObject words = list->toObject();
        for (auto word = words.begin(); word != words.end(); ++word)
            labels[list.key()].insert(word.key(), word->toString());
    }
    return labels;
}

QStringList textsOf(const QJsonValue &json)
{
    QStringList texts;
    for (const auto &text : json.toArray())
        texts.append(text.toString());
    return texts;
}

QJsonObject sheetToJson(const FormSheet &sheet)
{
    QJsonArray rows;
    for (const FormRow &row : sheet.rows)
        rows.append(QJsonObject{{QStringLiteral("measure"), row.measure.value},
                                {QStringLiteral("number"), row.number},
                                {QStringLiteral("title"), row.title},
                                {QStringLiteral("answers"), QJsonArray::fromStringList(row.answers)}});
    return {{QStringLiteral("kind"), codeOf(sheet.kind)},
            {QStringLiteral("name"), sheet.name},
            {QStringLiteral("banner"), QJsonArray::fromStringList(sheet.banner)},
            {QStringLiteral("questions"), QJsonArray::fromStringList(sheet.questions)},
            {QStringLiteral("headers"), QJsonArray::fromStringList(sheet.headers)},
            {QStringLiteral("rows"), rows}};
}

/** Nothing when it is no sheet that this version reads. */
std::optional<FormSheet> sheetFromJson(const QJsonObject &json, bool hasRound)
{
    const auto kind = formSheetKind(json.value(QLatin1String("kind")).toString());
    if (!kind)
        return std::nullopt;
    FormSheet sheet{*kind,
                    json.value(QLatin1String("name")).toString(),
                    textsOf(json.value(QLatin1String("banner"))),
                    textsOf(json.value(QLatin1String("questions"))),
                    textsOf(json.value(QLatin1String("headers"))),
                    {}};
    if (sheet.headers.size() != sheet.questions.size())
        return std::nullopt;
    for (const QString &question : std::as_const(sheet.questions))
        if (!formQuestion(*kind, hasRound, question))
            return std::nullopt;
    for (const auto &value : json.value(QLatin1String("rows")).toArray()) {
        const QJsonObject object = value.toObject();
        const FormRow row{{object.value(QLatin1String("measure")).toInteger()},
                          object.value(QLatin1String("number")).toString(),
                          object.value(QLatin1String("title")).toString(),
                          textsOf(object.value(QLatin1String("answers")))};
        if (row.measure.isNull() || row.answers.size() != sheet.questions.size())
            return std::nullopt;
        sheet.rows.append(row);
    }
    return sheet;
}

tl::unexpected<Error> noForm()
{
    return fail(ErrorKind::Format, QStringLiteral("no update form"));
}

} // namespace

QString answerText(const UpdateForm &form, const Field &field, const Value &value)
{
    switch (field.kind) {
    case FieldKind::Choice:
        if (const auto *code = std::get_if<QString>(&value))
            return form.labels.value(QString::fromLatin1(field.vocabulary->name)).value(*code, *code);
        return {};
    case FieldKind::YesNo:
        if (const auto *yes = std::get_if<bool>(&value); yes && *yes)
            return form.labels.value(QStringLiteral("yes")).value(QStringLiteral("yes"));
        return {};
    case FieldKind::ImpreciseDate:
        if (const auto *date = std::get_if<ImpreciseDate>(&value))
            return writtenDate(*date);
        return {};
    default:
        break;
    }
    // A spreadsheet knows one kind of line end.
    return toText(field, value).replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
}

QList<std::pair<QString, QString>> identityRows(const UpdateForm &form, const QByteArray &memory)
{
    const FormIdentity &identity = form.identity;
    return {{formFile::memoryMark.toString(), QString::number(identity.version)},
            {QStringLiteral("programme"), QString::number(identity.programme.value)},
            {QStringLiteral("party"), QString::number(identity.party.value)},
            {QStringLiteral("round"), QString::number(identity.round.value)},
            {QStringLiteral("moment"), QStringLiteral("change:%1").arg(identity.sequence)},
            {QStringLiteral("made"), identity.made.toString(Qt::ISODate)},
            {QStringLiteral("checksum"),
             QString::fromLatin1(QCryptographicHash::hash(memory, QCryptographicHash::Sha256).toHex())}};
}

QJsonObject toJson(const UpdateForm &form)
{
    QJsonArray sheets;
    for (const FormSheet &sheet : form.sheets)
        sheets.append(sheetToJson(sheet));
    return {{QStringLiteral("version"), form.identity.version},
            {QStringLiteral("programme"), form.identity.programme.value},
            {QStringLiteral("party"), form.identity.party.value},
            {QStringLiteral("round"), form.identity.round.value},
            {QStringLiteral("change"), form.identity.sequence},
            {QStringLiteral("made"), form.identity.made.toString(Qt::ISODate)},
            {QStringLiteral("language"), form.identity.language},
            {QStringLiteral("programmeName"), form.programmeName},
            {QStringLiteral("partyName"), form.partyName},
            {QStringLiteral("roundLabel"), form.roundLabel},
            {QStringLiteral("author"), form.author},
            {QStringLiteral("authorLabel"), form.authorLabel},
            {QStringLiteral("labels"), labelsToJson(form.labels)},
            {QStringLiteral("sheets"), sheets}};
}

Result<UpdateForm> updateFormFromJson(const QJsonObject &json)
{
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    const auto number = [&json](const char *key) { return json.value(QLatin1String(key)).toInteger(); };
    UpdateForm form;
    form.identity = {static_cast<int>(number("version")),
                     {number("programme")},
                     {number("party")},
                     {number("round")},
                     number("change"),
                     QDate::fromString(text("made"), Qt::ISODate),
                     text("language")};
    form.programmeName = text("programmeName");
    form.partyName = text("partyName");
    form.roundLabel = text("roundLabel");
    form.author = text("author");
    form.authorLabel = text("authorLabel");
    form.labels = labelsFromJson(json.value(QLatin1String("labels")).toObject());
    for (const auto &value : json.value(QLatin1String("sheets")).toArray()) {
        auto sheet = sheetFromJson(value.toObject(), !form.identity.round.isNull());
        if (!sheet)
            return noForm();
        form.sheets.append(*std::move(sheet));
    }
    if (form.identity.version < 1 || form.identity.programme.isNull() || form.identity.party.isNull() ||
        form.sheets.isEmpty())
        return noForm();
    return form;
}

} // namespace aanjager
