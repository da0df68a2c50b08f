#include "ui/models/history_model.h"
#include "ui/models/plain_tool_tip.h"
#include "ui/session/record_edits.h"
#include "ui/text/value_text.h"

namespace aanjager {

ChangeLook HistoryModel::lookOf(const Line &line) const
{
    const FieldChange &change = fieldOf(line);
    const bool isFirst = recordOf(line).operation == Operation::Inserted;
    return {valueLook(m_words, *change.field, change.before, m_session.state()),
            valueLook(m_words, *change.field, change.after, m_session.state()), isFirst};
}

QString HistoryModel::aboutText(const Line &line) const
{
    const text::ChangeText words(m_words, m_session.state());
    if (line.kind == Line::Kind::Change)
        return report::capitalised(words.entry(entryOf(line)));
    const RecordChange &record = recordOf(line);
    if (line.kind == Line::Kind::Record)
        return report::capitalised(words.entry(entryOf(line)));
    QString name = text::recordName(m_session.state(), QString::fromLatin1(record.description->table), record.id);
    if (name.isEmpty())
        name = record.title;
    const QString label = m_words.label(*fieldOf(line).field);
    if (m_grouping == HistoryGrouping::Field)
        return m_choice.measure ? report::capitalised(words.entry(entryOf(line))) : name;
    return m_choice.measure || name.isEmpty() ? label : name + QStringLiteral(", ") + report::uncapitalised(label);
}

QString HistoryModel::whatText(const Line &line) const
{
    if (line.kind == Line::Kind::Field)
        return lookOf(line).inWords();
    if (line.kind == Line::Kind::Change)
        return tr("%n value(s)", nullptr, line.count);
    return report::capitalised(text::ChangeText(m_words, m_session.state()).record(recordOf(line)));
}

QString HistoryModel::text(const Line &line, int column) const
{
    const QDateTime &at = entryOf(line).change.at;
    switch (column) {
    case When:
        if (m_grouping == HistoryGrouping::Field)
            return m_words.date(at.date());
        return line.part ? QString() : at.time().toString(QStringLiteral("HH:mm"));
    case About:
        return (line.part ? QStringLiteral("    ") : QString()) + aboutText(line);
    case What:
        return whatText(line);
    case Who:
        return line.part ? QString() : entryOf(line).change.author;
    default:
        return {};
    }
}

/** A row read aloud says its moment, also where the eye finds it in the row above. */
QString HistoryModel::spoken(const Line &line) const
{
    const Change &change = entryOf(line).change;
    QStringList parts{m_words.dateTime(change.at), aboutText(line), whatText(line), change.author};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

std::optional<Restoration> HistoryModel::restorationOf(const Line &line) const
{
    if (line.kind != Line::Kind::Field)
        return std::nullopt;
    const RecordChange &record = recordOf(line);
    const FieldChange &field = fieldOf(line);
    const bool isFirst = record.operation == Operation::Inserted;
    return Restoration{record.description, record.id, field.field, isFirst ? field.after : field.before};
}

std::optional<Restoration> HistoryModel::restoration(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? restorationOf(m_lines[index.row()]) : std::nullopt;
}

QString HistoryModel::restoreText(const Line &line) const
{
    const auto value = restorationOf(line);
    if (!value ||
        notRestorable(m_session, *value->description, value->id, *value->field, value->value) != NotRestorable::No)
        return {};
    return tr("Restore “%1”").arg(valueLook(m_words, *value->field, value->value, m_session.state()).words.left(40));
}

QString HistoryModel::headingText(const Line &line) const
{
    if (m_grouping == HistoryGrouping::Day)
        return m_words.longDate(entryOf(line).change.at.date());
    const QString label = m_words.label(*fieldOf(line).field);
    return m_choice.measure
               ? label
               : m_words.singular(*recordOf(line).description) + QStringLiteral(", ") + report::uncapitalised(label);
}

QVariant HistoryModel::headingData(const Line &line, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return headingText(line);
    case HeadsGroupRole:
        return true;
    case ExpandedRole:
        return !m_folded.contains(line.key);
    case CountRole:
        return line.count;
    case TrailingRole:
        if (m_grouping == HistoryGrouping::Field)
            return tr("last changed %1").arg(m_words.date(entryOf(line).change.at.date()));
        return {};
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.row()];
    if (line.kind == Line::Kind::Heading)
        return index.column() == 0 ? headingData(line, role) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? spoken(line) : text(line, index.column());
    case Qt::ToolTipRole:
        return index.column() == Restore ? plainToolTip(restoreText(line)) : plainToolTip(text(line, index.column()));
    case HeadsGroupRole:
        return false;
    case ToneRole:
        return static_cast<int>(index.column() == What ? TextTone::Plain : TextTone::Secondary);
    case ChangeRole:
        return line.kind == Line::Kind::Field ? QVariant::fromValue(lookOf(line)) : QVariant();
    case RestoreTextRole:
        return restoreText(line);
    case PartOfChangeRole:
        return line.part;
    default:
        return {};
    }
}

} // namespace aanjager
