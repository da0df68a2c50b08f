#include "ui/models/history_model.h"
#include "ui/session/session.h"
#include "ui/text/change_text.h"

#include <QMap>
#include <algorithm>
#include <unordered_set>

namespace aanjager {

namespace {

constexpr qint64 mostFields = 1000; ///< of one entity

bool tellsVerdictOrStatus(const Field &field)
{
    return field.vocabulary == &vocabularyOf<Status>() || field.vocabulary == &vocabularyOf<Health>();
}

} // namespace

QString HistoryModel::fieldKey(const RecordChange &record, const FieldChange &field) const
{
    return QString::fromLatin1(record.description->table) + QLatin1Char('.') + QString::fromLatin1(field.field->name);
}

bool HistoryModel::hasEveryField() const
{
    return m_choice.field.isEmpty() && !m_choice.onlyVerdictAndStatus;
}

bool HistoryModel::isWanted(const HistoryEntry &entry, const RecordChange &record, const FieldChange &field) const
{
    if (m_choice.by && *m_choice.by != entry.change.author)
        return false;
    if (text::tellsPlace(*field.field) && m_choice.field != fieldKey(record, field))
        return false;
    if (m_choice.onlyVerdictAndStatus && !tellsVerdictOrStatus(*field.field))
        return false;
    return m_choice.field.isEmpty() || m_choice.field == fieldKey(record, field);
}

/** The rows of one change: a record that came or went in one row, else a row for each field. */
HistoryModel::Lines HistoryModel::linesOf(qsizetype number) const
{
    Lines lines;
    const HistoryEntry &entry = m_entries[number];
    if (m_choice.by && *m_choice.by != entry.change.author)
        return lines;
    Line line;
    line.entry = static_cast<int>(number);
    lines.append(line); // the change itself
    line.part = true;
    const bool hasEvery = hasEveryField();
    for (line.record = 0; line.record < entry.records.size(); ++line.record) {
        const RecordChange &record = entry.records[line.record];
        line.field = 0;
        line.kind = Line::Kind::Record;
        if (record.operation != Operation::Updated && hasEvery)
            lines.append(line);
        line.kind = Line::Kind::Field;
        if (record.operation == Operation::Removed || (record.operation == Operation::Inserted && hasEvery))
            continue;
        for (; line.field < record.fields.size(); ++line.field)
            if (isWanted(entry, record, record.fields[line.field]))
                lines.append(line);
    }
    const qsizetype parts = lines.size() - 1;
    if (parts == 0 && !entry.records.isEmpty() && hasEvery && m_choice.measure.isNull()) {
        lines[0].kind = Line::Kind::Change; // a move, told in words alone
        return lines;
    }
    if (parts == 0 || (parts == 1 && entry.isWhole())) {
        lines.removeFirst();
        for (Line &single : lines)
            single.part = false;
        return lines;
    }
    lines[0].kind = Line::Kind::Change;
    lines[0].count = static_cast<int>(hasEvery && !entry.isWhole() ? entry.allValues : parts);
    lines[0].more = !hasEvery && !entry.isWhole();
    return lines;
}

HistoryModel::Lines HistoryModel::linesByDay() const
{
    Lines all;
    qsizetype heading = -1;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Lines lines = linesOf(i);
        if (lines.isEmpty())
            continue;
        const qint64 day = m_entries[i].change.at.date().toJulianDay();
        if (heading < 0 || all[heading].group != day) {
            Line head;
            head.kind = Line::Kind::Heading;
            head.entry = static_cast<int>(i);
            head.group = day;
            heading = all.size();
            all.append(head);
        }
        ++all[heading].count;
        if (!m_folded.contains(day))
            all += lines;
    }
    return all;
}

HistoryModel::Lines HistoryModel::linesByField() const
{
    QMap<qint64, Lines> groups; // by entity and field, in the order of the descriptions
    Line line;
    for (line.entry = 0; line.entry < m_entries.size(); ++line.entry)
        for (line.record = 0; line.record < entryOf(line).records.size(); ++line.record) {
            const RecordChange &record = recordOf(line);
            if (record.operation == Operation::Removed)
                continue;
            const bool isOfMeasures = record.description == &describe<Measure>(); // what it is about comes first
            const qint64 entity =
                isOfMeasures ? -mostFields : allDescriptions().indexOf(record.description) * mostFields;
            for (line.field = 0; line.field < record.fields.size(); ++line.field)
                if (const FieldChange &field = fieldOf(line); isWanted(entryOf(line), record, field))
                    groups[entity + (field.field - record.description->fields.constData())].append(line);
        }
    Lines lines;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        Line head = group->first();
        head.kind = Line::Kind::Heading;
        head.count = static_cast<int>(group->size());
        head.group = group.key();
        lines.append(head);
        if (!m_folded.contains(head.group))
            lines += *group;
    }
    return lines;
}

HistoryModel::Lines HistoryModel::linesNow() const
{
    return m_grouping == HistoryGrouping::Field ? linesByField() : linesByDay();
}

void HistoryModel::rebuild()
{
    beginResetModel();
    m_lines = linesNow();
    endResetModel();
}

bool HistoryModel::Line::operator==(const Line &other) const
{
    if (kind != other.kind || kind == Kind::Heading)
        return kind == other.kind && group == other.group;
    return entry == other.entry && record == other.record && field == other.field;
}

size_t HistoryModel::hashOf(const Line &line)
{
    if (line.kind == Line::Kind::Heading)
        return qHashMulti(0, line.group);
    return qHashMulti(0, static_cast<int>(line.kind), line.entry, line.record, line.field);
}

/** From what is shown to what is there now, by what goes and what comes: lines never change their order. */
void HistoryModel::follow()
{
    const Lines wanted = linesNow();
    const qsizetype most = std::min(m_lines.size(), wanted.size());
    qsizetype head = 0, tail = 0;
    while (head < most && m_lines[head] == wanted[head])
        ++head;
    while (tail < most - head && m_lines[m_lines.size() - 1 - tail] == wanted[wanted.size() - 1 - tail])
        ++tail;
    const Lines between = wanted.sliced(head, wanted.size() - head - tail);
    removeOthers(head, m_lines.size() - head - tail, between);
    insertMissing(head, m_lines.size() - head - tail, between);
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        const bool countsAnew = m_lines[at].count != wanted[at].count || m_lines[at].more != wanted[at].more;
        m_lines[at] = wanted[at];
        if (countsAnew)
            emit dataChanged(index(static_cast<int>(at), 0), index(static_cast<int>(at), columnCount() - 1));
    }
}

/** Of `count` rows from `first` on those go that are not `wanted`. */
void HistoryModel::removeOthers(qsizetype first, qsizetype count, const Lines &wanted)
{
    qsizetype met = 0; // most often all stay
    for (qsizetype at = 0; at < wanted.size() && met < count; ++at)
        met += m_lines[first + met] == wanted[at];
    if (met == count)
        return;
    std::unordered_set<Line, size_t (*)(const Line &)> stay(wanted.begin(), wanted.end(), 0, hashOf);
    for (qsizetype last = first + count - 1; last >= first; --last) {
        qsizetype from = last + 1;
        while (from > first && !stay.contains(m_lines[from - 1]))
            --from;
        if (from > last)
            continue;
        beginRemoveRows({}, static_cast<int>(from), static_cast<int>(last));
        m_lines.remove(from, last - from + 1);
        endRemoveRows();
        last = from;
    }
}

/** Of `wanted`, `count` rows are there from `first` on, in their order: the others come between them. */
void HistoryModel::insertMissing(qsizetype first, qsizetype count, const Lines &wanted)
{
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        const auto isThere = [&](qsizetype row) { return count > 0 && wanted[row] == m_lines[first + at]; };
        qsizetype end = at;
        while (end < wanted.size() && !isThere(end))
            ++end;
        if (end > at) {
            beginInsertRows({}, static_cast<int>(first + at), static_cast<int>(first + end - 1));
            m_lines = m_lines.first(first + at) + wanted.sliced(at, end - at) + m_lines.sliced(first + at);
            endInsertRows();
        }
        at = end;
        --count;
    }
}

void HistoryModel::toggle(const QModelIndex &heading)
{
    const qint64 group = m_lines[heading.row()].group;
    if (!m_folded.remove(group))
        m_folded.insert(group);
    const QPersistentModelIndex folded = heading;
    follow();
    emit dataChanged(folded, folded, {ExpandedRole});
}

QList<HistoryModel::Choosable> HistoryModel::fields() const
{
    QMap<QString, Choosable> found;
    for (const HistoryEntry &entry : m_entries)
        for (const RecordChange &record : entry.records)
            for (const FieldChange &field : record.fields)
                if (const QString key = fieldKey(record, field); !found.contains(key))
                    found.insert(key, {key, m_words.singular(*record.description), m_words.label(*field.field)});
    QList<Choosable> fields = found.values();
    std::sort(fields.begin(), fields.end(), [](const Choosable &a, const Choosable &b) {
        const int entities = a.entity.localeAwareCompare(b.entity);
        return entities != 0 ? entities < 0 : a.label.localeAwareCompare(b.label) < 0;
    });
    return fields;
}

qsizetype HistoryModel::shown() const
{
    qsizetype shown = 0;
    for (const Line &line : m_lines)
        shown += line.kind == Line::Kind::Heading ? line.count : 0;
    return shown;
}

QStringList HistoryModel::authors() const
{
    QStringList authors;
    for (const HistoryEntry &entry : m_entries)
        if (!authors.contains(entry.change.author))
            authors.append(entry.change.author);
    authors.sort(Qt::CaseInsensitive);
    return authors;
}

} // namespace aanjager
