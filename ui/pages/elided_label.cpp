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
    m_parts.clear();
    fit();
}

void ElidedLabel::setParts(const QStringList &parts)
{
    m_whole = parts.join(QString());
    m_parts = parts;
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

QString ElidedLabel::fitting() const
{
    const auto cut = [this](const QString &text) {
        return fontMetrics().elidedText(text, Qt::ElideRight, contentsRect().width());
    };
    QString text = m_whole;
    for (qsizetype parts = m_parts.size(); parts > 1 && cut(text) != text; --parts)
        text = m_parts.first(parts - 1).join(QString());
    return cut(text);
}

void ElidedLabel::fit()
{
    const QString shown = fitting();
    if (shown != text())
        setText(shown);
    setToolTip(shown == m_whole ? QString() : plainToolTip(m_whole));
    setAccessibleName(m_whole);
}

} // namespace aanjager
