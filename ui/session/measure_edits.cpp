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

Label labelForMany(const char *key, qsizetype count, const QString &field = {})
{
    Label label{QString::fromLatin1(key), {QString::fromLatin1(tableOf<Measure>), QString::number(count)}};
    if (!field.isEmpty())
        label.arguments.append(field);
    return label;
}

/** Does something for each until one fails. */
template <class List, class Work> Result<void> forEach(const List &all, Work &&work)
{
    Result<void> result;
    for (const auto &each : all)
        if (result)
            result = work(each);
    return result;
}

/** A measure that begins as another: what it is to be, without what was reported of it. */
Measure copyOf(const Measure &original)
{
    Measure copy = original;
    copy.id = newId<Measure>();
    copy.status = Status::NotStarted;
    copy.healthTime = copy.healthMoney = copy.healthQuality = copy.healthRisk = copy.healthByHand = std::nullopt;
    for (QString *reported :
         {&copy.cause, &copy.consequence, &copy.correction, &copy.achieved, &copy.nextStep, &copy.supportAsked})
        reported->clear();
    copy.progress.reset();
    copy.reported = {};
    copy.mergedInto = {};
    return copy;
}

Applicability copyOf(const Applicability &original, Id<Measure> measure)
{
    Applicability copy;
    copy.id = newId<Applicability>();
    copy.measure = measure;
    copy.municipality = original.municipality;
    copy.degree = original.degree;
    copy.percent = original.percent;
    copy.reasonCategory = original.reasonCategory;
    if (!original.details.isUntouched()) {
        copy.details.change().reason = original.details->reason;
        copy.details.change().visibility = original.details->visibility;
    }
    return copy;
}

QHash<Id<Measure>, QList<const Applicability *>> cellsOfEach(const QList<Id<Measure>> &ids, const State &state)
{
    QHash<Id<Measure>, QList<const Applicability *>> cells;
    for (const Id<Measure> id : ids)
        cells.insert(id, {});
    for (const Applicability &cell : state.all<Applicability>())
        if (const auto of = cells.find(cell.measure); of != cells.end())
            of->append(&cell);
    return cells;
}

std::optional<int> orderAtEnd(const State &state)
{
    std::optional<int> last;
    for (const Measure &measure : state.all<Measure>())
        if (measure.order)
            last = std::max(last.value_or(*measure.order), *measure.order);
    return last ? std::optional(*last + 1) : std::nullopt;
}

/** How the measures of a programme are numbered on. */
class Numbering
{
public:
    explicit Numbering(const State &state) : m_prefix(state.programme().itemPrefix)
    {
        static const QRegularExpression digits(QStringLiteral("^(\\D*)(\\d+)$"));
        for (const Measure &measure : state.all<Measure>()) {
            if (!measure.number.startsWith(m_prefix))
                continue;
            const auto match = digits.match(measure.number);
            if (!match.hasMatch() || match.captured(1) != m_prefix)
                continue;
            m_highest = std::max(m_highest, match.captured(2).toInt());
            m_width = std::max(m_width, match.captured(2).size());
        }
    }

    QString next(int ahead) const
    {
        return m_prefix +
               QStringLiteral("%1").arg(m_highest + 1 + ahead, static_cast<int>(m_width), 10, QLatin1Char('0'));
    }

private:
    QString m_prefix;
    int m_highest = 0;
    qsizetype m_width = 2;
};

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

QString nextNumber(const State &state, int ahead)
{
    return Numbering(state).next(ahead);
}

Result<Id<Measure>> addMeasure(Session &session, const QString &title, Id<Theme> theme)
{
    Measure measure;
    measure.id = newId<Measure>();
    measure.number = nextNumber(session.state());
    measure.title = title;
    measure.theme = theme;
    measure.order = orderAtEnd(session.state());
    return edited(session, labelFor("add", tableOf<Measure>, measure.id.value),
                  [&](Edit &edit) { return edit.insert(measure).map([](auto) {}); })
        .map([&] { return measure.id; });
}

Result<void> removeMeasure(Session &session, Id<Measure> id)
{
    return edited(session, labelFor("remove", tableOf<Measure>, id.value), [&](Edit &edit) { return edit.remove(id); });
}

Result<void> setField(Session &session, const QList<Id<Measure>> &ids, QStringView name, const Value &value)
{
    if (ids.size() == 1)
        return setField(session, ids.first(), name, value);
    const Field *field = describe<Measure>().field(name);
    if (!field)
        return fail(ErrorKind::Invalid, QStringLiteral("no such field"),
                    {{}, QString::fromLatin1(tableOf<Measure>), name.toString(), {}});
    return edited(session, labelForMany("update.many", ids.size(), name.toString()), [&](Edit &edit) {
        return forEach(ids, [&](Id<Measure> id) { return writeField<Measure>(edit, id.value, *field, value); });
    });
}

Result<void> removeMeasures(Session &session, const QList<Id<Measure>> &ids)
{
    if (ids.size() == 1)
        return removeMeasure(session, ids.first());
    return edited(session, labelForMany("remove.many", ids.size()),
                  [&](Edit &edit) { return forEach(ids, [&](Id<Measure> id) { return edit.remove(id); }); });
}

Result<QList<Id<Measure>>> duplicateMeasures(Session &session, const QList<Id<Measure>> &ids)
{
    const State &state = session.state();
    const Numbering numbering(state);
    const auto end = orderAtEnd(state);
    const auto cellsOf = cellsOfEach(ids, state);
    QList<Measure> copies;
    QList<Applicability> cells;
    for (const Id<Measure> id : ids) {
        const Measure *original = state.find(id);
        if (!original)
            continue;
        Measure copy = copyOf(*original);
        copy.number = numbering.next(static_cast<int>(copies.size()));
        if (end)
            copy.order = *end + static_cast<int>(copies.size());
        for (const Applicability *cell : cellsOf.value(id))
            cells.append(copyOf(*cell, copy.id));
        copies.append(copy);
    }
    QList<Id<Measure>> made;
    for (const Measure &copy : std::as_const(copies))
        made.append(copy.id);
    return edited(session, labelForMany("duplicate", copies.size()),
                  [&](Edit &edit) {
                      const auto insert = [&](const auto &record) { return edit.insert(record).map([](auto) {}); };
                      return forEach(copies, insert).and_then([&] { return forEach(cells, insert); });
                  })
        .map([&] { return made; });
}

Result<void> arrangeMeasures(Session &session, const QList<Id<Measure>> &order, const QList<Id<Measure>> &moved,
                             const std::optional<Id<Theme>> &theme)
{
    const QSet<Id<Measure>> moving(moved.begin(), moved.end());
    QList<Measure> changed;
    for (qsizetype place = 0; place < order.size(); ++place) {
        const Measure *measure = session.state().find(order[place]);
        if (!measure)
            continue;
        Measure placed = *measure;
        placed.order = static_cast<int>(place) + 1;
        if (theme && moving.contains(placed.id))
            placed.theme = *theme;
        if (placed != *measure)
            changed.append(placed);
    }
    return edited(session, labelForMany("reorder", moved.size()), [&](Edit &edit) {
        return forEach(changed, [&](const Measure &measure) { return edit.update(measure); });
    });
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
