#pragma once

#include "ui/presenting/show.h"

#include <QWidget>

namespace aanjager {

/** A slide, small: the one that is seen or the next, by the same painter. */
class SlideThumb : public QWidget
{
    Q_OBJECT

public:
    enum class Which { Now, Next };

    SlideThumb(Show &show, Which which, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width * 9 / 16; }
    QSize sizeHint() const override { return {480, 270}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Show &m_show;
    const Which m_which;
};

} // namespace aanjager
