// Every kind of report of every kind of programme has a shape that may go to a board.
#include "core/exchange/demo.h"
#include "core/exchange/import.h"
#include "tests/core/report/sensible.h"
#include "tests/core/report/small_programme.h"

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

const QList<report::Kind> kinds = {report::Kind::Summary,   report::Kind::Full,   report::Kind::Actions,
                                   report::Kind::Decisions, report::Kind::Matrix, report::Kind::Planning};

void expectSensible(const View &view, const std::optional<View> &since = {})
{
    for (const report::Kind kind : kinds)
        for (const char *language : {"nl", "en"}) {
            const text::Wording wording(QString::fromLatin1(language));
            const auto document = report::reportOf(kind, view, since, wording);
            const QString faults = faultsOf(document).join(QLatin1Char('\n'));
            EXPECT_TRUE(faults.isEmpty()) << qPrintable(report::codeOf(kind)) << ' ' << language << '\n'
                                          << qPrintable(faults);
            EXPECT_FALSE(document.title.isEmpty());
        }
}

/** As above, of a programme whose own texts are plain. */
void expectWhole(const View &view, const std::optional<View> &since = {})
{
    expectSensible(view, since);
    for (const report::Kind kind : kinds)
        for (const char *language : {"nl", "en"}) {
            const text::Wording wording(QString::fromLatin1(language));
            const QStringList unfilled = unfilledWordsOf(report::reportOf(kind, view, since, wording));
            EXPECT_TRUE(unfilled.isEmpty()) << qPrintable(unfilled.join(QLatin1Char('\n')));
        }
}

/** The small programme in so many municipalities, each with its own state, degree and reason. */
Small inMunicipalities(int count)
{
    Small small;
    for (int i = 0; i < count; ++i) {
        const Party municipality = aMunicipality(QStringLiteral("Gemeente %1").arg(i));
        put(small.view, municipality);
        for (const Measure &measure : {small.first, small.second, small.third}) {
            Applicability cell = anApplicability(measure, municipality);
            cell.degree = static_cast<Degree>(i % 5);
            cell.details.change().reason =
                cell.degree == Degree::Full ? QString() : QStringLiteral("reden %1").arg(i % 7);
            if (i % 3 > 0)
                cell.status = static_cast<Status>(i % 6);
            cell.progress = i % 100;
            put(small.view, cell);
        }
        Action action = anAction(small.first, QDate(2020, 10, 1).addDays(i * 10));
        action.party = municipality.id;
        put(small.view, action);
    }
    return small;
}

} // namespace

TEST(SensibleReports, OfAProgrammeWithoutMeasures)
{
    View view;
    view.today = QDate(2020, 10, 15);
    put(view, aProgramme());

    expectWhole(view);
}

TEST(SensibleReports, OfAProgrammeWithoutRoundsOrThemes)
{
    View view;
    view.today = QDate(2020, 10, 15);
    put(view, aProgramme());
    Measure bare;
    bare.id = newId<Measure>();
    bare.title = QStringLiteral("Alleen een titel");
    put(view, bare);
    put(view, aMeasure());

    expectWhole(view);
}

TEST(SensibleReports, OfNoneOneAndSixtyMunicipalities)
{
    for (const int count : {0, 1, 2, 60})
        expectWhole(inMunicipalities(count).view);
}

TEST(SensibleReports, OfARoundSinceAnother)
{
    const Small before = inMunicipalities(3);
    Small after = before;
    for (Action action : before.view.state.all<Action>()) {
        action.state = ActionState::Done;
        action.doneOn = QDate(2020, 10, 14);
        put(after.view, action);
    }

    expectWhole(after.view, before.view);
}

class SensibleTrackers : public ProgrammeTest, public ::testing::WithParamInterface<const char *>
{
};

TEST_P(SensibleTrackers, OfWhatWasImported)
{
    const auto plan =
        readTracker(QStringLiteral(AANJAGER_TEST_DATA "/trackers/") + QString::fromLatin1(GetParam()), store(), {});
    ASSERT_TRUE(plan);
    ASSERT_TRUE(applyImport(file(), *plan));

    const auto view = viewAt(file(), Moment(), QDate(2020, 10, 15));
    ASSERT_TRUE(view);
    ASSERT_FALSE(view->state.all<Measure>().isEmpty());
    expectSensible(*view);
}

INSTANTIATE_TEST_SUITE_P(Imported, SensibleTrackers,
                         ::testing::Values("nl-maatregelenpakket-2020.csv", "uk-gmpp-2019.csv"));

TEST(SensibleReports, OfTheDemoAtEveryMoment)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.aanjager"));
    ASSERT_TRUE(writeDemo(path));
    const auto file = ProgrammeFile::open(path);
    ASSERT_TRUE(file);
    const auto at = [&](const char *moment) {
        return *viewAt(**file, *Moment::parse(QString::fromLatin1(moment)), QDate(2026, 1, 1));
    };

    for (const char *moment : {"2019-11-01", "2020-10-15", "round:2020-Q3", "now"})
        expectWhole(at(moment), at("2019-10-15"));
}
