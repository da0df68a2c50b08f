#include "ui/paper/pdf_fonts.h"

#include "ui/paper/font_subset.h"

#include <QCryptographicHash>
#include <cmath>
#include <hb.h>

namespace aanjager::paper {

namespace {

/** Adds a glyph's number, two bytes, to a string in brackets. */
void appendCode(QByteArray &string, unsigned glyph)
{
    for (const unsigned byte : {glyph >> 8 & 0xFF, glyph & 0xFF}) {
        if (byte == '(' || byte == ')' || byte == '\\')
            string += '\\';
        if (byte == '\r')
            string += "\\r";
        else
            string += static_cast<char>(byte);
    }
}

int widthOf(const PaperFont &font, unsigned glyph)
{
    const auto advance = static_cast<float>(hb_font_get_glyph_h_advance(font.shaper(), glyph));
    return static_cast<int>(std::lround(advance * 1000 / font.em()));
}

/** Shows glyphs one after the other, with the steps between them that their font does not make by itself. */
class GlyphString
{
public:
    GlyphString(QByteArray &content, double size, double stretch, double &pen)
        : m_content(content), m_size(size), m_stretch(stretch), m_pen(pen)
    {
    }

    void show(const Glyph &glyph, int width)
    {
        rise(static_cast<double>(glyph.y) * m_size);
        const double step = std::round(static_cast<double>(glyph.x) * 1000 * m_stretch - m_pen);
        if (step != 0) {
            open('[');
            closeString();
            appendNumber(m_content, -step, 0);
        }
        open('[');
        if (!m_inString)
            m_content += '(';
        m_inString = true;
        appendCode(m_content, glyph.id);
        m_pen += step + width;
    }

    /** Ends what is open, so that other operators may follow. */
    void end()
    {
        closeString();
        if (m_open)
            m_content += "]TJ\n";
        m_open = false;
    }

    void rise(double height)
    {
        if (std::abs(height - m_rise) < 0.005)
            return;
        end();
        m_rise = height;
        appendNumber(m_content, height);
        m_content += "Ts ";
    }

private:
    void open(char bracket)
    {
        if (!m_open)
            m_content += bracket;
        m_open = true;
    }
    void closeString()
    {
        if (m_inString)
            m_content += ')';
        m_inString = false;
    }

    QByteArray &m_content;
    double m_size;
    double m_stretch;
    double &m_pen;
    double m_rise = 0;
    bool m_open = false;
    bool m_inString = false;
};

/** The entries of a CMap, in blocks of a hundred as it must be. */
QByteArray cmapOf(const std::vector<QByteArray> &entries)
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n";
    constexpr size_t block = 100;
    for (size_t from = 0; from < entries.size(); from += block) {
        const size_t to = std::min(from + block, entries.size());
        map += QByteArray::number(static_cast<qint64>(to - from)) + " beginbfchar\n";
        for (size_t i = from; i < to; ++i)
            map += entries[i];
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/** Six letters that tell this subset of the font from another. */
QByteArray subsetMark(const QByteArray &program)
{
    QByteArray mark = QCryptographicHash::hash(program, QCryptographicHash::Md5).left(6);
    for (char &letter : mark)
        letter = static_cast<char>('A' + static_cast<unsigned char>(letter) % 26);
    return mark;
}

} // namespace

PdfFonts::Entry &PdfFonts::entryOf(const PaperFont &font)
{
    for (auto &[known, entry] : m_entries)
        if (known == &font)
            return entry;
    const unsigned count = hb_face_get_glyph_count(hb_font_get_face(font.shaper()));
    const QByteArray name = "/F" + QByteArray::number(static_cast<qint64>(m_entries.size()) + 1);
    return m_entries.emplace_back(&font, Entry{name, std::vector<Shown>(count)}).second;
}

void PdfFonts::appendRun(QByteArray &content, const GlyphRun &run, double size, double stretch, double &pen)
{
    Entry &entry = entryOf(*run.font);
    GlyphString string(content, size, stretch, pen);
    size_t next = 0;
    qsizetype byte = run.backward ? run.utf8.size() : 0;
    for (size_t c = 0; c < run.clusters.size(); ++c) {
        const Cluster &cluster = run.clusters[run.backward ? run.clusters.size() - 1 - c : c];
        byte -= run.backward ? cluster.bytes : 0;
        const QByteArray utf8 = QByteArray::fromRawData(run.utf8.constData() + byte, cluster.bytes);
        byte += run.backward ? 0 : cluster.bytes;
        bool told = cluster.glyphs == 1;
        for (size_t i = next; i < next + static_cast<size_t>(cluster.glyphs); ++i) {
            Shown &shown = entry.glyphs[run.glyphs[i].id];
            if (shown.width < 0)
                shown = {QByteArray(utf8.constData(), utf8.size()), widthOf(*run.font, run.glyphs[i].id)};
            told = told && shown.utf8 == utf8;
        }
        if (!told) {
            string.end();
            content += "/Span<</ActualText<feff" + utf16Hex(QString::fromUtf8(utf8)) + ">>>BDC ";
        }
        for (int i = 0; i < cluster.glyphs; ++i, ++next)
            string.show(run.glyphs[next], entry.glyphs[run.glyphs[next].id].width);
        if (!told) {
            string.end();
            content += "EMC\n";
        }
    }
    string.rise(0);
    string.end();
}

Result<QByteArray> PdfFonts::finish()
{
    QByteArray resources;
    for (const auto &[font, entry] : m_entries) {
        const Result<PdfRef> written = embed(*font, entry);
        if (!written)
            return tl::unexpected(written.error());
        resources += entry.name + ' ' + reference(*written);
    }
    return resources;
}

Result<PdfRef> PdfFonts::embed(const PaperFont &font, const Entry &entry)
{
    std::vector<unsigned> glyphs;
    std::vector<QByteArray> unicode;
    QByteArray widths;
    for (unsigned glyph = 0; glyph < entry.glyphs.size(); ++glyph) {
        const Shown &shown = entry.glyphs[glyph];
        if (shown.width < 0)
            continue;
        glyphs.push_back(glyph);
        widths += QByteArray::number(glyph) + '[' + QByteArray::number(shown.width) + ']';
        unicode.push_back('<' + QByteArray::number(glyph + 0x10000, 16).right(4) + "> <" +
                          utf16Hex(QString::fromUtf8(shown.utf8)) + ">\n");
    }
    const Result<FontProgram> program = subsetOf(font, glyphs);
    if (!program)
        return tl::unexpected(program.error());
    const QByteArray name = '/' + subsetMark(program->bytes) + '+' + program->name;
    const bool outlinesAreCff = program->isCff;
    const PdfRef bytes = m_file.addStream(outlinesAreCff ? QByteArrayLiteral("/Subtype/CIDFontType0C")
                                                         : "/Length1 " + QByteArray::number(program->bytes.size()),
                                          program->bytes);
    const PdfRef descriptor = m_file.add("<</Type/FontDescriptor/FontName" + name + program->metrics +
                                         (outlinesAreCff ? "/FontFile3 " : "/FontFile2 ") + reference(bytes) + ">>");
    const PdfRef descendant = m_file.add(
        "<</Type/Font/Subtype" + QByteArray(outlinesAreCff ? "/CIDFontType0" : "/CIDFontType2/CIDToGIDMap/Identity") +
        "/BaseFont" + name + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " +
        reference(descriptor) + "/DW 1000/W[" + widths + "]>>");
    const PdfRef map = m_file.addStream("", cmapOf(unicode));
    return m_file.add("<</Type/Font/Subtype/Type0/BaseFont" + name + "/Encoding/Identity-H/DescendantFonts[" +
                      reference(descendant) + "]/ToUnicode " + reference(map) + ">>");
}

} // namespace aanjager::paper
