#include "ui/pages/board/lines_of_text.h"

#include <QPainter>
#include <QTextLayout>

namespace aanjager {

namespace {

void wrapAnywhere(QTextLayout &layout)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
}

} // namespace

int lineHeight(const QFont &font)
{
    constexpr double airy = 1.12;
    return qRound(QFontMetricsF(font).height() * airy);
}

void drawLines(QPainter &painter, const QRectF &box, const QString &text, int lines)
{
    const QFontMetricsF metrics(painter.font());
    const int height = lineHeight(painter.font());
    QTextLayout layout(text, painter.font());
    wrapAnywhere(layout);
    layout.beginLayout();
    for (int at = 0; at < lines; ++at) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        const bool isCut = at == lines - 1 && line.textStart() + line.textLength() < text.size();
        const QString words = isCut ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, box.width())
                                    : text.mid(line.textStart(), line.textLength()).trimmed();
        painter.drawText(QPointF(box.left(), box.top() + at * height + metrics.ascent()), words);
    }
    layout.endLayout();
}

int linesOf(const QString &text, const QFont &font, double width, int most)
{
    QTextLayout layout(text, font);
    wrapAnywhere(layout);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); lines < most && line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return std::max(lines, 1);
}

} // namespace aanjager
