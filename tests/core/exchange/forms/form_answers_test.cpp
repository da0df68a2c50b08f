#include "core/exchange/forms/form_answers.h"
#include "core/insight/view.h"
#include "core/storage/rehearsal.h"
#include "tests/core/exchange/forms/form_scene.h"
#include "tests/support/programme_fixture.h"

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

/** A programme with a provider that leads M01 and works on M02, a municipality, and a round that may be open. */
class Forms : public ProgrammeTest
{
protected:
    void SetUp() override
    {
        ProgrammeTest::SetUp();
        provider.kind = PartyKind::Provider;
        led.leadParty = provider.id;
        led.achieved = QStringLiteral("Eerste stap");
        led.progress = 40;
        cell.degree = Degree::Undecided;
        add(provider, place, led, worked,
            MeasureParty{newId<MeasureParty>(), worked.id, provider.id, PartyRole::Executes}, cell, earlier, round);
    }

    View view() const
    {
        auto view = viewAt(*m_file, {}, QDate(2020, 10, 15));
        EXPECT_TRUE(view);
        return *std::move(view);
    }

    EditedForm formOf(const Party &party, Id<Round> about = {}) const
    {
        const auto bytes = writeUpdateForm(makeForm(view(), party.id, about, formWords()), formWords());
        EXPECT_TRUE(bytes);
        return EditedForm(*bytes);
    }

    FormComparison comparisonOf(const EditedForm &form) const
    {
        return compareForms(view(), {{QString(), form.read()}}).first();
    }

    void apply(const QList<FormComparison> &forms)
    {
        const auto change =
            file().edit(labelOf(forms), [&](Edit &edit) { return writeAnswers(edit, forms, QDate(2020, 10, 15)); });
        ASSERT_TRUE(change) << change.error().detail.toStdString();
    }

    template <class E> E stored(Id<E> id) const { return *store().get(id); }

    QList<ProgressReport> reports() const { return *store().all<ProgressReport>(); }

    Party provider = aMunicipality(QStringLiteral("Aanbieder"));
    Party place = aMunicipality(QStringLiteral("Sliedrecht"));
    Measure led = aMeasure(QStringLiteral("M01"));
    Measure worked = aMeasure(QStringLiteral("M02"));
    Applicability cell = anApplicability(led, place);
    Round earlier{newId<Round>(), QStringLiteral("2020-Q2"), QDate(2020, 6, 30)};
    Round round{newId<Round>(), QStringLiteral("2020-Q3"), QDate(2020, 9, 30)};
};

} // namespace

TEST_F(Forms, OutsideARoundUpdateTheMeasureAsOneUndo)
{
    EditedForm form = formOf(provider);
    form.fill(led, "status", QStringLiteral("Done"));
    form.fill(led, "health.time", QStringLiteral("bijsturen"));
    form.fill(led, "progress", QStringLiteral("75"));
    form.fill(led, "achieved", QStringLiteral("=Eerste stap\nen de tweede"));

    const FormComparison comparison = comparisonOf(form);
    apply({comparison});

    EXPECT_TRUE(comparison.problems.isEmpty());
    EXPECT_EQ(comparison.differences.size(), 4);
    const Measure now = stored(led.id);
    EXPECT_EQ(now.status, Status::Done);
    EXPECT_EQ(now.healthTime, Health::Intervene);
    EXPECT_EQ(now.progress, 75);
    EXPECT_EQ(now.achieved, QStringLiteral("=Eerste stap\nen de tweede"));
    EXPECT_EQ(now.reported, QDate(2020, 10, 15));
    EXPECT_TRUE(reports().isEmpty());
    ASSERT_TRUE(file().undo());
    EXPECT_EQ(stored(led.id), led);
}

TEST_F(Forms, OfARoundBecomeTheLeadsReportAndTheMeasureFollows)
{
    EditedForm form = formOf(provider, round.id);
    form.fill(led, "progress", QStringLiteral("60"));
    form.fill(led, "report.hindrance", QStringLiteral("Te weinig mensen"));
    form.put(5, 3, QStringLiteral("projectleider"));

    apply({comparisonOf(form)});

    ASSERT_EQ(reports().size(), 1);
    const ProgressReport report = reports().first();
    EXPECT_EQ(report.round, round.id);
    EXPECT_TRUE(report.party.isNull());
    EXPECT_EQ(report.progress, 60);
    EXPECT_EQ(report.status, Status::Running);
    EXPECT_EQ(report.achieved, QStringLiteral("Eerste stap"));
    EXPECT_EQ(report.hindrance, QStringLiteral("Te weinig mensen"));
    EXPECT_EQ(report.author, QStringLiteral("projectleider"));
    EXPECT_EQ(report.submitted, QDate(2020, 10, 15));
    EXPECT_EQ(stored(led.id).progress, 60);
}

TEST_F(Forms, OfAPartyThatWorksOnAMeasureLeaveTheMeasureAsItIs)
{
    EditedForm form = formOf(provider, round.id);
    form.fill(worked, "achieved", QStringLiteral("Onze kant loopt"));

    apply({comparisonOf(form)});

    ASSERT_EQ(reports().size(), 1);
    EXPECT_EQ(reports().first().party, provider.id);
    EXPECT_EQ(reports().first().achieved, QStringLiteral("Onze kant loopt"));
    EXPECT_EQ(stored(worked.id), worked);
}

TEST_F(Forms, NothingChangedIsAReportOfWhatWasSaidLast)
{
    EditedForm form = formOf(provider, round.id);
    form.fill(led, "report.unchanged", QStringLiteral("ja"));

    apply({comparisonOf(form)});

    ASSERT_EQ(reports().size(), 1);
    EXPECT_TRUE(reports().first().unchanged);
    EXPECT_EQ(reports().first().progress, 40);
    EXPECT_EQ(stored(led.id).reported, QDate(2020, 10, 15));
}

TEST_F(Forms, NothingChangedBesideAChangeCountsAsTheChange)
{
    EditedForm form = formOf(provider, round.id);
    form.fill(led, "report.unchanged", QStringLiteral("ja"));
    form.fill(led, "progress", QStringLiteral("55"));

    const FormComparison comparison = comparisonOf(form);
    apply({comparison});

    EXPECT_EQ(codesOf(comparison.problems), QStringList{QStringLiteral("form_not_unchanged")});
    EXPECT_FALSE(reports().first().unchanged);
    EXPECT_EQ(reports().first().progress, 55);
}

TEST_F(Forms, NothingChangedBesideAChangeInDoubtLeavesTheChoiceToAPerson)
{
    EditedForm form = formOf(provider, round.id);
    form.fill(led, "report.unchanged", QStringLiteral("ja"));
    form.fill(led, "progress", QStringLiteral("55"));
    Measure later = stored(led.id);
    later.progress = 45;
    update(later);

    const FormComparison comparison = comparisonOf(form);

    EXPECT_EQ(codesOf(comparison.problems), QStringList{QStringLiteral("form_tick_or_change")});
    ASSERT_EQ(comparison.differences.size(), 2);
    EXPECT_EQ(comparison.taken(), 0);
}

TEST_F(Forms, OfAMunicipalityUpdateItsCellsAndMakeThoseThatWereNotThere)
{
    EditedForm form = formOf(place, round.id);
    form.fill(led, "degree", QStringLiteral("Not applicable"));
    form.fill(led, "reason", QStringLiteral("Bestaat hier al"));
    form.fill(worked, "degree", QStringLiteral("deels"));
    form.fill(worked, "starts", QStringLiteral("najaar 2021"));
    form.fill(worked, "report.achieved", QStringLiteral("Team is er"));

    const FormComparison comparison = comparisonOf(form);
    apply({comparison});

    EXPECT_TRUE(comparison.problems.isEmpty());
    EXPECT_EQ(stored(cell.id).degree, Degree::NotApplicable);
    EXPECT_EQ(stored(cell.id).details->reason, QStringLiteral("Bestaat hier al"));
    const auto cells = store().all<Applicability>();
    ASSERT_EQ(cells->size(), 2);
    for (const Applicability &each : *cells)
        if (each.measure == worked.id) {
            EXPECT_EQ(each.municipality, place.id);
            EXPECT_EQ(each.degree, Degree::Partly);
            EXPECT_EQ(each.details->starts.toText(), QStringLiteral("2021-autumn"));
        }
    ASSERT_EQ(reports().size(), 2);
    EXPECT_EQ(reports().first().party, place.id);
}

TEST_F(Forms, ShowWhatChangedInTheProgrammeSinceAndLeaveItUnlessChosen)
{
    EditedForm form = formOf(provider);
    form.fill(led, "progress", QStringLiteral("75"));
    form.fill(led, "achieved", QStringLiteral("Uit het formulier"));
    Measure changed = led;
    changed.achieved = QStringLiteral("In het programma");
    update(changed);

    FormComparison comparison = comparisonOf(form);

    ASSERT_EQ(comparison.differences.size(), 2);
    const FormDifference &conflict = comparison.differences.last();
    EXPECT_EQ(conflict.doubt, FormDoubt::ChangedSince);
    EXPECT_EQ(conflict.answer.was, Value(QStringLiteral("Eerste stap")));
    EXPECT_EQ(conflict.now, Value(QStringLiteral("In het programma")));
    EXPECT_EQ(conflict.answer.given, Value(QStringLiteral("Uit het formulier")));
    EXPECT_FALSE(conflict.isTaken);
    apply({comparison});
    EXPECT_EQ(stored(led.id).achieved, QStringLiteral("In het programma"));
    EXPECT_EQ(stored(led.id).progress, 75);
    comparison = comparisonOf(form);
    EXPECT_EQ(comparison.alreadyHeld, 1);
    comparison.differences.first().isTaken = true;
    apply({comparison});
    EXPECT_EQ(stored(led.id).achieved, QStringLiteral("Uit het formulier"));
}

TEST_F(Forms, ThatWereReadBeforeChangeNothing)
{
    EditedForm form = formOf(provider, round.id);
    form.fill(led, "progress", QStringLiteral("75"));
    form.fill(worked, "report.unchanged", QStringLiteral("ja"));
    apply({comparisonOf(form)});

    const FormComparison again = comparisonOf(form);

    EXPECT_TRUE(again.differences.isEmpty());
    EXPECT_EQ(again.alreadyHeld, 2);
}

TEST_F(Forms, ThatContradictEachOtherLeaveTheChoiceToAPerson)
{
    EditedForm one = formOf(provider), other = one;
    one.fill(led, "progress", QStringLiteral("50"));
    one.fill(led, "achieved", QStringLiteral("Hetzelfde"));
    other.fill(led, "progress", QStringLiteral("60"));
    other.fill(led, "achieved", QStringLiteral("Hetzelfde"));

    const auto both = compareForms(view(), {{QStringLiteral("a"), one.read()}, {QStringLiteral("b"), other.read()}});
    apply(both);

    EXPECT_EQ(both.first().differences.first().doubt, FormDoubt::OtherForm);
    EXPECT_EQ(both.last().differences.first().doubt, FormDoubt::OtherForm);
    EXPECT_EQ(stored(led.id).progress, 40);
    EXPECT_EQ(stored(led.id).achieved, QStringLiteral("Hetzelfde"));
}

TEST_F(Forms, TellBeforehandWhatTheyWouldChange)
{
    EditedForm form = formOf(provider);
    form.fill(led, "progress", QStringLiteral("75"));
    const QList<FormComparison> forms{comparisonOf(form)};

    const auto changes = rehearse(file(), [&](Edit &edit) { return writeAnswers(edit, forms, QDate(2020, 10, 15)); });

    ASSERT_TRUE(changes);
    ASSERT_EQ(changes->size(), 1);
    EXPECT_EQ(changes->first().id, led.id.value);
    EXPECT_EQ(stored(led.id), led);
}

TEST_F(Forms, AskNothingThatMayNotLeaveTheTeamOrWasDropped)
{
    led.visibility = Visibility::Team;
    update(led);
    worked.status = Status::Dropped;
    update(worked);

    EXPECT_TRUE(partiesToAsk(view(), {}).isEmpty());
}

TEST_F(Forms, DoNotChangeTheMeasureForARoundBeforeOneThatWasReportedOn)
{
    ProgressReport later;
    later.id = newId<ProgressReport>();
    later.round = round.id;
    later.measure = led.id;
    later.submitted = QDate(2020, 10, 1);
    add(later);
    EditedForm form = formOf(provider, earlier.id);
    form.fill(led, "progress", QStringLiteral("20"));

    apply({comparisonOf(form)});

    EXPECT_EQ(reports().size(), 2);
    EXPECT_EQ(stored(led.id).progress, 40);
}

TEST_F(Forms, OfASignedOffReportAreNotTakenOverUnasked)
{
    ProgressReport report;
    report.id = newId<ProgressReport>();
    report.round = round.id;
    report.measure = led.id;
    report.signedOff = QDate(2020, 10, 14);
    add(report);
    EditedForm form = formOf(provider, round.id);
    form.fill(led, "progress", QStringLiteral("20"));

    EXPECT_EQ(comparisonOf(form).differences.first().doubt, FormDoubt::SignedOff);
    EXPECT_FALSE(comparisonOf(form).differences.first().isTaken);
}

// What comes back otherwise than it went out.

TEST_F(Forms, OfAnotherProgrammeOrOfAClosedRoundAreRefused)
{
    EditedForm form = formOf(provider, round.id);
    form.fill(led, "progress", QStringLiteral("75"));
    View other = view();
    Programme programme = other.state.programme();
    other.state.table<Programme>().remove(programme.id.value);
    programme.id = newId<Programme>();
    other.state.table<Programme>().put(programme);

    const FormComparison elsewhere = compareForms(other, {{QString(), form.read()}}).first();
    round.closed = QDate(2020, 10, 12);
    update(round);
    const FormComparison late = comparisonOf(form);

    EXPECT_EQ(elsewhere.refusal, QStringLiteral("form_other_programme"));
    EXPECT_EQ(late.refusal, QStringLiteral("form_round_closed"));
    EXPECT_TRUE(elsewhere.differences.isEmpty() && late.differences.isEmpty());
}

TEST_F(Forms, WhoseMemoryWasAlteredAreRefused)
{
    for (const char *key : {"party", "answers", "checksum", "moment"}) {
        EditedForm form = formOf(provider);
        for (QStringList &row : form.rows(1))
            if (row.value(0) == QLatin1String(key))
                row[1] = (row[1].startsWith(u'1') ? u'2' : u'1') + row[1].mid(1);

        EXPECT_EQ(comparisonOf(form).refusal, QStringLiteral("form_altered")) << key;
    }
}

TEST_F(Forms, OfANewerVersionSaySo)
{
    EditedForm form = formOf(provider);
    form.rows(1)[0][1] = QStringLiteral("2");

    EXPECT_EQ(comparisonOf(form).refusal, QStringLiteral("form_newer"));
}

TEST_F(Forms, WithSortedRowsAndMovedColumnsAreReadTheSame)
{
    EditedForm form = formOf(provider);
    form.fill(led, "progress", QStringLiteral("75"));
    form.rows().swapItemsAt(form.rowOf(led), form.rowOf(worked));
    form.swapColumns(form.columnOf("progress"), form.columnOf("achieved"));
    form.swapColumns(0, 2);

    const FormComparison comparison = comparisonOf(form);

    EXPECT_TRUE(comparison.problems.isEmpty()) << codesOf(comparison.problems).join(u' ').toStdString();
    ASSERT_EQ(comparison.differences.size(), 1);
    EXPECT_EQ(comparison.differences.first().answer.given, Value(qint64{75}));
}

TEST_F(Forms, WithAnIdOfAnotherRowTakeNothingOfTheRow)
{
    EditedForm form = formOf(provider);
    form.fill(led, "progress", QStringLiteral("75"));
    const int a = form.rowOf(led), b = form.rowOf(worked);
    std::swap(form.rows()[a][0], form.rows()[b][0]);

    const FormComparison comparison = comparisonOf(form);

    EXPECT_EQ(codesOf(comparison.problems),
              (QStringList{QStringLiteral("form_row_mixed"), QStringLiteral("form_row_mixed")}));
    EXPECT_TRUE(comparison.differences.isEmpty());
    EXPECT_TRUE(comparison.problems.first().found.contains(QStringLiteral("75")));
}

TEST_F(Forms, WithRowsThatAreNotTheirsTellWhatStandsThere)
{
    EditedForm form = formOf(provider);
    const QStringList copy = form.rows()[form.rowOf(led)];
    QStringList foreign = copy;
    foreign[0] = QStringLiteral("12345");
    form.rows().removeAt(form.rowOf(worked));
    form.rows().append(copy);
    form.rows().append(foreign);
    form.rows().append({QString(), QString(), QStringLiteral("Een nieuwe maatregel")});

    const FormComparison comparison = comparisonOf(form);

    EXPECT_EQ(codesOf(comparison.problems),
              (QStringList{QStringLiteral("form_row_twice"), QStringLiteral("form_row_unknown"),
                           QStringLiteral("form_row_added"), QStringLiteral("form_row_missing")}));
    EXPECT_EQ(comparison.problems[2].found, QStringLiteral("Een nieuwe maatregel"));
    EXPECT_TRUE(comparison.problems[3].found.contains(QStringLiteral("M02")));
    EXPECT_TRUE(comparison.differences.isEmpty());
}

TEST_F(Forms, WithCellsThatMeanNothingKeepWhatWas)
{
    EditedForm form = formOf(provider);
    form.fill(led, "status", QStringLiteral("misschien"));
    form.fill(led, "progress", QStringLiteral("120"));
    form.fill(worked, "status", QString());
    form.put(form.rowOf(led), 20, QStringLiteral("naast de tabel"));
    form.put(0, 8, QStringLiteral("boven de tabel"));

    const FormComparison comparison = comparisonOf(form);

    EXPECT_EQ(codesOf(comparison.problems),
              (QStringList{QStringLiteral("form_extra_cell"), QStringLiteral("value"), QStringLiteral("value"),
                           QStringLiteral("form_extra_cell"), QStringLiteral("form_empty")}));
    EXPECT_TRUE(comparison.problems[1].accepted.contains(QStringLiteral("In uitvoering")));
    EXPECT_TRUE(comparison.differences.isEmpty());
}

TEST_F(Forms, WithoutAColumnOrSheetOrWithOneMoreSaySo)
{
    EditedForm form = formOf(provider);
    form.put(form.rowOf(led) - 2, form.columnOf("cause"), QString());
    QList<Sheet> more = form.sheets();
    Sheet extra;
    extra.table.name = QStringLiteral("Blad3");
    extra.table.addCell(u"Nog iets");
    extra.table.endRow();
    more.append(extra);
    const QList<Sheet> bare{form.sheets().last()};

    EXPECT_EQ(codesOf(readUpdateForm(more)->problems),
              (QStringList{QStringLiteral("form_column_missing"), QStringLiteral("form_extra_sheet")}));
    EXPECT_EQ(codesOf(readUpdateForm(bare)->problems), QStringList{QStringLiteral("form_sheet_missing")});
}

TEST_F(Forms, ForAMeasureThatIsGoneOrIsAnothersNowTakeNothingUnasked)
{
    EditedForm form = formOf(provider);
    form.fill(led, "progress", QStringLiteral("75"));
    form.fill(worked, "progress", QStringLiteral("10"));
    led.leadParty = place.id;
    update(led);
    ASSERT_TRUE(file().edit({QStringLiteral("remove")}, [&](Edit &edit) { return edit.remove(worked.id); }));

    const FormComparison comparison = comparisonOf(form);

    EXPECT_EQ(codesOf(comparison.problems), QStringList{QStringLiteral("form_measure_gone")});
    ASSERT_EQ(comparison.differences.size(), 1);
    EXPECT_EQ(comparison.differences.first().doubt, FormDoubt::NotAsked);
    EXPECT_FALSE(comparison.differences.first().isTaken);
}

TEST_F(Forms, FailWhereTheProgrammeChangedAfterItWasCompared)
{
    EditedForm form = formOf(provider);
    form.fill(led, "progress", QStringLiteral("75"));
    const QList<FormComparison> forms{comparisonOf(form)};
    led.progress = 41;
    update(led);

    const auto change =
        file().edit(labelOf(forms), [&](Edit &edit) { return writeAnswers(edit, forms, QDate(2020, 10, 15)); });

    ASSERT_FALSE(change);
    EXPECT_EQ(change.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(stored(led.id).progress, 41);
}
