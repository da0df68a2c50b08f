#include "ui/paper/pdf_metadata.h"

#include "ui/paper/pdf_syntax.h"

#include <QXmlStreamWriter>

namespace aanjager::paper {

namespace {

const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const QString pdfaId = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");
const QString pdfuaId = QStringLiteral("http://www.aiim.org/pdfua/ns/id/");
const QString extension = QStringLiteral("http://www.aiim.org/pdfa/ns/extension/");
const QString schema = QStringLiteral("http://www.aiim.org/pdfa/ns/schema#");
const QString property = QStringLiteral("http://www.aiim.org/pdfa/ns/property#");

/** XMP wants a zone with every time, so that a local one, which must not depend on where it is, counts as UTC. */
QDateTime inUtc(const QDateTime &moment)
{
    return moment.timeSpec() == Qt::LocalTime ? QDateTime(moment.date(), moment.time(), Qt::UTC) : moment.toUTC();
}

QString xmpDate(const QDateTime &moment)
{
    return inUtc(moment).toString(QStringLiteral("yyyy-MM-ddThh:mm:ss")) + QLatin1Char('Z');
}

/** A property that holds a list of one item: "Seq", "Bag" or, with a language mark, "Alt". */
void writeList(QXmlStreamWriter &xml, const QString &name, const QString &kind, const QString &item)
{
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, kind);
    xml.writeStartElement(rdf, QStringLiteral("li"));
    if (kind == QLatin1String("Alt"))
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(item);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

/** PDF/A wants each schema that it does not know itself described in the file: that of PDF/UA. */
void writeExtension(QXmlStreamWriter &xml)
{
    const QString resource = QStringLiteral("Resource");
    const auto open = [&](const QString &space, const QString &name, bool asResource) {
        xml.writeStartElement(space, name);
        if (asResource)
            xml.writeAttribute(rdf, QStringLiteral("parseType"), resource);
    };
    open(extension, QStringLiteral("schemas"), false);
    open(rdf, QStringLiteral("Bag"), false);
    open(rdf, QStringLiteral("li"), true);
    xml.writeTextElement(schema, QStringLiteral("schema"), QStringLiteral("PDF/UA Universal Accessibility Schema"));
    xml.writeTextElement(schema, QStringLiteral("namespaceURI"), pdfuaId);
    xml.writeTextElement(schema, QStringLiteral("prefix"), QStringLiteral("pdfuaid"));
    open(schema, QStringLiteral("property"), false);
    open(rdf, QStringLiteral("Seq"), false);
    open(rdf, QStringLiteral("li"), true);
    xml.writeTextElement(property, QStringLiteral("name"), QStringLiteral("part"));
    xml.writeTextElement(property, QStringLiteral("valueType"), QStringLiteral("Integer"));
    xml.writeTextElement(property, QStringLiteral("category"), QStringLiteral("internal"));
    xml.writeTextElement(property, QStringLiteral("description"),
                         QStringLiteral("Part of ISO 14289 the file keeps to"));
    for (int i = 0; i < 6; ++i)
        xml.writeEndElement();
}

void writeDescription(QXmlStreamWriter &xml, const FileFacts &facts)
{
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    xml.writeTextElement(dc, QStringLiteral("format"), QStringLiteral("application/pdf"));
    writeList(xml, QStringLiteral("title"), QStringLiteral("Alt"), facts.title);
    if (!facts.author.isEmpty())
        writeList(xml, QStringLiteral("creator"), QStringLiteral("Seq"), facts.author);
    writeList(xml, QStringLiteral("language"), QStringLiteral("Bag"), facts.language);
    xml.writeTextElement(xmp, QStringLiteral("CreateDate"), xmpDate(facts.moment));
    xml.writeTextElement(xmp, QStringLiteral("ModifyDate"), xmpDate(facts.moment));
    xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), producer());
    xml.writeTextElement(pdf, QStringLiteral("Producer"), producer());
    xml.writeTextElement(pdfaId, QStringLiteral("part"), QStringLiteral("2"));
    xml.writeTextElement(pdfaId, QStringLiteral("conformance"), QStringLiteral("A"));
    xml.writeTextElement(pdfuaId, QStringLiteral("part"), QStringLiteral("1"));
    writeExtension(xml);
    xml.writeEndElement();
}

void writeNamespaces(QXmlStreamWriter &xml)
{
    const std::pair<QString, const char *> spaces[] = {
        {rdf, "rdf"},
        {dc, "dc"},
        {xmp, "xmp"},
        {pdf, "pdf"},
        {pdfaId, "pdfaid"},
        {pdfuaId, "pdfuaid"},
        {extension, "pdfaExtension"},
        {schema, "pdfaSchema"},
        {property, "pdfaProperty"},
    };
    for (const auto &[space, prefix] : spaces)
        xml.writeNamespace(space, QLatin1String(prefix));
}

} // namespace

QByteArray infoDictionary(const FileFacts &facts)
{
    const QByteArray program = textString(producer());
    const QByteArray date = byteString(pdfDate(facts.moment));
    QByteArray body = "<</Title" + textString(facts.title);
    if (!facts.author.isEmpty())
        body += "/Author" + textString(facts.author);
    return body + "/Creator" + program + "/Producer" + program + "/CreationDate" + date + "/ModDate" + date + ">>";
}

QString producer()
{
    return QStringLiteral("Aanjager " AANJAGER_VERSION);
}

QByteArray xmpPacket(const FileFacts &facts)
{
    QByteArray packet = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    const QString meta = QStringLiteral("adobe:ns:meta/");
    xml.writeNamespace(meta, QStringLiteral("x"));
    xml.writeStartElement(meta, QStringLiteral("xmpmeta"));
    writeNamespaces(xml);
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    writeDescription(xml, facts);
    xml.writeEndElement();
    xml.writeEndElement();
    packet += body.trimmed();
    packet += "\n<?xpacket end=\"w\"?>";
    return packet;
}

} // namespace aanjager::paper
