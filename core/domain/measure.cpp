#include "core/domain/measure.h"

#include "core/domain/goal.h"
#include "core/domain/party.h"

namespace aanjager {

template <> const Description &describe<Measure>()
{
    static const Description description = entity<Measure>(
        QT_TRANSLATE_NOOP("Entity", "Measure"), QT_TRANSLATE_NOOP("Entity", "Measures"), Visibility::Board,
        {"number", "title"},
        {
            field<&Measure::number>("number", QT_TRANSLATE_NOOP("Field", "No.")).required(),
            field<&Measure::title>("title", QT_TRANSLATE_NOOP("Field", "Title")).required(),
            field<&Measure::description>("description", QT_TRANSLATE_NOOP("Field", "Description"))
                .as(FieldKind::LongText)
                .recommended(),
            field<&Measure::theme>("theme", QT_TRANSLATE_NOOP("Field", "Theme")).recommended(),
            field<&Measure::ownerKind>("owner_kind", QT_TRANSLATE_NOOP("Field", "At bat")).required(),
            field<&Measure::lead>("lead", QT_TRANSLATE_NOOP("Field", "Lead")).required(),
            field<&Measure::leadParty>("lead_party", QT_TRANSLATE_NOOP("Field", "Lead's party")),
            field<&Measure::sponsor>("sponsor", QT_TRANSLATE_NOOP("Field", "Political sponsor")).recommended(),
            field<&Measure::status>("status", QT_TRANSLATE_NOOP("Field", "Status")),
            field<&Measure::maturity>("maturity", QT_TRANSLATE_NOOP("Field", "Maturity")),
            field<&Measure::healthTime>("health_time", QT_TRANSLATE_NOOP("Field", "Time")).named("health.time"),
            field<&Measure::healthMoney>("health_money", QT_TRANSLATE_NOOP("Field", "Money")).named("health.money"),
            field<&Measure::healthQuality>("health_quality", QT_TRANSLATE_NOOP("Field", "Quality"))
                .named("health.quality"),
            field<&Measure::healthRisk>("health_risk", QT_TRANSLATE_NOOP("Field", "Risk")).named("health.risk"),
            field<&Measure::healthByHand>("health_by_hand", QT_TRANSLATE_NOOP("Field", "Verdict on the whole"))
                .named("health"),
            field<&Measure::cause>("cause", QT_TRANSLATE_NOOP("Field", "Cause")).as(FieldKind::LongText),
            field<&Measure::consequence>("consequence", QT_TRANSLATE_NOOP("Field", "Consequence"))
                .as(FieldKind::LongText),
            field<&Measure::correction>("correction", QT_TRANSLATE_NOOP("Field", "Correction")).as(FieldKind::LongText),
            field<&Measure::achieved>("achieved", QT_TRANSLATE_NOOP("Field", "Achieved")).as(FieldKind::LongText),
            field<&Measure::nextStep>("next_step", QT_TRANSLATE_NOOP("Field", "Next step"))
                .as(FieldKind::LongText)
                .recommended(),
            field<&Measure::supportAsked>("support_asked", QT_TRANSLATE_NOOP("Field", "Support asked"))
                .as(FieldKind::LongText),
            field<&Measure::progress>("progress", QT_TRANSLATE_NOOP("Field", "Progress"))
                .as(FieldKind::Percent)
                .recommended(),
            field<&Measure::plainText>("plain_text", QT_TRANSLATE_NOOP("Field", "Text in plain language"))
                .as(FieldKind::LongText),
            field<&Measure::changeKind>("change_kind", QT_TRANSLATE_NOOP("Field", "Kind of change")),
            field<&Measure::layers>("layers", QT_TRANSLATE_NOOP("Field", "Layers of the pyramid")),
            field<&Measure::scale>("scale", QT_TRANSLATE_NOOP("Field", "Scale")),
            field<&Measure::targetGroups>("target_groups", QT_TRANSLATE_NOOP("Field", "Target groups")),
            field<&Measure::quickWin>("quick_win", QT_TRANSLATE_NOOP("Field", "Quick win")),
            field<&Measure::starts>("starts", QT_TRANSLATE_NOOP("Field", "Start")).required(),
            field<&Measure::ends>("ends", QT_TRANSLATE_NOOP("Field", "End")).required(),
            field<&Measure::feasible>("feasible", QT_TRANSLATE_NOOP("Field", "What can be done"))
                .as(FieldKind::LongText),
            field<&Measure::hindrances>("hindrances", QT_TRANSLATE_NOOP("Field", "Hindrances")).as(FieldKind::LongText),
            field<&Measure::precondition>("precondition", QT_TRANSLATE_NOOP("Field", "Precondition"))
                .as(FieldKind::LongText),
            field<&Measure::effort>("effort", QT_TRANSLATE_NOOP("Field", "Effort (1–5)")),
            field<&Measure::effect>("effect", QT_TRANSLATE_NOOP("Field", "Effect (1–5)")),
            field<&Measure::mergedInto>("merged_into", QT_TRANSLATE_NOOP("Field", "Merged into")),
            field<&Measure::reported>("reported", QT_TRANSLATE_NOOP("Field", "Reported on")),
            field<&Measure::order>("sort_order", QT_TRANSLATE_NOOP("Field", "Order")),
            field<&Measure::visibility>("visibility", QT_TRANSLATE_NOOP("Field", "Visibility")),
            field<&Measure::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes")).as(FieldKind::LongText).teamOnly(),
        });
    return description;
}

template <> const Description &describe<MeasureParty>()
{
    static const Description description = entity<MeasureParty>(
        QT_TRANSLATE_NOOP("Entity", "Role of a party"), QT_TRANSLATE_NOOP("Entity", "Roles of parties"),
        Visibility::Board, {},
        {
            field<&MeasureParty::measure>("measure", QT_TRANSLATE_NOOP("Field", "Measure")).owner(),
            field<&MeasureParty::party>("party", QT_TRANSLATE_NOOP("Field", "Party")).owner(),
            field<&MeasureParty::role>("role", QT_TRANSLATE_NOOP("Field", "Role")).required(),
            field<&MeasureParty::ask>("ask", QT_TRANSLATE_NOOP("Field", "What is asked")).as(FieldKind::LongText),
            field<&MeasureParty::askState>("ask_state", QT_TRANSLATE_NOOP("Field", "State of the ask")),
            field<&MeasureParty::lastContact>("last_contact", QT_TRANSLATE_NOOP("Field", "Last contact")),
            field<&MeasureParty::visibility>("visibility", QT_TRANSLATE_NOOP("Field", "Visibility")),
            field<&MeasureParty::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"))
                .as(FieldKind::LongText)
                .teamOnly(),
        });
    return description;
}

template <> const Description &describe<MeasureGoal>()
{
    static const Description description =
        entity<MeasureGoal>(QT_TRANSLATE_NOOP("Entity", "Goal of a measure"),
                            QT_TRANSLATE_NOOP("Entity", "Goals of measures"), Visibility::Board, {},
                            {
                                field<&MeasureGoal::measure>("measure", QT_TRANSLATE_NOOP("Field", "Measure")).owner(),
                                field<&MeasureGoal::goal>("goal", QT_TRANSLATE_NOOP("Field", "Goal")).owner(),
                                field<&MeasureGoal::weight>("weight", QT_TRANSLATE_NOOP("Field", "Weight")),
                            });
    return description;
}

template <> const Description &describe<MeasureRelation>()
{
    static const Description description = entity<MeasureRelation>(
        QT_TRANSLATE_NOOP("Entity", "Relation"), QT_TRANSLATE_NOOP("Entity", "Relations"), Visibility::Board, {},
        {
            field<&MeasureRelation::measure>("measure", QT_TRANSLATE_NOOP("Field", "Measure")).owner(),
            field<&MeasureRelation::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).required(),
            field<&MeasureRelation::other>("other", QT_TRANSLATE_NOOP("Field", "Other measure")).owner(),
            field<&MeasureRelation::note>("note", QT_TRANSLATE_NOOP("Field", "Explanation")),
        });
    return description;
}

} // namespace aanjager
