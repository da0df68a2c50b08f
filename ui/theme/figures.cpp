#include "ui/theme/figures.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace aanjager::theme {

namespace {

/** The width of the widest digit; of the font asked for last it is remembered, since tables ask for it per cell. */
double digitSlot(const QFont &font)
{
    thread_local QFont known;
    thread_local double widest = 0;
    if (widest > 0 && font == known)
        return widest;
    const QFontMetricsF metrics(font);
    known = font;
    widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest;
}

/** The length of the run that starts here: one digit, or all up to the next digit. */
qsizetype runLength(const QString &text, qsizetype from)
{
    qsizetype end = from + 1;
    if (!text.at(from).isDigit())
        while (end < text.size() && !text.at(end).isDigit())
            ++end;
    return end - from;
}

} // namespace

double figuresWidth(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double slot = digitSlot(font);
    double width = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = runLength(text, at);
        width += text.at(at).isDigit() ? slot : metrics.horizontalAdvance(text.mid(at, length));
        at += length;
    }
    return width;
}

void paintFigures(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour)
{
    const QFontMetricsF metrics(font);
    const double slot = digitSlot(font);
    painter.setFont(font);
    painter.setPen(colour);
    double x = rect.right() - figuresWidth(text, font);
    const double baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = runLength(text, at);
        const QString run = text.mid(at, length);
        const double advance = metrics.horizontalAdvance(run);
        const double room = text.at(at).isDigit() ? slot : advance;
        painter.drawText(QPointF(x + (room - advance) / 2, baseline), run);
        x += room;
        at += length;
    }
}

} // namespace aanjager::theme
