#include "core/insight/standing.h"

#include "core/insight/attention_keeper.h"
#include "core/insight/overview_count.h"

#include <algorithm>

namespace aanjager {

namespace {

/** Whether a row of this table bears on the figures of every measure. */
bool bearsOnAll(const RowChange &row)
{
    static const QSet<QByteArray> tables{tableOf<Programme>, tableOf<Party>, tableOf<Round>, tableOf<RoundExpectation>};
    return tables.contains(row.table);
}

} // namespace

Standing::Standing() = default;
Standing::~Standing() = default;

void Standing::forget()
{
    m_count.reset();
    m_attention.reset();
}

void Standing::leave(const View &view, const QList<RowChange> &rows)
{
    if (std::any_of(rows.begin(), rows.end(), bearsOnAll) || view.today != m_today)
        forget();
    take(view, rows, -1);
}

void Standing::enter(const View &view, const QList<RowChange> &rows)
{
    if (view.today != m_today)
        forget();
    take(view, rows, 1);
    if (m_count)
        m_count->settle(view);
    if (m_attention)
        m_attention->settle(view);
}

void Standing::take(const View &view, const QList<RowChange> &rows, int times)
{
    for (const RowChange &row : rows) {
        if (m_count)
            view.state.visit(row.table, row.id, [&](const auto &record) { m_count->add(record, view, times); });
        if (m_attention)
            m_attention->add(view.state, row, times);
    }
}

Overview Standing::overview(const View &view)
{
    if (view.today != m_today)
        forget();
    m_today = view.today;
    if (!m_count) {
        m_count = std::make_unique<OverviewCount>();
        m_count->load(view);
    }
    return m_count->overview(view);
}

AttentionKeeper &Standing::list(const View &view)
{
    if (view.today != m_today)
        forget();
    m_today = view.today;
    if (!m_attention) {
        m_attention = std::make_unique<AttentionKeeper>();
        m_attention->load(view);
    }
    return *m_attention;
}

QList<AttentionItem> Standing::attention(const View &view)
{
    return list(view).items();
}

const QSet<qint64> &Standing::measuresAsking(const View &view)
{
    return list(view).measures();
}

} // namespace aanjager
