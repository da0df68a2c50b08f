#include "ui/models/measures_model.h"

#include "ui/models/measure_groups.h"
#include "ui/models/roles.h"
#include "ui/session/measure_edits.h"

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

const char *editableField(MeasureColumn column)
{
    switch (column) {
    case MeasureColumn::Title:
        return "title";
    case MeasureColumn::Lead:
        return "lead";
    case MeasureColumn::Status:
        return "status";
    default:
        return nullptr;
    }
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

} // namespace

MeasuresModel::MeasuresModel(Session &session, const report::Wording &words, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_words(words), m_cells(words)
{
    connect(&session, &Session::opened, this, &MeasuresModel::load);
    connect(&session, &Session::closed, this, &MeasuresModel::load);
    connect(&session, &Session::changed, this, &MeasuresModel::follow);
    load();
}

void MeasuresModel::load()
{
    beginResetModel();
    m_folded.clear();
    m_all = measureRows(m_session.view(), m_words);
    m_shown = picture();
    endResetModel();
    emit foundChanged();
}

void MeasuresModel::follow(const QList<RowChange> &changes)
{
    const bool concerned = std::any_of(changes.begin(), changes.end(),
                                       [](const RowChange &change) { return concernsMeasures(change.table); });
    if (!concerned)
        return;
    m_all = measureRows(m_session.view(), m_words);
    become(picture());
    const bool settings = std::any_of(changes.begin(), changes.end(),
                                      [](const RowChange &change) { return change.table == tableOf<Programme>; });
    if (settings)
        emit headerDataChanged(Qt::Horizontal, 0, measureColumns - 1);
}

void MeasuresModel::setGrouping(MeasureGrouping grouping)
{
    if (m_grouping == grouping)
        return;
    m_grouping = grouping;
    m_folded.clear();
    regroup();
}

/** Headings of one grouping are never those of another, so all of them go first. */
void MeasuresModel::regroup()
{
    QList<Line> measuresOnly = m_shown.lines;
    measuresOnly.removeIf([](const Line &line) { return line.measure == 0; });
    removeMissing(measuresOnly);
    become(picture());
}

void MeasuresModel::setFilter(const QString &text)
{
    const QStringList words = searchable(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_filter)
        return;
    m_filter = words;
    become(picture());
}

void MeasuresModel::toggle(const QModelIndex &heading)
{
    if (!heading.isValid() || m_shown.lines[heading.row()].measure != 0)
        return;
    const qint64 group = m_shown.lines[heading.row()].group;
    if (!m_folded.remove(group))
        m_folded.insert(group);
    become(picture());
    emit dataChanged(heading.siblingAtColumn(0), heading.siblingAtColumn(0), {ExpandedRole});
}

QList<const MeasureRow *> MeasuresModel::foundRows() const
{
    QList<const MeasureRow *> found;
    for (const MeasureRow &row : m_all)
        if (holdsAll(row.searched, m_filter))
            found.append(&row);
    return found;
}

MeasuresModel::Picture MeasuresModel::picture() const
{
    Picture picture;
    const QList<const MeasureRow *> found = foundRows();
    picture.found = found.size();
    for (const GroupedMeasures &grouped : aanjager::grouped(found, m_grouping, m_session.state(), m_words)) {
        if (m_grouping != MeasureGrouping::None) {
            picture.groups.insert(grouped.group.key, grouped.group);
            picture.lines.append({0, grouped.group.key});
        }
        const bool isFolded = m_folded.contains(grouped.group.key) && m_filter.isEmpty();
        for (const MeasureRow *row : grouped.rows) {
            if (isFolded)
                continue;
            picture.rows.insert(row->measure.id.value, *row);
            picture.lines.append({row->measure.id.value, 0});
        }
    }
    return picture;
}

/** From what is shown to `next`, step by step: rows go, rows move and come, and what stayed says whether it changed. */
void MeasuresModel::become(Picture next)
{
    removeMissing(next.lines);
    Picture before = std::exchange(m_shown, {next.rows, next.groups, m_shown.lines, next.found});
    placeWanted(next.lines);
    tellChanged(before);
    emit foundChanged();
}

void MeasuresModel::removeMissing(const QList<Line> &wanted)
{
    QSet<std::pair<qint64, qint64>> stay;
    for (const Line &line : wanted)
        stay.insert(keyOf(line));
    for (qsizetype last = m_shown.lines.size() - 1; last >= 0; --last) {
        if (stay.contains(keyOf(m_shown.lines[last])))
            continue;
        qsizetype first = last;
        while (first > 0 && !stay.contains(keyOf(m_shown.lines[first - 1])))
            --first;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
        m_shown.lines.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

/** Every line that is shown is wanted; from the top, each place gets its own by a move or an insertion. */
void MeasuresModel::placeWanted(const QList<Line> &wanted)
{
    QSet<std::pair<qint64, qint64>> present;
    for (const Line &line : std::as_const(m_shown.lines))
        present.insert(keyOf(line));
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        if (at < m_shown.lines.size() && m_shown.lines[at] == wanted[at])
            continue;
        if (present.contains(keyOf(wanted[at]))) {
            const qsizetype from = m_shown.lines.indexOf(wanted[at], at);
            beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, static_cast<int>(at));
            m_shown.lines.move(from, at);
            endMoveRows();
            continue;
        }
        qsizetype last = at;
        while (last + 1 < wanted.size() && !present.contains(keyOf(wanted[last + 1])))
            ++last;
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(last));
        for (qsizetype line = at; line <= last; ++line)
            m_shown.lines.insert(line, wanted[line]);
        endInsertRows();
        at = last;
    }
}

void MeasuresModel::tellChanged(const Picture &before)
{
    for (int line = 0; line < m_shown.lines.size(); ++line) {
        const Line &shown = m_shown.lines[line];
        bool same = true;
        if (shown.measure != 0)
            same = !before.rows.contains(shown.measure) || before.rows[shown.measure] == m_shown.rows[shown.measure];
        else
            same = !before.groups.contains(shown.group) || before.groups[shown.group] == m_shown.groups[shown.group];
        if (!same)
            emit dataChanged(index(line, 0), index(line, measureColumns - 1));
    }
}

Id<Measure> MeasuresModel::measureAt(const QModelIndex &index) const
{
    return index.isValid() ? Id<Measure>{m_shown.lines[index.row()].measure} : Id<Measure>{};
}

QModelIndex MeasuresModel::indexOf(Id<Measure> id, MeasureColumn column) const
{
    const qsizetype line = id ? m_shown.lines.indexOf(Line{id.value, 0}) : -1;
    return line < 0 ? QModelIndex() : index(static_cast<int>(line), static_cast<int>(column));
}

const MeasureRow *MeasuresModel::row(Id<Measure> id) const
{
    const auto at =
        std::find_if(m_all.begin(), m_all.end(), [&](const MeasureRow &row) { return row.measure.id == id; });
    return at == m_all.end() ? nullptr : &*at;
}

int MeasuresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.lines.size());
}

int MeasuresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : measureColumns;
}

QVariant MeasuresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_shown.lines[index.row()];
    if (line.measure == 0)
        return headingData(*m_shown.groups.constFind(line.group), index.column(), role);
    if (role == HeadsGroupRole)
        return false;
    const MeasureRow &row = *m_shown.rows.constFind(line.measure);
    if (role == Qt::EditRole)
        return columnOf(index) == MeasureColumn::Lead ? row.measure.lead : row.measure.title;
    if (role == ChoicesRole) {
        QStringList choices;
        for (const Term &term : vocabularyOf<Status>().terms)
            choices.append(m_words.label(term));
        return choices;
    }
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

bool MeasuresModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Value written = columnOf(index) == MeasureColumn::Status
                              ? Convert<Status>::toValue(static_cast<Status>(value.toInt()))
                              : Convert<QString>::toValue(value.toString().trimmed());
    const QString field = QString::fromLatin1(editableField(columnOf(index)));
    return setField(m_session, measureAt(index), field, written).has_value();
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

Qt::ItemFlags MeasuresModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!measureAt(index))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool editable = m_session.canEdit() && editableField(columnOf(index));
    return editable ? flags | Qt::ItemIsEditable : flags;
}

} // namespace aanjager
