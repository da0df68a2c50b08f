#include "ui/pages/meetings/item_measure.h"

#include "core/domain/measure_rules.h"
#include "ui/pages/navigator.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QPainter>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int side = 12, between = 10, pillHeight = 22, glyph = 14, arrow = 14; ///< pixels at 100 % text

int scaled(int pixels)
{
    return theme::Theme::instance().length(pixels);
}

} // namespace

ItemMeasure::ItemMeasure(const PageContext &context, QWidget *parent) : QAbstractButton(parent), m_context(context)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, this, [this] {
        Destination there;
        there.page = QStringLiteral("measures");
        there.measure = m_measure;
        m_context.navigator.go(there);
    });
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] { updateGeometry(); });
}

void ItemMeasure::show(const Measure &measure)
{
    m_measure = measure.id;
    m_number = measure.number;
    m_title = measure.title;
    m_status = measure.status;
    m_verdict = overallHealth(measure, m_context.session.state().programme().aspects);
    setAccessibleName(tr("Go to %1").arg((m_number + QLatin1Char(' ') + m_title).trimmed()));
    setAccessibleDescription(m_context.words.label(m_status) + QStringLiteral(", ") +
                             m_context.words.verdict(m_verdict));
    setToolTip((m_number + QLatin1Char(' ') + m_title).toHtmlEscaped());
    update();
}

QSize ItemMeasure::sizeHint() const
{
    return {scaled(320), scaled(38)};
}

void ItemMeasure::paintEvent(QPaintEvent *)
{
    const theme::Theme &theme = theme::Theme::instance();
    const theme::Palette &palette = theme.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocused = FocusRing::isOn(this);
    painter.setPen(QPen(isFocused ? palette.accent : palette.line2, isFocused ? 2 : 1));
    painter.setBrush(underMouse() ? palette.hover : palette.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    QRectF room = QRectF(rect()).adjusted(scaled(side), 0, -scaled(side), 0);
    const auto fromRight = [&](double width) {
        const QRectF place(room.right() - width, room.top(), width, room.height());
        room.setRight(place.left() - scaled(between));
        return place;
    };
    const auto middle = [](const QRectF &place, double height) {
        return QRectF(place.left(), place.center().y() - height / 2, place.width(), height);
    };
    theme::paintIcon(painter, middle(fromRight(scaled(arrow)), scaled(arrow)), QStringLiteral("chevron-right"),
                     palette.ink2);
    const QFont caption = theme.font(TextStyle::Caption);
    const QString verdict = m_context.words.verdict(m_verdict);
    painter.setFont(caption);
    painter.setPen(palette.ink);
    painter.drawText(fromRight(QFontMetricsF(caption).horizontalAdvance(verdict) + 2), Qt::AlignVCenter, verdict);
    theme::paintVerdict(painter, middle(fromRight(scaled(glyph)), scaled(glyph)), m_verdict, palette);
    const QString status = m_context.words.label(m_status);
    const double pill = theme::statusPillWidth(status, caption, scaled(pillHeight));
    theme::paintStatusPill(painter, middle(fromRight(pill), scaled(pillHeight)), m_status, status, caption, palette);
    const QFont body = theme.font(TextStyle::Body);
    const QFontMetricsF metrics(body);
    painter.setFont(body);
    painter.setPen(palette.ink3);
    painter.drawText(room, Qt::AlignVCenter, m_number);
    room.setLeft(room.left() + (m_number.isEmpty() ? 0 : metrics.horizontalAdvance(m_number) + scaled(between)));
    painter.setPen(palette.ink);
    painter.drawText(room, Qt::AlignVCenter, metrics.elidedText(m_title, Qt::ElideRight, room.width()));
}

} // namespace aanjager
