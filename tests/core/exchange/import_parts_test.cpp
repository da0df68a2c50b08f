// Columns and rows of which each tells of one municipality.
#include "core/domain/applicability.h"
#include "core/domain/round.h"
#include "tests/core/exchange/accounting.h"
#include "tests/core/exchange/stored_accounting.h"
#include "tests/core/exchange/tracker_fixture.h"
#include "tests/support/builders.h"

#include <QJsonDocument>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class ImportParts : public TrackerTest
{
protected:
    void addMunicipalities()
    {
        for (const char *name : {"Dordrecht", "Sliedrecht"})
            add(aMunicipality(text(name)));
    }

    /** "round measure party status progress" of every report, sorted. */
    QStringList reports() const
    {
        QStringList lines;
        const auto all = store().all<ProgressReport>();
        for (const ProgressReport &report : *all)
            lines += QStringLiteral("%1 %2 %3 %4")
                         .arg(store().get(report.round)->label, store().get(report.measure)->number,
                              report.party ? store().get(report.party)->name : text("-"))
                         .arg(report.progress.value_or(-1));
        lines.sort();
        return lines;
    }

    /** "measure municipality progress" of every cell, sorted. */
    QStringList cells() const
    {
        QStringList lines;
        const auto all = store().all<Applicability>();
        for (const Applicability &cell : *all)
            lines += QStringLiteral("%1 %2 %3")
                         .arg(store().get(cell.measure)->number, store().get(cell.municipality)->name)
                         .arg(cell.progress.value_or(-1));
        lines.sort();
        return lines;
    }
};

const QByteArray parts("Nr;Maatregel;Thema;Voortgang Q3 2020 Dordrecht;Voortgang Q3 2020 Sliedrecht\n"
                       "X01;Buurtteam;A;40;60%\nX02;Wijk;A;10;20%\n");

} // namespace

TEST_F(ImportParts, TakeAColumnOfAKnownMunicipalityForItsReport)
{
    addMunicipalities();

    const ImportReport done = import(parts);

    EXPECT_EQ(reports(), (QStringList{text("2020-Q3 X01 Dordrecht 40"), text("2020-Q3 X01 Sliedrecht 60"),
                                      text("2020-Q3 X02 Dordrecht 10"), text("2020-Q3 X02 Sliedrecht 20")}));
    EXPECT_EQ(cells(), (QStringList{text("X01 Dordrecht 40"), text("X01 Sliedrecht 60"), text("X02 Dordrecht 10"),
                                    text("X02 Sliedrecht 20")}));
    EXPECT_FALSE(measure("X01").progress);
    EXPECT_TRUE(measure("X01").notes.isEmpty());
    EXPECT_TRUE(done.problems.isEmpty());
    EXPECT_EQ(mappingFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(done.mapping)).toJson()).object()),
              done.mapping);
    EXPECT_EQ(import(parts).unchanged, 2);
}

TEST_F(ImportParts, LeaveColumnsOfPartsThatNobodyKnowsInTheNoteAndSaySo)
{
    const ImportReport done = import(parts);

    EXPECT_FALSE(measure("X01").progress);
    EXPECT_TRUE(cells().isEmpty());
    EXPECT_EQ(told(done.problems), (QStringList{text("second_column 1: Voortgang Q3 2020 Dordrecht -> 2020-Q3"),
                                                text("second_column 1: Voortgang Q3 2020 Sliedrecht -> 2020-Q3")}));
    const auto all = store().all<ProgressReport>();
    ASSERT_FALSE(all->isEmpty());
    EXPECT_TRUE(all->first().notes.contains(text("Dordrecht")) && all->first().notes.contains(text("Sliedrecht")));
}

TEST_F(ImportParts, TakeTheColumnOfTheWholeBesideThoseOfParts)
{
    const ImportReport done =
        import("Nr;Maatregel;Voortgang Q3 2020 Dordrecht;Voortgang Q3 2020\nX01;Buurtteam;40%;60%\n");

    EXPECT_EQ(measure("X01").progress, 60);
    EXPECT_EQ(told(done.problems), QStringList{text("second_column 1: Voortgang Q3 2020 Dordrecht -> 2020-Q3")});
}

TEST_F(ImportParts, NeverTakeTheStateOfAMunicipalityForThatOfTheMeasure)
{
    addMunicipalities();

    import("Nr;Maatregel;Status Dordrecht;Status Sliedrecht;Status\nX01;Buurtteam;gereed;loopt;voorbereiding\n");

    EXPECT_EQ(measure("X01").status, Status::Preparing);
    const auto all = store().all<Applicability>();
    ASSERT_EQ(all->size(), 2);
    EXPECT_TRUE(all->first().status && all->last().status);
}

TEST_F(ImportParts, ReadARowForEachMunicipalityOfOneQuarter)
{
    const QByteArray list = "Nr;Maatregel;Kwartaal;Gemeente;Voortgang\nX01;Buurtteam;Q3 2020;Dordrecht;70%\n"
                            "X01;Buurtteam;Q3 2020;Sliedrecht;50%\nX02;Wijk;Q3 2020;Dordrecht;30%\n";

    const ImportReport done = import(list);

    EXPECT_EQ(measures(), (QStringList{text("X01 Buurtteam"), text("X02 Wijk")}));
    EXPECT_EQ(reports(), (QStringList{text("2020-Q3 X01 Dordrecht 70"), text("2020-Q3 X01 Sliedrecht 50"),
                                      text("2020-Q3 X02 Dordrecht 30")}));
    EXPECT_EQ(cells(), (QStringList{text("X01 Dordrecht 70"), text("X01 Sliedrecht 50"), text("X02 Dordrecht 30")}));
    EXPECT_TRUE(done.problems.isEmpty());
    EXPECT_EQ(import(list).unchanged, 2);
}

TEST_F(ImportParts, ReadARowForEachMunicipalityInEachQuarter)
{
    import("Nr;Maatregel;Kwartaal;Gemeente;Voortgang\nX01;Buurtteam;Q3 2020;Dordrecht;70%\n"
           "X01;Buurtteam;Q3 2020;Sliedrecht;50%\nX01;Buurtteam;Q2 2020;Dordrecht;60%\n"
           "X01;Buurtteam;Q2 2020;Sliedrecht;40%\n");

    EXPECT_EQ(reports().size(), 4);
    EXPECT_EQ(cells(), (QStringList{text("X01 Dordrecht 70"), text("X01 Sliedrecht 50")}));
    const ImportReport older = import("Nr;Maatregel;Kwartaal;Gemeente;Voortgang\nX01;Buurtteam;Q4 2019;Dordrecht;7%\n"
                                      "X01;Buurtteam;Q4 2019;Sliedrecht;5%\n");
    EXPECT_EQ(older.reports, 2);
    EXPECT_EQ(cells(), (QStringList{text("X01 Dordrecht 70"), text("X01 Sliedrecht 50")}));
}

TEST_F(ImportParts, KeepMeasuresApartThatShareANumberInOneQuarter)
{
    import("Nr;Maatregel;Kwartaal;Status\n1;Een;Q1 2020;loopt\n1;Twee;Q1 2020;gereed\n1;Een;Q2 2020;gereed\n"
           "1;Twee;Q2 2020;gereed\n");

    EXPECT_EQ(measures(), (QStringList{text("1 Een"), text("1 Twee")}));
    EXPECT_EQ(reports().size(), 4);
}
