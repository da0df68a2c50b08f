#pragma once

#include "ui/models/measure_filter.h"
#include "ui/models/measure_sorting.h"
#include "ui/session/settings.h"

namespace aanjager {

/** A way to look at the measures that a person can come back to by its name. */
struct MeasureView
{
    QString name;
    MeasureFilter filter; ///< without `only`, which stands for rows of one moment
    MeasureGrouping grouping = MeasureGrouping::Theme;
    MeasureSorting sorting;
    QSet<MeasureColumn> hiddenColumns = usuallyHidden();
    bool isBoard = false;

    bool operator==(const MeasureView &) const = default;
};

/** A list of views as JSON and back; what is broken or unknown is left out, and a view without a name altogether. */
QByteArray viewsToJson(const QList<MeasureView> &views);
QList<MeasureView> viewsFromJson(const QByteArray &json);

} // namespace aanjager
