#include "tests/support/gui/shown_window.h"
#include "ui/delegates/cell_line.h"
#include "ui/pages/measures/bulk_bar.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/measures/filter_chips.h"
#include "ui/pages/measures/measures_table.h"
#include "ui/pages/measures/views_menu.h"
#include "ui/session/measure_edits.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class MeasuresPageTest : public WindowTest
{
protected:
    MeasuresModel &model() const { return *page().model(); }
    MeasuresTable &table() const { return static_cast<MeasuresTable &>(*page().table()); }
    Session &session() const { return window->session(); }
    QStringList numbers() const
    {
        QStringList numbers;
        for (int row = 0; row < model().rowCount(); ++row)
            if (model().measureAt(model().index(row, 0)))
                numbers.append(model().index(row, 0).data().toString());
        return numbers;
    }
    qsizetype changes() const { return session().file().log().value().size(); }
};

} // namespace

TEST_F(MeasuresPageTest, ShowsAllAgainInOneStepFromTheSearch)
{
    MeasureFilter filter;
    filter.only = {package.second.id.value};
    filter.onlyWords = QStringLiteral("gekozen op het overzicht");
    page().showOnly(filter);
    EXPECT_EQ(numbers(), QStringList{QStringLiteral("M02")});
    QApplication::processEvents();
    EXPECT_TRUE(page().chips()->chip(FilterPart::Only)->isVisible());
    EXPECT_EQ(page().chosen(), package.second.id);

    goTo(page().searchField());
    press(Qt::Key_Escape);

    EXPECT_EQ(model().rowCount(), 5);
    EXPECT_TRUE(page().filter().isEmpty());
}

TEST_F(MeasuresPageTest, SaysOnAChipWhatIsChosen)
{
    MeasureFilter filter;
    filter.statuses = {Status::Preparing};
    page().showOnly(filter);
    QApplication::processEvents();

    EXPECT_TRUE(page().chips()->chip(FilterPart::Status)->isChecked());
    EXPECT_EQ(page().chips()->chip(FilterPart::Status)->text(), QStringLiteral("Status: Voorbereiding"));
}

TEST_F(MeasuresPageTest, SetsTheStatusOfSeveralAsOneChangeWithOneUndo)
{
    goTo(page().table());
    press(Qt::Key_A, Qt::ControlModifier);
    ASSERT_EQ(page().selected().size(), 3);
    EXPECT_TRUE(page().bulkBar()->isVisible());
    const qsizetype before = changes();

    press(Qt::Key_4, Qt::AltModifier);

    EXPECT_EQ(changes(), before + 1);
    for (const auto &id : {package.first.id, package.second.id, package.third.id})
        EXPECT_EQ(stored(id).status, Status::Done);
    EXPECT_EQ(page().selected().size(), 3) << "what was selected stays so";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored(package.third.id).status, Status::Preparing);
    press(Qt::Key_Escape);
    EXPECT_EQ(page().selected().size(), 1);
    EXPECT_FALSE(page().bulkBar()->isVisible());
}

TEST_F(MeasuresPageTest, KeepsWhatIsSelectedWhenTheTableIsSetUpAnew)
{
    for (int i = 0; i < 80; ++i)
        ASSERT_TRUE(addMeasure(session(), QStringLiteral("Maatregel %1").arg(i), {}));
    page().choose(package.second.id);
    const QSignalSpy reset(page().model(), &QAbstractItemModel::modelReset);

    page().setSorting({MeasureColumn::Title, Qt::DescendingOrder});

    EXPECT_EQ(reset.size(), 1);
    EXPECT_EQ(page().selected(), QList<Id<Measure>>{package.second.id});
    EXPECT_EQ(model().measureAt(table().currentIndex()), package.second.id);
}

TEST_F(MeasuresPageTest, KeepsADateThatDoesNotExistInItsCellWithTheSentence)
{
    goTo(page().table());
    const QModelIndex cell = model().indexOf(package.first.id, MeasureColumn::End);
    table().setCurrentIndex(cell);
    table().edit(cell);
    auto *line = table().findChild<CellLine *>();
    ASSERT_TRUE(line);

    line->setText(QStringLiteral("31-09-2021"));
    QTest::keyClick(line, Qt::Key_Return);

    EXPECT_TRUE(line->isRefused());
    EXPECT_FALSE(line->sentence().isEmpty());
    EXPECT_EQ(line->text(), QStringLiteral("31-09-2021"));
    EXPECT_FALSE(page().leave());

    line->setText(QStringLiteral("30-09-2021"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(stored(package.first.id).ends.first, QDate(2021, 9, 30));
    EXPECT_TRUE(page().leave());
}

TEST_F(MeasuresPageTest, GoesToTheNextCellWithTab)
{
    goTo(page().table());
    const QModelIndex cell = model().indexOf(package.first.id, MeasureColumn::Title);
    table().setCurrentIndex(cell);
    table().edit(cell);
    auto *line = table().findChild<CellLine *>();
    ASSERT_TRUE(line);

    line->setText(QStringLiteral("Een andere titel"));
    QTest::keyClick(line, Qt::Key_Tab);

    EXPECT_EQ(stored(package.first.id).title, QStringLiteral("Een andere titel"));
    EXPECT_GT(table().currentIndex().column(), cell.column());
    EXPECT_EQ(table().currentIndex().row(), cell.row());
}

TEST_F(MeasuresPageTest, MovesAMeasureOverAHeadingIntoTheNextThemeAsOneChange)
{
    page().choose(package.second.id);
    goTo(page().table());
    const qsizetype before = changes();

    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);

    EXPECT_EQ(stored(package.second.id).theme, package.access.id);
    EXPECT_EQ(numbers(), (QStringList{QStringLiteral("M01"), QStringLiteral("M02"), QStringLiteral("M10")}));
    EXPECT_EQ(changes(), before + 1);
    press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(stored(package.second.id).theme, package.normal.id);
    emit table().dropAsked(1);
    EXPECT_EQ(numbers().first(), QStringLiteral("M02"));
}

TEST_F(MeasuresPageTest, DuplicatesAMeasureWithItsMunicipalities)
{
    page().choose(package.first.id);
    goTo(page().table());

    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);

    const QList<Measure> all = session().state().all<Measure>();
    ASSERT_EQ(all.size(), 4);
    const Measure &copy = *std::find_if(all.begin(), all.end(),
                                        [](const Measure &measure) { return measure.number == QStringLiteral("M11"); });
    EXPECT_EQ(copy.title, package.first.title);
    EXPECT_EQ(copy.status, Status::NotStarted);
    EXPECT_EQ(page().chosen(), copy.id);
    const QList<Applicability> cells = session().state().all<Applicability>();
    EXPECT_EQ(
        std::count_if(cells.begin(), cells.end(), [&](const Applicability &cell) { return cell.measure == copy.id; }),
        1);
}

TEST_F(MeasuresPageTest, KeepsAViewUnderANameOverAStart)
{
    MeasureFilter filter;
    filter.statuses = {Status::Preparing};
    page().showOnly(filter);
    page().setGrouping(MeasureGrouping::Status);
    page().views()->saveAs(QStringLiteral("Nog te starten"));
    page().showOnly({});
    page().setGrouping(MeasureGrouping::Theme);

    show();
    ASSERT_TRUE(window->openFile(package.path()));
    const QList<MeasureView> kept = page().views()->saved();
    ASSERT_EQ(kept.size(), 1);
    page().look(kept.first());

    EXPECT_EQ(numbers(), QStringList{QStringLiteral("M10")});
    EXPECT_EQ(model().grouping(), MeasureGrouping::Status);
    EXPECT_TRUE(page().views()->text().contains(QStringLiteral("Nog te starten")));
    page().views()->remove(QStringLiteral("Nog te starten"));
    EXPECT_TRUE(page().views()->saved().isEmpty());
}

TEST_F(MeasuresPageTest, HidesAColumnAndKeepsItSo)
{
    table().setColumnShown(MeasureColumn::Lead, false);
    EXPECT_TRUE(table().isColumnHidden(static_cast<int>(MeasureColumn::Lead)));

    EXPECT_EQ(ColumnChoice::fromJson(settings.measureColumns()), table().columns());
    EXPECT_EQ(ColumnChoice::fromJson("{\"hidden\":[\"title\",3],\"widths\":{\"lead\":-4}}"), ColumnChoice());
}

TEST_F(MeasuresPageTest, RemovesTheMeasureOfThePanelAlsoWithTheKeyboardOnAHeading)
{
    page().choose(package.second.id);
    goTo(page().table());
    table().selectionModel()->setCurrentIndex(model().index(0, 0), QItemSelectionModel::NoUpdate);
    ASSERT_TRUE(model().measureAt(table().currentIndex()).isNull());

    press(Qt::Key_Delete);
    EXPECT_FALSE(session().state().find(package.second.id)) << "the key is about what is selected";
    press(Qt::Key_Z, Qt::ControlModifier);
    page().choose(package.second.id);
    emit panel().removeAsked();

    EXPECT_FALSE(session().state().find(package.second.id));
}
