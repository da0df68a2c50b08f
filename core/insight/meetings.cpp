#include "core/insight/meetings.h"

namespace aanjager {

namespace {

bool isOfBoard(const Meeting &meeting, const State &state)
{
    const Body *body = state.find(meeting.body);
    return body && body->kind == BodyKind::BoardConsultation && meeting.day.isValid();
}

bool isBefore(const Meeting &one, const Meeting &other)
{
    return std::pair(one.day, one.id) < std::pair(other.day, other.id);
}

} // namespace

const Meeting *previousBoardMeeting(const View &view)
{
    const Meeting *last = nullptr;
    for (const Meeting &meeting : view.state.all<Meeting>())
        if (isOfBoard(meeting, view.state) && meeting.day < view.today && (!last || isBefore(*last, meeting)))
            last = &meeting;
    return last;
}

const Meeting *nextBoardMeeting(const View &view)
{
    const Meeting *next = nullptr;
    for (const Meeting &meeting : view.state.all<Meeting>())
        if (isOfBoard(meeting, view.state) && meeting.day >= view.today && (!next || isBefore(meeting, *next)))
            next = &meeting;
    return next;
}

} // namespace aanjager
