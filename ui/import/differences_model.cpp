#include "ui/import/differences_model.h"

#include "core/base/natural_order.h"
#include "core/domain/action.h"
#include "core/domain/applicability.h"
#include "core/domain/field_text.h"
#include "core/domain/money_line.h"
#include "core/domain/round.h"
#include "ui/models/plain_tool_tip.h"
#include "ui/text/import_text.h"
#include "ui/text/value_text.h"

#include <algorithm>
#include <map>

namespace aanjager {

namespace {

constexpr qsizetype openedAtMost = 200; ///< records of a section that is open from the start
constexpr qsizetype shownOfValue = 240; ///< letters
constexpr qsizetype shownOfTip = 2'000;

/** Changed before new; measures before what belongs to them. */
int orderOf(const Description *description, Operation operation)
{
    const bool isMeasure = qstrcmp(description->table, tableOf<Measure>) == 0;
    const auto place = static_cast<int>(allDescriptions().indexOf(description));
    return (operation == Operation::Updated ? 0 : 1000) + (isMeasure ? 0 : 1 + place);
}

/** What is kept is a value of this field; null where it is none. */
const Field *fieldOf(const ImportProblem &problem)
{
    for (const Description *description :
         {&describe<ProgressReport>(), &describe<Applicability>(), &describe<Action>(), &describe<MoneyLine>()})
        if (const Field *field = description->field(problem.field))
            return field;
    return nullptr;
}

/** The measure that a record would be, to be named by what refers to it. */
Measure newMeasure(const RecordChange &record)
{
    Measure measure;
    measure.id = Id<Measure>{record.id};
    for (const FieldChange &change : record.fields)
        change.field->write(&measure, change.after);
    return measure;
}

} // namespace

DifferencesModel::DifferencesModel(const text::Wording &words, QObject *parent)
    : QAbstractTableModel(parent), m_words(words)
{
}

void DifferencesModel::show(const ImportRehearsal &rehearsal, State state)
{
    beginResetModel();
    m_rehearsal = rehearsal;
    m_state = std::move(state);
    for (const Theme &theme : rehearsal.themes)
        m_state.table<Theme>().put(theme);
    for (const Party &party : rehearsal.parties)
        m_state.table<Party>().put(party);
    for (const RecordChange &record : rehearsal.records)
        if (record.operation == Operation::Inserted && record.description == &describe<Measure>())
            m_state.table<Measure>().put(newMeasure(record));
    std::map<int, Section> sections;
    for (qsizetype i = 0; i < rehearsal.records.size(); ++i) {
        const RecordChange &record = rehearsal.records[i];
        Section &section = sections[orderOf(record.description, record.operation)];
        section.description = record.description;
        section.operation = record.operation;
        section.records.append(i);
    }
    m_sections.clear();
    addTold();
    for (const auto &[order, section] : sections)
        m_sections.append(section);
    std::vector<QString> names;
    for (const RecordChange &record : rehearsal.records)
        names.push_back(nameOf(record));
    const auto isBefore = [&names](qsizetype a, qsizetype b) {
        return naturalCompare(names[static_cast<size_t>(a)], names[static_cast<size_t>(b)]) < 0;
    };
    for (Section &section : m_sections)
        if (section.description)
            std::stable_sort(section.records.begin(), section.records.end(), isBefore);
    for (Section &section : m_sections)
        section.isOpen = section.records.size() <= openedAtMost;
    if (!rehearsal.report.same.isEmpty())
        m_sections.append(Section{});
    layOut();
    endResetModel();
}

void DifferencesModel::addTold()
{
    Section told;
    told.isTold = true;
    const QList<ImportProblem> &problems = m_rehearsal.report.problems;
    for (qsizetype i = 0; i < problems.size(); ++i)
        if (isAboutProgramme(problems[i]))
            told.records.append(i);
    told.isOpen = told.records.size() <= openedAtMost;
    if (!told.records.isEmpty())
        m_sections.append(told);
}

void DifferencesModel::clear()
{
    beginResetModel();
    m_sections.clear();
    m_lines.clear();
    endResetModel();
}

void DifferencesModel::layOut()
{
    m_lines.clear();
    for (qsizetype s = 0; s < m_sections.size(); ++s) {
        const Section &section = m_sections[s];
        m_lines.push_back({s});
        if (section.isOpen && !section.description && !section.isTold)
            m_lines.push_back({s, 0});
        for (qsizetype i = 0; section.isOpen && i < section.records.size(); ++i) {
            m_lines.push_back({s, section.records[i]});
            if (section.isTold)
                continue;
            const RecordChange &record = m_rehearsal.records[section.records[i]];
            for (qsizetype f = 0; section.operation == Operation::Updated && f < record.fields.size(); ++f)
                m_lines.push_back({s, section.records[i], f});
        }
    }
}

void DifferencesModel::toggle(const QModelIndex &heading)
{
    if (!checkIndex(heading, CheckIndexOption::IndexIsValid))
        return;
    const Line line = m_lines[static_cast<size_t>(heading.row())];
    if (line.record >= 0)
        return;
    beginResetModel();
    m_sections[line.section].isOpen = !m_sections[line.section].isOpen;
    layOut();
    endResetModel();
}

QString DifferencesModel::titleOf(const Section &section) const
{
    if (section.isTold)
        return tr("To check: the programme holds it otherwise");
    if (!section.description)
        return tr("Stays as it is");
    const bool isMeasure = qstrcmp(section.description->table, tableOf<Measure>) == 0;
    const QString what =
        isMeasure ? report::capitalised(m_words.items(m_state.programme())) : m_words.plural(*section.description);
    return section.operation == Operation::Updated    ? tr("Changes: %1").arg(report::uncapitalised(what))
           : section.operation == Operation::Inserted ? tr("New: %1").arg(report::uncapitalised(what))
                                                      : tr("Goes: %1").arg(report::uncapitalised(what));
}

QString DifferencesModel::valueOf(const FieldChange &change, bool isAfter) const
{
    const Value &value = isAfter ? change.after : change.before;
    return text::valueText(m_words, *change.field, value, &m_state).simplified();
}

/** Its title; for what has none, the records that it links. */
QString DifferencesModel::nameOf(const RecordChange &record) const
{
    if (!record.title.isEmpty())
        return record.title;
    QStringList names;
    for (const FieldChange &change : record.fields)
        if (change.field->kind == FieldKind::Reference)
            names.append(valueOf(change, record.operation != Operation::Removed));
    const QString known = text::recordName(m_state, QString::fromLatin1(record.description->table), record.id);
    return known.isEmpty() ? names.join(QStringLiteral(" – ")) : known;
}

/** What a new record is given, beside its name. */
QStringList DifferencesModel::given(const RecordChange &record) const
{
    QStringList parts;
    for (const FieldChange &change : record.fields) {
        const auto isTitle = [&](const char *name) { return qstrcmp(name, change.field->name) == 0; };
        const auto &titles = record.description->titleFields;
        if (std::any_of(titles.begin(), titles.end(), isTitle) || qstrcmp(change.field->name, "sort_order") == 0)
            continue;
        const bool isPlain = std::holds_alternative<bool>(change.after) && !std::get<bool>(change.after);
        if (!isPlain) // what a record is not, goes without saying
            parts.append(QStringLiteral("%1: %2").arg(m_words.label(*change.field), valueOf(change, true)));
    }
    return parts;
}

/** What is told, what the programme holds, and what the list says. */
QString DifferencesModel::toldOf(const ImportProblem &problem, int column) const
{
    const text::ImportText words(m_words);
    if (column == What && problem.code == u"same_number")
        return tr("%1 · the number is there already").arg(words.where(problem));
    if (column == What && problem.code == u"other_title")
        return tr("%1 · the number had another title").arg(words.where(problem));
    if (column == What)
        return QStringList{words.where(problem), words.problem(problem, 1)}.join(QStringLiteral(" · "));
    if (column == After && problem.code == u"same_number")
        return tr("new: %1").arg(problem.found.simplified());
    const Field *field = fieldOf(problem);
    const QString &told = column == Before ? problem.accepted : problem.found;
    const auto value = field ? fromText(*field, told) : Result<Value>(fail(ErrorKind::Invalid, {}));
    const QString text = value ? text::valueText(m_words, *field, *value, &m_state) : told;
    const QString shown = text.simplified();
    return column == Before || problem.kind != ProblemKind::Kept ? shown : tr("stays; the list says: %1").arg(shown);
}

QString DifferencesModel::textOf(const Line &line, int column) const
{
    const Section &section = m_sections[line.section];
    if (line.record < 0)
        return column == What ? titleOf(section) : QString();
    if (section.isTold)
        return toldOf(m_rehearsal.report.problems[line.record], column);
    if (!section.description)
        return column == What ? m_rehearsal.report.same.join(QStringLiteral(", ")) : QString();
    const RecordChange &record = m_rehearsal.records[line.record];
    if (line.field < 0) {
        if (column == What)
            return nameOf(record);
        return column == After && section.operation == Operation::Inserted ? given(record).join(QStringLiteral(" · "))
                                                                           : QString();
    }
    const FieldChange &change = record.fields[line.field];
    return column == What ? QStringLiteral("    ") + m_words.label(*change.field) : valueOf(change, column == After);
}

bool DifferencesModel::tellsOfBefore() const
{
    return std::any_of(m_sections.begin(), m_sections.end(), [](const Section &section) {
        return section.isTold || (section.description && section.operation != Operation::Inserted);
    });
}

/** All that a cell says, what a new record is given line by line. */
QString DifferencesModel::tipOf(const Line &line, int column) const
{
    const Section &section = m_sections[line.section];
    const bool isGiven = column == After && line.record >= 0 && line.field < 0 && section.description;
    const QString tip = isGiven && section.operation == Operation::Inserted
                            ? given(m_rehearsal.records[line.record]).join(u'\n')
                            : textOf(line, column).trimmed();
    return tip.size() > shownOfTip ? tip.left(shownOfTip) + QStringLiteral("…") : tip;
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    const Section &section = m_sections[line.section];
    const bool isHeading = line.record < 0;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line, index.column()).left(shownOfValue);
    case Qt::AccessibleTextRole:
        return textOf(line, index.column()).left(shownOfTip);
    case Qt::ToolTipRole:
        return plainToolTip(tipOf(line, index.column()));
    case HeadsGroupRole:
        return isHeading;
    case ExpandedRole:
        return isHeading ? QVariant(section.isOpen) : QVariant();
    case CountRole:
        return isHeading ? static_cast<int>(section.description || section.isTold ? section.records.size()
                                                                                  : m_rehearsal.report.same.size())
                         : QVariant();
    case ToneRole: {
        const bool isName = index.column() == What && line.field < 0 && section.description;
        return static_cast<int>(isName                                       ? TextTone::Strong
                                : index.column() == Before || line.field < 0 ? TextTone::Secondary
                                                                             : TextTone::Plain);
    }
    default:
        return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("What"), tr("Was"), tr("Becomes")}.value(section);
}

} // namespace aanjager
