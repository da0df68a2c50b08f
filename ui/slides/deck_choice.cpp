#include "ui/slides/deck_choice.h"

#include "core/report/deck.h"
#include "core/report/visible.h"
#include "core/storage/programme_file.h"

namespace aanjager::slides {

namespace {

/** In which field of the deck it went wrong. */
Error inDeck(Error error, const char *field)
{
    error.place.table = QString::fromLatin1(tableOf<Deck>);
    error.place.field = QString::fromLatin1(field);
    return error;
}

} // namespace

DeckChoice storedChoice(const State &state, Id<Meeting> meeting)
{
    const Deck *deck = report::storedDeck(state, meeting);
    return deck ? DeckChoice{*deck, report::storedSlides(state, deck->id)} : DeckChoice();
}

Result<std::optional<Moment>> storedMoment(const Deck &deck, const char *field)
{
    const Value value = describe<Deck>().field(QString::fromLatin1(field))->read(&deck);
    const auto *text = std::get_if<QString>(&value);
    if (!text || text->isEmpty())
        return std::optional<Moment>();
    return Moment::parse(*text)
        .map([](const Moment &moment) { return std::optional(moment); })
        .map_error([field](const Error &error) { return inDeck(error, field); });
}

Result<View> shownView(const ProgrammeFile &file, const Moment &moment, QDate calendarToday)
{
    return viewAt(file, moment, calendarToday).map_error([](const Error &error) { return inDeck(error, "moment"); });
}

Result<std::optional<View>> comparedView(const ProgrammeFile &file, const View &shown, Id<Meeting> meeting,
                                         const std::optional<Moment> &chosen, Visibility level)
{
    const auto since = chosen ? chosen : report::lookedBackTo(report::visibleTo(shown, level), meeting);
    if (!since || since->isNow())
        return std::optional<View>();
    auto view = viewAt(file, *since, shown.today);
    if (!view && !chosen && view.error().kind == ErrorKind::NotFound)
        return std::optional<View>(); // before the file began
    if (!view)
        return tl::unexpected(inDeck(view.error(), "since"));
    return std::optional(*std::move(view));
}

} // namespace aanjager::slides
