// The window around the pages: ways back, sidebar, settings, narrow windows, beginnings.
#include "core/exchange/demo.h"
#include "tests/support/gui/shown_window.h"
#include "ui/dialogs/new_programme_dialog.h"
#include "ui/dialogs/programme_settings.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/pages/measures/measures_empty.h"
#include "ui/session/measure_edits.h"
#include "ui/shell/round_progress.h"
#include "ui/shell/side_panel.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window_actions.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/demo_mark.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/toast.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QTimer>
#include <QToolButton>
#include <algorithm>

using namespace aanjager;
using namespace aanjager::fixtures;

class Shell : public WindowTest
{
protected:
    ProgrammeView &view() const { return *window->programmeView(); }
    const Programme &programme() const { return window->session().state().programme(); }
    void TearDown() override
    {
        window.reset();
        theme::Theme::instance().setScale(100);
        theme::Theme::instance().setLook(theme::Look::Light);
    }
};

TEST_F(Shell, GoesBackToWhereAPersonWasByKeyMenuAndMouse)
{
    page().choose(package.second.id);
    const auto pages = view().pages();
    const auto history = std::find_if(pages.cbegin(), pages.cend(),
                                      [](const SidebarEntry &each) { return each.key == QStringLiteral("history"); });
    press(Qt::Key_1 + static_cast<int>(history - pages.cbegin()), Qt::ControlModifier);
    ASSERT_EQ(view().currentPage(), QStringLiteral("history"));
    EXPECT_TRUE(window->actions()->back()->isEnabled());

    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(view().currentPage(), QStringLiteral("measures"));
    EXPECT_EQ(page().chosen(), package.second.id);
    window->actions()->forward()->trigger();
    EXPECT_EQ(view().currentPage(), QStringLiteral("history"));
    QTest::mouseClick(window->windowHandle(), Qt::BackButton, {}, QPoint(700, 400));

    EXPECT_EQ(view().currentPage(), QStringLiteral("measures"));
    EXPECT_TRUE(window->actions()->forward()->isEnabled());
}

TEST_F(Shell, OpensAProgrammeOnThePageItWasLeftOn)
{
    view().showPage(QStringLiteral("history"));

    show();
    ASSERT_TRUE(window->openFile(package.path()));

    EXPECT_EQ(view().currentPage(), QStringLiteral("history"));
}

TEST_F(Shell, MakesAPageWhenItIsFirstAskedFor)
{
    window->programmeView()->showPage(QStringLiteral("overview"));
    show();
    ASSERT_TRUE(window->openFile(package.path()));
    ASSERT_EQ(view().currentPage(), QStringLiteral("overview"));
    EXPECT_EQ(view().madeMeasures(), nullptr);
    EXPECT_TRUE(view().leave());

    press(Qt::Key_N, Qt::ControlModifier);

    ASSERT_NE(view().madeMeasures(), nullptr);
    EXPECT_EQ(view().currentPage(), QStringLiteral("measures"));
    EXPECT_TRUE(page().newField()->hasFocus());
    EXPECT_EQ(page().model()->measureAt(page().table()->currentIndex()), page().chosen());
    EXPECT_FALSE(page().chosen().isNull());
}

TEST_F(Shell, PutsThePanelAwayFirstThenTheWordsOfTheSidebar)
{
    EXPECT_TRUE(panel().isVisible());
    EXPECT_FALSE(view().side()->isFolded());

    window->resize(1150, 700);
    QApplication::processEvents();
    EXPECT_FALSE(panel().isVisible());
    EXPECT_FALSE(view().side()->isFolded());
    window->resize(960, 600);
    QApplication::processEvents();
    EXPECT_TRUE(view().side()->isFolded());
    EXPECT_EQ(view().side()->width(), Sidebar::foldedWidth);
    press(Qt::Key_F9);
    EXPECT_TRUE(panel().isVisible()) << "a person may ask for it";
    window->resize(1440, 900);
    QApplication::processEvents();

    EXPECT_TRUE(panel().isVisible());
    EXPECT_FALSE(view().side()->isFolded());
}

TEST_F(Shell, RemembersTheSidebarAsIcons)
{
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_TRUE(view().side()->isFolded());

    show();

    EXPECT_TRUE(view().side()->isFolded());
}

TEST_F(Shell, TellsHowFarTheOpenRoundIs)
{
    const RoundProgress &round = *view().side()->round();
    EXPECT_EQ(round.title(), QStringLiteral("Nog geen ronde"));
    EXPECT_EQ(round.line(), QStringLiteral("Eerste ronde openen…"));
    EXPECT_TRUE(round.offersRound());

    Round open;
    open.id = newId<Round>();
    open.label = QStringLiteral("Q3 2020");
    open.peildatum = QDate(2020, 9, 30);
    open.opens = QDate(2020, 10, 1);
    open.due = QDate(2020, 10, 23);
    ASSERT_TRUE(window->session().edit({QStringLiteral("add")},
                                       [&](Edit &edit) { return edit.insert(open).map([](auto) {}); }));

    EXPECT_EQ(round.title(), QStringLiteral("Ronde Q3 2020"));
    EXPECT_EQ(round.figures(), QStringLiteral("0 van 3"));
    EXPECT_EQ(round.line(), QStringLiteral("gemeld; sluit over 8 dagen"));
    EXPECT_EQ(round.missing().size(), 3);
    EXPECT_FALSE(round.offersRound());
    EXPECT_TRUE(round.isEnabled());
}

TEST_F(Shell, AppliesSettingsAtOnceAndTakesThemBackWhenCancelled)
{
    bool isShown = false;
    QTimer clock;
    clock.setInterval(20);
    QObject::connect(&clock, &QTimer::timeout, window.get(), [&] {
        auto *dialog = qobject_cast<SettingsDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        clock.stop();
        isShown = true;
        emit dialog->lookChoice()->activated(2);
        EXPECT_TRUE(theme::Theme::instance().isDark());
        emit dialog->textSizeChoice()->activated(5);
        EXPECT_EQ(theme::Theme::instance().scale(), 200);
        emit dialog->languageChoice()->activated(1);
        EXPECT_EQ(settings.language(), QStringLiteral("en"));
        dialog->reject();
    });
    clock.start();

    press(Qt::Key_Comma, Qt::ControlModifier);

    EXPECT_TRUE(isShown);
    EXPECT_FALSE(theme::Theme::instance().isDark());
    EXPECT_EQ(theme::Theme::instance().scale(), 100);
    EXPECT_EQ(settings.language(), QStringLiteral("nl"));
}

TEST_F(Shell, GivesEveryChoiceOfTheSettingsItsRoom)
{
    for (const int percent : theme::Theme::scales()) {
        theme::Theme::instance().setScale(percent);
        SettingsDialog dialog(settings);
        dialog.show();
        for (const QComboBox *choice : {dialog.languageChoice(), dialog.lookChoice(), dialog.textSizeChoice()}) {
            const int words = choice->fontMetrics().horizontalAdvance(choice->itemText(0));
            EXPECT_GE(choice->width(), words + 24) << percent;
            EXPECT_GE(choice->height(), choice->fontMetrics().height()) << percent;
        }
    }
}

TEST_F(Shell, StoresTheSettingsOfTheProgrammeAsOneChange)
{
    ProgrammeSettings dialog(window->context());
    qobject_cast<QLineEdit *>(dialog.editor(QStringLiteral("region")))->setText(QStringLiteral("Drechtsteden"));
    qobject_cast<QLineEdit *>(dialog.editor(QStringLiteral("item_prefix")))->setText(QStringLiteral("X"));

    dialog.accept();
    EXPECT_EQ(programme().region, QStringLiteral("Drechtsteden"));
    EXPECT_EQ(programme().itemPrefix, QStringLiteral("X"));
    press(Qt::Key_Z, Qt::ControlModifier);

    EXPECT_NE(programme().region, QStringLiteral("Drechtsteden"));
    EXPECT_EQ(programme().itemPrefix, QStringLiteral("M"));
}

TEST_F(Shell, SaysWhyTheProgrammeCannotBeWithoutAName)
{
    ProgrammeSettings dialog(window->context());
    qobject_cast<QLineEdit *>(dialog.editor(QStringLiteral("name")))->clear();

    dialog.accept();

    EXPECT_EQ(dialog.errorText(), QStringLiteral("“Naam” mag niet leeg zijn."));
    EXPECT_FALSE(programme().name.isEmpty());
}

TEST_F(Shell, BeginsAnEmptyProgrammeWithATemplateAndTakesItBack)
{
    for (const Id<Measure> id : {package.first.id, package.second.id, package.third.id})
        ASSERT_TRUE(removeMeasure(window->session(), id));
    const qsizetype themes = window->session().state().all<Theme>().size();

    press(Qt::Key_T, Qt::ControlModifier);
    auto *first = qobject_cast<QPushButton *>(QApplication::focusWidget());
    ASSERT_TRUE(first);
    EXPECT_TRUE(page().emptyState()->isAncestorOf(first));
    emit page().emptyState()->templateAsked(QStringLiteral("agenda"));
    EXPECT_EQ(programme().itemLabel, QStringLiteral("actielijn"));
    EXPECT_GT(window->session().state().all<Theme>().size(), themes);
    EXPECT_GT(page().model()->found(), 2) << "something to begin with is in sight";
    EXPECT_TRUE(page().isAncestorOf(QApplication::focusWidget()));
    window->actions()->undo()->trigger();

    EXPECT_EQ(programme().itemLabel, QStringLiteral("maatregel"));
    EXPECT_EQ(window->session().state().all<Theme>().size(), themes);
}

TEST_F(Shell, WalksWithF6RoundTheSidebarThePageThePanelAndTheStatusBar)
{
    goTo(view().side()->pages());
    QList<QWidget *> met;
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_F6);
        met.append(QApplication::focusWidget());
    }

    EXPECT_TRUE(met.contains(page().table()));
    EXPECT_TRUE(met.contains(window->statusLine()->languageButton()));
    EXPECT_EQ(met.last(), view().side()->pages());
}

TEST_F(Shell, WalksWithF6PastAPaneThatHasNothingForTheKeyboard)
{
    view().showPage(QStringLiteral("matrix"));
    QApplication::processEvents();
    goTo(view().side()->pages());
    QList<QWidget *> met;
    for (int i = 0; i < 6 && !met.contains(view().side()->pages()); ++i) {
        press(Qt::Key_F6);
        met.append(QApplication::focusWidget());
    }

    EXPECT_TRUE(met.contains(window->statusLine()->languageButton()));
    EXPECT_EQ(met.last(), view().side()->pages());
    EXPECT_EQ(QSet<QWidget *>(met.begin(), met.end()).size(), met.size()) << "each press goes on";
}

TEST_F(Shell, ChangesTheLanguageByAClickInTheStatusBar)
{
    window->statusLine()->languageButton()->click();
    QApplication::processEvents();

    EXPECT_EQ(settings.language(), QStringLiteral("en"));
    EXPECT_EQ(window->statusLine()->languageButton()->text(), QStringLiteral("EN"));
}

TEST_F(Shell, RemembersHowAProgrammeLookedWhenItWasClosed)
{
    window->close();

    const RememberedFile file = settings.recentFiles().value(0);
    EXPECT_EQ(file.measures, 3);
    EXPECT_EQ(file.preview.count(QLatin1Char('/')), 2) << qPrintable(file.preview);
}

TEST_F(Shell, MakesTheSettingsSmallerAgainAfterALargerText)
{
    SettingsDialog dialog(settings, window.get());
    dialog.show();
    const QSize before = dialog.size();

    for (const int percent : {200, 100}) {
        theme::Theme::instance().setScale(percent);
        QEvent again(QEvent::LanguageChange);
        QApplication::sendEvent(&dialog, &again);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
        EXPECT_EQ(dialog.size() == before, percent == 100)
            << percent << ": " << dialog.width() << "x" << dialog.height();
    }
}

TEST_F(Shell, LetsTheIconsOfButtonsGrowAndStandApartFromTheirWords)
{
    QPushButton button(theme::icon(QStringLiteral("plus")), QStringLiteral("Toevoegen"));
    button.show();
    const QSize small = button.iconSize();
    const QImage drawn = button.icon().pixmap(small).toImage();
    for (int x = small.height(); x < small.width(); ++x)
        for (int y = 0; y < small.height(); ++y)
            ASSERT_EQ(qAlpha(drawn.pixel(x, y)), 0) << "room between icon and words";

    theme::Theme::instance().setScale(200);
    QApplication::processEvents();

    EXPECT_GE(small.width() - small.height(), 4);
    EXPECT_EQ(button.iconSize(), 2 * small);
}

TEST_F(Shell, GivesTheKeyboardToThePageAfterAnotherLanguage)
{
    settings.setLanguage(QStringLiteral("nl"));
    goTo(page().table());

    emit window->actions()->languageChosen(QStringLiteral("en"));
    QApplication::processEvents();

    ASSERT_TRUE(QApplication::focusWidget());
    EXPECT_TRUE(page().isAncestorOf(QApplication::focusWidget()))
        << QApplication::focusWidget()->accessibleName().toStdString();
    emit window->actions()->languageChosen(QStringLiteral("nl"));
    QApplication::processEvents();
}

TEST_F(Shell, GivesTheKeyboardToThePageOfANewProgramme)
{
    window->session().close();
    QApplication::processEvents();
    Programme made;
    made.name = QStringLiteral("Nieuw");

    ASSERT_TRUE(window->session().create(package.folder.filePath(QStringLiteral("nieuw.aanjager")), made, {}));
    QApplication::processEvents();

    EXPECT_EQ(QApplication::focusWidget(), page().emptyState()->field());
}

TEST_F(Shell, SaysThatItIsNotSavedUntilItIs)
{
    int tries = 0;
    const auto work = [&]() -> Result<void> {
        if (++tries > 1)
            return setField(window->session(), package.first.id, u"title", Value(QStringLiteral("Anders")));
        const Error error{ErrorKind::Storage, QStringLiteral("full"), {}, {}, {}};
        emit window->session().failed(error);
        return tl::unexpected(error);
    };
    EXPECT_FALSE(window->context().attempt(work));
    EXPECT_TRUE(window->statusLine()->savedText().startsWith(QStringLiteral("Niet opgeslagen")))
        << window->statusLine()->savedText().toStdString();
    ASSERT_TRUE(window->toast()->actionButton()->isVisible());
    emit window->session().failed({ErrorKind::Refused, QStringLiteral("no such day"), {}, {}, {}});
    EXPECT_TRUE(window->statusLine()->savedText().startsWith(QStringLiteral("Niet opgeslagen")))
        << "another refusal stores nothing";
    ASSERT_TRUE(window->toast()->actionButton()->isVisible());

    QTest::mouseClick(window->toast()->actionButton(), Qt::LeftButton);

    EXPECT_EQ(tries, 2);
    EXPECT_FALSE(window->statusLine()->savedText().startsWith(QStringLiteral("Niet opgeslagen")));
    EXPECT_EQ(stored(package.first.id).title, QStringLiteral("Anders"));
}

TEST_F(Shell, InTheStatusBarNothingIsCutAtTwiceTheSizeOfText)
{
    const QString demo = package.folder.filePath(QStringLiteral("demo.aanjager"));
    ASSERT_TRUE(writeDemo(demo));
    ASSERT_TRUE(window->openFile(demo));
    window->session().finishCheck();
    window->programmeView()->showPage(QStringLiteral("measures"));
    const StatusLine &bar = *window->statusLine();
    for (const auto &[percent, width] : {std::pair(100, 1440), std::pair(200, 1280), std::pair(200, 1000)}) {
        theme::Theme::instance().setScale(percent);
        window->resize(width, 800);
        QApplication::processEvents();
        for (const QWidget *each : bar.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!each->isVisible())
                continue;
            EXPECT_GE(each->width(), each->sizeHint().width()) << percent << each->metaObject()->className();
            EXPECT_LE(each->geometry().right(), bar.width()) << percent << each->metaObject()->className();
        }
        const auto *mark = bar.findChild<DemoMark *>();
        EXPECT_EQ(mark->text() == QStringLiteral("Demonstratiegegevens"), percent == 200) << mark->text().toStdString();
        EXPECT_FALSE(mark->toolTip().isEmpty());
        EXPECT_TRUE(bar.savedText().startsWith(QStringLiteral("Opgeslagen op ")));
    }
    theme::Theme::instance().setScale(100);
}

TEST_F(Shell, OffersACopyElsewhereWhenWhatWasDoneCannotBeStored)
{
    Session &session = window->session();
    const auto failing = [&](const QString &file) {
        return [&session, file]() -> Result<void> {
            const Error error{ErrorKind::Storage, {file}, {}, {}, {}};
            emit session.failed(error);
            return tl::unexpected(error);
        };
    };
    EXPECT_TRUE(window->statusLine()->copyButton()->isHidden());
    EXPECT_FALSE(window->context().attempt(failing(QStringLiteral("/ergens/anders.pdf"))));
    EXPECT_TRUE(window->toast()->otherButton()->isHidden()) << "a copy of the programme is of no use there";
    EXPECT_FALSE(window->context().attempt(failing(session.file().path())));
    EXPECT_TRUE(window->statusLine()->copyButton()->isVisible());
    ASSERT_TRUE(window->toast()->otherButton()->isVisible());
    const QString copy = package.folder.filePath(QStringLiteral("elders.aanjager"));
    QTimer::singleShot(0, window.get(), [&copy] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        EXPECT_EQ(dialog->acceptMode(), QFileDialog::AcceptSave);
        dialog->selectFile(copy);
        static_cast<QDialog *>(dialog)->done(QDialog::Accepted);
    });

    QTest::mouseClick(window->toast()->otherButton(), Qt::LeftButton);

    ASSERT_TRUE(QFileInfo::exists(copy));
    EXPECT_EQ(window->toast()->text(), QStringLiteral("Kopie opgeslagen: elders.aanjager"));
    EXPECT_FALSE(window->saveCopy(copy)) << "nothing is replaced";
    ASSERT_TRUE(window->saveCopy(package.folder.filePath(QStringLiteral("derde.aanjager"))));
    QTest::mouseClick(window->toast()->actionButton(), Qt::LeftButton);
    EXPECT_EQ(QFileInfo(session.file().path()).fileName(), QStringLiteral("derde.aanjager"));
    EXPECT_TRUE(window->statusLine()->copyButton()->isHidden());
    EXPECT_EQ(stored(package.first.id).title, package.first.title);
}

TEST_F(Shell, HasRoomForItsButtonsAndForThePanelAtTheLargestText)
{
    emit window->actions()->textSizeChosen(200);
    QApplication::processEvents();
    window->resize(1280, 800);
    window->programmeView()->showPage(QStringLiteral("measures"));
    page().choose(package.first.id);
    QApplication::processEvents();
    const auto buttons = page().findChildren<QPushButton *>();
    const auto add = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *each) {
        return each->accessibleName() == QStringLiteral("Maatregel toevoegen");
    });
    ASSERT_NE(add, buttons.end());
    for (const QWidget *row : {(*add)->parentWidget(), page().searchField()->parentWidget()}) {
        QList<QWidget *> parts = row->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        parts.removeIf([](const QWidget *part) { return !part->isVisible(); });
        for (const QWidget *one : std::as_const(parts))
            for (const QWidget *other : std::as_const(parts))
                EXPECT_FALSE(one != other && one->geometry().intersects(other->geometry()))
                    << one->metaObject()->className() << one->accessibleName().toStdString() << " and "
                    << other->metaObject()->className() << other->accessibleName().toStdString();
    }
    EXPECT_GE((*add)->width(), (*add)->sizeHint().width());

    if (!panel().isVisible())
        press(Qt::Key_F9);

    ASSERT_TRUE(panel().isVisible());
    EXPECT_EQ(window->width(), 1280);
    EXPECT_LE(panel().mapTo(window.get(), QPoint(panel().width(), 0)).x(), window->width());
    EXPECT_GE(panel().width(), panel().minimumSizeHint().width());
}

TEST_F(Shell, ComesBackInSightWhenItsScreenIsGone)
{
    window->move(20'000, 20'000);
    settings.setWindowGeometry(window->saveGeometry());

    show();

    EXPECT_TRUE(window->screen()->availableGeometry().intersects(window->geometry()))
        << window->geometry().left() << ", " << window->geometry().top();
}

TEST_F(Shell, KeepsTheFormOfANewProgrammeWhenTheFileIsThereAlready)
{
    QStringList names;
    QTimer hand;
    QObject::connect(&hand, &QTimer::timeout, window.get(), [&] {
        QWidget *asks = QApplication::activeModalWidget();
        if (auto *form = qobject_cast<NewProgrammeDialog *>(asks)) {
            names.append(form->nameField()->text());
            form->nameField()->setText(QStringLiteral("Jeugd 2030"));
            names.size() == 1 ? form->accept() : form->reject();
        } else if (auto *place = qobject_cast<QFileDialog *>(asks)) {
            place->findChild<QLineEdit *>()->setText(package.path());
            static_cast<QDialog *>(place)->done(QDialog::Accepted);
        } else if (auto *question = qobject_cast<QMessageBox *>(asks)) {
            ADD_FAILURE() << question->text().toStdString();
            question->accept();
        }
    });
    hand.start(50);

    emit window->actions()->newProgrammeAsked();

    EXPECT_EQ(names, (QStringList{QString(), QStringLiteral("Jeugd 2030")}));
}
