#include "core/base/natural_order.h"

namespace aanjager {

namespace {

/** The run of digits at the start of `text`, without leading zeros; `text` moves behind it. */
QStringView takeNumber(QStringView &text)
{
    qsizetype length = 0;
    while (length < text.size() && text[length].isDigit())
        ++length;
    QStringView digits = text.first(length);
    text = text.sliced(length);
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.sliced(1);
    return digits;
}

} // namespace

int naturalCompare(QStringView a, QStringView b)
{
    while (!a.isEmpty() && !b.isEmpty()) {
        if (a.front().isDigit() && b.front().isDigit()) {
            const QStringView first = takeNumber(a), second = takeNumber(b);
            if (first.size() != second.size())
                return first.size() < second.size() ? -1 : 1;
            if (const int compared = first.compare(second); compared != 0)
                return compared;
            continue;
        }
        const QChar first = a.front().toCaseFolded(), second = b.front().toCaseFolded();
        if (first != second)
            return first < second ? -1 : 1;
        a = a.sliced(1);
        b = b.sliced(1);
    }
    return static_cast<int>(a.size() - b.size());
}

} // namespace aanjager
