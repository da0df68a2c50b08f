#include "ui/models/planning_model.h"

#include "core/domain/work_rules.h"
#include "core/insight/comparison.h"
#include "ui/models/roles.h"

#include <algorithm>

namespace aanjager {

PlanningModel::PlanningModel(Session &session, MeasuresModel &measures, const report::Wording &words, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_measures(measures), m_words(words)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PlanningModel::renew);
    const auto soon = [this] {
        m_isStale = m_isStale || !m_isAwake;
        if (m_isAwake)
            m_soon.start(0);
    };
    // Rows hold pointers into the records, so a change of these is taken at once; the model of measures hears it first.
    connect(&session, &Session::changed, this, &PlanningModel::follow);
    connect(&session, &Session::opened, this, &PlanningModel::renew);
    connect(&session, &Session::closed, this, &PlanningModel::renew);
    connect(&session, &Session::dayChanged, this, &PlanningModel::renew);
    connect(&measures, &QAbstractItemModel::modelReset, this, soon);
    connect(&measures, &QAbstractItemModel::rowsInserted, this, soon);
    connect(&measures, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(&measures, &QAbstractItemModel::rowsMoved, this, soon);
    connect(&measures, &QAbstractItemModel::dataChanged, this, soon);
    renew();
}

void PlanningModel::settle()
{
    if (m_soon.isActive() || m_isStale)
        renew();
}

void PlanningModel::setAwake(bool awake)
{
    m_isAwake = awake;
    if (awake)
        settle();
}

/** What holds pointers into the records of before goes at once. */
void PlanningModel::follow()
{
    if (m_isAwake)
        return renew();
    m_isStale = true;
    m_rows.clear();
    m_milestones.clear();
    m_decisions.clear();
    m_ofNoMeasure.clear();
}

int PlanningModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant PlanningModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanRow &shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.number.isEmpty() ? shown.title : shown.number + QLatin1Char(' ') + shown.title;
    case Qt::AccessibleTextRole:
        return m_words.row(shown, linksOf(shown.measure()), today());
    case IdRole:
        return shown.key;
    case HeadsGroupRole:
        return shown.kind == PlanRow::Kind::Heading;
    default:
        return {};
    }
}

const PlanRow &PlanningModel::row(int place) const
{
    auto known = m_rows.find(place);
    if (known == m_rows.end())
        known = m_rows.insert(place, computed(m_lines[place]));
    return *known;
}

Id<Measure> PlanningModel::measureAt(int place) const
{
    const bool isMeasure = place >= 0 && place < m_lines.size() && m_lines[place].kind == PlanRow::Kind::Measure;
    return isMeasure ? Id<Measure>{m_lines[place].key} : Id<Measure>();
}

QList<PlanLink> PlanningModel::linksOf(Id<Measure> measure) const
{
    QList<PlanLink> found;
    if (measure)
        for (const PlanLink &link : m_links)
            if (link.measure == measure || link.on == measure)
                found.append(link);
    return found;
}

qsizetype PlanningModel::brokenChains() const
{
    return std::count_if(m_links.begin(), m_links.end(), [](const PlanLink &link) { return link.isBroken(); });
}

void PlanningModel::toggle(int place)
{
    const Line line = m_lines.value(place);
    if (line.kind == PlanRow::Kind::Heading)
        m_measures.toggle(m_measures.index(line.source, 0));
}

void PlanningModel::renew()
{
    m_soon.stop();
    m_isStale = false;
    const QList<Line> lines = linesNow();
    const bool isSame = lines == m_lines;
    if (!isSame)
        beginResetModel();
    m_lines = lines;
    m_rows.clear();
    m_placeOf.clear();
    for (int place = 0; place < m_lines.size(); ++place)
        if (m_lines[place].kind == PlanRow::Kind::Measure)
            m_placeOf.insert(m_lines[place].key, place);
    readRecords();
    readLinks();
    measureTime();
    if (!isSame)
        endResetModel();
    else if (!m_lines.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
    emit renewed();
}

QList<PlanningModel::Line> PlanningModel::linesNow() const
{
    QList<Line> lines;
    if (!m_session.isOpen())
        return lines;
    lines.append({PlanRow::Kind::Board, 0, -1});
    for (int source = 0; source < m_measures.rowCount(); ++source) {
        const QModelIndex at = m_measures.index(source, 0);
        const Id<Measure> measure = m_measures.measureAt(at);
        if (measure)
            lines.append({PlanRow::Kind::Measure, measure.value, source});
        else
            lines.append({PlanRow::Kind::Heading, at.data(IdRole).toLongLong(), source});
    }
    return lines;
}

void PlanningModel::readRecords()
{
    m_milestones =
        m_session.isOpen() ? milestonesByMeasure(m_session.state()) : QHash<Id<Measure>, QList<const Milestone *>>();
    readDecisions();
}

/** A decision stands with the measures that it concerns; one that concerns none stands with the board. */
void PlanningModel::readDecisions()
{
    m_decisions.clear();
    m_ofNoMeasure.clear();
    if (!m_session.isOpen())
        return;
    const State &state = m_session.state();
    QSet<Id<Decision>> placed;
    for (const DecisionMeasure &link : state.all<DecisionMeasure>())
        if (const Decision *decision = state.find(link.decision); decision && state.find(link.measure)) {
            m_decisions[link.measure].append(decision);
            placed.insert(decision->id);
        }
    for (const Decision &each : state.all<Decision>())
        if (!placed.contains(each.id))
            m_ofNoMeasure.append(&each);
}

void PlanningModel::readLinks()
{
    m_links.clear();
    if (!m_session.isOpen())
        return;
    const auto expectedEnd = [this](Id<Measure> id) { return spanAt(id).expected; };
    for (const Dependency &each : dependenciesOf(m_session.state(), expectedEnd, today()))
        m_links.append({each.measure->id, each.on->id, each.measure->number, each.on->number, each.broken, each.days,
                        each.on->status == Status::Done});
}

/** How far what is shown reaches, and what of it is late. */
void PlanningModel::measureTime()
{
    m_first = m_last = today();
    m_missed = m_late = 0;
    const auto reach = [this](QDate day) {
        if (!day.isValid())
            return;
        m_first = std::min(m_first, day);
        m_last = std::max(m_last, day);
    };
    for (const Line &line : std::as_const(m_lines)) {
        if (line.kind != PlanRow::Kind::Measure)
            continue;
        const PlanSpan span = spanAt({line.key});
        reach(span.first);
        reach(span.end());
        m_late += span.expected.isValid();
        for (const Milestone *each : m_milestones.value({line.key})) {
            m_missed += stateOf(*each, today()) == MilestoneState::Missed;
            for (const ImpreciseDate &date : {each->planned, each->expected, each->reached})
                reach(date.last());
        }
    }
}

PlanSpan PlanningModel::spanAt(Id<Measure> id) const
{
    const Measure *measure = m_session.state().find(id);
    if (!measure)
        return {};
    const MeasureRow *shown = m_measures.row(id);
    return spanOf(*measure, {shown ? shown->reached : std::nullopt, m_milestones.value(id)}, today());
}

PlanRow PlanningModel::computed(const Line &line) const
{
    if (line.kind == PlanRow::Kind::Board)
        return boardRow();
    if (line.kind == PlanRow::Kind::Heading)
        return headingRow(line);
    PlanRow row;
    row.key = line.key;
    const Measure *measure = m_session.state().find(Id<Measure>{line.key});
    const MeasureRow *shown = m_measures.row({line.key});
    if (!measure || !shown) // it goes; the next turn shows the rows without it
        return row;
    row.number = measure->number;
    row.title = measure->title;
    row.status = measure->status;
    row.verdict = shown->verdict;
    row.progress = {shown->reached, shown->reported, shown->applicable};
    row.plan = {measure->starts, measure->ends};
    row.span = spanAt(measure->id);
    row.marks = marksOf(measure->id);
    return row;
}

PlanRow PlanningModel::headingRow(const Line &line) const
{
    PlanRow row;
    row.kind = PlanRow::Kind::Heading;
    row.key = line.key;
    const QModelIndex at = m_measures.index(line.source, 0);
    row.title = at.data().toString();
    row.isFolded = !at.data(ExpandedRole).toBool();
    return row;
}

/** Meetings carry the decisions that wait for them; a decision of no measure stands beside them. */
PlanRow PlanningModel::boardRow() const
{
    PlanRow row;
    row.kind = PlanRow::Kind::Board;
    row.title = PlanningWords::tr("Board meetings");
    const State &state = m_session.state();
    QList<const Decision *> awaited = awaitedDecisions(state);
    for (const Meeting *meeting : boardMeetings(state)) {
        PlanMark mark{PlanMarkKind::Meeting, meeting->id.value, {meeting->day}, meeting->title};
        for (auto each = awaited.begin(); meeting->day >= today() && each != awaited.end();) {
            const bool isFor = !(*each)->due.isNull() && (*each)->due.last() <= meeting->day;
            mark.asked += isFor;
            each = isFor ? awaited.erase(each) : std::next(each);
        }
        row.marks.append(mark);
    }
    for (const Decision *decision : m_ofNoMeasure)
        if (const PlanMark mark = markOf(*decision); !mark.date.isNull())
            row.marks.append(mark);
    std::stable_sort(row.marks.begin(), row.marks.end(),
                     [](const PlanMark &a, const PlanMark &b) { return a.day() < b.day(); });
    return row;
}

QList<PlanMark> PlanningModel::marksOf(Id<Measure> measure) const
{
    QList<PlanMark> marks;
    for (const Milestone *milestone : m_milestones.value(measure))
        addMarks(marks, *milestone);
    for (const Decision *decision : m_decisions.value(measure))
        if (const PlanMark mark = markOf(*decision); !mark.date.isNull())
            marks.append(mark);
    std::stable_sort(marks.begin(), marks.end(),
                     [](const PlanMark &a, const PlanMark &b) { return a.day() < b.day(); });
    return marks;
}

/** One that is expected on another day stands on both. */
void PlanningModel::addMarks(QList<PlanMark> &marks, const Milestone &milestone) const
{
    PlanMark mark{PlanMarkKind::Milestone, milestone.id.value, milestone.reached, milestone.text};
    mark.state = stateOf(milestone, today());
    mark.isCritical = milestone.isCritical;
    if (!milestone.reached.isNull())
        return marks.append(mark);
    mark.date = milestone.planned;
    if (!mark.date.isNull())
        marks.append(mark);
    if (milestone.expected.isNull() || milestone.expected == milestone.planned)
        return;
    mark.kind = PlanMarkKind::Expectation;
    mark.date = milestone.expected;
    mark.planned = milestone.planned;
    marks.append(mark);
}

PlanMark PlanningModel::markOf(const Decision &decision) const
{
    PlanMark mark{PlanMarkKind::Decision, decision.id.value, decision.due};
    mark.title = decision.code.isEmpty() ? decision.title : decision.code + QLatin1Char(' ') + decision.title;
    mark.isSettled = isSettled(decision);
    mark.isPostponed = decision.state == DecisionState::Postponed;
    if (mark.isSettled && !decision.decidedOn.isNull())
        mark.date = decision.decidedOn;
    return mark;
}

} // namespace aanjager
