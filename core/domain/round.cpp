#include "core/domain/round.h"

#include "core/domain/measure.h"
#include "core/domain/party.h"

namespace aanjager {

template <> const Description &describe<Round>()
{
    static const Description description = entity<Round>(
        QT_TRANSLATE_NOOP("Entity", "Reporting round"), QT_TRANSLATE_NOOP("Entity", "Reporting rounds"),
        Visibility::Board, {"label"},
        {
            field<&Round::label>("label", QT_TRANSLATE_NOOP("Field", "Label")).required(),
            field<&Round::peildatum>("peildatum", QT_TRANSLATE_NOOP("Field", "Reference date")).required(),
            field<&Round::opens>("opens", QT_TRANSLATE_NOOP("Field", "Opens")),
            field<&Round::due>("due", QT_TRANSLATE_NOOP("Field", "Closes")).recommended(),
            field<&Round::closed>("closed", QT_TRANSLATE_NOOP("Field", "Closed on")),
            field<&Round::closedChange>("closed_change", QT_TRANSLATE_NOOP("Field", "Closed at change")).teamOnly(),
            field<&Round::conclusion>("conclusion", QT_TRANSLATE_NOOP("Field", "Conclusion")).as(FieldKind::LongText),
            field<&Round::goesWell>("goes_well", QT_TRANSLATE_NOOP("Field", "What goes well")).as(FieldKind::LongText),
            field<&Round::rubs>("rubs", QT_TRANSLATE_NOOP("Field", "What rubs")).as(FieldKind::LongText),
            field<&Round::visibility>("visibility", QT_TRANSLATE_NOOP("Field", "Visibility")),
            field<&Round::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes")).as(FieldKind::LongText).teamOnly(),
            field<&Round::introduction>("introduction", QT_TRANSLATE_NOOP("Field", "Introduction"))
                .as(FieldKind::LongText),
        });
    return description;
}

template <> const Description &describe<RoundExpectation>()
{
    static const Description description = entity<RoundExpectation>(
        QT_TRANSLATE_NOOP("Entity", "Who reports in a round"), QT_TRANSLATE_NOOP("Entity", "Who report in rounds"),
        Visibility::Board, {},
        {
            field<&RoundExpectation::round>("round", QT_TRANSLATE_NOOP("Field", "Reporting round")).owner(),
            field<&RoundExpectation::measure>("measure", QT_TRANSLATE_NOOP("Field", "Measure")).goesAlong(),
            field<&RoundExpectation::party>("party", QT_TRANSLATE_NOOP("Field", "Party")).goesAlong(),
        });
    return description;
}

template <> const Description &describe<FrozenReport>()
{
    static const Description description = entity<FrozenReport>(
        QT_TRANSLATE_NOOP("Entity", "Report of a closed round"),
        QT_TRANSLATE_NOOP("Entity", "Reports of closed rounds"), Visibility::Board, {"title"},
        {
            field<&FrozenReport::round>("round", QT_TRANSLATE_NOOP("Field", "Reporting round")).owner(),
            field<&FrozenReport::title>("title", QT_TRANSLATE_NOOP("Field", "Title")).required(),
            field<&FrozenReport::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
            field<&FrozenReport::language>("language", QT_TRANSLATE_NOOP("Field", "Language")),
            field<&FrozenReport::since>("since", QT_TRANSLATE_NOOP("Field", "Compared with")),
            field<&FrozenReport::made>("made", QT_TRANSLATE_NOOP("Field", "Made on")),
            field<&FrozenReport::visibility>("visibility", QT_TRANSLATE_NOOP("Field", "Visibility")),
            field<&FrozenReport::content>("content", QT_TRANSLATE_NOOP("Field", "Content")).as(FieldKind::File),
            field<&FrozenReport::pdf>("pdf", QT_TRANSLATE_NOOP("Field", "Pages")).as(FieldKind::File),
        });
    return description;
}

template <> const Description &describe<ProgressReport>()
{
    static const Description description = entity<ProgressReport>(
        QT_TRANSLATE_NOOP("Entity", "Report of a measure"), QT_TRANSLATE_NOOP("Entity", "Reports of measures"),
        Visibility::Board, {},
        {
            field<&ProgressReport::round>("round", QT_TRANSLATE_NOOP("Field", "Reporting round")).owner(),
            field<&ProgressReport::measure>("measure", QT_TRANSLATE_NOOP("Field", "Measure")).owner(),
            field<&ProgressReport::party>("party", QT_TRANSLATE_NOOP("Field", "Party")),
            field<&ProgressReport::status>("status", QT_TRANSLATE_NOOP("Field", "Status")),
            field<&ProgressReport::healthTime>("health_time", QT_TRANSLATE_NOOP("Field", "Time")).named("health.time"),
            field<&ProgressReport::healthMoney>("health_money", QT_TRANSLATE_NOOP("Field", "Money"))
                .named("health.money"),
            field<&ProgressReport::healthQuality>("health_quality", QT_TRANSLATE_NOOP("Field", "Quality"))
                .named("health.quality"),
            field<&ProgressReport::healthRisk>("health_risk", QT_TRANSLATE_NOOP("Field", "Risk")).named("health.risk"),
            field<&ProgressReport::progress>("progress", QT_TRANSLATE_NOOP("Field", "Progress")).as(FieldKind::Percent),
            field<&ProgressReport::achieved>("achieved", QT_TRANSLATE_NOOP("Field", "Achieved"))
                .as(FieldKind::LongText),
            field<&ProgressReport::nextStep>("next_step", QT_TRANSLATE_NOOP("Field", "Next step"))
                .as(FieldKind::LongText),
            field<&ProgressReport::cause>("cause", QT_TRANSLATE_NOOP("Field", "Cause")).as(FieldKind::LongText),
            field<&ProgressReport::consequence>("consequence", QT_TRANSLATE_NOOP("Field", "Consequence"))
                .as(FieldKind::LongText),
            field<&ProgressReport::correction>("correction", QT_TRANSLATE_NOOP("Field", "Correction"))
                .as(FieldKind::LongText),
            field<&ProgressReport::hindrance>("hindrance", QT_TRANSLATE_NOOP("Field", "Hindrance"))
                .as(FieldKind::LongText),
            field<&ProgressReport::supportAsked>("support_asked", QT_TRANSLATE_NOOP("Field", "Support asked"))
                .as(FieldKind::LongText),
            field<&ProgressReport::unchanged>("unchanged", QT_TRANSLATE_NOOP("Field", "Nothing changed")),
            field<&ProgressReport::author>("author", QT_TRANSLATE_NOOP("Field", "Function of the author")),
            field<&ProgressReport::submitted>("submitted", QT_TRANSLATE_NOOP("Field", "Submitted on")),
            field<&ProgressReport::signedOff>("signed_off", QT_TRANSLATE_NOOP("Field", "Signed off on")),
            field<&ProgressReport::visibility>("visibility", QT_TRANSLATE_NOOP("Field", "Visibility")),
            field<&ProgressReport::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"))
                .as(FieldKind::LongText)
                .teamOnly(),
            field<&ProgressReport::healthByHand>("health_by_hand", QT_TRANSLATE_NOOP("Field", "Verdict on the whole"))
                .named("health"),
        });
    return description;
}

} // namespace aanjager
