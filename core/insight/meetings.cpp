#include "core/insight/meetings.h"

#include "core/insight/planning.h"

namespace aanjager {

const Meeting *previousBoardMeeting(const View &view)
{
    const Meeting *last = nullptr;
    for (const Meeting *meeting : boardMeetings(view.state))
        if (meeting->day < view.today)
            last = meeting;
    return last;
}

const Meeting *nextBoardMeeting(const View &view)
{
    for (const Meeting *meeting : boardMeetings(view.state))
        if (meeting->day >= view.today)
            return meeting;
    return nullptr;
}

} // namespace aanjager
