#include "core/insight/action_lists.h"

#include "core/base/natural_order.h"
#include "core/domain/party_rules.h"
#include "core/domain/work_rules.h"

#include <algorithm>

namespace aanjager {

namespace {

void addTo(ActionList &list, const Action &action, QDate today)
{
    if (isOverdue(action, today))
        list.late.append(&action);
    else if (!action.due.isValid())
        list.withoutDay.append(&action);
    else
        (action.due <= soonUntil(today) ? list.soon : list.later).append(&action);
}

bool wasDoneSince(const Action &action, const View &since)
{
    const Action *before = since.state.find(action.id);
    return action.state == ActionState::Done && !(before && before->state == ActionState::Done);
}

bool comesBefore(const Action *a, const Action *b)
{
    if (a->due != b->due)
        return a->due.isValid() && (!b->due.isValid() || a->due < b->due);
    const int compared = naturalCompare(a->code, b->code);
    return compared != 0 ? compared < 0 : std::tuple(a->text, a->id) < std::tuple(b->text, b->id);
}

void sort(ActionList &list)
{
    for (QList<const Action *> *part : {&list.late, &list.soon, &list.later, &list.withoutDay, &list.done})
        std::sort(part->begin(), part->end(), comesBefore);
}

/** Municipalities first, nobody last. */
auto rankOf(const ActionList &list)
{
    const bool isMunicipality = list.party && list.party->kind == PartyKind::Municipality && !list.party->isGroup;
    const int rank = !list.party ? 2 : isMunicipality ? 0 : 1;
    return std::tuple(rank, list.party ? list.party->name.toCaseFolded() : QString(),
                      list.party ? list.party->id : Id<Party>());
}

} // namespace

const Party *holderOf(const Action &action, const State &state)
{
    if (const Party *party = state.find(action.party))
        return party;
    const QString owner = action.owner.trimmed();
    if (const Party *party = owner.isEmpty() ? nullptr : partyNamed(state, owner))
        return party;
    const Measure *measure = state.find(action.measure);
    const Party *lead = measure ? state.find(measure->leadParty) : nullptr;
    const auto kind = lead ? ownerKindOf(lead->kind) : std::nullopt;
    const bool isAnothers = !owner.isEmpty() && kind && action.ownerKind && kind != action.ownerKind;
    return isAnothers ? nullptr : lead;
}

QDate soonUntil(QDate today)
{
    const QDate first(today.year(), today.month(), 1);
    return first.addMonths(2).addDays(-1);
}

QList<ActionList> actionListsOf(const View &view, const View *since)
{
    QList<ActionList> lists;
    QHash<Id<Party>, qsizetype> at;
    for (const Action &action : view.state.all<Action>()) {
        const bool isDone = since && wasDoneSince(action, *since);
        if (!isOpen(action) && !isDone)
            continue;
        const Party *holder = holderOf(action, view.state);
        const Id<Party> key = holder ? holder->id : Id<Party>();
        if (!at.contains(key)) {
            at.insert(key, lists.size());
            lists.append(ActionList{holder, {}, {}, {}, {}, {}});
        }
        ActionList &list = lists[at.value(key)];
        if (isDone)
            list.done.append(&action);
        else
            addTo(list, action, view.today);
    }
    for (ActionList &list : lists)
        sort(list);
    std::sort(lists.begin(), lists.end(),
              [](const ActionList &a, const ActionList &b) { return rankOf(a) < rankOf(b); });
    return lists;
}

} // namespace aanjager
