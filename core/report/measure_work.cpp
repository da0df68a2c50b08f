// What is done for a measure: actions, milestones, parties, decisions and promises.
#include "core/domain/work_rules.h"
#include "core/report/cells.h"
#include "core/report/full_parts.h"
#include "core/report/work_tables.h"

namespace aanjager::report {

namespace {

/* What a list may hold to stand beside another. */
constexpr qsizetype mostColumns = 3;
constexpr qsizetype mostRows = 5;
constexpr qsizetype mostLetters = 120; ///< in a cell

QString captionOf(const Details &details, const char *source, const Measure &measure)
{
    return details.say(source).arg(numberOf(measure));
}

QList<Block> actionsOf(const Details &details, const Measure &measure)
{
    const QList<const Action *> actions = details.actions.value(measure.id);
    const int done = details.actionsDone.value(measure.id);
    if (actions.isEmpty() && done == 0)
        return {};
    QList<Block> blocks = {Heading{2, details.words().plural(describe<Action>())}};
    Table table{captionOf(details, QT_TRANSLATE_NOOP("Report", "Actions of %1"), measure),
                {{details.words().singular(describe<Action>())},
                 {details.say(QT_TRANSLATE_NOOP("Report", "Who"))},
                 {details.say(QT_TRANSLATE_NOOP("Report", "When"))},
                 {details.say(QT_TRANSLATE_NOOP("Report", "State"))}},
                {}};
    for (const Action *action : actions)
        table.rows.append(Row{{{action->text, {}, false, true},
                               {doerOf(details, *action)},
                               {details.words().date(action->due)},
                               actionState(details, *action, asksSupport(measure, action->party, details.reports))}});
    if (!table.rows.isEmpty())
        blocks.append(table);
    if (done > 0) {
        const QString sentence =
            details.say(QT_TRANSLATE_N_NOOP("Report", "%1 actions are done."), done).arg(details.words().inWords(done));
        blocks.append(Paragraph{capitalised(sentence), table.rows.isEmpty() ? Tone::Body : Tone::Small});
    }
    return blocks;
}

Cell milestoneState(const Details &details, const Milestone &milestone)
{
    if (!milestone.reached.isNull()) {
        Cell reached{details.say(QT_TRANSLATE_NOOP("Report", "reached")), Status::Done};
        reached.below = details.words().date(milestone.reached);
        return reached;
    }
    Cell cell;
    if (!milestone.expected.isNull())
        cell.text =
            details.say(QT_TRANSLATE_NOOP("Report", "expected %1")).arg(details.words().date(milestone.expected));
    if (hasSlipped(milestone, details.today())) {
        cell.alarm = true;
        if (cell.text.isEmpty())
            cell.text = details.say(QT_TRANSLATE_NOOP("Report", "too late"));
    } else if (cell.text.isEmpty()) {
        cell.text = details.say(QT_TRANSLATE_NOOP("Report", "still to come"));
    }
    return cell;
}

QList<Block> milestonesOf(const Details &details, const Measure &measure)
{
    Table table{captionOf(details, QT_TRANSLATE_NOOP("Report", "Milestones of %1"), measure),
                {{details.words().singular(describe<Milestone>())},
                 {details.say(QT_TRANSLATE_NOOP("Report", "Planned"))},
                 {details.say(QT_TRANSLATE_NOOP("Report", "State"))}},
                {}};
    for (const Milestone *milestone : details.milestones.value(measure.id)) {
        Cell text{milestone->text, {}, false, true};
        if (milestone->isCritical)
            text.quiet = details.say(QT_TRANSLATE_NOOP("Report", "critical"));
        Cell state = milestoneState(details, *milestone);
        if (isEnded(measure.status))
            state.alarm = false;
        table.rows.append(Row{{text, {details.words().date(milestone->planned)}, state}});
    }
    if (table.rows.isEmpty())
        return {};
    return {Heading{2, details.words().plural(describe<Milestone>())}, table};
}

/** The facts of the measure say who leads: no more is told where no more is asked. */
bool isToldAsLead(const Measure &measure, const MeasureParty &role)
{
    return role.role == PartyRole::Lead && role.party == measure.leadParty && role.ask.isEmpty() && !role.askState;
}

QList<Block> partiesOf(const Details &details, const Measure &measure)
{
    QList<const MeasureParty *> roles = details.parties.value(measure.id);
    roles.removeIf([&](const MeasureParty *role) { return isToldAsLead(measure, *role); });
    if (roles.isEmpty())
        return {};
    const bool isAsked = std::any_of(roles.begin(), roles.end(),
                                     [](const MeasureParty *role) { return !role->ask.isEmpty() || role->askState; });
    Table table{captionOf(details, QT_TRANSLATE_NOOP("Report", "Parties of %1"), measure),
                {{details.words().singular(describe<Party>())}, {details.say(QT_TRANSLATE_NOOP("Report", "Role"))}},
                {}};
    if (isAsked)
        table.columns += {{details.say(QT_TRANSLATE_NOOP("Report", "What is asked"))},
                          {details.say(QT_TRANSLATE_NOOP("Report", "State"))}};
    for (const MeasureParty *role : roles) {
        Row row{{{details.nameOf(role->party), {}, false, true},
                 {role->role ? uncapitalised(details.words().label(*role->role)) : QString()}}};
        if (isAsked)
            row.cells += {{role->ask}, askStateCell(details, *role)};
        table.rows.append(row);
    }
    return {Heading{2, details.words().plural(describe<Party>())}, table};
}

QList<Block> decisionsOf(const Details &details, const Measure &measure)
{
    Table table{captionOf(details, QT_TRANSLATE_NOOP("Report", "Decisions about %1"), measure),
                {{details.words().singular(describe<Decision>())},
                 {details.say(QT_TRANSLATE_NOOP("Report", "When"))},
                 {details.say(QT_TRANSLATE_NOOP("Report", "State"))}},
                {}};
    for (const Decision *decision : details.decisions.value(measure.id)) {
        const bool isLate = isAwaited(*decision) && !decision->due.isNull() && decision->due.last() < details.today();
        const ImpreciseDate &day = decision->decidedOn.isNull() ? decision->due : decision->decidedOn;
        Cell title{titleOf(*decision), {}, false, true};
        title.below = decision->outcome;
        table.rows.append(Row{{title, dueCell(details, day, isLate), decisionState(details, *decision)}});
    }
    if (table.rows.isEmpty())
        return {};
    return {Heading{2, details.words().plural(describe<Decision>())}, table};
}

QList<Block> commitmentsOf(const Details &details, const Measure &measure)
{
    const QList<const Commitment *> commitments = details.commitments.value(measure.id);
    if (commitments.isEmpty())
        return {};
    const QString caption = captionOf(details, QT_TRANSLATE_NOOP("Report", "Commitments about %1"), measure);
    return {Heading{2, details.words().plural(describe<Commitment>())},
            commitmentsTable(details, caption, commitments)};
}

/** Few rows of few words: there is room for it beside another list. */
bool isShort(const QList<Block> &list)
{
    const auto &table = std::get<Table>(list.last());
    const bool isNarrow = table.columns.size() <= mostColumns && table.rows.size() <= mostRows;
    return isNarrow && std::all_of(table.rows.begin(), table.rows.end(), [](const Row &row) {
               return std::all_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) {
                   return cell.text.size() + cell.quiet.size() + cell.below.size() <= mostLetters;
               });
           });
}

/** Each list a heading and a table: two short ones that follow each other stand side by side. */
QList<Block> pairedUp(const QList<QList<Block>> &lists)
{
    QList<Block> blocks;
    for (qsizetype i = 0; i < lists.size(); ++i) {
        if (i + 1 < lists.size() && isShort(lists[i]) && isShort(lists[i + 1])) {
            blocks.append(std::make_shared<const Columns>(Columns{{lists[i], lists[i + 1]}}));
            ++i;
        } else {
            blocks += lists[i];
        }
    }
    return blocks;
}

} // namespace

QList<Block> measureWork(const Details &details, const Measure &measure)
{
    QList<QList<Block>> lists = {milestonesOf(details, measure), partiesOf(details, measure),
                                 decisionsOf(details, measure), commitmentsOf(details, measure)};
    lists.removeIf([](const QList<Block> &list) { return list.isEmpty(); });
    return actionsOf(details, measure) + pairedUp(lists);
}

} // namespace aanjager::report
