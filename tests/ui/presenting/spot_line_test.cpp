// The line in which is written down what is said: where it stands, who sees it, and when it is refused.
#include "core/domain/decision_rules.h"
#include "core/domain/meeting_rules.h"
#include "tests/ui/presenting/presented.h"
#include "ui/dialogs/moment_choice.h"
#include "ui/pages/elided_label.h"
#include "ui/presenting/slide_thumb.h"

#include <cstdlib>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class OnTheSpot : public PresentedTest
{
protected:
    SpotLine &line() const { return presented().spot(); }
    bool isOnStage() const { return stage().isAncestorOf(&line()); }
    qsizetype lines() const { return minutesOf(state(), board()->id).size(); }

    /** Who presents is told this, and nothing can be typed. */
    void expectRefused(Qt::Key kind, const QString &words)
    {
        key(kind);
        EXPECT_FALSE(line().isOpen());
        EXPECT_TRUE(desk().toldLabel()->whole().contains(words)) << desk().toldLabel()->whole().toStdString();
    }
};

/** Whether two pictures are the same to who looks: the edges of large letters may be a little lighter or darker when
 * they are painted again. */
bool looksLike(const QImage &one, const QImage &other)
{
    constexpr int most = 40; // of 255
    if (one.size() != other.size())
        return false;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y), b = other.pixel(x, y);
            if (std::abs(qRed(a) - qRed(b)) > most || std::abs(qGreen(a) - qGreen(b)) > most ||
                std::abs(qBlue(a) - qBlue(b)) > most)
                return false;
        }
    return true;
}

} // namespace

TEST_F(OnTheSpot, TheLineGoesAlongWhereTheProjectorIsUnpluggedAndPlugged)
{
    begin();
    ASSERT_NE(window->presentation(), nullptr);
    const qsizetype at = show_().at();
    key(Qt::Key_A);
    type("Fasering uit");
    key(Qt::Key_Left);

    plug({laptop});
    ASSERT_TRUE(isOnStage());
    EXPECT_TRUE(line().isVisible());
    EXPECT_EQ(line().field()->text(), QStringLiteral("Fasering uit"));
    EXPECT_EQ(line().field()->cursorPosition(), 11) << "the caret stays where it was";
    key(Qt::Key_End);
    type("werken");

    plug({laptop, projector});
    EXPECT_FALSE(isOnStage());
    EXPECT_FALSE(stage().findChild<SpotLine *>()->isVisible()) << "one line";
    type(" @Dordrecht");
    EXPECT_EQ(show_().at(), at) << "the keys are those of the line";
    key(Qt::Key_Return);
    ASSERT_EQ(lines(), 1);
    EXPECT_EQ(minutesOf(state(), board()->id).first()->text, QStringLiteral("Fasering uitwerken"));
    EXPECT_EQ(show_().at(), at);
}

TEST_F(OnTheSpot, ANoteOfTheTeamIsTypedUnseenWhereAllSeeTheLine)
{
    begin();
    ASSERT_NE(window->presentation(), nullptr);
    key(Qt::Key_N);
    type("Niet gerust");
    EXPECT_EQ(line().field()->echoMode(), QLineEdit::Normal) << "on the screen of who presents";

    plug({laptop});
    EXPECT_EQ(line().field()->echoMode(), QLineEdit::Password);
    key(Qt::Key_Return);
    ASSERT_EQ(lines(), 1);
    EXPECT_EQ(minutesOf(state(), board()->id).first()->text, QStringLiteral("Niet gerust"));
    key(Qt::Key_A);
    EXPECT_EQ(line().field()->echoMode(), QLineEdit::Normal);
}

TEST_F(OnTheSpot, AnotherKindKeepsWhatIsTyped)
{
    begin();
    ASSERT_NE(window->presentation(), nullptr);
    key(Qt::Key_N);
    type("Fasering uitwerken");
    show_().askSpot(MinuteKind::Action); // by its button
    EXPECT_EQ(line().kind(), MinuteKind::Action);
    EXPECT_EQ(line().field()->text(), QStringLiteral("Fasering uitwerken"));
    key(Qt::Key_Escape);
    key(Qt::Key_A);
    EXPECT_TRUE(line().field()->text().isEmpty()) << "what was given up is gone";
}

TEST_F(OnTheSpot, TheRoomDoesNotSeeThatSomethingIsWrittenDown)
{
    begin();
    ASSERT_NE(window->presentation(), nullptr);
    const QImage room = seen();
    key(Qt::Key_N);
    type("Niet gerust");
    EXPECT_TRUE(looksLike(seen(), room));
    key(Qt::Key_Return);
    EXPECT_TRUE(looksLike(seen(), room));
    key(Qt::Key_Y, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(lines(), 0);
    EXPECT_TRUE(looksLike(seen(), room));
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(lines(), 1);
}

TEST_F(OnTheSpot, NothingIsDecidedOnSlidesOfAnEarlierMoment)
{
    begin([](DeckDialog &dialog) { dialog.asOf()->choose(QStringLiteral("2020-12-31")); });
    ASSERT_NE(window->presentation(), nullptr);
    expectRefused(Qt::Key_D, QStringLiteral("eerder moment"));
    key(Qt::Key_A);
    EXPECT_TRUE(line().isOpen()) << "what is to be done is of now";
}

TEST_F(OnTheSpot, WithoutAMeetingNothingIsAsked)
{
    const QList<Meeting> meetings = state().all<Meeting>();
    begin();
    ASSERT_NE(window->presentation(), nullptr);
    const Id<Meeting> shown = presented().live().meeting();
    ASSERT_TRUE(window->session().edit({QStringLiteral("test")}, [&](Edit &edit) { return edit.remove(shown); }));
    QApplication::processEvents();
    for (const Qt::Key kind : {Qt::Key_D, Qt::Key_A, Qt::Key_T, Qt::Key_N})
        expectRefused(kind, QStringLiteral("geen overleg"));
}

TEST_F(OnTheSpot, ALineIsHungOnTheItemOfTheAgendaOfItsMeasure)
{
    begin();
    ASSERT_NE(window->presentation(), nullptr);
    const auto ofMeasure = [this] {
        for (const AgendaItem *item : agendaOf(state(), board()->id))
            if (item->measure)
                return *item;
        return AgendaItem();
    };
    AgendaItem item = ofMeasure();
    if (item.id.isNull()) {
        item.id = newId<AgendaItem>();
        item.meeting = board()->id;
        item.order = 90;
        item.text = QStringLiteral("Verordening");
        for (const Measure &measure : state().all<Measure>())
            if (measure.number == QStringLiteral("M11"))
                item.measure = measure.id;
        ASSERT_TRUE(window->session().edit({QStringLiteral("test")},
                                           [&](Edit &edit) { return edit.insert(item).map([](auto) {}); }));
        QApplication::processEvents();
    }
    const QString number = state().find(item.measure)->number;
    key(Qt::Key_A);
    type(qPrintable(number + QStringLiteral(" Fasering uitwerken @Dordrecht")));
    key(Qt::Key_Return);
    ASSERT_EQ(lines(), 1);
    EXPECT_EQ(minutesOf(state(), board()->id).first()->item, item.id);
}

TEST_F(OnTheSpot, TheSlideStaysAsLargeOnASmallScreenWhileALineIsTyped)
{
    constexpr TestScreen small{"laptop", 0, 1280, 720};
    plug({projector, small});
    begin();
    ASSERT_NE(window->presentation(), nullptr);
    if (desk().height() != 720)
        key(Qt::Key_S, Qt::ShiftModifier);
    ASSERT_EQ(desk().height(), 720);
    const QSize before = desk().thumb()->size();
    key(Qt::Key_A);
    QApplication::processEvents();
    EXPECT_EQ(desk().thumb()->size(), before);
    EXPECT_TRUE(line().isVisible());
}
