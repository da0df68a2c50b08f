#pragma once

#include "core/insight/attention_rules.h"
#include "core/storage/changeset.h"

#include <set>
#include <vector>

namespace aanjager {

/**
 * All that asks for attention, in order, where records come and go. It stands for one programme record, one set of
 * parties and rounds and one day: when these change it is made anew.
 */
class AttentionKeeper
{
public:
    /** Looks at every record. */
    void load(const View &view);

    /** Takes in the record of a row as `state` holds it, or with -1 out; nothing where it is not there. */
    void add(const State &state, const RowChange &row, int times);

    /** Looks again at what was touched since. */
    void settle(const View &view);

    /** As `attentionOf`. */
    QList<AttentionItem> items() const;
    /** The measures that any item belongs to. */
    const QSet<qint64> &measures() const { return m_measures; }

private:
    using Asker = std::pair<int, qint64>; ///< a record that may ask for attention: its entity by number, and its id
    using Entries = std::multiset<AttentionEntry>;

    template <class E> void take(const E &record, int times);
    void relate(Id<Measure> measure, const Asker &asker, int times);
    void keep(Entries::iterator entry, const Asker &asker);
    void forget(const Asker &asker);

    AttentionLinks m_links;
    Entries m_entries;
    QHash<Asker, std::vector<Entries::iterator>> m_entriesOf;
    QHash<qint64, QList<Asker>> m_related; ///< what asks otherwise when a measure becomes otherwise
    QHash<qint64, int> m_itemsOf;          ///< of a measure
    QSet<qint64> m_measures;
    QSet<Asker> m_touched;
};

} // namespace aanjager
