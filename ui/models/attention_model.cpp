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

/** How many measures the lines of a heading are about, where these are not as many. */
QString AttentionModel::relation(const Heading &heading, const QSet<qint64> &measures,
                                 const OverviewFigures &figures) const
{
    return measures.isEmpty() || measures.size() == heading.count
               ? QString()
               : tr("in %1").arg(countedMeasures(figures, m_words, measures.size()));
}

void AttentionModel::show(const OverviewFigures &figures)
{
    Shown shown{figures.attention, {}, {}};
    shown.rows.reserve(shown.lines.size() + static_cast<qsizetype>(vocabularyOf<AttentionKind>().terms.size()));
    QSet<qint64> measures;
    const auto conclude = [&] {
        if (!shown.headings.isEmpty())
            shown.headings.last().trailing = relation(shown.headings.constLast(), measures, figures);
        measures.clear();
    };
    for (int place = 0; place < shown.lines.size(); ++place) {
        const AttentionLine &line = shown.lines.at(place);
        if (shown.headings.isEmpty() || shown.headings.constLast().kind != line.item.kind) {
            conclude();
            shown.headings.append({line.item.kind, 0, {}});
            shown.rows.append(-static_cast<int>(shown.headings.size()));
        }
        ++shown.headings.last().count;
        if (!line.item.measure.isNull())
            measures.insert(line.item.measure.value);
        measures += line.concerns;
        shown.rows.append(place);
    }
    conclude();
    become(std::move(shown));
}

bool AttentionModel::Shown::isSame(qsizetype row, const Shown &other, qsizetype otherRow) const
{
    const int place = rows.at(row), otherPlace = other.rows.at(otherRow);
    if (place < 0 || otherPlace < 0)
        return place < 0 && otherPlace < 0 && headings.at(-place - 1) == other.headings.at(-otherPlace - 1);
    return lines.at(place) == other.lines.at(otherPlace);
}

/** Takes out and puts in only what lies between the rows that both begin and end with. */
void AttentionModel::become(Shown shown)
{
    const qsizetype before = m_shown.rows.size(), after = shown.rows.size(), least = std::min(before, after);
    qsizetype front = 0, back = 0;
    while (front < least && m_shown.isSame(front, shown, front))
        ++front;
    while (back < least - front && m_shown.isSame(before - 1 - back, shown, after - 1 - back))
        ++back;
    if (const auto gone = before - front - back; gone > 0) {
        beginRemoveRows({}, static_cast<int>(front), static_cast<int>(front + gone - 1));
        m_shown.rows.remove(front, gone);
        endRemoveRows();
    }
    if (const auto come = after - front - back; come > 0) {
        beginInsertRows({}, static_cast<int>(front), static_cast<int>(front + come - 1));
        m_shown = std::move(shown);
        endInsertRows();
    } else {
        m_shown = std::move(shown);
    }
}

AttentionModel::Row AttentionModel::rowAt(const QModelIndex &index) const
{
    if (index.row() < 0 || index.row() >= m_shown.rows.size())
        return {};
    const int place = m_shown.rows.at(index.row());
    if (place >= 0)
        return rowOf(m_shown.lines.at(place));
    const Heading &heading = m_shown.headings.at(-place - 1);
    return {heading.kind, true, heading.count, {}, 0, {}, m_words.label(heading.kind), heading.trailing, false, {}};
}

QSet<qint64> AttentionModel::measuresOf(AttentionKind kind) const
{
    QSet<qint64> measures;
    for (const AttentionLine &line : m_shown.lines) {
        if (line.item.kind != kind)
            continue;
        if (!line.item.measure.isNull())
            measures.insert(line.item.measure.value);
        measures += line.concerns;
    }
    return measures;
}

int AttentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.rows.size());
}

QString AttentionModel::inWords(const Row &row) const
{
    if (row.isHeading)
        return QStringLiteral("%1: %2 %3").arg(row.title, m_words.number(row.count), row.trailing).trimmed();
    QStringList parts{m_words.label(row.kind)};
    parts.append((row.number + QLatin1Char(' ') + row.title).trimmed());
    if (!row.trailing.isEmpty())
        parts.append(row.isLate ? tr("%1 late").arg(row.trailing) : row.trailing);
    if (!row.leads())
        parts.append(tr("is linked to nothing that can be shown"));
    return parts.join(QStringLiteral(", "));
}

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row row = rowAt(index);
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
    static constexpr const char *icons[] = {"decision", "",     "flag", "clock",   "round",   "history", "actions",
                                            "hand",     "goal", "link", "parties", "meeting", "comment"};
    return QString::fromLatin1(icons[static_cast<size_t>(kind)]);
}

} // namespace aanjager
