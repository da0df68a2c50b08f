#include "ui/models/matrix_model.h"

#include "core/storage/changeset.h"

namespace aanjager {

namespace {

/** The reference date of the last round in which the lead of a measure told of it; invalid where it never did. */
QDate leadTold(const Measure &measure, const State &state)
{
    QDate last;
    for (const ProgressReport &report : state.reportsAtHand()) {
        const Round *round = report.measure == measure.id && report.party.isNull() && report.submitted.isValid()
                                 ? state.find(report.round)
                                 : nullptr;
        if (round && (!last.isValid() || round->peildatum > last))
            last = round->peildatum;
    }
    return last;
}

} // namespace

namespace {

/** Tables whose records are rows and columns, or say what stands there. */
bool isOfFrame(const QByteArray &table)
{
    return table == tableOf<Measure> || table == tableOf<Party> || table == tableOf<Theme> ||
           table == tableOf<Programme>;
}

} // namespace

MatrixModel::MatrixModel(Session &session, const text::Wording &words, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_words(words)
{
    connect(&session, &Session::opened, this, [this] {
        beginResetModel();
        load();
        endResetModel();
    });
    connect(&session, &Session::changed, this, &MatrixModel::follow);
    load();
}

void MatrixModel::load()
{
    m_tallies.reset();
    const View &view = m_session.view();
    const Matrix matrix = matrixOf(view);
    m_columns = matrix.columns;
    m_columnCounts = matrix.columnCounts;
    m_total = matrix.total;
    m_rows.clear();
    m_rowOf.clear();
    m_columnOf.clear();
    m_placeOf.clear();
    for (int column = 0; column < m_columns.size(); ++column)
        m_columnOf.insert(m_columns[column].id, column);
    m_rows.reserve(matrix.rows.size());
    Id<Theme> last;
    for (const Matrix::Row &each : matrix.rows) {
        const int at = static_cast<int>(m_rows.size());
        Row row{each.measure->id, at > 0 && each.measure->theme != last, {}, each.counts, {}, {}};
        last = each.measure->theme;
        for (int column = 0; column < m_columns.size(); ++column) {
            const Applicability *cell = each.cells[column];
            row.cells.append(cell ? cell->id : Id<Applicability>());
            if (cell)
                m_placeOf.insert(cell->id.value, {at, column});
        }
        m_rowOf.insert(row.measure, at);
        m_rows.append(std::move(row));
    }
}

void MatrixModel::follow(const QList<RowChange> &changes)
{
    const auto ofFrame = [](const RowChange &change) { return isOfFrame(change.table); };
    if (std::any_of(changes.cbegin(), changes.cend(), ofFrame)) {
        beginResetModel();
        load();
        endResetModel();
        emit counted();
        return;
    }
    QSet<int> rows;
    for (const RowChange &change : changes)
        take(change, rows);
    tell(rows);
}

/** Puts a changed record in its row, which is noted. */
void MatrixModel::take(const RowChange &change, QSet<int> &rows)
{
    const State &state = m_session.state();
    if (change.table == tableOf<ProgressReport> || change.table == tableOf<Round>) {
        for (int row = 0; row < m_rows.size(); ++row)
            if (!m_rows[row].reports.isEmpty()) {
                m_rows[row].reports.clear();
                rows.insert(row);
            }
        return;
    }
    if (change.table != tableOf<Applicability>)
        return;
    if (const auto old = m_placeOf.constFind(change.id); old != m_placeOf.cend()) {
        m_rows[old->first].cells[old->second] = {};
        rows.insert(old->first);
        m_placeOf.remove(change.id);
    }
    const Applicability *cell = state.find(Id<Applicability>{change.id});
    const int row = cell ? m_rowOf.value(cell->measure, -1) : -1;
    const int column = cell ? m_columnOf.value(cell->municipality, -1) : -1;
    if (row < 0 || column < 0)
        return;
    m_rows[row].cells[column] = cell->id;
    m_placeOf.insert(change.id, {row, column});
    rows.insert(row);
}

void MatrixModel::tell(const QSet<int> &rows)
{
    if (rows.isEmpty())
        return;
    for (const int row : rows) {
        countRow(m_rows[row]);
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    countColumns();
    m_tallies.reset();
    emit counted();
}

void MatrixModel::countRow(Row &row) const
{
    row.counts = {};
    for (const Id<Applicability> id : std::as_const(row.cells))
        if (const Applicability *cell = m_session.state().find(id))
            row.counts.count(*cell);
}

void MatrixModel::countColumns()
{
    m_total = {};
    m_columnCounts = QList<CellCounts>(m_columns.size());
    for (const Row &row : std::as_const(m_rows))
        for (qsizetype column = 0; column < row.cells.size(); ++column)
            if (const Applicability *cell = m_session.state().find(row.cells[column])) {
                m_columnCounts[column].count(*cell);
                m_total.count(*cell);
            }
}

void MatrixModel::setSubject(MatrixSubject subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    m_tallies.reset();
    if (!m_rows.isEmpty() && !m_columns.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit counted();
}

MatrixPlace MatrixModel::placeAt(const QModelIndex &index) const
{
    return index.isValid() ? MatrixPlace{m_rows[index.row()].measure, m_columns[index.column()].id} : MatrixPlace{};
}

QModelIndex MatrixModel::indexOf(const MatrixPlace &place) const
{
    const int row = m_rowOf.value(place.measure, -1), column = m_columnOf.value(place.municipality, -1);
    return row < 0 || column < 0 ? QModelIndex() : index(row, column);
}

const Applicability *MatrixModel::cellAt(const QModelIndex &index) const
{
    return index.isValid() ? m_session.state().find(m_rows[index.row()].cells[index.column()]) : nullptr;
}

const Measure *MatrixModel::measureAt(int row) const
{
    return m_session.state().find(m_rows[row].measure);
}

QString MatrixModel::longestNumber() const
{
    QString longest;
    for (const Measure &measure : m_session.state().all<Measure>())
        if (measure.number.size() > longest.size())
            longest = measure.number;
    return longest;
}

const CellReport &MatrixModel::report(const QModelIndex &index) const
{
    const Row &row = m_rows[index.row()];
    const Measure *measure = measureAt(index.row());
    if (row.reports.isEmpty() && measure) {
        row.reports = cellReports(*measure, m_columns, m_session.view()).value_or(QList<CellReport>());
        row.leadTold = leadTold(*measure, m_session.state());
    }
    static const CellReport none;
    return row.reports.isEmpty() ? none : row.reports[index.column()];
}

bool MatrixModel::asksSupport(const QModelIndex &index) const
{
    const Applicability *cell = cellAt(index);
    return cell && applies(*cell) && report(index).supportAsked;
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return words(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return explanation(index);
    case Qt::AccessibleTextRole:
        return explanation(index).replace(QLatin1Char('\n'), QStringLiteral(", "));
    case IdRole:
        return m_rows[index.row()].cells[index.column()].value;
    case LookRole:
        return QVariant::fromValue(look(index));
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Horizontal)
        return section < m_columns.size() ? QVariant(m_columns[section].name) : QVariant();
    const Measure *measure = section < m_rows.size() ? measureAt(section) : nullptr;
    return measure ? QVariant(measure->number + QLatin1Char(' ') + measure->title) : QVariant();
}

} // namespace aanjager
