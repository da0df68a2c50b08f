#include "tests/ui/paper/conformance/check.h"
#include "tests/ui/paper/conformance/spoiling.h"

#include <ft2build.h>
#include <numeric>
#include FT_FREETYPE_H

namespace aanjager::conformance {

namespace {

const std::set<std::string> fontTypes = {"Type0",    "Type1",        "MMType1",     "Type3",
                                         "TrueType", "CIDFontType0", "CIDFontType2"};
const std::set<std::string> predefinedMaps = {"Identity-H", "Identity-V"};

QString said(const UsedFont &font, const QString &what)
{
    return font.name() + QStringLiteral(": ") + what;
}

QString code(unsigned value)
{
    return QStringLiteral("code %1").arg(value, 4, 16, QLatin1Char('0'));
}

bool isType3(const UsedFont &font)
{
    return nameIn(valueOf(font.font, "/Subtype")) == "Type3";
}

/** The embedded font program; null when there is none. */
Object programOf(const UsedFont &font)
{
    for (const char *key : {"/FontFile", "/FontFile2", "/FontFile3"})
        if (Object program = valueOf(font.descriptor(), key); program.isStream())
            return program;
    return Object::newNull();
}

/** The width that the file's font dictionary gives a code, in thousandths of an em. */
double statedWidth(const UsedFont &font, unsigned shown)
{
    if (!font.isComposite()) {
        Object widths = valueOf(font.font, "/Widths");
        const long long at = static_cast<long long>(shown) - integerIn(valueOf(font.font, "/FirstChar"), 0);
        return widths.isArray() && at >= 0 && at < widths.getArrayNItems()
                   ? widths.getArrayItem(static_cast<int>(at)).getNumericValue()
                   : -1;
    }
    Object widths = valueOf(font.descendant(), "/W");
    for (int i = 0; widths.isArray() && i + 1 < widths.getArrayNItems();) {
        const auto first = static_cast<unsigned>(integerIn(widths.getArrayItem(i), 0));
        Object next = widths.getArrayItem(i + 1);
        if (next.isArray()) {
            if (shown >= first && shown < first + static_cast<unsigned>(next.getArrayNItems()))
                return next.getArrayItem(static_cast<int>(shown - first)).getNumericValue();
            i += 2;
            continue;
        }
        if (shown >= first && shown <= static_cast<unsigned>(integerIn(next, 0)))
            return widths.getArrayItem(i + 2).getNumericValue();
        i += 3;
    }
    return static_cast<double>(integerIn(valueOf(font.descendant(), "/DW"), 1000));
}

/** An embedded font program as FreeType reads it. */
class Program
{
public:
    explicit Program(const UsedFont &font) : m_data(dataOf(programOf(font))), m_composite(font.isComposite())
    {
        FT_Init_FreeType(&m_library);
        if (FT_New_Memory_Face(m_library, reinterpret_cast<const FT_Byte *>(m_data.constData()),
                               static_cast<FT_Long>(m_data.size()), 0, &m_face) != 0)
            m_face = nullptr;
        const std::string subtype = nameIn(valueOf(font.descendant(), "/Subtype"));
        m_mapped = !m_composite || (subtype == "CIDFontType2" && valueOf(font.descendant(), "/CIDToGIDMap").isStream());
    }
    ~Program()
    {
        FT_Done_Face(m_face);
        FT_Done_FreeType(m_library);
    }
    Q_DISABLE_COPY_MOVE(Program)

    bool opens() const { return m_face; }

    /** The glyph a code stands for; nothing when this reader cannot tell. */
    std::optional<FT_UInt> glyph(unsigned shown, const QString &words) const
    {
        if (!m_face || (m_mapped && words.size() != 1))
            return {};
        return m_mapped ? FT_Get_Char_Index(m_face, words.front().unicode()) : shown;
    }

    double width(FT_UInt glyph) const
    {
        if (FT_Load_Glyph(m_face, glyph, FT_LOAD_NO_SCALE) != 0)
            return -1;
        return static_cast<double>(m_face->glyph->metrics.horiAdvance) * 1000 / m_face->units_per_EM;
    }

private:
    QByteArray m_data;
    bool m_composite = false, m_mapped = false;
    FT_Library m_library = nullptr;
    FT_Face m_face = nullptr;
};

QStringList dictionaries(PaperFile &paper)
{
    QStringList found;
    for (const UsedFont &font : paper.fonts()) {
        const std::string type = nameIn(valueOf(font.font, "/Subtype"));
        if (!fontTypes.contains(type) || nameIn(valueOf(font.font, "/Type")) != "Font")
            found.append(said(font, QStringLiteral("no type of font")));
        if (font.name().isEmpty() && type != "Type3")
            found.append(said(font, QStringLiteral("no name")));
        for (const char *key : {"/FontName", "/Flags", "/FontBBox", "/ItalicAngle", "/Ascent", "/Descent", "/StemV"})
            if (type != "Type3" && valueOf(font.descriptor(), key).isNull())
                found.append(said(font, QStringLiteral("its descriptor has no ") + QLatin1String(key)));
        if (font.isComposite())
            continue;
        Object widths = valueOf(font.font, "/Widths");
        const long long count =
            integerIn(valueOf(font.font, "/LastChar"), -2) - integerIn(valueOf(font.font, "/FirstChar"), 0) + 1;
        if (!widths.isArray() || widths.getArrayNItems() != count)
            found.append(said(font, QStringLiteral("widths and codes differ in number")));
    }
    return found;
}

QStringList systemInfo(PaperFile &paper)
{
    QStringList found;
    for (const UsedFont &font : paper.fonts()) {
        Object info = valueOf(font.descendant(), "/CIDSystemInfo");
        const bool whole = valueOf(info, "/Registry").isString() && valueOf(info, "/Ordering").isString() &&
                           valueOf(info, "/Supplement").isInteger();
        if (font.isComposite() && !whole)
            found.append(said(font, QStringLiteral("no character collection")));
    }
    return found;
}

QStringList glyphMaps(PaperFile &paper)
{
    QStringList found;
    for (const UsedFont &font : paper.fonts()) {
        Object map = valueOf(font.descendant(), "/CIDToGIDMap");
        if (font.isComposite() && nameIn(valueOf(font.descendant(), "/Subtype")) == "CIDFontType2" && !map.isStream() &&
            nameIn(map) != "Identity")
            found.append(said(font, QStringLiteral("no map from codes to glyphs")));
    }
    return found;
}

QStringList codeMaps(PaperFile &paper)
{
    QStringList found;
    for (const UsedFont &font : paper.fonts()) {
        if (!font.isComposite())
            continue;
        Object map = valueOf(font.font, "/Encoding");
        if (!map.isStream() && !predefinedMaps.contains(nameIn(map)))
            found.append(said(font, QStringLiteral("a map of codes that is neither embedded nor predefined")));
        if (map.isStream() && integerIn(valueOf(map, "/WMode"), 0) != (dataOf(map).contains("/WMode 1 def") ? 1 : 0))
            found.append(said(font, QStringLiteral("a map of codes of two writing modes")));
    }
    return found;
}

QStringList embedded(PaperFile &paper)
{
    QStringList found;
    for (const UsedFont &font : paper.fonts())
        if (!isType3(font) && !programOf(font).isStream())
            found.append(said(font, QStringLiteral("not embedded")));
    return found;
}

QStringList programsOpen(PaperFile &paper)
{
    QStringList found;
    for (const UsedFont &font : paper.fonts())
        if (programOf(font).isStream() && !Program(font).opens())
            found.append(said(font, QStringLiteral("its program cannot be read")));
    return found;
}

QStringList glyphSets(PaperFile &paper)
{
    QStringList found;
    for (const UsedFont &font : paper.fonts()) {
        Object set = valueOf(font.descriptor(), "/CIDSet");
        if (!set.isStream())
            continue;
        const QByteArray bits = dataOf(set);
        for (const unsigned shown : font.codes)
            if (const auto byte = static_cast<qsizetype>(shown / 8);
                byte >= bits.size() || !(static_cast<unsigned char>(bits.at(byte)) & 0x80U >> shown % 8))
                found.append(said(font, code(shown) + QStringLiteral(" is not in its set")));
    }
    return found;
}

QStringList subsetNames(PaperFile &paper)
{
    QStringList found;
    for (const UsedFont &font : paper.fonts()) {
        const QString name = font.name();
        const bool marked = name.size() > 7 && name.at(6) == QLatin1Char('+') && name.left(6).toUpper() == name.left(6);
        if (!isType3(font) && !marked)
            found.append(said(font, QStringLiteral("a subset without its mark")));
        Object own = valueOf(font.descriptor(), "/FontName");
        if (!isType3(font) && nameIn(own) != name.toStdString())
            found.append(said(font, QStringLiteral("its descriptor has another name")));
    }
    return found;
}

std::map<unsigned, QString> wordsOf(const UsedFont &font)
{
    return unicodeMap(dataOf(valueOf(font.font, "/ToUnicode")));
}

QStringList widths(PaperFile &paper)
{
    QStringList found;
    for (const UsedFont &font : paper.fonts()) {
        if (!programOf(font).isStream())
            continue;
        const Program program(font);
        const std::map<unsigned, QString> words = wordsOf(font);
        for (const unsigned shown : font.codes) {
            const auto word = words.find(shown);
            const std::optional<FT_UInt> glyph = program.glyph(shown, word == words.end() ? QString() : word->second);
            if (!glyph || *glyph == 0)
                continue;
            const double stated = statedWidth(font, shown), own = program.width(*glyph);
            if (std::abs(stated - own) > 1)
                found.append(said(font, code(shown) + QStringLiteral(" is %1 wide, not %2").arg(own).arg(stated)));
        }
    }
    return found;
}

QStringList unicode(PaperFile &paper)
{
    QStringList found;
    for (const UsedFont &font : paper.fonts()) {
        const std::map<unsigned, QString> words = wordsOf(font);
        for (const unsigned shown : font.codes)
            if (!words.contains(shown))
                found.append(said(font, code(shown) + QStringLiteral(" has no Unicode")));
    }
    return found;
}

QStringList unicodeValues(PaperFile &paper)
{
    QStringList found;
    for (const UsedFont &font : paper.fonts()) {
        const std::map<unsigned, QString> words = wordsOf(font);
        for (const unsigned shown : font.codes)
            if (const auto word = words.find(shown); word != words.end())
                for (const QChar value : word->second)
                    if (value.unicode() == 0 || value.unicode() == 0xFEFF || value.unicode() == 0xFFFE)
                        found.append(said(font, code(shown) + QStringLiteral(" is no character")));
    }
    return found;
}

QStringList privateUse(PaperFile &paper)
{
    QStringList found;
    for (const UsedFont &font : paper.fonts()) {
        const std::map<unsigned, QString> words = wordsOf(font);
        for (const unsigned shown : font.codes)
            if (const auto word = words.find(shown); word != words.end())
                for (const QChar value : word->second)
                    if (value.unicode() >= 0xE000 && value.unicode() <= 0xF8FF)
                        found.append(said(font, code(shown) + QStringLiteral(" is of private use")));
    }
    return found;
}

QStringList missingGlyphs(PaperFile &paper)
{
    QStringList found;
    for (const UsedFont &font : paper.fonts()) {
        if (font.isComposite() && font.codes.contains(0))
            found.append(said(font, QStringLiteral("shows .notdef")));
        if (font.isComposite() || !programOf(font).isStream())
            continue;
        const Program program(font);
        for (const auto &[shown, word] : wordsOf(font))
            if (font.codes.contains(shown) && program.glyph(shown, word) == FT_UInt(0))
                found.append(said(font, code(shown) + QStringLiteral(" has no glyph")));
    }
    return found;
}

QStringList encodings(PaperFile &paper)
{
    QStringList found;
    for (const UsedFont &font : paper.fonts()) {
        constexpr long long symbolic = 4;
        if (nameIn(valueOf(font.font, "/Subtype")) != "TrueType")
            continue;
        const bool isSymbolic = integerIn(valueOf(font.descriptor(), "/Flags"), 0) & symbolic;
        Object encoding = valueOf(font.font, "/Encoding");
        const std::string name = encoding.isName() ? nameIn(encoding) : nameIn(valueOf(encoding, "/BaseEncoding"));
        if (isSymbolic ? !encoding.isNull() : name != "WinAnsiEncoding" && name != "MacRomanEncoding")
            found.append(said(font, QStringLiteral("an encoding its kind may not have")));
    }
    return found;
}

/** A composite font of the first page. */
UsedFont composite(QPDF &file)
{
    return {fontIn(file, "Type0"), {}};
}

/** Shows a string with this font on the first page, outside the structure. */
void showWith(QPDF &file, const Object &font, const char *shown)
{
    Object page = firstPage(file);
    page.getKey("/Resources").getKey("/Font").replaceKey("/Spoilt", font);
    const QByteArray content =
        dataOf(page.getKey("/Contents")) + "\n/Artifact BMC BT /Spoilt 9 Tf 90 400 Td " + shown + " Tj ET EMC\n";
    page.replaceKey("/Contents", Object::newStream(&file, content.toStdString()));
}

/** The ToUnicode map of a composite font, every character it gives replaced. */
QByteArray withUnicode(const QByteArray &good, const char *value)
{
    return changed(good, [value](QPDF &file) {
        Object stream = composite(file).font.getKey("/ToUnicode");
        std::string map = "1 begincodespacerange <0000> <ffff> endcodespacerange\n";
        for (unsigned shown = 1; shown < 5000; ++shown)
            map += "1 beginbfchar <" + QStringLiteral("%1").arg(shown, 4, 16, QLatin1Char('0')).toStdString() + "> <" +
                   value + "> endbfchar\n";
        stream.replaceStreamData(map, Object::newNull(), Object::newNull());
    });
}

} // namespace

std::vector<Check> fontChecks()
{
    return {
        {"A 6.2.11.2, UA 7.21.2", "font-dictionaries-whole", dictionaries,
         [](const QByteArray &good) { return changed(good, [](QPDF &file) { fontIn(file).removeKey("/Type"); }); }},
        {"A 6.2.11.3.1, UA 7.21.3.1", "character-collections-given", systemInfo,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) { composite(file).descendant().removeKey("/CIDSystemInfo"); });
         }},
        {"A 6.2.11.3.2, UA 7.21.3.2", "codes-mapped-to-glyphs", glyphMaps,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) { fontIn(file, "CIDFontType2").removeKey("/CIDToGIDMap"); });
         }},
        {"A 6.2.11.3.3, UA 7.21.3.3", "code-maps-known", codeMaps,
         [](const QByteArray &good) {
             return changed(
                 good, [](QPDF &file) { composite(file).font.replaceKey("/Encoding", Object::newName("/Own-H")); });
         }},
        {"A 6.2.11.4.1, UA 7.21.4.1", "fonts-embedded", embedded,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) {
                 UsedFont font{fontIn(file), {}};
                 for (const char *key : {"/FontFile", "/FontFile2", "/FontFile3"})
                     font.descriptor().removeKey(key);
             });
         }},
        {"A 6.2.11.4.1, UA 7.21.4.1", "font-programs-sound", programsOpen,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) {
                 programOf({fontIn(file), {}}).replaceStreamData("no font", Object::newNull(), Object::newNull());
             });
         }},
        {"A 6.2.11.4.2, UA 7.21.4.2", "glyph-sets-complete", glyphSets,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) {
                 composite(file).descriptor().replaceKey("/CIDSet",
                                                         Object::newStream(&file, std::string("\x80\0\0", 3)));
             });
         }},
    };
}

std::vector<Check> glyphChecks()
{
    return {
        {"A 6.2.11.4.2", "subsets-named", subsetNames,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) {
                 const UsedFont font{fontIn(file), {}};
                 Object(font.font).replaceKey("/BaseFont", Object::newName("/Inter"));
                 font.descriptor().replaceKey("/FontName", Object::newName("/Inter"));
             });
         }},
        {"A 6.2.11.5, UA 7.21.5", "widths-agree", widths,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) {
                 composite(file).descendant().replaceKey("/W", Object::parse("[0 65535 77]"));
             });
         }},
        {"A 6.2.11.6, UA 7.21.6", "encodings-standard", encodings,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) {
                 Object font = Object::parse("<< /Type /Font /Subtype /TrueType /FirstChar 32 /LastChar 32 /Widths "
                                             "[0] /BaseFont /SPOILT+Font /Encoding /MacExpertEncoding >>");
                 Object descriptor = UsedFont{fontIn(file), {}}.descriptor().shallowCopy();
                 descriptor.replaceKey("/FontName", Object::newName("/SPOILT+Font"));
                 descriptor.replaceKey("/Flags", Object::newInteger(32));
                 font.replaceKey("/FontDescriptor", descriptor);
                 showWith(file, file.makeIndirectObject(font), "()");
             });
         }},
        {"A 6.2.11.7.2, UA 7.2", "text-has-unicode", unicode,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) { fontIn(file).removeKey("/ToUnicode"); });
         }},
        {"UA 7.21.7", "unicode-values-valid", unicodeValues,
         [](const QByteArray &good) { return withUnicode(good, "0000"); }},
        {"A 6.2.11.7.3", "no-private-characters", privateUse,
         [](const QByteArray &good) { return withUnicode(good, "e000"); }},
        {"A 6.2.11.8, UA 7.21.8",
         "no-missing-glyphs",
         missingGlyphs,
         [](const QByteArray &good) {
             return changed(good, [](QPDF &file) { showWith(file, composite(file).font, "<0000>"); });
         },
         {"text-has-unicode"}},
    };
}

} // namespace aanjager::conformance
