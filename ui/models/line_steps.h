#pragma once

#include <QList>
#include <optional>

namespace aanjager {

/** A line of the table: a measure by its place, or the heading of a group. */
struct MeasureLine
{
    int place = -1;    ///< -1 for a heading
    int grouping = -1; ///< of a heading: by what is grouped
    qint64 id = 0;     ///< of the measure, or of what the heading is about

    bool isHeading() const { return place < 0; }
    bool operator==(const MeasureLine &) const = default;
};

/** One step of a model from some lines to others. */
struct LineStep
{
    enum class Kind { Remove, Insert, Move };
    Kind kind = Kind::Remove;
    int first = 0; ///< of the lines that go or come; the line that moves
    int last = 0;  ///< of the lines that go or come; where a moved line stands afterwards
};

/** The steps from `lines` to `wanted`, each to be taken after the one before; nothing when it takes more than `most`.
 * Neither holds a line twice. */
std::optional<QList<LineStep>> stepsBetween(QList<MeasureLine> lines, const QList<MeasureLine> &wanted, qsizetype most);

/** Takes one step; lines that come are those that `wanted` has there. */
void takeStep(QList<MeasureLine> &lines, const LineStep &step, const QList<MeasureLine> &wanted);

} // namespace aanjager
