// What LibreOffice makes of a form that is filled in with it. Skipped where it is not installed.
#include "core/exchange/demo.h"
#include "core/exchange/forms/form_files.h"
#include "core/exchange/forms/form_maker.h"
#include "core/exchange/whole_file.h"
#include "ui/forms/form_text.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace aanjager;

namespace {

/** A form of the demonstration programme whose texts are hard on spreadsheets. */
class LibreOfficeForms : public testing::Test
{
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
            GTEST_SKIP() << "LibreOffice is not installed";
        const QString path = folder.filePath(QStringLiteral("d.aanjager"));
        ASSERT_TRUE(writeDemo(path));
        file = *ProgrammeFile::open(path);
        const auto parties = file->store().all<Party>();
        for (const Party &party : *parties)
            if (party.name == QStringLiteral("Sliedrecht"))
                place = party.id;
        ASSERT_TRUE(file->edit({QStringLiteral("update")}, [this](Edit &edit) { return writeOddTexts(edit); }));
        view = *viewAt(*file, {}, QDate(2021, 4, 8));
    }

    Result<void> writeOddTexts(Edit &edit)
    {
        const QStringList odd{QStringLiteral("=1+1\nen een tweede regel"),
                              QStringLiteral("-5 \u20ac, +31 en @team"),
                              QString::fromUcs4(U"\U0001F600 <b>&amp;</b> \"aan\" 'uit'"),
                              QStringLiteral("_x0041_ met spatie "),
                              QStringLiteral("'s ochtends"),
                              QStringLiteral("0012"),
                              QStringLiteral("2021-03-01"),
                              QStringLiteral("TRUE")};
        Result<void> done;
        qsizetype next = 0;
        const auto cells = edit.store().all<Applicability>();
        for (Applicability cell : *cells)
            if (cell.municipality == place && next < odd.size()) {
                cell.details.change().reason = odd[next++];
                cell.progress = static_cast<int>(next) * 10;
                cell.details.change().starts =
                    ImpreciseDate::containing(QDate(2021, 7, 1), static_cast<Precision>(next % 6));
                done = done.and_then([&] { return edit.update(cell); });
            }
        return done;
    }

    /** Lets LibreOffice open a file and save it as another kind, and gives what came of it. */
    QString saved(const QString &path, const QString &kind)
    {
        const QString to = folder.filePath(QStringLiteral("%1-%2").arg(kind).arg(++m_count));
        QProcess process;
        process.start(QStringLiteral("soffice"),
                      {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                       QStringLiteral("--headless"), QStringLiteral("--convert-to"), kind, QStringLiteral("--outdir"),
                       to, path});
        EXPECT_TRUE(process.waitForFinished(180'000));
        return to + u'/' + QFileInfo(path).completeBaseName() + u'.' + kind;
    }

    QString form()
    {
        const text::Wording words(QStringLiteral("nl"));
        const auto written =
            writeFormFiles(view, {place}, view.state.all<Round>().last().id, folder.path(), formWordsOf(words));
        EXPECT_TRUE(written);
        return written->first();
    }

    FormComparison comparison(const QString &path) const
    {
        const auto returned = readFormFile(path);
        EXPECT_TRUE(returned) << path.toStdString();
        return compareForms(view, {*returned}).first();
    }

    QTemporaryDir folder;
    std::unique_ptr<ProgrammeFile> file;
    Id<Party> place;
    View view;

private:
    int m_count = 0;
};

/** Everything that a form that came back says. */
std::string told(const FormComparison &comparison)
{
    QString all = comparison.refusal;
    for (const ImportProblem &problem : comparison.problems)
        all += QStringLiteral("[%1 %2%3 %4]").arg(problem.code, problem.letter).arg(problem.row).arg(problem.found);
    for (const FormDifference &each : comparison.differences)
        all += QStringLiteral("[%1: %2 -> %3]")
                   .arg(each.answer.question.name,
                        answerText(comparison.filled.form, each.answer.question.field(), each.answer.was),
                        answerText(comparison.filled.form, each.answer.question.field(), each.answer.given));
    return all.toStdString();
}

} // namespace

TEST_F(LibreOfficeForms, SavesAFormWithoutChangingAnAnswer)
{
    const QString sent = form();

    for (const QString &kind : {QStringLiteral("xlsx"), QStringLiteral("ods")}) {
        const FormComparison comparison = this->comparison(saved(sent, kind));

        EXPECT_EQ(told(comparison), "") << kind.toStdString();
    }
}

TEST_F(LibreOfficeForms, BringsBackExactlyWhatWasFilledIn)
{
    const QString flat = saved(form(), QStringLiteral("fods"));
    QByteArray text = *readWhole(flat);
    const QByteArray before = QByteArray(">0012<"), after = QByteArray(">ingevuld = nu<");
    ASSERT_EQ(text.count(before), 1);
    text.replace(before, after);
    ASSERT_TRUE(writeWhole(flat, text));

    const FormComparison comparison = this->comparison(saved(flat, QStringLiteral("xlsx")));

    EXPECT_EQ(told(comparison), "[reason: 0012 -> ingevuld = nu]");
}
