#pragma once

#include "core/base/id.h"

#include <QElapsedTimer>
#include <QHash>
#include <QString>

namespace aanjager {

struct Meeting;

/** How long slides were on the screen, in milliseconds: in all, and by what an item is about. */
struct ShowTimes
{
    qint64 inAll = 0;
    QHash<QString, qint64> onItems = {};
};

/** A show that ended. Who ends one by mistake begins it again and goes on with its times. */
class EndedShow
{
public:
    void keep(Id<Meeting> meeting, const ShowTimes &times)
    {
        m_meeting = meeting;
        m_times = times;
        m_since.start();
    }
    /** The times to go on with: none where another meeting is shown, or this one was left for longer than a slip. */
    ShowTimes timesOf(Id<Meeting> meeting) const
    {
        constexpr qint64 longest = 5 * 60 * 1000; // milliseconds
        const bool isSlip = m_since.isValid() && m_meeting == meeting && m_since.elapsed() < longest;
        return isSlip ? m_times : ShowTimes();
    }

private:
    Id<Meeting> m_meeting;
    ShowTimes m_times;
    QElapsedTimer m_since;
};

} // namespace aanjager
