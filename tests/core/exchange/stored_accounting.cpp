#include "tests/core/exchange/stored_accounting.h"

#include "core/domain/applicability.h"
#include "core/domain/entities.h"
#include "core/domain/field_text.h"

#include <algorithm>

namespace aanjager::fixtures {

namespace {

/** Everything that the programme holds, and the question what of a planned measure it misses. */
class Stored
{
public:
    explicit Stored(const Store &store)
        : m_measures(*store.all<Measure>())
        , m_amounts(*store.all<MoneyLine>())
        , m_actions(*store.all<Action>())
        , m_cells(*store.all<Applicability>())
        , m_reports(*store.all<ProgressReport>())
        , m_rounds(*store.all<Round>())
        , m_parties(*store.all<Party>())
    {
        std::sort(m_measures.begin(), m_measures.end(),
                  [](const Measure &a, const Measure &b) { return a.order < b.order; });
    }

    qsizetype measures() const { return m_measures.size(); }

    QStringList missingOf(qsizetype place, const PlannedMeasure &planned)
    {
        m_missing.clear();
        const Measure &measure = m_measures[place];
        for (const Field *field : planned.set + planned.fromRounds)
            need(field->read(&measure) == field->read(&planned.measure), QString::fromLatin1(field->name));
        for (const NoteEntry &note : planned.notes)
            need(holds(measure.notes, note), note.header + u' ' + note.text);
        checkAmounts(measure, planned);
        for (const PlannedAction &action : planned.actions)
            need(any(m_actions,
                     [&](const Action &each) {
                         return each.measure == measure.id && each.text == action.action.text &&
                                each.state == action.action.state && each.notes == action.action.notes;
                     }),
                 action.action.text);
        for (const PlannedCell &cell : planned.cells)
            need(any(m_cells,
                     [&](const Applicability &each) {
                         return each.measure == measure.id && isCalled(each.municipality, cell.municipality) &&
                                (!cell.word.isDegreeGiven || each.degree == cell.word.degree) &&
                                (!cell.word.status || each.status == cell.word.status) &&
                                (!cell.word.progress || each.progress == cell.word.progress);
                     }),
                 cell.municipality);
        for (const PlannedReport &report : planned.reports)
            need(any(m_reports, [&](const ProgressReport &each) { return isReport(each, measure, report); }),
                 report.round + u' ' + report.municipality);
        return m_missing;
    }

private:
    template <class T, class Is> static bool any(const QList<T> &all, Is is)
    {
        return std::any_of(all.begin(), all.end(), is);
    }

    void need(bool isThere, const QString &what)
    {
        if (!isThere)
            m_missing += what;
    }

    static bool holds(const QString &notes, const NoteEntry &note)
    {
        return notes.simplified().contains(note.text.simplified());
    }

    /** As many lines as amounts, each with its own. */
    void checkAmounts(const Measure &measure, const PlannedMeasure &planned)
    {
        QList<MoneyLine> lines;
        std::copy_if(m_amounts.begin(), m_amounts.end(), std::back_inserter(lines),
                     [&](const MoneyLine &line) { return line.measure == measure.id; });
        need(lines.size() == planned.amounts.size(), QStringLiteral("amounts"));
        for (const PlannedAmount &amount : planned.amounts)
            need(any(lines,
                     [&](const MoneyLine &line) {
                         return line.notes == amount.header && line.amount == amount.amount && line.year == amount.year;
                     }),
                 amount.header);
    }

    bool isCalled(Id<Party> id, const QString &name) const
    {
        return any(m_parties, [&](const Party &party) { return party.id == id && folded(party.name) == folded(name); });
    }

    bool isReport(const ProgressReport &report, const Measure &measure, const PlannedReport &planned) const
    {
        const bool isOfParty =
            planned.municipality.isEmpty() ? report.party.isNull() : isCalled(report.party, planned.municipality);
        const bool isOfRound = any(m_rounds, [&](const Round &round) {
            return round.id == report.round && round.label == planned.round && round.peildatum == planned.peildatum;
        });
        return report.measure == measure.id && isOfParty && isOfRound &&
               std::all_of(planned.set.begin(), planned.set.end(),
                           [&](const Field *field) { return field->read(&report) == field->read(&planned.report); }) &&
               std::all_of(planned.notes.begin(), planned.notes.end(),
                           [&](const NoteEntry &note) { return holds(report.notes, note); });
    }

    QList<Measure> m_measures;
    QList<MoneyLine> m_amounts;
    QList<Action> m_actions;
    QList<Applicability> m_cells;
    QList<ProgressReport> m_reports;
    QList<Round> m_rounds;
    QList<Party> m_parties;
    QStringList m_missing;
};

} // namespace

QStringList missingIn(const Store &store, const ImportPlan &plan)
{
    Stored stored(store);
    if (stored.measures() != plan.measures.size())
        return {QStringLiteral("%1 measures of %2").arg(stored.measures()).arg(plan.measures.size())};
    QStringList missing;
    for (qsizetype i = 0; i < plan.measures.size(); ++i)
        for (const QString &what : stored.missingOf(i, plan.measures[i]))
            missing += QStringLiteral("row %1: %2").arg(plan.measures[i].row).arg(what);
    return missing;
}

} // namespace aanjager::fixtures
