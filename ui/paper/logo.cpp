#include "ui/paper/logo.h"

#include <QBuffer>
#include <QImageReader>
#include <QRegularExpression>
#include <QSvgRenderer>

namespace aanjager::paper {

namespace {

constexpr int mostPixels = 600; ///< of the longer side: 600 dpi at the size of a cover

bool isDrawing(const QByteArray &file)
{
    return file.left(1024).contains("<svg") || file.left(5) == "<?xml";
}

/** An image, a style sheet or an entity may be read from another file; a logo brings all of itself. */
bool staysInside(const QByteArray &drawing)
{
    static const QRegularExpression outside(QStringLiteral("<!ENTITY|<image|@import|url\\(\\s*['\"]?(?!['\"]?#)"),
                                            QRegularExpression::CaseInsensitiveOption);
    return !QString::fromUtf8(drawing).contains(outside);
}

QImage imageOf(QByteArray file)
{
    QBuffer buffer(&file);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QByteArray format = reader.format(); format != "png" && format != "jpeg")
        return {};
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > mostPixels)
        reader.setScaledSize(size.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace

Logo::Logo(const QByteArray &file)
{
    if (file.isEmpty())
        return;
    if (!isDrawing(file)) {
        m_image = imageOf(file);
        return;
    }
    if (!staysInside(file))
        return;
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
    canvas.stamp("logo", box, [this](QPainter &painter, const QRectF &place) {
        if (m_drawing)
            m_drawing->render(&painter, place);
        else
            painter.drawImage(place, m_image);
    });
}

} // namespace aanjager::paper
