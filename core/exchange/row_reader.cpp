#include "core/exchange/row_reader.h"

#include "core/domain/field_text.h"
#include "core/domain/money_line.h"
#include "core/exchange/field_reading.h"
#include "core/exchange/header_words.h"

namespace aanjager {

namespace {

const Field &amountField()
{
    static const Field &amount = *describe<MoneyLine>().field(u"amount");
    return amount;
}

Action actionOf(const QString &text)
{
    Action action;
    action.text = text;
    return action;
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

/** What a person decided that a text becomes in this column; nothing when it is not in the mapping. */
std::optional<QString> decided(const ColumnMapping &column, const QString &text)
{
    const auto exact = column.values.constFind(text.simplified());
    return exact == column.values.cend() ? std::nullopt : std::optional(*exact);
}

} // namespace

std::optional<OwnerKind> ownerKindOf(std::optional<PartyKind> party)
{
    if (!party)
        return std::nullopt;
    switch (*party) {
    case PartyKind::Municipality:
        return OwnerKind::Municipality;
    case PartyKind::Provider:
        return OwnerKind::Provider;
    case PartyKind::Professional:
        return OwnerKind::Professional;
    case PartyKind::Region:
    case PartyKind::ServiceOrganisation:
        return OwnerKind::Region;
    default:
        return std::nullopt;
    }
}

RowReader::RowReader(const SourceTable &table, const Mapping &mapping, const QList<Party> &parties,
                     QList<ImportProblem> &problems)
    : m_table(table), m_mapping(mapping), m_problems(problems), m_manners(mannersOf(table, mapping))
{
    for (const ColumnMapping &column : mapping.columns)
        if (const ColumnMapping *rival = rivalOf(mapping, column, parties))
            m_rivals.insert(&column, rival);
    for (const Party &party : parties)
        if (const auto kind = ownerKindOf(party.kind)) {
            m_kindOfParty.insert(folded(party.name), *kind);
            if (!party.shortName.isEmpty())
                m_kindOfParty.insert(folded(party.shortName), *kind);
        }
}

PlannedMeasure RowReader::read(int row)
{
    m_row = row;
    m_plan = {row + 1};
    m_marked.clear();
    m_healthOfStatus = {};
    m_hasLight = false;
    m_year = {};
    m_yearColumn = nullptr;
    m_round = {};
    m_party.clear();
    m_plan.sheet = m_table.name;
    for (const ColumnMapping &column : m_mapping.columns)
        if (column.to == target::year)
            takeYear(column, textOf(column));
    passGroup(row);
    for (const ColumnMapping &column : m_mapping.columns)
        if (const QString text = textIn(column); !text.isEmpty() && column.to != target::year && column.round.isEmpty())
            take(column, text);
    takeExtraCells();
    finish();
    PlannedMeasure plan = std::move(m_plan);
    if (!m_mapping.rounds.isEmpty())
        readRounds(plan);
    return plan;
}

QString RowReader::textIn(const ColumnMapping &column) const
{
    return column.fillDown && isBlank(column) ? m_above.value(column.column) : textOf(column);
}

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
    const auto status = column.to == u"status" ? readStatus(text) : std::nullopt;
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

void RowReader::passGroup(int row)
{
    m_row = row;
    for (const ColumnMapping &column : m_mapping.columns)
        if (column.fillDown && !isBlank(column))
            m_above[column.column] = textOf(column);
}

bool RowReader::isBlank(const ColumnMapping &column) const
{
    return m_table.cell(m_row, column.column).trimmed().isEmpty();
}

QString RowReader::textOf(const ColumnMapping &column) const
{
    QString text = m_table.cell(m_row, column.column).trimmed().toString();
    if (text.contains(u'\r'))
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return text == u"-" || text == u"–" || text == u"—" ? QString() : text;
}

void RowReader::take(const ColumnMapping &column, const QString &text)
{
    if (!m_rivals.isEmpty() && isGiven(column))
        takeSecond(column, text);
    else if (column.to == target::notes)
        keep(column, text);
    else if (column.to == u"theme")
        m_plan.theme = text.simplified();
    else if (column.to == u"lead_party")
        m_plan.leadParty = text.simplified();
    else if (column.to == u"merged_into")
        m_plan.mergedInto = {column.header, text};
    else if (column.to == u"status")
        takeStatus(column, text);
    else if (column.to == target::owners)
        takeOwners(column, text);
    else if (column.to == target::moneyLine)
        takeAmount(column, text);
    else if (column.to == target::applicability)
        takeCell(column, text);
    else if (column.to == target::planned)
        takeMark(column, text);
    else if (column.to == target::round)
        takeRound(column, text);
    else if (column.to == target::party)
        m_party = text.simplified();
    else if (column.to == target::action)
        m_plan.actions.append({m_row + 1, actionOf(text), {describe<Action>().field(u"text")}});
    else if (const Field *field = measureField(column.to))
        takeField(column, *field, text);
}

void RowReader::takeField(const ColumnMapping &column, const Field &field, const QString &text)
{
    std::optional<FieldReading> reading;
    if (const auto decision = decided(column, text))
        reading = FieldReading{fromText(field, *decision).value_or(Value()), false, decision->isEmpty()};
    else
        reading = readFieldOf(field, text, m_manners.value(column.column));
    if (!reading) {
        report(ProblemKind::Invalid, looksLikeDay(text) ? "no_such_day" : "value", column, text,
               acceptedIn(field, text));
        keep(column, text);
        return;
    }
    if (!isNothing(reading->value)) {
        set(field.name, reading->value);
        m_hasLight |= column.to.startsWith(u"health");
    }
    if (reading->isGuess)
        report(ProblemKind::Guess, "value", column, text,
               toText(field, reading->value) + (field.kind == FieldKind::Percent ? QStringLiteral(" %") : QString()));
    if (reading->isLoose)
        keep(column, text);
}

void RowReader::takeStatus(const ColumnMapping &column, const QString &text)
{
    const Field &field = *measureField(u"status");
    const auto word = readStatus(text);
    const auto decision = decided(column, text);
    if (!word && !decision) {
        report(ProblemKind::Invalid, "value", column, text, field.vocabulary->codes());
        keep(column, text);
        return;
    }
    const QString read =
        word && word->value ? field.vocabulary->code(static_cast<int>(word->value->status)) : QString();
    const QString code = decision.value_or(read);
    if (!code.isEmpty())
        set("status", code);
    if (word && word->value && code == read)
        m_healthOfStatus = word->value->healthTime;
    if (code.isEmpty() || (word && word->isLoose))
        keep(column, text);
}

void RowReader::takeOwners(const ColumnMapping &column, const QString &text)
{
    QStringList unknown;
    for (OwnerWord owner : readOwners(text)) {
        if (const auto decision = decided(column, owner.name)) {
            const auto kind = vocabularyOf<OwnerKind>().indexOf(*decision);
            owner.kind = kind ? std::optional(static_cast<OwnerKind>(*kind)) : std::nullopt;
        } else if (!owner.kind) {
            owner.kind = kindOfParty(owner.name);
        }
        if (owner.kind)
            m_plan.owners.append(owner);
        else
            unknown += owner.name;
    }
    if (!m_plan.owners.isEmpty())
        set("owner_kind", vocabularyOf<OwnerKind>().code(static_cast<int>(*m_plan.owners.first().kind)));
    if (m_plan.owners.isEmpty() && unknown.isEmpty())
        unknown += text; // only separators
    const bool isOpen = isUndetermined(text) || isNotApplicable(text);
    if (!unknown.isEmpty() && !isOpen)
        report(ProblemKind::Invalid, "owner", column, unknown.join(QStringLiteral(", ")),
               vocabularyOf<OwnerKind>().codes());
    if (!unknown.isEmpty())
        keep(column, text);
}

void RowReader::takeAmount(const ColumnMapping &column, const QString &text)
{
    Read<Money> reading;
    if (const auto decision = decided(column, text)) {
        const auto value = fromText(amountField(), *decision).value_or(Value());
        reading = Reading<Money>{Convert<std::optional<Money>>::fromValue(value), false, decision->isEmpty()};
    } else {
        reading = readMoney(text, column.unit);
    }
    if (!reading || !column.kind) {
        report(ProblemKind::Invalid, "value", column, text, acceptedIn(amountField(), text));
        keep(column, text);
        return;
    }
    if (reading->value)
        m_plan.amounts.append({*column.kind, column.isYearOfRow ? m_year : column.year, column.peildatum,
                               *reading->value, column.header});
    if (reading->isGuess && reading->value)
        report(ProblemKind::Guess, "value", column, text, toText(amountField(), *reading->value));
    if (reading->isLoose)
        keep(column, text);
}

void RowReader::takeCell(const ColumnMapping &column, const QString &text)
{
    auto reading = readDegree(text);
    if (const auto decision = decided(column, text)) {
        const auto degree = vocabularyOf<Degree>().indexOf(*decision);
        DegreeWord word = reading && reading->value ? *reading->value : DegreeWord{};
        word.isDegreeGiven = true;
        word.degree = degree ? static_cast<Degree>(*degree) : Degree::Full;
        reading = Reading<DegreeWord>{degree ? std::optional(word) : std::nullopt};
    }
    if (!reading) {
        report(ProblemKind::Invalid, "value", column, text, vocabularyOf<Degree>().codes());
        keep(column, text);
        return;
    }
    if (reading->value)
        m_plan.cells.append({municipalityOf(column), *reading->value});
    if (reading->isGuess)
        report(ProblemKind::Guess, "progress", column, text, text);
    if (reading->isLoose || !reading->value)
        keep(column, text);
}

void RowReader::takeExtraCells()
{
    for (int column = static_cast<int>(m_mapping.columns.size()); column < m_table.width(m_row); ++column) {
        const ColumnMapping extra{columnLetter(column), column};
        const QString text = textOf(extra);
        if (text.isEmpty())
            continue;
        report(ProblemKind::Extra, "extra_cell", extra, text, {});
        keep(extra, text);
    }
}

void RowReader::takeHealthOfStatus()
{
    if (m_healthOfStatus && !m_hasLight)
        set("health.time", vocabularyOf<Health>().code(static_cast<int>(*m_healthOfStatus)));
}

void RowReader::finish()
{
    takeHealthOfStatus();
    takePeriod();
    if (m_mapping.reported.isValid() && !m_mapping.columnOf(u"reported"))
        set("reported", m_mapping.reported);
    bool isYearUsed = false;
    for (const PlannedAmount &amount : m_plan.amounts)
        isYearUsed |= m_year && amount.year == m_year;
    if (m_yearColumn && !isYearUsed)
        keep(*m_yearColumn, textOf(*m_yearColumn));
}

void RowReader::set(const char *name, const Value &value)
{
    const Field *field = describe<Measure>().field(QString::fromLatin1(name));
    field->write(&m_plan.measure, value);
    m_plan.set.append(field);
}

void RowReader::keep(const ColumnMapping &column, const QString &text)
{
    const bool isNoteItself = column.to == target::notes && column.header == target::notes; // of our own export
    m_plan.notes.append({isNoteItself ? QString() : column.header, text});
}

ImportProblem &RowReader::report(ProblemKind kind, const char *code, const ColumnMapping &column, const QString &found,
                                 const QString &accepted)
{
    ImportProblem problem{kind, QString::fromLatin1(code)};
    problem.row = m_row + 1;
    problem.column = column.header;
    problem.letter = columnLetter(column.column);
    problem.found = found;
    problem.accepted = accepted;
    problem.field = column.to;
    m_problems.append(problem);
    return m_problems.last();
}

std::optional<OwnerKind> RowReader::kindOfParty(const QString &name) const
{
    const auto known = m_kindOfParty.constFind(folded(name));
    return known == m_kindOfParty.cend() ? std::nullopt : std::optional(*known);
}

} // namespace aanjager
