#include "ui/models/meeting_lists.h"

#include "core/domain/work_rules.h"
#include "core/insight/action_lists.h"
#include "ui/session/meeting_edits.h"

#include <algorithm>

namespace aanjager {

QString letterOf(MinuteKind kind, const text::Wording &words)
{
    const bool isDutch = words.language() == QLatin1String("nl");
    static const QString dutch = QStringLiteral("BATN"), english = QStringLiteral("DACN");
    return (isDutch ? dutch : english).mid(static_cast<int>(kind), 1);
}

MeetingList::MeetingList(Session &session, const text::Wording &words, QObject *parent)
    : LinesModel(parent), m_session(session), m_words(words)
{
    connect(&session, &Session::changed, this, &MeetingList::refresh);
    connect(&session, &Session::dayChanged, this, &MeetingList::refresh);
    connect(&session, &Session::opened, this, [this] { show({}); });
}

void MeetingList::show(Id<Meeting> meeting)
{
    m_meeting = meeting;
    beginWith(picture());
    emit followed();
}

void MeetingList::refresh()
{
    if (!m_meeting)
        return;
    become(picture());
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    emit followed();
}

// The agenda.

void AgendaModel::setLevel(std::optional<Level> level)
{
    m_level = level;
    become(picture());
}

QList<MeasureLine> AgendaModel::picture() const
{
    QList<MeasureLine> lines;
    std::optional<std::optional<AgendaKind>> last;
    for (const AgendaItem *item : agendaOf(state(), m_meeting)) {
        if (m_level && item->level && item->level != m_level)
            continue;
        if (last != item->kind)
            lines.append({-1, 0, item->kind ? static_cast<qint64>(*item->kind) : -1});
        last = item->kind;
        lines.append({0, -1, item->id.value});
    }
    return lines;
}

Id<AgendaItem> AgendaModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() && !lineAt(index).isHeading() ? Id<AgendaItem>{lineAt(index).id} : Id<AgendaItem>();
}

QModelIndex AgendaModel::indexOf(Id<AgendaItem> id) const
{
    const int row = rowOf(-1, id.value);
    return row < 0 ? QModelIndex() : index(row, 0);
}

QList<Id<AgendaItem>> AgendaModel::items() const
{
    QList<Id<AgendaItem>> all;
    for (const MeasureLine &line : lines())
        if (!line.isHeading())
            all.append(Id<AgendaItem>{line.id});
    return all;
}

int AgendaModel::numberOf(Id<AgendaItem> id) const
{
    int number = 0;
    for (const AgendaItem *item : agendaOf(state(), m_meeting)) {
        ++number;
        if (item->id == id)
            return number;
    }
    return 0;
}

QString AgendaModel::below(const AgendaItem &item) const
{
    QStringList parts;
    if (const Measure *measure = state().find(item.measure))
        parts.append(measure->number);
    if (const Decision *decision = state().find(item.decision)) {
        const Adoption adoption = adoptionOf(*decision, state());
        QString words = decision->code;
        if (adoption.asked > 0)
            words = tr("%1 stands at %2 of %3").arg(words).arg(adoption.adopted).arg(adoption.asked);
        if (!item.text.startsWith(words))
            parts.append(words);
    }
    if (item.level)
        parts.append(report::uncapitalised(m_words.label(*item.level)));
    if (item.state == AgendaState::HeldOver)
        parts.append(report::uncapitalised(m_words.label(item.state)));
    return parts.join(QStringLiteral(", "));
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MeasureLine &line = lineAt(index);
    if (line.isHeading()) {
        const QString name = line.id < 0 ? tr("Without a kind") : m_words.label(static_cast<AgendaKind>(line.id));
        if (role == HeadsGroupRole)
            return true;
        if (role == CountRole) {
            const auto all = agendaOf(state(), m_meeting);
            return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [&](const AgendaItem *item) {
                return (item->kind ? static_cast<qint64>(*item->kind) : -1) == line.id;
            }));
        }
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(name) : QVariant();
    }
    const AgendaItem *item = state().find(Id<AgendaItem>{line.id});
    if (!item)
        return {};
    const QString minutes = item->minutesPlanned ? tr("%1 min").arg(*item->minutesPlanned) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return item->text;
    case Qt::AccessibleTextRole: {
        QStringList parts{QString::number(numberOf(item->id)), item->text, below(*item), minutes};
        parts.append(report::uncapitalised(m_words.label(item->state)));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case LineMarkRole:
        return static_cast<int>(item->state == AgendaState::Open      ? LineMark::Number
                                : item->state == AgendaState::Handled ? LineMark::Handled
                                                                      : LineMark::HeldOver);
    case LineMarkTextRole:
        return QString::number(numberOf(item->id));
    case LineBelowRole:
        return below(*item);
    case LineIsDoneRole:
        return item->state != AgendaState::Open;
    case TrailingRole:
        return minutes;
    case IdRole:
        return line.id;
    default:
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    return itemAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::NoItemFlags);
}

// What was agreed before.

QList<MeasureLine> AgreedModel::picture() const
{
    const Meeting *meeting = state().find(m_meeting);
    QList<MeasureLine> lines;
    if (meeting)
        for (const Agreed &agreed : agreedBefore(state(), *meeting))
            lines.append({0, agreed.action ? OfActions : OfCommitments, agreed.id()});
    const auto isShown = [&](const MeasureLine &line) { return this->lines().contains(line); };
    const bool isSame = lines.size() == this->lines().size() && std::all_of(lines.cbegin(), lines.cend(), isShown);
    return isSame ? this->lines() : lines; // what is ticked off keeps its place
}

Agreed AgreedModel::agreedAt(const QModelIndex &index) const
{
    const MeasureLine &line = lineAt(index);
    if (line.grouping == OfActions)
        return {state().find(Id<Action>{line.id}), nullptr};
    return {nullptr, state().find(Id<Commitment>{line.id})};
}

int AgreedModel::done() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const Agreed agreed = agreedAt(index(row, 0));
        count += (agreed.action || agreed.commitment) && agreed.isDone() ? 1 : 0;
    }
    return count;
}

Result<void> AgreedModel::tick(const QModelIndex &index)
{
    if (!index.isValid())
        return {};
    const Agreed agreed = agreedAt(index);
    if (agreed.action)
        return aanjager::tick(m_session, agreed.action->id, !agreed.isDone());
    return agreed.commitment ? keep(m_session, agreed.commitment->id, !agreed.isDone()) : Result<void>();
}

QString AgreedModel::below(const Agreed &agreed) const
{
    QStringList parts;
    const Id<Measure> about = agreed.action ? agreed.action->measure : agreed.commitment->measure;
    if (const Measure *measure = state().find(about))
        parts.append(measure->number);
    const QDate done = agreed.action ? agreed.action->doneOn : agreed.commitment->keptOn;
    if (agreed.isDone())
        parts.append(done.isValid() ? tr("done %1").arg(m_words.date(done)) : tr("done"));
    else
        parts.append(m_words.date(agreed.due()));
    const Party *party = state().find(agreed.action ? agreed.action->party : agreed.commitment->byParty);
    const QString owner = agreed.action ? agreed.action->owner : agreed.commitment->by;
    parts.append(owner.isEmpty() && party ? party->name : owner); // last: it may be cut
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant AgreedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Agreed agreed = agreedAt(index);
    if (!agreed.action && !agreed.commitment)
        return {};
    const QString late = agreed.isLate(m_session.today()) ? tr("late") : QString();
    switch (role) {
    case Qt::DisplayRole:
        return agreed.text();
    case Qt::AccessibleTextRole: {
        QStringList parts{agreed.isDone() ? tr("done") : tr("open"), agreed.text(), below(agreed), late};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case Qt::CheckStateRole:
        return agreed.isDone() ? Qt::Checked : Qt::Unchecked;
    case LineMarkRole:
        return static_cast<int>(agreed.isDone() ? LineMark::TickedBox : LineMark::OpenBox);
    case LineBelowRole:
        return below(agreed);
    case LineWarningRole:
        return late;
    case LineIsDoneRole:
        return agreed.isDone();
    case IdRole:
        return agreed.id();
    default:
        return {};
    }
}

} // namespace aanjager
