#include "ui/models/party_reports_model.h"

#include "core/domain/measure_rules.h"
#include "ui/models/plain_tool_tip.h"
#include "ui/models/roles.h"
#include "ui/models/typed_value.h"

namespace aanjager {

namespace {

using ReportedBy = std::pair<Id<Party>, Id<Measure>>; ///< no party for a lead

/** The field of a report that a column writes; null for one that is only read. */
const char *fieldOf(int column)
{
    switch (column) {
    case PartyReportsModel::State:
        return "status";
    case PartyReportsModel::Verdict:
        return "health";
    case PartyReportsModel::Reached:
        return "progress";
    case PartyReportsModel::Told:
        return "achieved";
    default:
        return nullptr;
    }
}

} // namespace

PartyReportsModel::PartyReportsModel(Session &session, const report::Wording &words, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_words(words), m_cells(words)
{
}

/** What is asked, before anything is told. */
QList<PartyReportsModel::Row> PartyReportsModel::blankRows(const Round &round, Id<Party> party,
                                                           const QList<Id<Measure>> &asLead) const
{
    const auto &state = m_session.state();
    QList<Row> rows;
    for (const Id<Measure> id : asLead)
        if (const Measure *measure = state.find(id))
            rows.append({*measure, true, {}, {}, {}});
    if (!party)
        return rows;
    QHash<Id<Measure>, const Applicability *> cells;
    for (const Applicability &cell : state.all<Applicability>())
        if (cell.municipality == party)
            cells.insert(cell.measure, &cell);
    for (const Measure *measure : askedOf(m_session.view(), Expectations(state, round.id), party)) {
        const Applicability *cell = cells.value(measure->id);
        rows.append({*measure, false, cell ? std::optional(*cell) : std::nullopt, {}, {}});
    }
    return rows;
}

Result<QList<PartyReportsModel::Row>> PartyReportsModel::rowsOf(const Round &round, Id<Party> party,
                                                                const QList<Id<Measure>> &asLead) const
{
    const auto &state = m_session.state();
    QList<Row> rows = blankRows(round, party, asLead);
    QHash<ReportedBy, qsizetype> places;
    for (qsizetype place = 0; place < rows.size(); ++place)
        places.insert({rows.at(place).isOfLead ? Id<Party>() : party, rows.at(place).measure.id}, place);
    QHash<qsizetype, QDate> days;
    const auto take = [&](const ProgressReport &report) {
        const qsizetype place = places.value({report.party, report.measure}, -1);
        const Round *other = place < 0 ? nullptr : state.find(report.round);
        if (!other)
            return;
        if (report.round == round.id)
            rows[place].report = report;
        else if (QDate &day = days[place]; report.submitted.isValid() && other->peildatum < round.peildatum &&
                                           (!day.isValid() || other->peildatum > day)) {
            day = other->peildatum;
            rows[place].before = report;
        }
    };
    for (const ProgressReport &report : state.reportsAtHand())
        take(report);
    if (!party || state.isWhole())
        return rows;
    return state.lateReports()->by(party).map([&](const QList<ProgressReport> &told) {
        for (const ProgressReport &report : told)
            take(report);
        return rows;
    });
}

Result<void> PartyReportsModel::show(Id<Round> id, Id<Party> party, const QList<Id<Measure>> &asLead)
{
    const Round *round = m_session.isOpen() ? m_session.state().find(id) : nullptr;
    auto rows = round ? rowsOf(*round, party, asLead) : Result<QList<Row>>();
    if (!rows)
        return tl::unexpected(rows.error());
    const auto isSame = [](const Row &a, const Row &b) {
        return a.measure.id == b.measure.id && a.isOfLead == b.isOfLead;
    };
    const bool isInPlace = id == m_round && party == m_party &&
                           std::equal(rows->begin(), rows->end(), m_rows.begin(), m_rows.end(), isSame);
    m_round = id;
    m_party = party;
    m_isOfBoth = party && !asLead.isEmpty();
    if (!isInPlace) {
        beginResetModel();
        m_rows = *std::move(rows);
        endResetModel();
        return {};
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row) == rows->at(row))
            continue;
        m_rows[row] = rows->at(row);
        emit dataChanged(index(row, 0), index(row, columns - 1));
    }
    return {};
}

bool PartyReportsModel::isOfLead(int row) const
{
    return rowAt(row) && rowAt(row)->isOfLead;
}

bool PartyReportsModel::isBegun(int row) const
{
    return rowAt(row) && rowAt(row)->report;
}

bool PartyReportsModel::isTold(int row) const
{
    return isBegun(row) && rowAt(row)->report->submitted.isValid();
}

ReportPlace PartyReportsModel::placeAt(int row) const
{
    const Row *asked = rowAt(row);
    return {m_round, asked ? asked->measure.id : Id<Measure>(), isOfLead(row) ? Id<Party>() : m_party};
}

int PartyReportsModel::rowOf(Id<Measure> measure) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).measure.id == measure)
            return row;
    return -1;
}

std::optional<Status> PartyReportsModel::statusOf(const Row &row) const
{
    if (row.report)
        return row.report->status;
    return row.isOfLead ? row.measure.status : row.cell ? row.cell->status : std::nullopt;
}

std::optional<Health> PartyReportsModel::healthOf(const ProgressReport &report) const
{
    return report.party ? report.healthByHand : overallHealth(report, m_session.state().programme().aspects);
}

std::optional<Health> PartyReportsModel::healthOf(const Row &row) const
{
    if (row.report)
        return healthOf(*row.report);
    return row.isOfLead ? overallHealth(row.measure, m_session.state().programme().aspects)
           : row.cell   ? row.cell->health
                        : std::nullopt;
}

std::optional<int> PartyReportsModel::progressOf(const Row &row) const
{
    if (row.report)
        return row.report->progress;
    return row.isOfLead ? row.measure.progress : row.cell ? row.cell->progress : std::nullopt;
}

/** Where a measure can stand here twice, what is led says so. */
QString PartyReportsModel::title(const Row &row) const
{
    return row.isOfLead && m_isOfBoth ? tr("%1 (as lead)").arg(row.measure.title) : row.measure.title;
}

QString PartyReportsModel::submitted(const Row &row) const
{
    if (!row.report)
        return tr("missing");
    if (!row.report->submitted.isValid())
        return tr("draft");
    const QString day = m_cells.shortDate({row.report->submitted, Precision::Day}, m_session.today());
    return row.report->signedOff.isValid() ? day + QStringLiteral(" ✓") : day;
}

QString PartyReportsModel::before(const Row &row) const
{
    if (!row.before)
        return QStringLiteral("–");
    QStringList parts;
    if (row.before->status)
        parts.append(m_words.label(*row.before->status));
    if (const auto health = healthOf(*row.before))
        parts.append(m_words.label(*health));
    if (row.before->progress)
        parts.append(m_words.percent(*row.before->progress));
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(", "));
}

QString PartyReportsModel::words(const Row &row, int column) const
{
    switch (column) {
    case Number:
        return row.measure.number;
    case Title:
        return title(row);
    case Before:
        return before(row);
    case State:
        return statusOf(row) ? m_words.label(*statusOf(row)) : QStringLiteral("–");
    case Verdict:
        return m_words.verdict(healthOf(row));
    case Reached:
        return progressOf(row) ? m_words.percent(*progressOf(row)) : QStringLiteral("–");
    case Told:
        return row.report ? row.report->achieved.simplified() : QString();
    default:
        return submitted(row);
    }
}

QVariant PartyReportsModel::choices(int column) const
{
    QStringList words;
    if (column == Verdict)
        words.append(m_words.verdict(std::nullopt));
    const Vocabulary &vocabulary = column == State ? vocabularyOf<Status>() : vocabularyOf<Health>();
    for (const Term &term : vocabulary.terms)
        words.append(m_words.label(term));
    return words;
}

int PartyReportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PartyReportsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PartyReportsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(column == Told && row.report ? row.report->achieved : words(row, column));
    case Qt::AccessibleTextRole:
        return headerData(column, Qt::Horizontal).toString() + QStringLiteral(": ") + words(row, column);
    case Qt::EditRole:
        if (column == Reached)
            return progressOf(row) ? QString::number(*progressOf(row)) : QString();
        if (column == Verdict)
            return healthOf(row) ? static_cast<int>(*healthOf(row)) : -1;
        return column == Told && row.report ? row.report->achieved : QString();
    case IdRole:
        return row.measure.id.value;
    case StatusRole:
        return column == State && statusOf(row) ? QVariant(static_cast<int>(*statusOf(row))) : QVariant();
    case HealthRole:
        return column == Verdict && healthOf(row) ? QVariant(static_cast<int>(*healthOf(row))) : QVariant();
    case ProgressRole:
        return column == Reached && progressOf(row) ? QVariant(*progressOf(row)) : QVariant();
    case ChoicesRole:
        return column == State || column == Verdict ? choices(column) : QVariant();
    case RefusalRole:
        return m_refusal;
    case HeadsGroupRole:
        return false;
    case Qt::TextAlignmentRole:
        return column == Submitted ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case ToneRole:
        return static_cast<int>(column == Number                              ? TextTone::Code
                                : column == Title                             ? TextTone::Strong
                                : column == Submitted && !isTold(index.row()) ? TextTone::Late
                                : column == Told                              ? TextTone::Plain
                                                                              : TextTone::Secondary);
    default:
        return {};
    }
}

QVariant PartyReportsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Submitted ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    const QString heads[] = {tr("No."),     report::capitalised(m_words.item(m_session.state().programme())),
                             tr("Before"),  tr("Status"),
                             tr("Verdict"), tr("Progress"),
                             tr("Told"),    tr("Reported")};
    return heads[section];
}

Qt::ItemFlags PartyReportsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const Round *round = m_session.isOpen() ? m_session.state().find(m_round) : nullptr;
    const bool isOpen = round && !round->closed.isValid() && m_session.canEdit();
    const bool isWritten = fieldOf(index.column()) && !(index.column() == Verdict && isOfLead(index.row()));
    return isOpen && isWritten ? flags | Qt::ItemIsEditable : flags;
}

std::optional<Value> PartyReportsModel::valueOf(int column, const QVariant &given)
{
    if (column == State)
        return Convert<Status>::toValue(static_cast<Status>(given.toInt()));
    if (column == Verdict)
        return Convert<std::optional<Health>>::toValue(
            given.toInt() < 0 ? std::nullopt : std::optional(static_cast<Health>(given.toInt())));
    const TypedValue typed =
        TypedValue::read(*describe<ProgressReport>().field(QString::fromLatin1(fieldOf(column))), given.toString());
    m_refusal = typed.problem();
    return typed.isGood() ? std::optional(typed.value()) : std::nullopt;
}

bool PartyReportsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    m_refusal.clear();
    const std::optional<Value> written = valueOf(index.column(), value);
    return written && write(index.row(), fieldOf(index.column()), *written);
}

bool PartyReportsModel::setStatus(int row, Status status)
{
    return setData(index(row, State), static_cast<int>(status));
}

bool PartyReportsModel::setVerdict(int row, std::optional<Health> verdict)
{
    return setData(index(row, Verdict), verdict ? static_cast<int>(*verdict) : -1);
}

/** What is told already, and as it is told, changes nothing. */
bool PartyReportsModel::write(int row, const char *name, const Value &value)
{
    const QString field = QString::fromLatin1(name);
    const std::optional<ProgressReport> &told = m_rows.at(row).report;
    if (told && told->submitted.isValid() && describe<ProgressReport>().field(field)->read(&*told) == value)
        return true;
    const auto again = [session = &m_session, place = placeAt(row), field, value] {
        return tell(*session, place, field, value);
    };
    const Result<void> stored = again();
    if (!stored) {
        m_refusal = tr("This could not be stored.");
        emit notStored(stored.error(), again);
    }
    return stored.has_value();
}

} // namespace aanjager
