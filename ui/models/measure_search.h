#pragma once

#include "ui/models/measure_rows.h"

namespace aanjager {

/** Finds rows by words, in one folded text of all rows; typing on looks only among what was found. */
class MeasureSearch
{
public:
    /** Rows changed: the text is gathered again when it is next asked for. */
    void forget() { m_isStale = true; }
    /** For each place whether its row holds every word; `words` are folded and none is empty. */
    const std::vector<bool> &find(const QList<QByteArray> &words, const MeasureRows &rows);

    /** The folded words of a text as typed. */
    static QList<QByteArray> wordsOf(const QString &text);

private:
    void gather(const MeasureRows &rows);
    bool narrows(const QList<QByteArray> &words) const;
    void keepHolding(const QByteArray &word);
    void keepAmongFew(const QByteArray &word);
    void keepAmongAll(const QByteArray &word);

    QByteArray m_text;           ///< of every row in the order of places, a NUL between them
    std::vector<size_t> m_start; ///< of each place, and the end
    QList<QByteArray> m_words;
    std::vector<bool> m_found;
    size_t m_count = 0; ///< how many are found
    bool m_isStale = true;
};

} // namespace aanjager
