#include "ui/models/actions_model.h"

#include "core/base/natural_order.h"
#include "core/domain/measure_rules.h"
#include "core/domain/work_rules.h"
#include "core/exchange/value_parsers.h"
#include "core/insight/action_lists.h"
#include "core/storage/changeset.h"

#include <algorithm>

namespace aanjager {

namespace {

bool isShownOf(const QByteArray &table)
{
    return table == tableOf<Action> || table == tableOf<Measure> || table == tableOf<Party> ||
           table == tableOf<Programme>;
}

bool comesBefore(const Action *a, const Action *b)
{
    if (a->due != b->due)
        return a->due.isValid() && (!b->due.isValid() || a->due < b->due);
    const int compared = naturalCompare(a->code, b->code);
    return compared != 0 ? compared < 0 : std::tuple(a->text, a->id) < std::tuple(b->text, b->id);
}

/** The Sunday of the week that holds a day. */
QDate endOfWeek(QDate day)
{
    return day.addDays(7 - day.dayOfWeek());
}

} // namespace

namespace {

const QStringList termCodes = {QStringLiteral("late"),  QStringLiteral("week"),    QStringLiteral("busy"),
                               QStringLiteral("later"), QStringLiteral("undated"), QStringLiteral("done")};

} // namespace

std::optional<ActionTerm> actionTermOf(const QString &code)
{
    const qsizetype at = termCodes.indexOf(code);
    return at < 0 ? std::nullopt : std::optional(static_cast<ActionTerm>(at));
}

QString codeOf(std::optional<ActionTerm> term)
{
    return term ? termCodes.at(static_cast<int>(*term)) : QString();
}

ActionsModel::ActionsModel(Session &session, const text::Wording &words, QObject *parent)
    : LinesModel(parent), m_session(session), m_words(words)
{
    connect(&session, &Session::opened, this, [this] {
        m_filter = {};
        load();
    });
    connect(&session, &Session::changed, this, &ActionsModel::follow);
    load();
}

void ActionsModel::load()
{
    beginWith(picture());
    emit counted();
}

void ActionsModel::follow(const QList<RowChange> &changes)
{
    const auto isShown = [](const RowChange &change) { return isShownOf(change.table); };
    if (std::none_of(changes.cbegin(), changes.cend(), isShown))
        return;
    become(picture());
    if (std::all_of(changes.cbegin(), changes.cend(),
                    [&](const RowChange &change) { return change.table == tableOf<Action> || !isShown(change); }))
        tellChanged(changes);
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, actionColumns - 1));
    emit counted();
}

/** An action changes its own line and what the headings count: a view measures anew whatever it is told of. */
void ActionsModel::tellChanged(const QList<RowChange> &changes)
{
    QSet<qint64> changed;
    for (const RowChange &change : changes)
        changed.insert(change.id);
    for (int row = 0; row < rowCount(); ++row) {
        const MeasureLine &line = lineAt(index(row, 0));
        if (line.isHeading() || changed.contains(line.id))
            emit dataChanged(index(row, 0), index(row, actionColumns - 1));
    }
}

ActionTerm ActionsModel::termOf(const Action &action) const
{
    const QDate today = m_session.today();
    if (!isOpen(action))
        return ActionTerm::Done;
    if (isOverdue(action, today))
        return ActionTerm::Late;
    if (action.due.isValid() && action.due <= endOfWeek(today))
        return ActionTerm::ThisWeek;
    if (action.state == ActionState::Busy)
        return ActionTerm::Busy;
    return action.due.isValid() ? ActionTerm::Later : ActionTerm::WithoutDay;
}

bool ActionsModel::fits(const Action &action, const ActionFilter &filter) const
{
    const State &state = m_session.state();
    if (!filter.mine.isEmpty() && folded(action.owner) != folded(filter.mine))
        return false;
    if (filter.measure && action.measure != filter.measure)
        return false;
    if (filter.atBat && action.ownerKind != filter.atBat)
        return false;
    const Party *holder = filter.party ? holderOf(action, state) : nullptr;
    if (filter.party && (!holder || holder->id != filter.party))
        return false;
    if (filter.term && termOf(action) != *filter.term)
        return false;
    if (filter.withEvidence && action.evidence.isEmpty())
        return false;
    return filter.text.isEmpty() || holds(action, filter.text);
}

bool ActionsModel::holds(const Action &action, const QString &text) const
{
    const Measure *measure = m_session.state().find(action.measure);
    const QString all = folded(action.text + QLatin1Char(' ') + action.code + QLatin1Char(' ') + ownerWords(action) +
                               QLatin1Char(' ') + (measure ? measure->number + u' ' + measure->title : QString()));
    return all.contains(folded(text));
}

qint64 ActionsModel::keyOf(const Action &action) const
{
    switch (m_grouping) {
    case ActionGrouping::Measure:
        return action.measure.value;
    case ActionGrouping::Holder: {
        const Party *holder = holderOf(action, m_session.state());
        return holder ? holder->id.value : 0;
    }
    case ActionGrouping::Term:
        break;
    }
    return static_cast<qint64>(termOf(action));
}

/** Terms in their order; measures as people count, parties by name, what has none last. */
QList<ActionsModel::Group> ActionsModel::groups() const
{
    QHash<qint64, Group> found;
    for (const Action &action : m_session.state().all<Action>())
        if (fits(action, m_filter) && (m_grouping == ActionGrouping::Term || isOpen(action))) {
            Group &group = found[keyOf(action)];
            group.key = keyOf(action);
            group.actions.append(&action);
        }
    QList<Group> all = found.values();
    for (Group &group : all) {
        group.name = nameOf(group.key);
        std::sort(group.actions.begin(), group.actions.end(), comesBefore);
        if (m_grouping == ActionGrouping::Term && group.key == static_cast<qint64>(ActionTerm::Done))
            std::stable_sort(group.actions.begin(), group.actions.end(),
                             [](const Action *a, const Action *b) { return a->doneOn > b->doneOn; });
        group.trailing = trailingOf(group);
    }
    const bool byTerm = m_grouping == ActionGrouping::Term;
    std::sort(all.begin(), all.end(), [byTerm](const Group &a, const Group &b) {
        if (byTerm)
            return a.key < b.key;
        if ((a.key == 0) != (b.key == 0))
            return b.key == 0;
        const int compared = naturalCompare(a.name, b.name);
        return compared != 0 ? compared < 0 : a.key < b.key;
    });
    return all;
}

QList<MeasureLine> ActionsModel::picture()
{
    QList<MeasureLine> lines;
    m_groups.clear();
    m_open = m_late = 0;
    for (const Group &group : groups()) {
        m_groups.insert(group.key, group);
        m_groups[group.key].actions = group.actions;
        lines.append({-1, static_cast<int>(m_grouping), group.key});
        const bool hidden = isFolded(group.key);
        for (const Action *action : group.actions) {
            m_open += isOpen(*action) ? 1 : 0;
            m_late += isOverdue(*action, m_session.today()) ? 1 : 0;
            if (!hidden)
                lines.append({0, -1, action->id.value});
        }
    }
    return lines;
}

/** What is asked for alone is not folded. */
bool ActionsModel::isFolded(qint64 key) const
{
    return m_grouping == ActionGrouping::Term && !m_filter.term && m_folded.contains(key);
}

int ActionsModel::countWith(const ActionFilter &filter) const
{
    const QList<Action> &all = m_session.state().all<Action>();
    const auto counts = [&](const Action &action) {
        return (isOpen(action) || filter.term == ActionTerm::Done) && fits(action, filter);
    };
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), counts));
}

void ActionsModel::setGrouping(ActionGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    load();
}

void ActionsModel::setFilter(const ActionFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    become(picture());
    emit counted();
}

void ActionsModel::toggle(const QModelIndex &heading)
{
    if (!heading.isValid() || !lineAt(heading).isHeading() || m_grouping != ActionGrouping::Term)
        return;
    const qint64 key = lineAt(heading).id;
    if (!m_folded.remove(key))
        m_folded.insert(key);
    become(picture());
    const int row = rowOf(static_cast<int>(m_grouping), key);
    emit dataChanged(index(row, 0), index(row, actionColumns - 1));
}

Id<Action> ActionsModel::actionAt(const QModelIndex &index) const
{
    return index.isValid() && !lineAt(index).isHeading() ? Id<Action>{lineAt(index).id} : Id<Action>();
}

QModelIndex ActionsModel::indexOf(Id<Action> id, ActionColumn column) const
{
    const int row = rowOf(-1, id.value);
    return row < 0 ? QModelIndex() : index(row, static_cast<int>(column));
}

int ActionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : actionColumns;
}

Qt::ItemFlags ActionsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (lineAt(index).isHeading())
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const auto column = static_cast<ActionColumn>(index.column());
    const bool isTyped = column == ActionColumn::Text || column == ActionColumn::Owner || column == ActionColumn::Due;
    if (isTyped && m_session.canEdit())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace aanjager
