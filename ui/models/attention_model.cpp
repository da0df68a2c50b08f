#include "ui/models/attention_model.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/models/roles.h"

#include <algorithm>

namespace aanjager {

namespace {

/** Kinds whose day is a term that can be passed. */
bool hasTerm(AttentionKind kind)
{
    return kind == AttentionKind::DecisionDue || kind == AttentionKind::MilestoneSlipped ||
           kind == AttentionKind::ActionOverdue || kind == AttentionKind::ReportMissing;
}

} // namespace

AttentionModel::AttentionModel(const report::Wording &words, QObject *parent)
    : QAbstractListModel(parent), m_words(words)
{
}

AttentionModel::Row AttentionModel::rowOf(const AttentionLine &line) const
{
    const AttentionItem &item = line.item;
    Row row{item.kind, false, 0, item.measure, item.id, line.number, item.title, {}, false, line.concerns};
    row.isLate = hasTerm(item.kind) && item.days > 0;
    if (row.isLate || item.kind == AttentionKind::Stale)
        row.trailing = item.days > 0 ? tr("%1 d").arg(m_words.number(item.days)) : QString();
    else if (hasTerm(item.kind) && item.day.isValid() && item.days <= 0)
        row.trailing = item.days == 0 ? tr("today") : tr("in %1 d").arg(m_words.number(-item.days));
    else
        row.trailing = m_words.date(item.day);
    return row;
}

/** Says at a heading how many measures its lines are about, where these are not as many. */
void AttentionModel::relate(Row &heading, const QSet<qint64> &measures, const OverviewFigures &figures) const
{
    if (!measures.isEmpty() && measures.size() != heading.count)
        heading.trailing = tr("in %1").arg(countedMeasures(figures, m_words, measures.size()));
}

void AttentionModel::show(const OverviewFigures &figures)
{
    QList<Row> rows;
    qsizetype heading = -1;
    QSet<qint64> measures;
    for (const AttentionLine &line : figures.attention) {
        if (heading < 0 || rows.at(heading).kind != line.item.kind) {
            if (heading >= 0)
                relate(rows[heading], measures, figures);
            measures.clear();
            heading = rows.size();
            rows.append({line.item.kind, true, 0, {}, 0, {}, m_words.label(line.item.kind), {}, false, {}});
        }
        ++rows[heading].count;
        if (!line.item.measure.isNull())
            measures.insert(line.item.measure.value);
        measures += line.concerns;
        rows.append(rowOf(line));
    }
    if (heading >= 0)
        relate(rows[heading], measures, figures);
    become(rows);
}

/** Takes out and puts in only what lies between the rows that both begin and end with. */
void AttentionModel::become(const QList<Row> &rows)
{
    const auto shared = std::min(m_rows.size(), rows.size());
    qsizetype front = 0, back = 0;
    while (front < shared && m_rows.at(front) == rows.at(front))
        ++front;
    while (back < shared - front && m_rows.at(m_rows.size() - 1 - back) == rows.at(rows.size() - 1 - back))
        ++back;
    if (const auto gone = m_rows.size() - front - back; gone > 0) {
        beginRemoveRows({}, static_cast<int>(front), static_cast<int>(front + gone - 1));
        m_rows.remove(front, gone);
        endRemoveRows();
    }
    if (const auto come = rows.size() - front - back; come > 0) {
        beginInsertRows({}, static_cast<int>(front), static_cast<int>(front + come - 1));
        m_rows = rows;
        endInsertRows();
    }
}

QSet<qint64> AttentionModel::measuresOf(AttentionKind kind) const
{
    QSet<qint64> measures;
    for (const Row &row : m_rows) {
        if (row.kind != kind)
            continue;
        if (!row.measure.isNull())
            measures.insert(row.measure.value);
        measures += row.concerns;
    }
    return measures;
}

int AttentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString AttentionModel::inWords(const Row &row) const
{
    if (row.isHeading)
        return QStringLiteral("%1: %2 %3").arg(row.title, m_words.number(row.count), row.trailing).trimmed();
    QStringList parts{m_words.label(row.kind)};
    parts.append((row.number + QLatin1Char(' ') + row.title).trimmed());
    if (!row.trailing.isEmpty())
        parts.append(row.isLate ? tr("%1 late").arg(row.trailing) : row.trailing);
    if (row.measure.isNull() && row.concerns.isEmpty())
        parts.append(tr("is linked to nothing that can be shown"));
    return parts.join(QStringLiteral(", "));
}

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return plainToolTip(row.isHeading && row.trailing.isEmpty() ? QString() : inWords(row));
    case Qt::AccessibleTextRole:
        return inWords(row);
    case HeadsGroupRole:
        return row.isHeading;
    case CountRole:
        return row.count;
    case TrailingRole:
        return row.trailing;
    case ToneRole:
        return static_cast<int>(row.isLate                             ? TextTone::Overdue
                                : row.kind == AttentionKind::Stale     ? TextTone::Late
                                : row.kind == AttentionKind::Intervene ? TextTone::Secondary
                                : hasTerm(row.kind)                    ? TextTone::Late
                                                                       : TextTone::Secondary);
    default:
        return {};
    }
}

QString iconOf(AttentionKind kind)
{
    static constexpr const char *icons[] = {"decision", "",     "flag", "clock", "round",   "history",
                                            "actions",  "hand", "goal", "link",  "parties", "comment"};
    return QString::fromLatin1(icons[static_cast<size_t>(kind)]);
}

} // namespace aanjager
