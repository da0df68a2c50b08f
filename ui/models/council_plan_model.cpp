#include "ui/models/council_plan_model.h"

#include "core/base/natural_order.h"
#include "core/domain/decision_rules.h"
#include "core/domain/measure_rules.h"

#include <QLocale>
#include <algorithm>

namespace aanjager {

namespace {

constexpr int monthsBack = 3, monthsAhead = 8, mostMonths = 24;

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

QDate dayOf(const DecisionVote &vote)
{
    return isDecided(vote.state) && vote.day.isValid() ? vote.day : vote.planned;
}

} // namespace

CouncilPlanModel::CouncilPlanModel(Session &session, const text::Wording &words, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_words(words)
{
    for (const auto event : {&Session::opened, &Session::dayChanged})
        connect(&session, event, this, &CouncilPlanModel::refresh);
    connect(&session, &Session::changed, this, &CouncilPlanModel::refresh);
}

void CouncilPlanModel::setLooked(bool looked)
{
    if (looked == m_isLooked)
        return;
    m_isLooked = looked;
    refresh();
}

/** From a few months back, so that it is seen what was done, to the last that is planned. */
QList<QDate> CouncilPlanModel::monthsNeeded() const
{
    const QDate today = m_session.today();
    const QDate first = monthOf(today.addMonths(-monthsBack));
    QDate last = monthOf(today.addMonths(monthsAhead));
    for (const DecisionVote &vote : m_session.state().all<DecisionVote>())
        if (vote.planned.isValid())
            last = std::max(last, monthOf(vote.planned));
    QList<QDate> months;
    for (QDate month = first; month <= last && months.size() < mostMonths; month = month.addMonths(1))
        months.append(month);
    return months;
}

/** Where councils and months stay, cells are told; else the table is anew. */
void CouncilPlanModel::refresh()
{
    const QList<Party> councils = m_isLooked ? municipalities(m_session.state()) : QList<Party>();
    const QList<QDate> months = m_isLooked ? monthsNeeded() : QList<QDate>();
    if (councils == m_councils && months == m_months) {
        fillCells();
        if (rowCount() > 0) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
            emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        }
        return;
    }
    beginResetModel();
    m_councils = councils;
    m_months = months;
    fillCells();
    endResetModel();
}

void CouncilPlanModel::fillCells()
{
    m_cells.clear();
    m_totals = QList<Adoption>(m_councils.size());
    QHash<Id<Party>, int> rows;
    for (int row = 0; row < m_councils.size(); ++row)
        rows.insert(m_councils[row].id, row);
    const State &state = m_session.state();
    for (const DecisionVote &vote : state.all<DecisionVote>()) {
        const Decision *decision = state.find(vote.decision);
        const auto row = rows.constFind(vote.party);
        if (decision && row != rows.cend()) {
            ++m_totals[*row].asked;
            m_totals[*row].adopted += isAdopted(vote.state);
        }
        const QDate day = dayOf(vote);
        const qsizetype month = day.isValid() ? m_months.indexOf(monthOf(day)) : -1; // before the first is not planned
        const bool isLeftOut = !day.isValid() && (isDecided(vote.state) || (decision && isSettled(*decision)));
        if (!decision || row == rows.cend() || (day.isValid() && month < 0) || isLeftOut)
            continue;
        const bool isCoded = !decision->code.isEmpty();
        m_cells[{*row, static_cast<int>(month) + 1}].append(
            {isCoded ? decision->code : decision->title, isCoded ? decision->title : QString(),
             static_cast<int>(vote.state), day, isLate(vote, m_session.today()), decision->id, vote.party});
    }
    for (QList<PlannedVote> &votes : m_cells)
        std::sort(votes.begin(), votes.end(), [](const PlannedVote &a, const PlannedVote &b) {
            return a.day != b.day ? a.day < b.day : naturalCompare(a.code, b.code) < 0;
        });
}

QList<PlannedVote> CouncilPlanModel::votesAt(const QModelIndex &index) const
{
    return m_cells.value({index.row(), index.column()});
}

Id<Party> CouncilPlanModel::councilAt(int row) const
{
    return row >= 0 && row < m_councils.size() ? m_councils[row].id : Id<Party>();
}

QDate CouncilPlanModel::monthAt(int column) const
{
    return m_months.value(column - 1);
}

QModelIndex CouncilPlanModel::indexOf(Id<Decision> decision, Id<Party> council) const
{
    for (auto cell = m_cells.cbegin(); cell != m_cells.cend(); ++cell)
        for (const PlannedVote &vote : cell.value())
            if (vote.decision == decision && vote.council == council)
                return index(cell.key().first, cell.key().second);
    return {};
}

int CouncilPlanModel::thisMonth() const
{
    return static_cast<int>(m_months.indexOf(monthOf(m_session.today()))) + 1;
}

int CouncilPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_councils.size());
}

int CouncilPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_months.isEmpty() ? 0 : static_cast<int>(m_months.size()) + 1;
}

QString CouncilPlanModel::inWords(const QList<PlannedVote> &votes) const
{
    QStringList parts;
    for (const PlannedVote &vote : votes) {
        QString words = QStringList{vote.code, vote.title}.join(QLatin1Char(' ')).trimmed() + QStringLiteral(": ") +
                        report::uncapitalised(m_words.label(static_cast<VoteState>(vote.state)));
        if (vote.day.isValid())
            words += QLatin1Char(' ') + m_words.date(vote.day);
        parts.append(words);
    }
    return parts.join(QStringLiteral(", "));
}

QVariant CouncilPlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_councils.size())
        return {};
    const QList<PlannedVote> votes = votesAt(index);
    const QString council = m_councils[index.row()].name;
    switch (role) {
    case Qt::DisplayRole:
        return inWords(votes);
    case Qt::ToolTipRole:
        return votes.isEmpty() ? QVariant() : QVariant(inWords(votes).toHtmlEscaped());
    case Qt::AccessibleTextRole: {
        const QString what = votes.isEmpty() ? tr("nothing") : inWords(votes);
        return QStringLiteral("%1, %2: %3").arg(council, monthName(index.column()), what);
    }
    case VotesOfCellRole:
        return QVariant::fromValue(votes);
    case IsThisMonthRole:
        return index.column() == thisMonth();
    case ToneRole:
        return static_cast<int>(TextTone::Secondary);
    default:
        return {};
    }
}

QString CouncilPlanModel::councilsIn(int column) const
{
    int councils = 0;
    for (int row = 0; row < rowCount(); ++row)
        councils += m_cells.contains({row, column});
    return councils == 0 ? QString() : tr("%n council(s)", nullptr, councils);
}

QVariant CouncilPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    QStringList lines;
    if (orientation == Qt::Horizontal) {
        lines = {monthName(section), councilsIn(section)};
    } else {
        lines.append(m_councils.value(section).name);
        if (const Adoption total = m_totals.value(section); total.asked > 0)
            lines.append(tr("%1 of %2 adopted").arg(total.adopted).arg(total.asked));
    }
    if (role == Qt::DisplayRole)
        return lines.join(QLatin1Char('\n'));
    lines.removeAll(QString());
    return lines.join(QStringLiteral(", "));
}

QString CouncilPlanModel::monthName(int column) const
{
    const QDate month = monthAt(column);
    if (!month.isValid())
        return tr("Not planned");
    const QLocale locale(m_words.language());
    const bool needsYear = column == 1 || month.month() == 1;
    return locale.toString(month, needsYear ? QStringLiteral("MMM yyyy") : QStringLiteral("MMM")).remove(u'.');
}

} // namespace aanjager
