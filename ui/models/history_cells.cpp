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

/** What a change was, with the measure that it was about where its words do not name it. */
QString HistoryModel::entryText(const Line &line) const
{
    const QString words = report::capitalised(text::ChangeText(m_words, m_session.state()).entry(entryOf(line)));
    QString number;
    if (!entryOf(line).isWhole())
        return words; // what is still to be read can be about others
    for (const RecordChange &record : entryOf(line).records) {
        const QString its = ofMeasure(record);
        if (its.isEmpty() || (!number.isEmpty() && its != number))
            return words;
        number = its;
    }
    return m_choice.measure || number.isEmpty() || words.contains(number)
               ? words
               : number + QStringLiteral(", ") + report::uncapitalised(words);
}

/** How a record is called: by its own name, after the measure that it belongs to. */
QString HistoryModel::nameOf(const RecordChange &record) const
{
    QString name = text::recordName(m_session.state(), QString::fromLatin1(record.description->table), record.id);
    if (name.isEmpty())
        name = record.title;
    const QString number = m_choice.measure ? QString() : ofMeasure(record);
    if (number.isEmpty() || name.contains(number))
        return name;
    const QString own = name.isEmpty() ? report::uncapitalised(m_words.singular(*record.description)) : name;
    return number + QStringLiteral(", ") + own;
}

QString HistoryModel::aboutText(const Line &line) const
{
    if (line.kind != Line::Kind::Field)
        return entryText(line);
    const QString name = nameOf(recordOf(line));
    const QString label = m_words.label(*fieldOf(line).field);
    if (m_grouping == HistoryGrouping::Field)
        return m_choice.measure ? entryText(line) : name;
    const QString about =
        m_choice.measure || name.isEmpty() ? label : name + QStringLiteral(", ") + report::uncapitalised(label);
    if (line.part) // the row above says it
        return about;
    return report::capitalised(
        text::ChangeText(m_words, m_session.state())
            .typed(entryOf(line).change.type, name.isEmpty() ? report::uncapitalised(about) : about));
}

QString HistoryModel::whatText(const Line &line) const
{
    if (line.kind == Line::Kind::Field)
        return lookOf(line).inWords();
    if (line.kind == Line::Kind::Change) {
        if (line.count == 0)
            return {};
        return line.more ? tr("more than %Ln value(s)", nullptr, line.count) : tr("%Ln value(s)", nullptr, line.count);
    }
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
        return line.part ? QString() : byText(line);
    default:
        return {};
    }
}

/** Whose function it was noted under. Without one it is the person here, where it was done since the file is open. */
QString HistoryModel::byText(const Line &line) const
{
    const Change &change = entryOf(line).change;
    if (!change.author.isEmpty())
        return change.author;
    return change.at >= m_session.openedAt() ? tr("you") : tr("not said");
}

/** The number of the measure that a record belongs to; empty for a measure itself and for what belongs to none. */
QString HistoryModel::ofMeasure(const RecordChange &record) const
{
    const State &state = m_session.state();
    if (record.description == &describe<Measure>())
        return {};
    if (const auto measure = text::measureOf(state, QString::fromLatin1(record.description->table), record.id))
        return text::recordName(state, QString::fromLatin1(tableOf<Measure>), measure->value);
    for (const FieldChange &change : record.fields) // a record that is gone
        if (change.field->references && QLatin1String(change.field->references) == QLatin1String(tableOf<Measure>))
            for (const Value &value : {change.after, change.before})
                if (const auto *id = std::get_if<qint64>(&value))
                    return text::recordName(state, QString::fromLatin1(tableOf<Measure>), *id);
    return {};
}

/** A row read aloud says its moment, also where the eye finds it in the row above. */
QString HistoryModel::spoken(const Line &line) const
{
    const Change &change = entryOf(line).change;
    QStringList parts{m_words.dateTime(change.at), aboutText(line), whatText(line), byText(line)};
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
    return Restoration{record.description, record.id, field.field,
                       isFirst ? field.after : valueToRestore(m_session, *record.description, record.id, field)};
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
        return !m_folded.contains(line.group);
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
