#include "core/insight/matrix.h"
#include "core/insight/overview.h"
#include "tests/core/report/rich_programme.h"

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

/** The blocks from the page of a measure up to the next page. */
QList<report::Block> pageOf(const report::Document &document, const QString &number)
{
    QList<report::Block> page;
    bool isOn = false;
    for (const report::Block &block : document.blocks) {
        if (const auto *title = std::get_if<report::ItemTitle>(&block))
            isOn = title->number == number;
        else if (std::holds_alternative<report::PageBreak>(block))
            isOn = false;
        if (isOn)
            page.append(block);
    }
    return page;
}

QString told(const QList<report::Block> &blocks)
{
    report::Document document;
    document.blocks = blocks;
    return fixtures::told(document);
}

report::Table tableCalled(const QList<report::Block> &blocks, const char *caption)
{
    for (const report::Table &table : blocksOf<report::Table>(blocks))
        if (table.caption.contains(QString::fromUtf8(caption)))
            return table;
    ADD_FAILURE() << "no table " << caption;
    return {};
}

/** The row that begins with these words, or has them in its second cell. */
report::Row rowOf(const report::Table &table, const char *first)
{
    for (const report::Row &row : table.rows)
        for (const report::Cell &cell : row.cells.mid(0, 2))
            if (cell.text == QString::fromUtf8(first))
                return row;
    ADD_FAILURE() << "no row " << first;
    return {QList<report::Cell>(table.columns.size())};
}

} // namespace

TEST(FullReport, BeginsWithACoverOfTheRealMatrix)
{
    Rich rich;
    Body board{newId<Body>(), BodyKind::BoardConsultation, QStringLiteral("Bestuurlijk overleg")};
    put(rich.view, board);
    for (const QDate day : {QDate(2020, 10, 1), QDate(2020, 12, 3), QDate(2020, 11, 5)}) {
        Meeting meeting;
        meeting.id = newId<Meeting>();
        meeting.body = board.id;
        meeting.day = day;
        put(rich.view, meeting);
    }

    const auto cover = std::get<report::Cover>(rich.of(report::Kind::Full).blocks.first());
    EXPECT_EQ(cover.title, QStringLiteral("Voortgangsrapportage"));
    EXPECT_EQ(plain(cover.subtitle.join(QLatin1Char('|'))),
              QStringLiteral("Derde kwartaal 2020|Voor: Bestuurlijk overleg, 5 november 2020"));
    ASSERT_EQ(cover.artwork.size(), 3);
    EXPECT_EQ(cover.artwork[0][0].status, Status::Done);
    EXPECT_EQ(cover.artwork[0][1].degree, Degree::Partly);
    EXPECT_EQ(cover.artwork[1][0].degree, Degree::NotApplicable);
    EXPECT_EQ(plain(cover.footRight), QStringLiteral("Stand 15 oktober 2020"));
}

TEST(FullReport, HasNoArtworkWithoutMunicipalities)
{
    const Small small;

    const auto document = report::reportOf(report::Kind::Full, small.view, {}, dutch());
    const auto cover = std::get<report::Cover>(document.blocks.first());
    EXPECT_TRUE(cover.artwork.isEmpty());
    EXPECT_TRUE(cover.legend.entries.isEmpty());
    EXPECT_TRUE(blocksOf<report::MatrixTable>(document.blocks).isEmpty());
    EXPECT_TRUE(blocksOf<report::Strip>(document.blocks).isEmpty());
}

TEST(FullReport, HoldsTheSummaryAsItIs)
{
    const Rich rich;

    const QString whole = told(rich.of(report::Kind::Full).blocks);
    EXPECT_TRUE(whole.contains(told(rich.of(report::Kind::Summary).blocks)));
}

TEST(FullReport, TellsEveryMeasureOnAPageOfItsOwn)
{
    const Rich rich;

    const auto document = rich.of(report::Kind::Full);
    QStringList numbers;
    for (const report::ItemTitle &title : blocksOf<report::ItemTitle>(document.blocks))
        numbers.append(title.number);
    EXPECT_EQ(numbers, QStringList({QStringLiteral("M01"), QStringLiteral("M02"), QStringLiteral("M10")}));
}

TEST(FullReport, TellsTheThemesAfterEachOtherInOneSection)
{
    const Rich rich;

    const auto document = rich.of(report::Kind::Full);
    QStringList heads;
    for (const report::Block &block : document.blocks) {
        if (std::holds_alternative<report::PageBreak>(block))
            heads.append(QStringLiteral("|"));
        else if (const auto *heading = std::get_if<report::Heading>(&block))
            heads.append(QString::number(heading->level) + heading->text);
    }
    const QString told = heads.join(QLatin1Char(' '));
    EXPECT_TRUE(told.contains(QStringLiteral("| 1Per thema 2School 3Bijsturen 2Zonder thema |"))) << qPrintable(told);
}

TEST(FullReport, GivesASectionOfOneThemeTheNameOfThatTheme)
{
    Rich rich;
    rich.third.theme = rich.first.theme;
    put(rich.view, rich.third);

    QStringList heads;
    for (const report::Heading &heading : headings(rich.of(report::Kind::Full)))
        heads.append(QString::number(heading.level) + heading.text);
    const QString told = heads.join(QLatin1Char(' '));
    EXPECT_TRUE(told.contains(QStringLiteral("1School 2Bijsturen"))) << qPrintable(told);
}

TEST(FullReport, PutsTwoShortListsOfAMeasureSideBySide)
{
    Rich rich;
    const auto partsOf = [&] {
        QList<qsizetype> parts;
        for (const report::Block &block : pageOf(rich.of(report::Kind::Full), QStringLiteral("M01")))
            if (const auto *columns = std::get_if<std::shared_ptr<const report::Columns>>(&block))
                if (const auto *heading = std::get_if<report::Heading>(&(*columns)->parts.first().first()))
                    parts.append(heading->text == QStringLiteral("Besluiten") ? (*columns)->parts.size() : 0);
        return parts;
    };
    // Milestones, then parties with what is asked of them, which needs the width; decisions beside commitments.
    EXPECT_EQ(partsOf(), QList<qsizetype>({2}));
    rich.asked.title = QStringLiteral("lang ").repeated(40);
    put(rich.view, rich.asked);
    EXPECT_EQ(partsOf(), QList<qsizetype>());
}

TEST(FullReport, TellsTheVerdictsWithoutACauseInOneLine)
{
    const Rich rich;

    const auto page = pageOf(rich.of(report::Kind::Full), QStringLiteral("M02"));
    EXPECT_EQ(tableCalled(page, "Oordeel over").rows.size(), 1);
    const auto line = blocksOf<report::Legend>(page).first();
    ASSERT_EQ(line.entries.size(), 2);
    EXPECT_EQ(line.entries[0].text, QStringLiteral("Geld aandacht"));
    EXPECT_EQ(line.entries[1].text, QStringLiteral("Kwaliteit niet gemeld"));
}

TEST(FullReport, TellsTheFactsOfAMeasure)
{
    const Rich rich;

    const auto page = pageOf(rich.of(report::Kind::Full), QStringLiteral("M01"));
    const auto facts = tableCalled(page, "Feiten");
    EXPECT_TRUE(facts.headless);
    const report::Row saving = rowOf(facts, "Besparing");
    EXPECT_EQ(plain(saving.cells[1].text), QStringLiteral("€ 280.000"));
    EXPECT_EQ(plain(saving.cells[1].quiet), QStringLiteral("van € 1,4 mln, 2022"));
    const report::Row end = rowOf(facts, "Eind");
    EXPECT_EQ(plain(end.cells[1].quiet), QStringLiteral("verwacht mrt 2021"));
    EXPECT_EQ(plain(rowOf(facts, "Voortgang").cells[1].text + rowOf(facts, "Voortgang").cells[1].quiet),
              QStringLiteral("80%,plan 79%"));
    EXPECT_TRUE(told(page).contains(QStringLiteral("2 dagen te laat"))) << qPrintable(told(page));
    EXPECT_TRUE(told(page).contains(QStringLiteral("Waarom niet volledig: nu alleen voor basisscholen (GOR).")));
    const auto strip = blocksOf<report::Strip>(page).first();
    EXPECT_EQ(strip.entries[1].cell.spoken, QStringLiteral("Gorinchem: deels 60%, in uitvoering"));
    EXPECT_EQ(strip.entries[0].label, QStringLiteral("DOR"));
}

TEST(FullReport, ShowsTheVerdictsOfTheRoundsBefore)
{
    Rich rich;
    Round earlier{newId<Round>(), QStringLiteral("2020-Q2"), QDate(2020, 6, 30)};
    earlier.closed = QDate(2020, 7, 14);
    put(rich.view, earlier);
    ProgressReport before;
    before.id = newId<ProgressReport>();
    before.round = earlier.id;
    before.measure = rich.second.id;
    before.healthTime = Health::Attention;
    before.correction = QStringLiteral("spoedteam");
    before.progress = 10;
    before.submitted = QDate(2020, 7, 1);
    put(rich.view, before);

    const auto page = pageOf(rich.of(report::Kind::Full), QStringLiteral("M02"));
    const report::Cell verdict = rowOf(tableCalled(page, "Feiten"), "Oordeel").cells[1];
    EXPECT_EQ(verdict.mark, report::Mark(Health::Intervene));
    EXPECT_EQ(verdict.earlier, QList<report::Mark>({Health::Attention}));
    EXPECT_EQ(verdict.spoken, QStringLiteral("aandacht, bijsturen"));
    const auto table = tableCalled(page, "Oordeel over");
    EXPECT_EQ(table.rows.first().cells[0].text, QStringLiteral("Tijd"));
    EXPECT_EQ(table.rows.first().cells[1].text, QStringLiteral("kostprijzen kwamen te laat."));
    EXPECT_EQ(table.rows.first().cells[3].below, QStringLiteral("Vorige: spoedteam"));
    const auto figure = blocksOf<report::Figure>(page);
    ASSERT_EQ(figure.size(), 1);
    const auto chart = std::get<report::ProgressChart>(figure.first().drawing);
    EXPECT_TRUE(chart.small);
    EXPECT_EQ(chart.points.first().reached, 10);
}

TEST(FullReport, CountsTheMatrixOnceAndExplainsEachReasonOnce)
{
    const Rich rich;

    const auto document = rich.of(report::Kind::Full);
    const auto matrix = blocksOf<report::MatrixTable>(document.blocks).first();
    // Applies: M01 twice, M02 once; under way or finished: M01 twice.
    EXPECT_EQ(matrix.grandTotal, QStringLiteral("2 van 3"));
    EXPECT_EQ(matrix.footTotals, QStringList({QStringLiteral("1 van 1"), QStringLiteral("1 van 2")}));
    EXPECT_EQ(matrix.rows[0].cells[1].note, 1);
    EXPECT_EQ(matrix.rows[1].cells[0].note, 1);
    EXPECT_EQ(matrix.rows[1].shares.notReported, 1);
    EXPECT_EQ(blocksOf<report::Footnotes>(document.blocks).first().notes.size(), 1);
    EXPECT_TRUE(told(document.blocks)
                    .contains(QStringLiteral("In alle twee gemeenten zijn maatregelen bezig of klaar: 2 van 3")));
    EXPECT_TRUE(matrix.rows[2].apart);
    EXPECT_FALSE(matrix.rows[1].apart);
}

TEST(FullReport, MarksWhereAMunicipalityAsksSupport)
{
    Rich rich;
    ProgressReport report;
    report.id = newId<ProgressReport>();
    report.round = rich.round.id;
    report.measure = rich.first.id;
    report.party = rich.gorinchem.id;
    report.supportAsked = QStringLiteral("mensen");
    report.submitted = QDate(2020, 10, 2);
    put(rich.view, report);

    const auto matrix = blocksOf<report::MatrixTable>(rich.of(report::Kind::Full).blocks).first();
    EXPECT_TRUE(matrix.rows[0].cells[1].supportAsked);
    EXPECT_FALSE(matrix.rows[0].cells[0].supportAsked);
    EXPECT_FALSE(matrix.rows[1].cells[1].supportAsked);
}

TEST(FullReport, TellsMoneyInThousandsWithWhatIsWrittenOffApart)
{
    const Rich rich;

    const auto blocks = rich.of(report::Kind::Full).blocks;
    const auto years = tableCalled(blocks, "Geld per jaar");
    ASSERT_EQ(years.columns.size(), 4) << "2020, 2021, 2022";
    EXPECT_EQ(rowOf(years, "Besparing, beoogd").cells[1].text, QStringLiteral("500"));
    EXPECT_EQ(rowOf(years, "Besparing, beoogd").cells[3].text, QStringLiteral("1.400 + p.m."));
    EXPECT_EQ(rowOf(years, "Verschil met beoogd").cells[1].text, QStringLiteral("220 N"));
    EXPECT_TRUE(rowOf(years, "Verschil met beoogd").cells[3].text.isEmpty());
    EXPECT_EQ(rowOf(years, "Besparing, afgeboekt").cells[2].text, QStringLiteral("90"));
    const auto measures = tableCalled(blocks, "Besparing van alle");
    EXPECT_EQ(measures.rows.last().cells[1].text, QStringLiteral("Totaal"));
    QStringList totals;
    for (const report::Cell &cell : measures.rows.last().cells.mid(3))
        totals.append(cell.text);
    EXPECT_EQ(totals, QStringList({QStringLiteral("500"), QStringLiteral("280"), QStringLiteral("1.400 + p.m."),
                                   QStringLiteral("90")}));
    EXPECT_TRUE(told(blocks).contains(QStringLiteral("€ 280.000 bespaard in 2020, € 1,4 mln + p.m. beoogd in 2022")))
        << qPrintable(told(blocks));
}

TEST(FullReport, SaysWhichAmountsCountNowhere)
{
    Small small;
    put(small.view, aLine(MoneyKind::Cost, 2019, Money{100, Qualifier::Exact, QStringLiteral("GBP")}, small.first));

    const QString words = told(report::reportOf(report::Kind::Full, small.view, {}, dutch()).blocks);
    EXPECT_TRUE(words.contains(QStringLiteral("Eén bedrag in een andere valuta telt niet mee.")));
    EXPECT_FALSE(words.contains(QStringLiteral("I = incidenteel")));
}

TEST(FullReport, HasNoMoneyPageWithoutMoney)
{
    const Small small;

    const auto blocks = report::reportOf(report::Kind::Full, small.view, {}, dutch()).blocks;
    EXPECT_FALSE(told(blocks).contains(QStringLiteral("p.m.")));
}

TEST(FullReport, TellsDecisionsAskedSettledAndPromisesThatAreOpen)
{
    Rich rich;
    View before = rich.view;
    before.today = QDate(2020, 8, 1);
    Decision open = rich.taken;
    open.state = DecisionState::Asked;
    put(before, open);

    const QString words = told(rich.of(report::Kind::Full, before).blocks);
    EXPECT_TRUE(words.contains(QStringLiteral("Eén besluit gevraagd"))) << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("Afgehandeld sinds 1 augustus 2020")));
    EXPECT_TRUE(words.contains(QStringLiteral("bedden blijven leeg. Betreft M01")));
    EXPECT_TRUE(words.contains(QStringLiteral("Cijfers per kwartaal")));
    const QString later = told(rich.of(report::Kind::Full, rich.view).blocks);
    EXPECT_FALSE(later.contains(QStringLiteral("Afgehandeld sinds"))) << "B01 was settled already";
}

TEST(FullReport, SaysWhoReportedAndWhoDidNot)
{
    const Rich rich;

    const QString words = told(rich.of(report::Kind::Full).blocks);
    EXPECT_TRUE(words.contains(QStringLiteral(
        "Over 2020-Q3: 2 van 3 maatregelen gemeld door de trekker. Niet gemeld: M10 (kwaliteitsadviseur).")))
        << qPrintable(words);
    const auto table = tableCalled(rich.of(report::Kind::Full).blocks, "Gemelde stand");
    EXPECT_EQ(rowOf(table, "Gorinchem").cells[1].text, QStringLiteral("1 van 2"));
}

TEST(FullReport, SaysItsStandingAsItIsAsked)
{
    const Rich rich;
    const auto header = [&](report::Kind kind, report::Standing standing) {
        return plain(rich.of(kind, {}, {Visibility::Board, QStringLiteral("3"), standing, {}}).headerRight);
    };

    EXPECT_EQ(header(report::Kind::Full, report::Standing::Draft),
              QStringLiteral("Voortgangsrapportage 2020-Q3 (versie 3, concept), stand 15 okt 2020"));
    EXPECT_EQ(header(report::Kind::Full, report::Standing::ByRound),
              QStringLiteral("Voortgangsrapportage 2020-Q3 (versie 3), stand 15 okt 2020"));
    EXPECT_EQ(header(report::Kind::Actions, report::Standing::Final),
              QStringLiteral("Actielijst (versie 3, definitief), stand 15 okt 2020"));
}

TEST(FullReport, IsTheSameWheneverItIsMadeAgain)
{
    const Rich rich;

    for (const report::Kind kind : {report::Kind::Full, report::Kind::Actions})
        EXPECT_EQ(wordsOf(rich.of(kind)), wordsOf(rich.of(kind)));
}
