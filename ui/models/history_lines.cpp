#include "ui/models/history_model.h"
#include "ui/session/session.h"
#include "ui/text/change_text.h"

#include <QMap>

namespace aanjager {

namespace {

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
    for (qsizetype r = 0; r < entry.records.size(); ++r) {
        const RecordChange &record = entry.records[r];
        if (record.operation != Operation::Updated && hasEveryField()) {
            lines.append({Line::Kind::Record, number, r, 0});
            continue;
        }
        for (qsizetype f = 0; f < record.fields.size(); ++f)
            if (record.operation != Operation::Removed && isWanted(entry, record, record.fields[f]))
                lines.append({Line::Kind::Field, number, r, f});
    }
    const bool isMove = lines.isEmpty() && !entry.records.isEmpty() && hasEveryField() && !m_choice.measure;
    if (isMove) // told in words alone
        lines.append({Line::Kind::Change, number, 0, 0});
    if (lines.size() < 2)
        return lines;
    for (Line &line : lines)
        line.part = true;
    Line change{Line::Kind::Change, number, 0, 0};
    change.count = static_cast<int>(lines.size());
    lines.prepend(change);
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
        const QString day = m_entries[i].change.at.date().toString(Qt::ISODate);
        if (heading < 0 || all[heading].key != day) {
            Line head{Line::Kind::Heading, i, 0, 0};
            head.key = day;
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
    QMap<std::pair<qsizetype, qsizetype>, Lines> groups; // by entity and field, in the order of the descriptions
    for (qsizetype e = 0; e < m_entries.size(); ++e)
        for (qsizetype r = 0; r < m_entries[e].records.size(); ++r) {
            const RecordChange &record = m_entries[e].records[r];
            for (qsizetype f = 0; f < record.fields.size(); ++f) {
                const FieldChange &field = record.fields[f];
                if (record.operation == Operation::Removed || !isWanted(m_entries[e], record, field))
                    continue;
                const qsizetype entity = allDescriptions().indexOf(record.description);
                groups[{entity, field.field - record.description->fields.constData()}].append(
                    {Line::Kind::Field, e, r, f});
            }
        }
    Lines lines;
    for (const Lines &group : std::as_const(groups)) {
        Line head = group.first();
        head.kind = Line::Kind::Heading;
        head.count = static_cast<int>(group.size());
        head.key = fieldKey(recordOf(head), fieldOf(head));
        lines.append(head);
        if (!m_folded.contains(head.key))
            lines += group;
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

/** What tells a line from the others, whatever stands around it. */
HistoryModel::LineKey HistoryModel::keyOf(const Line &line)
{
    if (line.kind == Line::Kind::Heading)
        return {line.kind, 0, 0, 0, line.key};
    return {line.kind, line.entry, line.record, line.field, {}};
}

/** From what is shown to what is there now, by what goes and what comes: lines never change their order. */
void HistoryModel::follow()
{
    const Lines wanted = linesNow();
    removeOthers(wanted);
    insertMissing(wanted);
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        const bool countsAnew = m_lines[at].count != wanted[at].count;
        m_lines[at] = wanted[at];
        if (countsAnew)
            emit dataChanged(index(static_cast<int>(at), 0), index(static_cast<int>(at), columnCount() - 1));
    }
}

std::set<HistoryModel::LineKey> HistoryModel::keysOf(const Lines &lines)
{
    std::set<LineKey> keys;
    for (const Line &line : lines)
        keys.insert(keyOf(line));
    return keys;
}

void HistoryModel::removeOthers(const Lines &wanted)
{
    const std::set<LineKey> stay = keysOf(wanted);
    for (qsizetype last = m_lines.size() - 1; last >= 0; --last) {
        if (stay.contains(keyOf(m_lines[last])))
            continue;
        qsizetype first = last;
        while (first > 0 && !stay.contains(keyOf(m_lines[first - 1])))
            --first;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
        m_lines.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void HistoryModel::insertMissing(const Lines &wanted)
{
    const std::set<LineKey> present = keysOf(m_lines);
    for (qsizetype first = 0; first < wanted.size(); ++first) {
        if (present.contains(keyOf(wanted[first])))
            continue;
        qsizetype last = first;
        while (last + 1 < wanted.size() && !present.contains(keyOf(wanted[last + 1])))
            ++last;
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(last));
        m_lines = m_lines.first(first) + wanted.sliced(first, last - first + 1) + m_lines.sliced(first);
        endInsertRows();
        first = last;
    }
}

void HistoryModel::toggle(const QModelIndex &heading)
{
    const QString key = m_lines[heading.row()].key;
    if (!m_folded.remove(key))
        m_folded.insert(key);
    const QPersistentModelIndex folded = heading;
    follow();
    emit dataChanged(folded, folded, {ExpandedRole});
}

QList<std::pair<QString, QString>> HistoryModel::fields() const
{
    QMap<QString, QString> found;
    for (const HistoryEntry &entry : m_entries)
        for (const RecordChange &record : entry.records)
            for (const FieldChange &field : record.fields)
                if (const QString key = fieldKey(record, field); !found.contains(key)) {
                    const QString entity = m_words.singular(*record.description);
                    const QString label = m_words.label(*field.field);
                    found.insert(key, m_choice.measure ? label : entity + QStringLiteral(": ") + label);
                }
    QList<std::pair<QString, QString>> fields;
    for (auto each = found.cbegin(); each != found.cend(); ++each)
        fields.append({each.key(), each.value()});
    std::sort(fields.begin(), fields.end(),
              [](const auto &a, const auto &b) { return a.second.localeAwareCompare(b.second) < 0; });
    return fields;
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
