#pragma once

#include "tests/faults/recording_vfs.h"

#include <QList>
#include <functional>
#include <sys/types.h>

namespace aanjager::faults {

/** A forked child that works until it is killed. */
class Victim
{
public:
    /** What the child calls when a piece of work is stored; the number goes over the pipe. */
    using Acknowledge = std::function<void(qint64 number)>;

    /** Starts the child. `work` returns only when it could not go on. The caller has one thread and no file open. */
    explicit Victim(const std::function<void(const Acknowledge &)> &work);
    ~Victim();
    Victim(const Victim &) = delete;
    Victim &operator=(const Victim &) = delete;

    /** Waits for some acknowledgements and then for a part of the time that one takes, kills the child, and returns
     * every number that it acknowledged. */
    QList<qint64> killAtRandom(Random &random);

    /** Whether the child had ended by itself before it was killed. */
    bool gaveUp() const { return m_gaveUp; }

private:
    bool receive();

    pid_t m_process = -1;
    int m_pipe = -1;
    bool m_gaveUp = false;
    QList<qint64> m_acknowledged;
};

} // namespace aanjager::faults
