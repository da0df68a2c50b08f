#include "ui/rounds/pasted_reports_model.h"

#include "core/domain/measure_rules.h"
#include "core/domain/round_rules.h"
#include "ui/models/plain_tool_tip.h"
#include "ui/models/roles.h"
#include "ui/text/value_text.h"

namespace aanjager {

PastedReportsModel::PastedReportsModel(const PageContext &context, QObject *parent)
    : QAbstractTableModel(parent), m_context(context)
{
}

void PastedReportsModel::read(const QString &text, Id<Round> round, Id<Party> party)
{
    m_round = round;
    m_party = party;
    const View &view = m_context.session.view();
    beginResetModel();
    m_rows.clear();
    QSet<Id<Measure>> met;
    for (const ReportLine &line : readReportLines(text, view.state)) {
        Row row{line};
        if (party.isNull())
            settleVerdict(row.line, round);
        const auto told = reportAt(view, {round, line.measure, party});
        if (told && *told)
            row.told = (*told)->submitted;
        const bool isTwice = met.contains(line.measure);
        met.insert(line.measure);
        row.isTaken = !line.isEmpty() && m_chosen.value(line.measure, !row.told.isValid() && !isTwice);
        m_rows.append(row);
    }
    endResetModel();
    emit takenChanged();
}

/** A light for the whole goes for the aspects too: what stands worse becomes so. Where none is as bad as it says, it
 * stays the light of the whole, set by hand. */
void PastedReportsModel::settleVerdict(ReportLine &line, Id<Round> round) const
{
    const aanjager::State &state = m_context.session.state();
    const Measure *measure = state.find(line.measure);
    const auto whole = std::find_if(line.values.begin(), line.values.end(),
                                    [](const auto &value) { return value.first == QLatin1String("health"); });
    if (!measure || whole == line.values.end())
        return;
    const auto light = Convert<std::optional<Health>>::fromValue(whole->second);
    const auto told = reportAt(m_context.session.view(), {round, line.measure, {}});
    const ProgressReport report = told && *told ? **told : begunReport(*measure, round);
    bool isBorne = false;
    QList<std::pair<QString, Value>> aspects;
    for (const QString &aspect : state.programme().aspects) {
        const QString field = QStringLiteral("health.") + aspect;
        const auto named = std::find_if(line.values.begin(), line.values.end(),
                                        [&](const auto &value) { return value.first == field; });
        auto stands = named == line.values.end() ? healthOf(report, aspect)
                                                 : Convert<std::optional<Health>>::fromValue(named->second);
        const bool becomes = named == line.values.end() && light && stands && *stands > *light;
        if (becomes)
            aspects.append({field, whole->second});
        isBorne = isBorne || becomes || (stands && stands == light);
    }
    if (isBorne)
        line.values.erase(whole);
    line.values += aspects;
}

int PastedReportsModel::taken() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isTaken; }));
}

QList<Telling> PastedReportsModel::tellings() const
{
    QList<Telling> tellings;
    for (const Row &row : m_rows)
        if (row.isTaken && !row.line.values.isEmpty())
            tellings.append({placeOf(row), row.line.values});
    return tellings;
}

QList<ReportPlace> PastedReportsModel::unchanged() const
{
    QList<ReportPlace> places;
    for (const Row &row : m_rows)
        if (row.isTaken && row.line.values.isEmpty())
            places.append(placeOf(row));
    return places;
}

/** The values of these fields in words, parted by commas; with the name of the field where that does not show. */
QString PastedReportsModel::valueWords(const Row &row, const QStringList &fields, bool isNamed) const
{
    QStringList words;
    for (const auto &[name, value] : row.line.values) {
        if (!fields.contains(name))
            continue;
        const Field &field = *describe<ProgressReport>().field(name);
        const QString text = text::valueText(m_context.words, field, value, &m_context.session.state());
        words.append(isNamed ? m_context.words.label(field) + QStringLiteral(": ") + text : text);
    }
    return words.join(QStringLiteral(", "));
}

QString PastedReportsModel::words(const Row &row, int column) const
{
    static const QStringList aspects{QStringLiteral("health.time"), QStringLiteral("health.money"),
                                     QStringLiteral("health.quality"), QStringLiteral("health.risk")};
    static const QStringList texts{QStringLiteral("cause"),      QStringLiteral("consequence"),
                                   QStringLiteral("correction"), QStringLiteral("next_step"),
                                   QStringLiteral("hindrance"),  QStringLiteral("support_asked")};
    const auto both = [](QString first, const QString &second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + QStringLiteral(", ") + second;
    };
    switch (column) {
    case About: {
        const Measure *measure = m_context.session.state().find(row.line.measure);
        return measure ? measure->number + u' ' + measure->title : row.line.text;
    }
    case State:
        return valueWords(row, {QStringLiteral("status")}, false);
    case Verdict:
        return both(valueWords(row, {QStringLiteral("health")}, false), valueWords(row, aspects, true));
    case Reached:
        return valueWords(row, {QStringLiteral("progress")}, false);
    case Words:
        if (row.line.isUnchanged && row.line.values.isEmpty())
            return tr("nothing changed");
        return both(valueWords(row, {QStringLiteral("achieved")}, false), valueWords(row, texts, true));
    case Remark:
        if (row.line.measure.isNull())
            return tr("there is no such number");
        if (row.line.isEmpty())
            return tr("nothing understood");
        if (row.told.isValid())
            return tr("told already on %1").arg(m_context.words.date(row.told));
        return row.line.isGuess ? tr("read from a sentence: right?") : QString();
    default:
        return {};
    }
}

int PastedReportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PastedReportsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PastedReportsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: {
        const QString shown = words(row, column).simplified();
        const bool isLeftOut = shown.isEmpty() && !row.line.isEmpty() && column >= State && column <= Words;
        return isLeftOut ? QStringLiteral("–") : shown;
    }
    case Qt::ToolTipRole:
        return plainToolTip(column == About ? row.line.text : words(row, column));
    case Qt::AccessibleTextRole:
        if (column == Take)
            return row.isTaken ? tr("Taken over") : tr("Not taken over");
        return words(row, column).simplified();
    case Qt::CheckStateRole:
        return column == Take && !row.line.isEmpty() ? QVariant(row.isTaken ? Qt::Checked : Qt::Unchecked) : QVariant();
    case HeadsGroupRole:
        return false;
    case ToneRole:
        return static_cast<int>(column == About    ? TextTone::Strong
                                : column == Remark ? TextTone::Late
                                                   : TextTone::Plain);
    default:
        return {};
    }
}

bool PastedReportsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || m_rows.at(index.row()).line.isEmpty())
        return false;
    Row &row = m_rows[index.row()];
    row.isTaken = value.toInt() == Qt::Checked;
    m_chosen.insert(row.line.measure, row.isTaken);
    emit dataChanged(index, index);
    emit takenChanged();
    return true;
}

QVariant PastedReportsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList heads{QString(),   tr("What it is about"), tr("Status"), tr("Verdict"), tr("Progress"),
                            tr("Words"), tr("To check")};
    return heads.value(section);
}

Qt::ItemFlags PastedReportsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    const bool canTake = index.isValid() && index.column() == Take && !m_rows.at(index.row()).line.isEmpty();
    return canTake ? usual | Qt::ItemIsUserCheckable : usual;
}

} // namespace aanjager
