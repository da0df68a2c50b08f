#include "tests/support/gui/package.h"
#include "tests/support/gui/picture.h"
#include "tests/support/gui/shown_window.h"
#include "ui/dialogs/house_style.h"
#include "ui/dialogs/missing_list.h"
#include "ui/dialogs/pages_view.h"
#include "ui/dialogs/report_choices.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/report_preview.h"
#include "ui/dialogs/report_words.h"
#include "ui/pages/editing/commit_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/toast.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

const QString ownTitle = QStringLiteral("Het bestuur moet in april kiezen");

/** The window of the report over a programme with an open round, a closed one, and a measure off course. */
class ReportWindow : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        ASSERT_FALSE(HasFatalFailure());
        closed.label = QStringLiteral("2020-Q2");
        closed.peildatum = QDate(2020, 6, 30);
        closed.closed = QDate(2020, 7, 14);
        closed.conclusion = QStringLiteral("Het kwartaal van toen");
        round.label = QStringLiteral("2020-Q3");
        round.peildatum = QDate(2020, 9, 30);
        Measure off = package.second;
        off.healthTime = Health::Intervene;
        off.cause = QStringLiteral("Te laat begonnen.");
        const auto added = session().edit({QStringLiteral("add")}, [&](Edit &edit) {
            return edit.insert(closed).and_then([&](auto) { return edit.insert(round); }).and_then([&](auto) {
                return edit.update(off);
            });
        });
        ASSERT_TRUE(added) << added.error().detail.toStdString();
        open();
    }

    void TearDown() override
    {
        dialog.reset();
        WindowTest::TearDown();
    }

    void open()
    {
        dialog.reset();
        dialog = std::make_unique<ReportDialog>(window->context(), window.get());
        dialog->resize(1280, 800);
        dialog->show();
        dialog->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
        settle();
    }

    void settle() const
    {
        const bool settled = QTest::qWaitFor(
            [this] {
                dialog->preview()->pages()->viewport()->repaint();
                return dialog->isSettled();
            },
            30'000);
        EXPECT_TRUE(settled);
    }

    /** The words on the live pages, white space aside. */
    QString paper() const
    {
        QString text;
        QPdfDocument *document = dialog->preview()->pages()->document();
        for (int page = 0; document && page < document->pageCount(); ++page)
            text += document->getAllText(page).text() + QLatin1Char(' ');
        return text.simplified();
    }

    Session &session() const { return window->session(); }
    Round storedRound() const { return session().file().store().get(round.id).value(); }
    qint64 changes() const { return session().file().log().value().size(); }
    WordField &title() const { return *dialog->words()->conclusion(); }

    void type(WordField &field, const QString &text) const
    {
        field.editor()->setFocus(Qt::TabFocusReason);
        field.editor()->selectAll();
        QTest::keyClicks(field.editor(), text);
    }

    Round round{newId<Round>()}, closed{newId<Round>()};
    std::unique_ptr<ReportDialog> dialog;
};

} // namespace

TEST_F(ReportWindow, ProposesTheWordsThatAreOnThePagesUntilAPersonWritesTheirOwn)
{
    EXPECT_EQ(title().stateText(), QStringLiteral("voorstel"));
    EXPECT_TRUE(title().editor()->property("proposal").toBool());
    EXPECT_TRUE(title().takeOverButton()->isVisibleTo(dialog.get()));
    const QString proposal = title().editor()->toPlainText();
    EXPECT_FALSE(proposal.isEmpty());
    EXPECT_TRUE(paper().contains(proposal.left(20))) << paper().left(400).toStdString();
}

TEST_F(ReportWindow, PutsWhatIsTypedOnThePagesBeforeItIsStored)
{
    const qint64 before = changes();
    type(title(), ownTitle);
    settle();

    EXPECT_TRUE(paper().contains(ownTitle)) << paper().left(400).toStdString();
    EXPECT_EQ(changes(), before);
    EXPECT_EQ(title().stateText(), QStringLiteral("bewerkt"));
    EXPECT_EQ(title().countText(), QStringLiteral("%1 van 90").arg(ownTitle.size()));
}

TEST_F(ReportWindow, StoresTheWordsAsOneChangeWhenTheFieldIsLeft)
{
    const qint64 before = changes();
    type(title(), ownTitle);
    QTest::keyClick(title().editor(), Qt::Key_Tab);

    EXPECT_EQ(storedRound().conclusion, ownTitle);
    EXPECT_EQ(changes(), before + 1);
    const Change last = session().file().log().value().last();
    EXPECT_EQ(last.label.key, QStringLiteral("update"));
    EXPECT_EQ(last.label.arguments,
              (QStringList{QStringLiteral("round"), QString::number(round.id.value), QStringLiteral("conclusion")}));
}

TEST_F(ReportWindow, StoresTheWordsAfterAPauseWhileThePersonTypesOn)
{
    type(*dialog->words()->introduction(), QStringLiteral("Een goed kwartaal."));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !storedRound().introduction.isEmpty(); }, 5'000));

    EXPECT_TRUE(dialog->words()->introduction()->editor()->hasFocus());
    QTest::keyClicks(dialog->words()->introduction()->editor(), QStringLiteral(" Echt."));
    settle();
    EXPECT_TRUE(paper().contains(QStringLiteral("Een goed kwartaal. Echt.")));
}

TEST_F(ReportWindow, TakesTheWordsBackByUndoAndSaysWhat)
{
    type(title(), ownTitle);
    QTest::keyClick(title().editor(), Qt::Key_Tab);
    const QString proposal = QStringLiteral("voorstel");

    QTest::keyClick(dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();

    EXPECT_EQ(storedRound().conclusion, QString());
    EXPECT_EQ(title().stateText(), proposal);
    EXPECT_FALSE(paper().contains(ownTitle));
    QTest::keyClick(dialog.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(storedRound().conclusion, ownTitle);
    EXPECT_EQ(title().editor()->toPlainText(), ownTitle);
}

TEST_F(ReportWindow, TakesAProposalOverAndGoesBackToIt)
{
    const QString proposal = title().editor()->toPlainText();

    title().takeOverButton()->click();
    EXPECT_EQ(storedRound().conclusion, proposal);
    EXPECT_EQ(title().stateText(), QStringLiteral("bewerkt"));
    EXPECT_TRUE(title().editor()->hasFocus());
    QTest::keyClicks(title().editor(), QStringLiteral("!"));
    QTest::keyClick(title().editor(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(storedRound().conclusion, proposal + QLatin1Char('!'));

    title().backButton()->click();
    EXPECT_EQ(storedRound().conclusion, QString());
    EXPECT_EQ(title().editor()->toPlainText(), proposal);
    EXPECT_EQ(title().stateText(), QStringLiteral("voorstel"));
}

TEST_F(ReportWindow, GoesBackToTheProposalByAKeyInTheText)
{
    const QString proposal = title().editor()->toPlainText();
    type(title(), ownTitle);
    QTest::keyClick(title().editor(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(storedRound().conclusion, ownTitle);

    QTest::keyClick(title().editor(), Qt::Key_D, Qt::ControlModifier);

    EXPECT_EQ(storedRound().conclusion, QString());
    EXPECT_EQ(title().editor()->toPlainText(), proposal);
    EXPECT_TRUE(title().editor()->hasFocus());
    EXPECT_EQ(title().backButton()->toolTip(), QStringLiteral("Ctrl+D"));
}

TEST_F(ReportWindow, WritesOnBehindTheTextForWhoComesByTheKeyboard)
{
    const QString proposal = dialog->words()->introduction()->editor()->toPlainText();
    dialog->words()->introduction()->editor()->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(dialog->words()->introduction()->editor(), QStringLiteral(" Meer."));

    EXPECT_EQ(dialog->words()->introduction()->editor()->toPlainText(), proposal + QStringLiteral(" Meer."));
}

TEST_F(ReportWindow, MovesNoTextWhenAProposalBecomesAPersonsOwn)
{
    const int before = title().editor()->mapTo(dialog.get(), QPoint()).y();
    type(title(), ownTitle);
    QApplication::processEvents();

    EXPECT_EQ(title().editor()->mapTo(dialog.get(), QPoint()).y(), before);
}

TEST_F(ReportWindow, TakesAnEmptiedTextForTheProposal)
{
    type(title(), ownTitle);
    QTest::keyClick(title().editor(), Qt::Key_Tab);
    title().editor()->selectAll();
    title().editor()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(title().editor(), Qt::Key_Delete);
    QTest::keyClick(title().editor(), Qt::Key_Tab);

    EXPECT_EQ(storedRound().conclusion, QString());
    EXPECT_EQ(title().stateText(), QStringLiteral("voorstel"));
    EXPECT_FALSE(title().editor()->toPlainText().isEmpty());
}

TEST_F(ReportWindow, BringsBackWithEscapeWhatIsStoredAndStaysOpen)
{
    type(title(), ownTitle);
    QTest::keyClick(title().editor(), Qt::Key_Escape);

    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(title().stateText(), QStringLiteral("voorstel"));
    settle();
    EXPECT_FALSE(paper().contains(ownTitle)) << "the pages follow what was taken back";
}

TEST_F(ReportWindow, StoresWhatIsTypedWhenItIsClosed)
{
    type(title(), ownTitle);
    dialog->reject();

    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(storedRound().conclusion, ownTitle);
}

TEST_F(ReportWindow, KeepsTheWordsOfAClosedRoundAsTheyWere)
{
    dialog->choices()->asOf()->chooseRound(QStringLiteral("2020-Q2"));
    settle();

    EXPECT_TRUE(title().editor()->isReadOnly());
    EXPECT_EQ(title().editor()->toPlainText(), closed.conclusion);
    EXPECT_TRUE(dialog->words()->holdText().startsWith(QStringLiteral("Deze ronde is gesloten")));
    EXPECT_FALSE(title().backButton()->isVisibleTo(dialog.get()));
    EXPECT_TRUE(paper().contains(closed.conclusion));
    EXPECT_FALSE(dialog->missing()->isVisibleTo(dialog.get()));
}

TEST_F(ReportWindow, ShowsAProgrammeThatIsOnlyReadAndEditsNothing)
{
    dialog.reset();
    ASSERT_TRUE(session().open(package.path(), Access::ReadOnly));
    open();

    EXPECT_TRUE(title().editor()->isReadOnly());
    EXPECT_FALSE(title().takeOverButton()->isVisibleTo(dialog.get()));
    EXPECT_FALSE(dialog->houseStyle()->chooseButton()->isEnabled());
    EXPECT_TRUE(dialog->words()->holdText().contains(QStringLiteral("alleen om te lezen")));
    EXPECT_TRUE(dialog->choices()->kind()->hasFocus()) << "there is nothing to write";
    EXPECT_GT(dialog->preview()->pages()->pageCount(), 0);
}

TEST_F(ReportWindow, HidesWhatTheReaderMayNotSeeFromPagesAndProposals)
{
    Measure hidden = stored(package.second.id);
    hidden.visibility = Visibility::Staff;
    ASSERT_TRUE(session().edit({QStringLiteral("update")}, [&](Edit &edit) { return edit.update(hidden); }));
    settle();
    EXPECT_FALSE(paper().contains(hidden.title));
    EXPECT_FALSE(dialog->words()->rubs()->editor()->toPlainText().contains(QStringLiteral("M02")));

    dialog->choices()->reader()->setCurrentIndex(static_cast<int>(Visibility::Staff));
    settle();

    EXPECT_TRUE(paper().contains(hidden.title));
    EXPECT_TRUE(dialog->words()->rubs()->editor()->toPlainText().contains(QStringLiteral("M02")));
}

TEST_F(ReportWindow, TellsADayThatIsNoneAndMakesNoPages)
{
    QComboBox *box = dialog->choices()->asOf()->box();
    box->setCurrentIndex(box->count() - 1);
    QTest::keyClicks(dialog->choices()->asOf()->dayField(), QStringLiteral("31 juni"));
    settle();

    EXPECT_FALSE(dialog->preview()->trouble().isEmpty());
    EXPECT_FALSE(dialog->saveButton()->isEnabled());
    dialog->choices()->asOf()->chooseNone();
    settle();
    EXPECT_EQ(dialog->preview()->trouble(), QString());
    EXPECT_TRUE(dialog->saveButton()->isEnabled());
}

TEST_F(ReportWindow, RemembersWhatWasChosenForThisProgramme)
{
    dialog->choices()->kind()->setCurrentIndex(1);
    dialog->choices()->reader()->setCurrentIndex(static_cast<int>(Visibility::Public));
    dialog->choices()->language()->setCurrentIndex(1);
    dialog->choices()->since()->chooseNone();
    dialog->choices()->version()->setText(QStringLiteral("2"));
    dialog->preview()->zoomBox()->setCurrentIndex(1);
    dialog->resize(1210, 777);
    settle();
    dialog->reject();

    open();

    const ReportRequest request = dialog->request().value();
    EXPECT_EQ(request.kind, report::Kind::Full);
    EXPECT_EQ(request.visibility, Visibility::Public);
    EXPECT_EQ(request.language, QStringLiteral("en"));
    EXPECT_FALSE(request.since);
    EXPECT_EQ(request.version, QStringLiteral("2"));
    EXPECT_EQ(dialog->preview()->pages()->zoom(), PagesView::fitWidth);
}

TEST_F(ReportWindow, BeginsTheReportOfAnotherRoundAnew)
{
    dialog->choices()->kind()->setCurrentIndex(1);
    dialog->choices()->standing()->setCurrentIndex(2);
    dialog->choices()->version()->setText(QStringLiteral("2"));
    dialog->reject();
    RememberedReport last = settings.report(package.path());
    EXPECT_EQ(last.standing, QStringLiteral("final"));
    last.round = QStringLiteral("2019-Q4");
    settings.setReport(package.path(), last);

    open();

    const ReportRequest request = dialog->request().value();
    EXPECT_EQ(request.kind, report::Kind::Full);
    EXPECT_EQ(request.standing, report::Standing::ByRound);
    EXPECT_EQ(request.version, QString());
}

TEST_F(ReportWindow, ComparesWithTheLastClosedRoundUnlessChosenOtherwise)
{
    EXPECT_EQ(dialog->request().value().since, Moment{Moment::Round{QStringLiteral("2020-Q2")}});
}

TEST_F(ReportWindow, ComparesNoRoundWithItself)
{
    dialog->choices()->asOf()->chooseRound(QStringLiteral("2020-Q2"));

    EXPECT_EQ(dialog->request().value().asOf, Moment{Moment::Round{QStringLiteral("2020-Q2")}});
    EXPECT_FALSE(dialog->request().value().since);
}

TEST_F(ReportWindow, ListsWhatIsMissingAndLeadsToTheMeasure)
{
    const QStringList lines = dialog->missing()->lines();
    const qsizetype off = lines.indexOf(QStringLiteral("M02 is van koers; niet ingevuld: gevolg en bijsturing."));
    ASSERT_GE(off, 0) << lines.join(QLatin1Char('\n')).toStdString();
    EXPECT_TRUE(lines.contains(QStringLiteral("4 teksten zijn nog een voorstel.")));
    EXPECT_TRUE(lines.contains(QStringLiteral("Er is geen logo.")));
    EXPECT_FALSE(dialog->missing()->link(0)) << "a round is not closed from here";

    dialog->missing()->link(off)->click();
    QApplication::processEvents();

    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(dialog->measure(), package.second.id);
}

TEST_F(ReportWindow, MissesALineLessWithEachTextThatIsWritten)
{
    title().takeOverButton()->click();

    EXPECT_TRUE(dialog->missing()->lines().contains(QStringLiteral("3 teksten zijn nog een voorstel.")));
    const qsizetype at = dialog->missing()->lines().indexOf(QStringLiteral("3 teksten zijn nog een voorstel."));
    dialog->missing()->link(at)->click();
    QApplication::processEvents();
    EXPECT_TRUE(dialog->words()->introduction()->takeOverButton()->hasFocus());
}

TEST_F(ReportWindow, TakesALogoAndAColophonForEveryReport)
{
    const QString path = package.folder.filePath(QStringLiteral("logo.png"));
    QImage picture(60, 20, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    ASSERT_TRUE(picture.save(path));

    dialog->houseStyle()->takeLogo(path);
    dialog->houseStyle()->colophon()->setFocus();
    QTest::keyClicks(dialog->houseStyle()->colophon(), QStringLiteral("Regiobureau Jeugd"));
    settle();
    EXPECT_TRUE(paper().contains(QStringLiteral("Regiobureau Jeugd")));
    QTest::keyClick(dialog->houseStyle()->colophon(), Qt::Key_Tab);

    const Programme programme = session().state().programme();
    EXPECT_EQ(programme.colophon, QStringLiteral("Regiobureau Jeugd"));
    EXPECT_TRUE(QByteArray::fromBase64(programme.logo.toLatin1()).startsWith("\x89PNG"));
    EXPECT_FALSE(dialog->missing()->lines().contains(QStringLiteral("Er is geen logo.")));
    dialog->houseStyle()->removeButton()->click();
    EXPECT_TRUE(session().state().programme().logo.isEmpty());
    EXPECT_EQ(dialog->findChild<Toast *>()->text(), QStringLiteral("Het logo is verwijderd"));
    EXPECT_TRUE(dialog->houseStyle()->chooseButton()->hasFocus()) << "the button that had it is gone";
}

TEST_F(ReportWindow, SaysHowLargeALogoIsThatIsTooLargeAndForgetsItAtTheNext)
{
    const QString path = package.folder.filePath(QStringLiteral("logo.png"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.resize(5'891'072));
    dialog->houseStyle()->takeLogo(path);
    EXPECT_EQ(dialog->findChild<Toast *>()->text(),
              QStringLiteral("De afbeelding is te groot: 5.753 kB, hooguit 512 kB."));
    EXPECT_TRUE(session().state().programme().logo.isEmpty());

    QImage picture(60, 20, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    file.close();
    ASSERT_TRUE(picture.save(path));
    dialog->houseStyle()->takeLogo(path);

    EXPECT_EQ(dialog->findChild<Toast *>()->text(), QStringLiteral("Het logo staat vanaf nu op elke rapportage"));
}

TEST_F(ReportWindow, RefusesALogoThatIsNoPictureAndSaysSo)
{
    const QString path = package.folder.filePath(QStringLiteral("logo.png"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("GIF89a");
    file.close();

    dialog->houseStyle()->takeLogo(path);

    EXPECT_TRUE(session().state().programme().logo.isEmpty());
    EXPECT_TRUE(dialog->findChild<Toast *>()->isVisible());
}

TEST_F(ReportWindow, KeepsThePlaceOnThePagesWhileTheyChange)
{
    PagesView *pages = dialog->preview()->pages();
    pages->goTo(1);
    settle();
    ASSERT_EQ(pages->page(), 1);

    type(title(), ownTitle);
    settle();

    EXPECT_EQ(pages->page(), 1);
    EXPECT_TRUE(dialog->preview()->pageText().startsWith(QStringLiteral("Pagina 2 van ")));
}

TEST_F(ReportWindow, ShowsTheWholeFirstPageFirst)
{
    EXPECT_EQ(dialog->preview()->pages()->zoom(), PagesView::wholePage);
    EXPECT_EQ(dialog->preview()->zoomBox()->currentData().toInt(), PagesView::wholePage);
}

TEST_F(ReportWindow, ProposesANameThatTellsOneReportFromAnother)
{
    const auto name = [this] { return dialog->fileName().section(QLatin1Char(' '), 1); };
    EXPECT_EQ(name(), QStringLiteral("samenvatting 2020-Q3 concept"));
    dialog->choices()->standing()->setCurrentIndex(2);
    dialog->choices()->version()->setText(QStringLiteral("2/b"));
    dialog->choices()->language()->setCurrentIndex(1);
    EXPECT_EQ(name(), QStringLiteral("samenvatting 2020-Q3 versie 2-b en"));

    dialog->choices()->kind()->setCurrentIndex(2);
    dialog->choices()->party()->setCurrentIndex(1);
    EXPECT_TRUE(name().startsWith(QStringLiteral("acties per partij ") + dialog->choices()->party()->currentText()));
    EXPECT_FALSE(name().contains(QStringLiteral("2020-Q3"))) << "a list of actions is of a day";
}

TEST_F(ReportWindow, AsksWordsOfNoActionList)
{
    dialog->choices()->kind()->setCurrentIndex(2);
    settle();

    EXPECT_EQ(dialog->title(), QStringLiteral("Actielijst"));
    EXPECT_FALSE(dialog->isDraft()) << "of a moment, whatever the round";

    EXPECT_FALSE(title().isVisibleTo(dialog.get()));
    EXPECT_TRUE(dialog->choices()->party()->isVisibleTo(dialog.get()));
    EXPECT_EQ(dialog->words()->holdText(), QStringLiteral("Dit rapport heeft geen eigen woorden."));
}

TEST_F(ReportWindow, LeadsToEveryLabelledControlByAKeyOfItsOwn)
{
    dialog->choices()->kind()->setCurrentIndex(2);
    QSet<QChar> keys;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        const QString text = label->text();
        const qsizetype at = text.indexOf(QLatin1Char('&'));
        if (!label->buddy() || at < 0)
            continue;
        EXPECT_NE(label->buddy()->focusPolicy(), Qt::NoFocus) << text.toStdString();
        const QChar key = text[at + 1].toLower();
        EXPECT_FALSE(keys.contains(key)) << text.toStdString();
        keys.insert(key);
    }
    EXPECT_EQ(keys.size(), 13);

    QTest::keyClick(dialog->windowHandle(), Qt::Key_T, Qt::AltModifier);
    EXPECT_TRUE(dialog->choices()->asOf()->box()->hasFocus());
}

TEST_F(ReportWindow, GivesEveryControlANameAndHoldsAKeyLessThanAFrameOrThree)
{
    for (QWidget *widget : dialog->findChildren<QWidget *>())
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(dialog.get()) &&
            !qobject_cast<QPushButton *>(widget) && !widget->inherits("QComboBoxPrivateContainer")) {
            EXPECT_FALSE(widget->accessibleName().isEmpty() && widget->focusProxy() == nullptr)
                << widget->metaObject()->className();
        }

    title().editor()->setFocus();
    QList<qint64> times;
    for (int key = 0; key < 30; ++key) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(title().editor(), Qt::Key_A);
        times.append(timer.elapsed());
        QApplication::processEvents();
    }
    std::sort(times.begin(), times.end());
    EXPECT_LT(times[times.size() / 2], 50);
}

TEST_F(ReportWindow, StoresWhatIsTypedBeforeItAsksWhereToSaveInEachFormat)
{
    QList<ReportFormat> asked;
    QObject::connect(dialog.get(), &ReportDialog::saveAsked, dialog.get(),
                     [&](const ReportRequest &request, ReportFormat format) {
                         asked.append(format);
                         EXPECT_EQ(storedRound().conclusion, ownTitle);
                         const auto bytes = reportFile(session().file(), request, format);
                         ASSERT_TRUE(bytes) << bytes.error().detail.toStdString();
                         EXPECT_TRUE(format != ReportFormat::Html || bytes->contains(ownTitle.toUtf8()));
                     });
    type(title(), ownTitle);

    for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Odt, ReportFormat::Html}) {
        dialog->formats()->pick(static_cast<int>(format));
        dialog->saveButton()->click();
    }

    EXPECT_EQ(asked, (QList{ReportFormat::Pdf, ReportFormat::Odt, ReportFormat::Html}));
    EXPECT_EQ(dialog->saveButton()->text(), QStringLiteral("Opslaan als HTML…"));
    open();
    EXPECT_EQ(dialog->formats()->value(), static_cast<int>(ReportFormat::Html));
}

TEST_F(ReportWindow, SaysWhereAFileOfAnEarlierVersionIsKept)
{
    dialog.reset();
    const QString old = package.folder.filePath(QStringLiteral("oud.aanjager"));
    ASSERT_TRUE(QFile::copy(QStringLiteral(AANJAGER_TEST_DATA "/programmes/schema-1.aanjager"), old));
    QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner);

    ASSERT_TRUE(window->openFile(old));

    EXPECT_TRUE(window->toast()->text().contains(QStringLiteral("oud.schema-1.aanjager")));
    open();
    EXPECT_EQ(dialog->words()->conclusion()->editor()->toPlainText(), QStringLiteral("Eén maatregel is klaar"));
}

TEST_F(ReportWindow, LetsNoBarComeAndGoByItselfInAText)
{
    CommitText *text = dialog->words()->introduction()->editor();
    EXPECT_EQ(text->verticalScrollBarPolicy(), Qt::ScrollBarAlwaysOff)
        << "the bar would change the width, so the lines, so the height, so the bar: at some widths for ever";

    text->setPlainText(QStringLiteral("regel\n").repeated(20));
    EXPECT_EQ(text->verticalScrollBarPolicy(), Qt::ScrollBarAlwaysOn);
    text->setPlainText(QStringLiteral("regel"));
    EXPECT_EQ(text->verticalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
}

TEST_F(ReportWindow, OpensNoLargerThanItsScreenHoweverLargeTheWindowIs)
{
    window->resize(2400, 1600);
    dialog = std::make_unique<ReportDialog>(window->context(), window.get());

    const QSize room = dialog->screen()->availableSize().expandedTo(dialog->minimumSize());
    EXPECT_LE(dialog->width(), room.width());
    EXPECT_LE(dialog->height(), room.height());
}

TEST_F(ReportWindow, FitsASmallScreenAtTheLargestText)
{
    theme::Theme::instance().setScale(130);
    type(title(), ownTitle);
    QTest::keyClick(title().editor(), Qt::Key_Tab);
    open();
    test::keep(dialog->grab().toImage(), QStringLiteral("report-window-130"));

    EXPECT_LE(dialog->minimumSizeHint().width(), 1280);
    for (const QScrollArea *area : dialog->findChildren<QScrollArea *>())
        EXPECT_LE(area->widget()->minimumSizeHint().width(), area->viewport()->width());
    theme::Theme::instance().setScale(100);
}
