#pragma once

#include "core/domain/description.h"

namespace aanjager {

struct Deck;
struct DeckSlide;
struct Measure;
struct Meeting;
struct Theme;

template <> inline constexpr const char *tableOf<Deck> = "deck";
template <> inline constexpr const char *tableOf<DeckSlide> = "deck_slide";

/** What is shown in a meeting: to whom it is open, and of which moment. What its slides say is computed. */
struct Deck
{
    Id<Deck> id;
    Id<Meeting> meeting = {};
    std::optional<Visibility> level = {}; ///< nothing less open is shown; none: the board
    QString moment = {};                  ///< as `Moment::parse` reads it; empty for now
    QString since = {};                   ///< what it is compared with; empty for the meeting before

    bool operator==(const Deck &) const = default;
};

/** What a person chose about one item of a deck: its place, whether it is shown, its title, time and notes. */
struct DeckSlide
{
    Id<DeckSlide> id;
    Id<Deck> deck = {};
    std::optional<int> order = {};
    std::optional<SlideKind> kind = {};
    Id<Theme> theme = {};     ///< of a slide about one
    Id<Measure> measure = {}; ///< of a slide about one
    QString title = {};       ///< in place of the proposed one
    bool isHidden = false;
    std::optional<int> minutesPlanned = {};
    QString notes = {}; ///< for who presents; never on the screen that all see

    bool operator==(const DeckSlide &) const = default;
};

template <> const Description &describe<Deck>();
template <> const Description &describe<DeckSlide>();

} // namespace aanjager
