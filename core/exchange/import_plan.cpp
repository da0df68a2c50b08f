#include "core/exchange/import_plan.h"

#include "core/exchange/header_words.h"
#include "core/exchange/measure_history.h"
#include "core/exchange/round_reports.h"
#include "core/exchange/round_sheets.h"
#include "core/exchange/row_planner.h"

#include <QSet>
#include <algorithm>

namespace aanjager {

namespace {

tl::unexpected<Error> noTable(const SourceTable &table, const char *detail, const QString &found = {})
{
    return fail(ErrorKind::Format, QString::fromLatin1(detail), {table.name}, found,
                QStringLiteral("a header row above the measures"));
}

/** The table that a mapping says, a person chose by number, or looks most like measures. */
Result<TableShape> shapeFor(const Sheet &sheet, int wanted, const std::optional<Mapping> &mapping,
                            QList<OtherTable> &others)
{
    if (mapping && mapping->headerRow >= 0) {
        const auto shape = shapeAt(sheet.table, mapping->headerRow, mapping->headerRows, sheet.merged);
        return shape ? Result<TableShape>(withOtherRows(sheet.table, *shape, mapping->otherRows))
                     : noTable(sheet.table, "no such header row", QString::number(mapping->headerRow + 1));
    }
    const QList<FoundTable> tables = findTables(sheet.table, sheet.merged);
    if (tables.isEmpty() || wanted > tables.size())
        return wanted > 0 ? noTable(sheet.table, "no such table", QString::number(wanted))
                          : noTable(sheet.table, "no table found");
    qsizetype best = wanted - 1;
    if (wanted == 0)
        best = std::max_element(tables.begin(), tables.end(),
                                [](const FoundTable &a, const FoundTable &b) { return a.likeness < b.likeness; }) -
               tables.begin();
    for (qsizetype i = 0; i < tables.size(); ++i)
        if (i != best)
            others.append({static_cast<int>(i) + 1, tables[i].title, tables[i].shape.headers});
    return tables[best].shape;
}

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
        const auto shape = shapeFor(m_sheet, m_choice.table, mapping, m_plan.otherTables);
        if (!shape)
            return tl::unexpected(shape.error());
        m_plan.sheet = m_sheet.table.name;
        m_plan.banner = shape->banner;
        if (auto mapped = takeMapping(*shape, mapping); !mapped)
            return tl::unexpected(mapped.error());
        if (!planTable(*shape))
            return stopped();
        // The latest first: a measure that is told of no more begins as it was told of last.
        for (auto round = m_plan.mapping.rounds.crbegin(); round != m_plan.mapping.rounds.crend(); ++round)
            if (!round->columns.isEmpty())
                if (auto planned = planRound(*round); !planned)
                    return tl::unexpected(planned.error());
        finish();
        return std::move(m_plan);
    }

private:
    Result<void> takeMapping(const TableShape &shape, const std::optional<Mapping> &mapping)
    {
        if (mapping) {
            auto fit = fitted(*mapping, shape);
            if (!fit)
                return tl::unexpected(fit.error());
            m_plan.mapping = *std::move(fit);
        } else {
            m_plan.mapping = guessMapping(m_sheet.table, shape, m_parties);
            guessRoundSheets(m_plan.mapping, m_sheets, m_choice.sheet, m_parties);
        }
        if (m_plan.mapping.columnOf(u"title") || m_plan.mapping.columnOf(u"number"))
            return {};
        return fail(ErrorKind::Format, QStringLiteral("no column for the title"), {m_sheet.table.name},
                    shape.headers.join(QStringLiteral(", ")), QStringLiteral("a column with the titles of measures"));
    }

    /** False when it was stopped. */
    bool planTable(const TableShape &shape)
    {
        const Mapping &mapping = m_plan.mapping;
        const bool isByRow = mapping.columnOf(target::round) != nullptr;
        RowPlanner planner(m_sheet, shape, mapping, m_parties, isByRow);
        if (!planner.run(m_progress))
            return false;
        m_plan.themes = planner.themes;
        m_plan.problems = planner.problems;
        const RoundMapping *own = mapping.ownRound();
        if (isByRow)
            m_history.addByRow(planner.rows, m_sheet.table, m_plan.measures, m_plan.problems);
        else
            m_history.addCurrent(planner.rows,
                                 own ? std::optional(PlannedRound{own->label, own->peildatum}) : std::nullopt,
                                 m_plan.measures);
        nameSheet(m_plan.problems, m_plan.sheet);
        return true;
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
        mapping.columns = round.columns;
        QList<OtherTable> others;
        const auto shape = shapeFor(*found, 0, mapping, others);
        if (!shape)
            return tl::unexpected(shape.error());
        auto fit = fitted(mapping, *shape);
        if (!fit)
            return tl::unexpected(fit.error());
        RowPlanner planner(*found, *shape, *fit, m_parties, true);
        if (!planner.run(m_progress))
            return stopped();
        const qsizetype known = m_plan.measures.size();
        m_history.addEarlier(planner.rows, {round.label, round.peildatum}, m_plan.measures);
        for (qsizetype i = known; i < m_plan.measures.size(); ++i)
            if (!m_plan.themes.contains(m_plan.measures[i].theme, Qt::CaseInsensitive))
                m_plan.themes += m_plan.measures[i].theme;
        m_plan.themes.removeAll(QString());
        tellGroups(planner);
        m_plan.banner += shape->banner;
        planner.problems += found->problems;
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

    void finish()
    {
        QSet<QString> told;
        for (PlannedMeasure &measure : m_plan.measures) {
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
            if (!m_read.contains(sheet.table.name) && sheet.table.rowCount() > 0)
                m_plan.otherSheets += sheet.table.name;
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
