#include "ui/session/session.h"

#include "core/storage/state_loader.h"

#include <QFileInfo>
#include <QMetaObject>

namespace aanjager {

namespace {

Result<std::unique_ptr<ProgrammeFile>> openToRead(const QString &path)
{
    return ProgrammeFile::open(path, {Access::ReadOnly, Durability::Full, {}});
}

Session::Findings verified(const QString &path)
{
    return openToRead(path).and_then([](const auto &file) { return file->verify(); });
}

/** The one name of a file, whichever links lead to it: its lock lies beside it under that name. */
QString wholePath(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
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
}

Session::~Session()
{
    release();
}

Result<Session::Opened> Session::openFile(const QString &path, Access access)
{
    const auto toRead = [&](ReadOnlyReason reason, const QString &holder = {}) {
        return openToRead(path).map([&](auto file) { return Opened{std::move(file), reason, holder}; });
    };
    if (access == Access::ReadOnly)
        return toRead(ReadOnlyReason::AsAsked);
    if (QFileInfo::exists(path) && !QFileInfo(path).isWritable())
        return toRead(ReadOnlyReason::NotWritable);
    auto file = ProgrammeFile::open(path);
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
    const QString whole = wholePath(path);
    if (isOpen() && wholePath(m_file->path()) == whole) {
        if (const auto readable = openToRead(whole); !readable)
            return tl::unexpected(readable.error()); // what was open stays
        close();                                     // our own lock would name ourselves as the holder
    }
    auto opened = openFile(whole, access);
    if (!opened)
        return tl::unexpected(opened.error());
    auto state = loadState(opened->file->store());
    if (!state)
        return tl::unexpected(state.error());
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
    m_view.state = std::move(state);
    m_view.today = todayOf(m_view.state, QDate::currentDate());
    m_file->setAuthor(m_author);
    m_file->subscribe([this](const QList<RowChange> &rows) { readAgain(rows); });
    const auto log = m_file->log();
    m_openedAt = QDateTime::currentDateTime();
    m_savedAt = log && !log->isEmpty() ? log->last().at : QDateTime();
    m_triesLeft = m_checking.tries;
    startCheck();
    emit this->opened();
    emit accessChanged();
}

void Session::release()
{
    m_nextCheck.stop();
    m_isUnchecked = false;
    if (m_check.valid())
        m_check.wait();
    m_check = {};
    m_file.reset();
    m_view = {};
    m_standing.forget();
    m_reason = ReadOnlyReason::None;
    m_holder.clear();
}

void Session::close()
{
    if (!isOpen())
        return;
    release();
    emit closed();
    emit accessChanged();
}

/** A second, read-only connection in a thread of its own: the first stays with the window. */
void Session::startCheck()
{
    const int check = ++m_checks;
    --m_triesLeft;
    const auto run = m_checking.run ? m_checking.run : &verified;
    m_check = std::async(std::launch::async, [this, check, run, path = m_file->path()]() -> Findings {
        Findings findings = run(path);
        const auto conclude = [this, check] {
            if (check == m_checks)
                finishCheck();
        };
        QMetaObject::invokeMethod(this, conclude, Qt::QueuedConnection);
        return findings;
    });
}

void Session::finishCheck()
{
    if (!m_check.valid())
        return;
    const Findings findings = m_check.get();
    const bool isDamaged = findings ? !findings->isEmpty() : findings.error().kind == ErrorKind::Format;
    m_isUnchecked = !findings && !isDamaged;
    // While another writes in it, a check may meet half of a change.
    if (isDamaged && m_reason != ReadOnlyReason::HeldByOther)
        m_reason = ReadOnlyReason::Damaged;
    if (m_isUnchecked && m_triesLeft > 0)
        m_nextCheck.start(m_checking.pause);
    emit accessChanged();
}

void Session::readAgain(const QList<RowChange> &rows)
{
    m_standing.leave(m_view, rows);
    if (!refresh(m_view.state, m_file->store(), rows)) {
        m_standing.forget();
        if (auto whole = loadState(m_file->store()))
            m_view.state = std::move(*whole);
    }
    m_view.today = todayOf(m_view.state, QDate::currentDate());
    m_standing.enter(m_view, rows);
    m_savedAt = QDateTime::currentDateTime();
    emit changed(rows);
    emit saved(m_savedAt);
}

void Session::setAuthor(const QString &author)
{
    m_author = author;
    if (m_file)
        m_file->setAuthor(author);
}

tl::unexpected<Error> Session::refusal() const
{
    return fail(ErrorKind::Refused, QStringLiteral("opened read-only"), {m_file ? m_file->path() : QString()});
}

Result<std::optional<Change>> Session::edit(const Label &label, const std::function<Result<void>(Edit &)> &work)
{
    return change([&](ProgrammeFile &file) { return file.edit(label, work); });
}

Result<Change> Session::undo()
{
    return change([](ProgrammeFile &file) { return file.undo(); });
}

Result<Change> Session::redo()
{
    return change([](ProgrammeFile &file) { return file.redo(); });
}

} // namespace aanjager
