#include "ui/slides/slides_pdf.h"

#include "core/insight/meetings.h"
#include "core/storage/programme_file.h"
#include "ui/paper/pdf_device.h"
#include "ui/slides/slide_painter.h"
#include "ui/text/wording.h"

namespace aanjager::slides {

namespace {

constexpr QSizeF page(960, 540); ///< points

/** A moment as it was stored; `otherwise` where nothing was. */
std::optional<Moment> chosenMoment(const QString &text, const std::optional<Moment> &otherwise)
{
    const auto moment = text.isEmpty() ? Result<Moment>(Moment()) : Moment::parse(text);
    return text.isEmpty() || !moment ? otherwise : std::optional(*moment);
}

Result<Id<Meeting>> meetingOf(const View &view, const DeckRequest &request)
{
    if (request.id)
        return request.id;
    if (!request.meeting) {
        const Meeting *next = nextBoardMeeting(view);
        return next ? next->id : Id<Meeting>();
    }
    for (const Meeting &meeting : view.state.all<Meeting>())
        if (meeting.day == *request.meeting)
            return meeting.id;
    return fail(ErrorKind::NotFound, QStringLiteral("no such meeting"), {}, request.meeting->toString(Qt::ISODate));
}

} // namespace

Result<QByteArray> slidesPdf(const report::Deck &deck)
{
    if (deck.slides.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("no slide is shown"));
    const SlidePainter slides(deck);
    paper::PdfDevice device(page);
    QPainter painter(&device);
    device.openTag("Document");
    for (qsizetype i = 0; i < deck.slides.size(); ++i) {
        if (i > 0)
            device.newPage();
        slides.paintOn(device, painter, i);
    }
    device.closeTag();
    painter.end();
    return device.finish({deck.title, deck.author, deck.language, deck.moment});
}

Result<report::Deck> deckOf(const ProgrammeFile &file, const DeckRequest &request)
{
    const auto now = viewAt(file, {}, request.today);
    if (!now)
        return tl::unexpected(now.error());
    const auto meeting = meetingOf(*now, request);
    if (!meeting)
        return tl::unexpected(meeting.error());
    const Deck *stored = report::storedDeck(now->state, *meeting);
    const Moment asOf =
        request.asOf ? *request.asOf : chosenMoment(stored ? stored->moment : QString(), Moment()).value();
    const auto view = asOf.isNow() ? now : viewAt(file, asOf, request.today);
    if (!view)
        return tl::unexpected(view.error());
    const auto looked = report::lookedBackTo(*view, *meeting);
    const auto sinceMoment = request.since ? request.since : chosenMoment(stored ? stored->since : QString(), looked);
    std::optional<View> since;
    if (sinceMoment) {
        auto earlier = viewAt(file, *sinceMoment, request.today);
        if (!earlier)
            return tl::unexpected(earlier.error());
        since = std::move(*earlier);
    }
    report::DeckOptions options{*meeting, Visibility::Board, {}};
    if (stored) {
        options.visibility = stored->level.value_or(Visibility::Board);
        options.chosen = report::storedSlides(now->state, stored->id);
    }
    options.visibility = request.visibility.value_or(options.visibility);
    const text::Wording wording(request.language);
    return report::DeckMaker(*view, since, wording, options).deck();
}

} // namespace aanjager::slides
