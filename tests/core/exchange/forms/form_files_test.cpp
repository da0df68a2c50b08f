#include "core/exchange/forms/form_files.h"
#include "core/exchange/whole_file.h"
#include "tests/core/exchange/forms/form_scene.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

class FormFiles : public ::testing::Test
{
protected:
    void SetUp() override
    {
        view.today = QDate(2021, 4, 8);
        view.state.table<Programme>().put(aProgramme());
        view.state.table<Measure>().put(measure);
    }

    Id<Party> addPlace(const QString &name)
    {
        const Party place = aMunicipality(name);
        view.state.table<Party>().put(place);
        return place.id;
    }

    QString folder() const { return m_folder.filePath(QStringLiteral("formulieren")); }

    QTemporaryDir m_folder;
    Measure measure = aMeasure();
    View view;
};

} // namespace

TEST_F(FormFiles, AreNamedSafelyAndReadableByTheirOwnerAlone)
{
    addPlace(QStringLiteral("../etc/passwd"));
    addPlace(QStringLiteral("Súdwest-Fryslân"));
    addPlace(QStringLiteral("Súdwest-Fryslân"));

    const auto files = writeFormFiles(view, partiesToAsk(view, {}), {}, folder(), formWords());

    ASSERT_TRUE(files);
    ASSERT_EQ(files->size(), 3);
    EXPECT_EQ(QDir(folder()).entryList(QDir::Files).size(), 3);
    EXPECT_TRUE(files->last().endsWith(QStringLiteral("Súdwest-Fryslân (2).xlsx")));
    for (const QString &file : *files) {
        EXPECT_EQ(QFileInfo(file).absolutePath(), folder());
        EXPECT_EQ(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), 0);
        EXPECT_TRUE(isUpdateFormFile(file));
    }
}

TEST_F(FormFiles, AreAllWrittenOrNone)
{
    addPlace(QStringLiteral("A"));
    addPlace(QStringLiteral("B"));
    const QList<Id<Party>> parties = partiesToAsk(view, {});
    const auto first = writeFormFiles(view, {parties.last()}, {}, folder(), formWords());
    ASSERT_TRUE(first);
    const auto before = readWhole(first->first());

    const auto both = writeFormFiles(view, parties, {}, folder(), formWords());

    ASSERT_FALSE(both);
    EXPECT_EQ(both.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(QDir(folder()).entryList(QDir::Files).size(), 1);
    EXPECT_EQ(*readWhole(first->first()), *before);
}

TEST_F(FormFiles, OfOtherKindsAreNoForms)
{
    EXPECT_FALSE(isUpdateFormFile(QStringLiteral(AANJAGER_TEST_DATA "/trackers/nl-ictu-maatregelen.xlsx")));
    EXPECT_FALSE(isUpdateFormFile(folder()));
    const auto read = readFormFile(QStringLiteral(AANJAGER_TEST_DATA "/trackers/nl-ictu-maatregelen.xlsx"));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::Format);
}

TEST_F(FormFiles, ProtectWhatIsFixedAndOfferListsAndHoldNoFormula)
{
    measure.title = QStringLiteral("=HYPERLINK(\"http://x\")");
    view.state.table<Measure>().put(measure);
    addPlace(QStringLiteral("A"));
    const auto files = writeFormFiles(view, partiesToAsk(view, {}), {}, folder(), formWords());
    ASSERT_TRUE(files);
    const auto bytes = readWhole(files->first());
    auto archive = ZipArchive::open(*bytes);
    ASSERT_TRUE(archive);

    const QByteArray sheet = *archive->readWhole(QStringLiteral("xl/worksheets/sheet1.xml"));
    const QByteArray book = *archive->readWhole(QStringLiteral("xl/workbook.xml"));

    EXPECT_TRUE(sheet.contains("<sheetProtection"));
    EXPECT_TRUE(sheet.contains("<dataValidation type=\"list\""));
    EXPECT_TRUE(sheet.contains("state=\"frozen\""));
    EXPECT_FALSE(sheet.contains("<f>"));
    EXPECT_TRUE(book.contains("state=\"hidden\""));
}
