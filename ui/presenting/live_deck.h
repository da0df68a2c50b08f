#pragma once

#include "ui/pages/page_context.h"
#include "ui/slides/slide_painter.h"

#include <QObject>

namespace aanjager {

/** The deck of a meeting that follows the open programme: an edit made anywhere is on the slides at once, unless they
 * show an earlier moment. Keeps the last frames that were painted. */
class LiveDeck : public QObject
{
    Q_OBJECT

public:
    LiveDeck(const PageContext &context, Id<Meeting> meeting, QObject *parent = nullptr);
    ~LiveDeck() override;

    /** Reads the moments that are shown and compared, and makes the slides. Fails as `viewAt`. */
    Result<void> open();
    Id<Meeting> meeting() const { return m_meeting; }
    Visibility visibility() const;
    const report::Deck &deck() const { return m_painter->deck(); }
    /** The page of a measure that is not in the deck; nothing where this level may not see it. */
    std::optional<report::Slide> pageOf(Id<Measure> measure) const { return m_maker->pageOf(measure); }

    slides::Room room() const { return m_room; }
    void setRoom(slides::Room room);
    /** A picture of so many pixels, kept for the next time. `number` from 0; -1 for a page of its own. */
    QImage frame(const report::Slide &slide, qsizetype number, const QSize &pixels);
    /** Where a slide leads, in units of the slide. */
    QList<slides::SlideRecord::Link> links(const report::Slide &slide) const;

signals:
    /** The slides may be others. */
    void changed();

private:
    struct Frame
    {
        qsizetype number;
        QSize pixels;
        QImage image;
    };

    const Deck *stored() const;
    void follow();
    Result<void> make();
    Result<std::optional<View>> viewOf(const QString &moment, const std::optional<Moment> &otherwise) const;

    PageContext m_context;
    const Id<Meeting> m_meeting;
    std::optional<View> m_earlier; ///< that is shown in place of now
    std::optional<View> m_since;
    std::unique_ptr<report::DeckMaker> m_maker;
    std::unique_ptr<slides::SlidePainter> m_painter;
    slides::Room m_room = slides::Room::Light;
    QList<Frame> m_frames; ///< the last first
    bool m_isStale = false;
};

} // namespace aanjager
