#include "tests/ui/paper/conformance/paper_file.h"

#include "tests/ui/paper/conformance/content_reader.h"

#include <QRegularExpression>
#include <qpdf/Buffer.hh>

namespace aanjager::conformance {

namespace {

constexpr int deepest = 200; ///< of a structure tree; a circle ends here

} // namespace

Object valueOf(Object object, const char *key)
{
    if (object.isStream())
        return object.getDict().getKey(key);
    return object.isDictionary() ? object.getKey(key) : Object::newNull();
}

std::string nameIn(Object object)
{
    return object.isName() ? object.getName().substr(1) : std::string();
}

long long integerIn(Object object, long long otherwise)
{
    return object.isInteger() ? object.getIntValue() : otherwise;
}

QByteArray dataOf(Object stream)
{
    if (!stream.isStream())
        return {};
    try {
        const std::shared_ptr<Buffer> data = stream.getStreamData();
        return {reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())};
    } catch (const std::exception &) {
        return {}; // a filter that libqpdf cannot undo
    }
}

std::vector<unsigned> codesOf(const std::string &text, bool composite)
{
    std::vector<unsigned> codes;
    const auto byte = [&text](size_t at) { return static_cast<unsigned>(static_cast<unsigned char>(text[at])); };
    for (size_t at = 0; at + (composite ? 1 : 0) < text.size(); at += composite ? 2 : 1)
        codes.push_back(composite ? byte(at) << 8 | byte(at + 1) : byte(at));
    return codes;
}

std::map<unsigned, QString> unicodeMap(const QByteArray &cmap)
{
    std::map<unsigned, QString> map;
    const auto text = [](const QString &hex) {
        QString words;
        for (qsizetype at = 0; at + 4 <= hex.size(); at += 4)
            words.append(QChar(hex.mid(at, 4).toUShort(nullptr, 16)));
        return words;
    };
    static const QRegularExpression section(QStringLiteral("begin(bfchar|bfrange)(.*?)endbf"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression hex(QStringLiteral("<\\s*([0-9A-Fa-f]*)\\s*>"));
    auto sections = section.globalMatch(QString::fromLatin1(cmap));
    while (sections.hasNext()) {
        const auto found = sections.next();
        QStringList values;
        for (auto all = hex.globalMatch(found.captured(2)); all.hasNext();)
            values.append(all.next().captured(1));
        const int step = found.captured(1) == QLatin1String("bfchar") ? 2 : 3;
        for (qsizetype i = 0; i + step <= values.size(); i += step) {
            const unsigned from = values.at(i).toUInt(nullptr, 16), to = values.at(i + step - 2).toUInt(nullptr, 16);
            QString words = text(values.at(i + step - 1));
            for (unsigned code = from; code <= to; ++code) {
                map[code] = words;
                if (!words.isEmpty())
                    words.back() = QChar(words.back().unicode() + 1);
            }
        }
    }
    return map;
}

bool UsedFont::isComposite() const
{
    return nameIn(valueOf(font, "/Subtype")) == "Type0";
}

Object UsedFont::descendant() const
{
    if (!isComposite())
        return font;
    Object descendants = valueOf(font, "/DescendantFonts");
    return descendants.isArray() && descendants.getArrayNItems() == 1 ? descendants.getArrayItem(0) : Object::newNull();
}

Object UsedFont::descriptor() const
{
    return valueOf(descendant(), "/FontDescriptor");
}

QString UsedFont::name() const
{
    return QString::fromStdString(nameIn(valueOf(font, "/BaseFont")));
}

int ContentStream::mcid(const Operation &operation) const
{
    for (int mark = operation.mark; mark >= 0; mark = marks[static_cast<size_t>(mark)].outer)
        if (const long long id = integerIn(valueOf(marks[static_cast<size_t>(mark)].facts, "/MCID"), -1); id >= 0)
            return static_cast<int>(id);
    return -1;
}

bool ContentStream::inArtifact(const Operation &operation) const
{
    for (int mark = operation.mark; mark >= 0; mark = marks[static_cast<size_t>(mark)].outer)
        if (marks[static_cast<size_t>(mark)].tag == "/Artifact")
            return true;
    return false;
}

PaperFile::PaperFile(const QByteArray &bytes) : m_bytes(bytes)
{
    m_file.setSuppressWarnings(true);
    m_file.processMemoryFile("paper", m_bytes.constData(), static_cast<size_t>(m_bytes.size()));
    m_pages = m_file.getAllPages();
    m_objects = m_file.getAllObjects();
    collectDictionaries();
    for (const Object &page : m_pages)
        if (Object annotations = valueOf(page, "/Annots"); annotations.isArray())
            for (const Object &annotation : annotations.getArrayAsVector())
                m_annotations.push_back(annotation);
    readStreams();
    readElements(valueOf(valueOf(catalog(), "/StructTreeRoot"), "/K"), -1, 0);
    for (const QPDFExc &warning : m_file.getWarnings())
        m_warnings.push_back(warning.what());
}

void PaperFile::collectDictionaries()
{
    std::vector<Object> open = m_objects;
    open.push_back(m_file.getTrailer());
    while (!open.empty()) {
        Object object = open.back();
        open.pop_back();
        std::vector<Object> parts;
        if (object.isArray()) {
            parts = object.getArrayAsVector();
        } else if (object.isDictionary() || object.isStream()) {
            Object dictionary = object.isStream() ? object.getDict() : object;
            m_dictionaries.push_back(dictionary);
            for (auto &[key, value] : dictionary.getDictAsMap())
                parts.push_back(value);
        }
        for (Object part : parts)
            if (!part.isIndirect() && (part.isArray() || part.isDictionary()))
                open.push_back(part);
    }
}

void PaperFile::readStreams()
{
    for (size_t i = 0; i < m_pages.size(); ++i) {
        ContentStream stream;
        stream.place = QStringLiteral("page %1").arg(i + 1);
        stream.page = static_cast<int>(i);
        stream.owner = m_pages[i];
        stream.resources = valueOf(m_pages[i], "/Resources");
        readStream(std::move(stream));
    }
    for (const Object &annotation : m_annotations)
        if (Object normal = valueOf(valueOf(annotation, "/AP"), "/N"); normal.isStream())
            readNested(normal, QStringLiteral("appearance"));
}

void PaperFile::readNested(const Object &resources, const QString &place)
{
    for (const char *kind : {"/XObject", "/Pattern"}) {
        Object named = valueOf(resources, kind);
        if (!named.isDictionary())
            continue;
        for (auto &[name, object] : named.getDictAsMap()) {
            if (!object.isStream() || nameIn(valueOf(object, "/Subtype")) == "Image" ||
                !m_read.insert(object.getObjGen()).second)
                continue;
            ContentStream stream;
            stream.place = place + QLatin1Char(' ') + QString::fromStdString(name);
            stream.owner = object;
            stream.resources = valueOf(object, "/Resources");
            readStream(std::move(stream));
        }
    }
    Object states = valueOf(resources, "/ExtGState");
    if (states.isDictionary())
        for (auto &[name, state] : states.getDictAsMap())
            if (Object group = valueOf(valueOf(state, "/SMask"), "/G"); group.isStream()) {
                Object holder = Object::newDictionary();
                Object forms = Object::newDictionary();
                forms.replaceKey("/Mask", group);
                holder.replaceKey("/XObject", forms);
                readNested(holder, place);
            }
}

void PaperFile::readStream(ContentStream stream)
{
    ContentReader reader(stream);
    if (stream.page >= 0) {
        stream.raw = contentOf(stream.owner);
        stream.owner.parsePageContents(&reader);
    } else {
        stream.raw = dataOf(stream.owner);
        stream.owner.parseAsContents(&reader);
    }
    reader.end();
    for (const Operation &operation : stream.operations) {
        if (!Object(operation.font).isDictionary())
            continue;
        const auto known = std::find_if(m_fonts.begin(), m_fonts.end(), [&operation](const UsedFont &font) {
            return Object(font.font).getObjGen() == Object(operation.font).getObjGen();
        });
        UsedFont &used = known != m_fonts.end() ? *known : m_fonts.emplace_back(UsedFont{operation.font, {}});
        for (const unsigned code : shownCodes(operation))
            used.codes.insert(code);
    }
    const Object resources = stream.resources;
    const QString place = stream.place;
    m_streams.push_back(std::move(stream));
    readNested(resources, place);
}

std::string PaperFile::standardType(const std::string &name)
{
    Object roles = valueOf(valueOf(catalog(), "/StructTreeRoot"), "/RoleMap");
    std::string type = name;
    for (int hops = 0; hops < 20; ++hops) {
        const std::string next = nameIn(valueOf(roles, ('/' + type).c_str()));
        if (next.empty())
            break;
        type = next;
    }
    return type;
}

int PaperFile::pageIndex(const Object &page) const
{
    for (size_t i = 0; i < m_pages.size(); ++i)
        if (Object(m_pages[i]).getObjGen() == page.getObjGen())
            return static_cast<int>(i);
    return -1;
}

void PaperFile::readElements(Object node, int parent, int depth)
{
    if (depth > deepest)
        return;
    if (node.isArray()) {
        for (const Object &item : node.getArrayAsVector())
            readElements(item, parent, depth);
        return;
    }
    if (!node.isDictionary() || !node.hasKey("/S"))
        return;
    const int place = static_cast<int>(m_elements.size());
    Element element{node, standardType(nameIn(node.getKey("/S"))), parent, {}, {}, {}};
    Object kids = node.getKey("/K");
    std::vector<Object> all = kids.isArray() ? kids.getArrayAsVector() : std::vector<Object>{kids};
    for (const Object &kid : all)
        readKid(kid, valueOf(node, "/Pg"), element);
    m_elements.push_back(std::move(element));
    if (parent >= 0)
        m_elements[static_cast<size_t>(parent)].children.push_back(place);
    for (const Object &kid : all)
        readElements(kid, place, depth + 1);
}

void PaperFile::readKid(Object kid, Object page, Element &element)
{
    if (kid.isInteger()) {
        element.content.emplace_back(pageIndex(page), static_cast<int>(kid.getIntValue()));
        return;
    }
    const std::string type = nameIn(valueOf(kid, "/Type"));
    if (Object own = valueOf(kid, "/Pg"); own.isDictionary())
        page = own;
    if (type == "MCR")
        element.content.emplace_back(pageIndex(page), static_cast<int>(integerIn(valueOf(kid, "/MCID"), -1)));
    else if (type == "OBJR")
        element.objects.push_back(valueOf(kid, "/Obj"));
}

QByteArray PaperFile::metadata()
{
    return dataOf(valueOf(catalog(), "/Metadata"));
}

QString PaperFile::title(const char *key)
{
    Object value = valueOf(valueOf(m_file.getTrailer(), "/Info"), key);
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

int PaperFile::pageOf(const Element &element) const
{
    if (!element.content.empty())
        return element.content.front().first;
    for (const int child : element.children)
        if (const int page = pageOf(m_elements[static_cast<size_t>(child)]); page >= 0)
            return page;
    return -1;
}

QString PaperFile::textOf(const Element &element)
{
    QString text;
    for (const auto &[page, mcid] : element.content)
        for (const ContentStream &stream : m_streams)
            if (stream.page == page && page >= 0)
                for (const Operation &operation : stream.operations)
                    if (stream.mcid(operation) == mcid && Object(operation.font).isDictionary()) {
                        const auto map = unicodeMap(dataOf(valueOf(operation.font, "/ToUnicode")));
                        for (const unsigned code : shownCodes(operation))
                            if (const auto found = map.find(code); found != map.end())
                                text += found->second;
                    }
    for (const int child : element.children)
        text += textOf(m_elements[static_cast<size_t>(child)]);
    return text;
}

} // namespace aanjager::conformance
