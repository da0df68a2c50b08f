#include "ui/import/mark_label.h"

#include "ui/import/import_paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace aanjager {

MarkLabel::MarkLabel(ImportMark mark, QWidget *parent) : QWidget(parent), m_mark(mark)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkLabel::setMark(ImportMark mark)
{
    m_mark = mark;
    update();
}

QSize MarkLabel::sizeHint() const
{
    const int side = theme::Theme::instance().length(15);
    return {side, side};
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(painter, rect().adjusted(1, 1, -1, -1), m_mark);
}

} // namespace aanjager
