#include "ui/pages/elided_label.h"

#include "ui/models/plain_tool_tip.h"

#include <QEvent>

namespace aanjager {

ElidedLabel::ElidedLabel(theme::TextStyle style, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    static constexpr const char *names[] = {"figure", "screen-title", "panel-title", "card-title",
                                            "body",   "body-strong",  "caption",     "label"};
    setProperty("type", QString::fromLatin1(names[static_cast<size_t>(style)]));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::setWhole(const QString &text)
{
    m_whole = text;
    fit();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void ElidedLabel::fit()
{
    const QString shown = fontMetrics().elidedText(m_whole, Qt::ElideRight, width());
    if (shown != text())
        setText(shown);
    setToolTip(shown == m_whole ? QString() : plainToolTip(m_whole));
    setAccessibleName(m_whole);
}

} // namespace aanjager
