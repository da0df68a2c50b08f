#include "ui/dialogs/import_problems_model.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/models/roles.h"

namespace aanjager {

ImportProblemsModel::ImportProblemsModel(const QList<ImportProblem> &problems, QObject *parent)
    : QAbstractTableModel(parent), m_problems(problems)
{
}

int ImportProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ImportProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Outcome + 1;
}

QVariant ImportProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportProblem &problem = m_problems[index.row()];
    if (role == ToneRole)
        return static_cast<int>(index.column() == Found ? TextTone::Plain : TextTone::Secondary);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const QString text = index.column() == Where   ? where(problem)
                         : index.column() == Found ? problem.found.simplified()
                                                   : outcome(problem);
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant ImportProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Where"), tr("Found"), tr("What happens")};
    return names.value(section);
}

QString ImportProblemsModel::where(const ImportProblem &problem) const
{
    QStringList parts;
    if (problem.row > 0)
        parts.append(tr("row %1").arg(problem.row));
    if (!problem.column.isEmpty())
        parts.append(problem.column.simplified());
    return parts.join(QStringLiteral(", "));
}

QString ImportProblemsModel::outcome(const ImportProblem &problem) const
{
    switch (problem.kind) {
    case ProblemKind::Invalid:
        return problem.accepted.isEmpty() ? tr("Not understood; kept in the note")
                                          : tr("Not understood; kept in the note. Accepted: %1").arg(problem.accepted);
    case ProblemKind::Guess:
        return problem.accepted.isEmpty() ? tr("A guess; please check")
                                          : tr("Read as %1; please check").arg(problem.accepted);
    case ProblemKind::Extra:
        return tr("Outside the columns; kept in the note");
    case ProblemKind::Skipped:
        return tr("Not an item; skipped");
    }
    return {};
}

} // namespace aanjager
