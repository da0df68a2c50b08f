#include "core/exchange/import_problem.h"

namespace aanjager {

QString codeOf(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Invalid:
        return QStringLiteral("invalid");
    case ProblemKind::Guess:
        return QStringLiteral("guess");
    case ProblemKind::Extra:
        return QStringLiteral("extra");
    case ProblemKind::Skipped:
        return QStringLiteral("skipped");
    case ProblemKind::Kept:
        return QStringLiteral("kept");
    }
    return {};
}

QJsonObject toJson(const ImportProblem &problem)
{
    return {{QStringLiteral("kind"), codeOf(problem.kind)}, {QStringLiteral("code"), problem.code},
            {QStringLiteral("sheet"), problem.sheet},       {QStringLiteral("row"), problem.row},
            {QStringLiteral("column"), problem.column},     {QStringLiteral("letter"), problem.letter},
            {QStringLiteral("found"), problem.found},       {QStringLiteral("accepted"), problem.accepted},
            {QStringLiteral("field"), problem.field}};
}

bool isAboutProgramme(const ImportProblem &problem)
{
    static const QStringList codes =
        QStringLiteral("other_number|other_title|same_number|ended_round").split(QLatin1Char('|'));
    return problem.kind == ProblemKind::Kept || codes.contains(problem.code);
}

} // namespace aanjager
