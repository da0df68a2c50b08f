// The lines of the minutes as they are shown and mended.
#include "core/domain/decision_rules.h"
#include "core/domain/meeting_rules.h"
#include "ui/models/meeting_lists.h"
#include "ui/session/meeting_edits.h"

#include <algorithm>

namespace aanjager {

QList<MeasureLine> MinutesModel::picture() const
{
    QList<MeasureLine> lines;
    for (const Minute *minute : minutesOf(state(), m_meeting))
        if (!m_item || minute->item == m_item)
            lines.prepend({0, -1, minute->id.value});
    return lines;
}

void MinutesModel::setItem(Id<AgendaItem> item)
{
    if (item == m_item)
        return;
    m_item = item;
    become(picture());
    emit followed();
}

Id<Minute> MinutesModel::minuteAt(const QModelIndex &index) const
{
    return index.isValid() ? Id<Minute>{lineAt(index).id} : Id<Minute>();
}

QModelIndex MinutesModel::indexOf(Id<Minute> id) const
{
    const int row = rowOf(-1, id.value);
    return row < 0 ? QModelIndex() : index(row, 0);
}

QString MinutesModel::textOf(const Minute &minute) const
{
    if (const Decision *decision = state().find(minute.decision))
        return decision->title;
    if (const Action *action = state().find(minute.action))
        return action->text;
    const Commitment *commitment = state().find(minute.commitment);
    return commitment ? commitment->text : minute.text;
}

QString MinutesModel::below(const Minute &minute) const
{
    QStringList parts;
    const auto who = [&](Id<Party> id, const QString &function) {
        const Party *party = state().find(id);
        parts.append(function);
        parts.append(party ? party->name : QString());
    };
    const auto about = [&](Id<Measure> id) {
        const Measure *measure = state().find(id);
        parts.append(measure ? measure->number : QString());
    };
    if (const Decision *decision = state().find(minute.decision)) {
        const Body *body = state().find(decision->body);
        parts = {becameOf(minute, *decision), decision->code,
                 decision->type ? report::uncapitalised(m_words.label(*decision->type)) : QString(),
                 body ? body->name : QString()};
        for (const Measure *measure : measuresOf(state(), decision->id))
            parts.append(measure->number);
    } else if (const Action *action = state().find(minute.action)) {
        who(action->party, action->owner);
        parts.append(m_words.date(action->due));
        about(action->measure);
    } else if (const Commitment *commitment = state().find(minute.commitment)) {
        who(commitment->byParty, commitment->by);
        parts.append(m_words.date(commitment->due));
        about(commitment->measure);
    } else if (minute.visibility == Visibility::Team) {
        parts.append(tr("driver team only"));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral("   "));
}

QVariant MinutesModel::data(const QModelIndex &index, int role) const
{
    const Minute *minute = state().find(minuteAt(index));
    if (!minute)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textOf(*minute);
    case Qt::AccessibleTextRole: {
        QStringList parts{m_words.label(minute->kind), textOf(*minute), below(*minute), minute->at};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case LineMarkRole:
        return static_cast<int>(LineMark::Badge);
    case LineMarkTextRole:
        return letterOf(minute->kind, m_words);
    case LineKindRole:
        return static_cast<int>(minute->kind);
    case LineBelowRole:
        return below(*minute);
    case TrailingRole:
        return minute->at;
    case IdRole:
        return minute->id.value;
    default:
        return {};
    }
}

Qt::ItemFlags MinutesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_session.canEdit() ? flags | Qt::ItemIsEditable : flags;
}

bool MinutesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString().simplified();
    if (role != Qt::EditRole || !minuteAt(index) || text.isEmpty())
        return false;
    return rewordMinute(m_session, minuteAt(index), text).has_value();
}

} // namespace aanjager
