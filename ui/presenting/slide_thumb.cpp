#include "ui/presenting/slide_thumb.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace aanjager {

SlideThumb::SlideThumb(Show &show, Which which, QWidget *parent) : QWidget(parent), m_show(show), m_which(which)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(which == Which::Now ? tr("On the screen now") : tr("Next slide"));
    connect(&show, &Show::moved, this, [this] {
        const report::Slide *slide = m_which == Which::Now ? &m_show.slide() : m_show.next();
        setAccessibleDescription(slide ? slide->title : QString());
        update();
    });
    connect(&show, &Show::lookChanged, this, qOverload<>(&QWidget::update));
}

void SlideThumb::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Palette &palette = theme::Theme::instance().palette();
    QRectF box(QPointF(), slides::slideSize.scaled(size(), Qt::KeepAspectRatio));
    box.moveTop(0);
    const report::Slide *slide = m_which == Which::Now ? &m_show.slide() : m_show.next();
    if (slide) {
        const double ratio = devicePixelRatioF();
        const qsizetype number = m_which == Which::Now ? m_show.number() : m_show.at() + 1;
        QImage frame = m_show.live().frame(*slide, number, (box.size() * ratio).toSize());
        frame.setDevicePixelRatio(ratio);
        painter.drawImage(box.topLeft(), frame);
    } else {
        painter.fillRect(box, palette.surface);
    }
    const bool isVeiled = m_which == Which::Now && m_show.veil() != Show::Veil::None;
    if (isVeiled)
        painter.fillRect(box, m_show.veil() == Show::Veil::Black ? QColor(0, 0, 0, 190) : QColor(255, 255, 255, 190));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_which == Which::Now ? palette.accent : palette.line2, m_which == Which::Now ? 2 : 1));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace aanjager
