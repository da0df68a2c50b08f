#include "tests/bench/paper_twin.h"

#include "ui/paper/page_layout.h"

#include <QFile>
#include <QLocale>
#include <cairo-pdf.h>
#include <hb.h>

namespace aanjager::bench {

namespace {

/** Notes what is set, on which page, while it is drawn. */
class NotingDevice : public paper::PdfDevice
{
public:
    void showText(const paper::ShapedText &text, const QPointF &at, double size, const QColor &colour) override
    {
        SetLine line{pageNumber(), {}, text.form.face, text.form.tabular, at, size};
        for (const paper::GlyphRun &run : text.runs)
            line.utf8 += run.utf8;
        m_lines.push_back(line);
        paper::PdfDevice::showText(text, at, size, colour);
    }
    std::vector<SetLine> taken() { return std::move(m_lines); }

private:
    std::vector<SetLine> m_lines;
};

cairo_status_t append(void *bytes, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(bytes)->append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

/** Shapes one line after the other with the same buffers. */
class PlainText
{
public:
    PlainText() : m_buffer(hb_buffer_create()) {}
    ~PlainText() { hb_buffer_destroy(m_buffer); }
    Q_DISABLE_COPY_MOVE(PlainText)

    void show(cairo_t *cairo, const SetLine &line, const paper::PaperFont &font, cairo_font_face_t *face)
    {
        shape(line, font);
        cairo_set_font_face(cairo, face);
        cairo_set_font_size(cairo, line.size);
        cairo_show_text_glyphs(cairo, line.utf8.constData(), static_cast<int>(line.utf8.size()), m_glyphs.data(),
                               static_cast<int>(m_glyphs.size()), m_clusters.data(),
                               static_cast<int>(m_clusters.size()), {});
    }

private:
    void shape(const SetLine &line, const paper::PaperFont &font)
    {
        hb_buffer_clear_contents(m_buffer);
        hb_buffer_add_utf8(m_buffer, line.utf8.constData(), static_cast<int>(line.utf8.size()), 0, -1);
        hb_buffer_guess_segment_properties(m_buffer);
        const hb_feature_t figures = {HB_TAG('t', 'n', 'u', 'm'), line.tabular ? 1U : 0U, HB_FEATURE_GLOBAL_START,
                                      HB_FEATURE_GLOBAL_END};
        hb_shape(font.shaper(), m_buffer, &figures, 1);
        unsigned count = 0;
        const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(m_buffer, &count);
        const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(m_buffer, nullptr);
        const double scale = line.size / static_cast<double>(font.em());
        m_glyphs.clear();
        m_clusters.clear();
        double x = line.at.x();
        for (unsigned i = 0; i < count; ++i) {
            m_glyphs.push_back(
                {infos[i].codepoint, x + positions[i].x_offset * scale, line.at.y() - positions[i].y_offset * scale});
            x += positions[i].x_advance * scale;
            const unsigned end = i + 1 < count ? infos[i + 1].cluster : static_cast<unsigned>(line.utf8.size());
            if (i > 0 && infos[i].cluster == infos[i - 1].cluster) {
                ++m_clusters.back().num_glyphs;
                m_clusters.back().num_bytes += static_cast<int>(end - infos[i].cluster);
            } else {
                m_clusters.push_back({static_cast<int>(end - infos[i].cluster), 1});
            }
        }
    }

    hb_buffer_t *m_buffer;
    std::vector<cairo_glyph_t> m_glyphs;
    std::vector<cairo_text_cluster_t> m_clusters;
};

} // namespace

PlainFonts::PlainFonts()
{
    FT_Init_FreeType(&m_library);
    const char *names[] = {"Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Inter-Bold", "InterDisplay-SemiBold"};
    for (size_t i = 0; i < m_faces.size(); ++i) {
        QFile file(QStringLiteral(":/fonts/%1.otf").arg(QLatin1String(names[i])));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no font");
        m_files[i] = file.readAll();
        FT_Face face = nullptr;
        FT_New_Memory_Face(m_library, reinterpret_cast<const FT_Byte *>(m_files[i].constData()),
                           static_cast<FT_Long>(m_files[i].size()), 0, &face);
        m_faces[i] = cairo_ft_font_face_create_for_ft_face(face, FT_LOAD_NO_HINTING);
    }
}

PlainFonts::~PlainFonts()
{
    for (cairo_font_face_t *face : m_faces)
        cairo_font_face_destroy(face);
    cairo_debug_reset_static_data();
    FT_Done_FreeType(m_library);
}

std::vector<SetLine> linesOf(const report::Document &document)
{
    NotingDevice device;
    paper::Canvas canvas(device, QLocale(document.language));
    paper::PageLayout layout(document, canvas);
    const int pages = layout.layDown(0);
    canvas.beginDrawing();
    layout.layDown(pages);
    canvas.endDrawing();
    return device.taken();
}

QByteArray drawPlainly(const std::vector<SetLine> &lines, const PlainFonts &fonts)
{
    QByteArray bytes;
    const QSizeF page = paper::PdfDevice::a4;
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(append, &bytes, page.width(), page.height());
    cairo_t *cairo = cairo_create(surface);
    PlainText text;
    int onPage = 1;
    for (const SetLine &line : lines) {
        for (; onPage < line.page; ++onPage)
            cairo_show_page(cairo);
        text.show(cairo, line, fonts.shaping(line.face), fonts.drawing(line.face));
    }
    cairo_show_page(cairo);
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    cairo_surface_destroy(surface);
    return bytes;
}

} // namespace aanjager::bench
