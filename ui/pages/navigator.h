#pragma once

#include "ui/models/measure_filter.h"

#include <QObject>

namespace aanjager {

/** A place in the window: a page, and what is shown on it. */
struct Destination
{
    QString page;                        ///< key of the page, e.g. "measures"; empty for where a person is
    Id<Measure> measure;                 ///< chosen there; null leaves the choice to the page
    std::optional<MeasureFilter> filter; ///< what the page of measures shows; nothing leaves it as it is
    QString tab;       ///< of the measure's panel, e.g. "actions", or the term of actions, e.g. "late"; empty leaves it
    qint64 record = 0; ///< chosen on a page of other records, e.g. a decision; 0 leaves the choice to the page

    bool operator==(const Destination &) const = default;
};

/** How pages lead to each other: a page asks, the window goes there and remembers the way back. */
class Navigator : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void go(const Destination &destination) { emit asked(destination); }
    /** Opens the card of a measure in one municipality, over the page. */
    void openCard(Id<Measure> measure, Id<Party> municipality) { emit cardAsked(measure, municipality); }

signals:
    void asked(const Destination &destination);
    void cardAsked(Id<Measure> measure, Id<Party> municipality);
};

} // namespace aanjager
