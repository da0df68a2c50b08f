#include "core/insight/action_lists.h"
#include "core/insight/overview.h"
#include "tests/core/report/rich_programme.h"

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

QStringList titlesOf(const report::Document &document)
{
    QStringList titles;
    for (const report::Heading &heading : headings(document))
        if (heading.level == 1)
            titles.append(heading.text);
    return titles;
}

/** The group rows of the first table, with their counts. */
QStringList groupsOf(const report::Document &document)
{
    QStringList groups;
    const report::Table table = blocksOf<report::Table>(document.blocks).first();
    for (const report::Row &row : table.rows)
        if (row.group)
            groups.append(plain(row.cells.first().text + QLatin1Char(' ') + row.cells.first().quiet));
    return groups;
}

} // namespace

TEST(ActionsReport, ListsWhatAPartyMustDoByWhenItIsDue)
{
    Rich rich;
    Action later = anAction(rich.second, QDate(2021, 1, 15));
    later.party = rich.dordrecht.id;
    Action someday = anAction(rich.second, QDate());
    someday.party = rich.dordrecht.id;
    put(rich.view, later);
    put(rich.view, someday);

    const auto document = rich.of(report::Kind::Actions);
    EXPECT_EQ(titlesOf(document), QStringList{QStringLiteral("Actielijst Dordrecht")});
    EXPECT_EQ(groupsOf(document),
              QStringList({QStringLiteral("Nu te laat 1"), QStringLiteral("Tot en met 30 november 2020 1"),
                           QStringLiteral("Later 1"), QStringLiteral("Zonder datum 1")}));
    const auto table = blocksOf<report::Table>(document.blocks).first();
    const QList<report::Cell> late = table.rows[1].cells;
    EXPECT_EQ(late[0].text, QStringLiteral("M01"));
    EXPECT_EQ(late[0].mark, report::Mark(report::Symbol::Box));
    EXPECT_EQ(late[1].below, QStringLiteral("Controller"));
    EXPECT_EQ(late[3].text, QStringLiteral("2 dagen te laat"));
    EXPECT_TRUE(late[3].alarm);
    EXPECT_TRUE(told(document).contains(QStringLiteral("Vier open acties: één is te laat. Eén van de één maatregel is "
                                                       "bezig of klaar.")))
        << qPrintable(told(document));
    EXPECT_EQ(blocksOf<report::Strip>(document.blocks).first().entries.size(), 3);
}

TEST(ActionsReport, TellsWhatWasDoneSince)
{
    Rich rich;
    View before = rich.view;
    before.today = QDate(2020, 7, 1);
    Action open = rich.done;
    open.state = ActionState::Open;
    put(before, open);

    EXPECT_TRUE(groupsOf(rich.of(report::Kind::Actions, before)).contains(QStringLiteral("Klaar sinds 1 jul 2020 1")));
    EXPECT_FALSE(told(rich.of(report::Kind::Actions, rich.view)).contains(QStringLiteral("Kostprijzen aanleveren")));
}

TEST(ActionsReport, TellsWhatIsAskedOfAPartyAndWhatItPromised)
{
    const Rich rich;

    const QString words = told(rich.of(report::Kind::Actions));
    EXPECT_TRUE(words.contains(QStringLiteral("Wat wij u vragen"))) << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("Drie scholen kiezen")));
    EXPECT_TRUE(words.contains(QStringLiteral("Wat u hebt toegezegd")));
    EXPECT_TRUE(words.contains(QStringLiteral("Cijfers per kwartaal")));
}

TEST(ActionsReport, GivesAnActionWithoutAPartyToTheLeadOfItsMeasureAndElseToNobody)
{
    Rich rich;
    rich.second.leadParty = rich.provider.id;
    rich.store();
    put(rich.view, anAction(rich.second));
    put(rich.view, anAction(rich.third));

    const auto document = rich.of(report::Kind::Actions);
    EXPECT_EQ(titlesOf(document),
              QStringList({QStringLiteral("Actielijst Dordrecht"), QStringLiteral("Actielijst Tafel verblijf"),
                           QStringLiteral("Actielijst zonder partij")}));
    int open = 0, late = 0;
    for (const ActionList &list : actionListsOf(rich.view, nullptr)) {
        open += list.open();
        late += static_cast<int>(list.late.size());
    }
    EXPECT_EQ(open, overviewOf(rich.view).actionsOpen);
    EXPECT_EQ(late, overviewOf(rich.view).actionsOverdue);
}

TEST(ActionsReport, PutsShortListsOnOnePageAndALongOneOnItsOwn)
{
    Rich rich;
    put(rich.view, anAction(rich.third));
    const auto breaks = [&] { return blocksOf<report::PageBreak>(rich.of(report::Kind::Actions).blocks).size(); };
    ASSERT_EQ(titlesOf(rich.of(report::Kind::Actions)).size(), 2);
    EXPECT_EQ(breaks(), 0);

    for (int more = 0; more < 20; ++more)
        put(rich.view, anAction(rich.third));
    EXPECT_EQ(breaks(), 1);
}

TEST(ActionsReport, SaysAsThePageOfTheMeasureDoesWhereSupportIsAsked)
{
    Rich rich;
    rich.second.leadParty = rich.provider.id;
    rich.second.supportAsked = QStringLiteral("mensen");
    rich.store();
    Action action = anAction(rich.second);
    action.text = QStringLiteral("Tafel dekken");
    put(rich.view, action);

    const auto stateIn = [&](report::Kind kind, qsizetype column) {
        for (const report::Table &table : blocksOf<report::Table>(rich.of(kind).blocks))
            for (const report::Row &row : table.rows)
                if (row.cells.size() == 4 && row.cells[column].text == action.text)
                    return row.cells[3].mark;
        return report::Mark();
    };
    EXPECT_EQ(stateIn(report::Kind::Actions, 1), report::Mark(report::Symbol::Hand));
    EXPECT_EQ(stateIn(report::Kind::Full, 0), report::Mark(report::Symbol::Hand));
}

TEST(ActionsReport, KeepsToOnePartyAndSaysWhenItHasNothingToDo)
{
    const Rich rich;
    const auto of = [&](Id<Party> party) {
        return rich.of(report::Kind::Actions, {}, {Visibility::Board, {}, report::Standing::ByRound, party});
    };

    EXPECT_EQ(titlesOf(of(rich.dordrecht.id)), QStringList{QStringLiteral("Actielijst Dordrecht")});
    EXPECT_EQ(titlesOf(of(rich.provider.id)), QStringList{QStringLiteral("Actielijst Tafel verblijf")});
    EXPECT_TRUE(told(of(rich.provider.id)).contains(QStringLiteral("Er staat geen actie open.")));
    EXPECT_TRUE(blocksOf<report::Table>(of(rich.provider.id).blocks).isEmpty());
}

TEST(ActionsReport, ShowsWhereSupportIsAsked)
{
    Rich rich;
    ProgressReport report;
    report.id = newId<ProgressReport>();
    report.round = rich.round.id;
    report.measure = rich.first.id;
    report.party = rich.dordrecht.id;
    report.supportAsked = QStringLiteral("mensen");
    report.submitted = QDate(2020, 10, 2);
    put(rich.view, report);

    const auto table = blocksOf<report::Table>(rich.of(report::Kind::Actions).blocks).first();
    EXPECT_EQ(table.rows[1].cells[3].mark, report::Mark(report::Symbol::Hand));
    EXPECT_EQ(table.rows[3].cells[3].text, QStringLiteral("ondersteuning gevraagd"));
}
