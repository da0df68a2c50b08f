#include "ui/pages/overview/trend_maker.h"

#include <QMetaObject>

namespace aanjager {

namespace {

Result<QList<TrendPoint>> trendOf(const View &view, FiguresReader &figures, const FiguresKey &key)
{
    try {
        if (view.state.isWhole())
            return progressTrend(view);
        return figures.figures(key).map([&](const auto &read) { return progressTrend(view, *read); });
    } catch (const std::exception &problem) { // such as no memory
        return fail(ErrorKind::Storage, QString::fromUtf8(problem.what()));
    }
}

} // namespace

TrendMaker::TrendMaker(FiguresReader &figures, QObject *parent) : QObject(parent), m_figures(figures) {}

TrendMaker::~TrendMaker()
{
    if (m_running.valid())
        m_running.wait();
}

void TrendMaker::ask(const Session &session)
{
    m_isWanted = false;
    Asked asked{session.view(), FiguresKey::of(session)};
    if (m_running.valid())
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
    while (m_running.valid())
        take();
}

void TrendMaker::start(Asked asked)
{
    m_isWanted = true;
    m_running = std::async(std::launch::async, [this, asked = std::move(asked)] {
        Trend trend = trendOf(asked.view, m_figures, asked.key);
        QMetaObject::invokeMethod(this, &TrendMaker::take, Qt::QueuedConnection);
        return trend;
    });
}

/** Called once more than there is something to take where somebody waited for it. */
void TrendMaker::take()
{
    if (!m_running.valid())
        return;
    const Trend trend = m_running.get();
    if (m_next) {
        start(std::move(*m_next));
        m_next.reset();
    } else if (m_isWanted) {
        trend ? emit made(*trend) : emit failed(trend.error());
    }
}

} // namespace aanjager
