#pragma once

#include "core/domain/deck.h"
#include "core/insight/view.h"

namespace aanjager::slides {

/** What a person chose to show in a meeting. */
struct DeckChoice
{
    Deck deck;
    QList<DeckSlide> slides;

    Visibility level() const { return deck.level.value_or(Visibility::Board); }
};

/** What is kept with a meeting; a choice of nothing where nothing is. */
DeckChoice storedChoice(const State &state, Id<Meeting> meeting);

/** A moment as a deck stores it in the field of this name ("moment", "since"); nothing where that is empty. Fails with
 * Invalid, in that field, when it is no moment. */
Result<std::optional<Moment>> storedMoment(const Deck &deck, const char *field);

/** The programme at the moment that is shown. Fails as `viewAt`, in the field "moment" of the deck. */
Result<View> shownView(const ProgrammeFile &file, const Moment &moment, QDate calendarToday);

/**
 * What `shown` is compared with: what was chosen (fails as `viewAt`, in the field "since" of the deck), else the
 * meeting before as readers of this level know it, as far as the file goes back to it. Nothing without either, and for
 * now.
 */
Result<std::optional<View>> comparedView(const ProgrammeFile &file, const View &shown, Id<Meeting> meeting,
                                         const std::optional<Moment> &chosen, Visibility level);

} // namespace aanjager::slides
