// Nothing that is closed to those who look reaches the screen that all see: not by a slide, a name that is read aloud,
// or a line that is typed there.
#include "tests/ui/presenting/presented.h"
#include "ui/presenting/spot_line.h"

#include <QAccessible>
#include <QLabel>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

const QString canary = QStringLiteral("KANARIE");

template <class E> struct Tag
{
    using Entity = E;
};

class BeforeTheBoard : public PresentedTest
{
protected:
    void SetUp() override
    {
        PresentedTest::SetUp();
        const State before = state();
        ASSERT_TRUE(window->session().edit({QStringLiteral("twins")}, [&](Edit &edit) -> Result<void> {
            std::apply([&](auto... tags) { (addTwins<typename decltype(tags)::Entity>(edit, before), ...); },
                       ForEveryEntity<Tag>());
            return {};
        }));
        ASSERT_GT(m_twins, 100);
    }

    /** Of each record that can be closed a twin that only staff may see, whose texts say the canary. */
    template <class E> void addTwins(Edit &edit, const State &before)
    {
        const Field *visibility = describe<E>().field(u"visibility");
        if (!visibility || std::is_same_v<E, Programme>)
            return;
        for (E record : QList<E>(before.all<E>())) {
            record.id = newId<E>();
            for (const Field &field : describe<E>().fields)
                if (field.kind == FieldKind::Text || field.kind == FieldKind::LongText)
                    field.write(&record, Value(QString(canary + QString::number(m_twins))));
            visibility->write(&record, Value(QStringLiteral("staff")));
            m_twins += edit.insert(record) ? 1 : 0;
        }
    }

    /** What an assistive technology is told of a window and of all that is in it. */
    static QStringList spokenOf(QAccessibleInterface *of)
    {
        QStringList words;
        if (!of)
            return words;
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                             QAccessible::Help, QAccessible::Accelerator})
            words.append(of->text(kind));
        for (int i = 0; i < of->childCount(); ++i)
            words += spokenOf(of->child(i));
        return words;
    }

    /** All that the screen tells: what is painted, what is read aloud, tooltips, hints and titles. */
    QString told() const
    {
        QTest::qWait(1); // what is read aloud follows what is painted
        QStringList words{show_().told(), show_().typed()};
        words += spokenOf(QAccessible::queryAccessibleInterface(&stage()));
        for (const slides::SlideRecord::Text &text : show_().live().record(show_().slide(), show_().number()).texts)
            words.append(text.words);
        QList<const QWidget *> widgets{&stage()};
        for (const QWidget *widget : stage().findChildren<QWidget *>())
            widgets.append(widget);
        for (const QWidget *widget : std::as_const(widgets)) {
            words << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip()
                  << widget->windowTitle() << widget->windowIconText() << widget->windowFilePath()
                  << widget->whatsThis() << widget->statusTip();
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                words.append(label->text());
            if (const auto *line = qobject_cast<const QLineEdit *>(widget))
                words << line->placeholderText() << line->text();
        }
        return words.join(QLatin1Char('\n'));
    }

    int m_twins = 0;
};

} // namespace

TEST_F(BeforeTheBoard, NoSlidePageOrNameOfTheScreenTellsWhatIsClosed)
{
    begin([](DeckDialog &dialog) { dialog.level()->setCurrentIndex(static_cast<int>(Visibility::Board)); });
    ASSERT_NE(window->presentation(), nullptr);
    ASSERT_TRUE(window->session().state().all<Measure>().size() > deck().items.size() / 2);

    for (qsizetype slide = 0; slide < deck().slides.size(); ++slide) {
        jump(slide);
        EXPECT_FALSE(told().contains(canary)) << slide << ": " << told().toStdString();
    }
    for (const Measure &measure : QList<Measure>(state().all<Measure>())) {
        show_().openPage(measure.id);
        EXPECT_FALSE(told().contains(canary)) << measure.number.toStdString();
        show_().closePage();
    }
}

TEST_F(BeforeTheBoard, TheNotesOfASlideAreOnTheScreenOfWhoPresentsAlone)
{
    begin([](DeckDialog &dialog) { dialog.notes()->setPlainText(canary); });
    ASSERT_NE(window->presentation(), nullptr);
    const QImage before = seen();

    EXPECT_EQ(desk().notes()->text(), canary);
    EXPECT_FALSE(told().contains(canary));

    plug({laptop}); // and on one screen nowhere
    EXPECT_FALSE(desk().isVisible());
    EXPECT_FALSE(told().contains(canary));
}

TEST_F(BeforeTheBoard, ALineThatIsTypedOverTheSlideNamesNothingThatIsClosed)
{
    Decision decision{newId<Decision>(), QStringLiteral("B99"), canary};
    Measure measure = state().all<Measure>().first();
    measure.id = newId<Measure>();
    measure.number = QStringLiteral("M99");
    measure.title = canary;
    Party party{newId<Party>(), PartyKind::Provider, canary, QStringLiteral("ZZZ")};
    decision.visibility = measure.visibility = party.visibility = Visibility::Staff;
    ASSERT_TRUE(window->session().edit({QStringLiteral("test")}, [&](Edit &edit) -> Result<void> {
        for (const auto &added : {edit.insert(decision).map([](auto) {}), edit.insert(measure).map([](auto) {}),
                                  edit.insert(party).map([](auto) {})})
            if (!added)
                return added;
        return {};
    }));
    plug({laptop});
    begin();
    ASSERT_NE(window->presentation(), nullptr);
    SpotLine &line = presented().spot();
    ASSERT_TRUE(stage().isAncestorOf(&line));

    for (const Qt::Key kind : {Qt::Key_D, Qt::Key_A, Qt::Key_T, Qt::Key_N})
        for (const char *said : {"B99 akkoord", "M99 iets doen", "M99 @ZZZ vrijdag", "B99 akkoord @ZZZ"}) {
            key(kind);
            line.field()->setText(QString::fromLatin1(said));
            EXPECT_FALSE(told().contains(canary)) << said << ": " << told().toStdString();
            key(Qt::Key_Escape);
        }

    plug({laptop, projector});
    key(Qt::Key_D);
    presented().spot().field()->setText(QStringLiteral("B99 akkoord"));
    EXPECT_TRUE(presented().spot().becomes().contains(canary)) << "who presents may know it";
    EXPECT_FALSE(told().contains(canary));
}

TEST_F(PresentedTest, TheChosenLevelHoldsWhereThereIsNoMeetingToKeepItWith)
{
    ASSERT_TRUE(window->session().edit({QStringLiteral("test")}, [&](Edit &edit) -> Result<void> {
        for (const Meeting &meeting : QList<Meeting>(state().all<Meeting>()))
            if (const auto gone = edit.remove(meeting.id); !gone)
                return gone;
        return {};
    }));
    ASSERT_EQ(board(), nullptr);

    begin([](DeckDialog &dialog) { dialog.level()->setCurrentIndex(static_cast<int>(Visibility::Public)); });

    ASSERT_NE(window->presentation(), nullptr);
    EXPECT_EQ(presented().live().visibility(), Visibility::Public);
    EXPECT_LE(slideOf(SlideKind::Decisions), -1) << "decisions are the board's";
}

TEST_F(BeforeTheBoard, ThePublicSeesLessThanTheBoard)
{
    begin([](DeckDialog &dialog) { dialog.level()->setCurrentIndex(static_cast<int>(Visibility::Public)); });
    ASSERT_NE(window->presentation(), nullptr);

    EXPECT_EQ(presented().live().visibility(), Visibility::Public);
    EXPECT_LE(slideOf(SlideKind::Decisions), -1) << "decisions are the board's";
}
