#include "ui/presenting/deck_times.h"

#include "ui/models/roles.h"

namespace aanjager {

namespace {

constexpr double overTime = 1.1; ///< of what was planned

} // namespace

QString timeText(qint64 seconds)
{
    const qint64 hours = seconds / 3600, minutes = seconds / secondsInMinute % 60, rest = seconds % secondsInMinute;
    const auto two = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    return hours > 0 ? QStringLiteral("%1:%2:%3").arg(hours).arg(two(minutes), two(rest))
                     : QStringLiteral("%1:%2").arg(minutes).arg(two(rest));
}

DeckTimes::DeckTimes(Show &show, QObject *parent) : QAbstractTableModel(parent), m_show(show)
{
    connect(&show, &Show::moved, this, &DeckTimes::follow);
    follow();
}

void DeckTimes::follow()
{
    QList<Row> rows;
    const QList<report::Slide> &slides = m_show.deck().slides;
    for (qsizetype i = 0; i < slides.size(); ++i)
        if (!rows.isEmpty() && rows.last().item == slides[i].item)
            rows.last().last = i;
        else
            rows.append({slides[i].item, i, i});
    if (rows == m_rows)
        return tick();
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void DeckTimes::tick()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, Slides), index(rowCount() - 1, Time));
}

int DeckTimes::rowNow() const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_show.at() >= m_rows[row].first && m_show.at() <= m_rows[row].last)
            return row;
    return -1;
}

QString DeckTimes::nameOf(qsizetype place) const
{
    const report::DeckItem item = m_show.deck().items.value(place);
    const QString name = item.title.isEmpty() ? item.name : item.title;
    return item.minutes ? name + QStringLiteral(", ") + tr("%1 min").arg(*item.minutes) : name;
}

bool DeckTimes::isOver(qsizetype place) const
{
    const auto minutes = m_show.deck().items.value(place).minutes;
    return minutes && static_cast<double>(m_show.secondsOn(place)) > *minutes * secondsInMinute * overTime;
}

int DeckTimes::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DeckTimes::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DeckTimes::words(const Row &row, int column) const
{
    const report::DeckItem item = m_show.deck().items.value(row.item);
    switch (column) {
    case Slides:
        return row.first == row.last ? QString::number(row.first + 1)
                                     : QStringLiteral("%1–%2").arg(row.first + 1).arg(row.last + 1);
    case Item:
        return item.title.isEmpty() ? item.name : item.title;
    case Plan:
        return item.minutes ? tr("%1 min").arg(*item.minutes) : QString();
    default:
        break;
    }
    const qint64 spent = m_show.secondsOn(row.item);
    return spent > 0 ? timeText(spent) : QString();
}

/** What is shown now stands out, what was shown steps back, what took too long is marked. */
int DeckTimes::tone(const Row &row, int column) const
{
    const bool isNow = m_show.at() >= row.first && m_show.at() <= row.last;
    if (column == Time && isOver(row.item))
        return static_cast<int>(TextTone::Late);
    if (isNow)
        return static_cast<int>(TextTone::Strong);
    return static_cast<int>(row.last < m_show.at() ? TextTone::Secondary : TextTone::Plain);
}

QVariant DeckTimes::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return words(row, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (index.column() >= Plan ? Qt::AlignRight : Qt::AlignLeft));
    case ToneRole:
        return tone(row, index.column());
    default:
        return {};
    }
}

QVariant DeckTimes::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section >= Plan ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Slides:
        return tr("Slide");
    case Item:
        return tr("Item");
    case Plan:
        return tr("Plan");
    default:
        return tr("Time");
    }
}

} // namespace aanjager
