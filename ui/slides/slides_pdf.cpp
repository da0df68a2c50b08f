#include "ui/slides/slides_pdf.h"

#include "core/insight/meetings.h"
#include "core/insight/planning.h"
#include "core/storage/programme_file.h"
#include "ui/paper/pdf_device.h"
#include "ui/slides/slide_painter.h"
#include "ui/text/wording.h"

#include <algorithm>

namespace aanjager::slides {

namespace {

constexpr QSizeF page(960, 540); ///< points

/** The days on which there are meetings, those near a day. */
QString daysNear(const State &state, QDate day)
{
    constexpr qsizetype most = 8;
    QList<QDate> days;
    for (const Meeting &meeting : state.all<Meeting>())
        if (meeting.day.isValid() && !days.contains(meeting.day))
            days.append(meeting.day);
    std::sort(days.begin(), days.end(),
              [day](QDate a, QDate b) { return std::abs(day.daysTo(a)) < std::abs(day.daysTo(b)); });
    days = days.mid(0, most);
    std::sort(days.begin(), days.end());
    QStringList told;
    for (const QDate &each : std::as_const(days))
        told.append(each.toString(Qt::ISODate));
    return told.join(QStringLiteral(", "));
}

Result<Id<Meeting>> meetingOf(const View &view, const DeckRequest &request)
{
    if (!request.meeting) {
        const Meeting *next = nextBoardMeeting(view);
        return next ? next->id : Id<Meeting>();
    }
    for (const Meeting *meeting : boardMeetings(view.state))
        if (meeting->day == *request.meeting)
            return meeting->id;
    for (const Meeting &meeting : view.state.all<Meeting>())
        if (meeting.day == *request.meeting)
            return meeting.id;
    return fail(ErrorKind::NotFound, QStringLiteral("no meeting on that day"), {},
                request.meeting->toString(Qt::ISODate), daysNear(view.state, *request.meeting));
}

/** What is shown, to whom. A title that was given for a closer circle is not told to a wider one. */
report::DeckOptions optionsOf(const DeckChoice &choice, Id<Meeting> meeting, const DeckRequest &request)
{
    report::DeckOptions options{meeting, request.visibility.value_or(choice.level()), choice.slides};
    if (options.visibility > choice.level())
        for (DeckSlide &slide : options.chosen)
            slide.title.clear();
    return options;
}

} // namespace

Result<QByteArray> slidesPdf(const report::Deck &deck, Room room, WorkProgress *progress)
{
    if (deck.slides.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("no slide is shown"));
    const SlidePainter slides(deck, room);
    paper::PdfDevice device(page);
    QPainter painter(&device);
    device.openTag("Document");
    for (qsizetype i = 0; i < deck.slides.size(); ++i) {
        if (!goesOn(progress, i, deck.slides.size()))
            return stopped();
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
    const DeckChoice choice = storedChoice(now->state, *meeting);
    using Chosen = Result<std::optional<Moment>>;
    const auto asOf = request.asOf ? Chosen(request.asOf) : storedMoment(choice.deck, "moment");
    const auto since = request.since ? Chosen(request.since) : storedMoment(choice.deck, "since");
    if (!asOf || !since)
        return tl::unexpected(asOf ? since.error() : asOf.error());
    const auto view = shownView(file, asOf->value_or(Moment()), request.today);
    if (!view)
        return tl::unexpected(view.error());
    const report::DeckOptions options = optionsOf(choice, *meeting, request);
    const auto compared = comparedView(file, *view, *meeting, *since, options.visibility);
    if (!compared)
        return tl::unexpected(compared.error());
    const text::Wording wording(request.language);
    return report::DeckMaker(*view, *compared, wording, options).deck();
}

} // namespace aanjager::slides
