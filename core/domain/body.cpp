#include "core/domain/body.h"

namespace aanjager {

template <> const Description &describe<Body>()
{
    static const Description description = entity<Body>(
        QT_TRANSLATE_NOOP("Entity", "Body"), QT_TRANSLATE_NOOP("Entity", "Bodies"), Visibility::Board, {"name"},
        {
            field<&Body::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).recommended(),
            field<&Body::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).required(),
            field<&Body::mandate>("mandate", QT_TRANSLATE_NOOP("Field", "Mandate"))
                .as(FieldKind::LongText)
                .recommended(),
            field<&Body::levels>("levels", QT_TRANSLATE_NOOP("Field", "Levels")),
            field<&Body::installedBy>("installed_by", QT_TRANSLATE_NOOP("Field", "Installed by")),
            field<&Body::from>("from_on", QT_TRANSLATE_NOOP("Field", "From")),
            field<&Body::until>("until_on", QT_TRANSLATE_NOOP("Field", "Until")),
            field<&Body::frequency>("frequency", QT_TRANSLATE_NOOP("Field", "Frequency")),
            field<&Body::visibility>("visibility", QT_TRANSLATE_NOOP("Field", "Visibility")),
            field<&Body::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes")).as(FieldKind::LongText).teamOnly(),
        });
    return description;
}

template <> const Description &describe<Meeting>()
{
    static const Description description = entity<Meeting>(
        QT_TRANSLATE_NOOP("Entity", "Meeting"), QT_TRANSLATE_NOOP("Entity", "Meetings"), Visibility::Board, {"title"},
        {
            field<&Meeting::body>("body", QT_TRANSLATE_NOOP("Field", "Body")).recommended(),
            field<&Meeting::title>("title", QT_TRANSLATE_NOOP("Field", "Title")).recommended(),
            field<&Meeting::day>("day", QT_TRANSLATE_NOOP("Field", "Date")).required(),
            field<&Meeting::place>("place", QT_TRANSLATE_NOOP("Field", "Place")),
            field<&Meeting::attended>("attended", QT_TRANSLATE_NOOP("Field", "Present")),
            field<&Meeting::minutes>("minutes", QT_TRANSLATE_NOOP("Field", "Minutes")).as(FieldKind::LongText),
            field<&Meeting::visibility>("visibility", QT_TRANSLATE_NOOP("Field", "Visibility")),
            field<&Meeting::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes")).as(FieldKind::LongText).teamOnly(),
            field<&Meeting::began>("began", QT_TRANSLATE_NOOP("Field", "Began at")),
            field<&Meeting::ended>("ended", QT_TRANSLATE_NOOP("Field", "Ended at")),
        });
    return description;
}

} // namespace aanjager
