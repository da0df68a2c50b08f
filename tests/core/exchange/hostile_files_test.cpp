#include "core/exchange/table_reader.h"

#include "core/exchange/import.h"
#include "tests/core/exchange/workbook/packed.h"
#include "tests/support/programme_fixture.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <sys/inotify.h>
#include <thread>
#include <unistd.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

/** Which files of a folder are opened while it lives. */
class Openings
{
public:
    explicit Openings(const QString &folder) : m_watch(inotify_init1(IN_NONBLOCK))
    {
        inotify_add_watch(m_watch, folder.toUtf8().constData(), IN_OPEN | IN_CREATE);
    }
    ~Openings() { close(m_watch); }
    Openings(const Openings &) = delete;
    Openings &operator=(const Openings &) = delete;

    QSet<QString> names()
    {
        QSet<QString> names;
        alignas(inotify_event) char buffer[16 * 1024];
        for (ssize_t got = 0; (got = read(m_watch, buffer, sizeof buffer)) > 0;)
            for (ssize_t at = 0; at < got;) {
                const auto *event = reinterpret_cast<const inotify_event *>(buffer + at);
                names.insert(QString::fromUtf8(event->name));
                at += static_cast<ssize_t>(sizeof *event + event->len);
            }
        return names;
    }

private:
    int m_watch;
};

class HostileFiles : public ProgrammeTest
{
protected:
    QString write(const char *name, const QByteArray &bytes) const
    {
        const QString path = m_trackers.filePath(QString::fromLatin1(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return path;
    }

    QTemporaryDir m_trackers;
};

QByteArray referringRows(const QByteArray &reference)
{
    return "<sheetData><row><c t=\"inlineStr\"><is><t>Nr</t></is></c><c "
           "t=\"inlineStr\"><is><t>Maatregel</t></is></c></row>"
           "<row><c><v>1</v></c><c t=\"str\"><f>'[1]Blad'!A1</f><v>" +
           reference + "</v></c></row></sheetData><hyperlinks><hyperlink ref=\"B2\" location=\"" + reference +
           "\"/></hyperlinks>";
}

} // namespace

TEST_F(HostileFiles, OpensNothingButTheFileItself)
{
    const QString canary = write("geheim.csv", "Nr;Maatregel\r\n9;geheim\r\n");
    const QByteArray link = "file://" + canary.toUtf8();
    const QList<std::pair<QString, QByteArray>> files{
        {QStringLiteral("verwijst.csv"), "Nr;Maatregel\r\n1;=IMPORTDATA(\"" + link + "\")\r\n2;" + link + "\r\n"},
        {QStringLiteral("verwijst.xlsx"), xlsx(referringRows(link))},
        {QStringLiteral("buiten.xlsx"),
         packed({{QStringLiteral("[Content_Types].xml"), "<Types/>"},
                 {QStringLiteral("../geheim.csv"), "x"},
                 {QStringLiteral("xl/workbook.xml"),
                  "<workbook><sheets><sheet name=\"a\" id=\"r1\"/><sheet name=\"b\" id=\"r2\"/></sheets></workbook>"},
                 {QStringLiteral("xl/_rels/workbook.xml.rels"),
                  "<Relationships><Relationship Id=\"r1\" Type=\"t/worksheet\" Target=\"" + link +
                      "\" TargetMode=\"External\"/><Relationship Id=\"r2\" Type=\"t/worksheet\" Target=\"../../" +
                      canary.toUtf8() + "\"/></Relationships>"}})},
        {QStringLiteral("entiteit.ods"),
         packed({{QStringLiteral("content.xml"), "<!DOCTYPE x [<!ENTITY b SYSTEM \"" + link + "\">]><x>&b;</x>"}})},
        {QStringLiteral("koppelt.ods"),
         ods("<table:table table:name=\"A\"><table:table-source xmlns:xlink=\"l\" xlink:href=\"" + link +
             "\"/><table:table-row><table:table-cell office:value-type=\"string\"><text:p>Maatregel</text:p>"
             "<draw:frame xmlns:draw=\"d\"><draw:image xlink:href=\"" +
             link + "\" xmlns:xlink=\"l\"/></draw:frame></table:table-cell></table:table-row></table:table>")}};
    for (const auto &[name, bytes] : files)
        write(name.toUtf8().constData(), bytes);

    for (const auto &[name, bytes] : files) {
        Openings openings(m_trackers.path());
        const auto plan = readTracker(m_trackers.filePath(name), store());
        EXPECT_EQ(openings.names(), QSet<QString>{name}) << name.toStdString();
        for (qsizetype i = 0; plan && i < plan->measures.size(); ++i)
            EXPECT_NE(plan->measures[i].measure.title, QStringLiteral("geheim"));
    }
}

TEST_F(HostileFiles, StopsAmidEachKindOfFile)
{
    QByteArray text("Nr;Maatregel\r\n");
    QByteArray rows("<sheetData>");
    for (int row = 0; row < 60'000; ++row) {
        text += "1;Een maatregel met een titel\r\n";
        rows += "<row><c><v>1</v></c><c t=\"inlineStr\"><is><t>Een maatregel</t></is></c></row>";
    }
    const QByteArray random = QByteArray(4 * 1024 * 1024, 'a') + "\xE9;"; // decoded twice
    for (const QByteArray &bytes : {text, random, xlsx(rows + "</sheetData>")}) {
        const QString path = write("groot", bytes);
        WorkProgress progress;
        std::thread watcher([&progress] {
            while (progress.done.load() == 0)
                std::this_thread::yield();
            progress.stop();
        });

        const auto sheets = readSheets(path, {{}, &progress});
        progress.done.store(1); // also when it was over before anything was told
        watcher.join();

        ASSERT_FALSE(sheets);
        EXPECT_TRUE(wasStopped(sheets.error())) << sheets.error().detail.toStdString();
    }
}

TEST_F(HostileFiles, SaysWhichFileAndWhatWouldBeRead)
{
    const auto old =
        readSheets(write("oud.xls", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(600, '\0')));
    const auto large =
        readSheets(write("bom.xlsx", xlsx("<sheetData>" + QByteArray(8 * 1024 * 1024, ' ') + "</sheetData>")));

    ASSERT_FALSE(old);
    EXPECT_EQ(old.error().detail, QStringLiteral("old Excel"));
    EXPECT_EQ(old.error().place.file, m_trackers.filePath(QStringLiteral("oud.xls")));
    EXPECT_EQ(old.error().accepted, QStringLiteral("csv, xlsx, ods"));
    ASSERT_FALSE(large);
    EXPECT_EQ(large.error().detail, QStringLiteral("too large"));
}
