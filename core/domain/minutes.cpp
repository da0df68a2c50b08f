#include "core/domain/minutes.h"

#include "core/domain/action.h"
#include "core/domain/body.h"
#include "core/domain/decision.h"
#include "core/domain/measure.h"
#include "core/domain/party.h"

namespace aanjager {

template <> const Description &describe<Seat>()
{
    static const Description description = entity<Seat>(
        QT_TRANSLATE_NOOP("Entity", "Seat"), QT_TRANSLATE_NOOP("Entity", "Seats"), Visibility::Board,
        {"function_title"},
        {
            field<&Seat::body>("body", QT_TRANSLATE_NOOP("Field", "Body")).owner(),
            field<&Seat::sector>("sector", QT_TRANSLATE_NOOP("Field", "Sector")).required(),
            field<&Seat::level>("level", QT_TRANSLATE_NOOP("Field", "Level")),
            field<&Seat::functionTitle>("function_title", QT_TRANSLATE_NOOP("Field", "Function")).recommended(),
            field<&Seat::party>("party", QT_TRANSLATE_NOOP("Field", "Party")),
            field<&Seat::role>("role", QT_TRANSLATE_NOOP("Field", "Role")),
            field<&Seat::from>("from_on", QT_TRANSLATE_NOOP("Field", "From")),
            field<&Seat::until>("until_on", QT_TRANSLATE_NOOP("Field", "Until")),
            field<&Seat::visibility>("visibility", QT_TRANSLATE_NOOP("Field", "Visibility")),
            field<&Seat::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes")).as(FieldKind::LongText).teamOnly(),
        });
    return description;
}

template <> const Description &describe<AgendaItem>()
{
    static const Description description = entity<AgendaItem>(
        QT_TRANSLATE_NOOP("Entity", "Agenda item"), QT_TRANSLATE_NOOP("Entity", "Agenda items"), Visibility::Board,
        {"text"},
        {
            field<&AgendaItem::meeting>("meeting", QT_TRANSLATE_NOOP("Field", "In meeting")).owner(),
            field<&AgendaItem::order>("sort_order", QT_TRANSLATE_NOOP("Field", "Order")),
            field<&AgendaItem::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).recommended(),
            field<&AgendaItem::level>("level", QT_TRANSLATE_NOOP("Field", "Level")),
            field<&AgendaItem::text>("text", QT_TRANSLATE_NOOP("Field", "Text")).required(),
            field<&AgendaItem::minutesPlanned>("minutes_planned", QT_TRANSLATE_NOOP("Field", "Minutes planned")),
            field<&AgendaItem::decision>("decision", QT_TRANSLATE_NOOP("Field", "Decision")),
            field<&AgendaItem::measure>("measure", QT_TRANSLATE_NOOP("Field", "Measure")),
            field<&AgendaItem::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
            field<&AgendaItem::outcome>("outcome", QT_TRANSLATE_NOOP("Field", "Outcome")).as(FieldKind::LongText),
            field<&AgendaItem::visibility>("visibility", QT_TRANSLATE_NOOP("Field", "Visibility")),
            field<&AgendaItem::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes")).as(FieldKind::LongText).teamOnly(),
            field<&AgendaItem::minutesSpent>("minutes_spent", QT_TRANSLATE_NOOP("Field", "Minutes spent")),
        });
    return description;
}

template <> const Description &describe<Attendance>()
{
    static const Description description = entity<Attendance>(
        QT_TRANSLATE_NOOP("Entity", "Attendance"), QT_TRANSLATE_NOOP("Entity", "Attendances"), Visibility::Board, {},
        {
            field<&Attendance::meeting>("meeting", QT_TRANSLATE_NOOP("Field", "In meeting")).owner(),
            field<&Attendance::seat>("seat", QT_TRANSLATE_NOOP("Field", "Seat")),
            field<&Attendance::name>("name", QT_TRANSLATE_NOOP("Field", "Name")),
            field<&Attendance::party>("party", QT_TRANSLATE_NOOP("Field", "Party")),
            field<&Attendance::presence>("presence", QT_TRANSLATE_NOOP("Field", "Presence")),
        });
    return description;
}

template <> const Description &describe<Minute>()
{
    static const Description description =
        entity<Minute>(QT_TRANSLATE_NOOP("Entity", "Line of minutes"), QT_TRANSLATE_NOOP("Entity", "Lines of minutes"),
                       Visibility::Board, {"text"},
                       {
                           field<&Minute::meeting>("meeting", QT_TRANSLATE_NOOP("Field", "In meeting")).owner(),
                           field<&Minute::item>("item", QT_TRANSLATE_NOOP("Field", "Agenda item")),
                           field<&Minute::order>("sort_order", QT_TRANSLATE_NOOP("Field", "Order")),
                           field<&Minute::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
                           field<&Minute::text>("text", QT_TRANSLATE_NOOP("Field", "Text")).required(),
                           field<&Minute::at>("at", QT_TRANSLATE_NOOP("Field", "Time of the day")),
                           field<&Minute::decision>("decision", QT_TRANSLATE_NOOP("Field", "Decision")),
                           field<&Minute::action>("action", QT_TRANSLATE_NOOP("Field", "Action")),
                           field<&Minute::commitment>("commitment", QT_TRANSLATE_NOOP("Field", "Commitment")),
                           field<&Minute::visibility>("visibility", QT_TRANSLATE_NOOP("Field", "Visibility")),
                       });
    return description;
}

} // namespace aanjager
