#include "core/report/html_writer.h"

#include "tests/core/report/every_block.h"
#include "tests/core/report/markup_reading.h"
#include "tests/core/report/plain_figures.h"
#include "tests/core/report/report_words.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

QByteArray pageOf(const report::Document &document)
{
    return report::htmlOf(document, PlainFigures());
}

/** Every capture of the pattern in the page, in order. */
QStringList found(const QByteArray &page, const QString &pattern)
{
    QStringList all;
    const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption);
    for (auto matches = expression.globalMatch(QString::fromUtf8(page)); matches.hasNext();)
        all.append(matches.next().captured(1));
    return all;
}

} // namespace

TEST(HtmlWriter, SaysEveryWordInTheOrderOfTheBlocks)
{
    const report::Document document = everyBlock();

    const ReadMarkup page = readMarkup(pageOf(document));

    EXPECT_EQ(page.error.toStdString(), "");
    EXPECT_EQ(outOfOrder(document, page.said).toStdString(), "");
    for (const QString &word : wordsOf(document))
        EXPECT_TRUE(page.said.contains(word) || word == document.author || word == document.pageOf)
            << word.toStdString();
    EXPECT_TRUE(page.said.contains(document.logoAlternative));
}

TEST(HtmlWriter, NeedsNothingAndRunsNothing)
{
    const QByteArray page = pageOf(everyBlock());

    EXPECT_TRUE(page.startsWith("<!DOCTYPE html>"));
    EXPECT_FALSE(page.contains("<script"));
    EXPECT_EQ(found(page, QStringLiteral("(?:src|href)=\"(?!#|data:image/svg\\+xml;base64,)([^\"]*)\"")),
              QStringList());
    EXPECT_EQ(found(page, QStringLiteral("(url\\(|@import)")), QStringList());
    const QStringList style = found(page, QStringLiteral("<style>(.*)</style>"));
    ASSERT_EQ(style.size(), 1);
    EXPECT_FALSE(style.first().contains(QRegularExpression(QStringLiteral("[<>&\"]"))));
    const QByteArray hash = QCryptographicHash::hash(style.first().toUtf8(), QCryptographicHash::Sha256).toBase64();
    EXPECT_TRUE(page.contains("default-src 'none'; img-src data:; style-src 'sha256-" + hash + "'"));
}

TEST(HtmlWriter, LeavesHostileTextText)
{
    const ReadMarkup kind = readMarkup(pageOf(everyBlockSaying(harmlessText())));

    const QByteArray hostile = pageOf(everyBlockSaying(hostileText()));

    const ReadMarkup read = readMarkup(hostile);
    EXPECT_EQ(read.error.toStdString(), "");
    EXPECT_EQ(read.shape.join(QLatin1Char('\n')).toStdString(), kind.shape.join(QLatin1Char('\n')).toStdString());
    EXPECT_TRUE(read.said.contains(QStringLiteral("\"><script>alert(1)</script>")));
    EXPECT_FALSE(hostile.contains("<script") || hostile.contains("<img src=x") || hostile.contains('\x01'));
}

TEST(HtmlWriter, HeadsPartsRowsAndColumns)
{
    const report::Document document = everyBlock();

    const QByteArray page = pageOf(document);

    EXPECT_EQ(page.count("<h1"), 3);
    EXPECT_EQ(page.count("<h2"), 2);
    EXPECT_EQ(page.count("<h3"), 1);
    EXPECT_TRUE(page.contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"nl\">"));
    EXPECT_EQ(page.count("<caption>"), 3);
    EXPECT_EQ(page.count("scope=\"col\""), 2 + 6);
    EXPECT_EQ(page.count("scope=\"rowgroup\""), 1);
    EXPECT_EQ(page.count("scope=\"row\""), 1 + 2 + 3);
    EXPECT_EQ(page.count("<section"), 4);
    EXPECT_EQ(page.count("<section class=\"lying\">"), 1);
}

TEST(HtmlWriter, NamesEachDrawingOrHidesIt)
{
    const QByteArray page = pageOf(everyBlock());

    const QStringList drawings = found(page, QStringLiteral("<svg ([^>]*)>"));
    int named = 0;
    for (const QString &attributes : drawings) {
        const bool hidden = attributes.contains(QLatin1String("aria-hidden=\"true\""));
        const bool says = attributes.contains(QLatin1String("role=\"img\" aria-label=\""));
        EXPECT_NE(hidden, says) << attributes.toStdString();
        named += says ? 1 : 0;
    }
    EXPECT_EQ(named, 3);
}

TEST(HtmlWriter, LeadsFromANumberToItsOwnFootnote)
{
    const QByteArray page = pageOf(everyBlock());

    const QStringList targets = found(page, QStringLiteral("<a href=\"#([^\"]*)\""));
    const QStringList anchors = found(page, QStringLiteral(" id=\"(note[^\"]*)\""));
    EXPECT_EQ(anchors,
              QStringList({QStringLiteral("note-1-2"), QStringLiteral("note-2-1"), QStringLiteral("note-2-2")}));
    EXPECT_EQ(targets.size(), 6);
    for (const QString &target : targets)
        EXPECT_TRUE(anchors.contains(target)) << target.toStdString();
    for (const QString &symbol : found(page, QStringLiteral("<use href=\"#([^\"]*)\"")))
        EXPECT_TRUE(page.contains("<symbol id=\"" + symbol.toLatin1() + '"')) << symbol.toStdString();
}

TEST(HtmlWriter, GivesEqualBytesForAnEqualDocument)
{
    EXPECT_EQ(pageOf(everyBlock()), pageOf(everyBlock()));
}
