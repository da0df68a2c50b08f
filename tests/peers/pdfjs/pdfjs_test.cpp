#include "core/exchange/demo.h"
#include "core/storage/programme_file.h"
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

/** Characters only: readers differ in where they see a space. */
QString squeezed(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/** An element and what lies in it, a line each, as pdf.js reads them. */
void tell(const QJsonObject &element, int depth, QStringList &lines)
{
    lines.append(QStringLiteral("%1%2 [%3] %4")
                     .arg(QString(depth, QLatin1Char(' ')), element[QStringLiteral("role")].toString(),
                          element[QStringLiteral("alt")].toString(),
                          squeezed(element[QStringLiteral("text")].toString())));
    for (const QJsonValue &child : element[QStringLiteral("children")].toArray())
        tell(child.toObject(), depth + 1, lines);
}

bool isOn(PaperFile &paper, const Element &element, int page)
{
    const auto here = [page](const auto &content) { return content.first == page; };
    return std::any_of(element.content.begin(), element.content.end(), here) ||
           std::any_of(element.children.begin(), element.children.end(), [&](int child) {
               return isOn(paper, paper.elements()[static_cast<size_t>(child)], page);
           });
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
    lines.append(QStringLiteral("%1%2 [%3] %4")
                     .arg(QString(depth, QLatin1Char(' ')), QString::fromStdString(element.type),
                          alternative.isString() ? QString::fromStdString(alternative.getUTF8Value()) : QString(),
                          squeezed(paper.textOf(here))));
    for (const int child : element.children)
        tell(paper, paper.elements()[static_cast<size_t>(child)], page, depth + 1, lines);
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

    void expectSameReading(const QByteArray &pdf)
    {
        const QJsonObject theirs = read(pdf);
        const QJsonArray pages = theirs[QStringLiteral("pages")].toArray();
        PaperFile paper(pdf);
        const test::PdfReader poppler(pdf);
        EXPECT_TRUE(theirs[QStringLiteral("tagged")].toBool());
        EXPECT_EQ(theirs[QStringLiteral("title")].toString().toStdString(), paper.title("/Title").toStdString());
        EXPECT_EQ(theirs[QStringLiteral("language")].toString().toStdString(),
                  conformance::valueOf(paper.catalog(), "/Lang").getUTF8Value());
        ASSERT_EQ(static_cast<size_t>(pages.size()), paper.pages().size());
        for (int page = 0; page < pages.size(); ++page) {
            QStringList told, expected;
            for (const QJsonValue &element : pages[page].toObject()[QStringLiteral("elements")].toArray())
                tell(element.toObject(), 0, told);
            for (const Element &element : paper.elements())
                if (element.parent < 0)
                    tell(paper, element, page, 0, expected);
            EXPECT_EQ(told.join(QLatin1Char('\n')).toStdString(), expected.join(QLatin1Char('\n')).toStdString())
                << "page " << page + 1;
            EXPECT_EQ(squeezed(pages[page].toObject()[QStringLiteral("text")].toString()).toStdString(),
                      squeezed(poppler.text(page)).toStdString())
                << "page " << page + 1;
        }
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(PdfJs, ReadsTheWordsAndTagsOfEveryBlock)
{
    const Result<QByteArray> pdf = paper::renderPdf(conformance::everyBlock());

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

        expectSameReading(reportPdf(*file, request).value_or(QByteArray()));
    }
}

} // namespace aanjager
