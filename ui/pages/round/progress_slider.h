#pragma once

#include <QSlider>
#include <QTimer>
#include <optional>

namespace aanjager {

/** Progress from 0 to 100 in steps of 5, beside what it was and what was planned. It offers a value once a person rests
 * on it, so that walking to it is one change. */
class ProgressSlider : public QSlider
{
    Q_OBJECT

public:
    explicit ProgressSlider(QWidget *parent = nullptr);

    /** All in percent; nothing where it is not known. What a person is setting stays. */
    void show(std::optional<int> percent, std::optional<int> before, std::optional<int> plan);
    /** Steps as its key does. */
    void step(int by);
    /** Offers what is not offered yet. */
    void leave();

    QSize sizeHint() const override;

signals:
    void picked(int percent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF bar() const;
    double at(int percent) const;
    void follow(const QPointF &point);

    std::optional<int> m_before, m_plan;
    bool m_isKnown = false, m_isPending = false, m_isQuiet = false;
    QTimer m_rest{this};
};

} // namespace aanjager
