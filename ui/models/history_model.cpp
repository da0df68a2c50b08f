#include "ui/models/history_model.h"

#include "ui/session/session.h"

#include <algorithm>
#include <utility>

namespace aanjager {

namespace {

constexpr qsizetype rowsAtOnce = 200;
constexpr qsizetype recordsByField = 10'000; ///< of which the groups are made, until somebody looks further
constexpr qsizetype entriesInPart = 200;
constexpr qsizetype changesInPart = 400; ///< so many are looked at before the window has its turn

} // namespace

HistoryModel::HistoryModel(Session &session, const text::Wording &words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_words(words)
    , m_beside([](const std::shared_ptr<HistoryWalk> &walk) { return walk->next(entriesInPart, changesInPart); },
               [this](const Result<HistoryWalk::Part> &part) { takeWalked(part); })
{
    m_readOn.setSingleShot(true);
    m_readOn.setInterval(0);
    connect(&m_readOn, &QTimer::timeout, this, &HistoryModel::readOn);
    connect(&session, &Session::closed, this, &HistoryModel::forget); // it reads a file that is gone
    connect(&session, &Session::opened, this, &HistoryModel::forget);
}

HistoryModel::~HistoryModel() = default;

/** What is read is of a file that is gone, or is asked for otherwise. */
void HistoryModel::forget()
{
    m_readOn.stop();
    m_reader.reset();
    m_beside.forget();
    m_walk.reset();
    m_isWalked = false;
    m_newest = 0;
    m_entries.clear();
    m_records = 0;
    rebuild();
}

HistoryFilter HistoryModel::filter() const
{
    return m_choice.measure ? HistoryFilter{QByteArray(tableOf<Measure>), m_choice.measure.value} : HistoryFilter();
}

Result<void> HistoryModel::load()
{
    forget();
    askMore();
    if (!m_session.isOpen())
        return {};
    m_newest = m_session.view().sequence;
    const auto isLarge = HistoryWalk::isLarge(m_session.file());
    if (!isLarge)
        return tl::unexpected(isLarge.error());
    if (*isLarge) {
        auto walk = HistoryWalk::of(m_session.file(), filter(), m_newest);
        if (!walk)
            return tl::unexpected(walk.error());
        m_walk = std::move(*walk);
        m_beside.ask(m_walk);
        return {};
    }
    m_reader.emplace(m_session.file(), filter(), HistoryReader::Span{0, m_newest});
    const auto read = readPart();
    if (read && !isWhole())
        m_readOn.start();
    return read;
}

Result<void> HistoryModel::refresh()
{
    const qint64 newest = m_session.isOpen() ? m_session.view().sequence : 0;
    if (!isLoaded() || newest < m_newest)
        return load();
    if (newest == m_newest)
        return {};
    const auto isLarge = HistoryWalk::isLarge(m_session.file(), m_newest);
    if (!isLarge || *isLarge)
        return load();
    HistoryReader reader(m_session.file(), filter(), {m_newest, newest});
    QList<HistoryEntry> entries;
    while (!reader.atEnd()) {
        auto part = reader.next(entriesInPart, changesInPart);
        if (!part)
            return tl::unexpected(part.error());
        HistoryReader::join(entries, std::move(*part));
    }
    m_newest = newest;
    takeNew(entries);
    return {};
}

void HistoryModel::takeNew(const QList<HistoryEntry> &entries)
{
    for (const HistoryEntry &entry : entries)
        m_records += entry.records.size();
    m_entries = entries + m_entries;
    for (Line &line : m_lines)
        line.entry += static_cast<int>(entries.size());
    follow();
    if (!m_lines.isEmpty()) // what can be restored may be otherwise now
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit grown();
}

void HistoryModel::setChoice(const HistoryChoice &choice)
{
    const bool isOfOther = choice.measure != m_choice.measure;
    m_choice = choice;
    if (isOfOther)
        return void(load());
    rebuild();
    askMore();
    m_readOn.start();
}

void HistoryModel::setGrouping(HistoryGrouping grouping)
{
    m_grouping = grouping;
    m_folded.clear();
    rebuild();
    askMore();
    m_readOn.start();
}

Result<void> HistoryModel::readPart()
{
    auto part = m_reader->next(entriesInPart, changesInPart);
    if (!part) {
        m_reader.reset();
        return tl::unexpected(part.error());
    }
    take(std::move(*part));
    return {};
}

/** Something was read beside the window. */
void HistoryModel::takeWalked(const Result<HistoryWalk::Part> &part)
{
    if (!part) {
        m_walk.reset();
        emit failed(part.error());
        return;
    }
    m_isWalked = part->isLast;
    take(part->entries);
    readOn();
}

void HistoryModel::take(QList<HistoryEntry> part)
{
    const bool isFirst = m_entries.isEmpty();
    for (const HistoryEntry &entry : part)
        m_records += entry.records.size();
    HistoryReader::join(m_entries, std::move(part));
    if (m_grouping == HistoryGrouping::Day || isFirst || isWhole() || isEnough())
        follow(); // a group grows in its middle: not under a reader's eyes at every part
    emit grown();
}

bool HistoryModel::isEnough() const
{
    return (m_grouping == HistoryGrouping::Day ? m_lines.size() : m_records) >= m_enough;
}

/** So much more than there is. */
void HistoryModel::askMore()
{
    const bool isByDay = m_grouping == HistoryGrouping::Day;
    m_enough = isByDay ? m_lines.size() + rowsAtOnce : m_records + recordsByField;
}

void HistoryModel::readOn()
{
    if (!isLoaded() || isWhole() || isEnough() || m_beside.isBusy())
        return;
    if (m_walk)
        m_beside.ask(m_walk);
    else if (readPart())
        m_readOn.start();
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && isLoaded() && !isWhole() && isEnough();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    askMore();
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
