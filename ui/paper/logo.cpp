#include "ui/paper/logo.h"

#include "core/domain/picture.h"

#include <QBuffer>
#include <QImageReader>
#include <QSvgRenderer>

namespace aanjager::paper {

namespace {

constexpr int mostPixels = 600; ///< of the longer side: 600 dpi at the size of a cover

QImage imageOf(QByteArray file)
{
    QBuffer buffer(&file);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > mostPixels)
        reader.setScaledSize(size.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace

Logo::Logo(const QByteArray &file)
{
    const auto picture = pictureOf(file);
    if (!picture)
        return;
    if (picture->kind != PictureKind::Svg) {
        m_image = imageOf(file);
        return;
    }
    m_drawing = std::make_unique<QSvgRenderer>(file);
    if (!m_drawing->isValid() || m_drawing->defaultSize().isEmpty())
        m_drawing.reset();
}

Logo::~Logo() = default;

QSizeF Logo::sizeWithin(const QSizeF &most) const
{
    const QSizeF own = m_drawing ? QSizeF(m_drawing->defaultSize()) : QSizeF(m_image.size());
    return own.isEmpty() ? QSizeF() : own.scaled(most, Qt::KeepAspectRatio);
}

void Logo::draw(const QRectF &box, Canvas &canvas) const
{
    canvas.stamp("logo", box, [this](QPainter &painter, const QRectF &place) { paint(painter, place); });
}

void Logo::paint(QPainter &painter, const QRectF &box) const
{
    if (m_drawing)
        m_drawing->render(&painter, box);
    else
        painter.drawImage(box, m_image);
}

} // namespace aanjager::paper
