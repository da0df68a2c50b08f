#pragma once

#include "core/insight/view.h"
#include "core/report/wording.h"
#include "ui/models/measure_view.h"

#include <QCoreApplication>

namespace aanjager {

/** The views that every programme has. They ask of each measure and so follow what is reported and what day it is. */
class BuiltInViews
{
    Q_DECLARE_TR_FUNCTIONS(BuiltInViews)

public:
    static QList<MeasureView> of(const View &view);
};

} // namespace aanjager
