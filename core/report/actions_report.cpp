#include "core/report/actions_report.h"

#include "core/domain/work_rules.h"
#include "core/insight/action_lists.h"
#include "core/report/cells.h"
#include "core/report/furniture.h"
#include "core/report/matrix_words.h"
#include "core/report/visible.h"
#include "core/report/work_tables.h"

#include <algorithm>

namespace aanjager::report {

namespace {

constexpr qsizetype rowsOnAPage = 24; ///< of tables, or as high as these

int supportAskedIn(const Details &details, const ActionList &list)
{
    int count = 0;
    for (const auto *part : {&list.late, &list.soon, &list.later, &list.withoutDay})
        count += static_cast<int>(std::count_if(
            part->begin(), part->end(), [&](const Action *action) { return isSupportAsked(details, *action); }));
    return count;
}

QString openSentence(const Details &details, const ActionList &list)
{
    const Wording &words = details.words();
    if (list.open() == 0)
        return details.say(QT_TRANSLATE_NOOP("Report", "No action is open."));
    QStringList parts;
    if (const auto late = static_cast<int>(list.late.size()); late > 0)
        parts.append(details.say(QT_TRANSLATE_N_NOOP("Report", "%1 are late"), late).arg(words.inWords(late)));
    if (const int asked = supportAskedIn(details, list); asked > 0)
        parts.append(
            details.say(QT_TRANSLATE_N_NOOP("Report", "for %1 support is asked"), asked).arg(words.inWords(asked)));
    const QString open = capitalised(
        details.say(QT_TRANSLATE_N_NOOP("Report", "%1 open actions"), list.open()).arg(words.inWords(list.open())));
    if (parts.isEmpty())
        return open + QLatin1Char('.');
    return details.say(QT_TRANSLATE_NOOP("Report", "%1: %2.")).arg(open, details.parts.enumerated(parts));
}

qsizetype columnOf(const Details &details, const Party *party)
{
    for (qsizetype i = 0; party && i < details.matrix.columns.size(); ++i)
        if (details.matrix.columns[i].id == party->id)
            return i;
    return -1;
}

QString stateSentence(const Details &details, qsizetype column)
{
    const CellCounts &counts = details.matrix.columnCounts[column];
    if (counts.applicable == 0)
        return {};
    return capitalised(
        details.say(QT_TRANSLATE_N_NOOP("Report", "%1 of %2 %3 are under way or finished."), counts.underWay())
            .arg(details.words().inWords(counts.underWay()), details.words().inWords(counts.applicable),
                 details.parts.items(counts.applicable)));
}

/** This municipality over every measure. */
QList<Block> stripOf(const Details &details, const Party &party, qsizetype column)
{
    Strip strip{details.say(QT_TRANSLATE_NOOP("Report", "State of every one of the %1 in %2"))
                    .arg(details.words().items(details.parts.programme), party.name),
                {}};
    QList<MatrixCell> cells;
    for (const Matrix::Row &row : details.matrix.rows) {
        MatrixCell cell = matrixCell(details, *row.measure, party.id, row.cells[column]);
        cell.spoken = numberOf(*row.measure) + QStringLiteral(": ") + cell.spoken;
        cell.word.clear();
        strip.entries.append({row.measure->number, cell});
    }
    if (details.matrix.columnCounts[column].applicable == 0)
        return {};
    return {strip};
}

Row actionRow(const Details &details, const Action &action)
{
    const Measure *measure = details.state.find(action.measure);
    const bool isDone = !isOpen(action);
    Cell number{measure ? numberOf(*measure) : action.code};
    number.mark = isDone ? Mark(Status::Done) : Mark(Symbol::Box);
    Cell text{action.text, {}, false, true};
    text.below = doerOf(details, action);
    const Cell state = isDone ? Cell{uncapitalised(details.words().label(action.state))} : actionState(details, action);
    return {{number, text, {details.words().date(isDone ? action.doneOn : action.due)}, state}};
}

Table actionsTable(const Details &details, const ActionList &list, const QString &name)
{
    Table table{details.say(QT_TRANSLATE_NOOP("Report", "Actions of %1 by when they are due")).arg(name),
                {{}, {}, {}, {}},
                {},
                true};
    const auto add = [&](const QString &title, const QList<const Action *> &actions) {
        if (actions.isEmpty())
            return;
        Cell head{title};
        head.quiet = details.words().number(static_cast<double>(actions.size()));
        table.rows.append(Row{{head}, true});
        for (const Action *action : actions)
            table.rows.append(actionRow(details, *action));
    };
    add(details.say(QT_TRANSLATE_NOOP("Report", "Late now")), list.late);
    add(details.say(QT_TRANSLATE_NOOP("Report", "Up to and including %1"))
            .arg(details.words().longDate(soonUntil(details.today()))),
        list.soon);
    add(details.say(QT_TRANSLATE_NOOP("Report", "Later")), list.later);
    add(details.say(QT_TRANSLATE_NOOP("Report", "Without a day")), list.withoutDay);
    if (details.parts.since)
        add(details.say(QT_TRANSLATE_NOOP("Report", "Done since %1"))
                .arg(details.words().date(details.parts.since->today)),
            list.done);
    return table;
}

/** What is asked of a party, on which measure. */
QList<Block> asksOf(const Details &details, const Party &party)
{
    Table table{details.say(QT_TRANSLATE_NOOP("Report", "What is asked of %1")).arg(party.name),
                {{measureLabel(details.parts, u"number")},
                 {details.say(QT_TRANSLATE_NOOP("Report", "What is asked"))},
                 {details.say(QT_TRANSLATE_NOOP("Report", "State"))}},
                {}};
    for (const MeasureParty *role : details.asks.value(party.id)) {
        const Measure *measure = details.state.find(role->measure);
        table.rows.append(Row{{{measure ? numberOf(*measure) : QString()}, {role->ask}, askStateCell(details, *role)}});
    }
    if (table.rows.isEmpty())
        return {};
    return {Heading{2, details.say(QT_TRANSLATE_NOOP("Report", "What we ask of you"))}, table};
}

QList<Block> promisesOf(const Details &details, const Party &party)
{
    const QList<const Commitment *> promises = details.promises.value(party.id);
    if (promises.isEmpty())
        return {};
    const QString caption = details.say(QT_TRANSLATE_NOOP("Report", "What %1 promised")).arg(party.name);
    return {Heading{2, details.say(QT_TRANSLATE_NOOP("Report", "What you promised"))},
            commitmentsTable(details, caption, promises)};
}

QList<Block> listOf(const Details &details, const ActionList &list)
{
    const QString name = list.party ? list.party->name : details.say(QT_TRANSLATE_NOOP("Report", "without a party"));
    QList<Block> blocks = {Heading{1, details.say(QT_TRANSLATE_NOOP("Report", "List of actions: %1")).arg(name)}};
    QStringList lead = {openSentence(details, list)};
    const qsizetype column = columnOf(details, list.party);
    if (column >= 0)
        lead.append(stateSentence(details, column));
    lead.removeAll(QString());
    blocks.append(Paragraph{lead.join(QLatin1Char(' ')), Tone::Lead});
    if (column >= 0)
        blocks += stripOf(details, *list.party, column);
    if (const Table table = actionsTable(details, list, name); !table.rows.isEmpty())
        blocks.append(table);
    if (list.party) {
        blocks += asksOf(details, *list.party);
        blocks += promisesOf(details, *list.party);
    }
    return blocks;
}

/** The lists that are shown: those with an open action, or the one that is asked for, also when it is empty. */
QList<ActionList> shownLists(const Details &details)
{
    const View *since = details.parts.since ? &*details.parts.since : nullptr;
    QList<ActionList> lists = actionListsOf(details.parts.view, since);
    if (details.options.party.isNull()) {
        lists.removeIf([](const ActionList &list) { return list.open() == 0; });
        return lists;
    }
    lists.removeIf([&](const ActionList &list) { return !list.party || list.party->id != details.options.party; });
    const Party *party = details.state.find(details.options.party);
    if (lists.isEmpty() && party)
        lists.append(ActionList{party, {}, {}, {}, {}, {}});
    return lists;
}

/** About how many rows of a page a list takes with its heads. */
qsizetype rowsOf(const QList<Block> &blocks)
{
    qsizetype rows = 0;
    for (const Block &block : blocks) {
        const auto *table = std::get_if<Table>(&block);
        rows += table ? table->rows.size() : 1;
    }
    return rows + 1; // the first heading is high
}

/** List after list; one that has no room below those before it begins a page. */
QList<Block> pagesOf(const Details &details)
{
    QList<Block> blocks;
    qsizetype filled = 0;
    for (const ActionList &list : shownLists(details)) {
        const QList<Block> one = listOf(details, list);
        const qsizetype rows = rowsOf(one);
        if (filled > 0 && filled + rows > rowsOnAPage) {
            blocks.append(PageBreak{});
            filled = 0;
        }
        blocks += one;
        filled += rows;
    }
    if (blocks.isEmpty())
        blocks = {Heading{1, reportName(details.parts, details.options, Kind::Actions)},
                  Paragraph{details.say(QT_TRANSLATE_NOOP("Report", "No action is open.")), Tone::Lead}};
    return blocks;
}

} // namespace

Document actionsOf(const View &view, const std::optional<View> &since, const Wording &wording,
                   const ReportOptions &options)
{
    const auto seen = [&](const View &whole) { return visibleTo(whole, options.visibility); };
    const ReportParts parts(seen(view), since ? std::optional(seen(*since)) : std::nullopt, wording);
    Document document;
    furnish(document, parts, options, Kind::Actions);
    const bool isPartyClosed = options.party && !parts.view.state.find(options.party);
    if (isClosedToReader(parts, view) || isPartyClosed) {
        document.blocks = closedReport(parts, options, Kind::Actions);
        return document;
    }
    const Details details(parts, options);
    document.blocks = pagesOf(details);
    return document;
}

} // namespace aanjager::report
