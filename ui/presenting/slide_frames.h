#pragma once

#include "core/domain/measure.h"
#include "ui/slides/slide_canvas.h"

#include <QImage>

namespace aanjager {

/** Pictures of slides that were painted. The last ones are kept as they are drawn, and all packed once there is time: a
 * slide is flat, so that LZ4 makes some thirtieth of it and gives it back in a few milliseconds. */
class SlideFrames
{
public:
    struct Key
    {
        qsizetype number; ///< from 0; -1 for a page of its own
        Id<Measure> page; ///< of that page
        QSize pixels;

        bool operator==(const Key &) const = default;
    };
    struct Frame
    {
        Key key;
        QImage image; ///< of 32 bits a pixel; null while it is only packed
        slides::SlideRecord record;
        QByteArray packed = {};
    };

    bool contains(const Key &key) const;
    /** The frame with its image; null where it is not kept. Valid until the next call. */
    const Frame *find(const Key &key);
    /** What stands where on a slide, in whatever size it was painted; null where it was not. Valid until the next call.
     */
    const slides::SlideRecord *record(qsizetype number, Id<Measure> page) const;
    /** Keeps what is shown now. Valid until the next call. */
    const Frame &keep(Frame frame);
    /** Keeps what may be shown. */
    void keepPacked(Frame frame);
    /** Makes room for a slide that is so far `away` from slide `at`, for which one that is farther is put away; false
     * where there is none. */
    bool makeRoom(qsizetype at, qsizetype away);
    /** Packs one that was shown, so that it need not be done when its image is put away; false where all are. */
    bool packOne();
    void clear() { m_frames.clear(); }
    /** Of memory. */
    qsizetype bytes() const;

private:
    bool hasRoom() const;
    void putAway();

    QList<Frame> m_frames; ///< the last shown first
};

} // namespace aanjager
