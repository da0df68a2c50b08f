#include "ui/import/background_work.h"

#include <QMetaObject>
#include <QPointer>

namespace aanjager {

namespace {

constexpr int watchedEvery = 50; ///< milliseconds

} // namespace

BackgroundWork::BackgroundWork(QObject *parent) : QObject(parent)
{
    m_watch.setInterval(watchedEvery);
    connect(&m_watch, &QTimer::timeout, this, &BackgroundWork::watch);
}

BackgroundWork::~BackgroundWork()
{
    if (m_progress)
        m_progress->stop();
    for (std::future<void> &thread : m_threads)
        thread.wait();
}

void BackgroundWork::start(std::function<Telling(WorkProgress *)> work)
{
    const bool wasRunning = isRunning();
    if (wasRunning)
        m_progress->stop();
    forgetEnded();
    m_progress = std::make_shared<WorkProgress>();
    const auto run = [this, progress = m_progress, work = std::move(work)] {
        const Telling tell = work(progress.get());
        QMetaObject::invokeMethod(
            this, [this, progress, tell] { take(progress, tell); }, Qt::QueuedConnection);
    };
    m_threads.push_back(std::async(std::launch::async, run));
    m_watch.start();
    if (!wasRunning)
        emit started();
}

void BackgroundWork::take(const std::shared_ptr<WorkProgress> &of, const Telling &tell)
{
    if (of != m_progress)
        return;
    m_progress.reset();
    m_watch.stop();
    const QPointer<BackgroundWork> self(this);
    tell();
    if (self && !isRunning())
        emit ended();
}

void BackgroundWork::stop()
{
    if (!m_progress)
        return;
    m_progress->stop();
    m_progress.reset();
    m_watch.stop();
    emit ended();
}

void BackgroundWork::watch()
{
    if (m_progress)
        emit progressed(toldBy(*m_progress));
}

void BackgroundWork::forgetEnded()
{
    m_threads.remove_if([](const std::future<void> &thread) {
        return thread.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    });
}

} // namespace aanjager
