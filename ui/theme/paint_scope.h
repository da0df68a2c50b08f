#pragma once

#include <QPainter>

namespace aanjager::theme {

/** Saves the painter's state for the length of a scope and draws antialiased in it. */
class PaintScope
{
public:
    explicit PaintScope(QPainter &painter) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~PaintScope() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(PaintScope)

private:
    QPainter &m_painter;
};

} // namespace aanjager::theme
