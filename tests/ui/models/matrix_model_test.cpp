#include "ui/models/matrix_model.h"

#include "core/exchange/matrix_block.h"
#include "tests/support/gui/package.h"
#include "ui/session/record_edits.h"
#include "ui/text/languages.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class MatrixModelTest : public PackageTest
{
protected:
    MatrixModelTest() { text::installLanguage(words.language(), *qApp); }

    QModelIndex at(const Measure &measure, const Party &municipality) const
    {
        return model.indexOf({measure.id, municipality.id});
    }

    Result<void> set(const Measure &measure, const Party &municipality, const CellChange &change)
    {
        return editCells(session, {{measure.id, municipality.id}}, QStringLiteral("degree"), change);
    }

    text::Wording words{QStringLiteral("nl")};
    MatrixModel model{session, words};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(MatrixModelTest, StandsInTheOrderOfThePackageAndByName)
{
    EXPECT_EQ(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Dordrecht"));
    EXPECT_TRUE(model.headerData(2, Qt::Vertical).toString().startsWith(QStringLiteral("M10")));
    EXPECT_TRUE(model.beginsTheme(2));
    EXPECT_FALSE(model.beginsTheme(1));
    EXPECT_FALSE(model.beginsTheme(0));
}

TEST_F(MatrixModelTest, TellsAChangeByItsRowAndCounts)
{
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged), reset(&model, &QAbstractItemModel::modelReset);

    ASSERT_TRUE(set(package.second, package.dordrecht, [](qsizetype, Applicability &cell) {
        cell.degree = Degree::Full;
        cell.status = Status::Done;
    }));

    EXPECT_EQ(reset.size(), 0);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.first().first().toModelIndex().row(), 1);
    EXPECT_EQ(model.rowCounts(1).done, 1);
    EXPECT_EQ(model.columnCounts(0).done, 1);
    EXPECT_EQ(model.words(at(package.second, package.dordrecht)), QStringLiteral("Volledig van toepassing, afgerond"));
}

TEST_F(MatrixModelTest, AddsUpWhatItShows)
{
    for (const auto &[party, health, progress] :
         {std::tuple(package.dordrecht, Health::OnCourse, 80), {package.sliedrecht, Health::Intervene, 40}})
        ASSERT_TRUE(
            set(package.second, party, [&, verdict = health, percent = progress](qsizetype, Applicability &cell) {
                cell.degree = Degree::Full;
                cell.status = Status::Done;
                cell.health = verdict;
                cell.progress = percent;
            }));
    QSignalSpy counted(&model, &MatrixModel::counted);

    EXPECT_EQ(model.tallies().rows[1].counted, 2);
    model.setSubject(MatrixSubject::Health);
    EXPECT_EQ(counted.size(), 1);
    EXPECT_EQ(model.tallies().rows[1].counted, 1) << "on course";
    EXPECT_EQ(model.tallies().rows[1].shares[MatrixTally::Worst], 1);
    model.setSubject(MatrixSubject::Progress);
    EXPECT_EQ(model.tallies().rows[1].percent, 60);
    model.setSubject(MatrixSubject::Freshness);
    EXPECT_EQ(model.tallies().rows[1].applicable, 2);
    EXPECT_EQ(model.tallies().rows[1].counted + model.tallies().rows[1].shares[MatrixTally::Middle] +
                  model.tallies().rows[1].shares[MatrixTally::Unknown],
              2);
}

TEST_F(MatrixModelTest, ForgetsACellThatIsTakenBack)
{
    ASSERT_TRUE(
        set(package.second, package.dordrecht, [](qsizetype, Applicability &cell) { cell.degree = Degree::Full; }));
    ASSERT_TRUE(model.cellAt(at(package.second, package.dordrecht)));

    ASSERT_TRUE(session.undo());

    EXPECT_FALSE(model.cellAt(at(package.second, package.dordrecht)));
    EXPECT_EQ(model.columnCounts(0).applicable, 0);
}

TEST_F(MatrixModelTest, MakesARowForANewMeasure)
{
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    ASSERT_TRUE(addMeasure(session, QStringLiteral("Nieuw")));

    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(reset.size(), 1);
}

TEST_F(MatrixModelTest, SaysWordsThatAreReadBack)
{
    const QModelIndex cell = at(package.first, package.sliedrecht);
    for (const Degree degree :
         {Degree::Full, Degree::Partly, Degree::AlreadyRunning, Degree::NotApplicable, Degree::Undecided})
        for (const MatrixSubject subject : {MatrixSubject::Status, MatrixSubject::Health, MatrixSubject::Progress}) {
            model.setSubject(subject);
            ASSERT_TRUE(set(package.first, package.sliedrecht, [&](qsizetype, Applicability &each) {
                each.degree = degree;
                each.percent = degree == Degree::Partly ? std::optional(40) : std::nullopt;
                each.status = Status::Preparing;
                each.health = Health::Attention;
                each.progress = 35;
            }));
            const Applicability stored = *model.cellAt(cell);

            const auto text = readCellText(model.words(cell), subject);

            ASSERT_TRUE(text) << model.words(cell).toStdString();
            Applicability again = stored;
            apply(*text, again);
            EXPECT_EQ(again, stored) << model.words(cell).toStdString();
        }
}

TEST_F(MatrixModelTest, TellsWhatAMunicipalityItselfReported)
{
    Round round;
    round.id = newId<Round>();
    round.label = QStringLiteral("2020-Q3");
    round.peildatum = QDate(2020, 9, 30);
    ProgressReport report;
    report.id = newId<ProgressReport>();
    report.round = round.id;
    report.measure = package.first.id;
    report.party = package.sliedrecht.id;
    report.submitted = QDate(2020, 10, 5);
    report.supportAsked = QStringLiteral("cijfers");
    model.setSubject(MatrixSubject::Freshness);
    const QModelIndex cell = at(package.first, package.sliedrecht);
    ASSERT_TRUE(model.words(cell).contains(QStringLiteral("ooit gemeld"))) << model.words(cell).toStdString();

    ASSERT_TRUE(addRecord(session, round));
    ASSERT_TRUE(addRecord(session, report));

    EXPECT_TRUE(model.asksSupport(cell));
    EXPECT_EQ(cell.data(MatrixModel::LookRole).value<MatrixLook>().figure, QStringLiteral("15 d"));
    EXPECT_FALSE(model.asksSupport(at(package.second, package.sliedrecht)));
}

TEST_F(MatrixModelTest, TellsWhatTheLeadToldWhereTheMunicipalityToldNothing)
{
    ASSERT_TRUE(
        set(package.first, package.dordrecht, [](qsizetype, Applicability &cell) { cell.degree = Degree::Full; }));
    Measure measure = session.file().store().get(package.first.id).value();
    measure.healthByHand = Health::Attention;
    measure.progress = 40;
    ASSERT_TRUE(session.edit({QStringLiteral("edit")}, [&](Edit &edit) { return edit.update(measure); }));
    const QModelIndex index = at(package.first, package.dordrecht);
    const auto look = [&] { return index.data(MatrixModel::LookRole).value<MatrixLook>(); };

    model.setSubject(MatrixSubject::Health);
    EXPECT_EQ(look().verdict, Health::Attention);
    EXPECT_TRUE(look().isOfLead);
    EXPECT_TRUE(model.words(index).contains(QStringLiteral("volgens de trekker"))) << model.words(index).toStdString();
    model.setSubject(MatrixSubject::Progress);
    EXPECT_EQ(look().progress, 40);
    EXPECT_TRUE(look().isOfLead);

    ASSERT_TRUE(set(package.first, package.dordrecht, [](qsizetype, Applicability &cell) {
        cell.health = Health::OnCourse;
        cell.progress = 70;
    }));
    EXPECT_EQ(look().progress, 70);
    EXPECT_FALSE(look().isOfLead) << "its own goes before";
    model.setSubject(MatrixSubject::Health);
    EXPECT_EQ(look().verdict, Health::OnCourse);
    EXPECT_FALSE(look().isOfLead);
    model.setSubject(MatrixSubject::Status);
    EXPECT_FALSE(look().isOfLead);
}
