#include "tests/ui/paper/conformance/sampler.h"

#include "tests/ui/paper/sample_report.h"
#include "ui/paper/pdf_device.h"

#include <QImage>
#include <QPainter>
#include <stdexcept>

namespace aanjager::conformance {

namespace {

using paper::Tag;
using paper::TagFacts;

/** Writes lines below each other on a device, each in tags of its own. */
class Writer
{
public:
    explicit Writer(paper::PdfDevice &device) : m_device(device) {}

    void line(Tag tag, const char *words, const TagFacts &facts = {})
    {
        m_device.openTag(tag, facts);
        show(words);
        m_device.closeTag();
    }
    void show(const char *words)
    {
        m_y += 20;
        showAt(words, m_y);
    }
    void showAt(const char *words, double y)
    {
        m_device.showText(m_device.shaper().shaped(QString::fromUtf8(words), {}), {60, y}, 10, Qt::black);
    }
    void furniture()
    {
        m_device.setFurniture(paper::Furniture::Header);
        showAt("Boven", 30);
        m_device.setFurniture(paper::Furniture::Footer);
        showAt("Onder 1 van 2", 820);
        m_device.setFurniture(paper::Furniture::None);
        m_y = 60;
    }
    void heading(int level, Tag tag, const char *words)
    {
        m_device.addOutline(level, QString::fromUtf8(words), m_y);
        line(tag, words);
    }
    double y() const { return m_y; }
    void skip(double points) { m_y += points; }

private:
    paper::PdfDevice &m_device;
    double m_y = 60;
};

TagFacts scope(paper::HeaderScope scope)
{
    TagFacts facts;
    facts.scope = scope;
    return facts;
}

void writeTable(paper::PdfDevice &device, Writer &writer)
{
    TagFacts facts;
    facts.summary = QStringLiteral("Twee maatregelen");
    device.openTag("Table", facts);
    for (const auto &[first, second] :
         {std::pair("Nr.", "Naam"), std::pair("M01", "Kader"), std::pair("M02", "Poort")}) {
        const bool head = QLatin1String(first) == QLatin1String("Nr.");
        device.openTag("TR");
        writer.line("TH", first, scope(head ? paper::HeaderScope::Column : paper::HeaderScope::Row));
        writer.line(head ? "TH" : "TD", second, head ? scope(paper::HeaderScope::Column) : TagFacts());
        device.closeTag();
    }
    device.closeTag();
}

void writeList(paper::PdfDevice &device, Writer &writer, bool numbered)
{
    TagFacts facts;
    facts.numbered = numbered;
    device.openTag("L", facts);
    for (const char *label : {numbered ? "1." : "•", numbered ? "2." : "•"}) {
        device.openTag("LI");
        writer.line("Lbl", label);
        writer.line("LBody", "Een regel van de lijst");
        device.closeTag();
    }
    device.closeTag();
}

void writeFigure(paper::PdfDevice &device, Writer &writer)
{
    TagFacts facts;
    facts.alternative = QStringLiteral("Vlakken in verloop en een beeld.");
    facts.box = QRectF(60, writer.y() + 10, 200, 60);
    device.openTag("Figure", facts);
    QPainter painter(&device);
    painter.scale(paper::PdfDevice::dotsPerPoint, paper::PdfDevice::dotsPerPoint);
    painter.translate(facts.box.topLeft());
    QLinearGradient gradient(0, 0, 100, 0);
    gradient.setColorAt(0, Qt::white);
    gradient.setColorAt(1, Qt::darkCyan);
    painter.fillRect(QRectF(0, 0, 100, 60), gradient);
    painter.setOpacity(0.5);
    painter.fillRect(QRectF(20, 20, 100, 20), Qt::black);
    painter.setOpacity(1);
    QImage image(2, 2, QImage::Format_RGB32);
    image.fill(Qt::red);
    painter.drawImage(QRectF(140, 0, 60, 60), image);
    painter.end();
    device.closeTag();
    writer.skip(80);
}

void writeLink(paper::PdfDevice &device, Writer &writer, const QString &address)
{
    device.openTag("P");
    device.openLink(address, QRectF(60, writer.y() + 8, 100, 14));
    writer.show("Meer hierover");
    device.closeTag();
    device.closeTag();
}

} // namespace

QByteArray sampler()
{
    paper::PdfDevice device;
    Writer writer(device);
    device.openTag("Document");
    writer.furniture();
    writer.heading(1, "H1", "Alles op een blad");
    writer.line("P", "Gewone tekst → met een pijl, 10 % en é");
    writer.line("P", "Naam: مرحبا");
    device.openTag("P");
    writer.line(paper::hiddenWords, "gelezen, niet gezien");
    device.closeTag();
    writer.heading(2, "H2", "Een lijst");
    writeList(device, writer, true);
    writeList(device, writer, false);
    device.newPage();
    writer.furniture();
    writer.heading(2, "H2", "Een tabel");
    writeTable(device, writer);
    writeFigure(device, writer);
    writeLink(device, writer, QStringLiteral("https://example.org/een"));
    writeLink(device, writer, QStringLiteral("https://example.org/twee"));
    writer.line("Note", "1 Een voetnoot");
    writer.line("Note", "2 Nog een voetnoot");
    const QDateTime moment(QDate(2020, 10, 15), QTime(12, 0), Qt::UTC);
    const auto pdf = device.finish(
        {QStringLiteral("Staalkaart – één"), QStringLiteral("Regio & team"), QStringLiteral("nl"), moment});
    if (!pdf)
        throw std::logic_error("the sampler could not be written");
    return *pdf;
}

report::Document everyBlock(const QString &words)
{
    using namespace report;
    QString paragraph;
    for (int i = 0; i < 700; ++i)
        paragraph += QStringLiteral("woord%1 ").arg(i);
    List numbered{{}, true}, marked{{}, false};
    for (int i = 0; i < 60; ++i) {
        numbered.items.append(QStringLiteral("Punt van de lijst"));
        marked.items.append(QStringLiteral("Streepje van de lijst"));
    }
    const Document summary = test::aSummary();
    Document document =
        test::aDocument({Heading{1, QStringLiteral("Alle blokken")}, Paragraph{QStringLiteral("Inleiding"), Tone::Lead},
                         Paragraph{paragraph}, Heading{2, QStringLiteral("Lijsten")}, numbered, marked,
                         Heading{3, QStringLiteral("Andere letters")}, Paragraph{words, Tone::Small}, PageBreak{},
                         Heading{1, QStringLiteral("Lange tabel")}, test::aTable(120)});
    document.title = QStringLiteral("Titel met <tekens> & „aanhalingstekens” 日本");
    document.blocks += summary.blocks;
    return document;
}

} // namespace aanjager::conformance
