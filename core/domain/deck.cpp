#include "core/domain/deck.h"

#include "core/domain/body.h"
#include "core/domain/goal.h"
#include "core/domain/measure.h"

namespace aanjager {

template <> const Description &describe<Deck>()
{
    static const Description description =
        entity<Deck>(QT_TRANSLATE_NOOP("Entity", "Presentation"), QT_TRANSLATE_NOOP("Entity", "Presentations"),
                     Visibility::Board, {},
                     {
                         field<&Deck::meeting>("meeting", QT_TRANSLATE_NOOP("Field", "In meeting")).owner(),
                         field<&Deck::level>("level", QT_TRANSLATE_NOOP("Field", "Open to")),
                         field<&Deck::moment>("moment", QT_TRANSLATE_NOOP("Field", "Moment shown")),
                         field<&Deck::since>("since", QT_TRANSLATE_NOOP("Field", "Compared with")),
                     });
    return description;
}

template <> const Description &describe<DeckSlide>()
{
    static const Description description = entity<DeckSlide>(
        QT_TRANSLATE_NOOP("Entity", "Slide"), QT_TRANSLATE_NOOP("Entity", "Slides"), Visibility::Board, {"title"},
        {
            field<&DeckSlide::deck>("deck", QT_TRANSLATE_NOOP("Field", "Presentation")).owner(),
            field<&DeckSlide::order>("sort_order", QT_TRANSLATE_NOOP("Field", "Order")),
            field<&DeckSlide::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).required(),
            field<&DeckSlide::theme>("theme", QT_TRANSLATE_NOOP("Field", "Theme")).goesAlong(),
            field<&DeckSlide::measure>("measure", QT_TRANSLATE_NOOP("Field", "Measure")).goesAlong(),
            field<&DeckSlide::title>("title", QT_TRANSLATE_NOOP("Field", "Title")),
            field<&DeckSlide::isHidden>("is_hidden", QT_TRANSLATE_NOOP("Field", "Not shown")),
            field<&DeckSlide::minutesPlanned>("minutes_planned", QT_TRANSLATE_NOOP("Field", "Minutes planned")),
            field<&DeckSlide::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes")).as(FieldKind::LongText).teamOnly(),
        });
    return description;
}

} // namespace aanjager
