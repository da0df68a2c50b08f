#include "ui/models/meetings_model.h"

#include "core/base/natural_order.h"
#include "core/domain/meeting_rules.h"
#include "core/report/sector_words.h"

#include <algorithm>

namespace aanjager {

namespace {

bool isOf(const Body &body, std::optional<Level> level)
{
    return !level || body.levels.contains(vocabularyOf<Level>().code(static_cast<int>(*level)));
}

} // namespace

MeetingsModel::MeetingsModel(Session &session, const text::Wording &words, QObject *parent)
    : FoldingRegister(session, parent), m_words(words)
{
    load();
}

bool MeetingsModel::tellsOf(const QByteArray &table) const
{
    static const QSet<QByteArray> tables{tableOf<Body>,       tableOf<Meeting>,    tableOf<Seat>,
                                         tableOf<AgendaItem>, tableOf<Minute>,     tableOf<Action>,
                                         tableOf<Decision>,   tableOf<Attendance>, tableOf<Commitment>};
    return tables.contains(table);
}

/** Bodies by their kind and name; of each the meetings to come, the first first, then those that were, the last first.
 */
QList<MeasureLine> MeetingsModel::picture()
{
    const State &state = m_session.state();
    QList<const Body *> bodies;
    for (const Body &body : state.all<Body>())
        if (isOf(body, m_level))
            bodies.append(&body);
    std::sort(bodies.begin(), bodies.end(), [](const Body *a, const Body *b) {
        const auto kind = [](const Body *body) {
            return body->kind ? static_cast<int>(*body->kind) : static_cast<int>(BodyKind::Councils) + 1;
        };
        if (kind(a) != kind(b))
            return kind(a) < kind(b);
        const int compared = naturalCompare(a->name, b->name);
        return compared != 0 ? compared < 0 : a->id < b->id;
    });
    const QDate today = m_session.today();
    QList<MeasureLine> lines;
    for (const Body *body : bodies) {
        lines.append({-1, headings, body->id.value});
        if (isFolded(body->id.value))
            continue;
        QList<const Meeting *> meetings = meetingsOf(state, body->id);
        std::stable_sort(meetings.begin(), meetings.end(), [today](const Meeting *a, const Meeting *b) {
            const bool isToCome = !a->day.isValid() || a->day >= today,
                       isOtherToCome = !b->day.isValid() || b->day >= today;
            if (isToCome != isOtherToCome)
                return isToCome;
            return isToCome ? false : a->day > b->day;
        });
        for (const Meeting *meeting : std::as_const(meetings))
            lines.append({0, -1, meeting->id.value});
    }
    return lines;
}

void MeetingsModel::setLevel(std::optional<Level> level)
{
    if (level == m_level)
        return;
    m_level = level;
    load();
}

Id<Meeting> MeetingsModel::meetingAt(const QModelIndex &index) const
{
    return index.isValid() && !lineAt(index).isHeading() ? Id<Meeting>{lineAt(index).id} : Id<Meeting>();
}

Id<Body> MeetingsModel::bodyAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (lineAt(index).isHeading())
        return {lineAt(index).id};
    const Meeting *meeting = m_session.state().find(meetingAt(index));
    return meeting ? meeting->body : Id<Body>();
}

QModelIndex MeetingsModel::indexOf(Id<Meeting> id) const
{
    const int row = rowOf(-1, id.value);
    return row < 0 ? QModelIndex() : index(row, static_cast<int>(MeetingColumn::Title));
}

QModelIndex MeetingsModel::indexOf(Id<Body> id) const
{
    const int row = rowOf(headings, id.value);
    return row < 0 ? QModelIndex() : index(row, 0);
}

QModelIndex MeetingsModel::first() const
{
    const Meeting *next = nullptr;
    for (const Meeting &meeting : m_session.state().all<Meeting>())
        if (meeting.day.isValid() && meeting.day >= m_session.today() && indexOf(meeting.id).isValid() &&
            (!next || meeting.day < next->day))
            next = &meeting;
    return next ? indexOf(next->id) : index(0, 0);
}

int MeetingsModel::bodies() const
{
    return static_cast<int>(m_session.state().all<Body>().size());
}

int MeetingsModel::meetings() const
{
    return static_cast<int>(m_session.state().all<Meeting>().size());
}

int MeetingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : meetingColumns;
}

Qt::ItemFlags MeetingsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QString MeetingsModel::words(const Meeting &meeting, MeetingColumn column) const
{
    const State &state = m_session.state();
    switch (column) {
    case MeetingColumn::Day:
        return m_words.date(meeting.day);
    case MeetingColumn::Title: {
        const QString name = meeting.title.isEmpty() ? tr("meeting %1").arg(ordinalOf(state, meeting)) : meeting.title;
        return meeting.place.isEmpty() ? name : name + QStringLiteral(", ") + meeting.place;
    }
    case MeetingColumn::Agenda: {
        const auto items = static_cast<int>(agendaOf(state, meeting.id).size());
        return items > 0 ? tr("%n item(s)", "of an agenda", items) : QString();
    }
    case MeetingColumn::Decisions: {
        const auto decisions = static_cast<int>(decisionsOf(state, meeting).size());
        return decisions > 0 ? m_words.number(decisions) : QString();
    }
    case MeetingColumn::Agreed:
        break;
    }
    int done = 0, all = 0;
    for (const Action &action : state.all<Action>())
        if (action.meeting == meeting.id && action.state != ActionState::Dropped) {
            ++all;
            done += action.state == ActionState::Done ? 1 : 0;
        }
    for (const Commitment &commitment : state.all<Commitment>())
        if (commitment.meeting == meeting.id) {
            ++all;
            done += commitment.keptOn.isValid() ? 1 : 0;
        }
    return all > 0 ? tr("%1 of %2 done").arg(done).arg(all) : QString();
}

QVariant MeetingsModel::headingData(Id<Body> id, int column, int role) const
{
    const Body *body = m_session.state().find(id);
    if (!body)
        return {};
    const auto meetings = meetingsOf(m_session.state(), id);
    const QStringList missing = report::missingSectors(m_session.state(), id, m_session.today(), m_words);
    const QString warning = missing.isEmpty() ? QString() : tr("missing: %1").arg(missing.join(QStringLiteral(", ")));
    switch (role) {
    case HeadsGroupRole:
        return true;
    case Qt::DisplayRole:
        return column == 0 ? body->name : QString();
    case Qt::AccessibleTextRole:
        return column == 0 ? QStringList{body->name, warning}.join(QStringLiteral(", ")) : QString();
    case Qt::ToolTipRole:
        return warning.isEmpty() ? QVariant() : QVariant(warning.toHtmlEscaped());
    case CountRole:
        return static_cast<int>(meetings.size());
    case TrailingRole:
        return missing.isEmpty() ? QString() : tr("seat vacant");
    case ExpandedRole:
        return meetings.isEmpty() ? QVariant() : QVariant(!isFolded(id.value));
    case IdRole:
        return id.value;
    default:
        return {};
    }
}

QVariant MeetingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MeasureLine &line = lineAt(index);
    if (line.isHeading())
        return headingData(Id<Body>{line.id}, index.column(), role);
    const Meeting *meeting = m_session.state().find(Id<Meeting>{line.id});
    if (!meeting)
        return {};
    const auto column = static_cast<MeetingColumn>(index.column());
    const bool isToCome = !meeting->day.isValid() || meeting->day >= m_session.today();
    switch (role) {
    case Qt::DisplayRole:
        return words(*meeting, column);
    case Qt::AccessibleTextRole: {
        QStringList all;
        for (int each = 0; each < meetingColumns; ++each)
            all.append(words(*meeting, static_cast<MeetingColumn>(each)));
        all.removeAll(QString());
        return column == MeetingColumn::Day ? all.join(QStringLiteral(", ")) : words(*meeting, column);
    }
    case IdRole:
        return line.id;
    case ToneRole:
        return static_cast<int>(column != MeetingColumn::Title ? TextTone::Secondary
                                : isToCome                     ? TextTone::Strong
                                                               : TextTone::Plain);
    default:
        return {};
    }
}

QVariant MeetingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (static_cast<MeetingColumn>(section)) {
    case MeetingColumn::Day:
        return m_words.label(*describe<Meeting>().field(u"day"));
    case MeetingColumn::Title:
        return m_words.singular(describe<Meeting>());
    case MeetingColumn::Agenda:
        return tr("Agenda");
    case MeetingColumn::Agreed:
        return tr("Agreed");
    case MeetingColumn::Decisions:
        break;
    }
    return m_words.plural(describe<Decision>());
}

} // namespace aanjager
