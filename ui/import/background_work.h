#pragma once

#include "core/base/guarded.h"
#include "core/base/progress.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <future>
#include <list>
#include <memory>

namespace aanjager {

/**
 * Work in a thread of its own, one piece at a time, that can be watched and stopped. What is stopped never tells its
 * outcome, and is waited for only when this is destroyed; so that the window is free at once.
 */
class BackgroundWork : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundWork(QObject *parent = nullptr);
    /** Stops what runs and waits for it. */
    ~BackgroundWork() override;

    /** Stops what runs, and runs `work`; what it gives goes to `then`, in this thread. */
    template <class T> void run(std::function<Result<T>(WorkProgress *)> work, std::function<void(Result<T>)> then)
    {
        start([work = std::move(work), then = std::move(then)](WorkProgress *progress) {
            auto outcome = std::make_shared<Result<T>>(guarded([&] { return work(progress); }));
            return std::function<void()>([outcome, then] { then(std::move(*outcome)); });
        });
    }

    void stop();
    bool isRunning() const { return m_progress != nullptr; }

signals:
    void started();
    /** It came to its end or was stopped. */
    void ended();
    /** Now and then while it runs. */
    void progressed(const WorkTold &told);

private:
    using Telling = std::function<void()>;

    void start(std::function<Telling(WorkProgress *)> work);
    void take(const std::shared_ptr<WorkProgress> &of, const Telling &tell);
    void watch();
    void forgetEnded();

    std::shared_ptr<WorkProgress> m_progress; ///< of what runs and was not stopped
    std::list<std::future<void>> m_threads;   ///< also of what was stopped
    QTimer m_watch;
};

} // namespace aanjager
