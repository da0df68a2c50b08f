#pragma once

#include "core/base/give_back.h"

#include <QMetaObject>
#include <QObject>
#include <QThreadPool>
#include <functional>
#include <future>
#include <memory>
#include <mutex>

namespace aanjager {

/**
 * One piece of work at a time in another thread, that nobody has to wait for: when this goes first, the work comes to
 * its end unheard. The program itself waits for it before it ends.
 */
template <class T> class Detached
{
public:
    Detached() = default;
    ~Detached() { letGo(); }
    Q_DISABLE_COPY_MOVE(Detached)

    /** Runs `work`; then `tell` in the thread of `owner`, which must live as long as this. What ran is let go. */
    void start(QObject *owner, std::function<T()> work, std::function<void()> tell)
    {
        letGo();
        m_listener = std::make_shared<Listener>();
        m_listener->object = owner;
        const auto task = std::make_shared<std::packaged_task<T()>>(std::move(work));
        m_outcome = task->get_future();
        QThreadPool::globalInstance()->start([task, tell = std::move(tell), listener = m_listener] {
            (*task)();
            giveBackMemory();
            const std::lock_guard guard(listener->mutex);
            const auto tellWhoListens = [tell, listener] {
                if (listener->object) // it is let go in this thread
                    tell();
            };
            if (listener->object)
                QMetaObject::invokeMethod(listener->object, tellWhoListens, Qt::QueuedConnection);
        });
    }

    /** What runs comes to its end unheard. */
    void letGo()
    {
        m_outcome = {};
        if (!m_listener)
            return;
        const std::lock_guard guard(m_listener->mutex);
        m_listener->object = nullptr;
    }
    /** From the start until its outcome is taken. */
    bool isRunning() const { return m_outcome.valid(); }
    /** Its outcome, waited for. */
    T take() { return m_outcome.get(); }

private:
    struct Listener
    {
        std::mutex mutex;
        QObject *object = nullptr;
    };

    std::future<T> m_outcome;
    std::shared_ptr<Listener> m_listener;
};

} // namespace aanjager
