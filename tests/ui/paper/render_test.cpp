#include "ui/paper/render.h"

#include "tests/ui/paper/pdf_reader.h"
#include "tests/ui/paper/sample_pages.h"
#include "tests/ui/paper/sample_report.h"

#include <QColorSpace>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <ctime>
#include <gtest/gtest.h>

namespace aanjager {

using namespace report;

namespace {

QByteArray rendered(const Document &document)
{
    const Result<QByteArray> pdf = paper::renderPdf(document);
    EXPECT_TRUE(pdf.has_value());
    return pdf.value_or(QByteArray());
}

/** Keeps a file for looking at, when AANJAGER_GALLERY names a folder. */
void keepPdf(const QByteArray &pdf, const QString &name)
{
    const QString folder = qEnvironmentVariable("AANJAGER_GALLERY");
    QFile file(folder + QLatin1Char('/') + name);
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(pdf);
}

QString sentence(int words)
{
    QStringList text;
    for (int i = 1; i <= words; ++i)
        text.append(QStringLiteral("woord%1").arg(i));
    return text.join(QLatin1Char(' '));
}

/** The page a text stands on, or -1. */
int pageOf(test::PdfReader &reader, const QString &text)
{
    for (int page = 0; page < reader.pageCount(); ++page)
        if (reader.text(page).contains(text))
            return page;
    return -1;
}

QString utf8(QPDFObjectHandle text)
{
    return QString::fromStdString(text.getUTF8Value());
}

} // namespace

TEST(RenderedReport, GivesEqualBytesForEqualDocuments)
{
    const QByteArray first = rendered(test::aSummary());
    keepPdf(first, QStringLiteral("summary.pdf"));

    const QByteArray second = rendered(test::aSummary());

    EXPECT_EQ(first, second);
}

TEST(RenderedReport, GivesEqualBytesInAnotherTimeZoneAndLocale)
{
    const QByteArray here = rendered(test::aSummary());
    const QLocale before;
    qputenv("TZ", "Asia/Tokyo");
    tzset();
    QLocale::setDefault(QLocale(QLocale::Arabic));

    const QByteArray there = rendered(test::aSummary());

    qunsetenv("TZ");
    tzset();
    QLocale::setDefault(before);
    EXPECT_EQ(here, there);
}

TEST(RenderedReport, DrawsEveryPageOfAFullReport)
{
    const QByteArray pdf = rendered(test::aFullReport());
    keepPdf(pdf, QStringLiteral("full.pdf"));

    test::PdfReader reader(pdf);

    ASSERT_GE(reader.pageCount(), 4);
    EXPECT_TRUE(reader.text(0).contains(QStringLiteral("Derde kwartaal 2020")));
    EXPECT_TRUE(reader.text(1).contains(QStringLiteral("geen middelbare school")));
    EXPECT_TRUE(reader.text(2).contains(QStringLiteral("Maatregel M11")));
    EXPECT_TRUE(reader.text(3).contains(QStringLiteral("Actielijst per gemeente")));
}

TEST(RenderedReport, ReadsInTheOrderOfItsBlocks)
{
    const Document document = test::aSummary();

    test::PdfReader reader(rendered(document));
    const QString text = reader.allText();

    qsizetype last = -1;
    for (const char *words :
         {"Op koers waar", "De voortgang is 59%", "Wij vragen u drie", "Tarief in twee stappen", "Zonder besluit: M14",
          "€ 2,95 mln", "Bereikt 59%", "Besparing 2022", "Wat goed gaat", "Wat schuurt", "Wat volgt",
          "Elf van vijftien maatregelen gemeld", "Afwegingskader", "Overbrugging van € 450.000"}) {
        const qsizetype at = text.indexOf(QString::fromUtf8(words), last + 1);
        EXPECT_GT(at, last) << words;
        last = at;
    }
}

TEST(RenderedReport, TagsItsBlocksInTheirOrder)
{
    const Table table{QStringLiteral("t"), {{QStringLiteral("A")}}, {{{{QStringLiteral("cel")}}}}};
    const Document document =
        test::aDocument({Heading{1, QStringLiteral("Titel")}, Paragraph{QStringLiteral("Tekst")},
                         Heading{2, QStringLiteral("Kop")}, List{{QStringLiteral("punt")}}, table});

    test::PdfReader reader(rendered(document));

    const QString expected = QStringLiteral("Document H1 P H2 L LI Lbl LBody Table TR TH TR TD");
    EXPECT_EQ(reader.tags().join(QLatin1Char(' ')).toStdString(), expected.toStdString());
}

TEST(RenderedReport, KeepsPageFurnitureOutOfItsStructure)
{
    test::PdfReader reader(rendered(test::aSummary()));

    for (int page = 0; page < reader.pageCount(); ++page) {
        int seen = 0;
        for (const test::MarkedText &marked : reader.marked(page)) {
            const bool furniture = marked.text.contains(QStringLiteral("Zuid-Holland Zuid")) ||
                                   marked.text.contains(QStringLiteral("Samenvatting voor het bestuur"));
            seen += furniture;
            EXPECT_TRUE(!furniture || marked.tag == QLatin1String("Artifact")) << qPrintable(marked.tag);
            EXPECT_NE(marked.tag.toStdString(), "outside") << qPrintable(marked.text);
        }
        EXPECT_GE(seen, 1) << page;
    }
}

TEST(RenderedReport, SaysItsLanguageTitleAndStandards)
{
    test::PdfReader reader(rendered(test::aSummary()));

    QPDFObjectHandle catalog = reader.catalog();
    EXPECT_EQ(utf8(catalog.getKey("/Lang")).toStdString(), "nl");
    EXPECT_TRUE(catalog.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    EXPECT_TRUE(catalog.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    EXPECT_EQ(utf8(reader.file().getTrailer().getKey("/Info").getKey("/Title")).toStdString(),
              test::aSummary().title.toStdString());
    const std::shared_ptr<Buffer> metadata = catalog.getKey("/Metadata").getStreamData();
    const QByteArray xmp(reinterpret_cast<const char *>(metadata->getBuffer()),
                         static_cast<qsizetype>(metadata->getSize()));
    EXPECT_TRUE(xmp.contains("<pdfuaid:part>1</pdfuaid:part>"));
    EXPECT_TRUE(xmp.contains("<pdfaid:conformance>A</pdfaid:conformance>"));
    EXPECT_TRUE(xmp.contains("2020-10-15T00:00:00"));
    QPDFObjectHandle profile = catalog.getKey("/OutputIntents").getArrayItem(0).getKey("/DestOutputProfile");
    EXPECT_EQ(profile.getStreamData()->getSize(),
              static_cast<size_t>(QColorSpace(QColorSpace::SRgb).iccProfile().size()));
}

TEST(RenderedReport, DescribesFiguresInWords)
{
    test::PdfReader reader(rendered(test::aSummary()));

    const QList<QPDFObjectHandle> figures = reader.elements(QStringLiteral("Figure"));

    ASSERT_EQ(figures.size(), 2);
    for (QPDFObjectHandle figure : figures) {
        EXPECT_TRUE(utf8(figure.getKey("/Alt")).contains(QStringLiteral("grafiek")));
        EXPECT_EQ(figure.getKey("/A").getKey("/BBox").getArrayNItems(), 4);
    }
}

TEST(RenderedReport, GivesHeaderCellsTheirScope)
{
    test::PdfReader reader(rendered(test::aDocument({test::aTable(3)})));

    QStringList scopes;
    for (const QPDFObjectHandle &cell : reader.elements(QStringLiteral("TH")))
        scopes.append(test::attribute(cell, "/Scope") + test::attribute(cell, "/ColSpan"));

    EXPECT_EQ(scopes.join(QLatin1Char(' ')).toStdString(), "Column Column Column Column Column4 Row Row Row");
}

TEST(RenderedReport, DrawsWithoutImages)
{
    test::PdfReader reader(rendered(test::aSummary()));

    int images = 0;
    for (QPDFObjectHandle &object : reader.file().getAllObjects())
        images += object.isStream() && object.getDict().getKey("/Subtype").isNameAndEquals("/Image");

    EXPECT_EQ(images, 0);
}

TEST(LongTable, RepeatsItsHeaderOnEveryPageOutsideTheStructure)
{
    test::PdfReader reader(rendered(test::aDocument({test::aTable(300)})));

    ASSERT_GT(reader.pageCount(), 5);
    for (int page = 0; page < reader.pageCount(); ++page)
        EXPECT_TRUE(reader.text(page).contains(QStringLiteral("Toelichting"))) << page;
    EXPECT_EQ(reader.tags().count(QStringLiteral("Table")), 1);
    EXPECT_EQ(reader.tags().count(QStringLiteral("TR")), 300 + 30 + 1);
    EXPECT_EQ(reader.tags().count(QStringLiteral("TH")), 4 + 30 + 300);
}

TEST(LongTable, SplitsNoRowAndLosesNone)
{
    test::PdfReader reader(rendered(test::aDocument({test::aTable(300)})));

    QStringList pages;
    for (int page = 0; page < reader.pageCount(); ++page)
        pages.append(reader.text(page));
    for (int row = 1; row <= 300; ++row) {
        const QRegularExpression begin(QStringLiteral("Begin%1\\b").arg(row));
        const QRegularExpression end(QStringLiteral("slot%1\\b").arg(row));
        const auto on = [&pages](const QRegularExpression &words) {
            const auto page = std::find_if(pages.begin(), pages.end(),
                                           [&words](const QString &text) { return words.match(text).hasMatch(); });
            return page - pages.begin();
        };
        EXPECT_LT(on(begin), pages.size()) << row;
        EXPECT_EQ(on(begin), on(end)) << row;
    }
}

TEST(LongTable, NeverEndsAPageWithAGroupRow)
{
    test::PdfReader reader(rendered(test::aDocument({test::aTable(300)})));

    for (int group = 1; group <= 30; ++group)
        EXPECT_EQ(pageOf(reader, QStringLiteral("Thema %1\n").arg(group)),
                  pageOf(reader, QStringLiteral("Begin%1 ").arg(group * 10 - 9)))
            << group;
}

TEST(LongTable, LosesNothingOfARowThatIsHigherThanAPage)
{
    Table table = test::aTable(2);
    table.rows.last().cells[2].text = sentence(3000);

    test::PdfReader reader(rendered(test::aDocument({table})));

    const QString text = reader.allText();
    EXPECT_GT(reader.pageCount(), 1);
    for (const int word : {1, 1000, 2000, 3000})
        EXPECT_TRUE(text.contains(QRegularExpression(QStringLiteral("woord%1\\b").arg(word)))) << word;
}

TEST(Layout, KeepsAHeadingWithTheFirstRowOfItsTable)
{
    for (int items = 38; items <= 46; ++items) {
        List filler;
        for (int i = 0; i < items; ++i)
            filler.items.append(QStringLiteral("vulling"));
        test::PdfReader reader(
            rendered(test::aDocument({filler, Heading{2, QStringLiteral("Kopregel")}, test::aTable(3)})));

        EXPECT_EQ(pageOf(reader, QStringLiteral("Kopregel")), pageOf(reader, QStringLiteral("Begin1 "))) << items;
    }
}

TEST(Layout, ContinuesALongParagraphOnTheNextPage)
{
    test::PdfReader reader(rendered(test::aDocument({Paragraph{sentence(900)}})));

    ASSERT_EQ(reader.pageCount(), 2);
    EXPECT_EQ(reader.tags().count(QStringLiteral("P")), 2);
    EXPECT_TRUE(reader.text(0).contains(QStringLiteral("woord1 ")));
    EXPECT_TRUE(reader.text(1).contains(QStringLiteral("woord900")));
}

TEST(Layout, CountsThePagesInItsFooters)
{
    test::PdfReader reader(
        rendered(test::aDocument({Paragraph{QStringLiteral("Een")}, PageBreak{}, Paragraph{QStringLiteral("Twee")}})));

    ASSERT_EQ(reader.pageCount(), 2);
    EXPECT_TRUE(reader.text(0).contains(QStringLiteral("1 van 2")));
    EXPECT_TRUE(reader.text(1).contains(QStringLiteral("2 van 2")));
}

TEST(Layout, LeavesNoEmptyPageAtItsBreaks)
{
    test::PdfReader reader(
        rendered(test::aDocument({PageBreak{}, Paragraph{QStringLiteral("Een")}, PageBreak{}, PageBreak{}})));

    EXPECT_EQ(reader.pageCount(), 1);
}

TEST(PaperText, ExtractsTheWordsThatAMarkStandsFor)
{
    const Table table{
        {},
        {{QStringLiteral("Tijd"), Align::Centre}, {QStringLiteral("Lat")}},
        {{{{QStringLiteral("Bijsturen"), Health::Intervene, true},
           {QStringLiteral("Dordrecht"), OwnerKind::Municipality, false, false, QStringLiteral("gemeente")}}}}};

    test::PdfReader reader(rendered(test::aDocument({table})));

    const QString text = reader.text(0);
    EXPECT_TRUE(text.contains(QStringLiteral("Bijsturen")));
    EXPECT_TRUE(text.contains(QRegularExpression(QStringLiteral("gemeente\\s+Dordrecht"))));
    EXPECT_FALSE(reader.tags().contains(QStringLiteral("Private")));
}

TEST(PaperText, KeepsWhatInterDoesNotCover)
{
    const QString words = QStringLiteral("Привет αβγ 日本 😀 Één M-001 (7)");

    test::PdfReader reader(rendered(test::aDocument({Paragraph{words}})));

    EXPECT_TRUE(reader.text(0).contains(words)) << qPrintable(reader.text(0));
    for (QPDFObjectHandle &object : reader.file().getAllObjects()) {
        const bool trueType = object.isDictionary() && object.getKey("/Subtype").isNameAndEquals("/CIDFontType2");
        EXPECT_TRUE(!trueType || object.getKey("/CIDToGIDMap").isName());
    }
}

TEST(PaperText, KeepsWordsThatReadFromRightToLeft)
{
    const QString name = QStringLiteral("مرحبا بكم");

    test::PdfReader reader(rendered(test::aDocument({Paragraph{QStringLiteral("Naam: ") + name}})));

    const QString text = reader.textAsSeen();
    for (const QString &word : name.split(QLatin1Char(' ')))
        EXPECT_TRUE(text.contains(word)) << qPrintable(text);
}

} // namespace aanjager
