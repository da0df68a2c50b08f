#include "ui/session/record_edits.h"

namespace aanjager {

namespace {

template <class E> struct EntityTag
{
    using Entity = E;
};

/** The record of this table and id, or null. */
const void *recordOf(const State &state, QLatin1String table, qint64 id)
{
    const void *found = nullptr;
    const auto look = [&](auto tag) {
        using E = typename decltype(tag)::Entity;
        if (table == QLatin1String(tableOf<E>))
            found = state.find(Id<E>{id});
    };
    std::apply([&](auto... tags) { (look(tags), ...); }, ForEveryEntity<EntityTag>());
    return found;
}

Label labelOf(const char *key, const Description &description, qint64 id, const QString &field = {})
{
    Label label{QString::fromLatin1(key), {QString::fromLatin1(description.table), QString::number(id)}};
    if (!field.isEmpty())
        label.arguments.append(field);
    return label;
}

} // namespace

Result<void> addRecord(Session &session, const Description &description, void *record)
{
    if (description.id(record) == 0)
        description.setId(record, newIdValue());
    return session
        .edit(labelOf("add", description, description.id(record)),
              [&](Edit &edit) { return edit.insertRecord(description, record); })
        .map([](const auto &) {});
}

Result<void> removeRecord(Session &session, const Description &description, qint64 id)
{
    return session
        .edit(labelOf("remove", description, id), [&](Edit &edit) { return edit.removeRecord(description, id); })
        .map([](const auto &) {});
}

Result<Id<Commitment>> addCommitment(Session &session, Id<Measure> measure, const QString &text)
{
    Commitment commitment;
    commitment.text = text;
    commitment.measure = measure;
    commitment.made = session.today();
    return addRecord(session, commitment);
}

Result<void> keep(Session &session, Id<Commitment> id, bool kept)
{
    return setField(session, id, u"kept_on", Convert<QDate>::toValue(kept ? session.today() : QDate()));
}

Result<void> serve(Session &session, Id<Measure> measure, Id<Goal> goal, bool serves)
{
    for (const MeasureGoal &link : session.state().all<MeasureGoal>())
        if (link.measure == measure && link.goal == goal)
            return serves ? Result<void>() : removeRecord(session, describe<MeasureGoal>(), link.id.value);
    if (!serves)
        return {};
    MeasureGoal link;
    link.measure = measure;
    link.goal = goal;
    return addRecord(session, link).map([](auto) {});
}

Result<Id<MoneyLine>> addMoneyLine(Session &session, Id<Measure> measure)
{
    MoneyLine line;
    line.measure = measure;
    line.year = session.today().year();
    line.kind = MoneyKind::SavingPlanned;
    line.amount = Money{0, Qualifier::ToBeDetermined};
    return addRecord(session, line);
}

Value currentValue(const State &state, const Description &description, qint64 id, const Field &field)
{
    const void *record = recordOf(state, QLatin1String(description.table), id);
    return record ? field.read(record) : Value();
}

NotRestorable notRestorable(const Session &session, const Description &description, qint64 id, const Field &field,
                            const Value &value)
{
    if (!session.canEdit())
        return NotRestorable::ReadOnly;
    const void *record = recordOf(session.state(), QLatin1String(description.table), id);
    if (!record)
        return NotRestorable::RecordGone;
    if (field.read(record) == value)
        return NotRestorable::AlreadyHolds;
    const auto *reference = std::get_if<qint64>(&value);
    const bool lost = field.kind == FieldKind::Reference && reference &&
                      !recordOf(session.state(), QLatin1String(field.references), *reference);
    if (lost || (field.isOwner() && isNothing(value)))
        return NotRestorable::ReferenceGone;
    return NotRestorable::No;
}

const Value &valueToRestore(const Session &session, const Description &description, qint64 id,
                            const FieldChange &change)
{
    return currentValue(session.state(), description, id, *change.field) == change.after ? change.before : change.after;
}

} // namespace aanjager
