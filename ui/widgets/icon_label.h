#pragma once

#include "ui/theme/palette.h"

#include <QWidget>

namespace aanjager {

/** An icon that stands for nothing on its own: beside words, in a colour of the theme. */
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    /** `side` in pixels at 100 % text size. */
    IconLabel(const QString &icon, int side, QColor theme::Palette::*ink, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    int m_side;
    QColor theme::Palette::*m_ink;
};

} // namespace aanjager
