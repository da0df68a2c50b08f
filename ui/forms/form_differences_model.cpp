#include "ui/forms/form_differences_model.h"

#include "ui/forms/form_text.h"
#include "ui/models/plain_tool_tip.h"
#include "ui/models/roles.h"
#include "ui/text/value_text.h"

#include <QFileInfo>

namespace aanjager {

FormDifferencesModel::FormDifferencesModel(const QList<FormComparison> &forms, const PageContext &context,
                                           QObject *parent)
    : QAbstractTableModel(parent), m_forms(forms), m_context(context)
{
    for (qsizetype form = 0; form < m_forms.size(); ++form) {
        m_rows.append({form, -1});
        for (qsizetype i = 0; i < m_forms[form].differences.size(); ++i)
            m_rows.append({form, i});
    }
}

int FormDifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FormDifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Doubt + 1;
}

const FormDifference *FormDifferencesModel::difference(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows[row].difference < 0)
        return nullptr;
    return &m_forms[m_rows[row].form].differences[m_rows[row].difference];
}

QString FormDifferencesModel::valueText(int row, Column column) const
{
    const FormDifference *found = difference(row);
    if (!found)
        return {};
    const Value &value = column == Was ? found->answer.was : column == Now ? found->now : found->answer.given;
    return text::valueText(m_context.words, found->answer.question.field(), value, &m_context.session.state());
}

QString FormDifferencesModel::heading(const FormComparison &form) const
{
    const QString party = form.filled.form.partyName;
    const QString name = party.isEmpty() ? QFileInfo(form.file).fileName() : party;
    if (!form.refusal.isEmpty())
        return tr("%1 – not taken over. %2").arg(name, refusalText(m_context.words, form));
    if (form.differences.isEmpty())
        return form.alreadyHeld > 0 ? tr("%1 – everything was taken over before").arg(name)
                                    : tr("%1 – nothing was changed").arg(name);
    return name;
}

QString FormDifferencesModel::text(int at, int column) const
{
    const Row &row = m_rows[at];
    const FormComparison &form = m_forms[row.form];
    if (row.difference < 0)
        return column == Take ? heading(form) : QString();
    const FormDifference &found = form.differences[row.difference];
    switch (column) {
    case About:
        return found.measure;
    case Question:
        return questionText(m_context.words, found.answer);
    case Was:
    case Now:
    case Given:
        return valueText(at, static_cast<Column>(column));
    case Doubt:
        return doubtText(m_context.words, found.doubt);
    default:
        return {};
    }
}

QVariant FormDifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const FormDifference *found = difference(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column()).simplified();
    case Qt::ToolTipRole:
        return plainToolTip(text(index.row(), index.column()));
    case Qt::AccessibleTextRole:
        if (found && index.column() == Take)
            return found->isTaken ? tr("Taken over") : tr("Not taken over");
        return text(index.row(), index.column()).simplified();
    case Qt::CheckStateRole:
        if (found && index.column() == Take)
            return found->isTaken ? Qt::Checked : Qt::Unchecked;
        return {};
    case HeadsGroupRole:
        return !found;
    case CountRole:
        return found || m_forms[row.form].differences.isEmpty()
                   ? QVariant()
                   : QVariant(static_cast<int>(m_forms[row.form].differences.size()));
    case ToneRole:
        return static_cast<int>(index.column() == Given                               ? TextTone::Strong
                                : index.column() == Doubt                             ? TextTone::Late
                                : index.column() == Was || index.column() == Question ? TextTone::Secondary
                                                                                      : TextTone::Plain);
    default:
        return {};
    }
}

bool FormDifferencesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !difference(index.row()))
        return false;
    const Row row = m_rows[index.row()];
    m_forms[row.form].differences[row.difference].isTaken = value.toInt() == Qt::Checked;
    emit dataChanged(index, index);
    emit takenChanged();
    return true;
}

QVariant FormDifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (section == Take && role == Qt::DisplayRole)
        return QString();
    const QStringList names{tr("Take over"), tr("What it is about"), tr("Question"), tr("When the form was made"),
                            tr("Now"),       tr("On the form"),      tr("To check")};
    return names.value(section);
}

Qt::ItemFlags FormDifferencesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == Take && difference(index.row()) ? usual | Qt::ItemIsUserCheckable : usual;
}

void FormDifferencesModel::takeAll(bool alsoDoubted)
{
    for (FormComparison &form : m_forms)
        for (FormDifference &each : form.differences)
            each.isTaken = each.doubt == FormDoubt::None || alsoDoubted;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, Take), index(rowCount() - 1, Take));
    emit takenChanged();
}

} // namespace aanjager
