#include "ui/pages/board/board_column_model.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/models/roles.h"

namespace aanjager {

bool BoardLine::isSame(const BoardLine &other) const
{
    return kind == other.kind && card.measure == other.card.measure && (!isHeading() || ended == other.ended);
}

BoardColumnModel::BoardColumnModel(const report::Wording &words, EndedCards ended, QObject *parent)
    : QAbstractListModel(parent), m_words(words), m_ended(ended)
{
}

void BoardColumnModel::setCards(const QList<BoardCard> &cards)
{
    m_cards = cards;
    become(linesOf());
}

QList<BoardLine> BoardColumnModel::linesOf() const
{
    QList<BoardLine> lines;
    lines.reserve(m_cards.size() + 2);
    for (const BoardCard &card : m_cards)
        if (!isEnded(card.status))
            lines.append({BoardLine::Kind::Card, card});
    addEnded(lines, Status::Done);
    addEnded(lines, Status::Dropped);
    return lines;
}

void BoardColumnModel::addEnded(QList<BoardLine> &lines, Status status) const
{
    QList<BoardLine> small;
    for (const BoardCard &card : m_cards)
        if (card.status == status)
            small.append({BoardLine::Kind::Small, card});
    if (small.isEmpty())
        return;
    const bool isFolded = m_ended == EndedCards::UnderHeading && m_folded.contains(status);
    if (m_ended == EndedCards::UnderHeading)
        lines.append({BoardLine::Kind::Heading, {}, status, m_words.label(status), int(small.size()), isFolded});
    if (!isFolded)
        lines += small;
}

/** Takes out what differs between the parts at both ends that stay, and puts in what comes there. */
void BoardColumnModel::become(QList<BoardLine> next)
{
    qsizetype head = 0;
    const qsizetype most = std::min(m_lines.size(), next.size());
    while (head < most && m_lines[head].isSame(next[head]))
        ++head;
    qsizetype tail = 0;
    while (tail < most - head && m_lines[m_lines.size() - 1 - tail].isSame(next[next.size() - 1 - tail]))
        ++tail;
    const auto row = [](qsizetype at) { return static_cast<int>(at); };
    if (const qsizetype end = m_lines.size() - tail; end > head) {
        beginRemoveRows({}, row(head), row(end - 1));
        m_lines.remove(head, end - head);
        endRemoveRows();
    }
    if (const qsizetype end = next.size() - tail; end > head) {
        beginInsertRows({}, row(head), row(end - 1));
        m_lines = m_lines.first(head) + next.sliced(head, end - head) + m_lines.sliced(head);
        endInsertRows();
    }
    for (qsizetype at = 0; at < next.size(); ++at) {
        if (m_lines[at] == next[at])
            continue;
        m_lines[at] = std::move(next[at]);
        emit dataChanged(index(row(at)), index(row(at)));
    }
}

void BoardColumnModel::toggle(const QModelIndex &heading)
{
    if (!heading.isValid() || !line(heading).isHeading())
        return;
    const Status status = line(heading).ended;
    if (!m_folded.remove(status))
        m_folded.insert(status);
    become(linesOf());
}

qsizetype BoardColumnModel::rowOf(Id<Measure> id) const
{
    for (qsizetype row = 0; row < m_lines.size(); ++row)
        if (!m_lines[row].isHeading() && m_lines[row].card.measure == id)
            return row;
    return -1;
}

QModelIndex BoardColumnModel::find(Id<Measure> id, bool unfold)
{
    const auto card =
        std::find_if(m_cards.cbegin(), m_cards.cend(), [id](const BoardCard &each) { return each.measure == id; });
    if (card == m_cards.cend() || id.isNull())
        return {};
    if (unfold && m_folded.remove(card->status))
        become(linesOf());
    const qsizetype row = rowOf(id);
    return row < 0 ? QModelIndex() : index(static_cast<int>(row));
}

int BoardColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant BoardColumnModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BoardLine &at = line(index);
    switch (role) {
    case Qt::DisplayRole:
        return at.isHeading() ? at.heading : QStringLiteral("%1 %2").arg(at.card.number, at.card.title).trimmed();
    case Qt::ToolTipRole: {
        QStringList whole{at.card.title, at.card.news, at.card.supportAsked};
        whole.removeAll(QString());
        return at.isHeading() ? QVariant() : plainToolTip(whole.join(QLatin1Char('\n')));
    }
    case Qt::AccessibleTextRole:
        return spoken(at);
    case IdRole:
        return at.isHeading() ? QVariant() : QVariant(at.card.measure.value);
    case HeadsGroupRole:
        return at.isHeading();
    case ExpandedRole:
        return at.isHeading() ? QVariant(!at.isFolded) : QVariant();
    default:
        return {};
    }
}

QString BoardColumnModel::spoken(const BoardLine &line) const
{
    if (!line.isHeading())
        return m_speaker ? m_speaker(line.card.measure) : line.card.title;
    return line.isFolded ? tr("%1, %2, folded").arg(line.heading).arg(line.count)
                         : tr("%1, %2, unfolded").arg(line.heading).arg(line.count);
}

Qt::ItemFlags BoardColumnModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return line(index).isHeading() ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace aanjager
