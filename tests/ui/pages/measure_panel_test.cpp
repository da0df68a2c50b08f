#include "tests/support/gui/shown_window.h"
#include "ui/pages/editing/choice_box.h"
#include "ui/pages/editing/commit_line.h"
#include "ui/pages/editing/commit_text.h"
#include "ui/pages/editing/field_editor.h"
#include "ui/pages/editing/record_row.h"
#include "ui/pages/editing/refusal_note.h"
#include "ui/pages/history/change_row.h"
#include "ui/pages/measures/aspect_button.h"
#include "ui/pages/measures/commitments_tab.h"
#include "ui/pages/measures/folding_tabs.h"
#include "ui/pages/measures/history_tab.h"
#include "ui/pages/measures/measure_facts.h"
#include "ui/pages/measures/money_tab.h"
#include "ui/pages/measures/municipalities_tab.h"
#include "ui/pages/measures/municipality_row.h"
#include "ui/pages/measures/quick_set.h"
#include "ui/pages/measures/relations_tab.h"
#include "ui/pages/measures/report_tab.h"
#include "ui/pages/navigator.h"
#include "ui/session/measure_edits.h"
#include "ui/session/record_edits.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class MeasurePanelTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        page().choose(package.first.id);
    }

    Session &session() const { return window->session(); }
    const State &state() const { return session().state(); }

    /** The widgets of the panel in the order of Tab, from its first. */
    QList<QWidget *> walk() const
    {
        goTo(panel().facts()->editor(QStringLiteral("theme"))->control());
        QList<QWidget *> walked;
        while (panel().isAncestorOf(QApplication::focusWidget()) && walked.size() < 80) {
            walked.append(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        return walked;
    }

    /** Chooses an entry of a list by its words, with the keyboard alone. */
    void chooseWithKeys(ChoiceBox *box, const QString &words) const
    {
        goTo(box);
        QTest::keyClick(box, Qt::Key_Down);
        QTest::qWait(20);
        QTest::keyClick(box->view(), Qt::Key_Home);
        for (int i = 0; i < box->findText(words); ++i)
            QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Return);
        QApplication::processEvents();
    }

    void type(QWidget *field, const QString &text) const
    {
        goTo(field);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QApplication::processEvents();
    }
};

} // namespace

TEST_F(MeasurePanelTest, SaysBelowTheFieldThatADayDoesNotExistAndKeepsTheText)
{
    type(panel().facts()->endField(), QStringLiteral("31-09-2021"));

    EXPECT_TRUE(panel().facts()->endField()->isRefused());
    EXPECT_EQ(panel().facts()->endField()->text(), QStringLiteral("31-09-2021"));
    const RefusalNote *note = panel().facts()->editor(QStringLiteral("ends"))->note();
    EXPECT_TRUE(note->isVisible());
    EXPECT_EQ(note->text(), QStringLiteral("Deze dag bestaat niet"));

    QTest::keyClick(panel().facts()->endField(), Qt::Key_Escape);

    EXPECT_FALSE(note->isVisible());
    EXPECT_FALSE(panel().isPending());
}

TEST_F(MeasurePanelTest, StoresAThemeThatIsChosenWithTheKeyboard)
{
    ChoiceBox *theme = panel().facts()->editor(QStringLiteral("theme"))->choice();
    theme->setCurrentIndex(theme->findData(package.access.id.value));
    emit theme->activated(theme->currentIndex());

    EXPECT_EQ(stored(package.first.id).theme, package.access.id);
}

TEST_F(MeasurePanelTest, TakesOnlyWholePercentagesFromZeroToAHundred)
{
    page().choose(package.third.id);
    FieldEditor *progress = panel().facts()->editor(QStringLiteral("progress"));

    type(progress->line(), QStringLiteral("140"));
    EXPECT_TRUE(progress->line()->isRefused());
    type(progress->line(), QStringLiteral("1"));

    EXPECT_FALSE(progress->line()->isRefused());
    EXPECT_EQ(stored(package.third.id).progress, 1);
}

TEST_F(MeasurePanelTest, ShowsTheWorstAspectAsTheVerdictUntilOneIsSetByHandAndBack)
{
    ASSERT_TRUE(setField(session(), package.first.id, u"health.time", Value(QStringLiteral("attention"))));
    ASSERT_TRUE(setField(session(), package.first.id, u"health.money", Value(QStringLiteral("on_course"))));
    const QuickSet &quick = *panel().quickSet();
    EXPECT_EQ(quick.verdictControl()->value(), static_cast<int>(Health::Attention));
    EXPECT_TRUE(quick.byHandText().isEmpty());

    quick.verdictControl()->button(static_cast<int>(Health::Intervene))->click();
    EXPECT_EQ(stored(package.first.id).healthByHand, Health::Intervene);
    EXPECT_EQ(stored(package.first.id).healthTime, Health::Attention);
    EXPECT_TRUE(quick.byHandText().contains(QStringLiteral("aandacht")));
    EXPECT_TRUE(quick.followButton()->isVisible());

    quick.followButton()->click();
    EXPECT_EQ(stored(package.first.id).healthByHand, std::nullopt);
    EXPECT_EQ(quick.verdictControl()->value(), static_cast<int>(Health::Attention));
    EXPECT_TRUE(quick.verdictControl()->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(MeasurePanelTest, FollowsTheAspectsAgainWhenTheirVerdictIsPicked)
{
    ASSERT_TRUE(setField(session(), package.first.id, u"health.time", Value(QStringLiteral("attention"))));
    const QuickSet &quick = *panel().quickSet();
    quick.verdictControl()->button(static_cast<int>(Health::OnCourse))->click();
    ASSERT_EQ(stored(package.first.id).healthByHand, Health::OnCourse);

    quick.verdictControl()->button(static_cast<int>(Health::Attention))->click();

    EXPECT_EQ(stored(package.first.id).healthByHand, std::nullopt);
}

TEST_F(MeasurePanelTest, SetsAnAspectByItsKeysAndGoesBackToWhereThePersonWas)
{
    CommitLine *lead = panel().facts()->leadField();
    goTo(lead);
    press(Qt::Key_G, Qt::AltModifier);
    AspectButton *money = panel().quickSet()->aspectButton(QStringLiteral("money"));
    ASSERT_TRUE(money->hasFocus());

    QTest::keyClick(money, Qt::Key_3);

    EXPECT_EQ(stored(package.first.id).healthMoney, Health::Intervene);
    EXPECT_TRUE(lead->hasFocus());
    goTo(money);
    QTest::keyClick(money, Qt::Key_0);
    EXPECT_EQ(stored(package.first.id).healthMoney, std::nullopt);
    EXPECT_TRUE(money->hasFocus());
}

TEST_F(MeasurePanelTest, LeadsFromAnAspectInTroubleToTheExplanationThatIsMissing)
{
    ASSERT_TRUE(setField(session(), package.first.id, u"health.time", Value(QStringLiteral("intervene"))));
    ASSERT_TRUE(setField(session(), package.first.id, u"cause", Value(QStringLiteral("Te weinig pleegzorg"))));
    panel().openTab(QStringLiteral("money"));
    AspectButton *time = panel().quickSet()->aspectButton(QStringLiteral("time"));
    emit time->menu()->aboutToShow();

    time->menu()->actions().last()->trigger();

    EXPECT_EQ(panel().tabs()->currentWidget(), panel().reportTab());
    EXPECT_TRUE(panel().reportTab()->text("consequence")->editor()->hasFocus());
}

TEST_F(MeasurePanelTest, AddsAPromiseInOneLineAndTicksItKept)
{
    panel().openTab(QStringLiteral("commitments"));
    type(panel().commitmentsTab()->newCommitment(), QStringLiteral("Wethouder belt de huisartsen"));

    ASSERT_EQ(state().all<Commitment>().size(), 1);
    const Commitment made = state().all<Commitment>().first();
    EXPECT_EQ(made.measure, package.first.id);
    RecordRow *row = panel().commitmentsTab()->row(made.id.value);
    ASSERT_TRUE(row);
    type(row->editor("due")->line(), QStringLiteral("1 dec 2020"));
    row->findChild<QCheckBox *>()->click();

    const Commitment kept = state().all<Commitment>().first();
    EXPECT_EQ(kept.due, QDate(2020, 12, 1));
    EXPECT_EQ(kept.keptOn, session().today());
    EXPECT_FALSE(panel().isPending());
}

TEST_F(MeasurePanelTest, KeepsAPromiseThatIsTypedUntilItIsStoredOnLeaving)
{
    panel().openTab(QStringLiteral("commitments"));
    panel().commitmentsTab()->newCommitment()->setText(QStringLiteral("Raad informeren"));
    EXPECT_TRUE(panel().isPending());

    press(Qt::Key_Down, Qt::AltModifier);

    EXPECT_EQ(page().chosen(), package.second.id);
    ASSERT_EQ(state().all<Commitment>().size(), 1);
    EXPECT_EQ(state().all<Commitment>().first().measure, package.first.id);
    EXPECT_TRUE(panel().commitmentsTab()->newCommitment()->text().isEmpty());
}

TEST_F(MeasurePanelTest, RelatesToAnotherMeasureByItsNumberAndRefusesOneThatIsNotThere)
{
    panel().openTab(QStringLiteral("relations"));
    CommitLine *other = panel().relationsTab()->newOther();
    type(other, QStringLiteral("M99"));
    EXPECT_TRUE(other->isRefused());
    EXPECT_EQ(panel().leave(), false);

    type(other, QStringLiteral("m02"));

    ASSERT_EQ(state().all<MeasureRelation>().size(), 1);
    EXPECT_EQ(state().all<MeasureRelation>().first().other, package.second.id);
    EXPECT_EQ(state().all<MeasureRelation>().first().kind, RelationKind::DependsOn);
    RecordRow *row = panel().relationsTab()->row(state().all<MeasureRelation>().first().id.value);
    row->findChild<QPushButton *>()->click();
    EXPECT_EQ(page().chosen(), package.second.id);
}

TEST_F(MeasurePanelTest, AddsEditsAndRemovesAnAmountAndSumsThem)
{
    panel().openTab(QStringLiteral("money"));
    panel().moneyTab()->addButton()->click();
    ASSERT_EQ(panel().moneyTab()->rows().size(), 1);
    RecordRow *row = panel().moneyTab()->rows().first();

    type(row->editor("amount")->line(), QStringLiteral("ca. 280.000"));
    EXPECT_EQ(state().all<MoneyLine>().first().amount, Money::euros(280'000, Qualifier::About));
    EXPECT_TRUE(panel().moneyTab()->sums().contains(QStringLiteral("280.000")));
    EXPECT_TRUE(panel().facts()->savingText().contains(QStringLiteral("280.000")));
    type(row->editor("amount")->line(), QStringLiteral("veel"));
    EXPECT_TRUE(row->editor("amount")->line()->isRefused());

    row->removeButton()->click();
    EXPECT_TRUE(state().all<MoneyLine>().isEmpty());
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(state().all<MoneyLine>().size(), 1);
}

TEST_F(MeasurePanelTest, OpensTheCardOfAMunicipalityWithEnter)
{
    panel().openTab(QStringLiteral("municipalities"));
    const auto rows = panel().municipalitiesTab()->findChildren<MunicipalityRow *>();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_TRUE(rows[1]->accessibleName().contains(QStringLiteral("Sliedrecht")));
    int clicks = 0;
    QObject::connect(rows[1], &MunicipalityRow::clicked, rows[1], [&] { ++clicks; });
    goTo(rows[0]);

    QTest::keyClick(rows[0], Qt::Key_Down);
    QTest::keyClick(rows[1], Qt::Key_Return);

    EXPECT_TRUE(rows[1]->hasFocus() || clicks == 1);
    EXPECT_EQ(clicks, 1);
}

TEST_F(MeasurePanelTest, RestoresAValueOfItsHistoryAsANewChangeThatCanBeUndone)
{
    const Status before = stored(package.first.id).status;
    ASSERT_TRUE(setField(session(), package.first.id, u"status", Value(QStringLiteral("done"))));
    panel().openTab(QStringLiteral("history"));
    const auto rows = panel().historyTab()->findChildren<ChangeRow *>();
    ASSERT_FALSE(rows.isEmpty());
    const qsizetype changes = session().file().log()->size();

    rows.first()->restoreButton()->click();

    EXPECT_EQ(stored(package.first.id).status, before);
    EXPECT_EQ(session().file().log()->size(), changes + 1);
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(stored(package.first.id).status, Status::Done);
}

TEST_F(MeasurePanelTest, KeepsEveryTabInItsPlaceWhenAFoldedOneIsOpened)
{
    FoldingTabs &tabs = *panel().tabs();
    tabs.setFixedWidth(340);
    QApplication::processEvents();
    const auto places = [&] {
        QList<QRect> rects{tabs.moreButton()->geometry()};
        for (int i = 0; i < tabs.count(); ++i)
            rects.append(tabs.tabBar()->tabRect(i).intersected(tabs.tabBar()->rect()));
        return rects;
    };
    const QList<QRect> before = places();
    ASSERT_TRUE(tabs.moreButton()->isVisible());
    ASSERT_FALSE(tabs.isFolded(3));
    ASSERT_TRUE(tabs.isFolded(4));

    for (const char *tab : {"money", "relations", "actions", "commitments"}) {
        panel().openTab(QString::fromLatin1(tab));
        QApplication::processEvents();
        EXPECT_EQ(places(), before) << tab;
    }

    EXPECT_EQ(tabs.currentWidget(), panel().commitmentsTab());
    EXPECT_EQ(tabs.heading(), QStringLiteral("Toezeggingen"));
    panel().openTab(QStringLiteral("report"));
    EXPECT_TRUE(tabs.heading().isEmpty());
}

TEST_F(MeasurePanelTest, CopiesItsMeasureAsText)
{
    panel().copyAsText();

    const QString text = QApplication::clipboard()->text();
    EXPECT_TRUE(text.startsWith(QStringLiteral("M01 ")));
    EXPECT_TRUE(text.contains(QStringLiteral("Status: In uitvoering")));
}

TEST_F(MeasurePanelTest, PaintsEveryTabWithoutAWarningHoweverFastTheyFollow)
{
    ASSERT_TRUE(addMoneyLine(session(), package.first.id));
    ASSERT_TRUE(addCommitment(session(), package.first.id, QStringLiteral("Raad informeren")));
    for (int round = 0; round < 2; ++round)
        for (const char *tab :
             {"money", "commitments", "relations", "history", "municipalities", "actions", "report"}) {
            panel().openTab(QString::fromLatin1(tab));
            window->grab();
            QApplication::processEvents();
        }
}

TEST_F(MeasurePanelTest, WalksWithTabAsTheEyeReads)
{
    for (const char *tab : {"report", "actions", "relations", "commitments", "money"}) {
        panel().openTab(QString::fromLatin1(tab));
        QApplication::processEvents();
        const QList<QWidget *> walked = walk();
        ASSERT_GE(walked.size(), 17) << tab;
        for (qsizetype i = 1; i < walked.size(); ++i) {
            const auto place = [&](const QWidget *widget) {
                return QRect(widget->mapTo(&panel(), QPoint()), widget->size());
            };
            const QRect before = place(walked[i - 1]), after = place(walked[i]);
            const bool isBelow = after.center().y() > before.bottom() || after.top() >= before.center().y();
            const bool isRight = after.left() >= before.right() && after.bottom() > before.top();
            EXPECT_TRUE(isBelow || isRight)
                << tab << ": " << walked[i - 1]->metaObject()->className() << ' '
                << walked[i - 1]->accessibleName().toStdString() << " → " << walked[i]->accessibleName().toStdString();
            const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(walked[i]);
            EXPECT_FALSE(told->text(QAccessible::Name).isEmpty()) << tab << walked[i]->metaObject()->className();
        }
    }
}

TEST_F(MeasurePanelTest, EntersEveryFactByKeyboardInBothLanguages)
{
    const auto word = [this](auto value) { return window->context().words.label(value); };
    for (const char *language : {"nl", "en"}) {
        settings.setLanguage(QString::fromLatin1(language));
        WindowTest::SetUp();
        ASSERT_TRUE(setField(session(), package.third.id, u"theme", Value()));
        page().choose(package.third.id);
        const MeasureFacts &facts = *panel().facts();
        const auto editor = [&](const char *field) { return facts.editor(QString::fromLatin1(field)); };
        chooseWithKeys(editor("theme")->choice(), package.access.name);
        chooseWithKeys(editor("owner_kind")->choice(), word(OwnerKind::Provider));
        type(editor("lead")->line(), QStringLiteral("Directeur zorg"));
        chooseWithKeys(editor("lead_party")->choice(), package.sliedrecht.name);
        type(editor("starts")->line(), QStringLiteral("1 mrt 2020"));
        type(editor("ends")->line(), QStringLiteral("Q3 2021"));
        type(editor("progress")->line(), QStringLiteral("45 %"));

        const Measure measure = stored(package.third.id);
        EXPECT_EQ(measure.theme, package.access.id) << language;
        EXPECT_EQ(measure.ownerKind, OwnerKind::Provider) << language;
        EXPECT_EQ(measure.lead, QStringLiteral("Directeur zorg"));
        EXPECT_EQ(measure.leadParty, package.sliedrecht.id) << language;
        EXPECT_EQ(measure.starts.first, QDate(2020, 3, 1));
        EXPECT_EQ(measure.ends.precision, Precision::Quarter);
        EXPECT_EQ(measure.progress, 45);
        EXPECT_TRUE(editor("progress")->line()->hasFocus());
        for (const char *field : {"starts", "ends", "progress"}) {
            type(editor(field)->line(), QStringLiteral("ooit"));
            EXPECT_TRUE(editor(field)->note()->isVisible()) << language << field;
            EXPECT_FALSE(editor(field)->note()->text().isEmpty()) << language << field;
            EXPECT_GT(editor(field)->note()->mapTo(&panel(), QPoint()).y(),
                      editor(field)->line()->mapTo(&panel(), QPoint()).y());
            QTest::keyClick(editor(field)->line(), Qt::Key_Escape);
        }
        EXPECT_EQ(stored(package.third.id), measure);
    }
}

TEST_F(MeasurePanelTest, EndsTextThatHasNoRoomInAnEllipsisWhileNobodyTypes)
{
    CommitLine line(QStringLiteral("Trekker"));
    line.setCalm(true);
    line.resize(120, 26);
    line.startAnew(QStringLiteral("beleidsadviseur jeugd en onderwijs"));
    const QImage elided = line.grab().toImage();
    const QRect rim(line.width() - 10, 4, 6, line.height() - 8);
    const QImage end = elided.copy(rim);

    line.startAnew(QString());

    EXPECT_EQ(end, line.grab().toImage().copy(rim)) << "words run into the edge";
}

TEST_F(MeasurePanelTest, FindsThePartyOfTheLeadByWhatIsTypedAndTakesItOff)
{
    for (const char *language : {"nl", "en"}) {
        settings.setLanguage(QString::fromLatin1(language));
        WindowTest::SetUp();
        Party school;
        school.id = newId<Party>();
        school.name = QStringLiteral("Stichting Élan ") + QString::fromLatin1(language);
        ASSERT_TRUE(
            session().edit({QStringLiteral("add")}, [&](Edit &edit) { return edit.insert(school).map([](auto) {}); }));
        page().choose(package.first.id);
        ChoiceBox *box = panel().facts()->editor(QStringLiteral("lead_party"))->choice();
        EXPECT_FALSE(box->accessibleName().isEmpty());
        const auto look = [&](const QString &typed) {
            goTo(box);
            QTest::keyClick(box, typed.at(0).toLatin1());
            QTest::qWait(20);
            QTest::keyClicks(box->view(), typed.mid(1));
        };

        look(QStringLiteral("elan ") + QString::fromLatin1(language));
        EXPECT_EQ(stored(package.first.id).leadParty, Id<Party>()) << "looking is not choosing";
        QTest::keyClick(box->view(), Qt::Key_Return);
        EXPECT_EQ(stored(package.first.id).leadParty, school.id) << "a word in the name begins with it";

        look(QStringLiteral("s"));
        QTest::keyClick(box->view(), Qt::Key_Escape);
        EXPECT_EQ(stored(package.first.id).leadParty, school.id);

        look(QStringLiteral("sli"));
        QTest::keyClick(box->view(), Qt::Key_Return);
        EXPECT_EQ(stored(package.first.id).leadParty, package.sliedrecht.id);

        goTo(box);
        QTest::keyClick(box, Qt::Key_Down);
        QTest::qWait(20);
        QTest::keyClick(box->view(), Qt::Key_Home);
        QTest::keyClick(box->view(), Qt::Key_Return);
        EXPECT_TRUE(stored(package.first.id).leadParty.isNull()) << "none is a choice too";
    }
}
