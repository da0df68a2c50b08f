#include "ui/presenting/slide_grid.h"

#include <algorithm>

namespace aanjager {

namespace {

constexpr double gapShare = 0.02; ///< of the width

} // namespace

/** The first slide in sight. */
qsizetype SlideGrid::first() const
{
    const int columns = m_show.overviewColumns();
    return std::max<qsizetype>(0, m_show.marked() / columns - columns + 1) * columns;
}

qsizetype SlideGrid::end() const
{
    const int columns = m_show.overviewColumns();
    return std::min<qsizetype>(m_show.deck().slides.size(), first() + static_cast<qsizetype>(columns) * columns);
}

QRectF SlideGrid::place(qsizetype slide) const
{
    const int columns = m_show.overviewColumns();
    const double gap = m_box.width() * gapShare;
    const double wide = (m_box.width() - gap * (columns + 1)) / columns;
    const double high = wide * slides::slideSize.height() / slides::slideSize.width();
    const double gapBelow = (m_box.height() - high * columns) / (columns + 1);
    const auto column = static_cast<double>(slide % columns);
    const auto row = static_cast<double>((slide - first()) / columns);
    return {m_box.left() + gap + column * (wide + gap), m_box.top() + gapBelow + row * (high + gapBelow), wide, high};
}

qsizetype SlideGrid::slideAt(const QPointF &point) const
{
    for (qsizetype slide = first(); slide < end(); ++slide)
        if (place(slide).contains(point))
            return slide;
    return -1;
}

/** The number by which Enter goes there, in the corner of its slide. */
void SlideGrid::paintNumber(QPainter &painter, qsizetype slide) const
{
    const theme::Palette &palette = slides::slidePalette(m_show.live().room());
    const QRectF at = place(slide);
    const bool isMarked = slide == m_show.marked();
    constexpr double high = 0.14, letters = 0.1; // of the height of the slide
    QFont font = slides::fontOf(slides::style::badge);
    font.setPixelSize(std::max(1, static_cast<int>(at.height() * letters)));
    painter.setFont(font);
    const QString words = QString::number(slide + 1);
    const double height = at.height() * high;
    const double wide = std::max(height, painter.fontMetrics().horizontalAdvance(words) + height / 2);
    const QRectF box(at.right() - wide, at.bottom() - height, wide, height);
    painter.fillRect(box, isMarked ? palette.accent : palette.line2);
    painter.setPen(isMarked ? palette.onaccent : palette.ink);
    painter.drawText(box, Qt::AlignCenter, words);
}

void SlideGrid::paint(QPainter &painter, double ratio) const
{
    const theme::Palette &palette = slides::slidePalette(m_show.live().room());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (qsizetype slide = first(); slide < end(); ++slide) {
        const QRectF at = place(slide);
        const QImage frame = m_show.live().frame(m_show.deck().slides[slide], slide, (at.size() * ratio).toSize());
        painter.drawImage(QRectF(at.topLeft(), QSizeF(frame.size()) / ratio), frame);
        const bool isMarked = slide == m_show.marked();
        painter.setPen(QPen(isMarked ? palette.accent : palette.line2, isMarked ? 4 : 1));
        painter.drawRect(at);
        paintNumber(painter, slide);
    }
}

} // namespace aanjager
