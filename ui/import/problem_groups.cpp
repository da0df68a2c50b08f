#include "ui/import/problem_groups.h"

#include <QHash>
#include <algorithm>
#include <map>
#include <tuple>

namespace aanjager {

namespace {

using Key = std::tuple<ProblemKind, QString, QString, QString>;

ImportMark markOf(const ImportProblem &problem, bool isChoice)
{
    switch (problem.kind) {
    case ProblemKind::Invalid:
        return isChoice ? ImportMark::Check : ImportMark::Wrong;
    case ProblemKind::Guess:
    case ProblemKind::Kept:
        return ImportMark::Check;
    case ProblemKind::Extra:
    case ProblemKind::Skipped:
        break;
    }
    return isToConfirm(problem) ? ImportMark::Check : ImportMark::Good;
}

/** The sheet that it is on; sheets that are not read are told together. */
QString placeOf(const ImportProblem &problem)
{
    return problem.code == u"other_sheet" ? QString() : problem.sheet;
}

/** Wrong before what is to be checked, and that before what needs nothing. */
int orderOf(const ProblemGroup &group)
{
    const bool isGuess = isToConfirm(group.first());
    return group.mark == ImportMark::Wrong ? 0 : group.mark == ImportMark::Check && !isGuess ? 1 : isGuess ? 2 : 3;
}

/** What a cell that could mean two things was read as, where that is a figure or a day. */
QString readingOf(const ImportProblem &problem)
{
    const bool isFigure =
        problem.accepted.endsWith(QLatin1String(" %")) || QDate::fromString(problem.accepted, Qt::ISODate).isValid();
    const bool isRead = problem.kind == ProblemKind::Guess && problem.code == QLatin1String("value");
    return isRead && isFigure && problem.accepted != problem.found ? problem.accepted : QString();
}

void add(ProblemGroup &group, const ImportProblem &problem)
{
    group.problems.append(problem);
    const auto known = std::find_if(group.texts.begin(), group.texts.end(),
                                    [&](const TroubledText &text) { return text.text == problem.found; });
    if (known != group.texts.end())
        ++known->count;
    else if (group.texts.size() < ColumnFinding::mostValues)
        group.texts.append({problem.found, 1, readingOf(problem)});
}

} // namespace

bool isToConfirm(const ImportProblem &problem)
{
    return problem.kind == ProblemKind::Guess || problem.code == QLatin1String("hint_row");
}

QList<Correction> ProblemGroup::proposals() const
{
    QList<Correction> corrections;
    for (const ImportProblem &problem : problems)
        if (problem.kind == ProblemKind::Invalid && QDate::fromString(problem.accepted, Qt::ISODate).isValid())
            corrections.append({problem.sheet, problem.row - 1, column, problem.accepted});
    return corrections;
}

QList<ProblemGroup> groupsOf(const ImportDraft &draft)
{
    QList<ProblemGroup> groups;
    const auto &reading = draft.reading();
    if (!reading || !reading->plan)
        return groups;
    const ImportPlan &plan = *reading->plan;
    QHash<std::pair<QString, QString>, const ColumnMapping *> columns; // by sheet and letter
    for (const ColumnMapping &column : plan.mapping.columns)
        columns.insert({plan.sheet, columnLetter(column.column)}, &column);
    for (const RoundMapping &round : plan.mapping.rounds)
        for (const ColumnMapping &column : round.columns)
            columns.insert({round.sheet, columnLetter(column.column)}, &column);
    std::map<Key, qsizetype> places;
    for (const ImportProblem &problem : plan.problems) {
        if (draft.isConfirmed(problem))
            continue;
        const auto [place, isNew] =
            places.emplace(Key{problem.kind, problem.code, problem.letter, placeOf(problem)}, groups.size());
        if (isNew) {
            const ColumnMapping *column = columns.value({problem.sheet, problem.letter});
            ProblemGroup group;
            group.column = column ? column->column : -1;
            group.choices = column && problem.kind == ProblemKind::Invalid ? choicesOf(*column) : nullptr;
            group.mark = markOf(problem, group.choices != nullptr);
            group.isName = problem.kind == ProblemKind::Guess && problem.code.contains(u"_name");
            group.isName |= problem.code == u"party_unclear";
            groups.append(group);
        }
        add(groups[place->second], problem);
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const ProblemGroup &a, const ProblemGroup &b) { return orderOf(a) < orderOf(b); });
    return groups;
}

} // namespace aanjager
