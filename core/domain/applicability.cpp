#include "core/domain/applicability.h"

#include "core/domain/measure.h"
#include "core/domain/party.h"

namespace aanjager {

template <> const Description &describe<Applicability>()
{
    static const Description description = entity<Applicability>(
        QT_TRANSLATE_NOOP("Entity", "Applicability"), QT_TRANSLATE_NOOP("Entity", "Applicabilities"), Visibility::Board,
        {},
        {
            field<&Applicability::measure>("measure", QT_TRANSLATE_NOOP("Field", "Measure")).owner(),
            field<&Applicability::municipality>("municipality", QT_TRANSLATE_NOOP("Field", "Municipality")).owner(),
            field<&Applicability::degree>("degree", QT_TRANSLATE_NOOP("Field", "Degree")),
            field<&Applicability::percent>("percent", QT_TRANSLATE_NOOP("Field", "Percent")).as(FieldKind::Percent),
            field<&Applicability::reasonCategory>("reason_category", QT_TRANSLATE_NOOP("Field", "Kind of reason")),
            field<&Applicability::details, &CellDetails::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"))
                .as(FieldKind::LongText),
            field<&Applicability::status>("status", QT_TRANSLATE_NOOP("Field", "Local status")),
            field<&Applicability::health>("health", QT_TRANSLATE_NOOP("Field", "Local verdict")),
            field<&Applicability::progress>("progress", QT_TRANSLATE_NOOP("Field", "Local progress"))
                .as(FieldKind::Percent),
            field<&Applicability::details, &CellDetails::starts>("starts", QT_TRANSLATE_NOOP("Field", "Local start")),
            field<&Applicability::details, &CellDetails::variantName>(
                "variant_name", QT_TRANSLATE_NOOP("Field", "Name of the local variant")),
            field<&Applicability::details, &CellDetails::variantText>("variant_text",
                                                                      QT_TRANSLATE_NOOP("Field", "Local variant"))
                .as(FieldKind::LongText),
            field<&Applicability::isExample>("is_example", QT_TRANSLATE_NOOP("Field", "Example to others")),
            field<&Applicability::details, &CellDetails::lead>("lead", QT_TRANSLATE_NOOP("Field", "Local lead")),
            field<&Applicability::details, &CellDetails::visibility>("visibility",
                                                                     QT_TRANSLATE_NOOP("Field", "Visibility")),
            field<&Applicability::details, &CellDetails::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"))
                .as(FieldKind::LongText)
                .teamOnly(),
        });
    return description;
}

} // namespace aanjager
