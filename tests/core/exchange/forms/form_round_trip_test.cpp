#include "core/exchange/forms/form_answers.h"
#include "tests/core/exchange/forms/form_scene.h"

#include <rapidcheck/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

/** A text as programmes hold them: line breaks, what a spreadsheet would run, what XML and Excel treat apart. */
QString anyText()
{
    static const QStringList pieces{QStringLiteral("=1+1"),
                                    QStringLiteral("+31 6"),
                                    QStringLiteral("-"),
                                    QStringLiteral("@SOJ"),
                                    QStringLiteral("regel een\n"),
                                    QStringLiteral("\r\n"),
                                    QStringLiteral("'"),
                                    QStringLiteral("\"aan\""),
                                    QStringLiteral("<&>"),
                                    QStringLiteral("_x0041_"),
                                    QStringLiteral("\u00e9\u20ac"),
                                    QString::fromUcs4(U"\U0001F600"),
                                    QStringLiteral("\u202e"),
                                    QStringLiteral("  "),
                                    QStringLiteral("\t"),
                                    QChar(0xFFFE),
                                    QChar(0x0B),
                                    QStringLiteral("n.v.t."),
                                    QStringLiteral("0,75"),
                                    QStringLiteral("2021-03-01"),
                                    QStringLiteral("TRUE"),
                                    QStringLiteral("woord "),
                                    QStringLiteral("_x005F_"),
                                    QStringLiteral("#REF!")};
    QString text;
    for (int count = *rc::gen::inRange(0, 6); count > 0; --count)
        text += pieces[*rc::gen::inRange<int>(0, static_cast<int>(pieces.size()))];
    return *rc::gen::weightedElement<int>({{50, 0}, {1, 1}}) == 1 ? text.repeated(9000) : text;
}

template <class Enum> std::optional<Enum> anyOf()
{
    const int terms = static_cast<int>(vocabularyOf<Enum>().terms.size());
    const int chosen = *rc::gen::inRange(-1, terms);
    return chosen < 0 ? std::nullopt : std::optional(static_cast<Enum>(chosen));
}

std::optional<int> anyPercent()
{
    const int percent = *rc::gen::inRange(-20, 101);
    return percent < 0 ? std::nullopt : std::optional(percent);
}

ImpreciseDate anyDate()
{
    if (*rc::gen::arbitrary<bool>())
        return {};
    const QDate day = QDate(2019, 1, 1).addDays(*rc::gen::inRange(0, 2000));
    return ImpreciseDate::containing(day, static_cast<Precision>(*rc::gen::inRange(0, 6)));
}

Measure anyMeasure(int number)
{
    Measure measure = aMeasure(QStringLiteral("M%1").arg(number));
    measure.title = anyText();
    measure.status = static_cast<Status>(*rc::gen::inRange(0, 5)); // what was dropped is not asked
    measure.healthTime = anyOf<Health>();
    measure.healthMoney = anyOf<Health>();
    measure.progress = anyPercent();
    measure.achieved = anyText();
    measure.nextStep = anyText();
    measure.cause = anyText();
    measure.correction = anyText();
    return measure;
}

Applicability anyCell(const Measure &measure, const Party &municipality)
{
    Applicability cell = anApplicability(measure, municipality);
    cell.degree = anyOf<Degree>().value_or(Degree::Full);
    cell.percent = anyPercent();
    cell.reasonCategory = anyOf<ReasonCategory>();
    cell.details.change().reason = anyText();
    cell.status = anyOf<Status>();
    cell.health = anyOf<Health>();
    cell.progress = anyPercent();
    cell.details.change().starts = anyDate();
    cell.details.change().variantText = anyText();
    return cell;
}

ProgressReport anyReport(const Measure &measure, const Round &round, Id<Party> party)
{
    ProgressReport report;
    report.id = newId<ProgressReport>();
    report.round = round.id;
    report.measure = measure.id;
    report.party = party;
    report.status = anyOf<Status>();
    report.healthTime = anyOf<Health>();
    report.progress = anyPercent();
    report.achieved = anyText();
    report.hindrance = anyText();
    report.unchanged = *rc::gen::arbitrary<bool>();
    report.author = QStringLiteral("adviseur =jeugd");
    report.submitted = QDate(2021, 4, 2);
    return report;
}

/** A programme of a provider that leads some and works on some, and municipalities, with two rounds. */
View anyProgramme(int measures, int municipalities)
{
    View view{{}, QDate(2021, 4, 8), 7, {}};
    Programme programme = aProgramme();
    programme.id = newId<Programme>();
    view.state.table<Programme>().put(programme);
    Round earlier{newId<Round>(), QStringLiteral("2020-Q4"), QDate(2020, 12, 31)};
    Round open{newId<Round>(), QStringLiteral("2021-Q1"), QDate(2021, 3, 31)};
    view.state.table<Round>().put(earlier);
    view.state.table<Round>().put(open);
    Party provider = aMunicipality(QStringLiteral("Aanbieder / \"x\""));
    provider.kind = PartyKind::Provider;
    view.state.table<Party>().put(provider);
    QList<Party> places;
    for (int i = 0; i < municipalities; ++i)
        places.append(aMunicipality(QStringLiteral("Gemeente %1").arg(i)));
    for (const Party &place : places)
        view.state.table<Party>().put(place);
    for (int number = 1; number <= measures; ++number) {
        Measure measure = anyMeasure(number);
        if (number % 2)
            measure.leadParty = provider.id;
        view.state.table<Measure>().put(measure);
        MeasureParty role{newId<MeasureParty>(), measure.id, provider.id, PartyRole::Executes};
        view.state.table<MeasureParty>().put(role);
        for (const Round &round : {earlier, open})
            for (const Id<Party> party : {Id<Party>(), provider.id})
                if (*rc::gen::arbitrary<bool>())
                    view.state.table<ProgressReport>().put(anyReport(measure, round, party));
        for (const Party &place : places)
            if (*rc::gen::arbitrary<bool>())
                view.state.table<Applicability>().put(anyCell(measure, place));
    }
    return view;
}

std::string told(const QList<ImportProblem> &problems)
{
    QString all;
    for (const ImportProblem &problem : problems)
        all += QStringLiteral("%1 %2%3 %4; ").arg(problem.code, problem.letter).arg(problem.row).arg(problem.found);
    return all.toStdString();
}

/** Writes and reads the forms of some parties, and holds them against the programme they came from. */
void expectNoDifference(const View &view, Id<Round> round, const QList<Id<Party>> &parties)
{
    for (const Id<Party> party : parties) {
        const UpdateForm form = makeForm(view, party, round, formWords());
        const auto bytes = writeUpdateForm(form, formWords());
        RC_ASSERT(bytes.has_value());
        const auto sheets = readWorkbook(*bytes);
        RC_ASSERT(sheets.has_value());
        const auto filled = readUpdateForm(*sheets);
        RC_ASSERT(filled.has_value());
        const FormComparison comparison = compareForms(view, {{QString(), *filled}}).first();
        RC_ASSERT(comparison.refusal == QString());
        RC_ASSERT(filled->form == form);
        RC_ASSERT(filled->author == form.author);
        RC_ASSERT(told(comparison.problems) == std::string());
        RC_ASSERT(filled->answers.size() == 0);
        RC_ASSERT(comparison.differences.size() == 0);
    }
}

} // namespace

RC_GTEST_PROP(FormRoundTrip, WhatNobodyFilledInComesBackWithoutADifference, ())
{
    const View view = anyProgramme(*rc::gen::inRange(1, 5), *rc::gen::inRange(1, 3));
    const Id<Round> round = *rc::gen::arbitrary<bool>() ? view.state.all<Round>().last().id : Id<Round>();

    expectNoDifference(view, round, partiesToAsk(view, round));
}

RC_GTEST_PROP(FormRoundTrip, AFieldThatIsFilledInComesBackAsThatAnswerAlone, ())
{
    const View view = anyProgramme(3, 1);
    const Id<Round> round = view.state.all<Round>().last().id;
    const Measure measure = view.state.all<Measure>()[*rc::gen::inRange(0, 3)];
    const Party place = view.state.all<Party>().last();
    EditedForm form(*writeUpdateForm(makeForm(view, place.id, round, formWords()), formWords()));
    const QString text = QStringLiteral("nieuw ") + anyText().left(2000) + QStringLiteral(" einde");

    form.fill(measure, "reason", text);
    const FormComparison comparison = compareForms(view, {{QString(), form.read()}}).first();

    RC_ASSERT(comparison.problems.isEmpty());
    RC_ASSERT(comparison.differences.size() == 1);
    RC_ASSERT(comparison.differences.first().answer.measure == measure.id);
    RC_ASSERT(comparison.differences.first().answer.question.name == QStringLiteral("reason"));
    RC_ASSERT(comparison.differences.first().answer.given == Value(text));
}

TEST(FormRoundTrip, HoldsForSixtyMunicipalities)
{
    View view{{}, QDate(2021, 4, 8), 7, {}};
    Programme programme = aProgramme();
    programme.id = newId<Programme>();
    view.state.table<Programme>().put(programme);
    const QList<Measure> measures{aMeasure(QStringLiteral("M1")), aMeasure(QStringLiteral("M2"))};
    for (const Measure &measure : measures)
        view.state.table<Measure>().put(measure);
    for (int i = 0; i < 60; ++i) {
        const Party place = aMunicipality(QStringLiteral("Gemeente %1").arg(i));
        view.state.table<Party>().put(place);
        Applicability cell = anApplicability(measures[i % 2], place);
        cell.degree = static_cast<Degree>(i % 5);
        cell.details.change().reason = QStringLiteral("=reden %1\n@tweede regel").arg(i);
        cell.progress = i;
        view.state.table<Applicability>().put(cell);
    }
    QList<ReturnedForm> forms;
    for (const Id<Party> party : partiesToAsk(view, {}))
        forms.append({{}, EditedForm(*writeUpdateForm(makeForm(view, party, {}, formWords()), formWords())).read()});

    ASSERT_EQ(forms.size(), 60);
    for (const FormComparison &comparison : compareForms(view, forms)) {
        EXPECT_EQ(comparison.refusal, QString());
        EXPECT_TRUE(comparison.differences.isEmpty());
        EXPECT_TRUE(comparison.problems.isEmpty());
    }
}

TEST(FormRoundTrip, GivesTheSameBytesForTheSameForm)
{
    View view{{}, QDate(2021, 4, 8), 7, {}};
    view.state.table<Programme>().put(aProgramme());
    const Party place = aMunicipality();
    const Measure measure = aMeasure();
    view.state.table<Party>().put(place);
    view.state.table<Measure>().put(measure);

    const auto once = writeUpdateForm(makeForm(view, place.id, {}, formWords()), formWords());
    const auto again = writeUpdateForm(makeForm(view, place.id, {}, formWords()), formWords());

    ASSERT_TRUE(once && again);
    EXPECT_EQ(*once, *again);
}
