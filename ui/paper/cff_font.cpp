#include "ui/paper/cff_font.h"

#include <QByteArrayList>
#include <utility>

namespace aanjager::paper {

namespace {

constexpr int escape = 12;
constexpr int fontBox = 5, charset = 15, charStrings = 17, privateDict = 18, subroutines = 19;
constexpr int fontMatrix = escape << 8 | 7, registry = escape << 8 | 30, numberCount = escape << 8 | 34,
              fontArray = escape << 8 | 36, fontSelect = escape << 8 | 37;

/** Reads a table from its front; what lies behind its end reads as nothing, and is remembered. */
class Reader
{
public:
    explicit Reader(const QByteArray &bytes, qsizetype at = 0) : m_bytes(bytes), m_at(at) {}

    bool failed() const { return m_failed; }
    qsizetype at() const { return m_at; }
    bool atEnd() const { return m_at >= m_bytes.size(); }
    unsigned number(int size)
    {
        unsigned value = 0;
        for (const char byte : take(size))
            value = value << 8 | static_cast<unsigned char>(byte);
        return value;
    }
    QByteArray take(qsizetype size)
    {
        if (m_at < 0 || size < 0 || size > m_bytes.size() - m_at) {
            m_failed = true;
            return {};
        }
        const QByteArray part = m_bytes.mid(m_at, size);
        m_at += size;
        return part;
    }
    /** Steps over a list of objects; returns it whole and how many there are. */
    std::pair<QByteArray, unsigned> list()
    {
        const qsizetype start = m_at;
        const unsigned count = number(2);
        if (count > 0) {
            const int offsetSize = static_cast<int>(number(1));
            take(static_cast<qsizetype>(count) * offsetSize);
            const unsigned end = number(offsetSize);
            take(static_cast<qsizetype>(end) - 1);
        }
        return {m_bytes.mid(start, m_at - start), count};
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at;
    bool m_failed = false;
};

/** One entry of a dictionary: its operator, its operands as they stand there, and the whole numbers among them. */
struct Entry
{
    int op = 0;
    QByteArray operands;
    std::vector<int> numbers;
};

void readOperand(Reader &reader, int first, std::vector<int> &numbers)
{
    if (first == 28) {
        numbers.push_back(static_cast<int16_t>(reader.number(2)));
    } else if (first == 29) {
        numbers.push_back(static_cast<int>(reader.number(4)));
    } else if (first == 30) {
        while (!reader.failed() && (reader.number(1) & 0xF) != 0xF) {
        }
    } else if (first >= 247 && first <= 250) {
        numbers.push_back((first - 247) * 256 + static_cast<int>(reader.number(1)) + 108);
    } else if (first >= 251 && first <= 254) {
        numbers.push_back(-(first - 251) * 256 - static_cast<int>(reader.number(1)) - 108);
    } else {
        numbers.push_back(first - 139);
    }
}

std::vector<Entry> dictionary(const QByteArray &bytes)
{
    std::vector<Entry> entries;
    Reader reader(bytes);
    qsizetype start = 0;
    std::vector<int> numbers;
    while (!reader.atEnd() && !reader.failed()) {
        const qsizetype at = reader.at();
        const int first = static_cast<int>(reader.number(1));
        if (first > 21) {
            readOperand(reader, first, numbers);
            continue;
        }
        const int op = first == escape ? escape << 8 | static_cast<int>(reader.number(1)) : first;
        entries.push_back({op, bytes.mid(start, at - start), std::exchange(numbers, {})});
        start = reader.at();
    }
    return entries;
}

const Entry *find(const std::vector<Entry> &entries, int op)
{
    for (const Entry &entry : entries)
        if (entry.op == op)
            return &entry;
    return nullptr;
}

QByteArray bytesOf(qsizetype value, int size)
{
    QByteArray bytes;
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
        bytes += static_cast<char>(value >> shift & 0xFF);
    return bytes;
}

QByteArray operatorBytes(int op)
{
    return op > 0xFF ? bytesOf(op, 2) : bytesOf(op, 1);
}

/** Operands always in five bytes, so that a dictionary has its length before its offsets are known. */
QByteArray entryOf(int op, std::initializer_list<qsizetype> operands)
{
    QByteArray bytes;
    for (const qsizetype operand : operands)
        bytes += '\x1D' + bytesOf(operand, 4);
    return bytes + operatorBytes(op);
}

QByteArray listOf(const QByteArrayList &objects)
{
    QByteArray bytes = bytesOf(objects.size(), 2) + '\4';
    qsizetype offset = 1;
    bytes += bytesOf(offset, 4);
    for (const QByteArray &object : objects)
        bytes += bytesOf(offset += object.size(), 4);
    return bytes + objects.join();
}

/** What is taken over from the font with names. */
struct Parts
{
    QByteArray names;
    QByteArray top; ///< entries that stay as they are
    QByteArray glyphs;
    QByteArray hints; ///< the private dictionary
};

std::optional<Parts> partsOf(const QByteArray &cff, size_t count)
{
    Reader reader(cff);
    reader.take(2);
    const auto headerSize = static_cast<qsizetype>(reader.number(1));
    Reader lists(cff, headerSize);
    Parts parts;
    parts.names = lists.list().first;
    const QByteArray tops = lists.list().first;
    lists.list(); // strings
    const unsigned global = lists.list().second;
    if (reader.failed() || lists.failed() || global > 0 || tops.size() < 5)
        return std::nullopt;
    const auto offsetSize = static_cast<qsizetype>(static_cast<unsigned char>(tops[2]));
    const std::vector<Entry> top = dictionary(tops.mid(3 + 2 * offsetSize));
    const Entry *glyphs = find(top, charStrings);
    const Entry *hints = find(top, privateDict);
    if (find(top, registry) || !glyphs || glyphs->numbers.size() != 1 || !hints || hints->numbers.size() != 2)
        return std::nullopt;
    for (const int op : {fontMatrix, fontBox})
        if (const Entry *entry = find(top, op))
            parts.top += entry->operands + operatorBytes(op);
    Reader strings(cff, glyphs->numbers[0]);
    const auto [list, found] = strings.list();
    Reader details(cff, hints->numbers[1]);
    for (const Entry &entry : dictionary(details.take(hints->numbers[0])))
        if (entry.op != subroutines)
            parts.hints += entry.operands + operatorBytes(entry.op);
    if (strings.failed() || details.failed() || found != count)
        return std::nullopt;
    parts.glyphs = list;
    return parts;
}

} // namespace

std::optional<QByteArray> numberedCff(const QByteArray &cff, const std::vector<unsigned> &numbers)
{
    const std::optional<Parts> parts = partsOf(cff, numbers.size());
    if (!parts)
        return std::nullopt;
    constexpr qsizetype ownStrings = 391; // the first that no standard string has
    QByteArray numberList(1, '\0');
    for (size_t glyph = 1; glyph < numbers.size(); ++glyph)
        numberList += bytesOf(numbers[glyph], 2);
    const QByteArray select = bytesOf(3, 1) + bytesOf(1, 2) + bytesOf(0, 2) + bytesOf(0, 1) +
                              bytesOf(static_cast<qsizetype>(numbers.size()), 2);
    const auto topWith = [&](qsizetype start) {
        const qsizetype selectAt = start + numberList.size();
        const qsizetype glyphsAt = selectAt + select.size();
        const qsizetype arrayAt = glyphsAt + parts->glyphs.size();
        return entryOf(registry, {ownStrings, ownStrings + 1, 0}) + parts->top + entryOf(numberCount, {0xFFFF}) +
               entryOf(charset, {start}) + entryOf(fontSelect, {selectAt}) + entryOf(charStrings, {glyphsAt}) +
               entryOf(fontArray, {arrayAt});
    };
    const QByteArray before = QByteArray("\1\0\4\4", 4) + parts->names;
    const QByteArray after = listOf({"Adobe", "Identity"}) + bytesOf(0, 2);
    const qsizetype start = before.size() + listOf({topWith(0)}).size() + after.size();
    const QByteArray body = numberList + select + parts->glyphs;
    const auto arrayWith = [&](qsizetype at) { return listOf({entryOf(privateDict, {parts->hints.size(), at})}); };
    const qsizetype hintsAt = start + body.size() + arrayWith(0).size();
    return before + listOf({topWith(start)}) + after + body + arrayWith(hintsAt) + parts->hints;
}

} // namespace aanjager::paper
