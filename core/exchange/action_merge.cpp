#include "core/exchange/action_merge.h"

#include <QHash>

namespace aanjager {

Result<void> ActionMerge::loadFrom(const Store &store, WorkProgress *progress)
{
    return store.all<Action>(progress).map([this](const QList<Action> &all) {
        for (const Action &action : all)
            m_actions[action.measure].append(action);
    });
}

bool ActionMerge::merge(const HeldRow &row, ImportChanges &changes)
{
    if (row.planned.actions.isEmpty())
        return false;
    static const Field *const state = describe<Action>().field(u"state");
    bool isChanged = false;
    QHash<QString, QList<Action>> present; // by text, the first at the end
    const QList<Action> known = m_actions.value(row.measure);
    for (auto action = known.crbegin(); action != known.crend(); ++action)
        present[folded(action->text)].append(*action);
    for (const PlannedAction &planned : row.planned.actions) {
        QList<Action> &same = present[folded(planned.action.text)];
        const bool isNew = same.isEmpty();
        const Action before = isNew ? Action() : same.takeLast();
        Action after = before;
        for (const Field *field : planned.set)
            if (!isNew && field == state && row.isOld())
                tellLater(row, before.text, *field, field->read(&planned.action), field->read(&before), changes);
            else
                field->write(&after, field->read(&planned.action));
        after.measure = row.measure;
        if (isNew)
            after.id = newId<Action>();
        else if (after == before)
            continue;
        (isNew ? changes.actions : changes.changedActions).append(after);
        isChanged = true;
    }
    return isChanged;
}

} // namespace aanjager
