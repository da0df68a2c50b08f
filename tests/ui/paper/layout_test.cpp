#include "tests/ui/paper/layout_audit.h"
#include "tests/ui/paper/pdf_reader.h"
#include "tests/ui/paper/sample_pages.h"
#include "tests/ui/paper/sample_report.h"
#include "ui/paper/render.h"

#include <QBuffer>
#include <QImage>
#include <gtest/gtest.h>

namespace aanjager {

using namespace report;

namespace {

paper::LayoutRecord recordOf(const Document &document)
{
    paper::LayoutRecord record;
    EXPECT_TRUE(paper::renderPdf(document, &record).has_value());
    return record;
}

/** The first findings, for a message; nothing is right. */
std::string findingsIn(const Document &document)
{
    return test::audit(recordOf(document)).mid(0, 6).join(QLatin1Char('\n')).toStdString();
}

paper::LayoutRecord onePage()
{
    paper::LayoutRecord record;
    record.pages = {QSizeF(595.276, 841.89)};
    return record;
}

QString longWord(int characters)
{
    return QString(characters, QLatin1Char('w'));
}

QString manyWords(int words)
{
    QStringList text;
    for (int i = 0; i < words; ++i)
        text.append(QStringLiteral("woord%1").arg(i));
    return text.join(QLatin1Char(' '));
}

/** Every text of the samples replaced: what reads well at usual lengths must hold at any. */
QList<Block> extremeBlocks(const QString &text)
{
    const Cell cell{text, Health::Intervene, false, true, text, text, text};
    Cell noted = cell;
    noted.note = 123;
    noted.earlier = {Health::Attention, Health::Attention};
    const Table table{
        text, {{text}, {text}, {text, Align::Right}}, {{{{text}}, true}, {{cell, noted, {text}}}, {{cell, {text}}}}};
    Table facts = table;
    facts.headless = true;
    MatrixTable matrix = test::aMatrix(4, 3);
    matrix.corner = matrix.totalHead = matrix.footLabel = text.left(40);
    for (MatrixTable::Row &row : matrix.rows)
        row.title = text;
    return {Heading{1, text},
            Heading{2, text},
            ItemTitle{QStringLiteral("M01"),
                      text,
                      {{text.left(80), Status::Running}, {QStringLiteral("Kort"), Health::Attention}},
                      text},
            Paragraph{text, Tone::Lead},
            List{{text, text}, true},
            table,
            facts,
            Callout{Symbol::Hand, text, text},
            Footnotes{{{1, text}, {200, text}}},
            KeyFigures{{{text, text.left(60), text}, {text, QStringLiteral("59%"), text}}},
            Legend{{{text, Health::OnCourse}, {text, OwnerKind::Region}}},
            MatrixLegend{{{matrix.rows.first().cells.first(), text}}, {{text, Symbol::Hand}}},
            Asks{{{1, text, text, text}, {2, text, text, text}}},
            std::make_shared<Columns>(Columns{{{Heading{2, text}, Paragraph{text}}, {Paragraph{text}, facts}}}),
            matrix};
}

int imagesIn(test::PdfReader &reader)
{
    int images = 0;
    for (QPDFObjectHandle &object : reader.file().getAllObjects())
        images += object.isStream() && object.getDict().getKey("/Subtype").isNameAndEquals("/Image");
    return images;
}

} // namespace

TEST(LayoutAudit, FindsTextOutsideTheMargins)
{
    paper::LayoutRecord record = onePage();
    record.texts = {{QRectF(10, 100, 60, 8), 0, QStringLiteral("te ver links")},
                    {QRectF(520, 100, 60, 8), 0, QStringLiteral("te ver rechts")},
                    {QRectF(60, 100, 60, 8), 0, QStringLiteral("goed")}};

    EXPECT_EQ(test::textOutsideMargins(record).size(), 2);
}

TEST(LayoutAudit, FindsBlocksThatOverlapOrLeaveThePage)
{
    paper::LayoutRecord record = onePage();
    record.blocks = {{QRectF(48.2, 100, 498, 50), 0, QStringLiteral("Table")},
                     {QRectF(48.2, 140, 498, 50), 0, QStringLiteral("Callout")},
                     {QRectF(48.2, 700, 498, 120), 0, QStringLiteral("Asks")}};

    EXPECT_EQ(test::misplacedBlocks(record).size(), 2);
}

TEST(LayoutAudit, FindsTextsThatCollide)
{
    paper::LayoutRecord record = onePage();
    record.texts = {{QRectF(60, 100, 60, 8), 0, QStringLiteral("een")},
                    {QRectF(110, 102, 60, 8), 0, QStringLiteral("twee")},
                    {QRectF(200, 102, 60, 8), 0, QStringLiteral("drie")}};

    EXPECT_EQ(test::collidingTexts(record).size(), 1);
}

TEST(LayoutAudit, FindsTextThatSticksOutOfItsBlock)
{
    paper::LayoutRecord record = onePage();
    record.blocks = {{QRectF(60, 100, 100, 40), 0, QStringLiteral("Part")}};
    record.texts = {{QRectF(70, 110, 120, 8), 0, QStringLiteral("te breed")},
                    {QRectF(70, 125, 50, 8), 0, QStringLiteral("goed")}};

    EXPECT_EQ(test::escapingTexts(record).size(), 1);
}

TEST(LayoutAudit, FindsAFigureWithNothingInIt)
{
    paper::LayoutRecord record = onePage();
    record.figures = {{QRectF(60, 100, 100, 100), 0, QStringLiteral("leeg")},
                      {QRectF(60, 300, 100, 100), 0, QStringLiteral("vol")}};
    record.drawings = {{QRectF(70, 310, 50, 50), 0}};

    const QStringList findings = test::emptyFigures(record);

    ASSERT_EQ(findings.size(), 1);
    EXPECT_TRUE(findings.first().contains(QStringLiteral("leeg")));
}

TEST(LayoutRecord, TellsEveryBlockOfAReport)
{
    const paper::LayoutRecord record = recordOf(test::aFullReport());

    QStringList kinds;
    for (const auto &block : record.blocks)
        kinds.append(block.kind);
    for (const char *kind : {"Cover", "Heading", "MatrixLegend", "MatrixTable", "Footnotes", "Codes", "ItemTitle",
                             "Columns", "Table", "Callout", "Strip"})
        EXPECT_TRUE(kinds.contains(QLatin1String(kind))) << kind;
    EXPECT_EQ(record.figures.size(), 2);
    EXPECT_GT(record.texts.size(), 200);
}

TEST(PageLayout, HoldsEveryKindOfBlockOnItsPages)
{
    EXPECT_EQ(findingsIn(test::aSummary()), "");
    EXPECT_EQ(findingsIn(test::aFullReport()), "");
}

TEST(PageLayout, GivesEachSectionItsOrientationAndItsFooter)
{
    const paper::LayoutRecord record = recordOf(test::aFullReport());

    QStringList forms;
    for (const QSizeF &page : record.pages)
        forms.append(page.width() > page.height() ? QStringLiteral("lies") : QStringLiteral("stands"));
    EXPECT_EQ(forms.join(QLatin1Char(' ')).toStdString(), "stands lies stands stands");
    QStringList footers;
    for (const auto &text : record.texts)
        if (text.words == QLatin1String("Stand per gemeente") || text.words == QLatin1String("Maatregel M11"))
            footers.append(QString::number(text.page));
    EXPECT_TRUE(footers.contains(QStringLiteral("1")) && footers.contains(QStringLiteral("2")));
}

TEST(PageLayout, WritesTheSizeOfEachPageInTheFile)
{
    test::PdfReader reader(paper::renderPdf(test::aFullReport()).value_or(QByteArray()));

    const auto width = [&reader](size_t page) {
        QPDFObjectHandle box = QPDFObjectHandle(reader.file().getAllPages().at(page)).getKey("/MediaBox");
        return qRound(box.getArrayItem(2).getNumericValue());
    };
    EXPECT_EQ(width(0), 595);
    EXPECT_EQ(width(1), 842);
    EXPECT_EQ(width(2), 595);
}

TEST(PageLayout, HoldsTextsOfAnyLength)
{
    for (const QString &text : {longWord(200), QStringLiteral("https://voorbeeld.nl/") + longWord(300), manyWords(40)})
        for (const Block &block : extremeBlocks(text))
            EXPECT_EQ(findingsIn(test::aDocument({block, Paragraph{QStringLiteral("Slot")}})), "")
                << block.index() << ' ' << qPrintable(text.left(20));
}

TEST(PageLayout, HoldsBlocksThatNoPageCanHold)
{
    for (const Block &block : extremeBlocks(manyWords(900)))
        EXPECT_EQ(
            findingsIn(test::aDocument({Paragraph{QStringLiteral("Begin")}, block, Paragraph{QStringLiteral("Slot")}})),
            "")
            << block.index();
}

TEST(PageLayout, HoldsAMatrixOfAnySize)
{
    const std::pair<int, int> sizes[] = {{0, 3}, {1, 1}, {1, 60}, {3, 15}, {10, 0}, {10, 80}, {25, 15}, {60, 20}};
    for (const auto &[municipalities, measures] : sizes)
        EXPECT_EQ(findingsIn(test::aDocument({PageBreak{Orientation::Landscape}, Heading{1, QStringLiteral("Stand")},
                                              test::aMatrix(municipalities, measures)})),
                  "")
            << municipalities << " × " << measures;
}

TEST(PageLayout, HoldsAStripOfAnyLength)
{
    for (const int count : {1, 15, 60, 400}) {
        Strip strip{QStringLiteral("Strook"), {}};
        for (int i = 0; i < count; ++i)
            strip.entries.append({QStringLiteral("G%1").arg(i), test::aMatrix(1, 15).rows.at(i % 15).cells.first()});
        EXPECT_EQ(findingsIn(test::aDocument({strip})), "") << count;
    }
}

TEST(PageLayout, HoldsACoverOfAnyProgramme)
{
    const std::pair<int, int> sizes[] = {{0, 10}, {1, 1}, {15, 60}, {60, 10}, {1500, 10}};
    for (const auto &[measures, municipalities] : sizes) {
        Cover cover = std::get<Cover>(test::aCover().first());
        cover.title = measures % 2 ? longWord(60) : manyWords(20);
        cover.subtitle.append(manyWords(20));
        cover.artwork.clear();
        for (const MatrixTable::Row &row : test::aMatrix(municipalities, measures).rows)
            cover.artwork.append(row.cells);
        EXPECT_EQ(findingsIn(test::aDocument({cover})), "") << measures << " × " << municipalities;
    }
}

TEST(PageLayout, HoldsATableOfManyRows)
{
    EXPECT_EQ(findingsIn(test::aDocument({test::aTable(1500)})), "");
}

TEST(PageLayout, SetsASectionCloserWhenThatSavesAPage)
{
    const auto pagesWith = [](int rows) {
        return recordOf(test::aDocument({test::aTable(rows), PageBreak{}, Paragraph{QStringLiteral("Slot")}}))
            .pages.size();
    };

    int rows = 20;
    while (pagesWith(rows + 1) == 2)
        ++rows;
    const paper::LayoutRecord close = recordOf(test::aDocument({test::aTable(rows)}));
    const paper::LayoutRecord roomy = recordOf(test::aDocument({test::aTable(20)}));
    const auto secondLine = [](const paper::LayoutRecord &record) {
        QList<double> tops;
        for (const auto &text : record.texts)
            if (text.words.startsWith(QLatin1String("Begin1 ")) || text.words.startsWith(QLatin1String("Begin2 ")))
                tops.append(text.box.top());
        return tops.value(1) - tops.value(0);
    };
    EXPECT_EQ(close.pages.size(), 1);
    EXPECT_LT(secondLine(close), secondLine(roomy) - 2);
}

TEST(PageLayout, LaysColumnsHigherThanAPageBelowEachOther)
{
    const paper::LayoutRecord record = recordOf(test::aDocument({std::make_shared<Columns>(Columns{
        {{Heading{2, QStringLiteral("Links")}, Paragraph{manyWords(900)}}, {Paragraph{QStringLiteral("Rechts")}}}})}));

    const auto placeOf = [&record](const QString &words) {
        for (const auto &text : record.texts)
            if (text.words.trimmed() == words)
                return std::pair(text.page, text.box.left());
        return std::pair(-1, 0.0);
    };
    EXPECT_GT(record.pages.size(), 1);
    EXPECT_GT(placeOf(QStringLiteral("Rechts")).first, placeOf(QStringLiteral("Links")).first);
    EXPECT_NEAR(placeOf(QStringLiteral("Rechts")).second, placeOf(QStringLiteral("Links")).second, 1);
}

TEST(PageLayout, KeepsAMatrixAndItsManyNotesOnOnePage)
{
    Footnotes notes;
    for (int i = 1; i <= 23; ++i)
        notes.notes.append({i, i % 6 == 0 ? QStringLiteral("Te weinig groepen; maakt gebruik van aanbod buurgemeente")
                                          : QStringLiteral("Alleen scholen in grote kernen")});
    const QList<Block> page = test::aMatrixPage();
    QList<Block> blocks;
    for (const Block &block : page)
        if (!std::holds_alternative<Footnotes>(block))
            blocks.append(block);
    blocks.append(notes);

    const paper::LayoutRecord record = recordOf(test::aDocument(blocks));
    EXPECT_EQ(record.pages.size(), 1);
    EXPECT_EQ(test::audit(record).join(QLatin1Char('\n')).toStdString(), "");
}

TEST(PageLayout, GivesTitlesInAMatrixTheRoomThatItsCellsLeave)
{
    MatrixTable matrix = test::aMatrix(10, 1);
    matrix.rows.first().title = QStringLiteral("Verordening: eigen kracht en grenzen aan jeugdhulp");

    const paper::LayoutRecord record =
        recordOf(test::aDocument({PageBreak{Orientation::Landscape, QString()}, matrix}));
    const bool isWhole = std::any_of(record.texts.begin(), record.texts.end(), [&](const auto &text) {
        return text.words.trimmed() == matrix.rows.first().title;
    });
    EXPECT_TRUE(isWhole);
}

TEST(PageLayout, SetsNotesInAsManyColumnsAsTakeTheLeastHeight)
{
    const auto columnsOf = [](const QString &text) {
        Footnotes notes;
        for (int i = 1; i <= 20; ++i)
            notes.notes.append({i, text});
        QSet<int> lefts;
        for (const auto &one : recordOf(test::aDocument({PageBreak{Orientation::Landscape, QString()}, notes})).texts)
            if (one.words.trimmed() == text.section(QLatin1Char(' '), 0, 0) ||
                one.words.startsWith(QLatin1String("Te ")))
                lefts.insert(qRound(one.box.left()));
        return lefts.size();
    };

    EXPECT_EQ(columnsOf(QStringLiteral("Te klein")), 5);
    EXPECT_EQ(columnsOf(QStringLiteral("Te weinig groepen; maakt gebruik van aanbod elders")), 3);
}

TEST(PageLayout, RepeatsTheHeadOfAMatrixOnEveryPage)
{
    test::PdfReader reader(paper::renderPdf(test::aDocument({PageBreak{Orientation::Landscape}, test::aMatrix(10, 80)}))
                               .value_or(QByteArray()));

    ASSERT_GT(reader.pageCount(), 2);
    for (int page = 0; page < reader.pageCount() - 1; ++page)
        EXPECT_TRUE(reader.text(page).contains(QStringLiteral("Maatregel, oordeel"))) << page;
    EXPECT_EQ(reader.tags().count(QStringLiteral("Table")), 1);
    EXPECT_EQ(reader.tags().count(QStringLiteral("TR")), 1 + 80 + 1);
}

TEST(PageLayout, SharesColumnsThatDoNotFitOutOverTablesWithTheSameRows)
{
    test::PdfReader reader(paper::renderPdf(test::aDocument({PageBreak{Orientation::Landscape}, test::aMatrix(60, 5)}))
                               .value_or(QByteArray()));

    const auto tables = reader.tags().count(QStringLiteral("Table"));
    EXPECT_GT(tables, 1);
    EXPECT_EQ(reader.tags().count(QStringLiteral("TR")), tables * (1 + 5 + 1));
    EXPECT_EQ(reader.allText().count(QStringLiteral("Verhaal over gewoon")), tables);
    EXPECT_EQ(reader.allText().count(QStringLiteral("Gemeente 60")), 2); // at its head, and among the codes
}

TEST(PageLayout, SaysEveryCellOfAMatrixInWords)
{
    test::PdfReader reader(paper::renderPdf(test::aFullReport()).value_or(QByteArray()));

    const QString text = reader.text(1);

    EXPECT_GE(text.count(QStringLiteral("cel ")), 150);
    EXPECT_TRUE(text.contains(QStringLiteral("Hendrik-Ido-Ambacht")));
}

TEST(PageLayout, TagsNotesWithTheirNumbers)
{
    test::PdfReader reader(
        paper::renderPdf(test::aDocument({Footnotes{{{1, QStringLiteral("een")}, {2, QStringLiteral("twee")}}}}))
            .value_or(QByteArray()));

    EXPECT_EQ(reader.tags().join(QLatin1Char(' ')).toStdString(), "Document Note Lbl P Note Lbl P");
}

TEST(PageLayout, HeadsTheRowsOfATableOfFacts)
{
    const Table facts{
        QStringLiteral("Feiten"), {{}, {}}, {{{{QStringLiteral("Trekker")}, {QStringLiteral("SOJ")}}}}, true};
    test::PdfReader reader(paper::renderPdf(test::aDocument({facts})).value_or(QByteArray()));

    EXPECT_EQ(reader.tags().join(QLatin1Char(' ')).toStdString(), "Document Table TR TH TD");
    EXPECT_EQ(test::attribute(reader.elements(QStringLiteral("TH")).first(), "/Scope").toStdString(), "Row");
}

TEST(PageLayout, LetsTheLastCellOfAShortRowTakeTheRest)
{
    const Table table{QString(),
                      {{QStringLiteral("A")}, {QStringLiteral("B")}, {QStringLiteral("C")}},
                      {{{{QStringLiteral("een")}, {QStringLiteral("twee")}}}}};
    test::PdfReader reader(paper::renderPdf(test::aDocument({table})).value_or(QByteArray()));

    EXPECT_EQ(test::attribute(reader.elements(QStringLiteral("TD")).last(), "/ColSpan").toStdString(), "2");
}

TEST(Logo, StandsInTheHeaderOfEveryPageOnceInTheFile)
{
    QImage image(300, 90, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    Document document =
        test::aDocument({Paragraph{QStringLiteral("Een")}, PageBreak{}, Paragraph{QStringLiteral("Twee")}});
    QBuffer buffer(&document.logo);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");

    test::PdfReader reader(paper::renderPdf(document).value_or(QByteArray()));

    EXPECT_EQ(imagesIn(reader), 1);
    EXPECT_EQ(reader.tags().count(QStringLiteral("Figure")), 0);
}

TEST(Logo, IsLeftOutWhenItCannotBeReadOrPointsOutside)
{
    const QByteArray svg =
        QByteArrayLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/"
                          "xlink\" width=\"20\" height=\"10\"><image width=\"20\" height=\"10\" "
                          "xlink:href=\"/etc/hostname\"/></svg>");
    const auto headerLeft = [](const QByteArray &logo) {
        Document document = test::aDocument({Paragraph{QStringLiteral("Een")}});
        document.logo = logo;
        for (const auto &text : recordOf(document).texts)
            if (text.words == document.headerLeft)
                return text.box.left();
        return -1.0;
    };
    const double without = headerLeft({});

    for (const QByteArray &logo :
         {QByteArray("geen plaatje"), QByteArray("\x89PNG\r\n\x1a\nkapot"), QByteArray("<svg"), svg})
        EXPECT_NEAR(headerLeft(logo), without, 0.1) << logo.left(12).constData();
    EXPECT_GT(headerLeft(test::aFullReport().logo), without + 20);
}

TEST(Logo, ShowsThePictureThatAnSvgBrings)
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QBuffer png;
    image.save(&png, "PNG");
    Document document = test::aDocument({Paragraph{QStringLiteral("Een")}});
    document.logo =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 "
        "40 20\"><image width=\"40\" height=\"20\" xlink:href=\"data:image/png;base64," +
        png.data().toBase64() + "\"/></svg>";

    test::PdfReader reader(paper::renderPdf(document).value_or(QByteArray()));

    EXPECT_EQ(imagesIn(reader), 1);
}

} // namespace aanjager
