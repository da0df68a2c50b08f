#include "ui/models/measure_search.h"

#include <cstring>
#include <string_view>

namespace aanjager {

namespace {

/** Where a word begins in a text, or null. */
const char *placeIn(const char *text, const char *end, const QByteArray &word)
{
    const auto length = static_cast<size_t>(end - text), size = static_cast<size_t>(word.size());
#ifdef __GLIBC__
    return static_cast<const char *>(memmem(text, length, word.constData(), size));
#else
    const size_t found = std::string_view(text, length).find(std::string_view(word.constData(), size));
    return found == std::string_view::npos ? nullptr : text + found;
#endif
}

} // namespace

QList<QByteArray> MeasureSearch::wordsOf(const QString &text)
{
    QList<QByteArray> words;
    for (const QString &word : searchable(text).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.append(word.toUtf8());
    return words;
}

const std::vector<bool> &MeasureSearch::find(const QList<QByteArray> &words, const MeasureRows &rows)
{
    const bool isNarrower = !m_isStale && narrows(words);
    if (m_isStale)
        gather(rows);
    if (!isNarrower) {
        m_count = m_start.size() - 1;
        m_found.assign(m_count, true);
    }
    if (!isNarrower || words != m_words)
        for (const QByteArray &word : words)
            keepHolding(word);
    m_words = words;
    return m_found;
}

/** Whether all that holds these words also held the last ones: each of those is part of one of these. */
bool MeasureSearch::narrows(const QList<QByteArray> &words) const
{
    return !m_words.isEmpty() && std::all_of(m_words.begin(), m_words.end(), [&](const QByteArray &before) {
        return std::any_of(words.begin(), words.end(), [&](const QByteArray &now) { return now.contains(before); });
    });
}

void MeasureSearch::gather(const MeasureRows &rows)
{
    m_text.clear();
    m_start.assign(1, 0);
    for (int place = 0; place < rows.places(); ++place) {
        m_text += rows.at(place).searched;
        m_text += '\0';
        m_start.push_back(static_cast<size_t>(m_text.size()));
    }
    m_isStale = false;
}

void MeasureSearch::keepHolding(const QByteArray &word)
{
    constexpr size_t few = 8; ///< one in so many is looked at by itself
    m_count < m_found.size() / few ? keepAmongFew(word) : keepAmongAll(word);
}

void MeasureSearch::keepAmongFew(const QByteArray &word)
{
    for (size_t place = 0; place < m_found.size(); ++place) {
        if (!m_found[place] ||
            placeIn(m_text.constData() + m_start[place], m_text.constData() + m_start[place + 1], word))
            continue;
        m_found[place] = false;
        --m_count;
    }
}

void MeasureSearch::keepAmongAll(const QByteArray &word)
{
    std::vector<bool> holds(m_found.size(), false);
    const char *const begin = m_text.constData();
    const char *const end = begin + m_text.size();
    size_t place = 0;
    for (const char *at = placeIn(begin, end, word); at; at = placeIn(begin + m_start[place], end, word)) {
        while (m_start[place + 1] <= static_cast<size_t>(at - begin))
            ++place;
        holds[place] = true;
        ++place;
    }
    m_count = 0;
    for (size_t each = 0; each < m_found.size(); ++each) {
        m_found[each] = m_found[each] && holds[each];
        m_count += m_found[each] ? 1 : 0;
    }
}

} // namespace aanjager
