#include "tests/app/program.h"

#include <QFile>
#include <QFileInfo>

using namespace aanjager::fixtures;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_F(CommandLineTest, ReportsTheSameBytesInAnotherZoneAndLocale)
{
    const auto report = [&](const QString &output, const QMap<QString, QString> &variables) {
        return run({QStringLiteral("report"), file(), QStringLiteral("--kind"), QStringLiteral("summary"),
                    QStringLiteral("--as-of"), QStringLiteral("2020-10-15"), QStringLiteral("--since"),
                    QStringLiteral("2020-07-01"), QStringLiteral("--output"), output},
                   variables);
    };
    const QMap<QString, QString> elsewhere = {{QStringLiteral("TZ"), QStringLiteral("Asia/Tokyo")},
                                              {QStringLiteral("LC_ALL"), QStringLiteral("C")},
                                              {QStringLiteral("QT_HASH_SEED"), QStringLiteral("7")}};

    for (const QString &suffix : {QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("odt")}) {
        const QString first = m_folder.filePath(QStringLiteral("1.") + suffix),
                      second = m_folder.filePath(QStringLiteral("2.") + suffix);
        ASSERT_EQ(report(first, {{QStringLiteral("TZ"), QStringLiteral("Europe/Amsterdam")}}).code, 0);
        ASSERT_EQ(report(second, elsewhere).code, 0);
        EXPECT_FALSE(bytesOf(first).isEmpty());
        EXPECT_TRUE(bytesOf(first) == bytesOf(second)) << suffix.toStdString();
    }
}

TEST_F(CommandLineTest, ReportsTheDemoInLessThan150Kilobytes)
{
    for (const char *language : {"nl", "en"}) {
        const QString output = m_folder.filePath(QLatin1String(language) + QStringLiteral(".pdf"));

        ASSERT_EQ(run({QStringLiteral("report"), file(), QStringLiteral("--kind"), QStringLiteral("summary"),
                       QStringLiteral("--language"), QLatin1String(language), QStringLiteral("--output"), output})
                      .code,
                  0);

        EXPECT_LT(QFileInfo(output).size(), 150 * 1000) << language;
        EXPECT_GT(QFileInfo(output).size(), 10 * 1000) << language;
    }
}

TEST_F(CommandLineTest, RefusesAReportItCannotMakeAndLeavesNoFile)
{
    const QString out = m_folder.filePath(QStringLiteral("x.pdf"));
    const auto report = [&](const QStringList &more) {
        return run(QStringList{QStringLiteral("report"), file(), QStringLiteral("--output"), out} + more);
    };

    const Ran kind = report({QStringLiteral("--kind"), QStringLiteral("gedicht")});
    EXPECT_EQ(kind.code, 1);
    EXPECT_TRUE(kind.err.contains(QStringLiteral("summary"))) << kind.err.toStdString();
    const Ran round = report({QStringLiteral("--as-of"), QStringLiteral("round:2019-Q1")});
    EXPECT_EQ(round.code, 1);
    EXPECT_TRUE(round.err.contains(QStringLiteral("2020-Q3"))) << round.err.toStdString();
    EXPECT_EQ(report({QStringLiteral("--visibility"), QStringLiteral("iedereen")}).code, 1);
    EXPECT_FALSE(QFile::exists(out));
    const QString other = m_folder.filePath(QStringLiteral("x.docx"));
    const Ran format = run({QStringLiteral("report"), file(), QStringLiteral("--output"), other});
    EXPECT_EQ(format.code, 1);
    EXPECT_TRUE(format.err.contains(QStringLiteral("pdf, html, odt"))) << format.err.toStdString();
    EXPECT_FALSE(QFile::exists(other));
}
