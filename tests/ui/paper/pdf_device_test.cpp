#include "ui/paper/pdf_device.h"

#include "tests/ui/paper/pdf_reader.h"
#include "ui/paper/pdf_content.h"
#include "ui/paper/pdf_finish.h"

#include <QFont>
#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>
#include <poppler-qt6.h>

namespace aanjager {

using namespace paper;

namespace {

/** What a painter's work looks like at 72 dots to the inch. */
QImage printed(const std::function<void(QPainter &)> &paint)
{
    PdfDevice device(QSizeF(100, 100));
    {
        QPainter painter(&device);
        painter.scale(PdfDevice::dotsPerPoint, PdfDevice::dotsPerPoint);
        paint(painter);
    }
    const Result<RawPdf> raw = device.finish();
    if (!raw)
        return {};
    const auto document = Poppler::Document::loadFromData(raw->bytes);
    return document->page(0)->renderToImage(72, 72);
}

QByteArray finished(PdfDevice &device)
{
    const QDateTime moment(QDate(2020, 10, 15), QTime(12, 0), Qt::UTC);
    const Result<QByteArray> pdf = device.finish().and_then([&moment](const RawPdf &raw) {
        return finishPdf(raw, {QStringLiteral("Titel"), {}, QStringLiteral("nl"), moment});
    });
    return pdf.value_or(QByteArray());
}

} // namespace

TEST(PdfDevice, FillsAndClipsAsAPainterAsks)
{
    const QImage page = printed([](QPainter &painter) {
        painter.setClipRect(QRectF(10, 10, 40, 40));
        painter.save();
        painter.setClipRect(QRectF(30, 10, 40, 40), Qt::IntersectClip);
        painter.fillRect(QRectF(0, 0, 100, 100), Qt::red);
        painter.restore();
        painter.fillRect(QRectF(10, 40, 100, 100), Qt::blue);
    });

    EXPECT_EQ(page.pixelColor(40, 20), QColor(Qt::red));
    EXPECT_EQ(page.pixelColor(20, 20), QColor(Qt::white));
    EXPECT_EQ(page.pixelColor(60, 20), QColor(Qt::white));
    EXPECT_EQ(page.pixelColor(20, 45), QColor(Qt::blue));
    EXPECT_EQ(page.pixelColor(20, 60), QColor(Qt::white));
}

TEST(PdfDevice, PaintsGradientsOpacityAndImages)
{
    const QImage page = printed([](QPainter &painter) {
        QLinearGradient gradient(0, 0, 100, 0);
        gradient.setColorAt(0, Qt::black);
        gradient.setColorAt(1, Qt::white);
        painter.fillRect(QRectF(0, 0, 100, 30), gradient);
        painter.setOpacity(0.5);
        painter.fillRect(QRectF(0, 40, 100, 20), Qt::black);
        painter.setOpacity(1);
        QImage image(2, 1, QImage::Format_RGB32);
        image.setPixelColor(0, 0, Qt::red);
        image.setPixelColor(1, 0, Qt::green);
        painter.drawImage(QRectF(0, 70, 100, 20), image);
    });

    EXPECT_LT(page.pixelColor(5, 15).red(), 40);
    EXPECT_GT(page.pixelColor(95, 15).red(), 215);
    EXPECT_NEAR(page.pixelColor(50, 50).red(), 127, 3);
    EXPECT_EQ(page.pixelColor(20, 80), QColor(Qt::red));
    EXPECT_EQ(page.pixelColor(80, 80), QColor(Qt::green));
}

TEST(PdfDevice, SetsAPaintersTextAsText)
{
    PdfDevice device;
    device.openTag("Document");
    device.openTag("P");
    QPainter painter(&device);
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(10);
    painter.setFont(font);
    painter.drawText(QRectF(0, 0, 300, 40), Qt::AlignLeft, QStringLiteral("x"));
    painter.drawText(QPointF(1000, 1000), QStringLiteral("M-001 (7) Één fiets"));
    painter.end();

    test::PdfReader reader(finished(device));

    EXPECT_TRUE(reader.text(0).contains(QStringLiteral("M-001 (7) Één fiets")));
}

TEST(PdfDevice, SaysWhereALinkLeads)
{
    PdfDevice device;
    device.openTag("Document");
    device.openTag("P");
    device.openLink(QStringLiteral("https://example.org/a'b"), QRectF(50, 50, 100, 12));
    device.showText(device.shaper().shaped(QStringLiteral("hier"), {}), {50, 60}, 10, Qt::black);
    device.closeTag();

    test::PdfReader reader(finished(device));

    QPDFObjectHandle page = reader.file().getAllPages().front();
    QPDFObjectHandle link = page.getKey("/Annots").getArrayItem(0);
    EXPECT_EQ(link.getKey("/A").getKey("/URI").getStringValue(), "https://example.org/a'b");
    EXPECT_TRUE(link.getKey("/Contents").isString());
    EXPECT_EQ(reader.tags().join(QLatin1Char(' ')).toStdString(), "Document P Link");
}

TEST(PdfDevice, BuildsAnOutlineOfItsLevels)
{
    PdfDevice device;
    device.openTag("Document");
    device.addOutline(1, QStringLiteral("Eerste"), 100);
    device.addOutline(2, QStringLiteral("Daaronder"), 200);
    device.addOutline(1, QStringLiteral("Tweede"), 300);

    test::PdfReader reader(finished(device));

    QPDFObjectHandle first = reader.catalog().getKey("/Outlines").getKey("/First");
    EXPECT_EQ(first.getKey("/Title").getUTF8Value(), "Eerste");
    EXPECT_EQ(first.getKey("/First").getKey("/Title").getUTF8Value(), "Daaronder");
    EXPECT_EQ(first.getKey("/Next").getKey("/Title").getUTF8Value(), "Tweede");
}

TEST(PageContent, WrapsWhatIsUnmarkedAndLeavesTheRest)
{
    const QByteArray content = "q\n0 0 5 5 re f\n/P << /MCID 0 >> BDC\nBT (a EMC \\) b) Tj ET\nEMC\nBT (c) Tj ET\nQ\n";

    const QByteArray marked = markContent(content);

    EXPECT_EQ(marked.toStdString(),
              "q\n/Artifact BMC\n0 0 5 5 re f\nEMC\n/P << /MCID 0 >> BDC\nBT (a EMC \\) b) Tj ET\nEMC"
              "\n/Artifact BMC\nBT (c) Tj ET\nEMC\nQ\n");
}

TEST(PageContent, MakesHiddenWordsInvisible)
{
    const QByteArray content = "/Private << /MCID 3 >> BDC\nBT (a) Tj ET\nEMC\n";

    const QByteArray marked = markContent(content);

    EXPECT_EQ(marked.toStdString(), "/Span << /MCID 3 >> BDC 3 Tr\nBT (a) Tj ET\n0 Tr\nEMC\n");
}

TEST(FinishedPdf, RefusesWhatIsNoPdf)
{
    const Result<QByteArray> finished = finishPdf({QByteArray("geen pdf"), {}}, {});

    ASSERT_FALSE(finished.has_value());
    EXPECT_EQ(finished.error().kind, ErrorKind::Format);
}

} // namespace aanjager
