#include "tests/support/gui/picture.h"
#include "tests/support/gui/shown_window.h"
#include "ui/models/palette_model.h"
#include "ui/sheets/palette_sheet.h"
#include "ui/sheets/palette_targets.h"
#include "ui/shell/window_actions.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class PaletteTest : public WindowTest
{
protected:
    void SetUp() override
    {
        package.second.title = QStringLiteral("Jeugdprofessional bij de huisarts (POH-jeugd)");
        WindowTest::SetUp();
        change(package.second);
        window->resize(1440, 900);
    }

    template <class E> void change(const E &record)
    {
        ASSERT_TRUE(
            window->session().edit({QStringLiteral("update")}, [&](Edit &edit) { return edit.update(record); }));
    }

    PaletteSheet &palette() const { return *window->palette(); }
    const PaletteModel &model() const { return *palette().model(); }

    void openAndType(const QString &text) const
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(palette().box(), text);
    }
    QString chosenText() const { return palette().list()->currentIndex().data().toString(); }
    QStringList lines() const
    {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row)
            if (!model().isHeading(row))
                all.append(model().index(row).data().toString());
        return all;
    }
    QStringList headings() const
    {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row)
            if (model().isHeading(row))
                all.append(model().index(row).data().toString());
        return all;
    }
};

} // namespace

TEST_F(PaletteTest, OpensTheCardOfAMeasureInAMunicipalityFromAFewLetters)
{
    QSignalSpy asked(&window->context().navigator, &Navigator::cardAsked);

    openAndType(QStringLiteral("poh slie"));
    EXPECT_EQ(headings().value(0), QStringLiteral("Kaart"));
    EXPECT_TRUE(chosenText().startsWith(package.second.title + QStringLiteral(" × Sliedrecht")))
        << chosenText().toStdString();
    press(Qt::Key_Return);

    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<Id<Measure>>(), package.second.id);
    EXPECT_EQ(asked[0][1].value<Id<Party>>(), package.sliedrecht.id);
    EXPECT_FALSE(palette().isVisible());
}

TEST_F(PaletteTest, GoesToAMeasureByItsNumberAndGivesTheKeyboardBackOnEscape)
{
    goTo(page().table());
    openAndType(QStringLiteral("m10"));
    press(Qt::Key_Return);
    EXPECT_EQ(page().chosen(), package.third.id);

    goTo(page().table());
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(palette().box()->hasFocus());
    press(Qt::Key_Escape);
    EXPECT_FALSE(palette().isVisible());
    EXPECT_TRUE(page().table()->hasFocus());
}

TEST_F(PaletteTest, LeadsFromAnActionToItsMeasureAndFromAMunicipalityToWhatAppliesThere)
{
    QSignalSpy asked(&window->context().navigator, &Navigator::asked);

    openAndType(QStringLiteral("business"));
    press(Qt::Key_Return);
    openAndType(QStringLiteral("@slie"));
    press(Qt::Key_Return);

    ASSERT_EQ(asked.size(), 2);
    const auto action = asked[0][0].value<Destination>();
    EXPECT_EQ(action.measure, package.first.id);
    EXPECT_EQ(action.tab, QStringLiteral("actions"));
    const auto municipality = asked[1][0].value<Destination>();
    ASSERT_TRUE(municipality.filter);
    EXPECT_EQ(municipality.filter->municipalities, QSet<qint64>{package.sliedrecht.id.value});
}

TEST_F(PaletteTest, WalksOverHeadingsWithTheArrows)
{
    openAndType(QStringLiteral("poh slie"));
    QStringList walked{chosenText()};
    for (int i = 1; i < lines().size(); ++i) {
        press(Qt::Key_Down);
        walked.append(chosenText());
    }
    EXPECT_EQ(walked, lines());

    press(Qt::Key_Down);
    EXPECT_EQ(chosenText(), lines().last()) << "it stays on the last";
    press(Qt::Key_Home);
    EXPECT_EQ(chosenText(), lines().first());
    press(Qt::Key_Up);
    EXPECT_EQ(chosenText(), lines().first());
    press(Qt::Key_End);
    EXPECT_EQ(chosenText(), lines().last());
    press(Qt::Key_PageUp);
    EXPECT_EQ(chosenText(), lines().first());
}

TEST_F(PaletteTest, GivesCommandsWithTheirKeysAndOnlyThoseThatCanBeGiven)
{
    openAndType(QStringLiteral(">"));
    EXPECT_EQ(headings(), QStringList{QStringLiteral("Pagina’s en opdrachten")});
    const QString import = QStringLiteral("Lijst importeren…");
    EXPECT_FALSE(lines().filter(QStringLiteral("Openen…")).isEmpty());
    EXPECT_TRUE(lines().filter(QStringLiteral("Opnieuw")).isEmpty()) << "there is nothing to redo";

    QTest::keyClicks(palette().box(), QStringLiteral("rapportage"));
    const auto line = palette().list()->currentIndex().data(PaletteModel::LineRole).value<PaletteLine>();
    EXPECT_EQ(line.keys, (QStringList{QStringLiteral("Ctrl"), QStringLiteral("P")}));
}

TEST_F(PaletteTest, GoesToAPageByItsName)
{
    openAndType(QStringLiteral("histor"));
    press(Qt::Key_Return);

    EXPECT_EQ(window->programmeView()->currentPage(), QStringLiteral("history"));
}

TEST_F(PaletteTest, OffersCommandsAloneWithoutAProgramme)
{
    window->session().close();
    openAndType(QString());
    EXPECT_EQ(headings(), QStringList{QStringLiteral("Pagina’s en opdrachten")});
    EXPECT_FALSE(lines().isEmpty());

    QTest::keyClicks(palette().box(), QStringLiteral("huisarts"));
    EXPECT_TRUE(lines().isEmpty());
    EXPECT_TRUE(palette().nothingLabel()->isVisible());
    EXPECT_TRUE(palette().nothingLabel()->text().contains(QStringLiteral("huisarts")));
}

TEST_F(PaletteTest, ShowsWhatWasOpenedLatelyBeforeAnythingIsTyped)
{
    openAndType(QStringLiteral("m10"));
    press(Qt::Key_Return);

    press(Qt::Key_K, Qt::ControlModifier);

    EXPECT_EQ(palette().box()->text(), QString());
    EXPECT_EQ(headings().value(0), QStringLiteral("Laatst geopend"));
    EXPECT_TRUE(lines().value(0).startsWith(QStringLiteral("M10"))) << lines().value(0).toStdString();
    press(Qt::Key_Escape);

    ASSERT_TRUE(
        window->session().edit({QStringLiteral("remove")}, [&](Edit &edit) { return edit.remove(package.third.id); }));
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_FALSE(headings().contains(QStringLiteral("Laatst geopend"))) << "it is gone";
}

TEST_F(PaletteTest, FollowsEditsAndUndo)
{
    openAndType(QStringLiteral("dorpshuis"));
    EXPECT_TRUE(lines().isEmpty());
    press(Qt::Key_Escape);

    Measure measure = package.third;
    measure.title = QStringLiteral("Dorpshuis als vindplaats");
    change(measure);
    openAndType(QStringLiteral("dorpshuis"));
    EXPECT_EQ(lines().size(), 1);
    press(Qt::Key_Escape);

    ASSERT_TRUE(window->session().undo());
    openAndType(QStringLiteral("dorpshuis"));
    EXPECT_TRUE(lines().isEmpty());
}

TEST_F(PaletteTest, ListsACellOnceAndCallsItByItsMeasureAndMunicipality)
{
    openAndType(QStringLiteral("m01 slie"));
    EXPECT_EQ(headings().value(0), QStringLiteral("Kaart"));
    EXPECT_FALSE(headings().contains(QStringLiteral("Per gemeente en ronde"))) << "it is the card";
    press(Qt::Key_Escape);

    Applicability cell = package.cell;
    cell.details.change().reason = QStringLiteral("wachtlijst bij de aanbieder");
    change(cell);
    openAndType(QStringLiteral("wachtlijst"));
    EXPECT_EQ(headings(), QStringList{QStringLiteral("Per gemeente en ronde")});
    EXPECT_TRUE(chosenText().startsWith(QStringLiteral("M01 × Sliedrecht, reden: wachtlijst bij de aanbieder")))
        << chosenText().toStdString();
}

TEST_F(PaletteTest, ShowsMarkupAsTheTextItIs)
{
    Measure measure = package.third;
    measure.title = QStringLiteral("<b>vet</b> <img src=x> &amp; meer");
    change(measure);

    openAndType(QStringLiteral("vet"));

    EXPECT_TRUE(chosenText().contains(measure.title)) << chosenText().toStdString();
    QTest::keyClicks(palette().box(), QStringLiteral("<i>x</i>"));
    EXPECT_EQ(palette().nothingLabel()->textFormat(), Qt::PlainText);
}

TEST_F(PaletteTest, CopiesTheChosenLineUnlessTextIsMarkedInTheBox)
{
    openAndType(QStringLiteral("m10"));
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), chosenText());

    palette().box()->selectAll();
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("m10"));
}

TEST_F(PaletteTest, LetsNoCommandOfTheWindowThrough)
{
    openAndType(QStringLiteral("x"));
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_F6);
    press(Qt::Key_4, Qt::AltModifier);

    EXPECT_TRUE(palette().box()->hasFocus());
    EXPECT_EQ(stored(package.second.id).title, package.second.title) << "Ctrl+Z undoes typing alone";
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_FALSE(palette().isVisible());
}

TEST_F(PaletteTest, SaysWhatIsChosenToAReader)
{
    openAndType(QStringLiteral("poh slie"));
    press(Qt::Key_Down);

    const QString spoken = palette().list()->currentIndex().data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(QStringLiteral("M02"))) << spoken.toStdString();
    EXPECT_TRUE(spoken.contains(QStringLiteral("In uitvoering"))) << spoken.toStdString();
    EXPECT_FALSE(palette().box()->accessibleName().isEmpty());
    EXPECT_FALSE(palette().list()->accessibleName().isEmpty());
    EXPECT_TRUE(palette().countLabel()->text().contains(QStringLiteral("gevonden")));
}

TEST_F(PaletteTest, FitsInASmallWindow)
{
    window->resize(960, 600);
    openAndType(QStringLiteral(">"));
    QApplication::processEvents();

    const QRect sheet = palette().sheet()->geometry();
    EXPECT_TRUE(palette().rect().contains(sheet));
    EXPECT_GE(palette().list()->height(), 120);
    press(Qt::Key_End);
    EXPECT_TRUE(palette().list()->viewport()->rect().contains(
        palette().list()->visualRect(palette().list()->currentIndex()).center()));
    test::keep(window->grab().toImage(), QStringLiteral("palette-small"));
}

TEST_F(PaletteTest, IsKeptToBeLookedAt)
{
    for (const bool dark : {false, true}) {
        theme::Theme::instance().setLook(dark ? theme::Look::Dark : theme::Look::Light);
        openAndType(QStringLiteral("poh slie"));
        QApplication::processEvents();
        test::keep(window->grab().toImage(), QStringLiteral("palette-%1").arg(dark ? u"dark" : u"light"));
        press(Qt::Key_Escape);
    }
    theme::Theme::instance().setLook(theme::Look::Light);
    EXPECT_FALSE(palette().isVisible());
}
