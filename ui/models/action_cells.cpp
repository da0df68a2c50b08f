// What the lines of the actions say, and what is typed in them.
#include "core/domain/work_rules.h"
#include "core/exchange/day_words.h"
#include "core/insight/action_lists.h"
#include "ui/models/actions_model.h"
#include "ui/session/many_edits.h"

namespace aanjager {

QString ActionsModel::nameOf(qint64 key) const
{
    const State &state = m_session.state();
    if (m_grouping == ActionGrouping::Measure) {
        const Measure *measure = state.find(Id<Measure>{key});
        return measure ? measure->number + QLatin1Char(' ') + measure->title : tr("Of the whole programme");
    }
    if (m_grouping == ActionGrouping::Holder) {
        const Party *party = state.find(Id<Party>{key});
        return party ? party->name : tr("Nobody's yet");
    }
    return nameOf(static_cast<ActionTerm>(key));
}

QString ActionsModel::nameOf(ActionTerm term)
{
    switch (term) {
    case ActionTerm::Late:
        return tr("Late");
    case ActionTerm::ThisWeek:
        return tr("This week");
    case ActionTerm::Busy:
        return tr("In hand, we wait");
    case ActionTerm::Later:
        return tr("Later");
    case ActionTerm::WithoutDay:
        return tr("Without a day");
    case ActionTerm::Done:
        break;
    }
    return tr("Done or dropped");
}

QString ActionsModel::trailingOf(const Group &group) const
{
    const QDate today = m_session.today();
    if (m_grouping != ActionGrouping::Term || group.actions.isEmpty())
        return {};
    if (group.key == static_cast<qint64>(ActionTerm::Late))
        return tr("oldest %n day(s)", nullptr, static_cast<int>(group.actions.first()->due.daysTo(today)));
    if (group.key == static_cast<qint64>(ActionTerm::ThisWeek))
        return tr("until %1").arg(m_words.date(today.addDays(7 - today.dayOfWeek())));
    return {};
}

QString ActionsModel::ownerWords(const Action &action) const
{
    const Party *party = m_session.state().find(action.party);
    const QString called = party ? party->name : QString();
    if (action.owner.isEmpty())
        return called;
    return called.isEmpty() || action.owner.contains(called) ? action.owner
                                                             : action.owner + QStringLiteral(", ") + called;
}

QString ActionsModel::termWords(const Action &action) const
{
    const QDate today = m_session.today();
    if (!isOpen(action))
        return action.doneOn.isValid() ? m_words.date(action.doneOn) : m_words.label(action.state);
    if (!action.due.isValid())
        return {};
    const int days = static_cast<int>(today.daysTo(action.due));
    if (days < 0)
        return tr("%n d late", "days", -days);
    if (days == 0)
        return tr("today");
    if (days == 1)
        return tr("tomorrow");
    return action.state == ActionState::Busy ? tr("in hand, %n d", "days", days) : tr("in %n d", "days", days);
}

QString ActionsModel::words(const Action &action, ActionColumn column) const
{
    switch (column) {
    case ActionColumn::Measure: {
        const Measure *measure = m_session.state().find(action.measure);
        return measure ? measure->number : QString();
    }
    case ActionColumn::Text:
        return action.text;
    case ActionColumn::AtBat:
        return action.ownerKind ? m_words.label(*action.ownerKind) : QString();
    case ActionColumn::Owner:
        return ownerWords(action);
    case ActionColumn::Due: {
        if (!action.due.isValid())
            return {};
        const bool isNear = action.due.year() == m_session.today().year();
        const QLocale locale(m_words.language());
        return isNear ? locale.toString(action.due, QStringLiteral("ddd d MMM")).remove(QLatin1Char('.'))
                      : m_words.date(action.due);
    }
    case ActionColumn::Term:
        break;
    }
    return termWords(action);
}

TextTone ActionsModel::tone(const Action &action, ActionColumn column) const
{
    if (!isOpen(action))
        return column == ActionColumn::Text ? TextTone::Struck : TextTone::Secondary;
    if (column == ActionColumn::Term && isOverdue(action, m_session.today()))
        return TextTone::Overdue;
    if (column == ActionColumn::Measure)
        return TextTone::Code;
    return column == ActionColumn::Text ? TextTone::Plain : TextTone::Secondary;
}

/** The whole line, for who does not see it. */
QString ActionsModel::spoken(const Action &action) const
{
    QStringList parts;
    for (int column = 0; column < actionColumns; ++column)
        parts.append(words(action, static_cast<ActionColumn>(column)));
    if (!action.evidence.isEmpty())
        parts.append(tr("evidence: %1").arg(action.evidence));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant ActionsModel::headingData(const MeasureLine &line, int column, int role) const
{
    const Group group = m_groups.value(line.id);
    const bool folds = m_grouping == ActionGrouping::Term;
    switch (role) {
    case HeadsGroupRole:
        return true;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == 0 ? group.name : QString();
    case CountRole:
        return static_cast<int>(group.actions.size());
    case TrailingRole:
        return group.trailing;
    case ExpandedRole:
        return folds ? QVariant(!isFolded(line.id)) : QVariant();
    default:
        return {};
    }
}

QVariant ActionsModel::editData(const Action &action, ActionColumn column) const
{
    if (column == ActionColumn::Owner)
        return action.owner;
    if (column == ActionColumn::Due)
        return m_words.date(action.due).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    return action.text;
}

QVariant ActionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MeasureLine &line = lineAt(index);
    if (line.isHeading())
        return headingData(line, index.column(), role);
    const Action *action = m_session.state().find(Id<Action>{line.id});
    if (!action)
        return {};
    const auto column = static_cast<ActionColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(*action, column);
    case Qt::EditRole:
        return editData(*action, column);
    case Qt::AccessibleTextRole:
        return column == ActionColumn::Measure ? spoken(*action) : words(*action, column);
    case Qt::CheckStateRole:
        return column != ActionColumn::Measure
                   ? QVariant()
                   : QVariant(action->state == ActionState::Done ? Qt::Checked : Qt::Unchecked);
    case Qt::ToolTipRole:
        if (column == ActionColumn::AtBat)
            return words(*action, column).toHtmlEscaped();
        return column == ActionColumn::Text ? QVariant(spoken(*action).toHtmlEscaped()) : QVariant();
    case Qt::TextAlignmentRole:
        return column == ActionColumn::Term ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IdRole:
        return line.id;
    case ToneRole:
        return static_cast<int>(tone(*action, column));
    case OwnerKindRole:
        return action->ownerKind ? QVariant(static_cast<int>(*action->ownerKind)) : QVariant();
    case RefusalRole:
        return m_refusal;
    default:
        return {};
    }
}

QVariant ActionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto column = static_cast<ActionColumn>(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && column == ActionColumn::Term)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (column) {
    case ActionColumn::AtBat: // an icon needs no head to be seen by
        return role == Qt::AccessibleTextRole ? m_words.label(*describe<Action>().field(QStringLiteral("owner_kind")))
                                              : QString();
    case ActionColumn::Measure:
        return tr("No.");
    case ActionColumn::Text:
        return m_words.singular(describe<Action>());
    case ActionColumn::Owner:
        return tr("Owner");
    case ActionColumn::Due:
        return tr("Due");
    case ActionColumn::Term:
        break;
    }
    return tr("Term");
}

bool ActionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Id<Action> id = actionAt(index);
    if (!id || role != Qt::EditRole)
        return false;
    const QString text = value.toString().trimmed();
    const auto column = static_cast<ActionColumn>(index.column());
    m_refusal.clear();
    QDate day;
    if (column == ActionColumn::Due && !text.isEmpty()) {
        day = readDayWords(text, m_session.today()).value_or(QDate());
        if (!day.isValid())
            m_refusal = tr("“%1” is no day. Accepted are 18-12-2026, 18 dec, friday, in 2 weeks.").arg(text);
    }
    if (column == ActionColumn::Text && text.isEmpty())
        m_refusal = tr("An action needs words.");
    if (!m_refusal.isEmpty())
        return false;
    const QString field = column == ActionColumn::Due     ? QStringLiteral("due")
                          : column == ActionColumn::Owner ? QStringLiteral("owner")
                                                          : QStringLiteral("text");
    const auto stored = editRecords<Action>(m_session, {id}, field, [&](Action &action) {
        if (column == ActionColumn::Due)
            action.due = day;
        else
            (column == ActionColumn::Owner ? action.owner : action.text) = text;
    });
    if (!stored)
        m_refusal = tr("Not stored");
    return stored.has_value();
}

} // namespace aanjager
