// The driver team of the demo: who sits in it, its last meeting with the minutes, and the agenda of the next.
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

Result<void> putAgenda(Edit &edit, const QJsonObject &data, const Meeting &meeting)
{
    Result<void> done = edit.insert(meeting).map([](auto) {});
    int order = 0;
    for (const auto &entry : data.value(QLatin1String("agenda")).toArray()) {
        const AgendaItem item = itemOf(entry.toObject(), meeting.id, ++order);
        done = done.and_then([&] { return edit.insert(item).map([](auto) {}); });
    }
    return done;
}

/** What is known once it was held: who was there, what was said, what was handled, and whose action list it made. */
Result<void> hold(Edit &edit, const QJsonObject &data, const Meeting &meeting)
{
    Result<void> done;
    const QString code = text(data, "id");
    for (const auto &entry : data.value(QLatin1String("aanwezig")).toArray()) {
        Attendance attendance;
        attendance.id = idOf<Attendance>(code + entry.toString());
        attendance.meeting = meeting.id;
        attendance.seat = idOf<Seat>(entry.toString());
        done = done.and_then([&] { return edit.insert(attendance).map([](auto) {}); });
    }
    for (const auto &entry : data.value(QLatin1String("agenda")).toArray())
        if (entry.toObject().value(QLatin1String("afgehandeld")).toBool())
            done = done.and_then([&] {
                return amend<AgendaItem>(edit, idOf<AgendaItem>(text(entry.toObject(), "id")),
                                         [](AgendaItem &item) { item.state = AgendaState::Handled; });
            });
    int order = 0;
    for (const auto &entry : data.value(QLatin1String("notulen")).toArray()) {
        const QJsonObject line = entry.toObject();
        Minute minute;
        minute.id = idOf<Minute>(text(line, "id"));
        minute.meeting = meeting.id;
        minute.item = idOf<AgendaItem>(text(line, "punt"));
        minute.order = ++order;
        minute.text = text(line, "tekst");
        minute.at = text(line, "tijd");
        minute.visibility = Visibility::Team;
        done = done.and_then([&] { return edit.insert(minute).map([](auto) {}); });
    }
    for (const auto &entry : data.value(QLatin1String("acties")).toArray())
        done = done.and_then([&] {
            return amend<Action>(edit, idOf<Action>(entry.toString()),
                                 [&](Action &action) { action.meeting = meeting.id; });
        });
    return done;
}

} // namespace

void addMeetings(Timeline &timeline, const QJsonObject &data)
{
    QHash<QDate, QList<Seat>> seats;
    for (const auto &entry : data.value(QLatin1String("zetels")).toArray()) {
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
    for (const auto &value : data.value(QLatin1String("bijeenkomsten")).toArray()) {
        const QJsonObject entry = value.toObject();
        Meeting meeting;
        meeting.id = idOf<Meeting>(text(entry, "id"));
        meeting.body = idOf<Body>(text(entry, "orgaan"));
        meeting.day = day(entry, "datum");
        meeting.place = text(entry, "plaats");
        timeline.add(day(entry, "gepland"), meetingLabel("meeting", meeting.id.value),
                     [=](Edit &edit) { return putAgenda(edit, entry, meeting); });
        if (!entry.value(QLatin1String("aanwezig")).toArray().isEmpty())
            timeline.add(meeting.day,
                         {QStringLiteral("update"),
                          {QStringLiteral("meeting"), QString::number(meeting.id.value), QStringLiteral("minutes")}},
                         [=](Edit &edit) { return hold(edit, entry, meeting); });
    }
}

} // namespace aanjager::demo
