#include "core/report/summary.h"

#include "core/exchange/demo.h"
#include "core/insight/overview.h"
#include "core/insight/reporting.h"
#include "tests/core/report/small_programme.h"

using namespace aanjager;
using namespace aanjager::fixtures;

TEST(Summary, AsksFirstAndTellsEveryMeasureOnTheSecondPage)
{
    Small small;
    put(small.view, aDecision("B02", QDate(2020, 11, 5)));

    const auto document = small.summary();
    QList<size_t> kinds;
    for (const report::Block &block : document.blocks)
        kinds.append(block.index());
    const auto at = [&](size_t kind) { return kinds.indexOf(kind); };
    const auto asks = at(report::Block(report::Asks()).index()),
               figures = at(report::Block(report::KeyFigures()).index());
    const auto columns = at(report::Block(std::shared_ptr<const report::Columns>()).index());
    const auto page = at(report::Block(report::PageBreak()).index()),
               table = at(report::Block(report::Table()).index());
    EXPECT_TRUE(0 < asks && asks < figures && figures < columns && columns < page && page < table);
    EXPECT_EQ(kinds.count(report::Block(report::PageBreak()).index()), 1);
}

TEST(Summary, ProposesItsConclusionFromTheFigures)
{
    const Small small;

    const auto document = small.summary();
    // Reached (80 + 20) / 2 = 50; planned 288 of 365 days = 79: 29 points behind.
    EXPECT_EQ(headings(document).first().text,
              QStringLiteral("29 punten achter op plan, één van drie maatregelen moet bijsturen"));
    const auto titles = headings(document);
    const bool says = std::any_of(titles.begin(), titles.end(), [](const report::Heading &heading) {
        return heading.text == QStringLiteral("Twee van drie maatregelen gemeld, één moet bijsturen");
    });
    EXPECT_TRUE(says) << qPrintable(told(document));
}

TEST(Summary, UsesThePersonsWordsWhereTheyAreWritten)
{
    Small small;
    small.round.conclusion = QStringLiteral("Het bestuur moet kiezen");
    small.round.introduction = QStringLiteral("Het was een kwartaal van aanpakken. ");
    small.round.goesWell = QStringLiteral("Vijf gemeenten begonnen.\nTwee rondden af.");
    small.store();

    const auto document = small.summary();
    EXPECT_EQ(headings(document).first().text, QStringLiteral("Het bestuur moet kiezen"));
    EXPECT_EQ(blocksOf<report::Paragraph>(document.blocks).first().text,
              QStringLiteral("Het was een kwartaal van aanpakken."));
    EXPECT_TRUE(told(document).contains(QStringLiteral("Vijf gemeenten begonnen.\nTwee rondden af.")));
    EXPECT_TRUE(told(document).contains(QStringLiteral("M02 moet nog bijsturen."))) << qPrintable(told(document));
}

TEST(Summary, CarriesTheLogoOfTheProgrammeAndSaysWhoseItIs)
{
    Small small;
    EXPECT_TRUE(small.summary().logo.isEmpty());
    Programme programme = small.view.state.programme();
    programme.logo = QString::fromLatin1(QByteArray("<svg/>").toBase64());
    put(small.view, programme);

    EXPECT_EQ(small.summary().logo, QByteArray("<svg/>"));
    EXPECT_EQ(small.summary().logoAlternative, QStringLiteral("Logo van ") + programme.region);
}

TEST(Summary, PutsTheLinesOfAColophonBehindEachOtherAtTheFoot)
{
    Small small;
    Programme programme = small.view.state.programme();
    programme.colophon = QStringLiteral("Serviceorganisatie Jeugd \n\n Postbus 1\tDordrecht");
    put(small.view, programme);

    EXPECT_EQ(small.summary().footerMiddle, QStringLiteral("Serviceorganisatie Jeugd, Postbus 1 Dordrecht"));
}

TEST(Summary, SaysWhatIsMissingAndFillsNothingIn)
{
    const Small small;

    const QString words = told(small.summary());
    EXPECT_TRUE(words.contains(QStringLiteral("Twee van de drie zijn gemeld over 2020-Q3."))) << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("Nog niet gemeld: M10.")));
    EXPECT_TRUE(words.contains(QStringLiteral("Voortgang, 2 van 3 gemeld")));
    EXPECT_TRUE(words.contains(QStringLiteral("Oordeel bekend van 2 van 3")));
    EXPECT_TRUE(words.contains(QStringLiteral("niet toegelicht")));
    EXPECT_TRUE(words.contains(QStringLiteral("Zonder thema")));
}

TEST(Summary, RepeatsCauseConsequenceAndCorrectionOfWhatMustBeAdjusted)
{
    const Small small;

    const auto tables = blocksOf<report::Table>(small.summary().blocks);
    ASSERT_EQ(tables.size(), 2);
    ASSERT_EQ(tables.last().rows.size(), 1);
    const QList<report::Cell> cells = tables.last().rows.first().cells;
    EXPECT_EQ(cells[0].text, QStringLiteral("M02 tijd"));
    EXPECT_EQ(cells[0].mark, report::Mark(Health::Intervene));
    EXPECT_EQ(cells[1].text, QStringLiteral("kostprijzen kwamen te laat."));
}

TEST(Summary, GroupsMeasuresByThemeInTheOrderOfThePackage)
{
    const Small small;

    const auto table = blocksOf<report::Table>(small.summary().blocks).first();
    QStringList starts;
    for (const report::Row &row : table.rows)
        starts.append(row.cells.first().text);
    EXPECT_EQ(starts, QStringList({QStringLiteral("School"), QStringLiteral("M01"), QStringLiteral("M02"),
                                   QStringLiteral("Zonder thema"), QStringLiteral("M10")}));
    for (const report::Row &row : table.rows)
        EXPECT_EQ(row.cells.size(), row.group ? 1 : table.columns.size());
}

TEST(Summary, AsksTheFirstThreeDecisionsAndNamesTheRest)
{
    Small small;
    for (const char *code : {"B04", "B03", "B02", "B01"})
        put(small.view, aDecision(code, QDate(2020, 11, QByteArray(code).mid(1).toInt())));
    Decision taken = aDecision("B09", QDate(2020, 9, 1));
    taken.state = DecisionState::Taken;
    put(small.view, taken);

    const auto document = small.summary();
    const auto asks = blocksOf<report::Asks>(document.blocks);
    ASSERT_EQ(asks.size(), 1);
    ASSERT_EQ(asks.first().asks.size(), 3);
    EXPECT_EQ(asks.first().asks.first().title, QStringLiteral("Besluit B01"));
    EXPECT_EQ(plain(asks.first().asks.first().text), QStringLiteral("B01, uiterlijk 1 nov 2020."));
    EXPECT_TRUE(told(document).contains(QStringLiteral("Wij vragen u vier besluiten")));
    EXPECT_TRUE(told(document).contains(QStringLiteral("Ook gevraagd: B04.")));
    EXPECT_FALSE(told(document).contains(QStringLiteral("B09")));
}

TEST(Summary, TellsSavingsPerThemeAndWhatNoPlanCovers)
{
    Small small;
    put(small.view, aLine(MoneyKind::Deficit, 2019, Money::euros(11'000'000, Qualifier::Over)));
    put(small.view, aLine(MoneyKind::SavingPlanned, 2022, Money::euros(7'300'000), small.first));
    put(small.view, aLine(MoneyKind::SavingPlanned, 2022, Money::euros(3'000'000), small.third));
    put(small.view, aLine(MoneyKind::SavingRealised, 2020, Money::euros(2'950'000), small.first));

    const auto document = small.summary();
    const auto figures = blocksOf<report::Figure>(document.blocks);
    ASSERT_EQ(figures.size(), 2);
    const auto &chart = std::get<report::SavingsChart>(figures.last().drawing);
    ASSERT_EQ(chart.steps.size(), 2);
    EXPECT_EQ(chart.deficitText, QStringLiteral("ruim 11"));
    EXPECT_EQ(chart.steps[0].plannedText, QStringLiteral("−7,3"));
    EXPECT_EQ(chart.steps[0].realised, 295'000'000);
    EXPECT_EQ(chart.remainderText, QStringLiteral("0,7"));
    EXPECT_EQ(chart.deficit, chart.steps[0].planned + chart.steps[1].planned + chart.remainder);
    EXPECT_TRUE(told(document).contains(QStringLiteral("€ 2,95 mln\nbeoogd € 10,3 mln in 2022")));
    EXPECT_TRUE(told(document).contains(QStringLiteral("Nog te dekken\n€ 700.000\ntekort ruim € 11 mln")));
}

TEST(Summary, DoesNotCallADeficitCoveredThatIsOnlyKnownToBeOverThePlans)
{
    Small small;
    put(small.view, aLine(MoneyKind::Deficit, 2019, Money::euros(11'000'000, Qualifier::Over)));
    put(small.view, aLine(MoneyKind::SavingPlanned, 2022, Money::euros(11'000'000), small.first));

    EXPECT_TRUE(told(small.summary()).contains(QStringLiteral("Nog te dekken\np.m.\ntekort ruim € 11 mln")));
}

TEST(Summary, LeavesOutFiguresOfWhatIsNotThere)
{
    Small small;

    const auto document = small.summary();
    for (const auto &figures : blocksOf<report::KeyFigures>(document.blocks))
        for (const report::KeyFigure &figure : figures.figures) {
            EXPECT_FALSE(figure.figure.isEmpty() && figure.marks.isEmpty()) << qPrintable(figure.label);
            EXPECT_FALSE(figure.label.contains(QStringLiteral("dekken")));
        }
    for (const report::Figure &figure : blocksOf<report::Figure>(document.blocks)) {
        EXPECT_TRUE(std::holds_alternative<report::ProgressChart>(figure.drawing));
        EXPECT_FALSE(figure.alternative.isEmpty());
    }
}

TEST(Summary, StandsForAnEmptyProgramme)
{
    View view;
    view.today = QDate(2020, 10, 15);
    put(view, aProgramme());

    const auto document = report::summaryOf(view, {}, dutch());
    EXPECT_EQ(headings(document).first().text, QStringLiteral("Het programma heeft nog geen maatregelen"));
    EXPECT_TRUE(blocksOf<report::Table>(document.blocks).isEmpty());
    EXPECT_TRUE(blocksOf<report::Figure>(document.blocks).isEmpty());
    EXPECT_EQ(document.moment.date(), QDate(2020, 10, 15));
}

TEST(Summary, SaysWhatChangedSinceAnEarlierMoment)
{
    Small small;
    View before = small.view;
    before.today = QDate(2020, 7, 1);
    Measure earlier = small.second;
    earlier.healthTime = Health::Attention;
    earlier.progress = 10;
    put(before, earlier);
    earlier = small.first;
    earlier.healthTime = Health::Attention;
    put(before, earlier);

    const QString words = told(small.summary(before));
    EXPECT_TRUE(words.contains(QStringLiteral("; op 1 juli 2020 was dat 45%."))) << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("plan 79%; +5 sinds 1 jul 2020")));
    EXPECT_TRUE(words.contains(QStringLiteral("M01 is verbeterd.")));
    EXPECT_TRUE(words.contains(QStringLiteral("M02 ging van aandacht naar bijsturen: kostprijzen kwamen te laat. ")));
}

TEST(Summary, NamesItemsAsTheProgrammeDoes)
{
    Small small;
    Programme programme = small.view.state.programme();
    programme.itemLabel = QStringLiteral("opgave");
    programme.itemPlural = QStringLiteral("opgaven");
    put(small.view, programme);

    const QString words = told(small.summary());
    EXPECT_TRUE(words.contains(QStringLiteral("opgaven")));
    EXPECT_FALSE(words.contains(QStringLiteral("maatregel"), Qt::CaseInsensitive)) << qPrintable(words);
}

TEST(Summary, CallsItselfADraftUntilTheRoundIsClosed)
{
    Small small;
    EXPECT_FALSE(small.summary().headerRight.contains(QStringLiteral("concept")));
    small.round.closed = {};
    small.store();

    EXPECT_EQ(plain(small.summary({}, {Visibility::Board, QStringLiteral("2")}).headerRight),
              QStringLiteral("Voortgangsrapportage 2020-Q3 (versie 2, concept), stand 15 okt 2020"));
}

TEST(Summary, KeepsWhatIsLessOpenThanItsReaders)
{
    Small small;
    const QString canary = QStringLiteral("KANARIE");
    Measure hidden = aMeasure(canary + QStringLiteral("1"));
    hidden.title = canary;
    hidden.visibility = Visibility::Team;
    hidden.healthTime = Health::Intervene;
    hidden.cause = canary;
    put(small.view, hidden);
    Decision decision = aDecision("KANARIE2", QDate(2020, 11, 1));
    decision.visibility = Visibility::Staff;
    put(small.view, decision);
    Decision about = aDecision("B01", QDate(2020, 11, 1));
    put(small.view, about);
    put(small.view, DecisionMeasure{newId<DecisionMeasure>(), about.id, hidden.id});
    Action action = anAction(hidden, QDate(2020, 1, 1));
    action.code = canary + QStringLiteral("3");
    put(small.view, action);
    put(small.view, aLine(MoneyKind::SavingPlanned, 2022, Money::euros(77'700'000), hidden));
    Theme theme{newId<Theme>(), canary};
    theme.visibility = Visibility::Team;
    put(small.view, theme);
    small.third.theme = theme.id;
    small.third.notes = canary;
    small.round.notes = canary;
    small.store();

    const auto board = told(small.summary());
    EXPECT_FALSE(board.contains(canary)) << qPrintable(board);
    EXPECT_FALSE(board.contains(QStringLiteral("77,7")));
    EXPECT_TRUE(board.contains(QStringLiteral("Wij vragen u één besluit")));
    EXPECT_TRUE(board.contains(QStringLiteral("één van drie maatregelen moet bijsturen"))) << qPrintable(board);
    const auto team = told(small.summary({}, {Visibility::Team}));
    EXPECT_TRUE(team.contains(QStringLiteral("KANARIE1")));
    EXPECT_TRUE(team.contains(QStringLiteral("KANARIE2")));
    EXPECT_TRUE(team.contains(QStringLiteral("KANARIE3")));
}

TEST(Summary, ClaimsNothingOfAProgrammeThatIsClosedToItsReaders)
{
    Small small;
    for (Measure *measure : {&small.first, &small.second, &small.third})
        measure->visibility = Visibility::Staff;
    small.store();
    put(small.view, anAction(small.first));

    const auto document = small.summary();
    const QString words = told(document);
    EXPECT_TRUE(words.contains(QStringLiteral("Over de maatregelen van dit programma is op dit niveau niets open.")))
        << qPrintable(words);
    for (const char *claim : {"geen maatregelen", "niets gemeld", "geen besluit", "Acties"})
        EXPECT_FALSE(words.contains(QLatin1String(claim))) << claim << '\n' << qPrintable(words);
    EXPECT_EQ(document.blocks.size(), 2);
}

TEST(Summary, StillAsksWhatIsOpenOfAProgrammeWithoutOpenMeasures)
{
    Small small;
    for (Measure *measure : {&small.first, &small.second, &small.third})
        measure->visibility = Visibility::Staff;
    small.store();
    put(small.view, aDecision("B02", QDate(2020, 11, 5)));

    const auto document = small.summary();
    EXPECT_EQ(blocksOf<report::Asks>(document.blocks).size(), 1);
    EXPECT_TRUE(blocksOf<report::KeyFigures>(document.blocks).isEmpty());
}

TEST(Summary, SaysWhichAmountsOfAnotherCurrencyItLeavesOut)
{
    Small small;
    const Money pounds{100'000'00, Qualifier::Exact, QStringLiteral("GBP")};
    put(small.view, aLine(MoneyKind::Deficit, 2019, Money::euros(2'000'000)));
    put(small.view, aLine(MoneyKind::Deficit, 2018, pounds));
    put(small.view, aLine(MoneyKind::SavingPlanned, 2022, Money::euros(500'000), small.first));
    put(small.view, aLine(MoneyKind::SavingPlanned, 2023, pounds, small.first));
    put(small.view, aLine(MoneyKind::SavingRealised, 2020, pounds, small.first));

    const QString words = told(small.summary());
    EXPECT_TRUE(words.contains(QStringLiteral("in 2022; nog niets gemeld; twee bedragen in een andere valuta tellen "
                                              "niet mee")))
        << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("tekort € 2 mln; één bedrag in een andere valuta telt niet mee")))
        << qPrintable(words);
}

TEST(Summary, NamesAmountsThatAreAllInAnotherCurrency)
{
    Small small;
    const Money pounds{100'000'00, Qualifier::Exact, QStringLiteral("GBP")};
    put(small.view, aLine(MoneyKind::Deficit, 2019, pounds));
    put(small.view, aLine(MoneyKind::SavingPlanned, 2022, pounds, small.first));

    const QString words = told(small.summary());
    EXPECT_TRUE(words.contains(QStringLiteral("Tekort\n–\néén bedrag in een andere valuta telt niet mee")))
        << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("Besparing beoogd\n–\néén bedrag in een andere valuta telt niet mee")))
        << qPrintable(words);
}

TEST(Summary, DoesNotSayThatNothingIsPlannedWhereAPlanIsInAnotherCurrency)
{
    Small small;
    const Money pounds{100'000'00, Qualifier::Exact, QStringLiteral("GBP")};
    put(small.view, aLine(MoneyKind::Deficit, 2019, Money::euros(2'000'000)));
    put(small.view, aLine(MoneyKind::SavingPlanned, 2022, pounds, small.first));

    const QString words = told(small.summary());
    EXPECT_TRUE(words.contains(QStringLiteral("Tekort\n€ 2 mln"))) << qPrintable(words);
    EXPECT_FALSE(words.contains(QStringLiteral("nog geen besparing beoogd"))) << qPrintable(words);
}

TEST(Summary, IsTheSameWheneverItIsMadeAgain)
{
    const Small small;

    EXPECT_EQ(wordsOf(small.summary()), wordsOf(small.summary()));
}

class DemoSummary : public ::testing::TestWithParam<std::tuple<const char *, const char *>>
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = new QTemporaryDir;
        const QString path = s_folder->filePath(QStringLiteral("demo.aanjager"));
        ASSERT_TRUE(writeDemo(path));
        auto opened = ProgrammeFile::open(path);
        ASSERT_TRUE(opened);
        s_file = opened->release();
    }

    static void TearDownTestSuite()
    {
        delete s_file;
        delete s_folder;
    }

    static View at(const char *moment)
    {
        auto view = viewAt(*s_file, *Moment::parse(QString::fromLatin1(moment)), QDate(2026, 1, 1));
        EXPECT_TRUE(view);
        return std::move(*view);
    }

    static inline QTemporaryDir *s_folder = nullptr;
    static inline ProgrammeFile *s_file = nullptr;
};

TEST_P(DemoSummary, TellsTheFiguresOfTheOverview)
{
    const auto [moment, language] = GetParam();
    const View view = at(moment);
    const Overview overview = overviewOf(view);
    const text::Wording wording(QString::fromLatin1(language));

    const auto document = report::summaryOf(view, at("2020-07-01"), wording);
    const auto figures = blocksOf<report::KeyFigures>(document.blocks).first().figures;
    EXPECT_EQ(figures[0].figure, wording.percent(*overview.progress.percent));
    EXPECT_TRUE(figures[0].note.contains(wording.percent(*overview.planned)));
    ASSERT_EQ(figures[1].marks.size(), overview.byAspect.size());
    for (qsizetype i = 0; i < overview.byAspect.size(); ++i)
        for (int health = 0; health < 3; ++health)
            EXPECT_EQ(figures[1].marks[i].counts[health].text,
                      QString::number(overview.byAspect[i].second.of[static_cast<size_t>(health)]));
    const auto charts = blocksOf<report::Figure>(document.blocks);
    ASSERT_EQ(charts.size(), 2);
    const auto &savings = std::get<report::SavingsChart>(charts[1].drawing);
    qint64 planned = 0;
    for (const auto &step : savings.steps)
        planned += step.planned;
    EXPECT_EQ(planned, overview.savingsPlanned.cents);
    EXPECT_EQ(savings.deficit, overview.deficit.cents);
    const auto table = blocksOf<report::Table>(document.blocks).first();
    EXPECT_EQ(std::count_if(table.rows.begin(), table.rows.end(), [](const report::Row &row) { return !row.group; }),
              overview.measures);
}

TEST_P(DemoSummary, IsWholeInItsLanguage)
{
    const auto [moment, language] = GetParam();

    const auto document = report::summaryOf(at(moment), at("2020-07-01"), text::Wording(QString::fromLatin1(language)));
    EXPECT_EQ(document.language, QString::fromLatin1(language));
    const QStringList words = wordsOf(document);
    const QStringList foreign =
        document.language == QLatin1String("nl")
            ? QStringList({QStringLiteral(" the "), QStringLiteral("reported")})
            : QStringList({QStringLiteral("gemeld"), QStringLiteral("maatregelen "), QStringLiteral("Wij ")});
    for (const QString &text : words) {
        EXPECT_FALSE(text.contains(QStringLiteral("%1")) && text != plain(document.pageOf)) << qPrintable(text);
        EXPECT_FALSE(text.contains(QStringLiteral("..")) || text.contains(QStringLiteral("  "))) << qPrintable(text);
        for (const QString &word : foreign)
            EXPECT_FALSE(text.contains(word)) << qPrintable(text);
    }
}

INSTANTIATE_TEST_SUITE_P(Moments, DemoSummary,
                         ::testing::Combine(::testing::Values("2020-10-15", "round:2020-Q3", "2021-04-08"),
                                            ::testing::Values("nl", "en")));

TEST_F(DemoSummary, TellsTheDecidedFiguresInWordsAndSaysThatTheyAreMadeUp)
{
    const auto document = report::summaryOf(at("2020-10-15"), at("2020-07-01"), dutch());
    const QString words = told(document);

    EXPECT_TRUE(
        words.contains(QStringLiteral("Zeven punten achter op plan, tien van vijftien maatregelen vragen aandacht")));
    EXPECT_TRUE(words.contains(QStringLiteral("Te late acties: A018, A030 en A054.")));
    EXPECT_TRUE(words.contains(QStringLiteral("dertien in uitvoering en twee afgerond")));
    EXPECT_EQ(document.footerMiddle, QStringLiteral("Demonstratiegegevens – standen en bedragen zijn verzonnen"));
}

TEST_F(DemoSummary, ClaimsNothingToThePublicWhileNothingOfItIsPublic)
{
    const auto document = report::summaryOf(at("2020-10-15"), {}, dutch(), {Visibility::Public});

    EXPECT_EQ(document.blocks.size(), 2) << qPrintable(told(document));
    EXPECT_TRUE(told(document).contains(QStringLiteral("op dit niveau niets open.")));
}
