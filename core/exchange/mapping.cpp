#include "core/exchange/mapping.h"

#include "core/domain/measure.h"
#include "core/exchange/header_words.h"

#include <algorithm>

namespace aanjager {

const ColumnMapping *Mapping::columnOf(QStringView to) const
{
    for (const ColumnMapping &column : columns)
        if (column.to == to && column.round.isEmpty())
            return &column;
    return nullptr;
}

const RoundMapping *Mapping::roundCalled(QStringView label) const
{
    const auto found =
        std::find_if(rounds.begin(), rounds.end(), [label](const RoundMapping &round) { return round.label == label; });
    return found == rounds.end() ? nullptr : &*found;
}

QDate Mapping::dayOfTable() const
{
    QDate day = reported;
    for (const RoundMapping &round : rounds)
        if (!reported.isValid() && round.sheet.isEmpty() && (day.isNull() || round.peildatum > day))
            day = round.peildatum;
    return day;
}

const RoundMapping *Mapping::ownRound() const
{
    const auto found = std::find_if(rounds.begin(), rounds.end(), [this](const RoundMapping &round) {
        return !round.sheet.isEmpty() && round.sheet == sheet && round.columns.isEmpty();
    });
    return found == rounds.end() ? nullptr : &*found;
}

bool isReported(QStringView to)
{
    static const QStringList fields =
        QStringLiteral("status|health|health.time|health.money|health.quality|health.risk|"
                       "progress|achieved|next_step|cause|consequence|correction|"
                       "hindrances|support_asked|reported|notes")
            .split(u'|');
    return fields.contains(to);
}

const Field *measureField(QStringView to)
{
    const Field *field = describe<Measure>().field(to);
    if (!field || to == target::notes)
        return nullptr;
    const bool isByName = to == u"theme" || to == u"lead_party" || to == u"merged_into";
    return field->kind != FieldKind::Reference || isByName ? field : nullptr;
}

} // namespace aanjager
