#include "ui/import/values_model.h"

namespace aanjager {

ValuesModel::ValuesModel(ImportDraft &draft, const text::Wording &words, QObject *parent)
    : QAbstractTableModel(parent), m_draft(draft), m_text(words)
{
    connect(&draft, &ImportDraft::mappingChanged, this, &ValuesModel::refresh);
    connect(&draft, &ImportDraft::read, this, &ValuesModel::refresh);
}

void ValuesModel::show(int place)
{
    m_place = place;
    m_values.clear();
    refresh();
}

/** The order of the values stays while what they become is chosen. */
void ValuesModel::refresh()
{
    const auto &reading = m_draft.reading();
    const bool isThere = m_place >= 0 && m_place < m_draft.mapping().columns.size();
    const Vocabulary *choices = isThere ? choicesOf(m_draft.mapping().columns[m_place]) : nullptr;
    QList<FoundValue> values;
    if (choices && reading && m_place < reading->findings.size())
        values = reading->findings[m_place].values;
    std::stable_sort(values.begin(), values.end(), [this](const FoundValue &a, const FoundValue &b) {
        const auto placeOf = [this](const FoundValue &value) {
            for (qsizetype i = 0; i < m_values.size(); ++i)
                if (m_values[i].text == value.text)
                    return i;
            return m_values.size();
        };
        return placeOf(a) < placeOf(b);
    });
    const bool isSameForm = values.size() == m_values.size() && choices == m_choices;
    if (!isSameForm)
        beginResetModel();
    m_values = values;
    m_choices = choices;
    if (!isSameForm)
        endResetModel();
    else if (!values.isEmpty())
        emit dataChanged(index(0, 0), index(static_cast<int>(values.size()) - 1, ColumnCount - 1));
}

int ValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

int ValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ValuesModel::becomes(const FoundValue &value) const
{
    return value.isUnderstood ? m_text.choice(*m_choices, value.becomes) : tr("Not known: choose");
}

QVariant ValuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_choices)
        return {};
    const FoundValue &value = m_values[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return index.column() == Text    ? value.text
               : index.column() == Count ? QString::number(value.count) + QStringLiteral("×")
                                         : becomes(value);
    case Qt::EditRole: { // the first choice is nothing
        const auto known = m_choices->indexOf(value.becomes);
        return value.isUnderstood && known ? *known + 1 : 0;
    }
    case ChoicesRole: {
        QStringList words{m_text.choice(*m_choices, {})};
        for (const Term &term : m_choices->terms)
            words.append(m_text.choice(*m_choices, QString::fromLatin1(term.code)));
        return words;
    }
    case ToneRole:
        return static_cast<int>(index.column() == Count ? TextTone::Secondary : TextTone::Strong);
    case LookRole:
        return static_cast<int>(index.column() == Becomes ? CellLook::Choice : CellLook::Plain);
    case QuietRole:
        return !value.isUnderstood || value.becomes.isEmpty();
    default:
        return {};
    }
}

bool ValuesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Becomes || !m_choices)
        return false;
    const int choice = value.toInt() - 1;
    const QString code = choice < 0 ? QStringLiteral("") : m_choices->code(choice);
    m_draft.decide(m_draft.mapping().columns[m_place].column, m_values[index.row()].text, code);
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
