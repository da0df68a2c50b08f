#include "core/exchange/demo.h"
#include "core/storage/programme_file.h"
#include "tests/core/report/report_words.h"
#include "tests/ui/paper/conformance/paper_file.h"
#include "tests/ui/paper/conformance/sampler.h"
#include "tests/ui/paper/pdf_reader.h"
#include "ui/paper/render.h"
#include "ui/reporting/report_request.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace aanjager {

using conformance::Element;
using conformance::PaperFile;

namespace {

bool isBackward(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

/** Words apart; readers differ in the order of what is read from right to left. */
QString words(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    text = text.simplified();
    for (auto from = text.begin(); from != text.end();) {
        const auto to = std::find_if_not(from, text.end(), isBackward);
        std::sort(from, to);
        from = to == text.end() ? to : to + 1;
    }
    return text;
}

/** Characters only: texts drawn apart have no space between them, where some readers see one. */
QString squeezed(const QString &text)
{
    return words(text).remove(QLatin1Char(' '));
}

QString told(int depth, const QString &role, const QString &alternative, const QString &text)
{
    return QStringLiteral("%1%2 [%3] %4")
        .arg(QString(depth, QLatin1Char(' ')), role, alternative,
             role == QLatin1String("Figure") ? squeezed(text) : words(text));
}

/** An element and what lies in it, a line each, as pdf.js reads them. */
void tell(const QJsonObject &element, int depth, QStringList &lines)
{
    const auto value = [&element](const char *key) { return element[QLatin1String(key)].toString(); };
    lines.append(told(depth, value("role"), value("alt"), value("text")));
    for (const auto child : element[QStringLiteral("children")].toArray())
        tell(child.toObject(), depth + 1, lines);
}

bool isOn(PaperFile &paper, const Element &element, int page)
{
    const auto here = [page](const auto &content) { return content.first == page; };
    return std::any_of(element.content.begin(), element.content.end(), here) ||
           std::any_of(element.children.begin(), element.children.end(),
                       [&](int child) { return isOn(paper, paper.elements()[static_cast<size_t>(child)], page); });
}

/** The same as libqpdf reads them: what has content on this page. */
void tell(PaperFile &paper, const Element &element, int page, int depth, QStringList &lines)
{
    if (!isOn(paper, element, page))
        return;
    Element here = element;
    here.children.clear();
    std::erase_if(here.content, [page](const auto &content) { return content.first != page; });
    conformance::Object alternative = conformance::valueOf(element.object, "/Alt");
    lines.append(told(depth, QString::fromStdString(element.type),
                      alternative.isString() ? QString::fromStdString(alternative.getUTF8Value()) : QString(),
                      paper.textOf(here)));
    for (const int child : element.children)
        tell(paper, paper.elements()[static_cast<size_t>(child)], page, depth + 1, lines);
}

QString textOf(const QJsonArray &pages, qsizetype page)
{
    return pages[page].toObject()[QStringLiteral("text")].toString();
}

/** What a report says and its paper does not show as text: captions of tables, the file's title and author, and the
 * pattern of the page's number. */
bool isUnread(const QString &words, const report::Document &document)
{
    const QList<report::Table> tables = fixtures::blocksOf<report::Table>(document.blocks);
    return fixtures::plain(document.pageOf) == words || document.author == words ||
           fixtures::plain(document.title) == words ||
           std::any_of(tables.begin(), tables.end(),
                       [&words](const report::Table &table) { return fixtures::plain(table.caption) == words; });
}

/** Files read by pdf.js and by us. Skipped where node or pdf.js is not there. */
class PdfJs : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
            GTEST_SKIP() << "node is not installed: ./dev peers installs it";
        if (!QFile::exists(QStringLiteral(AANJAGER_PDFJS "/node_modules/pdfjs-dist")))
            GTEST_SKIP() << "pdf.js is not installed: ./dev peers installs it";
    }

    QJsonObject read(const QByteArray &pdf)
    {
        const QString path = m_folder.filePath(QStringLiteral("paper.pdf"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
        file.close();
        QProcess node;
        node.start(QStringLiteral("node"), {QStringLiteral(AANJAGER_PDFJS "/read.mjs"), path});
        EXPECT_TRUE(node.waitForFinished(120000));
        EXPECT_EQ(node.exitCode(), 0) << node.readAllStandardError().toStdString();
        return QJsonDocument::fromJson(node.readAllStandardOutput()).array().first().toObject();
    }

    /** Compares what each reads; returns the characters that pdf.js reads, alternatives included. */
    QString expectSameReading(const QByteArray &pdf)
    {
        const QJsonObject theirs = read(pdf);
        const QJsonArray pages = theirs[QStringLiteral("pages")].toArray();
        PaperFile paper(pdf);
        const test::PdfReader poppler(pdf);
        EXPECT_TRUE(theirs[QStringLiteral("tagged")].toBool());
        EXPECT_EQ(theirs[QStringLiteral("title")].toString().toStdString(), paper.title("/Title").toStdString());
        EXPECT_EQ(theirs[QStringLiteral("language")].toString().toStdString(),
                  conformance::valueOf(paper.catalog(), "/Lang").getUTF8Value());
        EXPECT_EQ(static_cast<size_t>(pages.size()), paper.pages().size());
        QString all;
        for (int page = 0; page < pages.size() && page < static_cast<int>(paper.pages().size()); ++page) {
            QStringList theirTree, expected;
            for (const auto element : pages[page].toObject()[QStringLiteral("elements")].toArray())
                tell(element.toObject(), 0, theirTree);
            for (const Element &element : paper.elements())
                if (element.parent < 0)
                    tell(paper, element, page, 0, expected);
            EXPECT_EQ(theirTree.join(QLatin1Char('\n')).toStdString(), expected.join(QLatin1Char('\n')).toStdString())
                << "page " << page + 1;
            EXPECT_EQ(squeezed(textOf(pages, page)).toStdString(), squeezed(poppler.text(page)).toStdString())
                << "page " << page + 1;
            all += squeezed(theirTree.join(QLatin1Char(' '))) + squeezed(textOf(pages, page));
        }
        return all;
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(PdfJs, ReadsTheWordsAndTagsOfEveryBlock)
{
    // Letters that a font here has: pdf.js takes no notice of /ActualText, which tells the others.
    const Result<QByteArray> pdf = paper::renderPdf(conformance::everyBlock(QStringLiteral("Привет αβγ مرحبا <&>\"'")));

    expectSameReading(pdf.value_or(QByteArray()));
}

TEST_F(PdfJs, ReadsWhatAPainterPaints)
{
    expectSameReading(conformance::sampler());
}

TEST_F(PdfJs, ReadsTheSummaryOfTheDemoInBothLanguages)
{
    const QString path = m_folder.filePath(QStringLiteral("demo.aanjager"));
    ASSERT_TRUE(writeDemo(path));
    const auto file = std::move(ProgrammeFile::open(path).value());
    for (const QString &language : {QStringLiteral("nl"), QStringLiteral("en")}) {
        ReportRequest request;
        request.asOf = *Moment::parse(QStringLiteral("round:2020-Q3"));
        request.language = language;

        const report::Document document = reportDocument(*file, request).value();

        const QString read = expectSameReading(paper::renderPdf(document).value_or(QByteArray()));

        for (const auto &words : fixtures::wordsOf(document))
            EXPECT_TRUE(isUnread(words, document) || read.contains(squeezed(words))) << words.toStdString();
        qsizetype last = -1;
        for (const auto &heading : fixtures::blocksOf<report::Heading>(document.blocks)) {
            const qsizetype at = read.indexOf(squeezed(heading.text), last + 1);
            EXPECT_GT(at, last) << heading.text.toStdString();
            last = at;
        }
    }
}

} // namespace aanjager
