#include "ui/sheets/overlay_sheet.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace aanjager {

namespace {

constexpr float veil = 0.38F; ///< how much of the ink lies over the host
constexpr int rim = 24;       ///< pixels that stay free around the sheet

} // namespace

OverlaySheet::OverlaySheet(QWidget &host, int width, double top)
    : QWidget(&host), m_host(host), m_sheet(new QFrame(this)), m_width(width), m_top(top)
{
    hide();
    m_sheet->setObjectName(QStringLiteral("sheet"));
    m_sheet->setAutoFillBackground(true);
    m_sheet->setBackgroundRole(QPalette::Base);
    host.installEventFilter(this);
    m_sheet->installEventFilter(this);
}

void OverlaySheet::open()
{
    m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    QWidget *first = m_sheet->focusProxy() ? m_sheet->focusProxy() : m_sheet->nextInFocusChain();
    first->setFocus(Qt::PopupFocusReason);
}

void OverlaySheet::place()
{
    setGeometry(m_host.rect());
    const int width = std::min(theme::Theme::instance().length(m_width), this->width() - 2 * rim);
    const QLayout *layout = m_sheet->layout();
    const int wanted =
        layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : m_sheet->sizeHint().height();
    const int height = std::min(wanted, this->height() - 2 * rim);
    const int top = m_top < 0 ? (this->height() - height) / 2 : static_cast<int>(this->height() * m_top);
    m_sheet->setGeometry((this->width() - width) / 2, std::clamp(top, rim, this->height() - rim - height), width,
                         height);
}

/** What lies below the veil has no keys: those of the window are kept from it too. */
bool OverlaySheet::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isOwnKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool OverlaySheet::isOwnKey(const QKeyEvent &key) const
{
    const QKeySequence pressed(QKeyCombination(key.modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(key.key())));
    const QList<QShortcut *> own = findChildren<QShortcut *>();
    return std::any_of(own.begin(), own.end(), [&](const QShortcut *each) { return each->key() == pressed; });
}

bool OverlaySheet::eventFilter(QObject *watched, QEvent *event)
{
    const bool hostMoved = watched == &m_host && event->type() == QEvent::Resize;
    const bool contentMoved = watched == m_sheet && event->type() == QEvent::LayoutRequest;
    if (isVisible() && (hostMoved || contentMoved))
        place();
    return QWidget::eventFilter(watched, event);
}

void OverlaySheet::paintEvent(QPaintEvent *)
{
    QColor ink(0x18, 0x22, 0x2c); // in the dark too: a veil never lightens
    ink.setAlphaF(veil);
    QPainter(this).fillRect(rect(), ink);
}

void OverlaySheet::mousePressEvent(QMouseEvent *event)
{
    if (!m_sheet->geometry().contains(event->position().toPoint()))
        close();
}

void OverlaySheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    // No other key reaches what lies below.
}

void OverlaySheet::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    emit closed();
}

bool OverlaySheet::focusNextPrevChild(bool next)
{
    if (!isVisible()) // it closes while it has the focus: that leaves
        return QWidget::focusNextPrevChild(next);
    const auto step = [next](QWidget *at) { return next ? at->nextInFocusChain() : at->previousInFocusChain(); };
    QWidget *from = QApplication::focusWidget() ? QApplication::focusWidget() : this;
    for (QWidget *at = step(from); at != from; at = step(at)) {
        if (!isAncestorOf(at) || !at->isVisibleTo(this) || !at->isEnabled() || !(at->focusPolicy() & Qt::TabFocus))
            continue;
        at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return true;
}

} // namespace aanjager
