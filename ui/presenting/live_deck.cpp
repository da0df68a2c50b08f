#include "ui/presenting/live_deck.h"

namespace aanjager {

namespace {

constexpr qsizetype framesKept = 8;

} // namespace

LiveDeck::LiveDeck(const PageContext &context, Id<Meeting> meeting, QObject *parent)
    : QObject(parent), m_context(context), m_meeting(meeting)
{
    connect(&context.session, &Session::changed, this, &LiveDeck::follow);
    connect(&context.session, &Session::dayChanged, this, &LiveDeck::follow);
}

LiveDeck::~LiveDeck() = default;

const Deck *LiveDeck::stored() const
{
    return report::storedDeck(m_context.session.state(), m_meeting);
}

Visibility LiveDeck::visibility() const
{
    const Deck *deck = stored();
    return deck ? deck->level.value_or(Visibility::Board) : Visibility::Board;
}

Result<std::optional<View>> LiveDeck::viewOf(const QString &text, const std::optional<Moment> &otherwise) const
{
    std::optional<Moment> moment = otherwise;
    if (!text.isEmpty())
        if (const auto read = Moment::parse(text))
            moment = *read;
    if (!moment || moment->isNow())
        return std::optional<View>();
    return viewAt(m_context.session.file(), *moment, m_context.session.today()).map([](View view) {
        return std::optional(std::move(view));
    });
}

Result<void> LiveDeck::open()
{
    const Deck *deck = stored();
    auto earlier = viewOf(deck ? deck->moment : QString(), {});
    if (!earlier)
        return tl::unexpected(earlier.error());
    m_earlier = *std::move(earlier);
    const View &shown = m_earlier ? *m_earlier : m_context.session.view();
    auto since = viewOf(deck ? deck->since : QString(), report::lookedBackTo(shown, m_meeting));
    if (!since)
        return tl::unexpected(since.error());
    m_since = *std::move(since);
    return make();
}

Result<void> LiveDeck::make()
{
    const auto now = m_earlier ? Result<View>(*m_earlier) : m_context.session.wholeView();
    if (!now)
        return tl::unexpected(now.error());
    report::DeckOptions options{m_meeting, visibility(), {}};
    if (const Deck *deck = stored())
        options.chosen = report::storedSlides(m_context.session.state(), deck->id);
    m_maker = std::make_unique<report::DeckMaker>(*now, m_since, m_context.words, options);
    m_painter = std::make_unique<slides::SlidePainter>(m_maker->deck(), m_room);
    m_frames.clear();
    return {};
}

/** Once for all that one edit tells, when it has told it. */
void LiveDeck::follow()
{
    if (std::exchange(m_isStale, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isStale = false;
            if (m_context.session.isOpen() && m_painter && make())
                emit changed();
        },
        Qt::QueuedConnection);
}

void LiveDeck::setRoom(slides::Room room)
{
    if (room == m_room)
        return;
    m_room = room;
    m_painter = std::make_unique<slides::SlidePainter>(m_maker->deck(), m_room);
    m_frames.clear();
    emit changed();
}

QImage LiveDeck::frame(const report::Slide &slide, qsizetype number, const QSize &pixels)
{
    for (qsizetype i = 0; number >= 0 && i < m_frames.size(); ++i)
        if (m_frames[i].number == number && m_frames[i].pixels == pixels) {
            m_frames.move(i, 0);
            return m_frames.first().image;
        }
    const QImage image = m_painter->picture(slide, pixels, number);
    if (number < 0)
        return image;
    m_frames.prepend({number, pixels, image});
    if (m_frames.size() > framesKept)
        m_frames.removeLast();
    return image;
}

QList<slides::SlideRecord::Link> LiveDeck::links(const report::Slide &slide) const
{
    constexpr QSize smallest(160, 90); // the record is in units of the slide, whatever is painted
    QImage image(smallest, QImage::Format_RGB32);
    QPainter painter(&image);
    slides::SlideRecord record;
    m_painter->paint(painter, image.rect(), slide, &record);
    return record.links;
}

} // namespace aanjager
