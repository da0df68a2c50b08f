#include "ui/models/measures_model.h"

#include "tests/support/gui/package.h"
#include "ui/models/roles.h"
#include "ui/session/measure_edits.h"
#include "ui/text/languages.h"
#include "ui/text/wording.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QItemSelectionModel>
#include <QSignalSpy>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class MeasuresModelTest : public PackageTest
{
protected:
    MeasuresModelTest() { text::installLanguage(words.language(), *qApp); }

    /** The table from the top: headings in brackets, measures by their number. */
    QString shown() const
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            const QString text = index.data().toString();
            lines.append(index.data(HeadsGroupRole).toBool() ? QStringLiteral("[%1]").arg(text) : text);
        }
        return lines.join(QLatin1Char(' '));
    }

    QVariant data(Id<Measure> id, MeasureColumn column, int role = Qt::DisplayRole) const
    {
        return model.indexOf(id, column).data(role);
    }

    text::Wording words{QStringLiteral("nl")};
    MeasuresModel model{session, words};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(MeasuresModelTest, StandsUnderItsThemesInTheirOrder)
{
    model.setGrouping(MeasureGrouping::None);
    model.setGrouping(MeasureGrouping::Theme);

    EXPECT_EQ(shown(), QStringLiteral("[Gewoon opgroeien] M01 M02 [Toegang] M10"));
}

TEST_F(MeasuresModelTest, GroupsByStatusAndByWhoIsAtBat)
{
    model.setGrouping(MeasureGrouping::Status);
    EXPECT_EQ(shown(), QStringLiteral("[Voorbereiding] M10 [In uitvoering] M01 M02"));

    model.setGrouping(MeasureGrouping::OwnerKind);
    EXPECT_EQ(shown(), QStringLiteral("[Gemeente] M02 [Professional] M01 M10"));

    model.setGrouping(MeasureGrouping::None);
    EXPECT_EQ(shown(), QStringLiteral("M01 M02 M10"));
}

TEST_F(MeasuresModelTest, TellsOneChangeOfAMeasureByItsRowAndItsHeadingAlone)
{
    const QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    ASSERT_TRUE(setField(session, package.second.id, u"health.time", Value(QStringLiteral("attention"))));

    ASSERT_EQ(told.size(), 2);
    EXPECT_EQ(told[0][0].toModelIndex(), model.index(0, 0));
    EXPECT_EQ(told[1][0].toModelIndex(), model.indexOf(package.second.id));
    EXPECT_EQ(reset.size(), 0);
    EXPECT_EQ(data(package.second.id, MeasureColumn::Health), QStringLiteral("Aandacht"));
}

TEST_F(MeasuresModelTest, SaysNothingOfAChangeThatItDoesNotShow)
{
    const QSignalSpy told(&model, &QAbstractItemModel::dataChanged);

    ASSERT_TRUE(tick(session, package.action.id, true));

    EXPECT_EQ(told.size(), 0);
}

TEST_F(MeasuresModelTest, MovesTheRowOfAMeasureThatGoesToAnotherGroupWithItsSelection)
{
    model.setGrouping(MeasureGrouping::Status);
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.indexOf(package.second.id),
                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);

    ASSERT_TRUE(setField(session, package.second.id, u"status", Value(QStringLiteral("done"))));

    EXPECT_EQ(shown(), QStringLiteral("[Voorbereiding] M10 [In uitvoering] M01 [Afgerond] M02"));
    EXPECT_EQ(model.measureAt(selection.currentIndex()), package.second.id);
    EXPECT_TRUE(selection.isRowSelected(model.indexOf(package.second.id).row()));
}

TEST_F(MeasuresModelTest, AddsAndTakesBackRowsWithTheLog)
{
    const auto added = addMeasure(session, QStringLiteral("Dashboard"), package.access.id);
    ASSERT_TRUE(added);
    EXPECT_EQ(shown(), QStringLiteral("[Gewoon opgroeien] M01 M02 [Toegang] M10 M11"));

    ASSERT_TRUE(session.undo());
    EXPECT_EQ(shown(), QStringLiteral("[Gewoon opgroeien] M01 M02 [Toegang] M10"));

    ASSERT_TRUE(session.redo());
    EXPECT_EQ(shown(), QStringLiteral("[Gewoon opgroeien] M01 M02 [Toegang] M10 M11"));
}

TEST_F(MeasuresModelTest, DropsAHeadingWithItsLastMeasure)
{
    ASSERT_TRUE(removeMeasure(session, package.third.id));

    EXPECT_EQ(shown(), QStringLiteral("[Gewoon opgroeien] M01 M02"));
}

TEST_F(MeasuresModelTest, FindsByEveryWordWhateverItsCaseAndAccents)
{
    model.setSearch(QStringLiteral("EEN proces"));
    EXPECT_EQ(shown(), QStringLiteral("[Toegang] M10"));
    EXPECT_EQ(model.found(), 1);

    model.setSearch(QStringLiteral("bestaat niet"));
    EXPECT_EQ(model.rowCount(), 0);

    model.setSearch({});
    EXPECT_EQ(shown(), QStringLiteral("[Gewoon opgroeien] M01 M02 [Toegang] M10"));
}

TEST_F(MeasuresModelTest, KeepsTheSelectionWhileSearching)
{
    QItemSelectionModel selection(&model);
    selection.select(model.indexOf(package.third.id), QItemSelectionModel::Select | QItemSelectionModel::Rows);

    model.setSearch(QStringLiteral("toegang"));

    EXPECT_EQ(model.measureAt(selection.selectedRows().value(0)), package.third.id);
}

TEST_F(MeasuresModelTest, FoldsAGroupAndOpensItForASearch)
{
    model.toggle(model.index(0, 0));
    EXPECT_EQ(shown(), QStringLiteral("[Gewoon opgroeien] [Toegang] M10"));
    EXPECT_FALSE(model.index(0, 0).data(ExpandedRole).toBool());

    model.setSearch(QStringLiteral("huisarts"));
    EXPECT_EQ(shown(), QStringLiteral("[Gewoon opgroeien] M02"));

    model.setSearch({});
    model.toggle(model.index(0, 0));
    EXPECT_EQ(shown(), QStringLiteral("[Gewoon opgroeien] M01 M02 [Toegang] M10"));
}

TEST_F(MeasuresModelTest, CountsOnTheHeading)
{
    ASSERT_TRUE(setField(session, package.first.id, u"health.money", Value(QStringLiteral("intervene"))));
    ASSERT_TRUE(setField(session, package.first.id, u"progress", Value(qint64{40})));
    ASSERT_TRUE(setField(session, package.second.id, u"progress", Value(qint64{70})));

    const QModelIndex heading = model.index(0, 0);

    EXPECT_EQ(heading.data(CountRole).toInt(), 2);
    EXPECT_EQ(heading.data(TallyRole).value<QList<int>>(), (QList<int>{0, 0, 1, 1}));
    EXPECT_EQ(heading.data(TrailingRole).toString(), QStringLiteral("gem. 55%"));
}

TEST_F(MeasuresModelTest, SaysEveryCellInWords)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex cell = model.index(1, column);
        EXPECT_TRUE(cell.data(Qt::DisplayRole).isValid()) << column;
        EXPECT_FALSE(cell.data(Qt::AccessibleTextRole).toString().isEmpty()) << column;
        EXPECT_FALSE(cell.data(Qt::ToolTipRole).toString().isEmpty()) << column;
    }
    EXPECT_EQ(data(package.third.id, MeasureColumn::Lead, Qt::ToolTipRole), QStringLiteral("Nog geen trekker"));
    EXPECT_EQ(data(package.first.id, MeasureColumn::Municipalities, Qt::ToolTipRole),
              QStringLiteral("Dordrecht: nog te bepalen\nSliedrecht: volledig van toepassing, niet gemeld"));
}

TEST_F(MeasuresModelTest, ShowsMarkupThatSomebodyTypedAsText)
{
    ASSERT_TRUE(setField(session, package.first.id, u"title", Value(QStringLiteral("<b>vet</b> & meer"))));

    EXPECT_EQ(data(package.first.id, MeasureColumn::Title, Qt::ToolTipRole),
              QStringLiteral("<qt>&lt;b&gt;vet&lt;/b&gt; &amp; meer</qt>"));
}

TEST_F(MeasuresModelTest, WritesADateAsShortAsItsYearAllows)
{
    const MeasureCells &cells = model.cells();
    const QDate today(2020, 10, 15);
    const auto nbsp = [](QString text) { return text.replace(QLatin1Char(' '), QChar(QChar::Nbsp)); };

    EXPECT_EQ(cells.shortDate({QDate(2020, 12, 31)}, today), nbsp(QStringLiteral("31 dec")));
    EXPECT_EQ(cells.shortDate({QDate(2021, 9, 30)}, today), nbsp(QStringLiteral("sep ’21")));
    EXPECT_EQ(cells.shortDate(*ImpreciseDate::parse(u"2021-Q3"), today), nbsp(QStringLiteral("Q3 ’21")));
    EXPECT_EQ(cells.shortDate(*ImpreciseDate::parse(u"2021"), today), QStringLiteral("2021"));
    EXPECT_EQ(cells.shortDate({}, today), QString());
}

TEST_F(MeasuresModelTest, StoresWhatIsTypedInACell)
{
    ASSERT_TRUE(model.setData(model.indexOf(package.first.id, MeasureColumn::Title), QStringLiteral(" Nieuwe titel ")));
    ASSERT_TRUE(
        model.setData(model.indexOf(package.first.id, MeasureColumn::Status), static_cast<int>(Status::OnHold)));

    EXPECT_EQ(stored(package.first.id).title, QStringLiteral("Nieuwe titel"));
    EXPECT_EQ(stored(package.first.id).status, Status::OnHold);
    EXPECT_FALSE(model.flags(model.indexOf(package.first.id, MeasureColumn::Number)).testFlag(Qt::ItemIsEditable));
}

TEST_F(MeasuresModelTest, IsEmptyWithoutAProgramme)
{
    session.close();

    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(MeasuresModelTest, TakesTheMeanOfAGroupFromItsFiguresAndNotFromRoundedOnes)
{
    Applicability ofFirst = package.cell, other = anApplicability(package.first, package.dordrecht);
    Applicability ofSecond = anApplicability(package.second, package.sliedrecht),
                  more = anApplicability(package.second, package.dordrecht);
    ofFirst.progress = 0;
    other.progress = 1; // M01: 0.5, in words 1%
    ofSecond.progress = 1;
    more.progress = 2; // M02: 1.5, in words 2%
    ASSERT_TRUE(session.edit({QStringLiteral("add")}, [&](Edit &edit) {
        return edit.update(ofFirst)
            .and_then([&] { return edit.insert(other); })
            .and_then([&](auto) { return edit.insert(ofSecond); })
            .and_then([&](auto) { return edit.insert(more); })
            .map([](auto) {});
    }));

    EXPECT_EQ(model.index(0, 0).data(TrailingRole).toString(), QStringLiteral("gem. 1%"));
}

TEST_F(MeasuresModelTest, FindsSupportThatIsAskedForAsLongAsItHelps)
{
    MeasureFilter filter;
    filter.asksSupport = true;
    model.setFilter(filter);
    ASSERT_TRUE(setField(session, package.first.id, u"support_asked", Value(QStringLiteral("Een besluit"))));
    EXPECT_EQ(model.found(), 1);

    ASSERT_TRUE(setField(session, package.first.id, u"status", Value(QStringLiteral("done"))));
    EXPECT_EQ(model.found(), 0) << "as on the board and on paper";
}

TEST_F(MeasuresModelTest, ReadsWhatIsTypedInACellAsThePanelDoes)
{
    const auto type = [&](MeasureColumn column, const char *text) {
        return model.setData(model.indexOf(package.first.id, column), QString::fromUtf8(text));
    };
    EXPECT_TRUE(type(MeasureColumn::Progress, "75%"));
    EXPECT_EQ(stored(package.first.id).progress, 75);
    EXPECT_TRUE(type(MeasureColumn::Progress, " 40 "));
    EXPECT_EQ(stored(package.first.id).progress, 40);
    for (const char *text : {"7,5", "ca. 75", "101"})
        EXPECT_FALSE(type(MeasureColumn::Progress, text)) << text;
    EXPECT_EQ(stored(package.first.id).progress, 40);
    EXPECT_FALSE(type(MeasureColumn::Title, "  "));
    EXPECT_TRUE(type(MeasureColumn::End, "Q3 2021"));
    EXPECT_EQ(stored(package.first.id).ends.precision, Precision::Quarter);
}

TEST_F(MeasuresModelTest, NamesTheMeasureThatAnotherWentIntoAsItIsCalledNow)
{
    ASSERT_TRUE(session.edit({QStringLiteral("set")}, [&](Edit &edit) {
        Measure merged = package.second;
        merged.mergedInto = package.first.id;
        merged.status = Status::Dropped;
        return edit.update(merged);
    }));
    const auto told = [&] { return data(package.second.id, MeasureColumn::Status, Qt::ToolTipRole).toString(); };
    ASSERT_TRUE(told().contains(QStringLiteral("M01"))) << told().toStdString();

    ASSERT_TRUE(setField(session, package.first.id, u"number", Value(QStringLiteral("M77"))));
    EXPECT_TRUE(told().contains(QStringLiteral("M77"))) << told().toStdString();
    ASSERT_TRUE(setField(session, package.second.id, u"merged_into", Value(package.third.id.value)));
    EXPECT_TRUE(told().contains(QStringLiteral("M10"))) << told().toStdString();
    ASSERT_TRUE(session.undo());
    EXPECT_TRUE(told().contains(QStringLiteral("M77"))) << told().toStdString();
}
