// What LibreOffice makes of the texts and pages that leave the program. Skipped where it is not installed.
#include "core/report/html_writer.h"
#include "core/report/odt_writer.h"
#include "tests/ui/paper/sample_pages.h"
#include "tests/ui/paper/sample_report.h"
#include "ui/reporting/svg_figures.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
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
                             "Voortgang tegenover plan", "Elf van vijftien maatregelen gemeld"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(part))) << part;
    static const QRegularExpression last(QStringLiteral("([0-9]+) van \\1(?![0-9])"));
    EXPECT_TRUE(words.contains(last)) << words.toStdString();
}

TEST_F(LibreOffice, TurnsThePageForAMatrix)
{
    const report::Document document = test::aFullReport();
    const auto file = report::odtOf(document, SvgFigures(document.language));
    ASSERT_TRUE(file);

    const QString words = wordsAfter(QStringLiteral("whole.odt"), *file);

    EXPECT_TRUE(words.contains(document.headerRight));
    const QByteArray sizes = run(QStringLiteral("pdfinfo"), {QStringLiteral("-l"), QStringLiteral("99"), pdf});
    for (const char *size : {"size: +841[.0-9]* x 595", "size: +595[.0-9]* x 841"})
        EXPECT_TRUE(QString::fromUtf8(sizes).contains(QRegularExpression(QLatin1String(size)))) << sizes.toStdString();
}

TEST_F(LibreOffice, ReadsThePageAsItsWords)
{
    const report::Document document = test::aSummary();

    const QString words =
        wordsAfter(QStringLiteral("summary.html"), report::htmlOf(document, SvgFigures(document.language)));

    EXPECT_TRUE(words.contains(QStringLiteral("Wij vragen u drie besluiten, op 5 november")));
    EXPECT_TRUE(words.contains(QStringLiteral("Elf van vijftien maatregelen gemeld")));
}
