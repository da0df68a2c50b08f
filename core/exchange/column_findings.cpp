#include "core/exchange/column_findings.h"

#include "core/domain/field_text.h"
#include "core/exchange/field_reading.h"
#include "core/exchange/header_words.h"
#include "core/exchange/row_reader.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <vector>

namespace aanjager {

namespace {

constexpr qsizetype examplesKept = 3;

/** The code that a text was read as in a column of choices; null when it has no meaning there. */
QString readAs(const ColumnMapping &column, const Vocabulary &choices, const QString &text)
{
    const auto code = [&choices](auto value) { return choices.code(static_cast<int>(value)); };
    const QString nothing = QStringLiteral("");
    if (column.to == u"status") {
        const auto word = readStatus(text);
        return !word ? QString() : word->value ? code(word->value->status) : nothing;
    }
    if (column.to == target::applicability) {
        const auto word = readDegree(text);
        return !word ? QString() : word->value ? code(word->value->degree) : nothing;
    }
    const Field *field = measureField(column.to);
    const auto reading = field ? readFieldOf(*field, text) : std::nullopt;
    if (!reading)
        return {};
    return isNothing(reading->value) ? nothing : toText(*field, reading->value);
}

/** What one name of who is at bat becomes: an owner kind by its word, else by the party of that name. */
FoundValue ownerValue(const OwnerWord &owner, const PartyNames &parties)
{
    FoundValue value{owner.name, 1};
    const auto take = [&value](OwnerKind kind) {
        value.becomes = vocabularyOf<OwnerKind>().code(static_cast<int>(kind));
        value.isUnderstood = true;
    };
    if (owner.kind)
        take(*owner.kind);
    else if (isUndetermined(owner.name) || isNotApplicable(owner.name))
        value.isUnderstood = true;
    const bool isNamed = !owner.kind || (owner.party == PartyKind::Municipality && !owner.isGroup);
    const NameReading reading =
        isNamed && (owner.kind || !value.isUnderstood) ? parties.read(owner.name) : NameReading();
    const auto kind = reading.party ? ownerKindOf(reading.party->kind) : std::nullopt;
    if (kind)
        take(*kind);
    value.isProposed = (kind && reading.isNear) || !reading.candidates.isEmpty();
    if (value.isProposed)
        value.candidates = kind ? QStringList{reading.name} : reading.candidates;
    return value;
}

/** Which party a text names; a name that is none of them becomes a new party. */
FoundValue partyValue(const QString &text, const PartyNames &parties)
{
    const NameReading reading = parties.read(text);
    FoundValue value{text, 1, reading.name, true};
    value.isProposed = reading.isNear || !reading.candidates.isEmpty();
    value.candidates = reading.isNear ? QStringList{reading.name} : reading.candidates;
    return value;
}

FoundValue choiceValue(const ColumnMapping &column, const Vocabulary &choices, const QString &text)
{
    const QString code = readAs(column, choices, text);
    return {text, 1, code, !code.isNull()};
}

/** Collects what stands in one column. */
class Collector
{
public:
    Collector(const ColumnMapping &column, const PartyNames &parties)
        : m_column(column), m_choices(choicesOf(column)), m_parties(parties)
    {
    }

    /** A cell in the row of a measure. */
    void take(QStringView cell)
    {
        const QString text = textOf(cell);
        if (text.isEmpty())
            return;
        ++finding.filled;
        if (finding.examples.size() < examplesKept && !finding.examples.contains(text.simplified()))
            finding.examples.append(text.simplified());
        takeWord(text);
    }

    /** A cell in another row of a measure, whose words mean something too. */
    void takeAlso(QStringView cell)
    {
        if (const QString text = textOf(cell); !text.isEmpty())
            takeWord(text);
    }

    ColumnFinding finding;

    void finish()
    {
        std::stable_sort(finding.values.begin(), finding.values.end(), [](const FoundValue &a, const FoundValue &b) {
            const auto rank = [](const FoundValue &value) {
                return !value.isUnderstood ? 0 : value.isProposed ? 1 : 2;
            };
            return rank(a) != rank(b) ? rank(a) < rank(b) : a.count > b.count;
        });
        finding.values.resize(std::min<qsizetype>(finding.values.size(), ColumnFinding::mostValues));
    }

private:
    static QString textOf(QStringView cell)
    {
        const QString text = cell.trimmed().toString();
        return text == u"-" || text == u"–" || text == u"—" ? QString() : text;
    }

    void takeWord(const QString &text)
    {
        const QString word = text.simplified();
        if (namesParties(m_column))
            return count(word, [&] { return partyValue(word, m_parties); });
        if (!m_choices)
            return;
        if (m_column.to != target::owners)
            return count(word, [&] { return choiceValue(m_column, *m_choices, word); });
        const auto owners = readOwners(text);
        for (const OwnerWord &owner : owners)
            count(owner.name, [&] { return ownerValue(owner, m_parties); });
    }

    template <class Read> void count(const QString &text, const Read &read)
    {
        const auto known = m_places.constFind(text);
        if (known != m_places.cend()) {
            ++finding.values[*known].count;
            return;
        }
        FoundValue value = read();
        if (const auto decision = m_column.values.constFind(text); decision != m_column.values.cend()) {
            value.isProposed = value.isProposed && value.becomes == *decision; // the kind, while the name is open
            value.becomes = *decision;
            value.isDecided = value.isUnderstood = true;
        }
        m_places.insert(text, finding.values.size());
        finding.values.append(value);
    }

    const ColumnMapping &m_column;
    const Vocabulary *m_choices;
    const PartyNames &m_parties;
    QHash<QString, qsizetype> m_places;
};

/** The rows of a measure beside its own: those of earlier rounds, and of its actions. */
struct FurtherRows
{
    QSet<int> ofRounds;
    QSet<int> ofActions;
};

FurtherRows furtherRows(const PlannedMeasure &measure, const QString &sheet)
{
    FurtherRows rows;
    for (const PlannedReport &report : measure.reports)
        if (report.row != measure.row && report.sheet == sheet)
            rows.ofRounds.insert(report.row);
    for (const PlannedAction &action : measure.actions)
        if (action.row != measure.row)
            rows.ofActions.insert(action.row);
    return rows;
}

/** Adds what the problems of a plan say of its columns. */
void addProblems(QList<ColumnFinding> &findings, const ImportPlan &plan)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < plan.mapping.columns.size(); ++i)
        places.insert(columnLetter(plan.mapping.columns[i].column), i);
    for (const ImportProblem &problem : plan.problems) {
        const auto place = places.constFind(problem.letter);
        if (place == places.cend() || problem.sheet != plan.sheet)
            continue;
        ColumnFinding &finding = findings[*place];
        const bool isChoice = choicesOf(plan.mapping.columns[*place]) != nullptr;
        if (problem.kind == ProblemKind::Invalid)
            ++(isChoice ? finding.unknown : finding.invalid);
        else if (problem.kind == ProblemKind::Guess)
            ++finding.guessed;
    }
}

} // namespace

const Vocabulary *choicesOf(const ColumnMapping &column)
{
    if (column.to == target::owners)
        return &vocabularyOf<OwnerKind>();
    if (column.to == target::applicability)
        return &vocabularyOf<Degree>();
    const Field *field = measureField(column.to);
    return field && field->kind == FieldKind::Choice ? field->vocabulary : nullptr;
}

bool namesParties(const ColumnMapping &column)
{
    return column.to == target::party || column.to == u"lead_party";
}

Result<QList<ColumnFinding>> findingsOf(const SourceTable &table, const ImportPlan &plan, const QList<Party> &parties,
                                        WorkProgress *progress)
{
    std::vector<Collector> collectors;
    const PartyNames all(parties), municipalities(parties, true);
    for (const ColumnMapping &column : plan.mapping.columns)
        collectors.emplace_back(column, column.to == target::party ? municipalities : all);
    for (const PlannedMeasure &measure : plan.measures) {
        if (!goesOn(progress, measure.row, table.rowCount()))
            return stopped();
        if (!measure.sheet.isEmpty() && measure.sheet != plan.sheet)
            continue;
        const FurtherRows further = furtherRows(measure, plan.sheet);
        for (qsizetype i = 0; i < plan.mapping.columns.size(); ++i) {
            const ColumnMapping &column = plan.mapping.columns[i];
            Collector &collector = collectors[static_cast<size_t>(i)];
            collector.take(table.cell(measure.row - 1, column.column));
            for (const int row : further.ofRounds)
                collector.takeAlso(table.cell(row - 1, column.column));
            if (column.to == u"status" && column.round.isEmpty()) // the one word that an action is read by
                for (const int row : further.ofActions)
                    collector.takeAlso(table.cell(row - 1, column.column));
        }
    }
    QList<ColumnFinding> findings;
    for (Collector &collector : collectors) {
        collector.finish();
        findings.append(std::move(collector.finding));
    }
    addProblems(findings, plan);
    return findings;
}

} // namespace aanjager
