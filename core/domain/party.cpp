#include "core/domain/party.h"

namespace aanjager {

template <> const Description &describe<Party>()
{
    static const Description description = entity<Party>(
        QT_TRANSLATE_NOOP("Entity", "Party"), QT_TRANSLATE_NOOP("Entity", "Parties"), Visibility::Public, {"name"},
        {
            field<&Party::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).required(),
            field<&Party::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).required(),
            field<&Party::shortName>("short_name", QT_TRANSLATE_NOOP("Field", "Short name")).recommended(),
            field<&Party::cbsCode>("cbs_code", QT_TRANSLATE_NOOP("Field", "CBS code")),
            field<&Party::population>("population", QT_TRANSLATE_NOOP("Field", "Population")),
            field<&Party::youth>("youth", QT_TRANSLATE_NOOP("Field", "Young people (0–19)")),
            field<&Party::isGroup>("is_group", QT_TRANSLATE_NOOP("Field", "Is a group")),
            field<&Party::isInitiator>("is_initiator", QT_TRANSLATE_NOOP("Field", "Started the programme")),
            field<&Party::joined>("joined", QT_TRANSLATE_NOOP("Field", "Joined")),
            field<&Party::left>("left_on", QT_TRANSLATE_NOOP("Field", "Left")),
            field<&Party::reasonLeft>("reason_left", QT_TRANSLATE_NOOP("Field", "Reason for leaving")),
            field<&Party::contribution>("contribution", QT_TRANSLATE_NOOP("Field", "Contribution"))
                .as(FieldKind::LongText),
            field<&Party::motivation>("motivation", QT_TRANSLATE_NOOP("Field", "Motivation")).as(FieldKind::LongText),
            field<&Party::visibility>("visibility", QT_TRANSLATE_NOOP("Field", "Visibility")),
            field<&Party::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes")).as(FieldKind::LongText).teamOnly(),
        });
    return description;
}

template <> const Description &describe<Contact>()
{
    static const Description description = entity<Contact>(
        QT_TRANSLATE_NOOP("Entity", "Contact"), QT_TRANSLATE_NOOP("Entity", "Contacts"), Visibility::Staff,
        {"function_title"},
        {
            field<&Contact::functionTitle>("function_title", QT_TRANSLATE_NOOP("Field", "Function")).required(),
            field<&Contact::party>("party", QT_TRANSLATE_NOOP("Field", "Party")).recommended(),
            field<&Contact::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).teamOnly(),
            field<&Contact::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail")).teamOnly(),
            field<&Contact::phone>("phone", QT_TRANSLATE_NOOP("Field", "Phone")).teamOnly(),
            field<&Contact::visibility>("visibility", QT_TRANSLATE_NOOP("Field", "Visibility")),
            field<&Contact::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes")).as(FieldKind::LongText).teamOnly(),
        });
    return description;
}

} // namespace aanjager
