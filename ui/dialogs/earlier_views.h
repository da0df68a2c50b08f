#pragma once

#include "core/insight/view.h"

#include <QList>

namespace aanjager {

/** Views at earlier moments, kept while the moment means the same change: reading one back takes the whole log, and
 * what was does not change while a person types. */
class EarlierViews
{
public:
    /** As `viewAt`. */
    Result<View> at(const ProgrammeFile &file, const Moment &moment, QDate today);

private:
    struct Kept
    {
        Moment moment;
        qint64 sequence = 0;
        QDate today;
        View view;
    };

    static constexpr qsizetype kept = 4;

    QList<Kept> m_views; ///< the last asked for first
};

} // namespace aanjager
