#include "core/report/sector_words.h"

#include "core/domain/meeting_rules.h"

namespace aanjager::report {

QStringList missingSectors(const State &state, Id<Body> body, QDate day, const Wording &words)
{
    QStringList names;
    for (const SectorSeats &sector : sectorsOf(state, body, day))
        if (sector.isMissing())
            names.append(uncapitalised(sector.sector ? words.label(*sector.sector) : words.singular(describe<Seat>())));
    return names;
}

} // namespace aanjager::report
