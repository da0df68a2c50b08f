// What the session keeps an eye on: the check of the file, what becomes of it on the disk, and the day.
#include "core/storage/others_changes.h"
#include "core/storage/state_writer.h"
#include "ui/session/session.h"

#include <utility>

namespace aanjager {

namespace {

constexpr std::chrono::milliseconds unnoticed{100}; ///< a shorter wait needs no sign

} // namespace

ReadOnlyReason Session::readOnlyReason() const
{
    switch (m_fate) {
    case FileFate::Gone:
        return ReadOnlyReason::Gone;
    case FileFate::Replaced:
        return ReadOnlyReason::Replaced;
    case FileFate::Overwritten:
        return ReadOnlyReason::Overwritten;
    case FileFate::Ours:
        break;
    }
    return m_reason;
}

/** What was overwritten is to be had from memory alone. */
Result<void> Session::copyTo(const QString &path) const
{
    if (m_file->fate() == FileFate::Overwritten)
        return writeState(path, m_view.state, m_author);
    return m_file->copyTo(path);
}

bool Session::isCopyWhole() const
{
    return m_file->fate() != FileFate::Overwritten || m_view.state.isWhole();
}

void Session::look()
{
    if (m_isChanging)
        return; // the change itself looks, before and after
    if (!isOpen())
        return;
    followDay();
    followFile();
    followEdits();
}

void Session::followFile()
{
    const FileFate before = std::exchange(m_fate, m_file->fate());
    if (m_fate == before)
        return;
    emit accessChanged();
}

/** Who only reads a file sees what others write in it; what fails now is tried at the next look. */
void Session::followEdits()
{
    if (m_file->isReadOnly() && m_fate == FileFate::Ours)
        (void)followOthers(*m_file, m_view.sequence, [this](const QList<RowChange> &rows) { readAgain(rows); });
}

void Session::followDay()
{
    const QDate today = todayOf(m_view.state, m_calendar());
    if (today == m_view.today)
        return;
    m_view.today = today;
    m_standing.forget();
    emit dayChanged();
}

void Session::setCalendar(std::function<QDate()> calendar)
{
    m_calendar = std::move(calendar);
    look();
}

/** An edit waits as long as the check runs, and says so. */
void Session::awaitCheck()
{
    if (m_isCheckDue)
        startCheck();
    if (m_check.valid() && m_check.wait_for(unnoticed) != std::future_status::ready) {
        emit waiting(true);
        m_check.wait();
        emit waiting(false);
    }
    finishCheck();
}

/** Its findings are of no use any more. It is told again and again, for between two questions it would not hear. */
void Session::stopCheck()
{
    while (m_check.valid() && m_check.wait_for(std::chrono::milliseconds(2)) != std::future_status::ready)
        m_interruption->interrupt();
    m_check = {};
    ++m_checks; // what it sends still is of no use either
}

} // namespace aanjager
