#include "tests/ui/paper/conformance/spoiling.h"

#include "tests/ui/paper/conformance/content_reader.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>
#include <stdexcept>

namespace aanjager::conformance {

namespace {

void open(QPDF &file, const QByteArray &bytes)
{
    file.setSuppressWarnings(true);
    file.processMemoryFile("good", bytes.constData(), static_cast<size_t>(bytes.size()));
}

[[noreturn]] void missing(const std::string &what)
{
    throw std::logic_error("the file to break has no " + what);
}

void collect(Object node, const std::string &type, std::vector<Object> &found)
{
    if (node.isArray())
        for (const Object &item : node.getArrayAsVector())
            collect(item, type, found);
    if (!node.isDictionary() || !node.hasKey("/S"))
        return;
    if (nameIn(node.getKey("/S")) == type)
        found.push_back(node);
    collect(node.getKey("/K"), type, found);
}

} // namespace

QByteArray rewritten(const QByteArray &good, const std::function<void(QPDFWriter &)> &setting,
                     const std::function<void(QPDF &)> &change)
{
    QPDF file;
    open(file, good);
    if (change)
        change(file);
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDecodeLevel(qpdf_dl_none);
    writer.setStaticID(true);
    writer.setNewlineBeforeEndstream(true);
    setting(writer);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

QByteArray changed(const QByteArray &good, const std::function<void(QPDF &)> &change)
{
    return rewritten(
        good, [](QPDFWriter &) {}, change);
}

QByteArray replaced(QByteArray good, const QByteArray &from, const QByteArray &to)
{
    const qsizetype at = good.lastIndexOf(from);
    if (at < 0 || from.size() != to.size())
        missing(from.toStdString());
    return good.replace(at, from.size(), to);
}

QByteArray withContent(const QByteArray &good, const char *addition)
{
    return changed(good, [addition](QPDF &file) {
        Object page = firstPage(file);
        const QByteArray content = contentOf(page) + '\n' + addition + '\n';
        page.replaceKey("/Contents", Object::newStream(&file, content.toStdString()));
    });
}

QByteArray withMetadata(const QByteArray &good, const char *from, const char *to)
{
    return changed(good, [from, to](QPDF &file) {
        Object stream = file.getRoot().getKey("/Metadata");
        QByteArray packet = dataOf(stream);
        if (!packet.contains(from))
            missing(from);
        packet.replace(from, to);
        stream.replaceStreamData(packet.toStdString(), Object::newNull(), Object::newNull());
    });
}

Object firstPage(QPDF &file)
{
    return file.getAllPages().front();
}

Object elementIn(QPDF &file, const char *type, int skip)
{
    std::vector<Object> found;
    collect(file.getRoot().getKey("/StructTreeRoot").getKey("/K"), type, found);
    if (found.size() <= static_cast<size_t>(skip))
        missing(type);
    return found[static_cast<size_t>(skip)];
}

QByteArray withType(const QByteArray &good, const char *type, const char *other)
{
    return changed(good, [type, other](QPDF &file) { elementIn(file, type).replaceKey("/S", Object::newName(other)); });
}

Object resourceIn(QPDF &file, const char *kind)
{
    for (const Object &page : file.getAllPages())
        if (Object named = valueOf(valueOf(page, "/Resources"), kind); named.isDictionary())
            for (auto &[name, object] : named.getDictAsMap())
                return object;
    missing(kind);
}

Object imageIn(QPDF &file)
{
    for (Object object : file.getAllObjects())
        if (nameIn(valueOf(object, "/Subtype")) == "Image" && !object.getDict().hasKey("/SMaskInData"))
            return object;
    missing("image");
}

Object fontIn(QPDF &file, const char *subtype)
{
    Object fonts = valueOf(valueOf(firstPage(file), "/Resources"), "/Font");
    for (auto &[name, font] : fonts.getDictAsMap())
        for (const Object &one : {font, UsedFont{font, {}}.descendant()})
            if (!subtype || nameIn(valueOf(one, "/Subtype")) == subtype)
                return one;
    missing(subtype ? subtype : "font");
}

Object annotationIn(QPDF &file)
{
    for (Object page : file.getAllPages())
        if (Object annotations = page.getKey("/Annots"); annotations.isArray() && annotations.getArrayNItems() > 0)
            return annotations.getArrayItem(0);
    missing("annotation");
}

} // namespace aanjager::conformance
