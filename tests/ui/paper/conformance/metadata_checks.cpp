#include "tests/ui/paper/conformance/check.h"
#include "tests/ui/paper/conformance/spoiling.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QXmlStreamReader>

namespace aanjager::conformance {

namespace {

const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString dublinCore = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString pdfNames = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const QString pdfaId = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");
const QString pdfuaId = QStringLiteral("http://www.aiim.org/pdfua/ns/id/");
const QString extensions = QStringLiteral("http://www.aiim.org/pdfa/ns/extension/");
const QString schemas = QStringLiteral("http://www.aiim.org/pdfa/ns/schema#");
const QString properties = QStringLiteral("http://www.aiim.org/pdfa/ns/property#");

/** What the schemas that PDF/A knows of itself hold, as far as a report could use it. */
const std::map<QString, QStringList> predefined = {
    {dublinCore,
     QStringLiteral("contributor coverage creator date description format identifier language publisher relation "
                    "rights source subject title type")
         .split(QLatin1Char(' '))},
    {xmp, QStringLiteral("BaseURL CreateDate CreatorTool Identifier Label MetadataDate ModifyDate Nickname Rating "
                         "Thumbnails")
              .split(QLatin1Char(' '))},
    {pdfNames,
     {QStringLiteral("Keywords"), QStringLiteral("PDFVersion"), QStringLiteral("Producer"), QStringLiteral("Trapped")}},
    {pdfaId, {QStringLiteral("part"), QStringLiteral("amd"), QStringLiteral("conformance"), QStringLiteral("corr")}},
    {extensions, {QStringLiteral("schemas")}},
};

struct Property
{
    QString space, name, prefix, text;
};

/** What the packet says: its properties, and below an extension's description each field with its text. */
struct Packet
{
    QList<Property> all;    ///< of the descriptions themselves
    QList<Property> fields; ///< of the extension schemas
    QString error;
};

Packet packetOf(PaperFile &paper)
{
    Packet packet;
    QXmlStreamReader xml(paper.metadata());
    int depth = 0, description = -1;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            ++depth;
            const Property here{xml.namespaceUri().toString(), xml.name().toString(), xml.prefix().toString(), {}};
            if (here.space == rdf && here.name == QLatin1String("Description") && description < 0)
                description = depth;
            else if (description >= 0 && depth == description + 1)
                packet.all.append(here);
            else if (here.space == schemas || here.space == properties)
                packet.fields.append(here);
        } else if (token == QXmlStreamReader::Characters && !xml.isWhitespace()) {
            if (!packet.all.isEmpty())
                packet.all.last().text += xml.text();
            if (!packet.fields.isEmpty())
                packet.fields.last().text += xml.text();
        } else if (token == QXmlStreamReader::EndElement) {
            if (depth == description)
                description = -1;
            --depth;
        }
    }
    if (xml.hasError())
        packet.error = xml.errorString();
    return packet;
}

QString valueIn(const Packet &packet, const QString &space, const char *name)
{
    for (const Property &property : packet.all)
        if (property.space == space && property.name == QLatin1String(name))
            return property.text;
    return {};
}

QStringList stream(PaperFile &paper)
{
    Object metadata = valueOf(paper.catalog(), "/Metadata");
    QStringList found;
    if (!metadata.isStream())
        return {QStringLiteral("no metadata")};
    if (nameIn(valueOf(metadata, "/Type")) != "Metadata" || nameIn(valueOf(metadata, "/Subtype")) != "XML")
        found.append(QStringLiteral("metadata of another type"));
    if (!valueOf(metadata, "/Filter").isNull())
        found.append(QStringLiteral("metadata behind a filter"));
    return found;
}

QStringList wellFormed(PaperFile &paper)
{
    const QByteArray bytes = paper.metadata();
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    const QString header = text.section(QLatin1String("?>"), 0, 0);
    QStringList found;
    if (decoder.hasError())
        found.append(QStringLiteral("not UTF-8"));
    if (!header.startsWith(QLatin1String("<?xpacket ")) || header.contains(QLatin1String("bytes=")) ||
        header.contains(QLatin1String("encoding=")))
        found.append(QStringLiteral("another packet header"));
    if (const QString error = packetOf(paper).error; !error.isEmpty())
        found.append(error);
    return found;
}

QStringList propertiesKnown(PaperFile &paper)
{
    const Packet packet = packetOf(paper);
    QStringList described;
    QString space;
    for (const Property &field : packet.fields) {
        if (field.space == schemas && field.name == QLatin1String("namespaceURI"))
            space = field.text;
        if (field.space == properties && field.name == QLatin1String("name"))
            described.append(space + field.text);
    }
    QStringList found;
    for (const Property &property : packet.all) {
        const auto known = predefined.find(property.space);
        const bool own = known != predefined.end() && known->second.contains(property.name);
        if (!own && !described.contains(property.space + property.name))
            found.append(property.prefix + QLatin1Char(':') + property.name);
    }
    return found;
}

QStringList extensionsWhole(PaperFile &paper)
{
    QStringList found;
    const Packet packet = packetOf(paper);
    const auto count = [&packet](const QString &space, const char *name) {
        return std::count_if(packet.fields.begin(), packet.fields.end(), [&](const Property &field) {
            return field.space == space && field.name == QLatin1String(name) &&
                   (!field.text.trimmed().isEmpty() || field.name == QLatin1String("property"));
        });
    };
    const auto described = count(schemas, "namespaceURI"), named = count(properties, "name");
    for (const char *name : {"schema", "prefix", "property"})
        if (count(schemas, name) != described)
            found.append(QStringLiteral("a schema without its ") + QLatin1String(name));
    for (const char *name : {"valueType", "category", "description"})
        if (count(properties, name) != named)
            found.append(QStringLiteral("a property without its ") + QLatin1String(name));
    return found;
}

QStringList pdfaPart(PaperFile &paper)
{
    const Packet packet = packetOf(paper);
    return valueIn(packet, pdfaId, "part") == QLatin1String("2") &&
                   valueIn(packet, pdfaId, "conformance") == QLatin1String("A")
               ? QStringList()
               : QStringList(QStringLiteral("does not say that it is PDF/A-2a"));
}

QStringList pdfuaPart(PaperFile &paper)
{
    const Packet packet = packetOf(paper);
    const bool prefixed = std::all_of(packet.all.begin(), packet.all.end(), [](const Property &property) {
        return property.space != pdfuaId || property.prefix == QLatin1String("pdfuaid");
    });
    return valueIn(packet, pdfuaId, "part") == QLatin1String("1") && prefixed
               ? QStringList()
               : QStringList(QStringLiteral("does not say that it is PDF/UA-1"));
}

/** A date of the information dictionary as XMP writes it. */
QString asXmp(QString date)
{
    date.remove(QLatin1String("D:"));
    if (date.size() < 14)
        return date;
    return QStringLiteral("%1-%2-%3T%4:%5:%6%7")
        .arg(date.mid(0, 4), date.mid(4, 2), date.mid(6, 2), date.mid(8, 2), date.mid(10, 2), date.mid(12, 2),
             date.mid(14));
}

QStringList agreement(PaperFile &paper)
{
    const Packet packet = packetOf(paper);
    const std::tuple<const char *, QString, const char *> pairs[] = {
        {"/Title", dublinCore, "title"},     {"/Author", dublinCore, "creator"},   {"/Creator", xmp, "CreatorTool"},
        {"/Producer", pdfNames, "Producer"}, {"/CreationDate", xmp, "CreateDate"}, {"/ModDate", xmp, "ModifyDate"}};
    QStringList found;
    for (const auto &[key, space, name] : pairs) {
        const QString info = paper.title(key);
        const bool date = QByteArray(key).endsWith("Date");
        if (!info.isEmpty() && (date ? asXmp(info) : info) != valueIn(packet, space, name).trimmed())
            found.append(QLatin1String(key) + QStringLiteral(" is told in two ways"));
    }
    return found;
}

QStringList dates(PaperFile &paper)
{
    static const QRegularExpression whole(
        QStringLiteral("^\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d))?)?)?$"));
    const Packet packet = packetOf(paper);
    QStringList found;
    for (const char *name : {"CreateDate", "ModifyDate"})
        if (const QString date = valueIn(packet, xmp, name).trimmed(); !whole.match(date).hasMatch())
            found.append(QLatin1String(name) + QStringLiteral(" is ") + date);
    return found;
}

QStringList titled(PaperFile &paper)
{
    return valueIn(packetOf(paper), dublinCore, "title").trimmed().isEmpty() ? QStringList(QStringLiteral("no title"))
                                                                             : QStringList();
}

QStringList titleShown(PaperFile &paper)
{
    Object shown = valueOf(valueOf(paper.catalog(), "/ViewerPreferences"), "/DisplayDocTitle");
    return shown.isBool() && shown.getBoolValue() ? QStringList()
                                                  : QStringList(QStringLiteral("the name of the file is shown"));
}

} // namespace

std::vector<Check> metadataChecks()
{
    return {
        {"A 6.6.2.1, UA 7.1", "metadata-in-the-clear", stream,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) {
                 file.getRoot().getKey("/Metadata").getDict().replaceKey("/Subtype", Object::newName("/Text"));
             });
         }},
        {"A 6.6.2.1", "metadata-well-formed", wellFormed,
         [](const QByteArray &good) { return withMetadata(good, "<?xpacket begin=", "<?xpacket bytes=\"9\" begin="); }},
        {"A 6.6.2.3.1", "metadata-properties-known", propertiesKnown,
         [](const QByteArray &good) { return withMetadata(good, "<dc:format>", "<x:own>1</x:own><dc:format>"); }},
        {"A 6.6.2.3.1",
         "metadata-dates-whole",
         dates,
         [](const QByteArray &good) { return withMetadata(good, "Z</xmp:CreateDate>", "</xmp:CreateDate>"); },
         {"information-agrees"}},
        {"A 6.6.2.3.3", "metadata-extensions-described", extensionsWhole,
         [](const QByteArray &good) {
             return withMetadata(good, "<pdfaProperty:category>internal</pdfaProperty:category>", "");
         }},
        {"A 6.1.5", "information-agrees", agreement,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) {
                 file.getTrailer().getKey("/Info").replaceKey("/Title", Object::newString("Another"));
             });
         }},
        {"A 6.6.4", "says-pdfa-2a", pdfaPart,
         [](const QByteArray &good) { return withMetadata(good, "<pdfaid:conformance>A<", "<pdfaid:conformance>B<"); }},
        {"UA 5", "says-pdfua-1", pdfuaPart,
         [](const QByteArray &good) { return withMetadata(good, "<pdfuaid:part>1<", "<pdfuaid:part>2<"); }},
        {"UA 7.1",
         "title-given",
         titled,
         [](const QByteArray &good) { return withMetadata(good, "dc:title>", "dc:source>"); },
         {"information-agrees"}},
        {"UA 7.1", "title-shown", titleShown,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) { file.getRoot().removeKey("/ViewerPreferences"); });
         }},
    };
}

} // namespace aanjager::conformance
