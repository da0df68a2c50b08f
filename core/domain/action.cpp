#include "core/domain/action.h"

#include "core/domain/body.h"
#include "core/domain/measure.h"
#include "core/domain/party.h"

namespace aanjager {

template <> const Description &describe<Action>()
{
    static const Description description = entity<Action>(
        QT_TRANSLATE_NOOP("Entity", "Action"), QT_TRANSLATE_NOOP("Entity", "Actions"), Visibility::Board, {"text"},
        {
            field<&Action::measure>("measure", QT_TRANSLATE_NOOP("Field", "Measure")).recommended(),
            field<&Action::code>("code", QT_TRANSLATE_NOOP("Field", "No.")),
            field<&Action::text>("text", QT_TRANSLATE_NOOP("Field", "Text")).required(),
            field<&Action::ownerKind>("owner_kind", QT_TRANSLATE_NOOP("Field", "At bat")).recommended(),
            field<&Action::party>("party", QT_TRANSLATE_NOOP("Field", "Party")),
            field<&Action::owner>("owner", QT_TRANSLATE_NOOP("Field", "Action owner")).required(),
            field<&Action::due>("due", QT_TRANSLATE_NOOP("Field", "Due")).required(),
            field<&Action::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
            field<&Action::doneOn>("done_on", QT_TRANSLATE_NOOP("Field", "Done on")),
            field<&Action::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence")).as(FieldKind::LongText),
            field<&Action::meeting>("meeting", QT_TRANSLATE_NOOP("Field", "From meeting")),
            field<&Action::visibility>("visibility", QT_TRANSLATE_NOOP("Field", "Visibility")),
            field<&Action::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes")).as(FieldKind::LongText).teamOnly(),
        });
    return description;
}

template <> const Description &describe<Milestone>()
{
    static const Description description = entity<Milestone>(
        QT_TRANSLATE_NOOP("Entity", "Milestone"), QT_TRANSLATE_NOOP("Entity", "Milestones"), Visibility::Board,
        {"text"},
        {
            field<&Milestone::measure>("measure", QT_TRANSLATE_NOOP("Field", "Measure")).owner(),
            field<&Milestone::text>("text", QT_TRANSLATE_NOOP("Field", "Text")).required(),
            field<&Milestone::planned>("planned", QT_TRANSLATE_NOOP("Field", "Planned")).required(),
            field<&Milestone::expected>("expected", QT_TRANSLATE_NOOP("Field", "Expected")),
            field<&Milestone::reached>("reached", QT_TRANSLATE_NOOP("Field", "Reached")),
            field<&Milestone::isCritical>("is_critical", QT_TRANSLATE_NOOP("Field", "Critical")),
            field<&Milestone::visibility>("visibility", QT_TRANSLATE_NOOP("Field", "Visibility")),
            field<&Milestone::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes")).as(FieldKind::LongText).teamOnly(),
        });
    return description;
}

} // namespace aanjager
