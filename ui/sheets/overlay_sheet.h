#pragma once

#include <QFrame>
#include <QPointer>

namespace aanjager {

/**
 * A sheet in the middle of its host over a veil: the host stays in sight and cannot be used. The focus stays within the
 * sheet and goes back to where it was when the sheet closes, by Escape, by a click beside it or by `close`. A child
 * widget of the host, shown by `open`.
 */
class OverlaySheet : public QWidget
{
    Q_OBJECT

public:
    /** `width` in pixels at 100 % text; `top` is where the sheet begins, as a share of the host's height, or centred
     * when negative. */
    OverlaySheet(QWidget &host, int width, double top = -1.0);

    void open();
    /** Where the content goes; it owns a layout of the caller's making. */
    QFrame *sheet() const { return m_sheet; }

signals:
    void closed();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    /** Puts the sheet in its place; again after its content became another size. */
    void place();

private:
    bool isOwnKey(const QKeyEvent &key) const;

    QWidget &m_host;
    QFrame *m_sheet;
    QPointer<QWidget> m_before; ///< had the focus
    int m_width;
    double m_top;
};

} // namespace aanjager
