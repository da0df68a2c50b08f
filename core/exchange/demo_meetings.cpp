// The bodies of the demo: who sits in them, their meetings with the minutes, and the agendas of those to come.
#include "core/exchange/demo_timeline.h"

#include <QJsonArray>

namespace aanjager::demo {

namespace {

template <class Enum> std::optional<Enum> wordOf(const QJsonObject &data, const char *key)
{
    const auto index = vocabularyOf<Enum>().indexOf(text(data, key));
    return index ? std::optional(static_cast<Enum>(*index)) : std::nullopt;
}

Label meetingLabel(const char *table, qint64 id)
{
    return {QStringLiteral("add"), {QString::fromLatin1(table), QString::number(id)}};
}

Seat seatOf(const QJsonObject &data)
{
    Seat seat;
    seat.id = idOf<Seat>(text(data, "id"));
    seat.body = idOf<Body>(text(data, "orgaan"));
    seat.sector = wordOf<PartyKind>(data, "sector");
    seat.level = wordOf<Level>(data, "niveau");
    seat.functionTitle = text(data, "functie");
    seat.party = idOf<Party>(text(data, "partij"));
    seat.role = text(data, "rol");
    seat.from = ImpreciseDate::parse(text(data, "vanaf")).value_or(ImpreciseDate{});
    seat.until = ImpreciseDate::parse(text(data, "tot")).value_or(ImpreciseDate{});
    return seat;
}

AgendaItem itemOf(const QJsonObject &data, Id<Meeting> meeting, int order)
{
    AgendaItem item;
    item.id = idOf<AgendaItem>(text(data, "id"));
    item.meeting = meeting;
    item.order = order;
    item.kind = wordOf<AgendaKind>(data, "soort");
    item.level = wordOf<Level>(data, "niveau");
    item.text = text(data, "tekst");
    item.minutesPlanned = data.value(QLatin1String("minuten")).toInt();
    if (const QString measure = text(data, "maatregel"); !measure.isEmpty())
        item.measure = idOf<Measure>(measure);
    if (const QString decision = text(data, "besluit"); !decision.isEmpty())
        item.decision = idOf<Decision>(decision);
    return item;
}

QJsonArray entriesOf(const QJsonObject &data, const char *key)
{
    return data.value(QLatin1String(key)).toArray();
}

/** Inserts each record; stops at the first that fails. */
template <class E> Result<void> insertAll(Edit &edit, const QList<E> &records)
{
    Result<void> done;
    for (const E &record : records)
        done = done.and_then([&] { return edit.insert(record).map([](auto) {}); });
    return done;
}

Result<void> putAgenda(Edit &edit, const QJsonObject &data, const Meeting &meeting)
{
    QList<AgendaItem> items;
    for (const auto &entry : entriesOf(data, "agenda"))
        items.append(itemOf(entry.toObject(), meeting.id, static_cast<int>(items.size()) + 1));
    return insertAll(edit, items);
}

/** Who held a seat and was there or had sent word, and who came as a guest. */
QList<Attendance> attendanceOf(const QJsonObject &data, Id<Meeting> meeting)
{
    QList<Attendance> all;
    const QString code = text(data, "id");
    const auto seats = [&](const char *key, Presence presence) {
        for (const auto &entry : entriesOf(data, key))
            all.append(
                {idOf<Attendance>(code + entry.toString()), meeting, idOf<Seat>(entry.toString()), {}, {}, presence});
    };
    seats("aanwezig", Presence::Present);
    seats("afwezig", Presence::Excused);
    for (const auto &entry : entriesOf(data, "gasten")) {
        const QJsonObject guest = entry.toObject();
        const QString party = text(guest, "partij");
        all.append({idOf<Attendance>(code + text(guest, "naam")),
                    meeting,
                    {},
                    text(guest, "naam"),
                    party.isEmpty() ? Id<Party>() : idOf<Party>(party),
                    Presence::Present});
    }
    return all;
}

QList<Commitment> commitmentsOf(const QJsonObject &data, const Meeting &meeting)
{
    QList<Commitment> all;
    for (const auto &entry : entriesOf(data, "toezeggingen")) {
        const QJsonObject object = entry.toObject();
        Commitment commitment;
        commitment.id = idOf<Commitment>(text(object, "id"));
        commitment.text = text(object, "tekst");
        commitment.by = text(object, "door");
        commitment.byParty = idOf<Party>(text(object, "partij"));
        commitment.to = text(object, "aan");
        commitment.meeting = meeting.id;
        if (const QString measure = text(object, "maatregel"); !measure.isEmpty())
            commitment.measure = idOf<Measure>(measure);
        commitment.made = meeting.day;
        commitment.due = day(object, "vervalt");
        all.append(commitment);
    }
    return all;
}

/** The lines of the minutes; notes are the driver team's own. */
QList<Minute> minutesOf(const QJsonObject &data, const Meeting &meeting)
{
    QList<Minute> all;
    for (const auto &entry : entriesOf(data, "notulen")) {
        const QJsonObject line = entry.toObject();
        Minute minute;
        minute.id = idOf<Minute>(text(line, "id"));
        minute.meeting = meeting.id;
        minute.item = idOf<AgendaItem>(text(line, "punt"));
        minute.order = static_cast<int>(all.size()) + 1;
        minute.text = text(line, "tekst");
        minute.at = text(line, "tijd");
        if (const QString decision = text(line, "besluit"); !decision.isEmpty()) {
            minute.kind = MinuteKind::Decision;
            minute.decision = idOf<Decision>(decision);
        } else if (const QString commitment = text(line, "toezegging"); !commitment.isEmpty()) {
            minute.kind = MinuteKind::Commitment;
            minute.commitment = idOf<Commitment>(commitment);
        } else {
            minute.visibility = Visibility::Team;
        }
        all.append(minute);
    }
    return all;
}

/** What became of an item: handled, or held over with the reason. */
Result<void> handle(Edit &edit, const QJsonObject &data)
{
    const bool isHandled = data.value(QLatin1String("afgehandeld")).toBool();
    const bool isHeldOver = data.value(QLatin1String("aangehouden")).toBool();
    if (!isHandled && !isHeldOver)
        return {};
    return amend<AgendaItem>(edit, idOf<AgendaItem>(text(data, "id")), [&](AgendaItem &item) {
        item.state = isHandled ? AgendaState::Handled : AgendaState::HeldOver;
        item.outcome = text(data, "uitkomst");
        if (const int spent = data.value(QLatin1String("besteed")).toInt(); spent > 0)
            item.minutesSpent = spent;
    });
}

/** What is known once it was held: when, who was there, what was said and agreed, what was handled, and whose action
 * list it made. */
Result<void> hold(Edit &edit, const QJsonObject &data, const Meeting &meeting)
{
    Result<void> done = amend<Meeting>(edit, meeting.id, [&](Meeting &held) {
        held.began = text(data, "begin");
        held.ended = text(data, "eind");
    });
    done = done.and_then([&] { return insertAll(edit, attendanceOf(data, meeting.id)); })
               .and_then([&] { return insertAll(edit, commitmentsOf(data, meeting)); })
               .and_then([&] { return insertAll(edit, minutesOf(data, meeting)); });
    for (const auto &entry : entriesOf(data, "agenda"))
        done = done.and_then([&] { return handle(edit, entry.toObject()); });
    for (const auto &entry : entriesOf(data, "acties"))
        done = done.and_then([&] {
            return amend<Action>(edit, idOf<Action>(entry.toString()),
                                 [&](Action &action) { action.meeting = meeting.id; });
        });
    return done;
}

void addMeeting(Timeline &timeline, const QJsonObject &data)
{
    Meeting meeting;
    meeting.id = idOf<Meeting>(text(data, "id"));
    meeting.body = idOf<Body>(text(data, "orgaan"));
    meeting.day = day(data, "datum");
    meeting.place = text(data, "plaats");
    timeline.add(day(data, "gepland"), meetingLabel("meeting", meeting.id.value),
                 [=](Edit &edit) { return edit.insert(meeting).map([](auto) {}); });
    if (const QJsonArray agenda = entriesOf(data, "agenda"); !agenda.isEmpty())
        timeline.add(day(data, "agenda_op"),
                     meetingLabel("agenda_item", idValueOf("agenda_item", text(agenda.first().toObject(), "id"))),
                     [=](Edit &edit) { return putAgenda(edit, data, meeting); });
    if (!entriesOf(data, "aanwezig").isEmpty())
        timeline.add(meeting.day,
                     {QStringLiteral("update"),
                      {QStringLiteral("meeting"), QString::number(meeting.id.value), QStringLiteral("minutes")}},
                     [=](Edit &edit) { return hold(edit, data, meeting); });
}

} // namespace

void addMeetings(Timeline &timeline, const QJsonObject &data)
{
    QHash<QDate, QList<Seat>> seats;
    for (const auto &entry : entriesOf(data, "zetels")) {
        const Seat seat = seatOf(entry.toObject());
        seats[seat.from.first].append(seat);
    }
    for (auto each = seats.cbegin(); each != seats.cend(); ++each)
        timeline.add(each.key(), meetingLabel("seat", each.value().first().id.value), [all = each.value()](Edit &edit) {
            Result<void> done;
            for (const Seat &seat : all)
                done = done.and_then([&] { return edit.insert(seat).map([](auto) {}); });
            return done;
        });
    for (const auto &value : entriesOf(data, "bijeenkomsten"))
        addMeeting(timeline, value.toObject());
}

} // namespace aanjager::demo
