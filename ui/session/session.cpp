#include "ui/session/session.h"

#include "ui/session/report_steps.h"

#include "core/base/give_back.h"
#include "core/storage/state_loader.h"

#include <QFileInfo>
#include <QMetaObject>
#include <algorithm>
#include <utility>

namespace aanjager {

namespace {

constexpr qsizetype mostFollowed = 4'000;             ///< rows of a change; of more the whole file is read sooner
constexpr std::chrono::milliseconds untilPainted{40}; ///< a check would hold up the first page

Result<std::unique_ptr<ProgrammeFile>> openToRead(const QString &path)
{
    return ProgrammeFile::open(path, {Access::ReadOnly, Durability::Full, {}});
}

/** The one name of a file, whichever links lead to it: its lock lies beside it under that name. */
QString wholePath(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

/** Which of the reports that change are at hand in a state. */
QSet<qint64> reportsAtHand(const State &state, const QList<RowChange> &rows)
{
    QSet<qint64> reports;
    for (const RowChange &row : rows)
        if (row.table == tableOf<ProgressReport> && state.find(Id<ProgressReport>{row.id}))
            reports.insert(row.id);
    return reports;
}

/** Whether a change may be of what a party reported; before and after are the reports at hand. */
bool bearsOnParties(const RowChange &row, const QSet<qint64> &before, const QSet<qint64> &after)
{
    const bool wasThere = before.contains(row.id), isThere = after.contains(row.id);
    const bool isOfLead = row.operation == Operation::Removed    ? wasThere
                          : row.operation == Operation::Inserted ? isThere
                                                                 : wasThere && isThere;
    return row.table == tableOf<ProgressReport> && !isOfLead;
}

Party municipality(const QString &name)
{
    Party party;
    party.id = newId<Party>();
    party.kind = PartyKind::Municipality;
    party.name = name;
    return party;
}

} // namespace

Session::Session(QObject *parent) : QObject(parent)
{
    m_nextCheck.setSingleShot(true);
    connect(&m_nextCheck, &QTimer::timeout, this, &Session::startCheck);
    connect(&m_disk, &DiskGlance::answered, this, &Session::look);
    connect(&m_disk, &DiskGlance::conflictCopyFound, this, &Session::conflictCopyFound);
}

Session::~Session()
{
    release();
}

/** `same`: the open file, where it is the one that is to be opened; null otherwise. */
Result<Session::Opened> Session::openFile(const QString &path, Access access, const ProgrammeFile *same)
{
    const auto toRead = [&](ReadOnlyReason reason, const QString &holder = {}) {
        return openToRead(path).map([&](auto file) { return Opened{std::move(file), reason, holder}; });
    };
    if (access == Access::ReadOnly)
        return toRead(ReadOnlyReason::AsAsked);
    if (QFileInfo::exists(path) && !QFileInfo(path).isWritable())
        return toRead(ReadOnlyReason::NotWritable);
    auto file = same ? same->openAgain() : ProgrammeFile::open(path);
    if (file)
        return Opened{std::move(*file), ReadOnlyReason::None, {}};
    if (file.error().kind == ErrorKind::Busy)
        return toRead(ReadOnlyReason::HeldByOther, file.error().found);
    if (file.error().kind == ErrorKind::Refused)
        return toRead(ReadOnlyReason::NotWritable);
    return tl::unexpected(file.error());
}

Result<void> Session::open(const QString &path, Access access)
{
    if (m_isChanging)
        return told(Result<void>(refusal()));
    const QString whole = wholePath(path);
    const bool isSame = isOpen() && wholePath(m_file->path()) == whole;
    auto opened = openFile(whole, access, isSame ? m_file.get() : nullptr);
    if (!opened)
        return tl::unexpected(opened.error());
    auto state = loadAtHand(*opened->file);
    if (!state)
        return tl::unexpected(state.error());
    giveBackMemory();
    take(std::move(*opened), std::move(*state));
    return {};
}

Result<void> Session::create(const QString &path, const Programme &programme, const QStringList &municipalities,
                             const std::function<Result<void>(Edit &)> &beginning)
{
    const auto addMunicipalities = [&](Edit &edit) {
        Result<void> added;
        for (const QString &name : municipalities)
            added = added.and_then([&] { return edit.insert(municipality(name)).map([](auto) {}); });
        return added;
    };
    const auto fill = [&](ProgrammeFile &file) -> Result<void> {
        file.setAuthor(m_author);
        Result<void> filled;
        if (beginning)
            filled = file.edit({QStringLiteral("template"), {}}, beginning).map([](const auto &) {});
        if (filled && !municipalities.isEmpty())
            filled = file.edit({QStringLiteral("add"), {QString::fromLatin1(tableOf<Party>)}}, addMunicipalities)
                         .map([](const auto &) {});
        return filled;
    };
    return ProgrammeFile::build(path, programme, &QDateTime::currentDateTime, fill).and_then([&] {
        return open(path);
    });
}

void Session::take(Opened opened, State state)
{
    release();
    m_file = std::move(opened.file);
    m_reason = opened.reason;
    m_holder = opened.holder;
    ++m_partyReports;
    m_view.state = std::move(state);
    m_view.today = todayOf(m_view.state, m_calendar());
    m_view.sequence = m_file->sequenceAt({}).value_or(0);
    m_file->setAuthor(m_author);
    m_file->subscribe([this](const QList<RowChange> &rows) { readAgain(rows); });
    const auto log = m_file->log();
    m_openedAt = QDateTime::currentDateTime();
    m_savedAt = log && !log->isEmpty() ? log->last().at : QDateTime();
    m_triesLeft = m_checking.tries;
    m_isCheckDue = true;
    m_nextCheck.start(untilPainted);
    m_disk.begin(m_file->path());
    emit this->opened();
    emit accessChanged();
}

void Session::release()
{
    m_nextCheck.stop();
    m_disk.end();
    m_isUnchecked = m_isCheckDue = false;
    stopCheck();
    m_fate = FileFate::Ours;
    m_file.reset();
    m_view = {};
    m_standing.forget();
    m_reason = ReadOnlyReason::None;
    m_holder.clear();
}

void Session::setChanging(bool isChanging)
{
    m_isChanging = isChanging;
    if (isChanging)
        m_nextCheck.stop(); // a reader would be in the way of the commit
    else if (isOpen() && m_isUnchecked && m_triesLeft > 0)
        m_nextCheck.start(m_checking.pause);
    emit accessChanged();
}

void Session::close()
{
    if (!isOpen() || m_isChanging)
        return;
    release();
    emit closed();
    emit accessChanged();
}

/** A second, read-only connection in a thread of its own: the first stays with the window. */
void Session::startCheck()
{
    m_nextCheck.stop();
    m_isCheckDue = false;
    const int check = ++m_checks;
    --m_triesLeft;
    m_interruption = std::make_shared<Interruption>();
    const auto whole = [interruption = m_interruption](const QString &path) { return verifyFile(path, *interruption); };
    const std::function<Findings(const QString &)> run = m_checking.run ? m_checking.run : whole;
    m_check = std::async(std::launch::async, [this, check, run, path = m_file->path()]() -> Findings {
        Findings findings = run(path);
        giveBackMemory();
        const auto conclude = [this, check] {
            if (check == m_checks && m_check.valid())
                concludeCheck();
        };
        QMetaObject::invokeMethod(this, conclude, Qt::QueuedConnection);
        return findings;
    });
}

void Session::finishCheck()
{
    if (m_isChanging)
        return; // nobody may read beside it; it goes on afterwards
    if (m_isCheckDue)
        startCheck();
    if (m_check.valid())
        concludeCheck();
}

void Session::concludeCheck()
{
    const Findings findings = m_check.get();
    followFile(); // a check of another file says nothing about this one
    const bool isDamaged = findings ? !findings->isEmpty() : findings.error().kind == ErrorKind::Format;
    m_isUnchecked = isDamaged ? isTaken() : !findings;
    // While another writes in it, a check may meet half of a change.
    if (isDamaged && m_reason != ReadOnlyReason::HeldByOther && !isTaken())
        m_reason = ReadOnlyReason::Damaged;
    if (m_isUnchecked && m_triesLeft > 0)
        m_nextCheck.start(m_checking.pause);
    emit accessChanged();
}

void Session::readAgain(const QList<RowChange> &rows)
{
    m_standing.leave(m_view, rows);
    const QSet<qint64> before = reportsAtHand(m_view.state, rows);
    const bool isFollowed = rows.size() <= mostFollowed && refresh(m_view.state, m_file->store(), rows).has_value();
    const QSet<qint64> after = reportsAtHand(m_view.state, rows);
    if (!isFollowed ||
        std::any_of(rows.begin(), rows.end(), [&](const RowChange &row) { return bearsOnParties(row, before, after); }))
        ++m_partyReports;
    if (!isFollowed) {
        m_standing.forget();
        if (auto anew = loadAtHand(*m_file))
            m_view.state = std::move(*anew);
    }
    const QDate dayBefore = std::exchange(m_view.today, todayOf(m_view.state, m_calendar()));
    m_view.sequence = m_file->sequenceAt({}).value_or(0);
    m_standing.enter(m_view, rows);
    m_savedAt = QDateTime::currentDateTime();
    emit changed(rows);
    emit saved(m_savedAt);
    if (m_view.today != dayBefore)
        emit dayChanged();
}

Result<View> Session::wholeView() const
{
    return whole(m_view.state).map([this](State state) {
        View view = m_view;
        view.state = std::move(state);
        return view;
    });
}

void Session::setAuthor(const QString &author)
{
    m_author = author;
    if (m_file)
        m_file->setAuthor(author);
}

tl::unexpected<Error> Session::refusal() const
{
    if (isTaken())
        return tl::unexpected(goneError(m_fate, m_file->path()));
    return fail(ErrorKind::Refused, QStringLiteral("opened read-only"), {m_file ? m_file->path() : QString()});
}

Result<std::optional<Change>> Session::edit(const Label &label, const std::function<Result<void>(Edit &)> &work)
{
    return change([&](ProgrammeFile &file) { return file.edit(label, work); });
}

Result<Change> Session::undo()
{
    return change(&undoneAsDone);
}

Result<Change> Session::redo()
{
    return change(&redoneAsDone);
}

} // namespace aanjager
