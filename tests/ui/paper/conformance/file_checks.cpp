#include "tests/ui/paper/conformance/check.h"
#include "tests/ui/paper/conformance/spoiling.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <qpdf/QPDFWriter.hh>

namespace aanjager::conformance {

namespace {

const std::set<std::string> knownFilters = {"ASCIIHexDecode", "ASCII85Decode",  "RunLengthDecode", "FlateDecode",
                                            "DCTDecode",      "CCITTFaxDecode", "JBIG2Decode",     "JPXDecode"};

bool isUtf8(const std::string &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(QByteArray::fromStdString(bytes));
    return !decoder.hasError() && !text.contains(QChar::ReplacementCharacter);
}

std::vector<std::string> filtersOf(const Object &stream)
{
    Object filter = valueOf(stream, "/Filter");
    std::vector<std::string> names;
    if (filter.isName())
        names.push_back(nameIn(filter));
    if (filter.isArray())
        for (const Object &item : filter.getArrayAsVector())
            names.push_back(nameIn(item));
    return names;
}

QStringList header(PaperFile &paper)
{
    static const QRegularExpression line(QStringLiteral("^%PDF-1\\.[0-7][\\r\\n]"));
    return line.match(QString::fromLatin1(paper.bytes().left(12))).hasMatch()
               ? QStringList()
               : QStringList(QStringLiteral("the file begins with another line"));
}

QStringList binaryComment(PaperFile &paper)
{
    const QByteArray second = paper.bytes().mid(paper.bytes().indexOf('\n') + 1, 5);
    bool binary = second.size() == 5 && second.at(0) == '%';
    for (const char byte : second.mid(1))
        binary = binary && static_cast<unsigned char>(byte) > 127;
    return binary ? QStringList() : QStringList(QStringLiteral("the second line is no binary comment"));
}

QStringList identifier(PaperFile &paper)
{
    Object id = paper.file().getTrailer().getKey("/ID");
    const bool whole = id.isArray() && id.getArrayNItems() == 2 && id.getArrayItem(0).isString() &&
                       !id.getArrayItem(0).getStringValue().empty() && id.getArrayItem(1).isString();
    return whole ? QStringList() : QStringList(QStringLiteral("no /ID of two strings"));
}

QStringList nothingBehind(PaperFile &paper)
{
    const QByteArray end = paper.bytes().mid(paper.bytes().lastIndexOf("%%EOF") + 5);
    return end.trimmed().isEmpty() && end.size() <= 2 ? QStringList() : QStringList(QString::fromLatin1(end));
}

QStringList encryption(PaperFile &paper)
{
    return paper.file().isEncrypted() ? QStringList(QStringLiteral("the file is encrypted")) : QStringList();
}

QStringList accessForReaders(PaperFile &paper)
{
    if (!paper.file().isEncrypted())
        return {};
    const long long rights = integerIn(valueOf(paper.file().getTrailer().getKey("/Encrypt"), "/P"), 0);
    return rights & 1 << 9 ? QStringList() : QStringList(QStringLiteral("assistive technology is shut out"));
}

QStringList crossReferences(PaperFile &paper)
{
    QStringList found;
    for (const std::string &warning : paper.warnings())
        found.append(QString::fromStdString(warning));
    return found;
}

QStringList hexStrings(PaperFile &paper)
{
    QStringList found;
    for (const ContentStream &stream : paper.streams()) {
        static const QRegularExpression hex(QStringLiteral("(?<!<)<([0-9A-Fa-f\\s]*)>(?!>)"));
        static const QRegularExpression literal(QStringLiteral("\\((?:[^()\\\\]|\\\\.)*\\)"),
                                                QRegularExpression::DotMatchesEverythingOption);
        QString text = QString::fromLatin1(stream.raw);
        text.replace(literal, QStringLiteral("()"));
        for (auto all = hex.globalMatch(text); all.hasNext();) {
            const QString digits = all.next().captured(1).remove(QRegularExpression(QStringLiteral("\\s")));
            if (digits.size() % 2 != 0)
                found.append(stream.place + QStringLiteral(": <%1>").arg(digits));
        }
    }
    return found;
}

QStringList streamEnds(PaperFile &paper)
{
    QStringList found;
    const QByteArray &bytes = paper.bytes();
    for (qsizetype at = bytes.indexOf("endstream"); at >= 0; at = bytes.indexOf("endstream", at + 9))
        if (at == 0 || (bytes.at(at - 1) != '\n' && bytes.at(at - 1) != '\r'))
            found.append(QStringLiteral("no end of line before endstream at %1").arg(at));
    static const QRegularExpression begin(QStringLiteral(">>\\s*stream(?!\\r?\\n)"));
    for (auto all = begin.globalMatch(QString::fromLatin1(bytes)); all.hasNext();)
        found.append(QStringLiteral("no end of line after stream at %1").arg(all.next().capturedStart()));
    return found;
}

QStringList streamsInside(PaperFile &paper)
{
    QStringList found;
    for (Object object : paper.objects())
        for (const char *key : {"/F", "/FFilter", "/FDecodeParms"})
            if (object.isStream() && object.getDict().hasKey(key))
                found.append(QStringLiteral("stream %1 has %2").arg(object.getObjectID()).arg(QLatin1String(key)));
    return found;
}

QStringList filters(PaperFile &paper)
{
    QStringList found;
    for (const Object &object : paper.objects())
        if (Object(object).isStream())
            for (const std::string &name : filtersOf(object))
                if (!knownFilters.contains(name))
                    found.append(QString::fromStdString(name));
    return found;
}

QStringList inlineFilters(PaperFile &paper)
{
    QStringList found;
    static const QRegularExpression image(QStringLiteral("\\bBI\\b(.*?)\\bID\\b"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression bad(QStringLiteral("/(LZW|LZWDecode|Crypt)\\b"));
    for (const ContentStream &stream : paper.streams())
        for (auto all = image.globalMatch(QString::fromLatin1(stream.raw)); all.hasNext();)
            if (const auto match = bad.match(all.next().captured(1)); match.hasMatch())
                found.append(stream.place + QStringLiteral(": ") + match.captured(1));
    return found;
}

QStringList names(PaperFile &paper)
{
    QStringList found;
    const auto look = [&found](const std::string &name) {
        if (!isUtf8(name))
            found.append(QString::fromLatin1(QByteArray::fromStdString(name)));
    };
    for (Object dictionary : paper.dictionaries())
        for (auto &[key, value] : dictionary.getDictAsMap()) {
            look(key);
            look(nameIn(value));
        }
    return found;
}

QStringList objectFrames(PaperFile &paper)
{
    QStringList found;
    const QString text = QString::fromLatin1(paper.bytes());
    static const QRegularExpression end(QStringLiteral("[^\\r\\n]endobj|endobj[^\\r\\n]|endstream[^\\r\\n]"));
    for (auto all = end.globalMatch(text); all.hasNext();)
        found.append(QStringLiteral("at byte %1").arg(all.next().capturedStart()));
    static const QRegularExpression begin(QStringLiteral("^\\d+ \\d+ obj[\\r\\n]"));
    for (const auto &[id, entry] : paper.file().getXRefTable()) {
        if (entry.getType() != 1)
            continue; // in an object stream, which frames nothing
        const qsizetype at = entry.getOffset();
        const bool ownLine = at > 0 && (text.at(at - 1) == QLatin1Char('\n') || text.at(at - 1) == QLatin1Char('\r'));
        if (!ownLine || !begin.match(text.mid(at, 30)).hasMatch())
            found.append(QStringLiteral("object %1").arg(id.getObj()));
    }
    return found;
}

QStringList permissions(PaperFile &paper)
{
    QStringList found;
    Object permissions = valueOf(paper.catalog(), "/Perms");
    if (permissions.isDictionary())
        for (const std::string &key : permissions.getKeys())
            if (key != "/UR3" && key != "/DocMDP")
                found.append(QString::fromStdString(key));
    return found;
}

void lookAtSizes(Object object, int depth, QStringList &found)
{
    if (object.isName() && object.getName().size() > 128)
        found.append(QStringLiteral("a name of %1 bytes").arg(object.getName().size() - 1));
    if (object.isString() && object.getStringValue().size() > 32767)
        found.append(QStringLiteral("a string of %1 bytes").arg(object.getStringValue().size()));
    if (object.isInteger() && std::llabs(object.getIntValue()) > 2147483647)
        found.append(QStringLiteral("an integer beyond 32 bits"));
    if (object.isReal() && std::abs(object.getNumericValue()) > 3.403e38)
        found.append(QStringLiteral("a number that is too large"));
    if (object.isArray() && depth < 30)
        for (const Object &item : object.getArrayAsVector())
            if (!Object(item).isIndirect())
                lookAtSizes(item, depth + 1, found);
}

QStringList sizes(PaperFile &paper)
{
    QStringList found;
    for (Object dictionary : paper.dictionaries())
        for (auto &[key, value] : dictionary.getDictAsMap()) {
            lookAtSizes(Object::newName(key), 0, found);
            lookAtSizes(value, 0, found);
        }
    for (const ContentStream &stream : paper.streams())
        for (const Operation &operation : stream.operations)
            for (const Object &operand : operation.operands)
                lookAtSizes(operand, 0, found);
    return found;
}

QStringList nesting(PaperFile &paper)
{
    QStringList found;
    for (const ContentStream &stream : paper.streams())
        if (stream.deepestSave > 28)
            found.append(stream.place + QStringLiteral(": %1 states saved").arg(stream.deepestSave));
    return found;
}

QStringList pageSizes(PaperFile &paper)
{
    QStringList found;
    for (const Object &page : paper.pages()) {
        Object box = valueOf(page, "/MediaBox");
        if (!box.isRectangle()) {
            found.append(QStringLiteral("a page without a size"));
            continue;
        }
        const Object::Rectangle size = box.getArrayAsRectangle();
        for (const double length : {size.urx - size.llx, size.ury - size.lly})
            if (length < 3 || length > 14400)
                found.append(QStringLiteral("%1 points").arg(length));
    }
    return found;
}

QByteArray encrypted(const QByteArray &good, bool forReaders)
{
    return rewritten(good, [forReaders](QPDFWriter &writer) {
        writer.setR3EncryptionParametersInsecure("", "owner", forReaders, true, true, true, true, true, qpdf_r3p_full);
    });
}

QByteArray withLzw(const QByteArray &good)
{
    const auto asItIs = [](QPDFWriter &writer) { writer.setCompressStreams(false); };
    return rewritten(good, asItIs, [](QPDF &file) {
        Object stream = Object::newStream(&file);
        stream.replaceStreamData(std::string("\x80\x10\x60\x50\x10", 5), Object::newName("/LZWDecode"),
                                 Object::newNull());
        file.getRoot().replaceKey("/AanjagerExtra", stream);
    });
}

} // namespace

std::vector<Check> fileChecks()
{
    return {
        {"A 6.1.2", "header-line", header,
         [](const QByteArray &good) { return replaced(good, "%PDF-1.7", "%PDF-2.0"); }},
        {"A 6.1.2", "binary-comment", binaryComment,
         [](const QByteArray &good) { return replaced(good, good.mid(9, 5), "%text"); }},
        {"A 6.1.3", "file-identifier", identifier, [](const QByteArray &good) { return replaced(good, "/ID", "/IX"); }},
        {"A 6.1.3", "nothing-after-end", nothingBehind, [](const QByteArray &good) { return good + "more\n"; }},
        {"A 6.1.3",
         "not-encrypted",
         encryption,
         [](const QByteArray &good) { return encrypted(good, true); },
         {"metadata-in-the-clear"}},
        {"UA 7.16",
         "open-to-assistive-technology",
         accessForReaders,
         [](const QByteArray &good) { return encrypted(good, false); },
         {"not-encrypted", "metadata-in-the-clear"}},
        {"A 6.1.4", "cross-references-hold", crossReferences,
         [](const QByteArray &good) {
             const QByteArray plain =
                 rewritten(good, [](QPDFWriter &writer) { writer.setObjectStreamMode(qpdf_o_disable); });
             return QByteArray(plain).replace(plain.lastIndexOf("startxref") + 10, 1, "9");
         }},
        {"A 6.1.6", "hex-strings-even", hexStrings,
         [](const QByteArray &good) { return withContent(good, "/Artifact <</Note <4> >> BDC EMC"); }},
    };
}

std::vector<Check> streamChecks()
{
    return {
        {"A 6.1.7.1", "streams-end-on-a-line", streamEnds,
         [](const QByteArray &good) {
             return rewritten(good, [](QPDFWriter &writer) { writer.setNewlineBeforeEndstream(false); });
         }},
        {"A 6.1.7.1", "streams-inside-the-file", streamsInside,
         [](const QByteArray &good) {
             return changed(
                 good, [](QPDF &file) { imageIn(file).getDict().replaceKey("/F", Object::newString("elsewhere")); });
         }},
        {"A 6.1.7.2", "filters-allowed", filters, withLzw},
        {"A 6.1.8", "names-in-utf8", names,
         [](const QByteArray &good) {
             return changed(
                 good, [](QPDF &file) { file.getRoot().replaceKey("/AanjagerExtra", Object::newName("/Kop\xff")); });
         }},
        {"A 6.1.9", "objects-framed", objectFrames,
         [](const QByteArray &good) { return replaced(good, "endstream\nendobj", "endstream endobj"); }},
        {"A 6.1.10", "inline-filters-allowed", inlineFilters,
         [](const QByteArray &good) {
             return withContent(good, "/Artifact BMC q BI /W 1 /H 1 /BPC 8 /CS /G /F /LZW ID xx\nEI Q EMC");
         }},
        {"A 6.1.12", "permissions-known", permissions,
         [](const QByteArray &good) {
             return changed(
                 good, [](QPDF &file) { file.getRoot().replaceKey("/Perms", Object::parse("<< /Mine << >> >>")); });
         }},
        {"A 6.1.13", "sizes-within-limits", sizes,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) {
                 file.getRoot().replaceKey("/AanjagerExtra", Object::newName('/' + std::string(128, 'n')));
             });
         }},
        {"A 6.1.13", "states-not-too-deep", nesting,
         [](const QByteArray &good) {
             const QByteArray deep = QByteArrayLiteral("q ").repeated(29) + QByteArrayLiteral("Q ").repeated(29);
             return withContent(good, deep.constData());
         }},
        {"A 6.1.13", "pages-within-limits", pageSizes,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) {
                 file.addPage(file.makeIndirectObject(
                                  Object::parse("<< /Type /Page /MediaBox [0 0 14401 100] /Resources << >> >>")),
                              false);
             });
         }},
    };
}

} // namespace aanjager::conformance
