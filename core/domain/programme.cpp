#include "core/domain/programme.h"

namespace aanjager {

template <> const Description &describe<Programme>()
{
    static const Description description = entity<Programme>(
        QT_TRANSLATE_NOOP("Entity", "Programme"), QT_TRANSLATE_NOOP("Entity", "Programmes"), Visibility::Board,
        {"name"},
        {
            field<&Programme::name>("name", QT_TRANSLATE_NOOP("Field", "Name")).required(),
            field<&Programme::region>("region", QT_TRANSLATE_NOOP("Field", "Region")).required(),
            field<&Programme::mainQuestion>("main_question", QT_TRANSLATE_NOOP("Field", "Main question"))
                .as(FieldKind::LongText)
                .recommended(),
            field<&Programme::promise>("promise", QT_TRANSLATE_NOOP("Field", "Promise")).as(FieldKind::LongText),
            field<&Programme::commissioner>("commissioner", QT_TRANSLATE_NOOP("Field", "Commissioner")).recommended(),
            field<&Programme::installedBy>("installed_by", QT_TRANSLATE_NOOP("Field", "Installed by")),
            field<&Programme::installedOn>("installed_on", QT_TRANSLATE_NOOP("Field", "Installed on")),
            field<&Programme::starts>("starts", QT_TRANSLATE_NOOP("Field", "Start")),
            field<&Programme::itemLabel>("item_label", QT_TRANSLATE_NOOP("Field", "Name of an item")),
            field<&Programme::itemPlural>("item_plural", QT_TRANSLATE_NOOP("Field", "Plural of an item")),
            field<&Programme::itemPrefix>("item_prefix", QT_TRANSLATE_NOOP("Field", "Prefix of numbers")),
            field<&Programme::aspects>("aspects", QT_TRANSLATE_NOOP("Field", "Aspects of the verdict")),
            field<&Programme::layers>("layers", QT_TRANSLATE_NOOP("Field", "Layers of the pyramid")),
            field<&Programme::deriveRule>("derive_rule", QT_TRANSLATE_NOOP("Field", "Derivation of a state")),
            field<&Programme::weightingKey>("weighting_key", QT_TRANSLATE_NOOP("Field", "Weighting of municipalities")),
            field<&Programme::staleAfterDays>("stale_after_days", QT_TRANSLATE_NOOP("Field", "Stale after days")),
            field<&Programme::soonWithinDays>("soon_within_days", QT_TRANSLATE_NOOP("Field", "Soon within days")),
            field<&Programme::pinnedToday>("pinned_today", QT_TRANSLATE_NOOP("Field", "Fixed today")),
            field<&Programme::isDemo>("is_demo", QT_TRANSLATE_NOOP("Field", "Demonstration data")),
            field<&Programme::colophon>("colophon", QT_TRANSLATE_NOOP("Field", "Colophon of reports"))
                .as(FieldKind::LongText),
            field<&Programme::visibility>("visibility", QT_TRANSLATE_NOOP("Field", "Visibility")),
            field<&Programme::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes")).as(FieldKind::LongText).teamOnly(),
            field<&Programme::logo>("logo", QT_TRANSLATE_NOOP("Field", "Logo")).as(FieldKind::Picture),
        });
    return description;
}

} // namespace aanjager
