#include "ui/paper/pdf_file.h"

#include <QCryptographicHash>
#include <array>
#include <limits>
#include <thread>
#include <zlib.h>

namespace aanjager::paper {

namespace {

constexpr size_t gatheredMost = 250; ///< objects in one object stream; an index is one byte
constexpr int rowBytes = 7;          ///< of a cross-reference: kind, four of place, two of index

/** The data as a zlib stream; empty when there is no memory for it. */
QByteArray deflated(const QByteArray &data)
{
    uLongf size = compressBound(static_cast<uLong>(data.size()));
    QByteArray out(static_cast<qsizetype>(size), Qt::Uninitialized);
    const int status = compress2(reinterpret_cast<Bytef *>(out.data()), &size,
                                 reinterpret_cast<const Bytef *>(data.constData()), static_cast<uLong>(data.size()), 6);
    out.resize(status == Z_OK ? static_cast<qsizetype>(size) : 0);
    return out;
}

/** Streams that may be under way at once: enough to keep every processor busy. */
size_t underWay()
{
    return size_t{2} * std::max(std::thread::hardware_concurrency(), 1U);
}

} // namespace

PdfFile::PdfFile() : m_out("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"), m_places(1) {}

PdfRef PdfFile::reserve()
{
    m_places.emplace_back();
    return static_cast<PdfRef>(m_places.size() - 1);
}

void PdfFile::write(PdfRef object, const QByteArray &body)
{
    m_gatheredAt.emplace_back(object, m_gathered.size());
    m_gathered += body;
    m_gathered += '\n';
    if (m_gatheredAt.size() == gatheredMost)
        flushGathered();
}

PdfRef PdfFile::add(const QByteArray &body)
{
    const PdfRef object = reserve();
    write(object, body);
    return object;
}

void PdfFile::flushGathered()
{
    if (m_gatheredAt.empty())
        return;
    const PdfRef stream = reserve();
    QByteArray index;
    for (size_t i = 0; i < m_gatheredAt.size(); ++i) {
        const auto [object, at] = m_gatheredAt[i];
        index += QByteArray::number(object) + ' ' + QByteArray::number(at) + '\n';
        m_places[static_cast<size_t>(object)] = {static_cast<uint32_t>(stream), static_cast<int16_t>(i)};
    }
    const QByteArray entries = "/Type/ObjStm/N " + QByteArray::number(static_cast<qint64>(m_gatheredAt.size())) +
                               "/First " + QByteArray::number(index.size());
    m_gatheredAt.clear();
    writeStream(stream, entries, index + std::exchange(m_gathered, {}));
}

void PdfFile::writeStream(PdfRef object, const QByteArray &entries, QByteArray data, bool compressed)
{
    Pending pending{object, entries, {}};
    if (compressed) {
        pending.entries += "/Filter/FlateDecode";
        pending.data = std::async(std::launch::async, [raw = std::move(data)] { return deflated(raw); });
    } else {
        std::promise<QByteArray> ready;
        ready.set_value(std::move(data));
        pending.data = ready.get_future();
    }
    m_pending.push_back(std::move(pending));
    settle(underWay());
}

PdfRef PdfFile::addStream(const QByteArray &entries, QByteArray data, bool compressed)
{
    const PdfRef object = reserve();
    writeStream(object, entries, std::move(data), compressed);
    return object;
}

void PdfFile::settle(size_t most)
{
    for (; m_pending.size() > most; m_pending.pop_front())
        append(m_pending.front(), m_pending.front().data.get());
}

void PdfFile::append(const Pending &pending, const QByteArray &data)
{
    // Where an object lies is written in four bytes.
    m_failed = m_failed || data.isEmpty() || m_out.size() > std::numeric_limits<int>::max();
    m_places[static_cast<size_t>(pending.object)].where = static_cast<uint32_t>(m_out.size());
    m_out += QByteArray::number(pending.object) + " 0 obj\n<<" + pending.entries + "/Length " +
             QByteArray::number(data.size()) + ">>\nstream\n";
    m_out += data;
    m_out += "\nendstream\nendobj\n";
}

QByteArray PdfFile::crossReferences() const
{
    using Row = std::array<char, rowBytes>;
    const auto byteOf = [](uint32_t value, int shift) { return static_cast<char>(value >> shift & 0xFF); };
    QByteArray rows;
    rows.reserve(static_cast<qsizetype>(m_places.size()) * (rowBytes + 1));
    Row above = {};
    for (const Place &place : m_places) {
        const bool free = place.where == 0; // the head of the list, and a number that nothing was written for
        const uint32_t last = free ? 0xFFFF : place.index < 0 ? 0 : static_cast<uint32_t>(place.index);
        const Row row = {free              ? '\0'
                         : place.index < 0 ? '\1'
                                           : '\2',
                         byteOf(place.where, 24),
                         byteOf(place.where, 16),
                         byteOf(place.where, 8),
                         byteOf(place.where, 0),
                         byteOf(last, 8),
                         byteOf(last, 0)};
        rows += '\2'; // the predictor "up": what is written is the difference with the row above
        for (size_t i = 0; i < row.size(); ++i)
            rows += static_cast<char>(row[i] - above[i]);
        above = row;
    }
    return rows;
}

Result<QByteArray> PdfFile::finish(PdfRef catalog, PdfRef info)
{
    flushGathered();
    settle(0);
    const PdfRef table = reserve();
    const qint64 start = m_out.size();
    m_places[static_cast<size_t>(table)].where = static_cast<uint32_t>(start);
    const QByteArray id = QCryptographicHash::hash(m_out, QCryptographicHash::Md5).toHex();
    const QByteArray entries = "/Type/XRef/W[1 4 2]/Size " + QByteArray::number(static_cast<qint64>(m_places.size())) +
                               "/Root " + reference(catalog) + "/Info " + reference(info) + "/ID[<" + id + "><" + id +
                               ">]/DecodeParms<</Predictor 12/Columns " + QByteArray::number(rowBytes) + ">>";
    writeStream(table, entries, crossReferences());
    settle(0);
    if (m_failed)
        return fail(ErrorKind::Storage, QStringLiteral("the pages could not be compressed"));
    m_out += "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return std::move(m_out);
}

} // namespace aanjager::paper
