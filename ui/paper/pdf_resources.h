#pragma once

#include "ui/paper/pdf_fonts.h"

#include <map>

namespace aanjager::paper {

/** What the pages of a file draw with, under names that hold on every page. */
class PdfResources
{
public:
    explicit PdfResources(PdfFile &file) : m_file(file), m_fonts(file), m_object(file.reserve()) {}

    PdfFile &file() { return m_file; }
    PdfFonts &fonts() { return m_fonts; }
    PdfRef object() const { return m_object; }

    /** The graphics state that fills and strokes with this opacity, in thousandths. */
    QByteArray opacity(int thousandths);
    /** The graphics state that draws through the brightness of a form. */
    QByteArray softMask(PdfRef form);
    QByteArray drawable(PdfRef formOrImage);
    QByteArray shading(PdfRef shading);

    /** Writes the resources, with the fonts. Fails as PdfFonts. */
    Result<void> finish();

private:
    QByteArray state(const QByteArray &entries);

    PdfFile &m_file;
    PdfFonts m_fonts;
    PdfRef m_object;
    std::map<QByteArray, QByteArray> m_states; ///< their names, by what they set
    std::vector<PdfRef> m_drawables;
    std::vector<PdfRef> m_shadings;
};

} // namespace aanjager::paper
