#pragma once

#include "core/base/result.h"
#include "ui/paper/pdf_syntax.h"

#include <deque>
#include <future>
#include <vector>

namespace aanjager::paper {

/**
 * A PDF 1.7 while it is written: objects go out as they come, small ones together in object streams, streams compressed
 * on other threads. What has been written is kept compressed only. Equal objects in equal order give equal bytes.
 */
class PdfFile
{
public:
    PdfFile();

    /** A number for an object that comes later. */
    PdfRef reserve();
    /** Writes an object that is no stream: a dictionary, an array, a number. */
    void write(PdfRef object, const QByteArray &body);
    PdfRef add(const QByteArray &body);
    /** Writes a stream; `entries` are those of its dictionary beside Length and Filter. */
    void writeStream(PdfRef object, const QByteArray &entries, QByteArray data, bool compressed = true);
    PdfRef addStream(const QByteArray &entries, QByteArray data, bool compressed = true);

    /** Ends the file and gives it; nothing can be written any more. Fails with Storage when compressing did. */
    Result<QByteArray> finish(PdfRef catalog, PdfRef info);

private:
    /** Where an object lies: an offset in the file, or a place in an object stream. Small, for there are many. */
    struct Place
    {
        uint32_t where = 0; ///< offset, or the number of the object stream; 0: nowhere
        int16_t index = -1; ///< in the object stream; -1 when it lies in the file itself
    };
    struct Pending
    {
        PdfRef object = 0;
        QByteArray entries;
        std::future<QByteArray> data;
    };

    void flushGathered();
    void settle(size_t most);
    void append(const Pending &pending, const QByteArray &data);
    QByteArray crossReferences() const;

    QByteArray m_out;
    std::vector<Place> m_places; ///< by object number
    std::deque<Pending> m_pending;
    std::vector<std::pair<PdfRef, qsizetype>> m_gatheredAt;
    QByteArray m_gathered;
    bool m_failed = false;
};

} // namespace aanjager::paper
