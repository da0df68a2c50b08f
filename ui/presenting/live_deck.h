#pragma once

#include "ui/pages/page_context.h"
#include "ui/presenting/slide_frames.h"
#include "ui/slides/deck_choice.h"
#include "ui/slides/slide_painter.h"

#include <QObject>

namespace aanjager {

/** The deck of a meeting that follows the open programme: an edit made anywhere is on the slides at once, unless they
 * show a moment before it. Keeps the frames that were painted. */
class LiveDeck : public QObject
{
    Q_OBJECT

public:
    LiveDeck(const PageContext &context, Id<Meeting> meeting, QObject *parent = nullptr);
    ~LiveDeck() override;

    /** What is chosen in place of what is stored for the meeting; the next `open` shows it. */
    void choose(const slides::DeckChoice &choice);
    /** Shows what is stored for the meeting, as it becomes; `kept` is what was stored, for when that is gone. */
    void showKept(const slides::DeckChoice &kept);
    /** Reads the moments that are shown and compared, and makes the slides. Fails as `storedMoment` and `viewAt`; what
     * was open stays. */
    Result<void> open();
    Id<Meeting> meeting() const { return m_meeting; }
    /** To whom it is open, whatever is stored since it was opened. */
    Visibility visibility() const;
    /** Whether a moment before now is shown. */
    bool isEarlier() const { return m_earlier.has_value(); }
    /** Empty until it was opened. */
    const report::Deck &deck() const;
    /** The page of a measure that is not in the deck; nothing where this level may not see it. */
    std::optional<report::Slide> pageOf(Id<Measure> measure) const;

    slides::Room room() const { return m_room; }
    void setRoom(slides::Room room);
    /** A picture of so many pixels, kept for the next time. `number` from 0; -1 for a page of its own. */
    QImage frame(const report::Slide &slide, qsizetype number, const QSize &pixels);
    /** Puts every picture away: they are shown in another size. */
    void forget();
    /** Whether `frame` paints nothing. */
    bool isKept(const report::Slide &slide, qsizetype number, const QSize &pixels) const;
    /** Paints one more slide of the deck beforehand, in a size in which slides are shown, from slide `at` outwards, as
     * far as there is room to keep them. False when there is nothing left to do. */
    bool foresee(qsizetype at);
    /** Of memory, for pictures. */
    qsizetype bytesKept() const { return m_frames.bytes(); }
    /** What stands where on a slide, in units of the slide. Valid until the next call. */
    const slides::SlideRecord &record(const report::Slide &slide, qsizetype number);
    /** The records as who sees the slides may know them, as they are now. */
    State visibleState() const;

signals:
    /** The slides may be others. */
    void changed();
    /** They could not be made anew; those that were are still shown. */
    void failed(const Error &error);

private:
    slides::DeckChoice choice() const;
    Result<void> readMoments(const slides::DeckChoice &choice);
    Result<void> keepUp();
    SlideFrames::Frame painted(const report::Slide &slide, const SlideFrames::Key &key) const;
    const SlideFrames::Frame &shown(const report::Slide &slide, qsizetype number, const QSize &pixels);
    void follow(const QList<RowChange> &rows);
    View withoutReports() const;
    Result<View> now();
    Result<void> make();

    PageContext m_context;
    const Id<Meeting> m_meeting;
    std::optional<slides::DeckChoice> m_chosen, m_kept;
    std::optional<Visibility> m_level; ///< of what is open
    std::optional<Deck> m_read;        ///< the one of which the moments were read
    std::optional<View> m_earlier;     ///< that is shown in place of now
    std::optional<View> m_since;
    std::optional<Records<ProgressReport>> m_reports; ///< that were read, until one of them is another
    std::unique_ptr<report::DeckMaker> m_maker;
    std::unique_ptr<slides::SlidePainter> m_painter;
    slides::Room m_room = slides::Room::Light;
    SlideFrames m_frames;
    QList<QSize> m_sizes; ///< that were asked for, the last first
    bool m_isStale = false;
};

} // namespace aanjager
