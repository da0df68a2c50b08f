#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace aanjager {

/**
 * The accent ring around what the keyboard is on, two pixels outside it. It shows only after the focus came by the
 * keyboard (Tab, Backtab, a shortcut) and goes at the first click. Fields and views show their focus themselves.
 * One for the application, made at its start.
 */
class FocusRing : public QObject
{
    Q_OBJECT

public:
    /** Starts watching where the focus goes, for as long as the application lives. */
    static void install(QApplication &application);

    /** The frame that is shown now, or none. */
    static const QFocusFrame *frame();

    /** Whether this widget (or, for a view, its rows) has the focus and got it by the keyboard. */
    static bool isOn(const QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit FocusRing(QApplication &application);

    void focusCame(QWidget &widget, Qt::FocusReason reason);
    void place();

    QPointer<QFocusFrame> m_frame; ///< lies in the window of the focus, and goes with it
    QPointer<QWidget> m_focused;
    bool m_byKeyboard = false;
    bool m_isMouseLast = false; ///< the mouse was used after the keyboard: what moves the focus is not a key
};

/** Set on a widget that paints its own focus and wants no ring around it. */
inline constexpr char paintsOwnFocus[] = "paintsOwnFocus";

} // namespace aanjager
