#include "core/exchange/demo.h"
#include "tests/support/gui/package.h"
#include "tests/support/gui/picture.h"
#include "ui/models/measures_model.h"
#include "ui/models/roles.h"
#include "ui/pages/board/card_delegate.h"
#include "ui/pages/board/measures_board.h"
#include "ui/pages/navigator.h"
#include "ui/pages/notices.h"
#include "ui/session/measure_edits.h"
#include "ui/text/languages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

/** A board in a window of its own, in one language. */
class Stage
{
public:
    Stage(Session &session, const QString &language, const QString &settingsFile)
        : words((text::installLanguage(language, *qApp), language))
        , notices(toast, session, words)
        , settings(settingsFile)
        , model(session, words)
        , board({session, settings, words, notices, navigator}, model, &host)
    {
        auto *column = new QVBoxLayout(&host);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(&board);
        host.resize(1208, 720);
        host.show();
        host.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&host));
    }

    BoardColumn *column(const QString &name) const
    {
        for (BoardColumn *each : board.columns())
            if (each->place().name == name)
                return each;
        return nullptr;
    }

    /** What stands in a column, from the top: cards by their number, headings in brackets. */
    QString shown(const QString &name) const
    {
        QStringList lines;
        const BoardColumnModel &cards = column(name)->list().cards();
        for (int row = 0; row < cards.rowCount(); ++row) {
            const BoardLine &line = cards.line(cards.index(row));
            lines.append(line.isHeading() ? QStringLiteral("[%1 %2]").arg(line.heading).arg(line.count)
                                          : line.card.number);
        }
        return lines.join(QLatin1Char(' '));
    }

    QString spoken(const QString &columnName, Id<Measure> id) const
    {
        BoardColumnModel &cards = column(columnName)->list().cards();
        return cards.find(id).data(Qt::AccessibleTextRole).toString();
    }

    QPoint middleOf(BoardColumn &column, Id<Measure> id) const
    {
        return column.list().visualRect(column.list().cards().find(id)).center();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
        QApplication::processEvents();
    }

    QWidget host;
    Toast toast{&host};
    text::Wording words;
    Notices notices;
    Settings settings;
    Navigator navigator;
    MeasuresModel model;
    MeasuresBoard board;
};

class BoardTest : public PackageTest
{
protected:
    void SetUp() override
    {
        PackageTest::SetUp();
        session.finishCheck();
        stage = std::make_unique<Stage>(session, str("nl"), settingsFile());
    }

    QString settingsFile() const { return package.folder.filePath(str("settings.ini")); }
    MeasuresBoard &board() const { return stage->board; }

    std::unique_ptr<Stage> stage;
};

/** Pulls a card with the mouse to the middle of another column. */
void pull(const Stage &stage, BoardColumn &from, Id<Measure> id, BoardColumn &to, bool letGo = true)
{
    QWidget *source = from.list().viewport();
    const QPoint start = stage.middleOf(from, id);
    const QPoint end = source->mapFromGlobal(to.mapToGlobal(to.rect().center()));
    QTest::mousePress(source, Qt::LeftButton, {}, start);
    for (const QPoint &at : {start + QPoint(20, 0), end}) {
        QMouseEvent move(QEvent::MouseMove, at, source->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(source, &move);
    }
    if (letGo)
        QTest::mouseRelease(source, Qt::LeftButton, {}, end);
    QApplication::processEvents();
}

} // namespace

TEST_F(BoardTest, StandsInColumnsByWhoIsAtBatAndByStatus)
{
    EXPECT_EQ(stage->shown(str("Gemeente")), str("M02"));
    EXPECT_EQ(stage->shown(str("Professional")), str("M01 M10"));
    EXPECT_EQ(board().columns().size(), 4) << "nobody has no column as long as it has no card";

    board().setKind(BoardKind::Status);

    EXPECT_EQ(board().columns().size(), 6);
    EXPECT_EQ(stage->shown(str("In uitvoering")), str("M01 M02"));
    EXPECT_EQ(stage->shown(str("Voorbereiding")), str("M10"));
    EXPECT_EQ(board().columns().last()->place().name, str("Vervallen"));
}

TEST_F(BoardTest, ShowsOnlyWhatIsFound)
{
    MeasureFilter filter;
    filter.text = str("huisarts");
    stage->model.setFilter(filter);
    QApplication::processEvents();

    EXPECT_EQ(stage->shown(str("Gemeente")), str("M02"));
    EXPECT_EQ(stage->shown(str("Professional")), QString());
}

TEST_F(BoardTest, FoldsWhatEndedUnderAHeading)
{
    ASSERT_TRUE(setField(session, package.first.id, u"status", str("done")));
    ASSERT_TRUE(setField(session, package.third.id, u"status", str("dropped")));
    QApplication::processEvents();
    BoardList &list = stage->column(str("Professional"))->list();
    EXPECT_EQ(stage->shown(str("Professional")), str("[Afgerond 1] M01 [Vervallen 1]"));

    list.setFocus(Qt::TabFocusReason);
    list.setCurrentIndex(list.cards().index(0));
    stage->press(Qt::Key_Space);
    EXPECT_EQ(stage->shown(str("Professional")), str("[Afgerond 1] [Vervallen 1]"));

    board().setChosen(package.third.id);
    EXPECT_EQ(stage->shown(str("Professional")), str("[Afgerond 1] [Vervallen 1] M10")) << "what is chosen is in sight";
}

TEST_F(BoardTest, WalksWithinAndBetweenColumnsByTheArrows)
{
    board().setChosen(package.second.id);
    board().setFocus(Qt::TabFocusReason);
    const QSignalSpy chosen(&board(), qOverload<Id<Measure>>(&MeasuresBoard::chosen));

    stage->press(Qt::Key_Right);
    EXPECT_EQ(board().chosen(), package.first.id) << "empty columns are passed over";
    stage->press(Qt::Key_Down);
    EXPECT_EQ(board().chosen(), package.third.id);
    stage->press(Qt::Key_Home);
    EXPECT_EQ(board().chosen(), package.first.id);
    stage->press(Qt::Key_End);
    stage->press(Qt::Key_Left);
    EXPECT_EQ(board().chosen(), package.second.id);
    stage->press(Qt::Key_Left);
    EXPECT_EQ(board().chosen(), package.second.id) << "there is nothing at the left";
    EXPECT_EQ(chosen.size(), 5);
    EXPECT_TRUE(stage->column(str("Professional"))->list().selectionModel()->selectedIndexes().isEmpty());
}

TEST_F(BoardTest, TypingChoosesNothing)
{
    board().setChosen(package.first.id);
    board().setFocus(Qt::TabFocusReason);

    QTest::keyClicks(QApplication::focusWidget(), str("m10"));

    EXPECT_EQ(board().chosen(), package.first.id);
}

TEST_F(BoardTest, EnterAndADoubleClickAskForMore)
{
    board().setChosen(package.first.id);
    board().setFocus(Qt::TabFocusReason);
    const QSignalSpy opened(&board(), &MeasuresBoard::opened);

    stage->press(Qt::Key_Return);
    BoardColumn &column = *stage->column(str("Gemeente"));
    QTest::mouseDClick(column.list().viewport(), Qt::LeftButton, {}, stage->middleOf(column, package.second.id));

    ASSERT_EQ(opened.size(), 2);
    EXPECT_EQ(opened[0][0].value<Id<Measure>>(), package.first.id);
    EXPECT_EQ(opened[1][0].value<Id<Measure>>(), package.second.id);
}

TEST_F(BoardTest, AltAndAnArrowChangesWhoIsAtBatAsOneChangeWithAWayBack)
{
    board().setChosen(package.second.id);
    board().setFocus(Qt::TabFocusReason);
    stage->press(Qt::Key_Home); // a person is at work here
    const QSignalSpy chosen(&board(), qOverload<Id<Measure>>(&MeasuresBoard::chosen));

    stage->press(Qt::Key_Right, Qt::AltModifier);

    EXPECT_EQ(stored(package.second.id).ownerKind, OwnerKind::Region);
    EXPECT_EQ(stage->shown(str("Regio")), str("M02"));
    EXPECT_EQ(board().chosen(), package.second.id);
    EXPECT_EQ(chosen.size(), 0) << "the same measure stays chosen";
    EXPECT_EQ(QApplication::focusWidget(), &stage->column(str("Regio"))->list());
    EXPECT_EQ(stage->toast.text(), str("M02: aan de lat is nu Regio"));

    stage->toast.actionButton()->click();
    QApplication::processEvents();
    EXPECT_EQ(stored(package.second.id).ownerKind, OwnerKind::Municipality);
    EXPECT_EQ(stage->shown(str("Gemeente")), str("M02"));
}

TEST_F(BoardTest, AtTheLastColumnThereIsNowhereToMove)
{
    board().setChosen(package.second.id);
    board().setFocus(Qt::TabFocusReason);
    stage->press(Qt::Key_Home); // a person is at work here

    stage->press(Qt::Key_Left, Qt::AltModifier);

    EXPECT_EQ(stored(package.second.id), package.second);
}

TEST_F(BoardTest, ACardThatIsPulledToAnotherColumnChangesTheStatusThere)
{
    board().setKind(BoardKind::Status);
    stage->host.resize(1800, 720);
    QApplication::processEvents();

    pull(*stage, *stage->column(str("Voorbereiding")), package.third.id, *stage->column(str("In uitvoering")));

    EXPECT_EQ(stored(package.third.id).status, Status::Running);
    EXPECT_EQ(stage->shown(str("In uitvoering")), str("M01 M02 M10"));
    EXPECT_EQ(stage->toast.text(), str("M10: status is nu In uitvoering"));
}

TEST_F(BoardTest, EscapeWhilePullingChangesNothing)
{
    BoardColumn &from = *stage->column(str("Gemeente")), &to = *stage->column(str("Aanbieder"));
    pull(*stage, from, package.second.id, to, false);

    QTest::keyClick(&from.list(), Qt::Key_Escape);
    QTest::mouseRelease(from.list().viewport(), Qt::LeftButton, {},
                        from.list().viewport()->mapFromGlobal(to.mapToGlobal(to.rect().center())));

    EXPECT_EQ(stored(package.second.id).ownerKind, OwnerKind::Municipality);
}

TEST_F(BoardTest, WhatCannotBeEditedIsRefusedWithASentence)
{
    ASSERT_TRUE(session.open(package.path(), Access::ReadOnly));
    QApplication::processEvents();

    pull(*stage, *stage->column(str("Gemeente")), package.second.id, *stage->column(str("Aanbieder")));

    EXPECT_EQ(stored(package.second.id).ownerKind, OwnerKind::Municipality);
    EXPECT_EQ(stage->shown(str("Gemeente")), str("M02"));
    EXPECT_TRUE(stage->toast.text().contains(str("om alleen te lezen"))) << stage->toast.text().toStdString();
}

TEST_F(BoardTest, FollowsAChangeWithoutLosingTheChoice)
{
    board().setChosen(package.first.id);
    const QSignalSpy chosen(&board(), qOverload<Id<Measure>>(&MeasuresBoard::chosen));

    ASSERT_TRUE(setField(session, package.first.id, u"owner_kind", str("provider")));
    ASSERT_TRUE(setField(session, package.third.id, u"owner_kind", Value()));
    QApplication::processEvents();

    EXPECT_EQ(stage->shown(str("Aanbieder")), str("M01"));
    EXPECT_EQ(stage->shown(str("Nog niemand")), str("M10"));
    EXPECT_EQ(board().chosen(), package.first.id);
    EXPECT_EQ(chosen.size(), 0);
    EXPECT_EQ(stage->column(str("Aanbieder"))->list().selectionModel()->selectedIndexes().size(), 1);
}

TEST_F(BoardTest, TheKeyboardGoesAlongWithACardThatIsTakenBack)
{
    pull(*stage, *stage->column(str("Gemeente")), package.second.id, *stage->column(str("Aanbieder")));
    ASSERT_EQ(stored(package.second.id).ownerKind, OwnerKind::Provider);
    stage->column(str("Aanbieder"))->list().setFocus(Qt::TabFocusReason);

    ASSERT_TRUE(session.undo());
    QApplication::processEvents();

    EXPECT_TRUE(stage->column(str("Gemeente"))->list().hasFocus());
    EXPECT_EQ(stage->column(str("Gemeente"))->list().current(), package.second.id);
}

TEST_F(BoardTest, CountsOpenActionsLive)
{
    EXPECT_EQ(stage->column(str("Professional"))->list().accessibleDescription(), str("1 open actie"));

    ASSERT_TRUE(tick(session, package.action.id, true));
    QApplication::processEvents();

    EXPECT_EQ(stage->column(str("Professional"))->list().accessibleDescription(), QString());
}

TEST_F(BoardTest, SaysEverythingInWords)
{
    BoardColumn &column = *stage->column(str("Professional"));

    EXPECT_EQ(column.list().accessibleName(), str("Professional, 2 maatregelen"));
    const QString card = stage->spoken(str("Professional"), package.first.id);
    for (const char *part : {"M01 Afwegingskader jeugdhulp", "In uitvoering", "Eind: 31 dec 2020", "niet gemeld",
                             "Trekker: kwaliteitsadviseur", "1 open actie", "1 van 2 gemeenten"})
        EXPECT_TRUE(QString(card).replace(QChar::Nbsp, QLatin1Char(' ')).contains(str(part)))
            << part << " in " << card.toStdString();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&column.list());
    ASSERT_TRUE(list);
    EXPECT_EQ(list->role(), QAccessible::List);
    ASSERT_EQ(list->childCount(), 2);
    EXPECT_EQ(list->child(0)->text(QAccessible::Name), card);
}

TEST_F(BoardTest, SpeaksEnglish)
{
    stage = std::make_unique<Stage>(session, str("en"), settingsFile());

    EXPECT_EQ(stage->column(str("Professional"))->list().accessibleName(), str("Professional, 2 measures"));
    EXPECT_EQ(stage->column(str("Professional"))->list().accessibleDescription(), str("1 open action"));
    board().setChosen(package.second.id);
    EXPECT_TRUE(board().moveBy(package.second.id, 1));
    EXPECT_EQ(stage->toast.text(), str("M02: at bat is now Region"));
    text::installLanguage(str("nl"), *qApp);
}

TEST_F(BoardTest, AltAndAnArrowIsTheWindowsUntilAPersonGoesToACard)
{
    board().setChosen(package.second.id);
    board().setFocus(Qt::TabFocusReason);
    board().hide();
    board().show();
    board().setFocus(Qt::OtherFocusReason); // as where a person comes back to the page
    QApplication::processEvents();
    ASSERT_TRUE(board().focusProxy()->hasFocus());

    stage->press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(stored(package.second.id).ownerKind, OwnerKind::Municipality) << "nobody went to a card yet";

    stage->press(Qt::Key_Home);
    stage->press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(stored(package.second.id).ownerKind, OwnerKind::Region);
}

TEST_F(BoardTest, AllColumnsWithCardsHaveOneWidthAndNoneScrollsWithoutNeed)
{
    board().setKind(BoardKind::Status);
    for (const int width : {700, 820, 1068, 1170, 1440, 1800}) {
        stage->host.resize(width, 660);
        QApplication::processEvents();
        const BoardColumn *running = stage->column(str("In uitvoering"));
        EXPECT_EQ(running->width(), stage->column(str("Voorbereiding"))->width()) << width;
        EXPECT_GE(running->width(), BoardColumn::narrowest()) << width;
        EXPECT_EQ(board().horizontalScrollBar()->maximum(), 0) << width << ": two with cards have room everywhere";
        EXPECT_EQ(stage->column(str("Vervallen"))->isFolded(), width < 1280) << width;
    }
}

TEST_F(BoardTest, FiveColumnsStandWholeBesideTheSidebarInAWindowOf1382)
{
    Measure fourth = aMeasure(str("M11"));
    fourth.ownerKind.reset();
    ASSERT_TRUE(session.edit({str("add"), {}}, [&](Edit &edit) { return edit.insert(fourth).map([](auto) {}); }));
    stage->host.resize(1382 - 212, 660);
    QApplication::processEvents();

    ASSERT_EQ(board().columns().size(), 5);
    EXPECT_EQ(board().horizontalScrollBar()->maximum(), 0);
    EXPECT_EQ(board().columns().first()->width(), board().columns().last()->width());
}

TEST_F(BoardTest, CardsLieBelowEachOtherAtEveryWidth)
{
    for (const BoardKind kind : {BoardKind::Status, BoardKind::AtBat}) {
        board().setKind(kind);
        for (const int width : {1800, 700, 1208}) {
            stage->host.resize(width, 660);
            QApplication::processEvents();
            for (const BoardColumn *column : board().columns()) {
                const BoardList &list = column->list();
                int end = -1;
                for (int row = 0; row < list.cards().rowCount(); ++row) {
                    const QModelIndex card = list.cards().index(row);
                    QStyleOptionViewItem option;
                    option.widget = &list;
                    const QRect rect = list.visualRect(card);
                    EXPECT_EQ(rect.height(), list.itemDelegate()->sizeHint(option, card).height()) << width;
                    EXPECT_EQ(rect.width(), list.viewport()->width()) << width;
                    EXPECT_TRUE(row == 0 || rect.top() == end + 1) << width;
                    end = rect.bottom();
                }
            }
        }
    }
}

TEST_F(BoardTest, ByStatusAColumnWithoutCardsLeavesItsRoomToTheOthers)
{
    board().setKind(BoardKind::Status);
    QApplication::processEvents();

    const BoardColumn *empty = stage->column(str("Afgerond"));
    const BoardColumn *filled = stage->column(str("In uitvoering"));
    ASSERT_EQ(empty->list().cards().rowCount(), 0);
    EXPECT_LT(empty->width(), theme::Theme::instance().length(260));
    EXPECT_GT(filled->width(), empty->width());
}

TEST_F(BoardTest, ByStatusAllSixColumnsStandWholeInAWindowOf1280)
{
    stage->host.resize(1280 - 212, 660);
    board().setKind(BoardKind::Status);
    QApplication::processEvents();

    ASSERT_EQ(board().columns().size(), 6);
    EXPECT_EQ(board().horizontalScrollBar()->maximum(), 0);
    const BoardColumn &last = *board().columns().last();
    EXPECT_LE(last.mapTo(board().viewport(), QPoint(last.width(), 0)).x(), board().viewport()->width());
}

TEST_F(BoardTest, ScrollsSidewaysRatherThanSqueeze)
{
    stage->host.resize(440, 500);
    QApplication::processEvents();

    EXPECT_GE(stage->column(str("Gemeente"))->width(), BoardColumn::narrowest());
    EXPECT_GT(board().horizontalScrollBar()->maximum(), 0);
    board().setChosen(package.first.id);
    EXPECT_GT(board().horizontalScrollBar()->value(), 0) << "the chosen card comes into sight";
    for (BoardColumn *column : board().columns()) {
        const int left = column->mapTo(board().viewport(), QPoint()).x();
        EXPECT_FALSE(left < 0 && left + column->width() > 0) << "no column is cut at the left";
    }
}

TEST_F(BoardTest, InAWindowOf1280FourColumnsStandWhole)
{
    stage->host.resize(1280 - 212, 660);
    QApplication::processEvents();
    board().setChosen(package.third.id);
    QApplication::processEvents();

    EXPECT_EQ(board().horizontalScrollBar()->maximum(), 0);
    ASSERT_EQ(board().columns().size(), 4);
    EXPECT_EQ(board().columns().first()->mapTo(board().viewport(), QPoint()).x(), 24);
    const BoardColumn &last = *board().columns().last();
    EXPECT_LE(last.mapTo(board().viewport(), QPoint(last.width(), 0)).x(), board().viewport()->width());
}

namespace {

class DemoBoardTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(writeDemo(folder.filePath(str("demo.aanjager"))));
        ASSERT_TRUE(session.open(folder.filePath(str("demo.aanjager"))));
        session.finishCheck();
    }

    Id<Measure> number(const char *number) const
    {
        for (const Measure &measure : session.state().all<Measure>())
            if (measure.number == str(number))
                return measure.id;
        return {};
    }

    QTemporaryDir folder;
    Session session;
};

} // namespace

TEST_F(DemoBoardTest, DatesTheTextOfWhatDidNotReportInThisRound)
{
    const Stage stage(session, str("nl"), folder.filePath(str("settings.ini")));

    const BoardCards cards(session.view(), stage.words, stage.model.cells());
    const BoardCard silent = cards.cardOf(*stage.model.row(number("M06")));
    const BoardCard reported = cards.cardOf(*stage.model.row(number("M05")));

    EXPECT_FALSE(silent.isReported);
    EXPECT_EQ(silent.news, str("Q4\u00a0’20: Tweede schoolsluiting; kleine groepen online"));
    EXPECT_TRUE(reported.isReported);
    EXPECT_EQ(reported.news, str("Alle gemeenten bediend; dekking van de kosten na 2021 open"));
    EXPECT_EQ(stage.shown(str("Gemeente")), str("M02 M05 M06 [Afgerond 2] M11 M12"));
}

TEST_F(DemoBoardTest, IsKeptForLookingAt)
{
    for (const char *language : {"nl", "en"})
        for (const theme::Look look : {theme::Look::Light, theme::Look::Dark}) {
            theme::Theme::instance().setLook(look);
            Stage stage(session, str(language), folder.filePath(str("settings.ini")));
            stage.board.setChosen(number("M13"));
            const QString name = QStringLiteral("board-%1-%2").arg(str(language)).arg(look == theme::Look::Dark);
            const QImage atBat = stage.host.grab().toImage();
            test::keep(atBat, name);
            stage.board.setKind(BoardKind::Status);
            QApplication::processEvents();
            const QImage byStatus = stage.host.grab().toImage();
            test::keep(byStatus, name + str("-status"));
            EXPECT_NE(test::fingerprint(atBat), test::fingerprint(byStatus));
        }
    theme::Theme::instance().setLook(theme::Look::Light);
    text::installLanguage(str("nl"), *qApp);
}

TEST_F(DemoBoardTest, IsKeptWithWhatIsAskedAndWhatIsPulled)
{
    ASSERT_TRUE(setField(session, number("M05"), u"support_asked", str("dekking van de kosten na 2021")));
    theme::Theme::instance().setScale(130);
    Stage stage(session, str("nl"), folder.filePath(str("settings.ini")));
    stage.board.setChosen(number("M05"));
    stage.board.setFocus(Qt::TabFocusReason);
    BoardColumn &from = *stage.column(str("Gemeente")), &to = *stage.column(str("Regio"));
    const QImage still = stage.host.grab().toImage();

    pull(stage, from, number("M05"), to, false);
    const QImage pulled = stage.host.grab().toImage();
    test::keep(still, str("board-large"));
    test::keep(pulled, str("board-pulled"));

    EXPECT_NE(test::fingerprint(still), test::fingerprint(pulled)) << "the card that is pulled is seen";
    QTest::keyClick(&from.list(), Qt::Key_Escape);
    theme::Theme::instance().setScale(100);
}
