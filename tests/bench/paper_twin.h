#pragma once

#include "core/report/document.h"
#include "ui/paper/paper_font.h"

#include <QByteArray>
#include <QPointF>

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

/** Every line of the report, seen or spoken, as our own layout places it. */
std::vector<SetLine> linesOf(const report::Document &document);

/**
 * The raw glyph loop: shapes each line with HarfBuzz and hands the glyphs to cairo, and nothing else. The same words in
 * the same fonts, sizes and places on as many pages as ours; no layout, no wrapping, no marks or rules, no tags, no
 * finishing. Returns the file.
 */
QByteArray drawPlainly(const std::vector<SetLine> &lines, const paper::FontBook &fonts);

} // namespace aanjager::bench
