#include "ui/paper/layout_record.h"

#include "ui/paper/text_shaper.h"

namespace aanjager::paper {

void LayoutRecord::addText(const ShapedText &text, const QPointF &baseline, double size, bool hidden)
{
    constexpr double capitals = 0.73; // of Inter, in ems
    constexpr double descenders = 0.2;
    QString words;
    for (const GlyphRun &run : text.runs)
        words += QString::fromUtf8(run.utf8);
    double width = static_cast<double>(text.width);
    if (words.endsWith(QLatin1Char(' ')) && words.size() > 1)
        width -= 0.28;
    const QRectF box(baseline.x(), baseline.y() - capitals * size, width * size, (capitals + descenders) * size);
    texts.append({box, lastPage(), words, hidden});
}

} // namespace aanjager::paper
