#pragma once

#include "core/report/document.h"
#include "ui/paper/paper_font.h"

#include <QByteArray>
#include <QPointF>
#include <array>
#include <cairo-ft.h>

namespace aanjager::bench {

/** A line of text as it stands on a page of a report. */
struct SetLine
{
    int page = 1;
    QByteArray utf8;
    paper::Face face = paper::Face::Regular;
    bool tabular = false;
    QPointF at; ///< of its baseline, in points
    double size = 9;
};

/** The bundled faces for shaping and for cairo, opened once. */
class PlainFonts
{
public:
    PlainFonts();
    ~PlainFonts();
    Q_DISABLE_COPY_MOVE(PlainFonts)

    const paper::PaperFont &shaping(paper::Face face) const { return m_book.bundled(face); }
    cairo_font_face_t *drawing(paper::Face face) const { return m_faces[static_cast<size_t>(face)]; }

private:
    paper::FontBook m_book;
    FT_LibraryRec_ *m_library = nullptr;
    std::array<QByteArray, 5> m_files;
    std::array<cairo_font_face_t *, 5> m_faces = {};
};

/** Every line of the report, seen or spoken, as our own layout places it. */
std::vector<SetLine> linesOf(const report::Document &document);

/**
 * The raw glyph loop: shapes each line with HarfBuzz and hands the glyphs to cairo, and nothing else. The same words in
 * the same fonts, sizes and places on as many pages as ours; no layout, no wrapping, no marks or rules, no tags, no
 * finishing. Returns the file.
 */
QByteArray drawPlainly(const std::vector<SetLine> &lines, const PlainFonts &fonts);

} // namespace aanjager::bench
