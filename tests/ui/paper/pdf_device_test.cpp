#include "ui/paper/pdf_device.h"

#include "tests/ui/paper/pdf_reader.h"

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
    const Result<QByteArray> pdf = device.finish({});
    if (!pdf)
        return {};
    const auto document = Poppler::Document::loadFromData(*pdf);
    return document->page(0)->renderToImage(72, 72);
}

QByteArray finished(PdfDevice &device)
{
    const QDateTime moment(QDate(2020, 10, 15), QTime(12, 0), Qt::UTC);
    const Result<QByteArray> pdf = device.finish({QStringLiteral("Titel"), {}, QStringLiteral("nl"), moment});
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

TEST(PdfDevice, KeepsWhatIsPaintedBesideTheInnermostTagsOutOfTheStructure)
{
    PdfDevice device;
    const auto show = [&device](const char *word, double y) {
        device.showText(device.shaper().shaped(QLatin1String(word), {}), {50, y}, 10, Qt::black);
    };
    show("kop", 20);
    device.openTag("Document");
    device.openTag("P");
    show("binnen", 50);
    device.closeTag();
    device.openTag("TD");
    show("teken", 70);
    device.openTag("Span");
    show("woord", 70);

    test::PdfReader reader(finished(device));

    QStringList marked;
    for (const test::MarkedText &sequence : reader.marked(0))
        marked.append(sequence.tag + QLatin1Char(' ') + sequence.text);
    EXPECT_EQ(marked.join(QLatin1Char(',')).toStdString(), "Artifact kop,P binnen,Artifact teken,Span woord");
    EXPECT_EQ(reader.tags().join(QLatin1Char(' ')).toStdString(), "Document P TD Span");
    QPDFObjectHandle cell = reader.elements(QStringLiteral("TD")).first();
    EXPECT_TRUE(cell.getKey("/K").isDictionary());
    EXPECT_EQ(reader.elements(QStringLiteral("Span")).first().getKey("/K").getIntValue(), 1);
}

TEST(PdfDevice, ReadsHiddenWordsAloudWithoutDrawingThem)
{
    PdfDevice device(QSizeF(100, 100));
    device.openTag("Document");
    device.openTag(hiddenWords);
    device.showText(device.shaper().shaped(QStringLiteral("geheim"), {}), {10, 50}, 20, Qt::black);
    device.closeTag();
    device.openTag("P");
    device.showText(device.shaper().shaped(QStringLiteral("x"), {}), {10, 90}, 20, Qt::black);

    const QByteArray pdf = finished(device);

    const QImage page = Poppler::Document::loadFromData(pdf)->page(0)->renderToImage(72, 72);
    EXPECT_EQ(page.copy(0, 30, 100, 30).convertToFormat(QImage::Format_RGB32).pixelColor(20, 15), QColor(Qt::white));
    EXPECT_TRUE(test::PdfReader(pdf).text(0).contains(QStringLiteral("geheim")));
    EXPECT_NE(page.copy(0, 75, 40, 20), page.copy(50, 75, 40, 20));
}

TEST(PdfDevice, PaintsAStampOnceAndShowsItEverywhere)
{
    int painted = 0;
    PdfDevice device(QSizeF(100, 100));
    QPainter painter(&device);
    painter.scale(PdfDevice::dotsPerPoint, PdfDevice::dotsPerPoint);
    painter.fillRect(QRectF(0, 0, 5, 5), Qt::blue);
    for (const QPointF &at : {QPointF(20, 20), QPointF(60, 70)})
        device.stamp("rood", at, {10, 10}, [&] {
            ++painted;
            painter.fillRect(QRectF(0, 0, 10, 10), Qt::red);
        });
    painter.end();

    const QImage page = Poppler::Document::loadFromData(finished(device))->page(0)->renderToImage(72, 72);

    EXPECT_EQ(painted, 1);
    EXPECT_EQ(page.pixelColor(25, 25), QColor(Qt::red));
    EXPECT_EQ(page.pixelColor(65, 75), QColor(Qt::red));
    EXPECT_EQ(page.pixelColor(2, 2), QColor(Qt::blue));
    EXPECT_EQ(page.pixelColor(45, 45), QColor(Qt::white));
}

TEST(PdfDevice, FadesAGradientInAndRepeatsOne)
{
    const QImage page = printed([](QPainter &painter) {
        QLinearGradient fading(0, 0, 100, 0);
        fading.setColorAt(0, QColor(0, 0, 0, 0));
        fading.setColorAt(1, Qt::black);
        painter.fillRect(QRectF(0, 0, 100, 30), fading);
        QLinearGradient stripes(0, 0, 20, 0);
        stripes.setSpread(QGradient::RepeatSpread);
        stripes.setColorAt(0, Qt::black);
        stripes.setColorAt(1, Qt::white);
        painter.fillRect(QRectF(0, 40, 100, 20), stripes);
        QConicalGradient wheel(50, 85, 0);
        wheel.setColorAt(0, Qt::red);
        wheel.setColorAt(1, Qt::blue);
        painter.fillRect(QRectF(0, 70, 100, 30), wheel);
    });

    EXPECT_GT(page.pixelColor(5, 15).red(), 215);
    EXPECT_LT(page.pixelColor(95, 15).red(), 40);
    EXPECT_LT(page.pixelColor(62, 50).red(), 60);
    EXPECT_GT(page.pixelColor(78, 50).red(), 190);
    EXPECT_GT(page.pixelColor(90, 83).red(), 200);
    EXPECT_GT(page.pixelColor(90, 88).blue(), 200);
}

TEST(PdfDevice, PaintsInFullAgainAfterWhatShinesThrough)
{
    const QImage page = printed([](QPainter &painter) {
        QLinearGradient gradient(0, 0, 100, 0);
        gradient.setColorAt(0, Qt::blue);
        gradient.setColorAt(1, Qt::blue);
        painter.fillRect(QRectF(0, 0, 100, 10), QColor(0, 0, 0, 64));
        painter.fillRect(QRectF(0, 20, 100, 20), gradient);
    });

    EXPECT_EQ(page.pixelColor(50, 30), QColor(Qt::blue));
}

TEST(PdfDevice, TilesAPictureAndStrokesUnevenly)
{
    const QImage page = printed([](QPainter &painter) {
        QImage tile(2, 2, QImage::Format_ARGB32);
        tile.fill(Qt::transparent);
        tile.setPixelColor(0, 0, Qt::red);
        QBrush brush(tile);
        brush.setTransform(QTransform::fromScale(10, 10));
        painter.fillRect(QRectF(0, 0, 100, 40), brush);
        painter.scale(1, 0.1);
        painter.setPen(QPen(Qt::blue, 20));
        painter.drawLine(QPointF(0, 700), QPointF(100, 700));
    });

    EXPECT_EQ(page.pixelColor(25, 25), QColor(Qt::red));
    EXPECT_EQ(page.pixelColor(35, 35), QColor(Qt::white));
    EXPECT_EQ(page.pixelColor(50, 70), QColor(Qt::blue));
    EXPECT_EQ(page.pixelColor(50, 75), QColor(Qt::white));
}

TEST(PdfDevice, EmbedsTheGlyphsItShowsAndNoOthers)
{
    PdfDevice device;
    device.openTag("Document");
    device.openTag("P");
    device.showText(device.shaper().shaped(QStringLiteral("ab"), {}), {50, 50}, 10, Qt::black);

    test::PdfReader reader(finished(device));

    for (QPDFObjectHandle &object : reader.file().getAllObjects()) {
        const bool font = object.isDictionary() && object.getKey("/Subtype").isNameAndEquals("/CIDFontType0");
        EXPECT_TRUE(!font || object.getKey("/W").getArrayNItems() == 4);
    }
    EXPECT_EQ(reader.text(0).trimmed().toStdString(), "ab");
}

} // namespace aanjager
