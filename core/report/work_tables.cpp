#include "core/report/work_tables.h"

#include "core/domain/work_rules.h"
#include "core/insight/action_lists.h"
#include "core/report/cells.h"

namespace aanjager::report {

bool isSupportAsked(const Details &details, const Action &action)
{
    const Measure *measure = details.state.find(action.measure);
    const Party *holder = holderOf(action, details.state);
    return measure && holder && asksSupport(*measure, holder->id, details.reports);
}

Cell actionState(const Details &details, const Action &action)
{
    const bool asked = isSupportAsked(details, action);
    Cell cell;
    if (isOverdue(action, details.today())) {
        const auto days = static_cast<int>(action.due.daysTo(details.today()));
        cell = {details.say(QT_TRANSLATE_N_NOOP("Report", "%n days late"), days), {}, false, true};
        cell.alarm = true;
    } else if (asked) {
        return {details.say(QT_TRANSLATE_NOOP("Report", "support asked")), Symbol::Hand, false, true};
    } else {
        cell.text = uncapitalised(details.words().label(action.state));
    }
    if (asked) {
        cell.mark = Symbol::Hand;
        cell.spoken = details.say(QT_TRANSLATE_NOOP("Report", "support asked"));
    }
    return cell;
}

QString doerOf(const Details &details, const Action &action)
{
    return capitalised(action.owner.isEmpty() ? details.nameOf(action.party) : action.owner);
}

Cell dueCell(const Details &details, const ImpreciseDate &due, bool isLate)
{
    Cell cell{details.words().date(due)};
    cell.alarm = isLate;
    if (isLate)
        cell.below = details.say(QT_TRANSLATE_NOOP("Report", "too late"));
    return cell;
}

QString titleOf(const Decision &decision)
{
    return decision.code.isEmpty() ? decision.title : decision.code + QLatin1Char(' ') + decision.title;
}

Cell decisionState(const Details &details, const Decision &decision)
{
    Cell cell{uncapitalised(details.words().label(decision.state))};
    const Adoption adoption = adoptionOf(decision, details.state);
    if (adoption.asked > 0)
        cell.below = details.say(QT_TRANSLATE_N_NOOP("Report", "%1 of %2 councils"), adoption.asked)
                         .arg(details.words().number(adoption.adopted), details.words().number(adoption.asked));
    return cell;
}

Table commitmentsTable(const Details &details, const QString &caption, const QList<const Commitment *> &commitments)
{
    Table table{caption,
                {{details.words().singular(describe<Commitment>())},
                 {details.say(QT_TRANSLATE_NOOP("Report", "By, to"))},
                 {details.say(QT_TRANSLATE_NOOP("Report", "When"))}},
                {}};
    for (const Commitment *commitment : commitments) {
        Cell text{commitment->text, {}, false, true};
        QStringList about;
        if (const Measure *measure = details.state.find(commitment->measure))
            about.append(numberOf(*measure));
        if (const QString &municipality = details.nameOf(commitment->municipality); !municipality.isEmpty())
            about.append(municipality);
        text.below = about.join(QStringLiteral(", "));
        Cell who{capitalised(commitment->by.isEmpty() ? details.nameOf(commitment->byParty) : commitment->by)};
        if (!commitment->to.isEmpty())
            who.below = details.say(QT_TRANSLATE_NOOP("Report", "to %1")).arg(commitment->to);
        const ImpreciseDate due = commitment->due.isValid() ? ImpreciseDate{commitment->due} : ImpreciseDate();
        table.rows.append(Row{{text, who, dueCell(details, due, isOverdue(*commitment, details.today()))}});
    }
    return table;
}

Cell askStateCell(const Details &details, const MeasureParty &role)
{
    if (!role.askState)
        return {};
    Cell cell{uncapitalised(details.words().label(*role.askState))};
    cell.alarm = role.askState == AskState::NotTakenUp;
    return cell;
}

} // namespace aanjager::report
