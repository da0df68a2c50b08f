// What LibreOffice makes of the texts and pages that leave the program. Skipped where it is not installed.
#include "core/report/html_writer.h"
#include "core/report/odt_writer.h"
#include "tests/ui/paper/sample_pages.h"
#include "tests/ui/paper/sample_report.h"
#include "ui/reporting/svg_figures.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace aanjager;

namespace {

class LibreOffice : public testing::Test
{
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
            GTEST_SKIP() << "LibreOffice is not installed";
        ASSERT_TRUE(folder.isValid());
    }

    /** The words on the pages that LibreOffice lays out from a file of this name and content, without line ends. */
    QString wordsAfter(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const QString profile =
            QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile"));
        run(QStringLiteral("soffice"),
            {profile, QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
             QStringLiteral("--outdir"), folder.path(), file.fileName()});
        pdf = folder.filePath(name.section(QLatin1Char('.'), 0, -2) + QStringLiteral(".pdf"));
        return QString::fromUtf8(run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")}))
            .simplified();
    }

    QByteArray run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished(120'000)) << program.toStdString();
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        return process.readAllStandardOutput();
    }

    QTemporaryDir folder;
    QString pdf;
};

} // namespace

TEST_F(LibreOffice, LaysOutTheTextOfASummaryOnItsPages)
{
    const report::Document document = test::aSummary();
    const auto file = report::odtOf(document, SvgFigures(document.language));
    ASSERT_TRUE(file);

    const QString words = wordsAfter(QStringLiteral("summary.odt"), *file);

    for (const char *part : {"Op koers waar teams zelf aan zet zijn", "Tarief in twee stappen",
                             "Voortgang tegenover plan", "Elf van vijftien maatregelen gemeld", "1 van 2", "2 van 2"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(part))) << part;
}

TEST_F(LibreOffice, TurnsThePageForAMatrix)
{
    const report::Document document = test::aFullReport();
    const auto file = report::odtOf(document, SvgFigures(document.language));
    ASSERT_TRUE(file);

    const QString words = wordsAfter(QStringLiteral("whole.odt"), *file);

    EXPECT_TRUE(words.contains(document.headerRight));
    const QByteArray sizes = run(QStringLiteral("pdfinfo"), {QStringLiteral("-l"), QStringLiteral("99"), pdf});
    EXPECT_TRUE(sizes.contains("841.9 x 595.3") || sizes.contains("841.89 x 595.276")) << sizes.toStdString();
    EXPECT_TRUE(sizes.contains("595.3 x 841.9") || sizes.contains("595.276 x 841.89")) << sizes.toStdString();
}

TEST_F(LibreOffice, ReadsThePageAsItsWords)
{
    const report::Document document = test::aSummary();

    const QString words =
        wordsAfter(QStringLiteral("summary.html"), report::htmlOf(document, SvgFigures(document.language)));

    EXPECT_TRUE(words.contains(QStringLiteral("Wij vragen u drie besluiten, op 5 november")));
    EXPECT_TRUE(words.contains(QStringLiteral("Elf van vijftien maatregelen gemeld")));
}
