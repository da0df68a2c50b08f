#include "ui/pages/overview/trend_maker.h"

#include "core/base/guarded.h"

namespace aanjager {

namespace {

Result<QList<TrendPoint>> trendOf(const View &view, FiguresReader &figures, const FiguresKey &key)
{
    return guarded([&]() -> Result<QList<TrendPoint>> {
        if (view.state.isWhole())
            return progressTrend(view);
        return figures.figures(key).map([&](const auto &read) { return progressTrend(view, *read); });
    });
}

} // namespace

TrendMaker::TrendMaker(std::shared_ptr<FiguresReader> figures, QObject *parent)
    : QObject(parent), m_figures(std::move(figures))
{
}

void TrendMaker::ask(const Session &session)
{
    m_isWanted = false;
    Asked asked{session.view(), FiguresKey::of(session)};
    if (m_running.isRunning())
        m_next = std::move(asked);
    else
        start(std::move(asked));
}

void TrendMaker::forget()
{
    m_isWanted = false;
    m_next.reset();
}

void TrendMaker::finish()
{
    while (m_running.isRunning())
        take();
}

void TrendMaker::start(Asked asked)
{
    m_isWanted = true;
    m_running.start(
        this, [figures = m_figures, asked = std::move(asked)] { return trendOf(asked.view, *figures, asked.key); },
        [this] { take(); });
}

/** Called once more than there is something to take where somebody waited for it. */
void TrendMaker::take()
{
    if (!m_running.isRunning())
        return;
    const Trend trend = m_running.take();
    if (m_next) {
        start(std::move(*m_next));
        m_next.reset();
    } else if (m_isWanted) {
        trend ? emit made(*trend) : emit failed(trend.error());
    }
}

} // namespace aanjager
