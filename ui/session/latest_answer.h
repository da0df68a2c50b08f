#pragma once

#include <QObject>
#include <exception>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <utility>

namespace aanjager {

/**
 * Answers questions in a thread of its own, one at a time: of what is asked meanwhile only the last is answered. Lives
 * in the GUI thread, where a question and its answer also end.
 */
template <class Question, class Answer> class LatestAnswer
{
public:
    /** `answer` is called in the other thread, `tell` in this one; a question whose answer there is no memory for is
     * not told. */
    LatestAnswer(std::function<Answer(const Question &)> answer, std::function<void(const Answer &)> tell)
        : m_answer(std::move(answer)), m_tell(std::move(tell))
    {
    }
    ~LatestAnswer()
    {
        if (m_running.valid())
            m_running.wait();
    }
    LatestAnswer(const LatestAnswer &) = delete;
    LatestAnswer &operator=(const LatestAnswer &) = delete;

    void ask(Question question)
    {
        m_isWanted = false;
        if (m_running.valid())
            m_next = std::move(question);
        else
            start(std::move(question));
    }

    /** Nobody waits for what was asked. */
    void forget()
    {
        m_isWanted = false;
        m_next.reset();
    }

    bool isBusy() const { return m_isWanted || m_next; }

    /** Waits until all that was asked is answered and told. */
    void finish()
    {
        while (m_running.valid())
            take();
    }

private:
    struct Work
    {
        Question question;
        std::optional<Answer> answer = {};
    };

    void start(Question question)
    {
        m_isWanted = true;
        m_running =
            std::async(std::launch::async, [this, work = std::make_unique<Work>(Work{std::move(question)})]() mutable {
                try {
                    work->answer = m_answer(work->question);
                } catch (const std::exception &) { // such as no memory
                    work->answer.reset();
                }
                QMetaObject::invokeMethod(
                    &m_home, [this] { take(); }, Qt::QueuedConnection);
                return std::move(work);
            });
    }

    /** Called once more than there is something to take where somebody waited for it. */
    void take()
    {
        if (!m_running.valid())
            return;
        const std::unique_ptr<Work> work = m_running.get();
        if (m_next) {
            start(*std::exchange(m_next, std::nullopt));
        } else if (m_isWanted) {
            m_isWanted = false;
            if (work->answer)
                m_tell(*work->answer);
        }
    }

    std::function<Answer(const Question &)> m_answer;
    std::function<void(const Answer &)> m_tell;
    std::future<std::unique_ptr<Work>> m_running; ///< valid until it is taken
    std::optional<Question> m_next;
    bool m_isWanted = false; ///< what is running is still of use
    QObject m_home;          ///< is called when there is something to take
};

} // namespace aanjager
