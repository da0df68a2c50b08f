#include "ui/shell/start_action.h"

#include "ui/theme/paint_scope.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QKeyEvent>

namespace aanjager {

using theme::Palette;
using theme::TextStyle;

namespace {

constexpr int wordsAt = 41; ///< from the left edge to the words

void paintKey(QPainter &painter, const QRectF &row, const QString &text)
{
    const Palette &palette = theme::Theme::instance().palette();
    const QFont font = theme::Theme::instance().font(TextStyle::Label);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text) + 12;
    const double height = metrics.height() + 3;
    const QRectF key(row.right() - 10 - width, row.center().y() - height / 2, width, height);
    painter.setPen(QPen(palette.line2, 1));
    painter.setBrush(palette.surface);
    painter.drawRoundedRect(key, 4, 4);
    painter.setFont(font);
    painter.setPen(palette.ink2);
    painter.drawText(key, Qt::AlignCenter, text);
}

} // namespace

StartAction::StartAction(const QString &icon, const QString &title, const QString &line, const QKeySequence &key,
                         QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_line(line), m_key(key)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(line);
    setProperty(paintsOwnFocus, true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &QWidget::updateGeometry);
}

QSize StartAction::sizeHint() const
{
    const QFontMetrics title(theme::Theme::instance().font(TextStyle::CardTitle));
    const QFontMetrics line(theme::Theme::instance().font(TextStyle::Caption));
    return {theme::Theme::instance().length(360), title.height() + line.height() + theme::Theme::instance().length(28)};
}

void StartAction::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::PaintScope scope(painter);
    const theme::Theme &theme = theme::Theme::instance();
    const Palette &palette = theme.palette();
    const QRectF row = rect();
    painter.setPen(Qt::NoPen);
    if (underMouse() || isDown()) {
        painter.setBrush(isDown() ? palette.sel : palette.track);
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 6, 6);
    } else {
        painter.fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), palette.line);
    }
    const double side = theme.length(20);
    theme::paintIcon(painter, QRectF(row.left() + 8, row.center().y() - side / 2, side, side), m_icon, palette.accent);

    const QFont titleFont = theme.font(TextStyle::CardTitle);
    const QFont lineFont = theme.font(TextStyle::Caption);
    const double titleHeight = QFontMetricsF(titleFont).height();
    const double lineHeight = QFontMetricsF(lineFont).height();
    const double top = row.center().y() - (titleHeight + lineHeight + 3) / 2;
    const double x = row.left() + theme.length(wordsAt);
    painter.setFont(titleFont);
    painter.setPen(palette.ink);
    painter.drawText(QRectF(x, top, row.width() - x, titleHeight), Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(lineFont);
    painter.setPen(palette.ink2);
    painter.drawText(QRectF(x, top + titleHeight + 3, row.width() - x, lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     m_line);
    if (!m_key.isEmpty())
        paintKey(painter, row, m_key.toString(QKeySequence::NativeText).replace(QLatin1Char('+'), QLatin1Char(' ')));
    if (FocusRing::isOn(this)) {
        painter.setPen(QPen(palette.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 6, 6);
    }
}

void StartAction::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace aanjager
