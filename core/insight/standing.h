#pragma once

#include "core/insight/attention.h"
#include "core/insight/overview.h"
#include "core/storage/changeset.h"

#include <QSet>
#include <memory>

namespace aanjager {

class AttentionKeeper;
class OverviewCount;

/**
 * How a programme stands, kept while it is edited: an edit costs what it touches, not what the programme holds. The
 * figures are those of `overviewOf` and `attentionOf`. Each is computed when first asked for. For every change of the
 * records call `leave` while the view still holds them as they were, then `enter` once it holds them as they became.
 */
class Standing
{
public:
    Standing();
    ~Standing();

    /** All may have become otherwise. */
    void forget();

    void leave(const View &view, const QList<RowChange> &rows);
    void enter(const View &view, const QList<RowChange> &rows);

    /** `view` is the one that was followed, and must outlive the result. */
    Overview overview(const View &view);
    QList<AttentionItem> attention(const View &view);
    /** The measures that anything which asks for attention belongs to. Valid until the next change. */
    const QSet<qint64> &measuresAsking(const View &view);

private:
    void take(const View &view, const QList<RowChange> &rows, int times);
    AttentionKeeper &list(const View &view);

    std::unique_ptr<OverviewCount> m_count;
    std::unique_ptr<AttentionKeeper> m_attention;
    QDate m_today; ///< the day that they stand for
};

} // namespace aanjager
