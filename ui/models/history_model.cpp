#include "ui/models/history_model.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/models/roles.h"
#include "ui/session/session.h"

namespace aanjager {

HistoryModel::HistoryModel(Session &session, const text::Wording &words, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_words(words)
{
}

Result<void> HistoryModel::load()
{
    Result<QList<HistoryEntry>> entries = QList<HistoryEntry>();
    if (m_session.isOpen())
        entries = history(m_session.file(), {{}, 0, entriesShown});
    beginResetModel();
    m_lines.clear();
    m_changes = entries ? entries->size() : 0;
    if (entries) {
        const text::ChangeText words(m_words, m_session.state());
        for (const HistoryEntry &entry : *entries)
            add(entry, words);
    }
    endResetModel();
    return entries.map([](const auto &) {});
}

void HistoryModel::add(const HistoryEntry &entry, const text::ChangeText &words)
{
    const QString day = m_words.longDate(entry.change.at.date());
    const auto heading = std::find_if(m_lines.rbegin(), m_lines.rend(), [](const Line &line) { return line.isDay; });
    if (heading != m_lines.rend() && heading->texts[Time] == day)
        ++heading->count;
    else
        m_lines.append({true, 1, {day}});
    QString time = entry.change.at.time().toString(QStringLiteral("HH:mm"));
    QString about = report::capitalised(words.entry(entry));
    QString who = entry.change.author;
    for (const RecordChange &record : entry.records) {
        for (const QString &told : toldOf(record, words)) {
            m_lines.append({false, 0, {time, about, told, who}});
            time.clear(); // said once for a change
            about.clear();
            who.clear();
        }
    }
    if (entry.records.isEmpty())
        m_lines.append({false, 0, {time, about, {}, who}});
}

/** A record that is new or gone in one line, else a line for each field. */
QStringList HistoryModel::toldOf(const RecordChange &record, const text::ChangeText &words)
{
    if (record.operation != Operation::Updated)
        return {report::capitalised(words.record(record))};
    QStringList fields;
    for (const FieldChange &field : record.fields)
        fields.append(words.field(field).simplified());
    return fields;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Who + 1;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.row()];
    const QString &text = line.texts[index.column()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text;
    case Qt::ToolTipRole:
        return plainToolTip(text);
    case HeadsGroupRole:
        return line.isDay;
    case CountRole:
        return line.isDay ? QVariant(line.count) : QVariant();
    case ToneRole:
        return static_cast<int>(index.column() == What ? TextTone::Plain : TextTone::Secondary);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Time"), tr("Change"), tr("What changed"), tr("By")};
    return names.value(section);
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_lines[index.row()].isDay)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return QAbstractTableModel::flags(index);
}

} // namespace aanjager
