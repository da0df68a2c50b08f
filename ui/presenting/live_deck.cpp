#include "ui/presenting/live_deck.h"

#include "core/report/visible.h"

#include <algorithm>

namespace aanjager {

namespace {

constexpr qsizetype sizesForeseen = 3; ///< of the screen that all see, and of this slide and the next beside it
constexpr QSize smallest(160, 90);     ///< a record is in units of the slide, whatever is painted

} // namespace

LiveDeck::LiveDeck(const PageContext &context, Id<Meeting> meeting, QObject *parent)
    : QObject(parent), m_context(context), m_meeting(meeting)
{
    connect(&context.session, &Session::changed, this, &LiveDeck::follow);
    connect(&context.session, &Session::opened, this, [this] { m_reports.reset(); });
    connect(&context.session, &Session::dayChanged, this, [this] { follow({}); });
}

LiveDeck::~LiveDeck() = default;

void LiveDeck::choose(const slides::DeckChoice &choice)
{
    m_chosen = choice;
}

void LiveDeck::showKept(const slides::DeckChoice &kept)
{
    m_kept = kept;
}

slides::DeckChoice LiveDeck::choice() const
{
    if (m_chosen)
        return *m_chosen;
    const State &state = m_context.session.state();
    return m_kept && !report::storedDeck(state, m_meeting) ? *m_kept : slides::storedChoice(state, m_meeting);
}

const report::Deck &LiveDeck::deck() const
{
    static const report::Deck none;
    return m_painter ? m_painter->deck() : none;
}

std::optional<report::Slide> LiveDeck::pageOf(Id<Measure> measure) const
{
    return m_maker ? m_maker->pageOf(measure) : std::nullopt;
}

Visibility LiveDeck::visibility() const
{
    return m_level ? *m_level : choice().level();
}

Result<void> LiveDeck::open()
{
    const slides::DeckChoice choice = this->choice();
    return readMoments(choice).and_then([&] {
        m_level = choice.level();
        return make();
    });
}

Result<void> LiveDeck::readMoments(const slides::DeckChoice &choice)
{
    const Deck &deck = choice.deck;
    if (m_read && m_read->moment == deck.moment && m_read->since == deck.since && m_read->level == deck.level)
        return {};
    const ProgrammeFile &file = m_context.session.file();
    const auto moment = slides::storedMoment(deck, "moment"), since = slides::storedMoment(deck, "since");
    if (!moment || !since)
        return tl::unexpected(moment ? since.error() : moment.error());
    std::optional<View> earlier;
    if (*moment && !(*moment)->isNow()) {
        auto view = slides::shownView(file, **moment, m_context.session.today());
        if (!view)
            return tl::unexpected(view.error());
        earlier = *std::move(view);
    }
    auto compared =
        slides::comparedView(file, earlier ? *earlier : withoutReports(), m_meeting, *since, choice.level());
    if (!compared)
        return tl::unexpected(compared.error());
    m_earlier = std::move(earlier);
    m_since = *std::move(compared);
    m_read = deck;
    return {};
}

/** Reads the moments once more where the one that is shown takes in what was changed since. */
Result<void> LiveDeck::keepUp()
{
    if (!m_earlier)
        return {};
    const auto last = slides::storedMoment(*m_read, "moment").and_then([this](const std::optional<Moment> &moment) {
        return m_context.session.file().sequenceAt(moment.value_or(Moment()));
    });
    if (last && *last == m_earlier->sequence)
        return {};
    const Deck deck = *std::exchange(m_read, std::nullopt);
    const Result<void> read = readMoments({deck, {}});
    if (!read)
        m_read = deck;
    return read;
}

Result<void> LiveDeck::make()
{
    const auto now = m_earlier ? Result<View>(*m_earlier) : this->now();
    if (!now)
        return tl::unexpected(now.error());
    const report::DeckOptions options{m_meeting, visibility(), choice().slides};
    m_maker = std::make_unique<report::DeckMaker>(*now, m_since, m_context.words, options);
    m_painter = std::make_unique<slides::SlidePainter>(m_maker->deck(), m_room);
    forget();
    return {};
}

/** As now, for names and days: what was reported may be left in the file. */
View LiveDeck::withoutReports() const
{
    View view = m_context.session.view();
    view.state.table<ProgressReport>() = {};
    view.state.setLateReports(nullptr);
    return view;
}

/** All records as they are now. What parties reported is by far the most of them, and is seldom another. */
Result<View> LiveDeck::now()
{
    if (!m_reports)
        return m_context.session.wholeView().map([this](View view) {
            m_reports = view.state.table<ProgressReport>();
            return view;
        });
    View view = withoutReports();
    view.state.table<ProgressReport>() = *m_reports;
    return view;
}

State LiveDeck::visibleState() const
{
    return report::visibleTo(withoutReports(), visibility()).state;
}

/** Once for all that one edit tells, when it has told it. */
void LiveDeck::follow(const QList<RowChange> &rows)
{
    if (std::any_of(rows.begin(), rows.end(),
                    [](const RowChange &row) { return row.table == tableOf<ProgressReport>; }))
        m_reports.reset();
    if (std::exchange(m_isStale, true))
        return;
    const auto renew = [this] {
        m_isStale = false;
        if (!m_context.session.isOpen() || !m_painter)
            return;
        if (const Result<void> made = keepUp().and_then([this] { return make(); }); !made)
            emit failed(made.error());
        else
            emit changed();
    };
    QMetaObject::invokeMethod(this, renew, Qt::QueuedConnection);
}

void LiveDeck::setRoom(slides::Room room)
{
    if (room == m_room)
        return;
    m_room = room;
    if (!m_painter)
        return;
    m_painter = std::make_unique<slides::SlidePainter>(m_maker->deck(), m_room);
    forget();
    emit changed();
}

void LiveDeck::forget()
{
    m_frames.clear();
    m_sizes.clear();
}

QImage LiveDeck::frame(const report::Slide &slide, qsizetype number, const QSize &pixels)
{
    m_sizes.removeOne(pixels);
    m_sizes.prepend(pixels);
    m_sizes.resize(std::min(m_sizes.size(), sizesForeseen));
    return shown(slide, number, pixels).image;
}

bool LiveDeck::isKept(const report::Slide &slide, qsizetype number, const QSize &pixels) const
{
    return m_frames.contains({number, slide.about.measure, pixels});
}

bool LiveDeck::foresee(qsizetype at)
{
    if (m_frames.packOne())
        return true;
    const QList<report::Slide> &slides = deck().slides;
    for (qsizetype i = 0; i < 2 * slides.size(); ++i) {
        const qsizetype number = i % 2 == 0 ? at - i / 2 : at + (i + 1) / 2; // at, the next, the one before, ...
        if (number < 0 || number >= slides.size())
            continue;
        for (const QSize &pixels : std::as_const(m_sizes)) {
            const SlideFrames::Key key{number, slides[number].about.measure, pixels};
            if (m_frames.contains(key))
                continue;
            if (!m_frames.makeRoom(at, (i + 1) / 2))
                return false;
            m_frames.keepPacked(painted(slides[number], key));
            return true;
        }
    }
    return false;
}

const slides::SlideRecord &LiveDeck::record(const report::Slide &slide, qsizetype number)
{
    const slides::SlideRecord *record = m_frames.record(number, slide.about.measure);
    return record ? *record : shown(slide, number, smallest).record;
}

SlideFrames::Frame LiveDeck::painted(const report::Slide &slide, const SlideFrames::Key &key) const
{
    SlideFrames::Frame frame{key, {}, {}};
    frame.image = m_painter->picture(slide, key.pixels, key.number, &frame.record);
    return frame;
}

const SlideFrames::Frame &LiveDeck::shown(const report::Slide &slide, qsizetype number, const QSize &pixels)
{
    const SlideFrames::Key key{number, slide.about.measure, pixels};
    const SlideFrames::Frame *kept = m_frames.find(key);
    return kept ? *kept : m_frames.keep(painted(slide, key));
}

} // namespace aanjager
