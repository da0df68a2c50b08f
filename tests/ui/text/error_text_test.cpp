#include "ui/text/error_text.h"

#include "tests/support/programme_fixture.h"

#include <QFile>

using namespace aanjager;

namespace {

class ErrorTextTest : public fixtures::ProgrammeTest
{
protected:
    QString said(const Error &error) { return text::errorText(m_dutch, error); }

    /** The sentence for a file that does not open. */
    QString refusal(const QString &path)
    {
        const auto opened = ProgrammeFile::open(path);
        return opened ? QString() : said(opened.error());
    }

    text::Wording m_dutch{QStringLiteral("nl")};
};

} // namespace

TEST_F(ErrorTextTest, SaysWhichFileIsNotThere)
{
    EXPECT_EQ(refusal(m_folder.filePath(QStringLiteral("weg %2.aanjager"))),
              QStringLiteral("Het bestand “weg %2.aanjager” is er niet."));
}

TEST_F(ErrorTextTest, SaysThatADatabaseIsNotOurs)
{
    const QString other = m_folder.filePath(QStringLiteral("ander.aanjager"));
    SQLite::Database(other.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE t (x)");

    EXPECT_EQ(refusal(other), QStringLiteral("“ander.aanjager” is geen programmabestand van Aanjager."));
}

TEST_F(ErrorTextTest, SaysThatAFileIsNewer)
{
    m_file.reset();
    SQLite::Database(path().toStdString(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version=99");

    const QString sentence = refusal(path());
    EXPECT_TRUE(sentence.contains(QStringLiteral("nieuwere versie van Aanjager (bestandsversie 99;")))
        << qPrintable(sentence);
}

TEST_F(ErrorTextTest, SaysThatAFileWasAltered)
{
    m_file.reset();
    SQLite::Database(path().toStdString(), SQLite::OPEN_READWRITE).exec("CREATE TABLE foreign_one (x)");

    const QString sentence = refusal(path());
    EXPECT_TRUE(sentence.contains(QStringLiteral("door een ander programma veranderd"))) << qPrintable(sentence);
    EXPECT_FALSE(sentence.contains(QStringLiteral("CREATE"))) << qPrintable(sentence);
}

TEST_F(ErrorTextTest, NamesTheHolderOfAFile)
{
    const auto second = ProgrammeFile::open(path());
    ASSERT_FALSE(second);
    ASSERT_FALSE(second.error().found.isEmpty());

    EXPECT_TRUE(said(second.error()).contains(second.error().found)) << qPrintable(said(second.error()));
    EXPECT_TRUE(said(second.error()).startsWith(QStringLiteral("“test.aanjager” is in gebruik door")));
}

TEST_F(ErrorTextTest, SaysThatNothingWasStoredOnAFullDisk)
{
    const Error full{ErrorKind::Storage, {path()}, {}, {}, QStringLiteral("sqlite 13: database or disk is full")};

    EXPECT_EQ(text::notStoredText(m_dutch, full), QStringLiteral("Niet opgeslagen: de schijf is vol."));
}

TEST_F(ErrorTextTest, NamesTheFieldAndWhatWouldBeAccepted)
{
    Measure measure = fixtures::aMeasure();
    measure.progress = 120;
    const auto refused =
        file().edit({QStringLiteral("add")}, [&](Edit &edit) { return edit.insert(measure).map([](auto) {}); });
    ASSERT_FALSE(refused);

    EXPECT_EQ(said(refused.error()), QStringLiteral("Maatregel, Voortgang: Deze waarde heeft hier geen betekenis. "
                                                    "Gevonden: “120”. Mogelijk: 0 – 100."));
}

TEST_F(ErrorTextTest, SaysTheSameDetailByItsKind)
{
    const Place place{{}, QStringLiteral("measure"), QStringLiteral("theme"), 0};
    const Error gone{ErrorKind::NotFound, place, {}, {}, QStringLiteral("no such record")};
    const Error unknown{ErrorKind::Invalid, place, QStringLiteral("Shcool"), QStringLiteral("School; Thuis"),
                        QStringLiteral("no such record")};

    EXPECT_EQ(said(gone), QStringLiteral("Maatregel, Thema: Dit gegeven is er niet meer."));
    EXPECT_EQ(said(unknown),
              QStringLiteral("Maatregel, Thema: “Shcool” is hier niet bekend. Mogelijk: School; Thuis."));
}

TEST_F(ErrorTextTest, HasAWholeSentenceForEveryKindInBothLanguages)
{
    for (const QString &language : {QStringLiteral("nl"), QStringLiteral("en")}) {
        const text::Wording wording(language);
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Busy); ++kind) {
            const Error error{static_cast<ErrorKind>(kind), {path()}, {}, {}, QStringLiteral("for the log")};
            const QString sentence = text::errorText(wording, error);
            EXPECT_TRUE(sentence.endsWith(QLatin1Char('.'))) << kind;
            EXPECT_FALSE(sentence.contains(QLatin1Char('%'))) << qPrintable(sentence);
            EXPECT_FALSE(sentence.contains(error.detail)) << qPrintable(sentence);
        }
    }
}
