#include "ui/sheets/card_sheet.h"

#include "core/exchange/demo.h"
#include "tests/support/gui/package.h"
#include "tests/support/gui/picture.h"
#include "ui/pages/navigator.h"
#include "ui/pages/notices.h"
#include "ui/session/measure_edits.h"
#include "ui/text/languages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

/** A card over a window of its own, in one language. */
class Stage
{
public:
    Stage(Session &session, const QString &language, const QString &settingsFile)
        : words((text::installLanguage(language, *qApp), language))
        , notices(toast, session, words)
        , settings(settingsFile)
        , card({session, settings, words, notices, navigator}, host)
    {
        host.resize(1212, 840);
        below.setFocusPolicy(Qt::StrongFocus);
        host.show();
        host.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&host));
        below.setFocus();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(host.windowHandle(), static_cast<Qt::Key>(key), modifiers);
        QApplication::processEvents();
    }

    /** Every text that is shown now, from top to bottom, without the buttons. */
    QStringList shown() const
    {
        QStringList texts;
        for (const QLabel *label : card.sheet()->findChildren<QLabel *>())
            if (label->isVisible() && !label->text().isEmpty())
                texts.append(label->text());
        return texts;
    }

    QWidget host;
    QWidget below{&host};
    Toast toast{&host};
    text::Wording words;
    Notices notices;
    Settings settings;
    Navigator navigator;
    CardSheet card;
};

class CardSheetTest : public PackageTest
{
protected:
    void SetUp() override
    {
        PackageTest::SetUp();
        session.finishCheck();
        store();
        stage = std::make_unique<Stage>(session, str("nl"), settingsFile());
    }

    QString settingsFile() const { return package.folder.filePath(str("settings.ini")); }
    CardSheet &card() const { return stage->card; }

    /** A promise, a decision of the council and an amount of Sliedrecht. */
    void store()
    {
        Commitment promise;
        promise.id = newId<Commitment>();
        promise.text = str("Vaste dag in alle <b>vijf</b> praktijken");
        promise.by = str("wethouder Jeugd");
        promise.to = str("de raad");
        promise.measure = package.first.id;
        promise.municipality = package.sliedrecht.id;
        promise.made = QDate(2020, 6, 24);
        promise.due = QDate(2020, 9, 30);
        Decision decision;
        decision.id = newId<Decision>();
        decision.code = str("B15");
        decision.title = str("Structurele dekking");
        decision.rule = DecisionRule::EachItsOwn;
        decision.due = {QDate(2020, 12, 22)};
        const DecisionMeasure link{newId<DecisionMeasure>(), decision.id, package.first.id};
        const DecisionVote vote{
            newId<DecisionVote>(), decision.id, package.sliedrecht.id, VoteState::Planned, QDate(2020, 11, 25), {}, {}};
        ASSERT_TRUE(session.edit({str("add")}, [&](Edit &edit) {
            Result<void> result;
            const auto insert = [&](const auto &...records) {
                ((result = result.and_then([&] { return edit.insert(records).map([](auto) {}); })), ...);
            };
            insert(promise, decision, link, vote);
            return result;
        }));
    }

    std::unique_ptr<Stage> stage;
};

} // namespace

TEST_F(CardSheetTest, ShowsWhatIsStoredAndSaysWhoseVerdictItIs)
{
    card().show(package.first.id, package.sliedrecht.id);

    ASSERT_TRUE(card().isVisible());
    const CardWords &words = card().words();
    EXPECT_EQ(words.title, str("Afwegingskader jeugdhulp × Sliedrecht"));
    EXPECT_EQ(words.degree, str("Volledig van toepassing"));
    EXPECT_EQ(words.source, str("Status: van de trekker, voor het geheel."));
    ASSERT_EQ(words.promises.size(), 1);
    EXPECT_TRUE(words.promises[0].isLate);
    ASSERT_EQ(words.decisions.size(), 1);
    EXPECT_EQ(QString(words.decisions[0].below).replace(QChar::Nbsp, QLatin1Char(' ')),
              str("Gevraagd voor 22 dec 2020. Sliedrecht: gepland 25 nov 2020."));
    EXPECT_TRUE(stage->shown().contains(words.title));
    EXPECT_TRUE(stage->shown().contains(str("Vaste dag in alle <b>vijf</b> praktijken"))) << "as it was typed";
}

TEST_F(CardSheetTest, CopiesExactlyWhatIsShown)
{
    ASSERT_TRUE(setField(session, package.cell.id, u"variant_text", str("Eén functie voor vijf praktijken")));
    ASSERT_TRUE(setField(session, package.cell.id, u"lead", str("beleidsadviseur jeugd")));
    ASSERT_TRUE(setField(session, package.cell.id, u"health", str("attention")));
    ASSERT_TRUE(setField(session, package.first.id, u"cause", str("dekking na 2021 open")));
    card().show(package.first.id, package.sliedrecht.id);
    QApplication::processEvents();
    test::keep(stage->host.grab().toImage(), str("card-full"));

    stage->press(Qt::Key_C, Qt::ControlModifier);

    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    ASSERT_TRUE(copied->hasText() && copied->hasHtml());
    EXPECT_EQ(copied->text(), cardText(card().words()));
    QTextDocument document;
    document.setHtml(copied->html());
    const QString read = document.toPlainText().replace(QChar::Nbsp, QLatin1Char(' '));
    const QStringList chrome{str("Kaart"), str("vorige, volgende gemeente")};
    for (QString text : stage->shown()) {
        if (chrome.contains(text) || text == QString::number(card().words().promises.size()))
            continue;
        EXPECT_TRUE(copied->text().contains(text)) << text.toStdString();
        EXPECT_TRUE(read.contains(text.replace(QChar::Nbsp, QLatin1Char(' ')))) << text.toStdString();
    }
    EXPECT_EQ(stage->toast.text(), str("De kaart is gekopieerd"));
}

TEST_F(CardSheetTest, TheArrowsGoThroughTheMunicipalitiesByName)
{
    card().show(package.first.id, package.dordrecht.id);
    EXPECT_EQ(card().words().degree, str("Nog te bepalen"));

    stage->press(Qt::Key_Right);
    EXPECT_EQ(card().municipality(), package.sliedrecht.id);
    stage->press(Qt::Key_Right);
    EXPECT_EQ(card().municipality(), package.dordrecht.id) << "past the last comes the first";
    stage->press(Qt::Key_Left);
    EXPECT_EQ(card().words().title, str("Afwegingskader jeugdhulp × Sliedrecht"));
}

TEST_F(CardSheetTest, EscapeClosesAndTheKeyboardGoesBack)
{
    card().show(package.first.id, package.sliedrecht.id);
    EXPECT_TRUE(card().isAncestorOf(QApplication::focusWidget()));

    stage->press(Qt::Key_Escape);

    EXPECT_FALSE(card().isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &stage->below);
}

TEST_F(CardSheetTest, EnterOpensTheMeasureAndTheButtonItsHistory)
{
    QList<Destination> asked;
    QObject::connect(&stage->navigator, &Navigator::asked, &stage->host,
                     [&](const Destination &destination) { asked.append(destination); });

    card().show(package.first.id, package.sliedrecht.id);
    stage->press(Qt::Key_Return);
    EXPECT_FALSE(card().isVisible());
    card().show(package.first.id, package.sliedrecht.id);
    card().historyButton()->click();

    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked[0], (Destination{str("measures"), package.first.id, {}, {}}));
    EXPECT_EQ(asked[1].tab, str("history"));
}

TEST_F(CardSheetTest, FollowsWhatChangesWhileItIsOpen)
{
    card().show(package.first.id, package.sliedrecht.id);

    ASSERT_TRUE(setField(session, package.cell.id, u"status", str("done")));
    EXPECT_EQ(card().words().status, str("Afgerond"));
    EXPECT_TRUE(card().words().source.startsWith(str("Status: van Sliedrecht zelf")));
    ASSERT_TRUE(setField(session, package.cell.id, u"variant_text", str("Eén functie voor vijf praktijken")));
    EXPECT_TRUE(stage->shown().contains(str("Eén functie voor vijf praktijken.")));

    ASSERT_TRUE(removeMeasure(session, package.first.id));
    EXPECT_FALSE(card().isVisible()) << "there is nothing left to show";
}

TEST_F(CardSheetTest, ClosesWithTheProgramme)
{
    card().show(package.first.id, package.sliedrecht.id);

    session.close();

    EXPECT_FALSE(card().isVisible());
}

TEST_F(CardSheetTest, WhatIsNotThereOpensNothing)
{
    card().show(package.first.id, newId<Party>());

    EXPECT_FALSE(card().isVisible());
}

TEST_F(CardSheetTest, SpeaksEnglish)
{
    stage = std::make_unique<Stage>(session, str("en"), settingsFile());

    card().show(package.first.id, package.sliedrecht.id);

    EXPECT_EQ(card().words().source, str("Status: of the lead, for the whole."));
    EXPECT_EQ(card().words().decisions[0].below.simplified(),
              str("Asked, before 22 Dec 2020. Sliedrecht: planned 25 Nov 2020."));
    EXPECT_EQ(card().copyButton()->accessibleName(), str("Copy card"));
    text::installLanguage(str("nl"), *qApp);
}

TEST_F(CardSheetTest, FitsASmallWindowAtTheLargestText)
{
    theme::Theme::instance().setScale(130);
    stage = std::make_unique<Stage>(session, str("nl"), settingsFile());
    stage->host.resize(960, 560);

    card().show(package.first.id, package.sliedrecht.id);
    QApplication::processEvents();

    EXPECT_TRUE(card().rect().contains(card().sheet()->geometry()));
    EXPECT_TRUE(card().sheet()->rect().contains(card().copyButton()->geometry()));
    theme::Theme::instance().setScale(100);
}

TEST(CardSheetOfTheDemo, IsKeptForLookingAt)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(str("demo.aanjager"));
    ASSERT_TRUE(writeDemo(path));
    Session session;
    ASSERT_TRUE(session.open(path));
    session.finishCheck();
    const auto named = [&](const auto &records, const QString &name, auto member) {
        const auto found =
            std::find_if(records.begin(), records.end(), [&](const auto &each) { return each.*member == name; });
        return found->id;
    };
    const auto measure = named(session.state().all<Measure>(), str("M05"), &Measure::number);
    const auto party = named(session.state().all<Party>(), str("Sliedrecht"), &Party::name);

    for (const char *language : {"nl", "en"})
        for (const theme::Look look : {theme::Look::Light, theme::Look::Dark}) {
            theme::Theme::instance().setLook(look);
            Stage stage(session, str(language), folder.filePath(str("settings.ini")));
            stage.card.show(measure, party);
            QApplication::processEvents();
            EXPECT_EQ(stage.card.words().steps.size(), 7);
            const auto *scroll = stage.card.sheet()->findChild<QScrollArea *>();
            EXPECT_EQ(scroll->verticalScrollBar()->maximum(), 0) << "all of it is in sight";
            EXPECT_EQ(scroll->widget()->width(), scroll->width());
            EXPECT_EQ(stage.card.words().decisions.value(0).text.left(3), str("B15"));
            test::keep(stage.host.grab().toImage(),
                       QStringLiteral("card-%1-%2").arg(str(language)).arg(look == theme::Look::Dark));
        }
    theme::Theme::instance().setLook(theme::Look::Light);
    text::installLanguage(str("nl"), *qApp);
}
