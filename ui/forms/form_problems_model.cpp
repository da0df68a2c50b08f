#include "ui/forms/form_problems_model.h"

#include "ui/forms/form_text.h"
#include "ui/models/plain_tool_tip.h"
#include "ui/models/roles.h"

namespace aanjager {

FormProblemsModel::FormProblemsModel(const QList<FormComparison> &forms, const PageContext &context, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const FormComparison &form : forms)
        for (const ImportProblem &problem : form.problems)
            m_rows.append(
                {form.filled.form.partyName, placeText(context.words, problem), problemText(context.words, problem)});
}

int FormProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FormProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : What + 1;
}

QVariant FormProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = m_rows[index.row()].value(index.column());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text;
    if (role == Qt::ToolTipRole)
        return plainToolTip(text);
    if (role == ToneRole)
        return static_cast<int>(index.column() == What ? TextTone::Plain : TextTone::Secondary);
    return {};
}

QVariant FormProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Form"), tr("Where"), tr("What happens")}.value(section);
}

} // namespace aanjager
