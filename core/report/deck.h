#pragma once

#include "core/insight/view.h"
#include "core/report/document.h"
#include "core/report/wording.h"
#include "core/storage/moment.h"

#include <memory>

/* What is presented in a meeting, as slides of report blocks. */
namespace aanjager::report {

/** What an item of a deck is about: one slide, or some in a row. */
struct SlideSubject
{
    SlideKind kind = SlideKind::Title;
    Id<Theme> theme = {};
    Id<Measure> measure = {};

    bool operator==(const SlideSubject &) const = default;
};

/** An item of a deck with what a person chose about it. */
struct DeckItem
{
    SlideSubject about;
    QString name;  ///< in a list of slides, e.g. "Matrix", "M11 Verblijf afbouwen"
    QString title; ///< that a person gave; empty for the proposed one
    bool isShown = true;
    std::optional<int> minutes = {};
    QString notes = {};        ///< for who presents; on no slide
    Id<DeckSlide> stored = {}; ///< null while nothing was chosen
};

/**
 * One slide. The blocks are those of reports; on a slide the rows of its tables and matrix lead to `links`, in reading
 * order (null for none), group rows apart. In a table of decisions a mark belongs to the line below the title. In one
 * of a theme a row of two cells tells something of the measure above it, what matters most first, where there is room.
 */
struct Slide
{
    SlideSubject about;
    qsizetype item = -1; ///< in the deck; -1 for a page that was asked for by itself
    QString title;
    Mark mark = {};          ///< before the title
    QString markSpoken = {}; ///< the same in words
    QList<Block> blocks = {};
    QList<Id<Measure>> links = {};
    QList<Id<Decision>> decisions = {}; ///< that are asked on it, in the order of their numbers
};

/** All slides that are shown, in order, and what stands on each of them. */
struct Deck
{
    QString title; ///< of the file
    QString language;
    QString author;
    QString footerLeft;  ///< programme, moment, and the demo mark where it applies
    QString footerRight; ///< the meeting; empty for none
    QString pageOf;      ///< "%1 van %2"
    QString andMore;     ///< "en nog %1", for what does not fit
    QDateTime moment;
    QByteArray logo = {};
    QString logoAlternative = {};
    QList<DeckItem> items; ///< also those that are not shown
    QList<Slide> slides;
};

struct DeckOptions
{
    Id<Meeting> meeting = {};                  ///< null for none
    Visibility visibility = Visibility::Board; ///< nothing less open appears
    QList<DeckSlide> chosen = {};              ///< what a person chose, in any order
};

/**
 * Makes slides of a programme as it stands at a moment. Everything less open than the chosen level is gone before
 * anything is made. With `since`, what changed is told.
 */
class DeckMaker
{
public:
    DeckMaker(const View &view, const std::optional<View> &since, const Wording &wording, const DeckOptions &options);
    ~DeckMaker();
    Q_DISABLE_COPY_MOVE(DeckMaker)

    Deck deck() const;
    /** The page of one measure, whether or not it is in the deck; nothing where this reader may not see it. */
    std::optional<Slide> pageOf(Id<Measure> measure) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/** The deck of a meeting as it is stored; null when nothing was chosen yet. Into the state. */
const aanjager::Deck *storedDeck(const State &state, Id<Meeting> meeting);
QList<DeckSlide> storedSlides(const State &state, Id<aanjager::Deck> deck);

/** With which moment a meeting compares where nothing else is chosen: the meeting before, else the last round that was
 * closed before; nothing without either. */
std::optional<Moment> lookedBackTo(const View &view, Id<Meeting> meeting);

} // namespace aanjager::report
