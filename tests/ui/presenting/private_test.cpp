// Nothing that is closed to those who look reaches the screen that all see: not by a slide, a name that is read aloud,
// or a line that is typed there.
#include "tests/ui/presenting/presented.h"
#include "ui/presenting/spot_line.h"

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

    /** All that the screen tells: what is painted, what is read aloud, tooltips, hints and titles. */
    QString told() const
    {
        QStringList words;
        for (const slides::SlideRecord::Text &text : show_().live().record(show_().slide(), show_().number()).texts)
            words.append(text.words);
        QList<const QWidget *> widgets{&stage()};
        for (const QWidget *widget : stage().findChildren<QWidget *>())
            widgets.append(widget);
        for (const QWidget *widget : std::as_const(widgets)) {
            words << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip()
                  << widget->windowTitle() << widget->whatsThis();
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                words.append(label->text());
            if (const auto *line = qobject_cast<const QLineEdit *>(widget))
                words << line->placeholderText();
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
    plug({laptop});
    begin();
    ASSERT_NE(window->presentation(), nullptr);
    SpotLine &line = presented().spot();
    ASSERT_TRUE(stage().isAncestorOf(&line));
    int asked = 0;
    for (const Decision &decision : QList<Decision>(state().all<Decision>())) {
        if (!decision.code.startsWith(canary))
            continue;
        ++asked;
        key(Qt::Key_D);
        line.field()->setText(decision.code + QStringLiteral(" akkoord"));
        EXPECT_FALSE(line.becomes().contains(decision.title + QLatin1Char(':'))) << line.becomes().toStdString();
        key(Qt::Key_Escape);
    }
    EXPECT_GT(asked, 0);
    for (const Measure &measure : QList<Measure>(state().all<Measure>()))
        if (measure.number.startsWith(canary)) {
            key(Qt::Key_A);
            line.field()->setText(measure.number.left(0) + QStringLiteral("x @") + canary);
            EXPECT_FALSE(line.becomes().contains(measure.title)) << line.becomes().toStdString();
            key(Qt::Key_Escape);
            break;
        }
}

TEST_F(BeforeTheBoard, ThePublicSeesLessThanTheBoard)
{
    begin([](DeckDialog &dialog) { dialog.level()->setCurrentIndex(static_cast<int>(Visibility::Public)); });
    ASSERT_NE(window->presentation(), nullptr);

    EXPECT_EQ(presented().live().visibility(), Visibility::Public);
    EXPECT_LE(slideOf(SlideKind::Decisions), -1) << "decisions are the board's";
}
