#include "ui/session/measure_edits.h"

#include <QRegularExpression>

namespace aanjager {

namespace {

/** A record of any described entity, by value. */
template <class E> Result<void> writeField(Edit &edit, qint64 id, const Field &field, const Value &value)
{
    return edit.store().get(Id<E>{id}).and_then([&](E record) {
        field.write(&record, value);
        return edit.update(record);
    });
}

using Writer = Result<void> (*)(Edit &, qint64, const Field &, const Value &);

template <class E> struct WriterOf
{
    Writer write = &writeField<E>;
    const char *table = tableOf<E>;
};

Writer writerFor(QLatin1String table)
{
    Writer found = nullptr;
    const ForEveryEntity<WriterOf> writers;
    std::apply(
        [&](const auto &...each) { ((table == QLatin1String(each.table) ? void(found = each.write) : void()), ...); },
        writers);
    return found;
}

Label labelFor(const char *key, const char *table, qint64 id, const QString &field = {})
{
    Label label{QString::fromLatin1(key), {QString::fromLatin1(table), QString::number(id)}};
    if (!field.isEmpty())
        label.arguments.append(field);
    return label;
}

/** Runs an edit and forgets the change it made. */
Result<void> edited(Session &session, const Label &label, const std::function<Result<void>(Edit &)> &work)
{
    return session.edit(label, work).map([](const auto &) {});
}

} // namespace

Result<void> setField(Session &session, const Description &description, qint64 id, QStringView name, const Value &value)
{
    const Field *field = description.field(name);
    const Writer write = writerFor(QLatin1String(description.table));
    if (!field || !write)
        return fail(ErrorKind::Invalid, QStringLiteral("no such field"),
                    {{}, QString::fromLatin1(description.table), name.toString(), id});
    return edited(session, labelFor("update", description.table, id, name.toString()),
                  [&](Edit &edit) { return write(edit, id, *field, value); });
}

QString nextNumber(const State &state)
{
    static const QRegularExpression digits(QStringLiteral("^(\\D*)(\\d+)$"));
    const Programme &programme = state.programme();
    int highest = 0;
    qsizetype width = 2;
    for (const Measure &measure : state.all<Measure>()) {
        const auto match = digits.match(measure.number);
        if (!match.hasMatch() || match.captured(1) != programme.itemPrefix)
            continue;
        highest = std::max(highest, match.captured(2).toInt());
        width = std::max(width, match.captured(2).size());
    }
    return programme.itemPrefix + QStringLiteral("%1").arg(highest + 1, static_cast<int>(width), 10, QLatin1Char('0'));
}

Result<Id<Measure>> addMeasure(Session &session, const QString &title, Id<Theme> theme)
{
    Measure measure;
    measure.id = newId<Measure>();
    measure.number = nextNumber(session.state());
    measure.title = title;
    measure.theme = theme;
    std::optional<int> last;
    for (const Measure &other : session.state().all<Measure>())
        if (other.order)
            last = std::max(last.value_or(*other.order), *other.order);
    if (last)
        measure.order = *last + 1;
    return edited(session, labelFor("add", tableOf<Measure>, measure.id.value),
                  [&](Edit &edit) { return edit.insert(measure).map([](auto) {}); })
        .map([&] { return measure.id; });
}

Result<void> removeMeasure(Session &session, Id<Measure> id)
{
    return edited(session, labelFor("remove", tableOf<Measure>, id.value), [&](Edit &edit) { return edit.remove(id); });
}

Result<Id<Action>> addAction(Session &session, Id<Measure> measure, const QString &text)
{
    Action action;
    action.id = newId<Action>();
    action.measure = measure;
    action.text = text;
    return edited(session, labelFor("add", tableOf<Action>, action.id.value),
                  [&](Edit &edit) { return edit.insert(action).map([](auto) {}); })
        .map([&] { return action.id; });
}

Result<void> tick(Session &session, Id<Action> id, bool done)
{
    return edited(session, labelFor("update", tableOf<Action>, id.value, QStringLiteral("state")), [&](Edit &edit) {
        return edit.store().get(id).and_then([&](Action action) {
            action.state = done ? ActionState::Done : ActionState::Open;
            action.doneOn = done ? session.today() : QDate();
            return edit.update(action);
        });
    });
}

} // namespace aanjager
