#include "ui/session/report_steps.h"

namespace aanjager {

namespace {

const QLatin1String submitted("report.submit"), answered("report.tell");

/** The round and the measure of an answer or a report of a lead; nothing of another change. */
QStringList placeOf(const std::optional<Change> &change, QLatin1String key)
{
    constexpr qsizetype parts = 2, named = 1; // an answer names its field too, and those of a party also whose it is
    if (!change || change->label.key != key)
        return {};
    const QStringList &arguments = change->label.arguments;
    return arguments.size() == parts + (key == answered ? named : 0) ? arguments.mid(0, parts) : QStringList();
}

} // namespace

Result<Change> undoneAsDone(ProgrammeFile &file)
{
    const QStringList place = placeOf(file.undoable(), submitted);
    const Result<Change> first = file.undo();
    Result<Change> last = first;
    while (last && !place.isEmpty() && placeOf(file.undoable(), answered) == place)
        last = file.undo();
    return last ? first : last;
}

Result<Change> redoneAsDone(ProgrammeFile &file)
{
    const QStringList place = placeOf(file.redoable(), answered);
    Result<Change> last = file.redo();
    while (last && !place.isEmpty()) {
        const bool ends = placeOf(file.redoable(), submitted) == place;
        if (!ends && placeOf(file.redoable(), answered) != place)
            break;
        last = file.redo();
        if (ends)
            break;
    }
    return last;
}

} // namespace aanjager
