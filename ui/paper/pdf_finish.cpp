#include "ui/paper/pdf_finish.h"

#include "ui/paper/pdf_content.h"
#include "ui/paper/pdf_metadata.h"

#include <QColorSpace>
#include <qpdf/Buffer.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace aanjager::paper {

namespace {

using Object = QPDFObjectHandle;

Object textObject(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

Object number(double value)
{
    return Object::newReal(value, 2);
}

/** The box of a figure, from points below the page's top to points above its bottom. */
Object boxObject(const QRectF &box, double pageHeight)
{
    Object corners = Object::newArray();
    for (const double edge : {box.left(), pageHeight - box.bottom(), box.right(), pageHeight - box.top()})
        corners.appendItem(number(edge));
    return corners;
}

Object attributesOf(const TagFacts &facts)
{
    Object attributes = Object::newDictionary();
    if (!facts.box.isNull()) {
        attributes.replaceKey("/O", Object::newName("/Layout"));
        attributes.replaceKey("/Placement", Object::newName("/Block"));
        attributes.replaceKey("/BBox", boxObject(facts.box, facts.pageHeight));
        return attributes;
    }
    attributes.replaceKey("/O", Object::newName(facts.numbered ? "/List" : "/Table"));
    if (facts.numbered)
        attributes.replaceKey("/ListNumbering", Object::newName("/Decimal"));
    if (facts.scope != HeaderScope::None)
        attributes.replaceKey("/Scope", Object::newName(facts.scope == HeaderScope::Row ? "/Row" : "/Column"));
    if (facts.columns > 1)
        attributes.replaceKey("/ColSpan", Object::newInteger(facts.columns));
    if (!facts.summary.isEmpty())
        attributes.replaceKey("/Summary", textObject(facts.summary));
    return attributes;
}

/** Gives each structure element, in reading order, the facts the device noted for it; hidden words become a Span. */
void describeStructure(Object root, const RawPdf &raw)
{
    qint64 place = 0;
    std::vector<Object> open = {root.getKey("/K")};
    while (!open.empty()) {
        Object node = open.back();
        open.pop_back();
        if (node.isArray()) {
            for (int i = node.getArrayNItems() - 1; i >= 0; --i)
                open.push_back(node.getArrayItem(i));
            continue;
        }
        if (!node.isDictionary() || !node.hasKey("/S"))
            continue;
        if (node.getKey("/S").getName().substr(1) == hiddenWords)
            node.replaceKey("/S", Object::newName("/Span"));
        if (const auto facts = raw.facts.find(place++); facts != raw.facts.end()) {
            if (!facts->second.alternative.isEmpty())
                node.replaceKey("/Alt", textObject(facts->second.alternative));
            node.replaceKey("/A", attributesOf(facts->second));
        }
        if (node.hasKey("/K"))
            open.push_back(node.getKey("/K"));
    }
}

/** A link says where it leads, for who cannot see its words. */
void describeLinks(Object page)
{
    Object annotations = page.getKey("/Annots");
    if (!annotations.isArray())
        return;
    for (Object &link : annotations.getArrayAsVector()) {
        Object address = link.getKey("/A").isDictionary() ? link.getKey("/A").getKey("/URI") : Object::newNull();
        if (address.isString())
            link.replaceKey("/Contents", address);
        link.replaceKey("/F", Object::newInteger(4));
    }
}

/** PDF/A wants it said how the codes of a TrueType font are its glyphs; cairo leaves it out. */
void mapFonts(Object page)
{
    Object fonts = page.getKey("/Resources").getKey("/Font");
    if (!fonts.isDictionary())
        return;
    for (auto &[name, font] : fonts.getDictAsMap()) {
        Object descendants = font.getKey("/DescendantFonts");
        Object described = descendants.isArray() ? descendants.getArrayItem(0) : Object::newNull();
        if (described.isDictionary() && described.getKey("/Subtype").isNameAndEquals("/CIDFontType2"))
            described.replaceKey("/CIDToGIDMap", Object::newName("/Identity"));
    }
}

/** The page's content with its marks, made when it is written, so that the pages are never all in memory. */
void markPage(QPDF &file, Object page)
{
    Object original = page.getKey("/Contents");
    Object marked = Object::newStream(&file);
    const std::function<void(Pipeline *)> write = [original](Pipeline *pipeline) mutable {
        const std::shared_ptr<Buffer> content = original.getStreamData();
        const char *bytes = reinterpret_cast<const char *>(content->getBuffer());
        const auto size = static_cast<qsizetype>(content->getSize());
        const QByteArray result = markContent(QByteArray::fromRawData(bytes, size));
        pipeline->write(reinterpret_cast<const unsigned char *>(result.constData()),
                        static_cast<size_t>(result.size()));
        pipeline->finish();
    };
    marked.replaceStreamData(write, Object::newNull(), Object::newNull());
    page.replaceKey("/Contents", marked);
}

Object outputIntents(QPDF &file)
{
    const QByteArray profile = QColorSpace(QColorSpace::SRgb).iccProfile();
    Object stream = Object::newStream(&file, profile.toStdString());
    stream.getDict().replaceKey("/N", Object::newInteger(3));
    Object intent = Object::newDictionary();
    intent.replaceKey("/Type", Object::newName("/OutputIntent"));
    intent.replaceKey("/S", Object::newName("/GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier", Object::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/Info", Object::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/DestOutputProfile", stream);
    Object intents = Object::newArray();
    intents.appendItem(file.makeIndirectObject(intent));
    return intents;
}

void describeFile(QPDF &file, const FileFacts &facts)
{
    Object catalog = file.getRoot();
    catalog.replaceKey("/Lang", textObject(facts.language));
    catalog.replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
    catalog.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    catalog.replaceKey("/OutputIntents", outputIntents(file));
    Object metadata = Object::newStream(&file, xmpPacket(facts).toStdString());
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    catalog.replaceKey("/Metadata", metadata);

    Object info = Object::newDictionary();
    info.replaceKey("/Title", textObject(facts.title));
    if (!facts.author.isEmpty())
        info.replaceKey("/Author", textObject(facts.author));
    info.replaceKey("/Creator", textObject(producer()));
    info.replaceKey("/Producer", textObject(producer()));
    info.replaceKey("/CreationDate", Object::newString(pdfDate(facts.moment).toStdString()));
    info.replaceKey("/ModDate", Object::newString(pdfDate(facts.moment).toStdString()));
    file.getTrailer().replaceKey("/Info", file.makeIndirectObject(info));
}

QByteArray written(QPDF &file)
{
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDecodeLevel(qpdf_dl_none);
    writer.setCompressStreams(true);
    writer.setDeterministicID(true);
    writer.setNewlineBeforeEndstream(true); // PDF/A asks for it
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

Result<QByteArray> finishPdf(const RawPdf &raw, const FileFacts &facts)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("paper", raw.bytes.constData(), static_cast<size_t>(raw.bytes.size()));
        describeStructure(file.getRoot().getKey("/StructTreeRoot"), raw);
        for (const Object &page : file.getAllPages()) {
            Object(page).replaceKey("/Tabs", Object::newName("/S"));
            describeLinks(page);
            mapFonts(page);
            markPage(file, page);
        }
        describeFile(file, facts);
        return written(file);
    } catch (const std::exception &problem) {
        return fail(ErrorKind::Format, QString::fromUtf8(problem.what()));
    }
}

} // namespace aanjager::paper
