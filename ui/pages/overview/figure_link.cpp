#include "ui/pages/overview/figure_link.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/theme/paint_scope.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>

namespace aanjager {

FigureLink::FigureLink(QWidget *parent) : QToolButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    leadTo({});
    connect(this, &QToolButton::clicked, this, [this] {
        if (m_destination)
            emit asked(*m_destination);
    });
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void FigureLink::leadTo(const std::optional<Destination> &destination)
{
    m_destination = destination;
    setFocusPolicy(destination ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(destination ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void FigureLink::say(const QString &words, const QString &toolTip)
{
    setAccessibleName(words);
    setToolTip(plainToolTip(toolTip));
}

bool FigureLink::isWarm() const
{
    return m_destination && (underMouse() || isDown());
}

bool FigureLink::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QToolButton::event(event);
}

void FigureLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

void FigureLink::paintGround(QPainter &painter)
{
    if (!isWarm())
        return;
    const theme::Palette &palette = theme::Theme::instance().palette();
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDown() ? palette.sel : palette.hover);
    painter.drawRoundedRect(rect(), 5, 5);
}

void FigureLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::PaintScope scope(painter);
    paintGround(painter);
    paintContents(painter, rect());
}

Destination measuresWith(const MeasureFilter &filter)
{
    return {QStringLiteral("measures"), {}, filter, {}};
}

std::optional<Destination> measuresNamed(const QSet<qint64> &measures, const QString &words)
{
    if (measures.isEmpty())
        return std::nullopt;
    MeasureFilter filter;
    filter.only = measures;
    filter.onlyWords = words;
    return measuresWith(filter);
}

} // namespace aanjager
