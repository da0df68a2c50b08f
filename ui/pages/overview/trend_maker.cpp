#include "ui/pages/overview/trend_maker.h"

#include <QMetaObject>

namespace aanjager {

TrendMaker::TrendMaker(QObject *parent) : QObject(parent) {}

TrendMaker::~TrendMaker()
{
    if (m_running.valid())
        m_running.wait();
}

void TrendMaker::ask(View view)
{
    m_isWanted = false;
    if (m_running.valid())
        m_next = std::move(view);
    else
        start(std::move(view));
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

void TrendMaker::start(View view)
{
    m_isWanted = true;
    m_running = std::async(std::launch::async, [this, view = std::move(view)] {
        QList<TrendPoint> trend = progressTrend(view);
        QMetaObject::invokeMethod(this, &TrendMaker::take, Qt::QueuedConnection);
        return trend;
    });
}

/** Called once more than there is something to take where somebody waited for it. */
void TrendMaker::take()
{
    if (!m_running.valid())
        return;
    const QList<TrendPoint> trend = m_running.get();
    if (m_next) {
        start(std::move(*m_next));
        m_next.reset();
    } else if (m_isWanted) {
        emit made(trend);
    }
}

} // namespace aanjager
