#include "tests/ui/paper/conformance/sampler.h"
#include "ui/paper/render.h"

#include <QDateTime>
#include <QMap>
#include <gtest/gtest.h>
#include <poppler-qt6.h>

namespace aanjager::conformance {

namespace {

std::unique_ptr<Poppler::Document> opened(const QByteArray &pdf)
{
    return Poppler::Document::loadFromData(pdf);
}

void collect(const QVector<Poppler::OutlineItem> &items, QStringList &names)
{
    for (const Poppler::OutlineItem &item : items) {
        names.append(
            QStringLiteral("%1 %2").arg(item.destination() ? item.destination()->pageNumber() : 0).arg(item.name()));
        collect(item.children(), names);
    }
}

} // namespace

TEST(Poppler, ReadsWhatAFileSaysOfItself)
{
    const auto document = opened(sampler());

    ASSERT_TRUE(document);
    EXPECT_EQ(document->title().toStdString(), "Staalkaart – één");
    EXPECT_EQ(document->author().toStdString(), "Regio & team");
    EXPECT_EQ(document->creationDate(), QDateTime(QDate(2020, 10, 15), QTime(12, 0), Qt::UTC));
    EXPECT_TRUE(document->metadata().contains(QStringLiteral("<pdfuaid:part>1<")));
    EXPECT_FALSE(document->isEncrypted());
    EXPECT_FALSE(document->hasEmbeddedFiles());
    EXPECT_FALSE(document->hasOptionalContent());
    EXPECT_TRUE(document->okToPrint() && document->okToCopy() && document->okToExtractForAccessibility());
}

TEST(Poppler, FindsEveryFontInTheFile)
{
    const auto document = opened(paper::renderPdf(everyBlock(QStringLiteral("Привет مرحبا"))).value_or(QByteArray()));

    ASSERT_TRUE(document);
    const QList<Poppler::FontInfo> fonts = document->fonts();
    EXPECT_GE(fonts.size(), 3);
    for (const Poppler::FontInfo &font : fonts) {
        EXPECT_TRUE(font.isEmbedded()) << font.name().toStdString();
        EXPECT_TRUE(font.isSubset()) << font.name().toStdString();
    }
}

TEST(Poppler, FollowsLinksAndOutline)
{
    const auto document = opened(sampler());

    ASSERT_TRUE(document);
    QStringList addresses, names;
    for (const auto &link : document->page(1)->links())
        if (link->linkType() == Poppler::Link::Browse)
            addresses.append(static_cast<const Poppler::LinkBrowse *>(link.get())->url());
    collect(document->outline(), names);

    EXPECT_EQ(addresses.join(QLatin1Char(' ')).toStdString(), "https://example.org/een https://example.org/twee");
    EXPECT_EQ(names.join(QLatin1Char('|')).toStdString(), "1 Alles op een blad|1 Een lijst|2 Een tabel");
}

} // namespace aanjager::conformance
