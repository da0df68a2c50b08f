#include "ui/models/measures_model.h"

#include "ui/models/measure_groups.h"
#include "ui/models/roles.h"

namespace aanjager {

namespace {

/** Whether a change of this table can change what the table of measures shows. */
bool concernsMeasures(const QByteArray &table)
{
    static const QSet<QByteArray> tables{tableOf<Programme>,     tableOf<Party>,         tableOf<Theme>,
                                         tableOf<Measure>,       tableOf<Applicability>, tableOf<Round>,
                                         tableOf<ProgressReport>};
    return tables.contains(table);
}

MeasureColumn columnOf(const QModelIndex &index)
{
    return static_cast<MeasureColumn>(index.column());
}

constexpr qsizetype mostSteps = 24; ///< beyond these a view is quicker with a reset

} // namespace

MeasuresModel::MeasuresModel(Session &session, const report::Wording &words, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_words(words), m_cells(words), m_rows(words)
{
    connect(&session, &Session::opened, this, &MeasuresModel::load);
    connect(&session, &Session::closed, this, &MeasuresModel::load);
    connect(&session, &Session::changed, this, &MeasuresModel::follow);
    connect(&session, &Session::dayChanged, this, &MeasuresModel::followDay);
    load();
}

void MeasuresModel::load()
{
    beginResetModel();
    m_folded.clear();
    m_held.clear();
    m_staying.clear();
    m_search.forget();
    m_rows.load(m_session.view());
    m_sorted = sorted(m_rows, m_sorting);
    m_groups.clear();
    m_lines = picture(m_groups);
    endResetModel();
    emit foundChanged();
}

void MeasuresModel::follow(const QList<RowChange> &changes)
{
    const bool concerned = std::any_of(changes.begin(), changes.end(),
                                       [](const RowChange &change) { return concernsMeasures(change.table); });
    if (!concerned && !m_filter.needsAttention)
        return;
    keepHeld();
    const MeasureRows::Update update = m_rows.follow(m_session.view(), changes);
    m_search.forget();
    if (update.isReordered || m_sorting.column)
        m_sorted = sorted(m_rows, m_sorting);
    showAnew(update.changed);
    const bool settings = std::any_of(changes.begin(), changes.end(),
                                      [](const RowChange &change) { return change.table == tableOf<Programme>; });
    if (settings)
        emit headerDataChanged(Qt::Horizontal, 0, measureColumns - 1);
}

/** What is late, planned and asked may be otherwise in every row. */
void MeasuresModel::followDay()
{
    m_rows.load(m_session.view());
    m_search.forget();
    m_sorted = sorted(m_rows, m_sorting);
    showAnew();
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, 0), index(static_cast<int>(m_lines.size()) - 1, measureColumns - 1));
}

void MeasuresModel::setGrouping(MeasureGrouping grouping)
{
    if (m_grouping == grouping)
        return;
    m_grouping = grouping;
    m_folded.clear();
    showAnew();
}

void MeasuresModel::setFilter(const MeasureFilter &filter)
{
    if (m_filter == filter && m_kept.isEmpty())
        return;
    m_filter = filter;
    m_staying.clear();
    showAnew();
}

void MeasuresModel::setSearch(const QString &text)
{
    MeasureFilter filter = m_filter;
    filter.text = text;
    setFilter(filter);
}

void MeasuresModel::setSorting(const MeasureSorting &sorting)
{
    if (m_sorting == sorting)
        return;
    m_sorting = sorting;
    m_sorted = sorted(m_rows, m_sorting);
    showAnew();
}

void MeasuresModel::toggle(const QModelIndex &heading)
{
    if (!heading.isValid() || !m_lines[heading.row()].isHeading())
        return;
    const qint64 group = m_lines[heading.row()].id;
    if (m_filter.isEmpty())
        m_staying.clear();
    if (!m_folded.remove(group))
        m_folded.insert(group);
    showAnew();
    emit dataChanged(heading.siblingAtColumn(0), heading.siblingAtColumn(0), {ExpandedRole});
}

void MeasuresModel::unfoldAll()
{
    setFolded({});
}

void MeasuresModel::setFolded(const QSet<qint64> &groups)
{
    m_folded = groups;
    showAnew();
    for (int line = 0; line < m_lines.size(); ++line)
        if (m_lines[line].isHeading())
            emit dataChanged(index(line, 0), index(line, 0), {ExpandedRole});
}

/** The places of what fits the filter, but for one part, in the order of the sorting. */
QList<int> MeasuresModel::fitting(std::optional<FilterPart> except) const
{
    const QList<QByteArray> words = MeasureSearch::wordsOf(m_filter.text);
    if (words.isEmpty() && !m_filter.hasChoices())
        return m_sorted;
    const FilterMatch match(m_filter, m_rows, moment());
    const std::vector<bool> *holds = words.isEmpty() ? nullptr : &m_search.find(words, m_rows);
    QList<int> places;
    places.reserve(m_sorted.size());
    for (const int place : m_sorted)
        if ((!holds || (*holds)[static_cast<size_t>(place)]) && match.holds(place, except))
            places.append(place);
    return places;
}

/** As far as the filter asks for it. */
FilterMoment MeasuresModel::moment() const
{
    FilterMoment moment;
    moment.today = m_session.today();
    if (m_filter.needsAttention)
        moment.attention = m_session.measuresAsking();
    if (!m_filter.awaitsReport)
        return moment;
    for (const AttentionItem &item : m_session.attention())
        if (item.kind == AttentionKind::ReportMissing)
            moment.unreported.insert(item.measure.value);
    return moment;
}

QList<FacetValue> MeasuresModel::facet(FilterPart part) const
{
    return facetOf(part, m_filter, fitting(part), m_rows, m_session.state(), m_words);
}

int MeasuresModel::countWith(FilterPart part) const
{
    const QList<int> places = fitting(part);
    return static_cast<int>(std::count_if(places.begin(), places.end(), [&](int place) {
        return part == FilterPart::Attention ? m_session.measuresAsking().contains(m_rows.digest(place).id)
                                             : m_rows.digest(place).asksSupport;
    }));
}

QList<const MeasureRow *> MeasuresModel::foundRows() const
{
    return rowsAt(fitting());
}

/** The rows at these places in the order of the package. */
QList<const MeasureRow *> MeasuresModel::rowsAt(QList<int> places) const
{
    if (m_sorting.column) {
        const QSet<int> wanted(places.begin(), places.end());
        places = m_rows.order();
        places.removeIf([&](int place) { return !wanted.contains(place); });
    }
    QList<const MeasureRow *> rows;
    rows.reserve(places.size());
    for (const int place : std::as_const(places))
        rows.append(&m_rows.at(place));
    return rows;
}

QString MeasuresModel::longestNumber() const
{
    QString longest;
    for (const int place : m_rows.order())
        if (const QString &number = m_rows.at(place).measure.number; number.size() > longest.size())
            longest = number;
    return longest;
}

QList<Id<Measure>> MeasuresModel::order() const
{
    QList<Id<Measure>> ids;
    for (const int place : m_rows.order())
        ids.append(m_rows.at(place).measure.id);
    return ids;
}

MeasuresModel::Lines MeasuresModel::picture(QHash<qint64, MeasureGroup> &groups)
{
    const QList<int> found = fitting();
    m_found = found.size();
    findKept(found);
    const int grouping = static_cast<int>(m_grouping);
    Lines lines;
    lines.reserve(found.size() + m_kept.size());
    for (const GroupedMeasures &each :
         grouped(withKept(found, m_sorted), m_rows, m_grouping, m_session.state(), m_words)) {
        if (m_grouping != MeasureGrouping::None) {
            groups.insert(each.group.key, each.group);
            lines.append({-1, grouping, each.group.key});
        }
        if (isFolded(each))
            continue;
        for (const int place : each.places)
            lines.append({place, -1, m_rows.digest(place).id});
    }
    return lines;
}

/** Shows what is there now; `changed` are the measures that look otherwise than before. */
void MeasuresModel::showAnew(const QSet<qint64> &changed)
{
    QHash<qint64, MeasureGroup> groups;
    const Lines wanted = picture(groups);
    const QHash<qint64, MeasureGroup> before = std::exchange(m_groups, groups);
    for (auto at = before.cbegin(); at != before.cend(); ++at)
        if (!groups.contains(at.key()))
            m_groups.insert(at.key(), *at); // still asked for until its heading went
    become(wanted);
    m_groups = groups;
    tellChanged(changed, before);
    emit foundChanged();
}

/** From what is shown to `wanted`, by a few steps that a selection survives, else at once. */
void MeasuresModel::become(const Lines &wanted)
{
    const auto steps = stepsBetween(m_lines, wanted, mostSteps);
    if (!steps) {
        beginResetModel();
        m_lines = wanted;
        endResetModel();
        return;
    }
    for (const LineStep &step : *steps) {
        const auto take = [&] { takeStep(m_lines, step, wanted); };
        switch (step.kind) {
        case LineStep::Kind::Remove:
            beginRemoveRows({}, step.first, step.last);
            take();
            endRemoveRows();
            break;
        case LineStep::Kind::Insert:
            beginInsertRows({}, step.first, step.last);
            take();
            endInsertRows();
            break;
        case LineStep::Kind::Move:
            beginMoveRows({}, step.first, step.first, {}, step.last > step.first ? step.last + 1 : step.last);
            take();
            endMoveRows();
            break;
        }
    }
}

void MeasuresModel::tellChanged(const QSet<qint64> &measures, const QHash<qint64, MeasureGroup> &groupsBefore)
{
    for (int line = 0; line < m_lines.size(); ++line) {
        const MeasureLine &shown = m_lines[line];
        const bool isOther = shown.isHeading()
                                 ? groupsBefore.contains(shown.id) && groupsBefore[shown.id] != m_groups[shown.id]
                                 : !measures.isEmpty() && measures.contains(shown.id);
        if (isOther)
            emit dataChanged(index(line, 0), index(line, measureColumns - 1));
    }
}

Id<Measure> MeasuresModel::measureAt(const QModelIndex &index) const
{
    if (!index.isValid() || m_lines[index.row()].isHeading())
        return {};
    return {m_lines[index.row()].id};
}

QModelIndex MeasuresModel::indexOf(Id<Measure> id, MeasureColumn column) const
{
    const int place = m_rows.placeOf(id);
    const qsizetype line = place < 0 ? -1 : m_lines.indexOf(MeasureLine{place, -1, id.value});
    return line < 0 ? QModelIndex() : index(static_cast<int>(line), static_cast<int>(column));
}

const MeasureRow *MeasuresModel::row(Id<Measure> id) const
{
    const int place = m_rows.placeOf(id);
    return place < 0 ? nullptr : &m_rows.at(place);
}

/** A view that is laid out asks this of every line, so nothing virtual is asked here. */
QModelIndex MeasuresModel::index(int row, int column, const QModelIndex &parent) const
{
    const bool isThere =
        !parent.isValid() && row >= 0 && row < m_lines.size() && column >= 0 && column < measureColumns;
    return isThere ? createIndex(row, column) : QModelIndex();
}

int MeasuresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int MeasuresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : measureColumns;
}

QVariant MeasuresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MeasureLine &line = m_lines[index.row()];
    if (line.isHeading())
        return headingData(*m_groups.constFind(line.id), index.column(), role);
    if (role == HeadsGroupRole)
        return false;
    if (role == RefusalRole)
        return m_refusal;
    const MeasureRow &row = m_rows.at(line.place);
    if (role == Qt::EditRole || role == ChoicesRole)
        return editData(row, columnOf(index), role);
    if (columnOf(index) == MeasureColumn::Title && m_kept.contains(line.id))
        return keptData(m_cells.data(row, MeasureColumn::Title, role, m_session.today()), role);
    return m_cells.data(row, columnOf(index), role, m_session.today());
}

QVariant MeasuresModel::headingData(const MeasureGroup &group, int column, int role) const
{
    if (role == HeadsGroupRole)
        return true;
    if (column != 0)
        return {};
    if (role == ExpandedRole)
        return !m_folded.contains(group.key) || !m_filter.isEmpty();
    return m_cells.data(group, role, m_session.state().programme());
}

QVariant MeasuresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= measureColumns)
        return {};
    const auto column = static_cast<MeasureColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return m_cells.data(MeasureRow(), column, role, {});
    if (role == Qt::DisplayRole)
        return m_cells.header(column, m_session.state().programme());
    return {};
}

} // namespace aanjager
