#include "core/report/odt_writer.h"

#include "tests/core/report/every_block.h"
#include "tests/core/report/markup_reading.h"
#include "tests/core/report/plain_figures.h"
#include "tests/core/report/report_words.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <gtest/gtest.h>
#include <zip.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

QByteArray fileOf(const report::Document &document)
{
    const auto made = report::odtOf(document, PlainFigures());
    EXPECT_TRUE(made);
    return made.value_or(QByteArray());
}

/** The files of a package by their names. */
QMap<QString, QByteArray> partsOf(const QByteArray &file)
{
    QMap<QString, QByteArray> parts;
    zip_source_t *source =
        zip_source_buffer_create(file.constData(), static_cast<zip_uint64_t>(file.size()), 0, nullptr);
    zip_t *zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    for (zip_int64_t i = 0; zip && i < zip_get_num_entries(zip, 0); ++i) {
        zip_stat_t facts;
        zip_stat_index(zip, static_cast<zip_uint64_t>(i), 0, &facts);
        QByteArray bytes(static_cast<qsizetype>(facts.size), '\0');
        zip_file_t *part = zip_fopen_index(zip, static_cast<zip_uint64_t>(i), 0);
        zip_fread(part, bytes.data(), facts.size);
        zip_fclose(part);
        parts.insert(QString::fromUtf8(facts.name), bytes);
    }
    if (zip)
        zip_close(zip);
    return parts;
}

QStringList found(const QByteArray &part, const QString &pattern)
{
    QStringList all;
    for (auto matches = QRegularExpression(pattern).globalMatch(QString::fromUtf8(part)); matches.hasNext();)
        all.append(matches.next().captured(1));
    return all;
}

bool isMarkup(const QString &name)
{
    return name.endsWith(QLatin1String(".xml")) || name.endsWith(QLatin1String(".svg"));
}

/** The shape of a part; of the text itself, since its styles hold widths that follow the words. */
std::string bodyOf(const QByteArray &part)
{
    const QStringList shape = readMarkup(part).shape;
    return shape.mid(std::max<qsizetype>(shape.indexOf(QStringLiteral("<office:body")), 0))
        .join(QLatin1Char('\n'))
        .toStdString();
}

/** What a reader of the text meets, its drawings read where they stand. */
QString saidIn(const QMap<QString, QByteArray> &parts)
{
    QByteArray content = parts.value(QStringLiteral("content.xml"));
    static const QRegularExpression picture(QStringLiteral("xlink:href=\"(Pictures/p[0-9]+\\.svg)\"[^>]*/>"));
    QString whole = QString::fromUtf8(content);
    for (auto matches = picture.globalMatch(QString::fromUtf8(content)); matches.hasNext();) {
        const auto match = matches.next();
        const QString drawn = readMarkup(parts.value(match.captured(1))).said;
        whole.replace(match.captured(0), match.captured(0) + drawn.toHtmlEscaped());
    }
    return readMarkup(whole.toUtf8()).said;
}

} // namespace

TEST(OdtWriter, BeginsWithItsMediaTypeAsItIs)
{
    const QByteArray file = fileOf(everyBlock());

    EXPECT_TRUE(file.startsWith(QByteArray("PK\x03\x04\x0a\x00\x00\x00\x00\x00", 10)));
    EXPECT_EQ(file.mid(28, 10), QByteArray("\0\0mimetype", 10));
    EXPECT_EQ(file.mid(38, 39), "application/vnd.oasis.opendocument.text");
}

TEST(OdtWriter, ListsEveryFileAndHoldsEveryPicture)
{
    const QMap<QString, QByteArray> parts = partsOf(fileOf(everyBlock()));

    const QStringList listed =
        found(parts.value(QStringLiteral("META-INF/manifest.xml")), QStringLiteral("manifest:full-path=\"([^\"]+)\""));
    const QStringList unlisted = {QStringLiteral("mimetype"), QStringLiteral("META-INF/manifest.xml")};
    for (auto part = parts.begin(); part != parts.end(); ++part)
        EXPECT_NE(listed.contains(part.key()), unlisted.contains(part.key())) << part.key().toStdString();
    for (const QString &name : listed)
        EXPECT_TRUE(name == QLatin1String("/") || parts.contains(name)) << name.toStdString();
    for (const char *part : {"content.xml", "styles.xml"})
        for (const QString &name : found(parts.value(QLatin1String(part)), QStringLiteral("xlink:href=\"([^\"]+)\"")))
            EXPECT_TRUE(parts.contains(name)) << name.toStdString();
}

TEST(OdtWriter, IsWellFormedInEveryPart)
{
    const QMap<QString, QByteArray> parts = partsOf(fileOf(everyBlockSaying(hostileText())));

    for (auto part = parts.begin(); part != parts.end(); ++part)
        EXPECT_EQ(isMarkup(part.key()) ? readMarkup(part.value()).error.toStdString() : "", "")
            << part.key().toStdString();
}

TEST(OdtWriter, SaysEveryWordInTheOrderOfTheBlocks)
{
    const report::Document document = everyBlock();

    const QMap<QString, QByteArray> parts = partsOf(fileOf(document));

    const QString said = saidIn(parts);
    EXPECT_EQ(outOfOrder(document, said).toStdString(), "");
    const QString furniture = readMarkup(parts.value(QStringLiteral("styles.xml"))).said;
    const QString facts = readMarkup(parts.value(QStringLiteral("meta.xml"))).said;
    for (const QString &word : wordsOf(document))
        EXPECT_TRUE((said + furniture + facts).contains(word) || word == document.pageOf) << word.toStdString();
    EXPECT_TRUE(furniture.contains(QStringLiteral("1 van 1")));
    EXPECT_TRUE(furniture.contains(document.logoAlternative));
}

TEST(OdtWriter, LeavesHostileTextText)
{
    const QMap<QString, QByteArray> kind = partsOf(fileOf(everyBlockSaying(harmlessText())));

    const QMap<QString, QByteArray> hostile = partsOf(fileOf(everyBlockSaying(hostileText())));

    for (const char *part : {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"})
        EXPECT_EQ(bodyOf(hostile.value(QLatin1String(part))), bodyOf(kind.value(QLatin1String(part)))) << part;
}

TEST(OdtWriter, UsesOnlyStylesThatAreThere)
{
    const QMap<QString, QByteArray> parts = partsOf(fileOf(everyBlock()));

    const QByteArray styles = parts.value(QStringLiteral("styles.xml"));
    const QByteArray content = parts.value(QStringLiteral("content.xml"));
    QSet<QString> known;
    for (const QByteArray &part : {styles, content})
        for (const QString &name : found(part, QStringLiteral(" style:name=\"([^\"]+)\"")))
            known.insert(name);
    for (const QByteArray &part : {styles, content})
        for (const QString &name :
             found(part, QStringLiteral(" (?:[a-z]+:style-name|style:parent-style-name|style:master-page-name|"
                                        "style:next-style-name|style:page-layout-name)=\"([^\"]+)\"")))
            EXPECT_TRUE(known.contains(name)) << name.toStdString();
    EXPECT_TRUE(styles.contains("style:display-name=\"Inleiding\""));
    EXPECT_TRUE(styles.contains("fo:language=\"nl\" fo:country=\"NL\""));
}

TEST(OdtWriter, HasRealHeadingsListsAndTableHeads)
{
    const QByteArray content = partsOf(fileOf(everyBlock())).value(QStringLiteral("content.xml"));

    EXPECT_EQ(found(content, QStringLiteral("<text:h [^>]*text:outline-level=\"([0-9])\"")).join(QString()),
              QStringLiteral("123") + QStringLiteral("1") + QStringLiteral("2"));
    EXPECT_EQ(content.count("<text:list "), 2);
    EXPECT_EQ(content.count("<text:list-item>"), 4);
    EXPECT_EQ(content.count("<table:table-header-rows>"), 3);
    EXPECT_EQ(content.count("<table:title>"), 4);
}

TEST(OdtWriter, TurnsThePageAndTellsItsOwnFoot)
{
    const report::Document document = everyBlock();

    const QMap<QString, QByteArray> parts = partsOf(fileOf(document));

    const QByteArray styles = parts.value(QStringLiteral("styles.xml"));
    EXPECT_EQ(found(styles, QStringLiteral("style:page-layout-name=\"([^\"]+)\"")),
              QStringList({QStringLiteral("CoverPage"), QStringLiteral("Standing"), QStringLiteral("Lying"),
                           QStringLiteral("Standing")}));
    EXPECT_EQ(found(parts.value(QStringLiteral("content.xml")), QStringLiteral("style:master-page-name=\"([^\"]+)\"")),
              QStringList({QStringLiteral("Standard"), QStringLiteral("Page2"), QStringLiteral("Page3"),
                           QStringLiteral("Page4")}));
    EXPECT_EQ(styles.count("<text:page-number "), 3);
}

TEST(OdtWriter, GivesEqualBytesWhateverTheZone)
{
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Asia/Tokyo");
    const QByteArray first = fileOf(everyBlock());
    qputenv("TZ", "America/New_York");

    const QByteArray second = fileOf(everyBlock());

    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
    EXPECT_EQ(first, second);
}
