#include "ui/presenting/slide_frames.h"

#include <algorithm>
#include <cstdlib>
#include <lz4.h>

namespace aanjager {

namespace {

constexpr qsizetype bytesDrawn = 64'000'000; ///< of images: seven of 1920 × 1080
constexpr qsizetype fewest = 4; ///< images, however large: this slide and the next, before all and beside it
constexpr qsizetype bytesPacked = 96'000'000;
constexpr qsizetype bytesForeseen = 64'000'000; ///< of the packed ones; some two hundred of 1920 × 1080

QByteArray packed(const QImage &image)
{
    const auto size = static_cast<int>(image.sizeInBytes());
    QByteArray bytes(LZ4_compressBound(size), Qt::Uninitialized);
    const int length = LZ4_compress_default(reinterpret_cast<const char *>(image.constBits()), bytes.data(), size,
                                            static_cast<int>(bytes.size()));
    bytes.resize(length);
    bytes.squeeze();
    return bytes;
}

QImage unpacked(const QByteArray &bytes, const QSize &pixels)
{
    QImage image(pixels, QImage::Format_RGB32);
    const auto size = static_cast<int>(image.sizeInBytes());
    const int length = LZ4_decompress_safe(bytes.constData(), reinterpret_cast<char *>(image.bits()),
                                           static_cast<int>(bytes.size()), size);
    Q_ASSERT(length == size);
    return image;
}

} // namespace

bool SlideFrames::contains(const Key &key) const
{
    return std::any_of(m_frames.cbegin(), m_frames.cend(), [&](const Frame &frame) { return frame.key == key; });
}

const SlideFrames::Frame *SlideFrames::find(const Key &key)
{
    const auto found =
        std::find_if(m_frames.cbegin(), m_frames.cend(), [&](const Frame &frame) { return frame.key == key; });
    if (found == m_frames.cend())
        return nullptr;
    m_frames.move(found - m_frames.cbegin(), 0);
    if (Frame &first = m_frames.first(); first.image.isNull() && !first.packed.isEmpty()) {
        first.image = unpacked(first.packed, key.pixels);
        putAway();
    }
    return &m_frames.first();
}

const slides::SlideRecord *SlideFrames::record(qsizetype number, Id<Measure> page) const
{
    const auto found = std::find_if(m_frames.cbegin(), m_frames.cend(), [&](const Frame &frame) {
        return frame.key.number == number && frame.key.page == page;
    });
    return found == m_frames.cend() ? nullptr : &found->record;
}

const SlideFrames::Frame &SlideFrames::keep(Frame frame)
{
    m_frames.prepend(std::move(frame));
    putAway();
    return m_frames.first();
}

void SlideFrames::keepPacked(Frame frame)
{
    frame.packed = packed(frame.image);
    frame.image = QImage();
    m_frames.append(std::move(frame));
}

bool SlideFrames::makeRoom(qsizetype at, qsizetype away)
{
    if (hasRoom())
        return true;
    const auto farness = [at](const Frame &frame) {
        return frame.image.isNull() ? std::abs(frame.key.number - at) : 0;
    };
    const auto farthest = std::max_element(m_frames.cbegin(), m_frames.cend(),
                                           [&](const Frame &a, const Frame &b) { return farness(a) < farness(b); });
    if (farthest == m_frames.cend() || farness(*farthest) <= away)
        return false;
    m_frames.erase(farthest);
    return true;
}

bool SlideFrames::hasRoom() const
{
    qsizetype bytes = 0;
    for (const Frame &frame : m_frames)
        bytes += frame.packed.size();
    return bytes < bytesForeseen;
}

bool SlideFrames::packOne()
{
    const auto found =
        std::find_if(m_frames.begin(), m_frames.end(), [](const Frame &frame) { return frame.packed.isEmpty(); });
    if (found == m_frames.end())
        return false;
    found->packed = packed(found->image);
    return true;
}

qsizetype SlideFrames::bytes() const
{
    qsizetype bytes = 0;
    for (const Frame &frame : m_frames)
        bytes += frame.image.sizeInBytes() + frame.packed.size();
    return bytes;
}

/** Images that were not shown for longest, and whole frames where they are too many or there was no time to pack them:
 * who goes on must not wait for it. */
void SlideFrames::putAway()
{
    qsizetype drawn = 0, images = 0, all = 0;
    for (qsizetype i = 0; i < m_frames.size();) {
        Frame &frame = m_frames[i];
        drawn += frame.image.sizeInBytes();
        all += frame.packed.size();
        const bool isTooMuch = !frame.image.isNull() && ++images > fewest && drawn > bytesDrawn;
        if (i >= fewest && (all > bytesPacked || (isTooMuch && frame.packed.isEmpty()))) {
            m_frames.removeAt(i);
            continue;
        }
        if (isTooMuch)
            frame.image = QImage();
        ++i;
    }
}

} // namespace aanjager
