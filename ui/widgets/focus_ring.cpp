#include "ui/widgets/focus_ring.h"

#include "ui/theme/paint_scope.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <utility>

namespace aanjager {

namespace {

QPointer<FocusRing> s_ring;

bool showsItself(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QAbstractScrollArea *>(&widget) ||
           qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
           widget.property(paintsOwnFocus).toBool() || widget.isWindow();
}

class RingFrame : public QFocusFrame
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const theme::PaintScope scope(painter);
        painter.setPen(QPen(theme::Theme::instance().palette().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 9, 9);
    }
};

void repaintFocus(QWidget *widget)
{
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget))
        area->viewport()->update();
    else if (widget)
        widget->update();
}

} // namespace

void FocusRing::install(QApplication &application)
{
    if (!s_ring)
        s_ring = new FocusRing(application);
}

bool FocusRing::isOn(const QWidget *widget)
{
    return s_ring && s_ring->m_byKeyboard && widget && s_ring->m_focused == widget && widget->hasFocus();
}

const QFocusFrame *FocusRing::frame()
{
    return s_ring && s_ring->m_frame && s_ring->m_frame->widget() ? s_ring->m_frame.data() : nullptr;
}

FocusRing::FocusRing(QApplication &application) : QObject(&application)
{
    application.installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        if (auto *widget = qobject_cast<QWidget *>(watched))
            focusCame(*widget, static_cast<QFocusEvent *>(event)->reason());
    } else if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        m_isMouseLast = false;
    } else if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        m_isMouseLast = true;
        if (std::exchange(m_byKeyboard, false))
            place();
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::focusCame(QWidget &widget, Qt::FocusReason reason)
{
    switch (reason) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
        m_byKeyboard = !m_isMouseLast; // a button that goes hands the focus on as Tab does
        break;
    case Qt::MouseFocusReason:
        m_byKeyboard = false;
        break;
    default: // the window came back, or the program moved the focus: as it was
        break;
    }
    m_focused = &widget;
    place();
}

void FocusRing::place()
{
    QWidget *ringed = m_byKeyboard && m_focused && !showsItself(*m_focused) ? m_focused.data() : nullptr;
    if (!m_frame && ringed)
        m_frame = new RingFrame;
    if (m_frame && m_frame->widget() != ringed)
        m_frame->setWidget(ringed);
    repaintFocus(m_focused);
}

} // namespace aanjager
