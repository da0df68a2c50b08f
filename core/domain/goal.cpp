#include "core/domain/goal.h"

namespace aanjager {

template <> const Description &describe<Theme>()
{
    static const Description description = entity<Theme>(
        QT_TRANSLATE_NOOP("Entity", "Theme"), QT_TRANSLATE_NOOP("Entity", "Themes"), Visibility::Public, {"name"},
        {
            field<&Theme::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).required(),
            field<&Theme::changeKind>("change_kind", QT_TRANSLATE_NOOP("Field", "Kind of change")),
            field<&Theme::description>("description", QT_TRANSLATE_NOOP("Field", "Description"))
                .as(FieldKind::LongText),
            field<&Theme::order>("sort_order", QT_TRANSLATE_NOOP("Field", "Order")),
            field<&Theme::visibility>("visibility", QT_TRANSLATE_NOOP("Field", "Visibility")),
            field<&Theme::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes")).as(FieldKind::LongText).teamOnly(),
        });
    return description;
}

template <> const Description &describe<Goal>()
{
    static const Description description = entity<Goal>(
        QT_TRANSLATE_NOOP("Entity", "Goal"), QT_TRANSLATE_NOOP("Entity", "Goals"), Visibility::Public, {"title"},
        {
            field<&Goal::parent>("parent", QT_TRANSLATE_NOOP("Field", "Part of")),
            field<&Goal::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).recommended(),
            field<&Goal::title>("title", QT_TRANSLATE_NOOP("Field", "Title")).required(),
            field<&Goal::text>("text", QT_TRANSLATE_NOOP("Field", "Text")).as(FieldKind::LongText),
            field<&Goal::horizon>("horizon", QT_TRANSLATE_NOOP("Field", "Horizon")),
            field<&Goal::isAdopted>("is_adopted", QT_TRANSLATE_NOOP("Field", "Adopted")),
            field<&Goal::order>("sort_order", QT_TRANSLATE_NOOP("Field", "Order")),
            field<&Goal::visibility>("visibility", QT_TRANSLATE_NOOP("Field", "Visibility")),
            field<&Goal::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes")).as(FieldKind::LongText).teamOnly(),
        });
    return description;
}

} // namespace aanjager
