#include "core/exchange/import_plan.h"

#include "core/exchange/header_words.h"
#include "core/exchange/measure_history.h"
#include "core/exchange/round_reports.h"
#include "core/exchange/round_sheets.h"
#include "core/exchange/row_planner.h"

#include <QSet>
#include <algorithm>
#include <memory>
#include <thread>
#include <utility>

namespace aanjager {

namespace {

tl::unexpected<Error> noTable(const SourceTable &table, const char *detail, const QString &found = {})
{
    return fail(ErrorKind::Format, QString::fromLatin1(detail), {table.name}, found,
                QStringLiteral("a header row above the measures"));
}

bool holdsText(const SourceTable &table)
{
    for (int row = 0; row < table.rowCount(); ++row)
        if (!table.isEmptyRow(row))
            return true;
    return false;
}

/** The sheet with the table of a shape alone, where others are beside it. */
std::optional<Sheet> partOf(const Sheet &sheet, const TableShape &shape)
{
    if (!shape.area)
        return std::nullopt;
    Sheet part = sheet;
    part.table = withoutBeside(sheet.table, *shape.area, shape.otherRows);
    return part;
}

/** The table under the header that a mapping says. */
Result<ChosenTable> tableIn(const Sheet &sheet, const Mapping &mapping)
{
    const std::optional<SourceTable> part =
        mapping.area ? std::optional(withoutBeside(sheet.table, *mapping.area, mapping.otherRows)) : std::nullopt;
    const SourceTable &table = part ? *part : sheet.table;
    auto shape = shapeAt(table, mapping.headerRow, mapping.headerRows, sheet.merged);
    if (!shape)
        return noTable(sheet.table, "no such header row", QString::number(mapping.headerRow + 1));
    shape->area = mapping.area;
    return ChosenTable{withOtherRows(table, *std::move(shape), mapping.otherRows)};
}

/** The table that a person chose by number, or that looks most like measures. */
Result<ChosenTable> tableIn(const Sheet &sheet, int wanted, WorkProgress *progress)
{
    const QList<FoundTable> tables = findTables(sheet.table, sheet.merged, progress);
    if (!goesOn(progress))
        return stopped();
    if (tables.isEmpty() || wanted > tables.size())
        return wanted > 0 ? noTable(sheet.table, "no such table", QString::number(wanted))
                          : noTable(sheet.table, "no table found");
    const qsizetype best = wanted == 0 ? likeliest(tables) : wanted - 1;
    ChosenTable chosen{shapeAmong(sheet.table, tables, best), static_cast<int>(best) + 1};
    for (qsizetype i = 0; i < tables.size(); ++i)
        if (i != best)
            chosen.others.append({static_cast<int>(i) + 1, tables[i].title, tables[i].shape.headers});
    return chosen;
}

constexpr qsizetype many = 10'000;

/** Lets go of very many things at leisure: nobody waits for their memory to be given back. */
template <class T> void letGo(QList<T> &things)
{
    if (things.size() > many)
        std::thread([gone = std::exchange(things, {})] {}).detach();
}

/** The same of what planned a table, with its rows and all that it kept of them. */
struct AtLeisure
{
    void operator()(RowPlanner *planner) const
    {
        if (planner->rows.size() > many)
            std::thread([gone = std::unique_ptr<RowPlanner>(planner)] {}).detach();
        else
            delete planner;
    }
};

/** Plans one sheet, and the sheets of earlier rounds. */
class Planner
{
public:
    Planner(const QList<Sheet> &sheets, const TableChoice &choice, const QList<Party> &parties, WorkProgress *progress)
        : m_sheets(sheets), m_choice(choice), m_sheet(sheets[choice.sheet]), m_parties(parties), m_progress(progress)
    {
    }

    Result<ImportPlan> plan(const std::optional<Mapping> &mapping)
    {
        const bool isSaid = mapping && mapping->headerRow >= 0;
        const auto chosen = isSaid ? tableIn(m_sheet, *mapping) : tableIn(m_sheet, m_choice.table, m_progress);
        if (!chosen)
            return tl::unexpected(chosen.error());
        const TableShape &shape = chosen->shape;
        m_plan.sheet = m_sheet.table.name;
        m_plan.banner = shape.banner;
        m_plan.table = chosen->number;
        m_plan.otherTables = chosen->others;
        const std::optional<Sheet> part = partOf(m_sheet, shape);
        const Sheet &sheet = part ? *part : m_sheet;
        if (auto mapped = takeMapping(sheet, shape, mapping); !mapped)
            return tl::unexpected(mapped.error());
        if (!planTable(sheet, shape)) {
            letGo(m_plan.measures);
            return stopped();
        }
        // The latest first: a measure that is told of no more begins as it was told of last.
        for (auto round = m_plan.mapping.rounds.crbegin(); round != m_plan.mapping.rounds.crend(); ++round)
            if (!round->columns.isEmpty())
                if (auto planned = planRound(*round); !planned)
                    return tl::unexpected(planned.error());
        if (!finish()) {
            letGo(m_plan.measures);
            return stopped();
        }
        return std::move(m_plan);
    }

private:
    Result<void> takeMapping(const Sheet &sheet, const TableShape &shape, const std::optional<Mapping> &mapping)
    {
        if (mapping) {
            auto fit = fitted(*mapping, shape, sheet.table);
            if (!fit)
                return tl::unexpected(fit.error());
            m_plan.mapping = *std::move(fit);
            fitRoundSheets(m_plan.mapping, m_sheets, m_choice.sheet, m_parties);
        } else {
            m_plan.mapping = guessMapping(sheet.table, shape, m_parties);
            guessRoundSheets(m_plan.mapping, m_sheets, m_choice.sheet, m_parties);
        }
        if (m_plan.mapping.columnOf(u"title") || m_plan.mapping.columnOf(u"number"))
            return {};
        return fail(ErrorKind::Format, QStringLiteral("no column for the title"), {m_sheet.table.name},
                    shape.headers.join(QStringLiteral(", ")), QStringLiteral("a column with the titles of measures"));
    }

    /** False when it was stopped. */
    bool planTable(const Sheet &sheet, const TableShape &shape)
    {
        const Mapping &mapping = m_plan.mapping;
        const bool isByRow = mapping.columnOf(target::round) != nullptr;
        const std::unique_ptr<RowPlanner, AtLeisure> planner(new RowPlanner(sheet, shape, mapping, m_parties, isByRow));
        if (!planner->run(m_progress))
            return false;
        m_plan.themes = planner->themes;
        m_plan.problems = std::exchange(planner->problems, {});
        const RoundMapping *own = mapping.ownRound();
        bool isTaken = true;
        if (isByRow)
            m_history.addByRow(planner->rows, sheet.table, m_plan.measures, m_plan.problems);
        else
            isTaken = m_history.addCurrent(planner->rows,
                                           own ? std::optional(PlannedRound{own->label, own->peildatum}) : std::nullopt,
                                           m_plan.measures, m_progress);
        if (!isTaken)
            return false;
        if (!isByRow && !own && !mapping.reported.isValid())
            for (PlannedMeasure &measure : m_plan.measures)
                measure.listed = mapping.dayOfTable();
        tellBeside(m_sheet.table, shape, m_plan.problems);
        nameSheet(m_plan.problems, m_plan.sheet);
        return true;
    }

    /** What stands beside the table is of others, which are not read. */
    static void tellBeside(const SourceTable &table, const TableShape &shape, QList<ImportProblem> &problems)
    {
        for (int row = shape.area ? shape.area->fromRow : table.rowCount(); row < table.rowCount(); ++row) {
            const QString found = shape.isOther(row) ? QString() : textsBeside(table, *shape.area, row);
            if (found.isEmpty())
                continue;
            ImportProblem problem{ProblemKind::Skipped, QStringLiteral("other_table")};
            problem.row = row + 1;
            problem.found = found;
            problems.append(problem);
        }
    }

    static void nameSheet(QList<ImportProblem> &problems, const QString &name)
    {
        for (ImportProblem &problem : problems)
            problem.sheet = name;
        std::stable_sort(problems.begin(), problems.end(),
                         [](const ImportProblem &a, const ImportProblem &b) { return a.row < b.row; });
    }

    Result<void> planRound(const RoundMapping &round)
    {
        const auto found = std::find_if(m_sheets.begin(), m_sheets.end(), [&](const Sheet &sheet) {
            return sheet.table.name.compare(round.sheet, Qt::CaseInsensitive) == 0;
        });
        if (found == m_sheets.end())
            return fail(ErrorKind::Invalid, QStringLiteral("no such sheet"), {}, round.sheet);
        Mapping mapping;
        mapping.headerRow = round.headerRow;
        mapping.headerRows = round.headerRows;
        mapping.otherRows = round.otherRows;
        mapping.area = round.area;
        mapping.columns = round.columns;
        const auto chosen = tableIn(*found, mapping);
        if (!chosen)
            return tl::unexpected(chosen.error());
        const TableShape &shape = chosen->shape;
        const std::optional<Sheet> part = partOf(*found, shape);
        const Sheet &sheet = part ? *part : *found;
        auto fit = fitted(mapping, shape, sheet.table);
        if (!fit)
            return tl::unexpected(fit.error());
        RowPlanner planner(sheet, shape, *fit, m_parties, true);
        if (!planner.run(m_progress))
            return stopped();
        const qsizetype known = m_plan.measures.size();
        m_history.addEarlier(planner.rows, {round.label, round.peildatum}, m_plan.measures);
        for (qsizetype i = known; i < m_plan.measures.size(); ++i)
            if (!m_plan.themes.contains(m_plan.measures[i].theme, Qt::CaseInsensitive))
                m_plan.themes += m_plan.measures[i].theme;
        m_plan.themes.removeAll(QString());
        tellGroups(planner);
        m_plan.banner += shape.banner;
        planner.problems += found->problems;
        tellBeside(found->table, shape, planner.problems);
        nameSheet(planner.problems, found->table.name);
        m_plan.problems += planner.problems;
        m_read.insert(found->table.name);
        return {};
    }

    /** Groups of an earlier sheet that are no theme of a measure: said, for they are not taken over. */
    void tellGroups(RowPlanner &planner) const
    {
        for (auto group = planner.groups.cbegin(); group != planner.groups.cend(); ++group) {
            if (m_plan.themes.contains(*group))
                continue;
            ImportProblem problem{ProblemKind::Skipped, QStringLiteral("earlier_group")};
            problem.row = group.key();
            problem.found = *group;
            planner.problems.append(problem);
        }
    }

    /** False when it was stopped. */
    bool finish()
    {
        QSet<QString> told;
        for (PlannedMeasure &measure : m_plan.measures) {
            if (!goesOn(m_progress))
                return false;
            takeStateOfRounds(measure, m_plan.mapping);
            for (const PlannedReport &report : std::as_const(measure.reports))
                if (!told.contains(report.round)) {
                    told.insert(report.round);
                    m_plan.rounds.append({report.round, report.peildatum});
                }
        }
        std::stable_sort(m_plan.rounds.begin(), m_plan.rounds.end(),
                         [](const PlannedRound &a, const PlannedRound &b) { return a.peildatum < b.peildatum; });
        m_read.insert(m_plan.sheet);
        for (const Sheet &sheet : m_sheets)
            if (!m_read.contains(sheet.table.name) && holdsText(sheet.table))
                leave(sheet);
        return true;
    }

    /** A sheet that is not read is said, for it may hold what a person expected to come in. */
    void leave(const Sheet &sheet)
    {
        m_plan.otherSheets += sheet.table.name;
        ImportProblem problem{ProblemKind::Skipped, QStringLiteral("other_sheet")};
        problem.sheet = sheet.table.name;
        problem.found = sheet.table.name;
        m_plan.problems.append(problem);
    }

    const QList<Sheet> &m_sheets;
    const TableChoice &m_choice;
    const Sheet &m_sheet;
    const QList<Party> &m_parties;
    WorkProgress *m_progress;
    ImportPlan m_plan;
    MeasureHistory m_history;
    QSet<QString> m_read;
};

} // namespace

Result<ImportPlan> planImport(const QList<Sheet> &sheets, const TableChoice &choice,
                              const std::optional<Mapping> &mapping, const QList<Party> &parties,
                              WorkProgress *progress)
{
    return Planner(sheets, choice, parties, progress).plan(mapping);
}

Result<ImportPlan> planImport(const Sheet &sheet, const std::optional<Mapping> &mapping, const QList<Party> &parties,
                              WorkProgress *progress)
{
    return planImport(QList<Sheet>{sheet}, {}, mapping, parties, progress);
}

} // namespace aanjager
