#include "core/exchange/row_reader.h"

#include "core/domain/field_text.h"
#include "core/domain/money_line.h"
#include "core/exchange/field_reading.h"
#include "core/exchange/header_words.h"

namespace aanjager {

namespace {

constexpr qsizetype mostReadings = 2000; ///< of a column that are kept; texts that never come again must not pile up

const Field &amountField()
{
    static const Field &amount = *describe<MoneyLine>().field(u"amount");
    return amount;
}

} // namespace

RowReader::RowReader(const SourceTable &table, const Mapping &mapping, const QList<Party> &parties,
                     QList<ImportProblem> &problems)
    : m_table(table)
    , m_mapping(mapping)
    , m_problems(problems)
    , m_parties(parties)
    , m_municipalities(parties, true)
    , m_manners(mannersOf(table, mapping))
{
    for (const ColumnMapping &column : mapping.columns) {
        m_ways.push_back(wayOf(column));
        if (column.to == target::year)
            m_ofYear.push_back(&column);
        else if (column.round.isEmpty())
            m_ofNow.push_back(&column);
        if (column.fillDown)
            m_filledDown.push_back(&column);
        if (const ColumnMapping *rival = rivalOf(mapping, column, parties))
            m_rivals.insert(&column, rival);
    }
    for (const RoundMapping &round : mapping.rounds) {
        if (!round.sheet.isEmpty())
            continue;
        const size_t first = m_ofRounds.size();
        for (const ColumnMapping &column : mapping.columns) {
            if (column.round != round.label)
                continue;
            size_t place = first;
            while (place < m_ofRounds.size() && m_ofRounds[place].municipality != column.municipality)
                ++place;
            if (place == m_ofRounds.size())
                m_ofRounds.push_back({&round, column.municipality});
            m_ofRounds[place].columns.push_back(&column);
        }
    }
}

RowReader::Way RowReader::wayOf(const ColumnMapping &column)
{
    const std::pair<QStringView, decltype(Way::take)> ways[] = {
        {target::notes, &RowReader::keep},           {u"theme", &RowReader::takeTheme},
        {u"lead_party", &RowReader::takeLeadParty},  {u"merged_into", &RowReader::takeSuccessor},
        {u"status", &RowReader::takeStatus},         {target::owners, &RowReader::takeOwners},
        {target::moneyLine, &RowReader::takeAmount}, {target::applicability, &RowReader::takeCell},
        {target::planned, &RowReader::takeMark},     {target::round, &RowReader::takeRound},
        {target::party, &RowReader::takePartyOfRow}, {target::action, &RowReader::takeAction}};
    for (const auto &[to, take] : ways)
        if (column.to == to)
            return {take, measureField(column.to)};
    const Field *field = measureField(column.to);
    return {field ? &RowReader::takeField : nullptr, field};
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
    for (const ColumnMapping *column : m_ofYear)
        takeYear(*column, textOf(*column));
    passGroup(row);
    for (const ColumnMapping *column : m_ofNow)
        if (const QString text = textIn(*column); !text.isEmpty())
            take(*column, text);
    takeExtraCells();
    finish();
    PlannedMeasure plan = std::move(m_plan);
    if (!m_ofRounds.empty())
        readRounds(plan);
    return plan;
}

QString RowReader::textIn(const ColumnMapping &column) const
{
    return column.fillDown && isBlank(column) ? m_above.value(column.column) : textOf(column);
}

void RowReader::passGroup(int row)
{
    m_row = row;
    for (const ColumnMapping *column : m_filledDown)
        if (!isBlank(*column))
            m_above[column->column] = textOf(*column);
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
        return takeSecond(column, text);
    if (const auto takeIt = wayTo(column).take)
        (this->*takeIt)(column, text);
}

void RowReader::takeTheme(const ColumnMapping &, const QString &text)
{
    m_plan.theme = text.simplified();
}

void RowReader::takeLeadParty(const ColumnMapping &column, const QString &text)
{
    m_plan.leadParty = nameOf(column, text.simplified());
}

void RowReader::takeSuccessor(const ColumnMapping &column, const QString &text)
{
    m_plan.mergedInto = {column.header, text};
}

void RowReader::takePartyOfRow(const ColumnMapping &column, const QString &text)
{
    m_party = nameOf(column, text.simplified());
}

const std::optional<FieldReading> &RowReader::readingOf(Way &way, const ColumnMapping &column, const QString &text)
{
    if (const auto known = way.readings.constFind(text); known != way.readings.cend())
        return *known;
    if (way.readings.size() >= mostReadings)
        way.readings.clear();
    std::optional<FieldReading> reading;
    if (const auto decision = decidedOf(column, text))
        reading = FieldReading{fromText(*way.field, *decision).value_or(Value()), false, decision->isEmpty()};
    else
        reading = readFieldOf(*way.field, text, m_manners.value(column.column));
    return *way.readings.insert(text, std::move(reading));
}

void RowReader::takeField(const ColumnMapping &column, const QString &text)
{
    Way &way = wayTo(column);
    const Field &field = *way.field;
    const std::optional<FieldReading> &reading = readingOf(way, column, text);
    if (!reading) {
        report(ProblemKind::Invalid, looksLikeDay(text) ? "no_such_day" : "value", column, text,
               acceptedIn(field, text));
        keep(column, text);
        return;
    }
    if (!isNothing(reading->value)) {
        set(field, reading->value);
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
    Way &way = wayTo(column);
    const Field &field = *way.field;
    if (way.statuses.size() >= mostReadings)
        way.statuses.clear();
    auto known = way.statuses.constFind(text);
    if (known == way.statuses.cend())
        known = way.statuses.insert(text, readStatus(text));
    const Read<StatusWord> &word = *known;
    const auto decision = decidedOf(column, text);
    if (!word && !decision) {
        report(ProblemKind::Invalid, "value", column, text, field.vocabulary->codes());
        keep(column, text);
        return;
    }
    const QString read =
        word && word->value ? field.vocabulary->code(static_cast<int>(word->value->status)) : QString();
    const QString code = decision.value_or(read);
    if (!code.isEmpty())
        set(field, code);
    if (word && word->value && code == read)
        m_healthOfStatus = word->value->healthTime;
    if (code.isEmpty() || (word && word->isLoose))
        keep(column, text);
}

void RowReader::takeAmount(const ColumnMapping &column, const QString &text)
{
    Read<Money> reading;
    if (const auto decision = decidedOf(column, text)) {
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
    if (const auto decision = decidedOf(column, text)) {
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

void RowReader::set(const Field &field, const Value &value)
{
    field.write(&m_plan.measure, value);
    m_plan.set.append(&field);
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

} // namespace aanjager
