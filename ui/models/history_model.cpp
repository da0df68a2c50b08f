#include "ui/models/history_model.h"

#include "ui/session/session.h"

namespace aanjager {

namespace {

constexpr qsizetype rowsAtOnce = 200;
constexpr qsizetype entriesInPart = 200;
constexpr qsizetype changesInPart = 400; ///< so many are looked at before the window has its turn

} // namespace

HistoryModel::HistoryModel(Session &session, const text::Wording &words, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_words(words)
{
    m_readOn.setSingleShot(true);
    m_readOn.setInterval(0);
    connect(&m_readOn, &QTimer::timeout, this, &HistoryModel::readOn);
    const auto drop = [this] {
        m_reader.reset(); // it reads a file that is gone
        m_readOn.stop();
    };
    connect(&session, &Session::closed, this, drop);
    connect(&session, &Session::opened, this, drop);
    connect(&session, &Session::changed, this, drop); // an edit ends the walk through the log
}

HistoryModel::~HistoryModel() = default;

Result<void> HistoryModel::load()
{
    m_readOn.stop();
    m_reader.reset();
    m_enough = rowsAtOnce;
    beginResetModel();
    m_entries.clear();
    m_lines.clear();
    endResetModel();
    if (!m_session.isOpen())
        return {};
    HistoryFilter filter;
    if (m_choice.measure)
        filter = {QByteArray(tableOf<Measure>), m_choice.measure.value};
    m_reader.emplace(m_session.file(), filter);
    const auto read = readPart();
    if (read && !isWhole())
        m_readOn.start();
    return read;
}

void HistoryModel::setChoice(const HistoryChoice &choice)
{
    const bool isOfOther = choice.measure != m_choice.measure;
    m_choice = choice;
    if (isOfOther)
        return void(load());
    rebuild();
    m_readOn.start();
}

void HistoryModel::setGrouping(HistoryGrouping grouping)
{
    m_grouping = grouping;
    m_folded.clear();
    rebuild();
    m_readOn.start();
}

Result<void> HistoryModel::readPart()
{
    const auto part = m_reader->next(entriesInPart, changesInPart);
    if (!part) {
        m_reader.reset();
        return tl::unexpected(part.error());
    }
    const qsizetype from = m_entries.size();
    m_entries += *part;
    if (m_grouping == HistoryGrouping::Day)
        appendByDay(from);
    else if (from == 0 || isWhole())
        rebuild(); // a group grows in its middle: not under a reader's eyes at every part
    emit grown();
    return {};
}

void HistoryModel::readOn()
{
    const bool isEnough = m_grouping == HistoryGrouping::Day && m_lines.size() >= m_enough;
    if (!isWhole() && !isEnough && readPart())
        m_readOn.start();
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !isWhole() && m_grouping == HistoryGrouping::Day && m_lines.size() >= m_enough;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_enough = m_lines.size() + rowsAtOnce;
    m_readOn.start();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Restore + 1;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Written"), tr("About"), tr("Value"), tr("By"), {}};
    return names.value(section);
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_lines[index.row()].kind == Line::Kind::Heading)
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return QAbstractTableModel::flags(index);
}

} // namespace aanjager
