#pragma once

#include <QWidget>

namespace aanjager {

/** How far a round is reported on: a piece for each report that is asked, or one bar where they are many. */
class RoundBar : public QWidget
{
    Q_OBJECT

public:
    explicit RoundBar(QWidget *parent = nullptr);

    void show(int reported, int expected, const QString &inWords);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_reported = 0, m_expected = 0;
};

} // namespace aanjager
