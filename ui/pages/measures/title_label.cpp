#include "ui/pages/measures/title_label.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace aanjager {

namespace {

QFont titleFont()
{
    return theme::Theme::instance().font(theme::TextStyle::PanelTitle);
}

} // namespace

TitleLabel::TitleLabel(int lines, QWidget *parent) : QWidget(parent), m_lines(lines)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] { updateGeometry(); });
}

void TitleLabel::setWhole(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    setToolTip(plainToolTip(text));
    update();
}

QSize TitleLabel::sizeHint() const
{
    return {120, QFontMetrics(titleFont()).lineSpacing() * m_lines};
}

void TitleLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(titleFont());
    painter.setPen(theme::Theme::instance().palette().ink);
    const QFontMetrics metrics(titleFont());
    QTextLayout layout(m_text, titleFont());
    layout.beginLayout();
    for (int line = 0; line < m_lines; ++line) {
        const QTextLine laid = layout.createLine();
        if (!laid.isValid())
            break;
        QTextLine(laid).setLineWidth(width());
        const QString rest = m_text.mid(laid.textStart());
        const bool isLast = line + 1 == m_lines;
        const QString shown = isLast ? metrics.elidedText(rest, Qt::ElideRight, width())
                                     : m_text.mid(laid.textStart(), laid.textLength());
        painter.drawText(0, line * metrics.lineSpacing() + metrics.ascent(), shown);
    }
    layout.endLayout();
}

} // namespace aanjager
