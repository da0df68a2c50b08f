#include "tests/support/generated/generated_programme.h"
#include "tests/support/gui/picture.h"
#include "tests/support/gui/shown_window.h"
#include "ui/delegates/cell_line.h"
#include "ui/pages/board/measures_board.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/measures/bulk_bar.h"
#include "ui/pages/measures/chip_button.h"
#include "ui/pages/measures/filter_chips.h"
#include "ui/pages/measures/measures_table.h"
#include "ui/pages/measures/quick_add.h"
#include "ui/session/measure_edits.h"
#include "ui/theme/crowded_strip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/toast.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class MeasuresRoomTest : public WindowTest
{
protected:
    MeasuresTable &table() const { return static_cast<MeasuresTable &>(*page().table()); }
    QList<int> hiddenColumns() const
    {
        QList<int> hidden;
        for (int column = 0; column < measureColumns; ++column)
            if (table().isColumnHidden(column))
                hidden.append(column);
        return hidden;
    }
    QStringList told() const
    {
        QStringList texts;
        for (const ElidedLabel *label : page().findChildren<ElidedLabel *>())
            texts.append(label->whole());
        return texts;
    }
    void search(const QString &text) const
    {
        page().searchField()->setText(text);
        QApplication::processEvents();
    }
    QWidget *edit(Id<Measure> id, MeasureColumn column) const
    {
        table().setColumnShown(column, true);
        const QModelIndex cell = page().model()->indexOf(id, column);
        goTo(&table());
        table().setCurrentIndex(cell);
        table().edit(cell);
        return table().indexWidget(cell);
    }
};

QImage painted(const QList<theme::StripCell> &cells, int width)
{
    QImage image(width, 15, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    theme::paintStripIn(painter, QRectF(0, 0, width, 15), cells, theme::Theme::instance().palette());
    return image;
}

} // namespace

TEST_F(MeasuresRoomTest, KeepsTheTitleReadableAndTheColumnsWhereTheyAre)
{
    QApplication::processEvents();
    const QList<int> hidden = hiddenColumns();
    EXPECT_GE(table().columnWidth(static_cast<int>(MeasureColumn::Title)), 240);
    EXPECT_FALSE(table().isColumnHidden(static_cast<int>(MeasureColumn::AtBat))) << "1440 wide, with the panel";
    const int wasAt = table().columnViewportPosition(static_cast<int>(MeasureColumn::Status));

    for (const char *text : {"huisarts", "wat nergens staat", ""}) {
        search(QString::fromUtf8(text));
        EXPECT_EQ(hiddenColumns(), hidden) << text;
    }
    EXPECT_EQ(table().columnViewportPosition(static_cast<int>(MeasureColumn::Status)), wasAt);
}

TEST_F(MeasuresRoomTest, LetsColumnsGiveWayInOneOrderAndSaysSo)
{
    QList<MeasureColumn> before;
    for (const int width : {1920, 1440, 1280, 1100}) {
        window->resize(width, 800);
        QApplication::processEvents();
        const QList<MeasureColumn> lacking = table().lacking();
        EXPECT_GE(table().columnWidth(static_cast<int>(MeasureColumn::Title)), 240) << width;
        EXPECT_FALSE(table().isColumnHidden(static_cast<int>(MeasureColumn::Status))) << width;
        if (page().panel()->isVisible()) {
            EXPECT_TRUE(std::equal(before.begin(), before.end(), lacking.begin(),
                                   lacking.begin() + std::min(before.size(), lacking.size())))
                << width;
            before = lacking;
        }
    }
    ASSERT_FALSE(before.isEmpty());
    EXPECT_EQ(before.first(), MeasureColumn::Lead);
}

TEST_F(MeasuresRoomTest, WhatALongTitleLeavesGoesToTheLead)
{
    const auto lead = [&] { return table().columnWidth(static_cast<int>(MeasureColumn::Lead)); };
    window->resize(1920, 900);
    QApplication::processEvents();
    EXPECT_GE(lead(), 180);
    EXPECT_GE(table().columnWidth(static_cast<int>(MeasureColumn::Title)), 400);

    ColumnChoice drawn = table().columns();
    EXPECT_FALSE(drawn.widths.contains(MeasureColumn::Lead)) << "nobody drew it";
    drawn.widths.insert(MeasureColumn::Lead, 90);
    table().setColumns(drawn);
    EXPECT_EQ(lead(), 90) << "what a person drew stays";
}

TEST_F(MeasuresRoomTest, SaysHowManyOfHowManyAreFound)
{
    search(QStringLiteral("huisarts"));

    const QStringList texts = told();
    EXPECT_TRUE(std::any_of(texts.begin(), texts.end(), [](const QString &text) {
        return text.startsWith(QStringLiteral("1 van 3 maatregelen"));
    })) << texts.join(QLatin1Char('|')).toStdString();
    EXPECT_TRUE(page().showAllButton()->isVisible());
    const QPoint chip = page().chips()->chip(FilterPart::Status)->pos();
    page().showAllButton()->click();
    QApplication::processEvents();
    EXPECT_EQ(page().model()->found(), 3);
    EXPECT_FALSE(page().showAllButton()->isVisible());
    EXPECT_EQ(page().chips()->chip(FilterPart::Status)->pos(), chip);
}

TEST_F(MeasuresRoomTest, TheSwitchStaysWhereItIs)
{
    QApplication::processEvents();
    const QPoint before = page().boardSwitch()->mapTo(window.get(), QPoint());

    page().boardSwitch()->pick(1);
    QApplication::processEvents();
    EXPECT_EQ(page().boardSwitch()->mapTo(window.get(), QPoint()), before);

    page().boardSwitch()->pick(0);
    QApplication::processEvents();
    EXPECT_EQ(page().boardSwitch()->mapTo(window.get(), QPoint()), before);
}

TEST_F(MeasuresRoomTest, ChipsWithoutRoomStandInAMenu)
{
    window->resize(1000, 700);
    QApplication::processEvents();
    ASSERT_TRUE(page().chips()->moreChip()->isVisible());
    EXPECT_FALSE(page().chips()->chip(FilterPart::Theme)->isVisible());
    EXPECT_EQ(page().chips()->height(), page().chips()->moreChip()->height()) << "one row";

    MeasureFilter filter;
    filter.themes = {package.access.id.value};
    page().showOnly(filter);
    QApplication::processEvents();

    EXPECT_TRUE(page().chips()->chip(FilterPart::Theme)->isVisible()) << "what asks for something is in sight";
}

TEST_F(MeasuresRoomTest, SaysWhatAFigureLedToAndTakesItAwayByOneKey)
{
    MeasureFilter filter;
    filter.only = {package.second.id.value};
    filter.onlyWords = QStringLiteral("besluit gevraagd");
    page().showOnly(filter);
    QApplication::processEvents();
    EXPECT_TRUE(page().chips()->chip(FilterPart::Only)->text().startsWith(QStringLiteral("Besluit gevraagd: 1")));

    goTo(&table());
    press(Qt::Key_Escape);

    EXPECT_TRUE(page().filter().isEmpty());
}

TEST_F(MeasuresRoomTest, ANewMeasureSaysInWhichThemeItComesAndCanGoToAnother)
{
    page().choose(package.first.id);
    EXPECT_FALSE(page().quickAdd()->isVisible());
    page().startNew();
    ASSERT_TRUE(page().newField()->hasFocus());
    EXPECT_EQ(page().quickAdd()->themeButton()->text(), QStringLiteral("In thema: Gewoon opgroeien"));

    press(Qt::Key_Tab);
    EXPECT_TRUE(page().quickAdd()->themeButton()->hasFocus());
    page().quickAdd()->pick(package.access.id);
    QTest::keyClicks(page().newField(), QStringLiteral("Dashboard"));
    press(Qt::Key_Return);

    EXPECT_EQ(stored(page().chosen()).title, QStringLiteral("Dashboard"));
    EXPECT_EQ(stored(page().chosen()).theme, package.access.id);
    press(Qt::Key_Escape);
    EXPECT_FALSE(page().quickAdd()->isVisible());
    EXPECT_TRUE(table().hasFocus());
}

TEST_F(MeasuresRoomTest, AMessageLeavesTheButtonsForSeveralFree)
{
    goTo(&table());
    press(Qt::Key_A, Qt::ControlModifier);
    ASSERT_TRUE(page().bulkBar()->isVisible());

    press(Qt::Key_4, Qt::AltModifier);
    QApplication::processEvents();

    ASSERT_TRUE(window->toast()->isVisible());
    const QRect bar(page().bulkBar()->mapTo(window.get(), QPoint()), page().bulkBar()->size());
    const QRect toast(window->toast()->mapTo(window.get(), QPoint()), window->toast()->size());
    EXPECT_FALSE(bar.intersects(toast));

    page().startNew();
    QApplication::processEvents();
    const QRect field(page().quickAdd()->mapTo(window.get(), QPoint()), page().quickAdd()->size());
    const QRect lifted(window->toast()->mapTo(window.get(), QPoint()), window->toast()->size());
    EXPECT_FALSE(field.intersects(lifted));
}

TEST_F(MeasuresRoomTest, ARefusalIsReadOnAGroundOfItsOwn)
{
    auto *line = qobject_cast<CellLine *>(edit(package.first.id, MeasureColumn::End));
    ASSERT_TRUE(line);
    line->setText(QStringLiteral("31 februari 2021"));
    press(Qt::Key_Return);
    ASSERT_TRUE(line->isRefused());
    QLabel *sentence = nullptr;
    for (QLabel *label : table().viewport()->findChildren<QLabel *>())
        if (label->isVisible() && label->text() == line->sentence())
            sentence = label;
    ASSERT_TRUE(sentence);

    const QImage seen = table().viewport()->grab(sentence->geometry()).toImage();

    const theme::Palette &palette = theme::Theme::instance().palette();
    EXPECT_EQ(seen.pixelColor(0, seen.height() / 2), palette.stop);
    EXPECT_EQ(seen.pixelColor(2, 2), palette.surface);
    EXPECT_FALSE(sentence->geometry().intersects(line->geometry()));
}

TEST_F(MeasuresRoomTest, ChangesAThemeAndAStartDateInTheirCells)
{
    auto *themes = qobject_cast<QComboBox *>(edit(package.first.id, MeasureColumn::Theme));
    ASSERT_TRUE(themes);
    EXPECT_EQ(themes->currentText(), QStringLiteral("Gewoon opgroeien"));
    themes->setCurrentIndex(2);
    emit themes->activated(2);
    EXPECT_EQ(stored(package.first.id).theme, package.access.id);

    auto *start = qobject_cast<QLineEdit *>(edit(package.first.id, MeasureColumn::Start));
    ASSERT_TRUE(start);
    start->setText(QStringLiteral("Q2 2019"));
    press(Qt::Key_Return);
    EXPECT_EQ(stored(package.first.id).starts.first, QDate(2019, 4, 1));
    EXPECT_EQ(stored(package.first.id).starts.precision, Precision::Quarter);
}

TEST_F(MeasuresRoomTest, ANumberOfManySignsIsNotCut)
{
    Measure measure = stored(package.first.id);
    ASSERT_TRUE(setField(window->session(), measure.id, u"number", QStringLiteral("M00000")));
    QApplication::processEvents();

    const QFontMetrics metrics(theme::Theme::instance().font(theme::TextStyle::Body));
    EXPECT_GE(table().columnWidth(0) - TableView::rim, metrics.horizontalAdvance(QStringLiteral("M00000")));
}

TEST_F(MeasuresRoomTest, AListOfManyChoicesIsOneColumnThatScrolls)
{
    StayingMenu few, many;
    for (int i = 0; i < 60; ++i)
        (i < 5 ? few : many).addAction(QStringLiteral("Thema %1: dichtbij en samen\t%2").arg(i).arg(100 + i));
    EXPECT_LT(many.sizeHint().width(), few.sizeHint().width() + 40) << "one column";
    EXPECT_LT(few.sizeHint().height(), 200);
}

TEST_F(MeasuresRoomTest, AfterANewMeasureIsTakenBackItsNeighbourIsChosen)
{
    page().choose(package.second.id);
    page().startNew();
    QTest::keyClicks(page().newField(), QStringLiteral("Proefmaatregel"));
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    ASSERT_EQ(page().model()->all(), 4);

    ASSERT_TRUE(window->session().undo());
    QApplication::processEvents();

    ASSERT_EQ(table().selectedIds().size(), 1);
    EXPECT_EQ(table().selectedIds().first(), page().chosen().value);
}

TEST_F(MeasuresRoomTest, OnTheBoardAltAndAnArrowNeverLeaveThePage)
{
    window->programmeView()->showPage(QStringLiteral("overview"));
    window->programmeView()->showPage(QStringLiteral("measures"));
    ASSERT_TRUE(setField(window->session(), package.second.id, u"status", QStringLiteral("done")));
    page().boardSwitch()->pick(1);
    page().choose(package.second.id);
    page().takeKeyboard();
    QApplication::processEvents();
    press(Qt::Key_Home); // the heading over what ended
    ASSERT_TRUE(page().board()->focusProxy()->hasFocus());
    ASSERT_TRUE(static_cast<BoardList *>(page().board()->focusProxy())->current().isNull());

    press(Qt::Key_Left, Qt::AltModifier);

    EXPECT_TRUE(page().isVisible()) << "on a heading nothing moves, and the window does not go back for it";
    EXPECT_EQ(stored(package.second.id).ownerKind, OwnerKind::Municipality);
}

TEST_F(MeasuresRoomTest, IsKeptForLookingAt)
{
    const auto look = [&](const char *name) {
        QApplication::processEvents();
        test::keep(window->grab().toImage(), QStringLiteral("measures-") + QLatin1String(name));
    };
    goTo(&table());
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_4, Qt::AltModifier);
    look("several");
    page().startNew();
    look("new");
    press(Qt::Key_Escape);
    MeasureFilter filter;
    filter.only = {package.second.id.value};
    filter.onlyWords = QStringLiteral("besluit gevraagd");
    filter.statuses = {Status::Done};
    page().showOnly(filter);
    look("filtered");
    page().showOnly({});
    auto *line = qobject_cast<CellLine *>(edit(package.first.id, MeasureColumn::End));
    ASSERT_TRUE(line);
    line->setText(QStringLiteral("31 februari 2021"));
    press(Qt::Key_Return);
    look("refused");
    EXPECT_TRUE(line->isRefused());
}

TEST(ColumnChoice, KeepsOptionalColumnsHiddenForWhoChoseBeforeTheyWere)
{
    const ColumnChoice old = ColumnChoice::fromJson("{\"hidden\":[\"lead\"],\"widths\":{}}");
    EXPECT_EQ(old.hidden, (QSet{MeasureColumn::Lead, MeasureColumn::Theme, MeasureColumn::Start}));

    ColumnChoice now;
    now.hidden = {MeasureColumn::Start};
    EXPECT_EQ(ColumnChoice::fromJson(now.toJson()), now);
}

TEST(CrowdedStrip, GetsNarrowerAndThenShowsShares)
{
    EXPECT_FALSE(theme::showsShares(10, 100, 15));
    EXPECT_FALSE(theme::showsShares(16, 100, 15));
    EXPECT_TRUE(theme::showsShares(60, 100, 15));
    const QRectF place(0, 0, 100, 15);
    EXPECT_EQ(theme::municipalityIn(place, 16, QPointF(99, 5)), 15);
    EXPECT_EQ(theme::municipalityIn(place, 60, QPointF(99, 5)), std::nullopt);

    QList<theme::StripCell> cells(60, theme::StripCell{Degree::Full, Status::Running});
    for (int i = 0; i < 30; ++i)
        cells[i * 2].status = Status::Done;
    const QImage image = painted(cells, 100);
    const theme::Palette &palette = theme::Theme::instance().palette();
    EXPECT_EQ(image.pixelColor(20, 7), theme::cellFill(Status::Done, palette));
    EXPECT_EQ(image.pixelColor(70, 7), theme::cellFill(Status::Running, palette));
}

TEST_F(MeasuresRoomTest, ShowsWholeNumbersOfAProgrammeThatIsOpened)
{
    const QString path = package.folder.filePath(QStringLiteral("lang.aanjager"));
    ASSERT_TRUE(generateProgramme(path, {12, 2, 0}));
    ASSERT_TRUE(window->openFile(path));
    window->session().finishCheck();
    window->programmeView()->showPage(QStringLiteral("measures"));

    const QString number = page().model()->longestNumber();
    ASSERT_GT(number.size(), 3);
    const int column = page().table()->header()->sectionSize(static_cast<int>(MeasureColumn::Number));
    const QFont font = theme::Theme::instance().font(theme::TextStyle::Body);
    EXPECT_GT(column, TableView::rim + QFontMetrics(font).horizontalAdvance(number));
}
