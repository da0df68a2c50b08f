#pragma once

#include "core/insight/view.h"
#include "core/report/wording.h"
#include "ui/models/measure_view.h"

#include <QCoreApplication>

namespace aanjager {

/** The views that every programme has; those that stand for rows of one moment are made anew each time. */
class BuiltInViews
{
    Q_DECLARE_TR_FUNCTIONS(BuiltInViews)

public:
    static QList<MeasureView> of(const View &view);

private:
    static MeasureView notReported(const View &view, const Round &round);
    static MeasureView endsThisMonth(const View &view);
};

} // namespace aanjager
