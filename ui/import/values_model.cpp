#include "ui/import/values_model.h"

#include "core/exchange/header_words.h"
#include "core/exchange/row_reader.h"

#include <QHash>
#include <algorithm>

namespace aanjager {

ValuesModel::ValuesModel(ImportDraft &draft, const text::Wording &words, QStringList municipalities,
                         QStringList parties, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
    , m_text(words)
    , m_municipalities(std::move(municipalities))
    , m_parties(std::move(parties))
{
    connect(&draft, &ImportDraft::mappingChanged, this, &ValuesModel::refresh);
    connect(&draft, &ImportDraft::read, this, &ValuesModel::refresh);
}

void ValuesModel::show(const QList<int> &places)
{
    m_places = places;
    m_lines.clear();
    refresh();
}

/** The municipality that each header names. */
QList<ValuesModel::Line> ValuesModel::headerLines() const
{
    QList<Line> lines;
    const auto &reading = m_draft.reading();
    for (const int place : m_places) {
        const ColumnMapping &column = columnAt(place);
        if (column.to != target::applicability)
            continue;
        const int filled = reading && place < reading->findings.size() ? reading->findings[place].filled : 0;
        FoundValue value{column.header.simplified(), filled, column.municipality, true};
        value.isProposed = column.isNameGuessed;
        lines.append({value, {place}, true});
    }
    return lines;
}

/** The texts of all columns, each once. */
QList<ValuesModel::Line> ValuesModel::valueLines() const
{
    QList<Line> lines;
    QHash<QString, qsizetype> known;
    const auto &reading = m_draft.reading();
    for (const int place : m_places) {
        if (!reading || place >= reading->findings.size())
            continue;
        for (const FoundValue &value : reading->findings[place].values) {
            const auto line = known.constFind(value.text);
            if (line != known.cend()) {
                lines[*line].value.count += value.count;
                lines[*line].places.append(place);
                continue;
            }
            known.insert(value.text, lines.size());
            lines.append({value, {place}});
        }
    }
    return lines;
}

/** The order of the lines stays while what they become is chosen. */
void ValuesModel::keepOrder(QList<Line> &lines) const
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        places.insert((m_lines[i].isHeader ? u'h' : u'v') + m_lines[i].value.text, i);
    std::stable_sort(lines.begin(), lines.end(), [&](const Line &a, const Line &b) {
        const auto placeOf = [&](const Line &line) {
            return places.value((line.isHeader ? u'h' : u'v') + line.value.text, m_lines.size());
        };
        return placeOf(a) < placeOf(b);
    });
}

void ValuesModel::refresh()
{
    const auto columns = static_cast<int>(m_draft.mapping().columns.size());
    const bool areThere = !m_places.isEmpty() &&
                          std::all_of(m_places.begin(), m_places.end(), [=](int place) { return place < columns; });
    QList<Line> lines;
    m_hasChoices = false;
    if (areThere) {
        const ColumnMapping &first = columnAt(m_places.first());
        m_hasChoices = choicesOf(first) || namesParties(first);
        if (m_hasChoices)
            lines = headerLines() + valueLines();
    }
    keepOrder(lines);
    const bool isSameForm = lines.size() == m_lines.size();
    if (!isSameForm)
        beginResetModel();
    m_lines = lines;
    if (!isSameForm)
        endResetModel();
    else if (!lines.isEmpty())
        emit dataChanged(index(0, 0), index(static_cast<int>(lines.size()) - 1, ColumnCount - 1));
}

int ValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/** Nothing first; then what is proposed, and all that it may be. */
QList<ValuesModel::Choice> ValuesModel::choicesFor(const Line &line) const
{
    const ColumnMapping &column = columnAt(line.places.first());
    const Vocabulary *choices = line.isHeader ? nullptr : choicesOf(column);
    QList<Choice> all{{m_text.choice(vocabularyOf<Status>(), {}), QStringLiteral("")}};
    if (choices) {
        for (const Term &term : choices->terms)
            all.append({m_text.choice(*choices, QString::fromLatin1(term.code)), QString::fromLatin1(term.code)});
        if (column.to == target::owners)
            for (const QString &name : line.value.candidates)
                all.append({name, ownerIsParty + name});
        return all;
    }
    const QStringList &known = column.to == u"lead_party" ? m_parties : m_municipalities;
    for (const QString &name : line.value.candidates + known)
        if (std::none_of(all.begin(), all.end(), [&](const Choice &choice) { return choice.code == name; }))
            all.append({name, name});
    const QString found = line.value.text;
    for (const QString &name : {line.value.becomes, found})
        if (!name.isEmpty() && !known.contains(name) && !line.value.candidates.contains(name) &&
            all.last().code != name)
            all.append({tr("New: %1").arg(name), name});
    return all;
}

QString ValuesModel::becomes(const Line &line) const
{
    if (!line.value.isUnderstood)
        return tr("Not known: choose");
    QString words = line.value.becomes;
    const QString code =
        line.value.isProposed && !line.value.candidates.isEmpty() && columnAt(line.places.first()).to == target::owners
            ? ownerIsParty + line.value.candidates.first()
            : line.value.becomes;
    for (const Choice &choice : choicesFor(line))
        if (choice.code == code)
            words = choice.words;
    return line.value.isProposed ? tr("Probably %1").arg(words) : words;
}

QVariant ValuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        m_lines[index.row()].places.last() >= m_draft.mapping().columns.size())
        return {};
    const Line &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return index.column() == Text    ? line.value.text
               : index.column() == Count ? QString::number(line.value.count) + QStringLiteral("×")
                                         : becomes(line);
    case Qt::EditRole: {
        const QList<Choice> all = choicesFor(line);
        for (int place = 0; place < all.size(); ++place)
            if (line.value.isUnderstood && all[place].code == line.value.becomes)
                return place;
        return 0;
    }
    case ChoicesRole: {
        QStringList words;
        for (const Choice &choice : choicesFor(line))
            words.append(choice.words);
        return words;
    }
    case ToneRole:
        return static_cast<int>(index.column() == Count ? TextTone::Secondary : TextTone::Strong);
    case LookRole:
        return static_cast<int>(index.column() == Becomes ? CellLook::Choice : CellLook::Plain);
    case QuietRole:
        return !line.value.isUnderstood || line.value.becomes.isEmpty();
    default:
        return {};
    }
}

void ValuesModel::nameHeader(const Line &line, const QString &code)
{
    ColumnMapping column = columnAt(line.places.first());
    column.isNameGuessed = false;
    column.municipality = code;
    if (code.isEmpty()) {
        column.to = target::notes.toString();
        column.values.clear();
    }
    m_draft.setColumn(column);
}

void ValuesModel::decide(const Line &line, const QString &code)
{
    QList<ColumnMapping> columns;
    for (const int place : line.places) {
        columns.append(columnAt(place));
        columns.last().values[line.value.text] = code;
    }
    m_draft.setColumns(columns);
}

bool ValuesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Becomes || index.row() >= m_lines.size())
        return false;
    const Line line = m_lines[index.row()];
    const QList<Choice> all = choicesFor(line);
    const int choice = value.toInt();
    if (choice < 0 || choice >= all.size())
        return false;
    if (line.isHeader)
        nameHeader(line, all[choice].code);
    else
        decide(line, all[choice].code);
    return true;
}

QVariant ValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Found"), QString(), tr("Becomes")}.value(section);
}

Qt::ItemFlags ValuesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Becomes ? flags | Qt::ItemIsEditable : flags;
}

} // namespace aanjager
