#include "core/exchange/later_values.h"

#include "core/domain/field_text.h"

namespace aanjager {

void tellLater(const HeldRow &row, const QString &place, const Field &field, const Value &told, const Value &held,
               ImportChanges &changes)
{
    if (told == held)
        return;
    ImportProblem problem{ProblemKind::Kept, QStringLiteral("later_value"), row.planned.sheet, row.planned.row, place};
    problem.found = toText(field, told);
    problem.accepted = toText(field, held);
    problem.field = QString::fromLatin1(field.name);
    changes.problems.append(problem);
}

ImportProblem &tell(ProblemKind kind, const char *code, const PlannedMeasure &planned, const QString &found,
                    const QString &accepted, ImportChanges &changes)
{
    ImportProblem problem{kind, QString::fromLatin1(code), planned.sheet, planned.row};
    problem.found = found;
    problem.accepted = accepted;
    changes.problems.append(problem);
    return changes.problems.last();
}

} // namespace aanjager
