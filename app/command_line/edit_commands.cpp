// set, undo and redo: one edit through the same door as the window's.
#include "app/command_line/command.h"
#include "core/domain/field_text.h"
#include "core/domain/measure_rules.h"
#include "core/storage/history.h"
#include "core/storage/state_loader.h"
#include "ui/text/change_text.h"
#include "ui/text/value_text.h"

namespace aanjager::commandLine {

namespace {

Result<Measure> measureOf(const State &state, const QString &number)
{
    QStringList numbers;
    for (const Measure &measure : inOrder(state.all<Measure>())) {
        if (measure.number.compare(number, Qt::CaseInsensitive) == 0)
            return measure;
        numbers.append(measure.number);
    }
    return fail(ErrorKind::NotFound, QStringLiteral("no such measure"),
                {{}, QStringLiteral("measure"), QStringLiteral("number")}, number, numbers.join(QStringLiteral(", ")));
}

/** Whether a record is called `name`: by one of the fields of its title, or by its short name. */
bool isCalled(const Description &description, const void *record, const QString &name)
{
    for (const Field &field : description.fields) {
        const bool isTitle = std::any_of(description.titleFields.begin(), description.titleFields.end(),
                                         [&](const char *title) { return qstrcmp(title, field.name) == 0; });
        const bool names = isTitle || qstrcmp(field.name, "short_name") == 0;
        const Value value = names ? field.read(record) : Value();
        if (const auto *text = std::get_if<QString>(&value); text && text->compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/** A reference may be given by what the record is called. */
Result<Value> referenceOf(State &state, const Field &field, const QString &name)
{
    QList<qint64> found;
    QStringList names;
    state.forEachTable([&](const auto &table) {
        using Record = typename std::decay_t<decltype(table.rows())>::value_type;
        if (qstrcmp(tableOf<Record>, field.references) != 0)
            return;
        for (const Record &record : table.rows()) {
            names.append(text::recordTitle(state, QString::fromLatin1(field.references), record.id.value));
            if (isCalled(describe<Record>(), &record, name))
                found.append(record.id.value);
        }
    });
    if (name.isEmpty())
        return Value();
    if (found.size() == 1)
        return Value(found.first());
    names.sort();
    return fail(ErrorKind::Invalid, QStringLiteral("no such record"),
                {{}, QStringLiteral("measure"), QString::fromLatin1(field.name)}, name,
                names.join(QStringLiteral("; ")));
}

QString fieldNames(const Description &description)
{
    QStringList names;
    for (const Field &field : description.fields)
        names.append(QString::fromLatin1(field.name));
    return names.join(QStringLiteral(", "));
}

/** The aspects of a verdict are a list of words that have a meaning; another would stay empty for ever. */
Result<void> checkAspects(const Field &field, const Value &value)
{
    const auto *aspects = std::get_if<QStringList>(&value);
    if (qstrcmp(field.name, "aspects") != 0 || !aspects)
        return {};
    for (const QString &aspect : *aspects)
        if (!verdictAspects().contains(aspect))
            return fail(ErrorKind::Invalid, QStringLiteral("no such aspect"),
                        {{}, QStringLiteral("programme"), QStringLiteral("aspects")}, aspect,
                        verdictAspects().join(QStringLiteral(", ")));
    return {};
}

/** Applies "field=value" to a record; returns the name of the field, or nothing where it held that already. */
Result<QString> assign(State &state, const Description &description, void *record, const QString &assignment)
{
    const QString table = QString::fromLatin1(description.table);
    const qsizetype split = assignment.indexOf(QLatin1Char('='));
    const QString name = assignment.left(std::max<qsizetype>(split, 0)).trimmed();
    const Field *field = description.field(name);
    if (split < 0 || !field)
        return fail(ErrorKind::Invalid, QStringLiteral("no such field"), {{}, table, split < 0 ? assignment : name},
                    assignment, fieldNames(description));
    const QString text = assignment.mid(split + 1);
    const auto value = field->kind == FieldKind::Reference ? referenceOf(state, *field, text) : fromText(*field, text);
    if (!value)
        return tl::unexpected(value.error());
    if (const auto checked = checkAspects(*field, *value); !checked)
        return tl::unexpected(checked.error());
    const bool same = field->read(record) == *value;
    field->write(record, *value);
    return same ? QString() : name;
}

void tellLast(const ProgrammeFile &file, const State &state, Console &console)
{
    const text::ChangeText words(console.wording(), state);
    const auto entries = history(file, {{}, 0, 1});
    if (!entries || entries->isEmpty())
        return;
    console.line(words.entry(entries->first()));
    for (const RecordChange &record : entries->first().records)
        for (const FieldChange &field : record.fields)
            if (record.operation == Operation::Updated)
                console.line(QStringLiteral("  ") + words.field(field));
}

int takeBack(const QCommandLineParser &parser, Console &console, Result<Change> (ProgrammeFile::*step)())
{
    auto file = openToEdit(parser.positionalArguments().first());
    if (!file)
        return console.refuse(file.error());
    if (const auto taken = (file->get()->*step)(); !taken)
        return console.refuseEdit(taken.error());
    if (const auto state = loadState((*file)->store()))
        tellLast(**file, *state, console);
    return done;
}

/** Applies the assignments to a record and stores them as one change. */
template <class E>
int setFields(ProgrammeFile &file, State &state, E record, const QStringList &assignments, Console &console)
{
    const Description &description = describe<E>();
    Label label{QStringLiteral("update"), {QString::fromLatin1(description.table), QString::number(record.id.value)}};
    for (const QString &assignment : assignments) {
        const auto name = assign(state, description, &record, assignment);
        if (!name)
            return console.refuseEdit(name.error());
        if (!name->isEmpty())
            label.arguments.append(*name);
    }
    const auto stored = file.edit(label, [&](Edit &edit) { return edit.update(record); });
    if (!stored)
        return console.refuseEdit(stored.error());
    if (*stored)
        tellLast(file, state, console);
    else
        console.line(console.say(QT_TRANSLATE_NOOP("CommandLine", "Nothing changed.")));
    return done;
}

} // namespace

int runSet(const QCommandLineParser &parser, Console &console)
{
    const QStringList arguments = parser.positionalArguments();
    auto file = openToEdit(arguments[0]);
    if (!file)
        return console.refuse(file.error());
    auto state = loadState((*file)->store());
    if (!state)
        return console.refuse(state.error());
    if (arguments[1] == QLatin1String(tableOf<Programme>))
        return setFields(**file, *state, Programme(state->programme()), arguments.mid(2), console);
    const auto measure = measureOf(*state, arguments[1]);
    if (!measure)
        return console.refuseEdit(measure.error());
    return setFields(**file, *state, *measure, arguments.mid(2), console);
}

int runUndo(const QCommandLineParser &parser, Console &console)
{
    return takeBack(parser, console, &ProgrammeFile::undo);
}

int runRedo(const QCommandLineParser &parser, Console &console)
{
    return takeBack(parser, console, &ProgrammeFile::redo);
}

} // namespace aanjager::commandLine
