#include "ui/import/import_draft.h"

#include "core/exchange/header_periods.h"

namespace aanjager {

namespace {

QString keyOf(const ImportProblem &problem)
{
    return QStringList{problem.sheet, problem.code, QString::number(problem.row), problem.letter, problem.found}.join(
        QChar(u'\x1f'));
}

} // namespace

ImportDraft::ImportDraft(Session &session, const QString &mappings, QObject *parent)
    : QObject(parent), m_session(session), m_saved(mappings)
{
}

ReadingWay ImportDraft::way() const
{
    return {m_session.state().all<Party>(), m_saved};
}

void ImportDraft::open(const QString &path)
{
    ImportOptions options;
    options.today = m_session.today();
    const auto work = [path, options, way = way()](WorkProgress *progress) -> Result<Opened> {
        auto tracker = openTracker(path, progress);
        if (!tracker)
            return tl::unexpected(tracker.error());
        auto shared = std::make_shared<const Tracker>(*std::move(tracker));
        return readSheetOf(*shared, options, way, progress).map([&](SheetReading reading) {
            return Opened{shared, std::make_shared<const SheetReading>(std::move(reading))};
        });
    };
    m_work.run<Opened>(work, [this, path](const Result<Opened> &opened) {
        if (!opened)
            return emit failed(opened.error());
        m_path = path;
        m_tracker = opened->tracker;
        m_corrections.clear();
        m_confirmed.clear();
        m_tables.clear();
        m_table = 0;
        m_rehearsal.reset();
        m_keptAs.clear();
        take(opened->reading);
    });
}

void ImportDraft::stop()
{
    m_work.stop();
    goBack();
}

/** What was chosen for a reading that does not come is chosen no more. */
void ImportDraft::goBack()
{
    if (!m_reading || !m_isAhead)
        return;
    m_isAhead = false;
    m_sheet = m_reading->place;
    m_tables = m_readTables;
    m_table = m_readTable;
    m_mapping = m_reading->mapping;
    m_keptAs = m_readAs;
    m_corrections = m_readWith;
    emit mappingChanged();
    emit read();
}

void ImportDraft::take(const std::shared_ptr<const SheetReading> &reading)
{
    m_reading = reading;
    m_sheet = reading->place;
    m_mapping = reading->mapping;
    if (!reading->tables.isEmpty()) {
        m_tables = reading->tables;
        m_table = reading->table;
    }
    if (!reading->keptAs.isEmpty())
        m_keptAs = reading->keptAs;
    m_readTables = m_tables;
    m_readTable = m_table;
    m_readAs = m_keptAs;
    m_readWith = m_corrections;
    m_isAhead = false;
    emit mappingChanged();
    emit read();
}

QString ImportDraft::sheetName() const
{
    return m_tracker ? m_tracker->sheets[m_sheet].table.name : QString();
}

/** Reads the sheet by the mapping as it is now, or by none. */
void ImportDraft::readAgain(bool isAsked)
{
    m_rehearsal.reset();
    m_isAhead = true;
    ImportOptions options;
    options.place = TableChoice{m_sheet, isAsked ? 0 : m_table};
    options.corrections = m_corrections;
    options.today = m_session.today();
    if (isAsked)
        options.mapping = m_mapping;
    const auto work = [tracker = m_tracker, options, way = way()](WorkProgress *progress) {
        return readSheetOf(*tracker, options, way, progress);
    };
    m_work.run<SheetReading>(work, [this](Result<SheetReading> reading) {
        if (!reading) {
            goBack();
            return emit failed(reading.error());
        }
        take(std::make_shared<const SheetReading>(*std::move(reading)));
    });
}

void ImportDraft::chooseSheet(qsizetype place)
{
    if (!m_tracker || place == m_sheet || place < 0 || place >= m_tracker->sheets.size())
        return;
    m_sheet = place;
    m_table = 0;
    m_tables.clear();
    m_keptAs.clear();
    readAgain(false);
}

void ImportDraft::chooseHeader(int row)
{
    if (!m_tracker || row < 0 || (m_reading && m_reading->shape && m_reading->shape->headerRow == row))
        return;
    m_keptAs.clear();
    m_table = 0;
    m_mapping = Mapping{};
    m_mapping.headerRow = row;
    readAgain(true);
}

void ImportDraft::chooseTable(int number)
{
    if (!m_tracker || number == m_table || number < 1 || number > m_tables.size())
        return;
    m_keptAs.clear();
    m_table = number;
    readAgain(false);
}

void ImportDraft::setColumns(const QList<ColumnMapping> &columns)
{
    bool isOther = false;
    for (const ColumnMapping &column : columns)
        for (ColumnMapping &known : m_mapping.columns)
            if (known.column == column.column && known != column) {
                known = column;
                isOther = true;
            }
    if (!isOther)
        return;
    emit mappingChanged();
    readAgain(true);
}

void ImportDraft::setNumbersEnough(bool areEnough)
{
    if (!m_reading || m_mapping.areNumbersEnough == areEnough)
        return;
    m_mapping.areNumbersEnough = areEnough;
    emit mappingChanged();
    readAgain(true);
}

void ImportDraft::setRound(const QString &label, const RoundMapping &round)
{
    const bool isTaken = round.label != label && m_mapping.roundCalled(round.label);
    for (RoundMapping &known : m_mapping.rounds) {
        if (known.label != label || isTaken || round.label.isEmpty() || !round.peildatum.isValid() || known == round)
            continue;
        known.label = round.label;
        known.peildatum = round.peildatum;
        for (ColumnMapping &column : m_mapping.columns)
            if (column.round == label) {
                column.round = round.label;
                column.isPeriodFitted = false;
            }
        emit mappingChanged();
        return readAgain(true);
    }
}

void ImportDraft::decide(const QString &sheet, int column, const QString &text, const QString &code)
{
    QList<ColumnMapping> *columns = sheet == sheetName() ? &m_mapping.columns : nullptr;
    for (RoundMapping &round : m_mapping.rounds)
        if (!columns && round.sheet == sheet)
            columns = &round.columns;
    for (qsizetype i = 0; columns && i < columns->size(); ++i) {
        ColumnMapping &known = (*columns)[i];
        if (known.column != column)
            continue;
        if (code.isNull())
            known.values.remove(text);
        else
            known.values[text] = code;
        emit mappingChanged();
        return readAgain(true);
    }
}

void ImportDraft::correct(const QString &sheet, int row, int column, const QString &text)
{
    correct({{sheet, row, column, text}});
}

void ImportDraft::correct(const QList<Correction> &corrections)
{
    for (const Correction &correction : corrections) {
        m_corrections.removeIf([&](const Correction &earlier) {
            return earlier.sheet == correction.sheet && earlier.row == correction.row &&
                   earlier.column == correction.column;
        });
        m_corrections.append(correction);
    }
    readAgain(true);
}

void ImportDraft::use(const SavedMapping &saved)
{
    if (!m_reading || !m_reading->shape)
        return;
    Mapping known = saved.mapping;
    const QStringList &headers = m_reading->shape->headers;
    QSet<QString> kinds;
    for (const QString &header : headers)
        kinds.insert(kindOfPeriod(header));
    kinds.remove({});
    known.columns.removeIf([&](const ColumnMapping &column) {
        return !headers.contains(column.header) && !kinds.contains(kindOfPeriod(column.header));
    });
    auto fit = fitted(known, *m_reading->shape, m_reading->sheet->table);
    if (!fit)
        return emit failed(fit.error());
    m_keptAs = saved.name;
    m_mapping = *std::move(fit);
    emit mappingChanged();
    readAgain(true);
}

void ImportDraft::guessAgain()
{
    if (!m_reading || !m_reading->shape)
        return;
    m_keptAs.clear();
    m_mapping = Mapping{};
    m_mapping.headerRow = m_reading->shape->headerRow;
    m_mapping.headerRows = m_reading->shape->headerRows;
    m_mapping.otherRows = m_reading->shape->otherRows;
    m_mapping.area = m_reading->shape->area;
    readAgain(true);
}

void ImportDraft::confirm(const ImportProblem &problem)
{
    m_confirmed.insert(keyOf(problem));
}

bool ImportDraft::isConfirmed(const ImportProblem &problem) const
{
    return m_confirmed.contains(keyOf(problem));
}

void ImportDraft::rehearse()
{
    if (!m_reading || !m_reading->plan || m_rehearsal)
        return;
    const auto file = seenNow(m_session.file());
    if (!file)
        return emit failed(file.error());
    const auto work = [reading = m_reading, stage = m_stage, seen = *file](WorkProgress *progress) {
        return stage->rehearse(seen, *reading->plan, progress);
    };
    m_work.run<ImportRehearsal>(work, [this](Result<ImportRehearsal> rehearsal) {
        if (!rehearsal)
            return emit failed(rehearsal.error());
        m_rehearsal = std::make_shared<const ImportRehearsal>(*std::move(rehearsal));
        emit rehearsed();
    });
}

Result<ImportReport> ImportDraft::apply(WorkProgress *progress)
{
    if (!m_reading || !m_reading->plan)
        return fail(ErrorKind::Refused, QStringLiteral("nothing to import"));
    return m_session.changeAtLength([&](ProgrammeFile &file) { return applyImport(file, *m_reading->plan, progress); });
}

} // namespace aanjager
