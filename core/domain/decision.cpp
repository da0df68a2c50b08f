#include "core/domain/decision.h"

#include "core/domain/body.h"
#include "core/domain/measure.h"
#include "core/domain/party.h"

namespace aanjager {

template <> const Description &describe<Decision>()
{
    static const Description description = entity<Decision>(
        QT_TRANSLATE_NOOP("Entity", "Decision"), QT_TRANSLATE_NOOP("Entity", "Decisions"), Visibility::Board,
        {"code", "title"},
        {
            field<&Decision::code>("code", QT_TRANSLATE_NOOP("Field", "No.")),
            field<&Decision::title>("title", QT_TRANSLATE_NOOP("Field", "Title")).required(),
            field<&Decision::text>("text", QT_TRANSLATE_NOOP("Field", "Text")).as(FieldKind::LongText),
            field<&Decision::plainText>("plain_text", QT_TRANSLATE_NOOP("Field", "Text in plain language"))
                .as(FieldKind::LongText),
            field<&Decision::type>("type", QT_TRANSLATE_NOOP("Field", "Type")).required(),
            field<&Decision::agenda>("agenda", QT_TRANSLATE_NOOP("Field", "On the agenda")),
            field<&Decision::advice>("advice", QT_TRANSLATE_NOOP("Field", "Advice")).as(FieldKind::LongText),
            field<&Decision::consequence>("consequence", QT_TRANSLATE_NOOP("Field", "Consequence without the decision"))
                .as(FieldKind::LongText)
                .recommended(),
            field<&Decision::cover>("cover", QT_TRANSLATE_NOOP("Field", "Cover")).as(FieldKind::LongText),
            field<&Decision::body>("body", QT_TRANSLATE_NOOP("Field", "Body")).required(),
            field<&Decision::level>("level", QT_TRANSLATE_NOOP("Field", "Level")),
            field<&Decision::scale>("scale", QT_TRANSLATE_NOOP("Field", "Scale")),
            field<&Decision::rule>("rule", QT_TRANSLATE_NOOP("Field", "Rule")),
            field<&Decision::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
            field<&Decision::due>("due", QT_TRANSLATE_NOOP("Field", "Asked by")).required(),
            field<&Decision::decidedOn>("decided_on", QT_TRANSLATE_NOOP("Field", "Decided on")),
            field<&Decision::outcome>("outcome", QT_TRANSLATE_NOOP("Field", "Outcome")).as(FieldKind::LongText),
            field<&Decision::followsFrom>("follows_from", QT_TRANSLATE_NOOP("Field", "Follows from")),
            field<&Decision::wholePackage>("whole_package", QT_TRANSLATE_NOOP("Field", "Concerns the whole package")),
            field<&Decision::visibility>("visibility", QT_TRANSLATE_NOOP("Field", "Visibility")),
            field<&Decision::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes")).as(FieldKind::LongText).teamOnly(),
        });
    return description;
}

template <> const Description &describe<DecisionMeasure>()
{
    static const Description description = entity<DecisionMeasure>(
        QT_TRANSLATE_NOOP("Entity", "Measure of a decision"), QT_TRANSLATE_NOOP("Entity", "Measures of decisions"),
        Visibility::Board, {},
        {
            field<&DecisionMeasure::decision>("decision", QT_TRANSLATE_NOOP("Field", "Decision")).owner(),
            field<&DecisionMeasure::measure>("measure", QT_TRANSLATE_NOOP("Field", "Measure")).owner(),
        });
    return description;
}

template <> const Description &describe<DecisionVote>()
{
    static const Description description = entity<DecisionVote>(
        QT_TRANSLATE_NOOP("Entity", "Adoption per council"), QT_TRANSLATE_NOOP("Entity", "Adoptions per council"),
        Visibility::Board, {},
        {
            field<&DecisionVote::decision>("decision", QT_TRANSLATE_NOOP("Field", "Decision")).owner(),
            field<&DecisionVote::party>("party", QT_TRANSLATE_NOOP("Field", "Municipality")).owner(),
            field<&DecisionVote::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
            field<&DecisionVote::planned>("planned", QT_TRANSLATE_NOOP("Field", "Planned")),
            field<&DecisionVote::day>("day", QT_TRANSLATE_NOOP("Field", "Date")),
            field<&DecisionVote::amendment>("amendment", QT_TRANSLATE_NOOP("Field", "Amendment"))
                .as(FieldKind::LongText),
        });
    return description;
}

template <> const Description &describe<Commitment>()
{
    static const Description description = entity<Commitment>(
        QT_TRANSLATE_NOOP("Entity", "Commitment"), QT_TRANSLATE_NOOP("Entity", "Commitments"), Visibility::Board,
        {"text"},
        {
            field<&Commitment::text>("text", QT_TRANSLATE_NOOP("Field", "Text")).required(),
            field<&Commitment::by>("by_whom", QT_TRANSLATE_NOOP("Field", "By")).required(),
            field<&Commitment::byParty>("by_party", QT_TRANSLATE_NOOP("Field", "Party")),
            field<&Commitment::to>("to_whom", QT_TRANSLATE_NOOP("Field", "To")).recommended(),
            field<&Commitment::meeting>("meeting", QT_TRANSLATE_NOOP("Field", "In meeting")),
            field<&Commitment::measure>("measure", QT_TRANSLATE_NOOP("Field", "Measure")),
            field<&Commitment::municipality>("municipality", QT_TRANSLATE_NOOP("Field", "Municipality")),
            field<&Commitment::made>("made", QT_TRANSLATE_NOOP("Field", "Made on")),
            field<&Commitment::due>("due", QT_TRANSLATE_NOOP("Field", "Due")).recommended(),
            field<&Commitment::keptOn>("kept_on", QT_TRANSLATE_NOOP("Field", "Kept on")),
            field<&Commitment::visibility>("visibility", QT_TRANSLATE_NOOP("Field", "Visibility")),
            field<&Commitment::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes")).as(FieldKind::LongText).teamOnly(),
        });
    return description;
}

} // namespace aanjager
