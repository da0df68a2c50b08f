// What a row says of actions: its own, or as a row that is one.
#include "core/exchange/header_words.h"
#include "core/exchange/row_reader.h"
#include "core/exchange/value_parsers.h"

namespace aanjager {

namespace {

Action actionOf(const QString &text)
{
    Action action;
    action.text = text;
    return action;
}

/** The status word that a person decided on; none when it means nothing. */
Read<StatusWord> decidedStatus(const QString &decision)
{
    const auto status = vocabularyOf<Status>().indexOf(decision);
    return Reading<StatusWord>{status ? std::optional(StatusWord{static_cast<Status>(*status)}) : std::nullopt};
}

ActionState stateOf(Status status)
{
    switch (status) {
    case Status::Done:
        return ActionState::Done;
    case Status::Dropped:
        return ActionState::Dropped;
    case Status::Running:
    case Status::Preparing:
        return ActionState::Busy;
    default:
        return ActionState::Open;
    }
}

} // namespace

PlannedAction RowReader::readAction(int row, PlannedMeasure &measure)
{
    m_row = row;
    passGroup(row);
    m_plan = {row + 1};
    m_marked.clear();
    PlannedAction planned{row + 1};
    for (const ColumnMapping &column : m_mapping.columns)
        if (const QString text = textOf(column); !text.isEmpty() && !(column.fillDown && text == measure.theme))
            takeOfAction(column, text, planned);
    takeExtraCells();
    planned.action.notes = withEntries({}, m_plan.notes);
    if (!planned.action.notes.isEmpty())
        planned.set.append(describe<Action>().field(u"notes"));
    return planned;
}

void RowReader::takeOfAction(const ColumnMapping &column, const QString &text, PlannedAction &planned)
{
    const auto set = [&planned](const char *name) {
        planned.set.append(describe<Action>().field(QString::fromLatin1(name)));
    };
    const auto decision = column.to == u"status" ? decidedOf(column, text) : std::nullopt;
    const auto status = decision ? decidedStatus(*decision) : column.to == u"status" ? readStatus(text) : std::nullopt;
    const auto date = column.to == u"ends" ? readDate(text) : std::nullopt;
    if (!column.round.isEmpty()) {
        keep(column, text); // an action has no rounds
    } else if (planned.action.text.isEmpty() && (column.to == target::action || column.to == u"title")) {
        planned.action.text = text;
        set("text");
    } else if (column.to == target::planned) {
        if (!planned.action.due.isValid() || planned.action.due < column.until)
            planned.action.due = column.until;
        set("due");
        keep(column, text);
    } else if (status && status->value) {
        planned.action.state = stateOf(status->value->status);
        set("state");
        if (status->isLoose || status->value->healthTime)
            keep(column, text);
    } else if (date && date->value && date->value->precision == Precision::Day && !date->isGuess) {
        planned.action.due = date->value->first;
        set("due");
    } else if (column.to == u"lead") {
        planned.action.owner = text;
        set("owner");
    } else {
        keep(column, text);
    }
}

void RowReader::takeAction(const ColumnMapping &, const QString &text)
{
    m_plan.actions.append({m_row + 1, actionOf(text), {describe<Action>().field(u"text")}});
}

} // namespace aanjager
