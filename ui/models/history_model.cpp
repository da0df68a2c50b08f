#include "ui/models/history_model.h"

#include "ui/session/session.h"

#include <utility>

namespace aanjager {

namespace {

constexpr qsizetype rowsAtOnce = 200;
constexpr qsizetype entriesInPart = 200;
constexpr int mostPartsAnew = 4;         ///< what changed further back is read with all the rest
constexpr qsizetype changesInPart = 400; ///< so many are looked at before the window has its turn
constexpr qint64 mostAtOnce = 1'000'000; ///< bytes of a log that is read in the window's own thread

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
    connect(&session, &Session::changed, this, [this] {
        m_isCut = m_isCut || !isWhole();
        drop(); // an edit ends the walk through the log
    });
}

HistoryModel::~HistoryModel() = default;

/** What is read is of a file that is gone, or is another by now. */
void HistoryModel::drop()
{
    m_readOn.stop();
    m_reader.reset();
    m_beside.forget();
    m_walk.reset();
}

void HistoryModel::forget()
{
    drop();
    m_known = 0;
    m_isCut = false;
    m_entries.clear();
    rebuild();
}

HistoryFilter HistoryModel::filter() const
{
    return m_choice.measure ? HistoryFilter{QByteArray(tableOf<Measure>), m_choice.measure.value} : HistoryFilter();
}

Result<void> HistoryModel::load()
{
    forget();
    m_enough = rowsAtOnce;
    if (!m_session.isOpen())
        return {};
    const auto bytes = HistoryReader::bytesIn(m_session.file());
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (*bytes > mostAtOnce) {
        const qint64 newest = m_session.view().sequence;
        auto uid = m_session.file().uidOf(newest);
        if (!uid)
            return tl::unexpected(uid.error());
        m_isWalked = false;
        m_walk = std::make_shared<HistoryWalk>(m_session.file().path(), filter(), newest, std::move(*uid));
        m_beside.ask(m_walk);
        return {};
    }
    m_reader.emplace(m_session.file(), filter());
    const auto read = readPart();
    if (read && !isWhole())
        m_readOn.start();
    return read;
}

Result<void> HistoryModel::refresh()
{
    if (m_reader || m_walk)
        return {}; // nothing was changed since
    if (m_entries.isEmpty() || !m_session.isOpen())
        return load();
    const auto bytes = HistoryReader::bytesIn(m_session.file(), m_entries.first().change.sequence);
    if (!bytes || *bytes > mostAtOnce)
        return load();
    HistoryReader reader(m_session.file(), filter());
    const QByteArray newest = m_entries.first().change.uid;
    QList<HistoryEntry> read;
    qsizetype known = -1;
    for (int parts = 0; known < 0 && parts < mostPartsAnew && !reader.atEnd(); ++parts) {
        const auto part = reader.next(entriesInPart, changesInPart);
        if (!part)
            return tl::unexpected(part.error());
        read += *part;
        const auto found = std::find_if(read.cbegin(), read.cend(),
                                        [&](const HistoryEntry &entry) { return entry.change.uid == newest; });
        known = found == read.cend() ? -1 : found - read.cbegin();
    }
    if (known < 0)
        return load();
    takeNew(read, known);
    if (std::exchange(m_isCut, false)) {
        m_reader = std::move(reader);
        m_readOn.start();
    }
    follow();
    if (!m_lines.isEmpty()) // what can be restored may be otherwise now
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit grown();
    return {};
}

/** `read` begins with what is new, then comes what was known; further on the reader meets the rest of that. */
void HistoryModel::takeNew(const QList<HistoryEntry> &read, qsizetype known)
{
    const qsizetype rest = m_entries.size() - (read.size() - known);
    m_known = std::max<qsizetype>(0, rest);
    m_entries = rest < 0 ? read : read.first(known) + m_entries;
    for (Line &line : m_lines)
        line.entry += known;
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
    take(*part);
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

void HistoryModel::take(const QList<HistoryEntry> &part)
{
    const bool isFirst = m_entries.isEmpty();
    const qsizetype passed = std::min(m_known, part.size());
    m_known -= passed;
    m_entries += part.sliced(passed);
    if (m_grouping == HistoryGrouping::Day || isFirst || isWhole())
        follow(); // a group grows in its middle: not under a reader's eyes at every part
    emit grown();
}

void HistoryModel::readOn()
{
    const bool isEnough = m_grouping == HistoryGrouping::Day && m_lines.size() >= m_enough;
    if (isWhole() || isEnough || m_beside.isBusy())
        return;
    if (m_walk)
        m_beside.ask(m_walk);
    else if (readPart())
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
