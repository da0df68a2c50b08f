#pragma once

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QImage>
#include <QStandardItemModel>
#include <QWidget>
#include <memory>

namespace aanjager::test {

/** A widget as it shows, at a device pixel ratio of 2. */
inline QImage shot(QWidget &widget)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QImage image(widget.size() * 2, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(Qt::magenta);
    widget.render(&image);
    return image;
}

/** Nine columns as the page of measures has them: two groups and some rows in every state. */
std::unique_ptr<QStandardItemModel> measuresModel();

} // namespace aanjager::test
