// forms: a form for each party, and what comes back.
#include "app/command_line/command.h"
#include "core/domain/work_rules.h"
#include "core/exchange/forms/form_apply.h"
#include "core/exchange/forms/form_files.h"
#include "core/exchange/forms/form_maker.h"
#include "core/storage/rehearsal.h"
#include "ui/forms/form_text.h"
#include "ui/text/languages.h"
#include "ui/text/value_text.h"

#include <QJsonArray>

namespace aanjager::commandLine {

namespace {

/** The round of option --round; without it the open one, and none where none is open or "none" is asked. */
Result<Id<Round>> roundOf(const View &view, const QString &label)
{
    if (label == QLatin1String("none"))
        return Id<Round>();
    if (label.isEmpty()) {
        const Round *open = openRound(view.state, view.today);
        return open ? open->id : Id<Round>();
    }
    QStringList labels{QStringLiteral("none")};
    for (const Round &round : view.state.all<Round>())
        if (!round.closed.isValid()) {
            if (round.label == label)
                return round.id;
            labels.append(round.label);
        }
    return tl::unexpected(notAmong("round", label, labels.join(QStringLiteral(", "))));
}

Result<QList<Id<Party>>> partiesOf(const View &view, const QStringList &names, Id<Round> round)
{
    if (names.isEmpty())
        return partiesToAsk(view, round);
    QList<Id<Party>> parties;
    for (const QString &name : names) {
        const auto party = partyCalled(view.state, name);
        if (!party)
            return tl::unexpected(party.error());
        if (!parties.contains(*party))
            parties.append(*party);
    }
    return parties;
}

int make(const QCommandLineParser &parser, Console &console)
{
    const QString language = parser.isSet(QStringLiteral("language")) ? parser.value(QStringLiteral("language"))
                                                                      : console.wording().language();
    if (!text::languages().contains(language))
        return console.refuse(notAmong("language", language, text::languages().join(QStringLiteral(", "))));
    const auto file = openToRead(parser.positionalArguments().first());
    if (!file)
        return console.refuse(file.error());
    const auto view = viewAt(**file, {}, QDate::currentDate());
    if (!view)
        return console.refuse(view.error());
    const text::Wording wording(language);
    const auto written = roundOf(*view, parser.value(QStringLiteral("round"))).and_then([&](Id<Round> round) {
        return partiesOf(*view, parser.values(QStringLiteral("party")), round)
            .and_then([&](const QList<Id<Party>> &parties) {
                return writeFormFiles(*view, parties, round, parser.value(QStringLiteral("output")),
                                      formWordsOf(wording));
            });
    });
    if (!written)
        return console.refuse(written.error());
    if (parser.isSet(QStringLiteral("json")))
        console.json({{QStringLiteral("files"), QJsonArray::fromStringList(*written)}});
    else
        for (const QString &path : *written)
            console.line(console.say(QT_TRANSLATE_NOOP("CommandLine", "Written: %1")).arg(path));
    return done;
}

void tell(const FormComparison &form, Console &console)
{
    const text::Wording &wording = console.wording();
    console.line(QStringLiteral("%1: %2").arg(form.file, form.filled.form.partyName));
    if (!form.refusal.isEmpty())
        return console.line(refusalText(wording, form));
    QList<QStringList> rows;
    for (const FormDifference &difference : form.differences) {
        const Field &field = difference.answer.question.field();
        const auto word = [&](const Value &value) {
            return text::valueText(wording, field, value).simplified().left(40);
        };
        rows.append({difference.isTaken ? QStringLiteral("+") : QStringLiteral("?"), difference.measure.left(40),
                     questionText(wording, difference.answer),
                     word(difference.now) + QStringLiteral(" → ") + word(difference.answer.given),
                     doubtText(wording, difference.doubt)});
    }
    for (const ImportProblem &problem : form.problems)
        rows.append({QStringLiteral("!"), placeText(wording, problem), problemText(wording, problem)});
    if (rows.isEmpty())
        console.line(console.say(QT_TRANSLATE_NOOP("CommandLine", "Nothing was changed on this form.")));
    console.table(rows);
}

/** What the forms give; with --overwrite also where the programme or another form says otherwise. */
Result<QList<FormComparison>> compared(const ProgrammeFile &file, const QStringList &paths, bool takesAll)
{
    QList<ReturnedForm> returned;
    for (const QString &path : paths) {
        auto form = readFormFile(path);
        if (!form)
            return tl::unexpected(form.error());
        returned.append(*std::move(form));
    }
    const auto view = viewAt(file, {}, QDate::currentDate());
    if (!view)
        return tl::unexpected(view.error());
    QList<FormComparison> forms = compareForms(*view, returned);
    for (FormComparison &form : forms)
        for (FormDifference &difference : form.differences)
            difference.isTaken |= takesAll && difference.doubt != FormDoubt::OtherForm;
    return forms;
}

Result<void> apply(ProgrammeFile &file, const QList<FormComparison> &forms, bool isDry)
{
    const auto view = viewAt(file, {}, QDate::currentDate());
    if (!view)
        return tl::unexpected(view.error());
    const auto work = [&](Edit &edit) { return writeAnswers(edit, forms, view->today); };
    if (isDry)
        return rehearse(file, work).map([](const auto &) {});
    return file.edit(labelOf(forms), work).map([](const auto &) {});
}

} // namespace

int readForms(const QString &path, const QStringList &forms, const QCommandLineParser &parser, Console &console)
{
    const bool isDry = parser.isSet(QStringLiteral("dry-run"));
    auto file = isDry ? openToRead(path) : openToEdit(path);
    if (!file)
        return console.refuse(file.error());
    const bool takesAll =
        parser.optionNames().contains(QStringLiteral("overwrite")) && parser.isSet(QStringLiteral("overwrite"));
    const auto found = compared(**file, forms, takesAll);
    if (!found)
        return console.refuse(found.error());
    if (const auto applied = apply(**file, *found, isDry); !applied)
        return console.refuseEdit(applied.error());
    bool isRefused = false;
    QJsonArray all;
    for (const FormComparison &form : *found) {
        isRefused |= !form.refusal.isEmpty();
        all.append(toJson(form));
        if (!parser.isSet(QStringLiteral("json")))
            tell(form, console);
    }
    if (parser.isSet(QStringLiteral("json")))
        console.json({{QStringLiteral("applied"), !isDry},
                      {QStringLiteral("answers"), labelOf(*found).arguments.last().toInt()},
                      {QStringLiteral("forms"), all}});
    return isRefused ? refused : done;
}

int runForms(const QCommandLineParser &parser, Console &console)
{
    const QStringList given = parser.positionalArguments();
    const bool makes = parser.isSet(QStringLiteral("output"));
    if (makes == (given.size() > 1))
        return console.misused(usageOf(*find("forms")));
    return makes ? make(parser, console) : readForms(given.first(), given.mid(1), parser, console);
}

} // namespace aanjager::commandLine
