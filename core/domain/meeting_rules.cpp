#include "core/domain/meeting_rules.h"

#include "core/base/natural_order.h"
#include "core/domain/work_rules.h"

#include <algorithm>

namespace aanjager {

namespace {

const QDate farAway(9999, 12, 31);

/** The day to sort by: what has none comes last. */
QDate placeOf(QDate day)
{
    return day.isValid() ? day : farAway;
}

bool isBefore(const Meeting *one, const Meeting *other)
{
    return std::pair(placeOf(one->day), one->id) < std::pair(placeOf(other->day), other->id);
}

bool isPresent(const State &state, Id<Meeting> meeting, Id<Seat> seat)
{
    const Attendance *noted = attendanceOf(state, meeting, seat);
    return noted && noted->presence == Presence::Present;
}

QList<SectorSeats> sectors(const State &state, Id<Body> body, QDate day, const Meeting *meeting)
{
    QList<SectorSeats> found;
    for (const Seat *seat : seatsOf(state, body)) {
        if (found.isEmpty() || found.last().sector != seat->sector)
            found.append({seat->sector});
        SectorSeats &sector = found.last();
        const bool isEnded = !seat->until.isNull() && seat->until.last() < day;
        sector.seats += isEnded ? 0 : 1;
        if (!isTaken(*seat, day))
            continue;
        ++sector.taken;
        sector.present += meeting && isPresent(state, meeting->id, seat->id) ? 1 : 0;
    }
    return found;
}

} // namespace

bool isTaken(const Seat &seat, QDate day)
{
    const bool isHeld = !seat.functionTitle.trimmed().isEmpty() || seat.party;
    const bool hasBegun = seat.from.isNull() || seat.from.first <= day;
    const bool hasEnded = !seat.until.isNull() && seat.until.last() < day;
    return isHeld && hasBegun && !hasEnded;
}

QList<SectorSeats> sectorsOf(const State &state, Id<Body> body, QDate day)
{
    return sectors(state, body, day, nullptr);
}

QList<SectorSeats> sectorsAt(const State &state, const Meeting &meeting)
{
    return sectors(state, meeting.body, meeting.day, &meeting);
}

QList<const Seat *> seatsOf(const State &state, Id<Body> body)
{
    QList<const Seat *> seats;
    for (const Seat &seat : state.all<Seat>())
        if (seat.body == body)
            seats.append(&seat);
    std::sort(seats.begin(), seats.end(), [](const Seat *a, const Seat *b) {
        const auto place = [](const Seat *seat) {
            return seat->sector ? static_cast<int>(*seat->sector) : static_cast<int>(farAway.year());
        };
        if (place(a) != place(b))
            return place(a) < place(b);
        const int compared = naturalCompare(a->functionTitle, b->functionTitle);
        return compared != 0 ? compared < 0 : a->id < b->id;
    });
    return seats;
}

const Attendance *attendanceOf(const State &state, Id<Meeting> meeting, Id<Seat> seat)
{
    for (const Attendance &each : state.all<Attendance>())
        if (each.meeting == meeting && each.seat == seat)
            return &each;
    return nullptr;
}

QList<const Attendance *> guestsOf(const State &state, Id<Meeting> meeting)
{
    QList<const Attendance *> guests;
    for (const Attendance &each : state.all<Attendance>())
        if (each.meeting == meeting && each.seat.isNull())
            guests.append(&each);
    return guests;
}

QList<const Meeting *> meetingsOf(const State &state, Id<Body> body)
{
    QList<const Meeting *> meetings;
    for (const Meeting &meeting : state.all<Meeting>())
        if (meeting.body == body)
            meetings.append(&meeting);
    std::sort(meetings.begin(), meetings.end(), isBefore);
    return meetings;
}

const Meeting *previousMeeting(const State &state, const Meeting &meeting)
{
    const Meeting *last = nullptr;
    for (const Meeting *each : meetingsOf(state, meeting.body)) {
        if (each->id == meeting.id)
            return last;
        last = each;
    }
    return nullptr;
}

const Meeting *nextMeeting(const State &state, Id<Body> body, QDate day)
{
    for (const Meeting *each : meetingsOf(state, body))
        if (each->day.isValid() && each->day >= day)
            return each;
    return nullptr;
}

int ordinalOf(const State &state, const Meeting &meeting)
{
    int ordinal = 1;
    for (const Meeting &each : state.all<Meeting>())
        ordinal += each.body == meeting.body && isBefore(&each, &meeting) ? 1 : 0;
    return ordinal;
}

QList<const AgendaItem *> agendaOf(const State &state, Id<Meeting> meeting)
{
    QList<const AgendaItem *> items;
    for (const AgendaItem &item : state.all<AgendaItem>())
        if (item.meeting == meeting)
            items.append(&item);
    std::sort(items.begin(), items.end(), [](const AgendaItem *a, const AgendaItem *b) {
        const auto place = [](const AgendaItem *item) {
            const int kind = item->kind ? static_cast<int>(*item->kind) : static_cast<int>(AgendaKind::ToInform) + 1;
            return std::tuple(kind, item->order.value_or(farAway.year()), item->id);
        };
        return place(a) < place(b);
    });
    return items;
}

QTime timeOf(const QString &text)
{
    return QTime::fromString(text, QStringLiteral("HH:mm"));
}

QString textOf(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

bool isRunning(const Meeting &meeting)
{
    return timeOf(meeting.began).isValid() && !timeOf(meeting.ended).isValid();
}

std::optional<MeetingPace> paceOf(const State &state, const Meeting &meeting, Id<AgendaItem> current, int secondsSpent,
                                  QTime now)
{
    constexpr int minute = 60;
    int planned = 0, left = 0;
    for (const AgendaItem *item : agendaOf(state, meeting.id)) {
        const int minutes = item->minutesPlanned.value_or(0);
        planned += minutes;
        if (item->id == current)
            left += std::max(0, minutes * minute - secondsSpent);
        else if (item->state == AgendaState::Open)
            left += minutes * minute;
    }
    MeetingPace pace{timeOf(meeting.began), {}, 0};
    if (!pace.began.isValid() || planned == 0)
        return std::nullopt;
    pace.ends = pace.began.addSecs(planned * minute);
    const QTime ended = timeOf(meeting.ended);
    const int expected = ended.isValid() ? pace.began.secsTo(ended) : pace.began.secsTo(now) + left;
    pace.over = qRound((expected - planned * minute) / static_cast<double>(minute));
    return pace;
}

QList<const Minute *> minutesOf(const State &state, Id<Meeting> meeting)
{
    QList<const Minute *> lines;
    for (const Minute &line : state.all<Minute>())
        if (line.meeting == meeting)
            lines.append(&line);
    std::sort(lines.begin(), lines.end(), [](const Minute *a, const Minute *b) {
        return std::pair(a->order.value_or(0), a->id) < std::pair(b->order.value_or(0), b->id);
    });
    return lines;
}

QString becameOf(const Minute &line, const Decision &decision)
{
    const QString text = line.text.trimmed();
    const QString name = (decision.code + QLatin1Char(' ') + decision.title).trimmed();
    if (text == decision.title || text == name)
        return {};
    const QString before = name + QStringLiteral(": ");
    QString became = text.startsWith(before) ? text.mid(before.size()) : text;
    if (!became.isEmpty())
        became[0] = became[0].toUpper();
    return became;
}

bool Agreed::isDone() const
{
    return action ? !isOpen(*action) : commitment->keptOn.isValid();
}

bool Agreed::isLate(QDate today) const
{
    return action ? isOverdue(*action, today) : isOverdue(*commitment, today);
}

QList<Agreed> agreedBefore(const State &state, const Meeting &meeting)
{
    const Meeting *previous = previousMeeting(state, meeting);
    if (!previous)
        return {};
    QSet<Id<Meeting>> earlier;
    for (const Meeting *each : meetingsOf(state, meeting.body)) {
        if (each->id == meeting.id)
            break;
        earlier.insert(each->id);
    }
    QList<Agreed> list;
    const auto add = [&](Id<Meeting> from, const Agreed &agreed) {
        const QDate done = agreed.action ? agreed.action->doneOn : agreed.commitment->keptOn;
        const bool wasOpenThen = !agreed.isDone() || (done.isValid() && done > previous->day);
        if (from == previous->id || (earlier.contains(from) && wasOpenThen))
            list.append(agreed);
    };
    for (const Action &action : state.all<Action>())
        if (action.state != ActionState::Dropped)
            add(action.meeting, {&action, nullptr});
    for (const Commitment &commitment : state.all<Commitment>())
        add(commitment.meeting, {nullptr, &commitment});
    std::sort(list.begin(), list.end(), [](const Agreed &a, const Agreed &b) {
        const auto place = [](const Agreed &each) {
            return std::tuple(!each.isDone(), placeOf(each.due()), each.id());
        };
        return place(a) < place(b);
    });
    return list;
}

QList<const Decision *> decisionsOf(const State &state, const Meeting &meeting)
{
    QSet<Id<Decision>> named;
    for (const AgendaItem &item : state.all<AgendaItem>())
        if (item.meeting == meeting.id)
            named.insert(item.decision);
    for (const Minute &line : state.all<Minute>())
        if (line.meeting == meeting.id)
            named.insert(line.decision);
    QList<const Decision *> decisions;
    for (const Decision &decision : state.all<Decision>()) {
        const ImpreciseDate &on = decision.decidedOn;
        const bool isOfTheDay = meeting.body && decision.body == meeting.body && !on.isNull() &&
                                on.precision == Precision::Day && on.first == meeting.day;
        if (isOfTheDay || named.contains(decision.id))
            decisions.append(&decision);
    }
    std::sort(decisions.begin(), decisions.end(), [](const Decision *a, const Decision *b) {
        const int compared = naturalCompare(a->code, b->code);
        return compared != 0 ? compared < 0 : a->id < b->id;
    });
    return decisions;
}

} // namespace aanjager
