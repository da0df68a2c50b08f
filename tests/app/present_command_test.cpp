// The slides of a meeting from the command line: what is written, and what is refused in words.
#include "tests/app/program.h"

#include <QFile>

using namespace aanjager::fixtures;

namespace {

class PresentTest : public CommandLineTest
{
protected:
    QString out() const { return m_folder.filePath(QStringLiteral("dias.pdf")); }

    Ran present(const QStringList &more = {}) const
    {
        return run(QStringList{QStringLiteral("present"), file(), QStringLiteral("--output"), out()} + more);
    }

    QByteArray written(const QStringList &more = {}) const
    {
        QFile::remove(out());
        const Ran ran = present(more);
        EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
        QFile pdf(out());
        return pdf.open(QIODevice::ReadOnly) ? pdf.readAll() : QByteArray();
    }

    void expectRefused(const QStringList &more, const char *words) const
    {
        const Ran ran = present(more);
        EXPECT_EQ(ran.code, 1) << more.join(QLatin1Char(' ')).toStdString();
        EXPECT_TRUE(ran.err.contains(QString::fromUtf8(words))) << ran.err.toStdString();
        EXPECT_FALSE(QFile::exists(out())) << more.join(QLatin1Char(' ')).toStdString();
    }
};

} // namespace

TEST_F(PresentTest, WritesTheSameSlidesAgainAndOthersForAnotherRoomLanguageAndReader)
{
    const QByteArray slides = written();
    EXPECT_TRUE(slides.startsWith("%PDF-"));
    EXPECT_EQ(written(), slides);
    EXPECT_EQ(run({QStringLiteral("present"), file(), QStringLiteral("--output"), out()},
                  {{QStringLiteral("TZ"), QStringLiteral("Asia/Tokyo")}})
                  .code,
              0)
        << "what is there is replaced";
    EXPECT_EQ(written({QStringLiteral("--meeting"), QStringLiteral("2021-04-22")}), slides) << "the next of the board";
    for (const QStringList &other :
         {QStringList{QStringLiteral("--dark")}, QStringList{QStringLiteral("--language"), QStringLiteral("en")},
          QStringList{QStringLiteral("--visibility"), QStringLiteral("public")},
          QStringList{QStringLiteral("--since"), QStringLiteral("now")},
          QStringList{QStringLiteral("--as-of"), QStringLiteral("round:2020-Q3")}})
        EXPECT_NE(written(other), slides) << other.join(QLatin1Char(' ')).toStdString();
}

TEST_F(PresentTest, RefusesInWordsAndLeavesNoFile)
{
    expectRefused({QStringLiteral("--meeting"), QStringLiteral("2021-04-23")}, "2021-04-22");
    expectRefused({QStringLiteral("--meeting"), QStringLiteral("morgen")}, "morgen");
    expectRefused({QStringLiteral("--visibility"), QStringLiteral("iedereen")}, "team, staff, board, public");
    expectRefused({QStringLiteral("--language"), QStringLiteral("fy")}, "nl");
    expectRefused({QStringLiteral("--as-of"), QStringLiteral("2001-01-01")}, "2001-01-01");
    expectRefused({QStringLiteral("--as-of"), QStringLiteral("gisteren")}, "gisteren");
    expectRefused({QStringLiteral("--since"), QStringLiteral("round:2001-Q1")}, "2020-Q3");
    EXPECT_EQ(beside(), QStringList{QStringLiteral("d.aanjager")});
}

TEST_F(PresentTest, RefusesAFileOrAPlaceThatIsNotThere)
{
    const auto presentTo = [](const QString &from, const QString &to) {
        return aanjager::fixtures::run({QStringLiteral("present"), from, QStringLiteral("--output"), to});
    };

    EXPECT_EQ(aanjager::fixtures::run({QStringLiteral("present"), file()}).code, 2);
    EXPECT_EQ(aanjager::fixtures::run({QStringLiteral("present")}).code, 2);
    EXPECT_EQ(present({QStringLiteral("--beamer")}).code, 2);
    const Ran missing = presentTo(m_folder.filePath(QStringLiteral("weg.aanjager")), out());
    EXPECT_EQ(missing.code, 1);
    EXPECT_TRUE(missing.err.contains(QStringLiteral("weg.aanjager"))) << missing.err.toStdString();
    const Ran suffix = presentTo(file(), m_folder.filePath(QStringLiteral("dias.pptx")));
    EXPECT_EQ(suffix.code, 1);
    EXPECT_TRUE(suffix.err.contains(QStringLiteral(".pdf"))) << suffix.err.toStdString();
    const Ran nowhere = presentTo(file(), m_folder.filePath(QStringLiteral("nergens/dias.pdf")));
    EXPECT_EQ(nowhere.code, 1);
    EXPECT_TRUE(nowhere.err.contains(QStringLiteral("dias.pdf"))) << nowhere.err.toStdString();
    QFile damaged(m_folder.filePath(QStringLiteral("stuk.aanjager")));
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(5000, 'x'));
    damaged.close();
    const Ran broken = presentTo(damaged.fileName(), out());
    EXPECT_EQ(broken.code, 1);
    EXPECT_TRUE(broken.err.contains(QStringLiteral("stuk.aanjager"))) << broken.err.toStdString();
    EXPECT_FALSE(QFile::exists(out()));
    const Ran help = aanjager::fixtures::run({QStringLiteral("present"), QStringLiteral("--help")});
    EXPECT_EQ(help.code, 0);
    EXPECT_TRUE(help.out.contains(QStringLiteral("--dark"))) << help.out.toStdString();
}
