// Rows and cells that are easily taken for something else than what they say.
#include "core/domain/action.h"
#include "core/domain/applicability.h"
#include "core/domain/round.h"
#include "core/exchange/round_sheets.h"
#include "core/exchange/tracker.h"
#include "tests/core/exchange/tracker_fixture.h"

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class ImportFaithful : public TrackerTest
{
protected:
    static ImportOptions mapped(const QMap<QString, QString> &columns)
    {
        Mapping mapping;
        for (auto column = columns.cbegin(); column != columns.cend(); ++column) {
            ColumnMapping mapped{column.key()};
            mapped.to = column.value();
            mapping.columns.append(mapped);
        }
        ImportOptions options;
        options.mapping = mapping;
        return options;
    }

    static QStringList titles(const ImportPlan &plan)
    {
        QStringList all;
        for (const PlannedMeasure &measure : plan.measures)
            all += measure.measure.title;
        return all;
    }

    /** "round status" of each report on a measure. */
    static QStringList reports(const PlannedMeasure &measure)
    {
        QStringList all;
        for (const PlannedReport &report : measure.reports)
            all += report.round + u' ' +
                   (report.report.status ? vocabularyOf<Status>().code(static_cast<int>(*report.report.status))
                                         : QString());
        all.sort();
        return all;
    }
};

} // namespace

TEST_F(ImportFaithful, TakesNoMeasureForARowThatExplainsTheColumns)
{
    EXPECT_EQ(titles(plan("Nr;Maatregel;Dordrecht;Gorinchem;Zwijndrecht;Papendrecht\n"
                          "1;Alfa;In uitvoering;In uitvoering;In uitvoering;In uitvoering\n"
                          "2;Beta;In uitvoering;In uitvoering;In uitvoering;Afgerond\n"))
                  .size(),
              2);
    EXPECT_EQ(titles(plan("Maatregel;Dordrecht;Gorinchem;Zwijndrecht;Papendrecht\n"
                          "Alfa;In uitvoering;In uitvoering;In uitvoering;In uitvoering\n"
                          "Beta;Afgerond;In uitvoering;In uitvoering;Afgerond\n"))
                  .size(),
              2);
    EXPECT_EQ(titles(plan("Nr;Maatregel;Omschrijving;Randvoorwaarde;Volgende stap\n"
                          "1;Gebruik van eHealth;Maximaal inzetten;Kies samen met aanbieders;Vul het plan aan\n"
                          "2;Beta;x;y;z\n"))
                  .size(),
              2);
}

TEST_F(ImportFaithful, StillPassesOverARowThatExplainsTheColumns)
{
    const ImportPlan read = plan("Nr;Maatregel;Status;Toelichting\n"
                                 "Vul een nummer in;Geef een korte titel;Kies uit de lijst;Maximaal 200 tekens\n"
                                 "1;Alfa;loopt;goed\n");

    EXPECT_EQ(titles(read), QStringList{text("Alfa")});
    EXPECT_EQ(read.problems.first().code, text("hint_row"));
}

TEST_F(ImportFaithful, KeepsWhatASecondColumnSaysOfTheSame)
{
    const ImportPlan read = plan("Nr;Maatregel;Stand A;Stand B\n1;Alfa;loopt;gereed\n2;Beta;;gereed\n3;C;loopt;Loopt\n",
                                 mapped({{text("Nr"), text("number")},
                                         {text("Maatregel"), text("title")},
                                         {text("Stand A"), text("status")},
                                         {text("Stand B"), text("status")}}));

    EXPECT_EQ(read.measures[0].measure.status, Status::Running);
    EXPECT_EQ(read.measures[0].notes, (QList<NoteEntry>{{text("Stand B"), text("gereed")}}));
    EXPECT_EQ(read.measures[1].measure.status, Status::Done);
    EXPECT_TRUE(read.measures[2].notes.isEmpty());
    EXPECT_EQ(told(read.problems), QStringList{text("second_value 2: gereed -> Stand A")});
}

TEST_F(ImportFaithful, KeepsWhatASecondColumnSaysOfAMunicipality)
{
    Party dordrecht;
    dordrecht.id = newId<Party>();
    dordrecht.name = text("Dordrecht");
    dordrecht.shortName = text("DOR");
    dordrecht.kind = PartyKind::Municipality;
    add(dordrecht);

    const ImportReport done =
        import("Nr;Maatregel;Dordrecht;Gemeente Dordrecht;DOR\n1;Alfa;V;deels;V\n2;Beta;;;deels\n");

    EXPECT_EQ(told(done.problems), QStringList{text("second_value 2: deels -> Dordrecht")});
    EXPECT_EQ(measure("1").notes, text("Gemeente Dordrecht: deels"));
    const auto cells = store().all<Applicability>();
    ASSERT_EQ(cells->size(), 2);
    for (const Applicability &cell : *cells)
        EXPECT_EQ(cell.degree, cell.measure == measure("1").id ? Degree::Full : Degree::Partly);
}

TEST_F(ImportFaithful, KeepsTheProgressOfAMunicipalityBesideADegreeThatAPersonChose)
{
    ImportOptions options = mapped({{text("Nr"), text("number")}, {text("Maatregel"), text("title")}});
    ColumnMapping dordrecht{text("Dordrecht")};
    dordrecht.to = text("applicability");
    dordrecht.values = {{text("50%"), text("partly")}, {text("gestopt"), text("not_applicable")}};
    options.mapping->columns.append(dordrecht);

    const ImportPlan read = plan("Nr;Maatregel;Dordrecht\n1;Alfa;50%\n2;Beta;gestopt\n", options);

    EXPECT_EQ(read.measures[0].cells[0].word, (DegreeWord{Degree::Partly, {}, 50}));
    EXPECT_EQ(read.measures[1].cells[0].word, (DegreeWord{Degree::NotApplicable, Status::Dropped}));
}

TEST_F(ImportFaithful, FillsTheQuarterOfRowsDown)
{
    const ImportPlan read = plan("Kwartaal;Nr;Maatregel;Status\n2020-Q1;1;Alfa;voorbereiding\n;2;Beta;voorbereiding\n"
                                 "2020-Q2;1;Alfa;loopt\n;2;Beta;gereed\n");

    ASSERT_EQ(titles(read), (QStringList{text("Alfa"), text("Beta")}));
    EXPECT_EQ(reports(read.measures[1]), (QStringList{text("2020-Q1 preparing"), text("2020-Q2 done")}));
    EXPECT_EQ(read.measures[1].measure.status, Status::Done);
}

TEST_F(ImportFaithful, TakesARowWithoutAKnownQuarterForNoOtherMeasure)
{
    const ImportPlan read = plan("Kwartaal;Nr;Maatregel;Status\n2020-Q1;1;Alfa;voorbereiding\n2020-Q2;1;Alfa;loopt\n"
                                 "2020-Q1;2;Beta;voorbereiding\nonbekend;2;Beta;gestopt\n2020-Q2;2;Beta;gereed\n");

    ASSERT_EQ(titles(read), (QStringList{text("Alfa"), text("Beta")}));
    EXPECT_EQ(read.measures[1].measure.status, Status::Done);
    EXPECT_EQ(told(read.problems), (QStringList{text("value 5: onbekend -> 2020-Q3, 1-10-2020"),
                                                text("row_without_round 5: onbekend; 2; Beta; gestopt -> ")}));
}

TEST_F(ImportFaithful, TellsMeasuresApartByTheSignsInTheirNames)
{
    const ImportPlan numbers = plan("Kwartaal;Nr;Maatregel;Status\n2020-Q1;1.1;Alfa;loopt\n2020-Q1;1-1;Beta;gereed\n"
                                    "2020-Q2;1.1;Alfa;gereed\n2020-Q2;1-1;Beta;gestopt\n");
    EXPECT_EQ(titles(numbers), (QStringList{text("Alfa"), text("Beta")}));

    const ImportPlan names = plan("Kwartaal;Maatregel;Status\n2020-Q1;Training C;loopt\n2020-Q1;Training C++;gereed\n"
                                  "2020-Q2;Training C;gereed\n2020-Q2;Training C++;gestopt\n");
    EXPECT_EQ(titles(names), (QStringList{text("Training C"), text("Training C++")}));
    EXPECT_TRUE(names.problems.isEmpty());
}

TEST_F(ImportFaithful, KnowsARowWithoutItsNumberByItsTitle)
{
    const ImportPlan read = plan("Kwartaal;Nr;Maatregel;Status\n2020-Q1;1;Alfa;loopt\n2020-Q1;2;Beta;loopt\n"
                                 "2020-Q2;;Alfa;gereed\n2020-Q2;2;Beta;gereed\n");

    EXPECT_EQ(titles(read), (QStringList{text("Alfa"), text("Beta")}));
    EXPECT_EQ(read.measures[0].measure.number, text("1"));
}

TEST_F(ImportFaithful, ReadsNoActionFromTheColumnsOfRounds)
{
    const ImportPlan read = plan("Nr;Maatregel;Status;Status Q2 2020;Status Q1 2020\n1;Een;loopt;loopt;voorbereiding\n"
                                 ";a) subactie;gereed;loopt;niet gestart\n2;Twee;loopt;loopt;voorbereiding\n");

    ASSERT_EQ(read.measures[0].actions.size(), 1);
    const Action &action = read.measures[0].actions[0].action;
    EXPECT_EQ(action.state, ActionState::Done);
    EXPECT_EQ(action.notes, text("Status Q2 2020: loopt\nStatus Q1 2020: niet gestart"));
}

TEST_F(ImportFaithful, GivesNoActionToAMeasureOfTheThemeBefore)
{
    const ImportPlan read = plan("Nr;Maatregel;Status\nThema A;;\n1;Alfa;loopt\n2;Beta;loopt\nThema B;;\n"
                                 ";a) iets van thema B;loopt\n3;Gamma;loopt\n;b) een actie;loopt\n");

    EXPECT_EQ(titles(read), (QStringList{text("Alfa"), text("Beta"), text("a) iets van thema B"), text("Gamma")}));
    EXPECT_TRUE(read.measures[1].actions.isEmpty());
    EXPECT_EQ(read.measures[2].theme, text("Thema B"));
    EXPECT_EQ(read.measures[3].actions.size(), 1);
}

TEST_F(ImportFaithful, ReadsALoneMarkInMillionsAsThatOfDecimals)
{
    const ImportPlan read = plan("Nr;Maatregel;Kosten 2021 (x € 1 mln)\n1;Een;2,5\n2;Twee;2,125\n3;Drie;12.125\n");

    EXPECT_EQ(read.measures[0].amounts[0].amount, Money::euros(2'500'000));
    EXPECT_EQ(read.measures[1].amounts[0].amount, Money::euros(2'125'000));
    EXPECT_EQ(read.measures[2].amounts[0].amount, Money::euros(12'125'000));
}

TEST_F(ImportFaithful, AsksAboutACommaBeforeThreeDigitsInThousands)
{
    const ImportPlan read = plan("Nr;Maatregel;Kosten 2021 (x € 1.000)\n1;Een;2.125\n2;Twee;2,125\n");

    EXPECT_EQ(read.measures[0].amounts[0].amount, Money::euros(2'125'000));
    EXPECT_EQ(told(read.problems), QStringList{text("value 3: 2,125 -> 2125000.00 EUR")});
}

TEST_F(ImportFaithful, ReadsAOneAmongPercentagesAsOnePercent)
{
    const ImportPlan wholes = plan("Nr;Maatregel;Voortgang\n1;Een;1\n2;Twee;25\n3;Drie;50\n");
    EXPECT_EQ(wholes.measures[0].measure.progress, 1);
    EXPECT_TRUE(wholes.problems.isEmpty());

    const ImportPlan shares = plan("Nr;Maatregel;Voortgang\n1;Een;1\n2;Twee;0,25\n");
    EXPECT_EQ(shares.measures[0].measure.progress, 100);
    EXPECT_EQ(shares.measures[1].measure.progress, 25);
}

TEST_F(ImportFaithful, TakesASheetByItsNameBeforeItsNumber)
{
    QList<Sheet> sheets(3);
    sheets[0].table.name = text("Uitleg");
    sheets[1].table.name = text("3");
    sheets[2].table.name = text("1");

    EXPECT_EQ(chooseTable(sheets, text("1"))->sheet, 2);
    EXPECT_EQ(chooseTable(sheets, text("3"))->sheet, 1);
    EXPECT_EQ(chooseTable(sheets, text("2"))->sheet, 1);
    EXPECT_EQ(chooseTable(sheets, text("1#2"))->table, 2);
    EXPECT_FALSE(chooseTable(sheets, text("4")));
    Tracker tracker;
    tracker.sheets = sheets;
    ImportOptions options;
    options.place = TableChoice{0};
    EXPECT_EQ(tableFor(tracker, options)->sheet, 0);
}

TEST_F(ImportFaithful, RefusesATableThatIsWiderThanASpreadsheet)
{
    const auto read = readTracker(write("Nr;Maatregel" + QByteArray(20'000, ';') + "\n1;a\n"), store());

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().detail, text("too many columns"));
    EXPECT_EQ(read.error().place.row, 1);
}

TEST_F(ImportFaithful, ProposesNoDayOfLongAgo)
{
    const ImportPlan read = plan("Nr;Maatregel;Eind\n1;Een;31-11-2021\n2;Twee;31-11-0021\n3;Drie;1-2-2021\n");

    EXPECT_EQ(read.problems[0].accepted, text("2021-11-30"));
    EXPECT_FALSE(read.problems[1].accepted.contains(text("0021")));
}

TEST_F(ImportFaithful, PutsThousandsOfTablesAndNotesAwayWithoutLosingAny)
{
    QByteArray list = "Nr;Maatregel;Status\n1;Alfa;loopt\n";
    for (int i = 0; i < 300; ++i)
        list += "\nNr;Maatregel;Oorzaak " + QByteArray::number(i) + "\n1;Risico;x\n";

    const ImportPlan read = plan(list);

    EXPECT_EQ(titles(read), QStringList{text("Alfa")});
    EXPECT_EQ(read.problems.size(), 600);
    EXPECT_EQ(read.otherTables.size(), 50);
}

TEST_F(ImportFaithful, PutsThousandsOfTablesBesideEachOtherAway)
{
    QByteArray header = "Nr;Maatregel;Status";
    QByteArray row = "1;Alfa;loopt";
    for (int i = 0; i < 3'000; ++i) {
        header += ";;Nr;Risico;Oorzaak " + QByteArray::number(i);
        row += ";;R" + QByteArray::number(i) + ";Te laat;drukte";
    }

    const ImportPlan read = plan(header + '\n' + row + '\n');

    EXPECT_EQ(titles(read), QStringList{text("Alfa")});
    EXPECT_EQ(read.otherTables.size(), 19);
    QStringList others;
    for (const ImportProblem &problem : read.problems)
        if (problem.code == u"other_table")
            others += problem.found;
    ASSERT_EQ(others.size(), 2);
    EXPECT_TRUE(others.last().endsWith(text("R2999; Te laat; drukte")));
}

TEST_F(ImportFaithful, KeepsWhatAColumnOfAMunicipalitySaysThatIsCalledNearlySo)
{
    for (const char *name : {"Dordrecht", "Gorinchem", "Papendrecht"}) {
        Party party;
        party.id = newId<Party>();
        party.name = text(name);
        party.kind = PartyKind::Municipality;
        add(party);
    }

    const ImportReport done =
        import("Nr;Maatregel;Dordrecht;Gorinchem;Papendrecht;Gorichem\n1;Alfa;V;V;V;deels\n2;Beta;V;;V;deels\n");

    EXPECT_EQ(told(done.problems), (QStringList{text("municipality_name 1: Gorichem -> Gorinchem"),
                                                text("second_value 2: deels -> Gorinchem")}));
    EXPECT_EQ(measure("1").notes, text("Gorichem: deels"));
    EXPECT_EQ(store().all<Applicability>()->size(), 6);
}
