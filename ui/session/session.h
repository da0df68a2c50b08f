#pragma once

#include "core/insight/standing.h"
#include "core/storage/file_check.h"
#include "core/storage/history.h"
#include "ui/session/disk_glance.h"
#include "ui/session/read_only_reason.h"

namespace aanjager {

/**
 * The programme that is open in the window, or none. It keeps the records in memory up to date and says which rows
 * changed; everything that is edited goes through `edit`. The file is checked in the background after it opened; the
 * first edit waits for that. Every second it looks whether the file and the day are still those that they were, once
 * the disk answers. Lives in the GUI thread.
 */
class Session : public QObject
{
    Q_OBJECT

public:
    using Findings = Result<QList<Finding>>;
    /** How a file is checked: `run` is called in a thread of its own. A check that could not run is tried again after
     * `pause`, `tries` times in all. */
    struct Checking
    {
        std::function<Findings(const QString &path)> run = {}; ///< null: verifyFile, which can be interrupted
        std::chrono::milliseconds pause{3000};
        int tries = 5;
    };

    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /** Opens a file in place of the one that is open, which may be the same; one that may not be written is opened to
     * read. When it cannot be read at all, the error is returned and what was open stays, with its lock. */
    Result<void> open(const QString &path, Access access = Access::ReadWrite);
    /** Makes a new programme file with these municipalities, and what `beginning` adds to it, and opens it. Fails with
     * Conflict when a file is there. */
    Result<void> create(const QString &path, const Programme &programme, const QStringList &municipalities,
                        const std::function<Result<void>(Edit &)> &beginning = {});
    void close();

    bool isOpen() const { return m_file != nullptr; }
    bool canEdit() const { return isOpen() && readOnlyReason() == ReadOnlyReason::None && !m_isChanging; }
    ReadOnlyReason readOnlyReason() const;
    /** The file on the disk is not the one that is open any more, so nothing can be stored in it. */
    bool isTaken() const { return m_fate != FileFate::Ours; }
    /** Writes what is open to another place, with its history where that is still to be had; there at once or not at
     * all. Fails with Conflict when a file is there, Storage. */
    Result<void> copyTo(const QString &path) const;
    /** Whether a copy would hold all: where the file was overwritten, what was not read before is lost. */
    bool isCopyWhole() const;
    /** Who holds the file, where another does. */
    const QString &holder() const { return m_holder; }
    bool isBeingChecked() const { return m_check.valid() || m_isCheckDue; }
    /** The check could not run so far, so nothing is known about the file: neither whole nor damaged. */
    bool isUnchecked() const { return m_isUnchecked; }
    /** Waits for the check that runs or is about to, where one is, to end. */
    void finishCheck();
    /** For the files that are opened from now on. */
    void setChecking(Checking checking) { m_checking = std::move(checking); }
    /** For the files that are opened from now on; null: the disk itself. */
    void setAsking(DiskGlance::Asking asking) { m_disk.setAsking(std::move(asking)); }
    /** Looks at once whether the file and the day are still the same. */
    void look();
    /** The same once the disk answers. */
    void lookSoon() { m_disk.ask(); }
    /** Which day it is for programmes that do not say so themselves; looks at once. */
    void setCalendar(std::function<QDate()> calendar);

    /** The open file; there must be one. */
    const ProgrammeFile &file() const { return *m_file; }
    const View &view() const { return m_view; }
    const State &state() const { return m_view.state; }
    /** The view with what parties reported, which it otherwise leaves in the file. Fails as late reports do. */
    Result<View> wholeView() const;
    QDate today() const { return m_view.today; }
    QDateTime savedAt() const { return m_savedAt; }
    /** Another number each time that what parties reported may have become otherwise. */
    int partyReportsVersion() const { return m_partyReports; }
    /** The overview as it is now; `openRound` is valid until the next change. */
    Overview overview() const { return m_standing.overview(m_view); }
    /** What asks for attention now, in order. */
    QList<AttentionItem> attention() const { return m_standing.attention(m_view); }
    /** The measures that any of it belongs to; valid until the next change. */
    const QSet<qint64> &measuresAsking() const { return m_standing.measuresAsking(m_view); }
    /** Since when the file is open here; what was changed later was changed here. */
    QDateTime openedAt() const { return m_openedAt; }

    /** Under which function changes are noted. */
    void setAuthor(const QString &author);

    /** Stores what `work` does as one change; fails as ProgrammeFile::edit does, with `failed` emitted. */
    Result<std::optional<Change>> edit(const Label &label, const std::function<Result<void>(Edit &)> &work);
    /** Lets a whole operation of core, such as an import, change the open file; refused and told as an edit is. */
    template <class Work> std::invoke_result_t<Work, ProgrammeFile &> change(Work &&work)
    {
        awaitCheck();
        if (!canEdit())
            return told(std::invoke_result_t<Work, ProgrammeFile &>(refusal()));
        auto result = told(work(*m_file));
        if (!result)
            look(); // at what may have made it fail
        return result;
    }
    /** The same for an operation so long that the window listens meanwhile: until it has ended nothing else changes,
     * replaces or closes the file. */
    template <class Work> std::invoke_result_t<Work, ProgrammeFile &> changeAtLength(Work &&work)
    {
        return change([&](ProgrammeFile &file) {
            const Changing changing(*this);
            return work(file);
        });
    }
    /** A report goes with the answers given for it one by one; returns the last change that was taken back. */
    Result<Change> undo();
    Result<Change> redo();

signals:
    /** Another programme is open, or none: all records are new. */
    void opened();
    void closed();
    void changed(const QList<RowChange> &rows);
    void saved(const QDateTime &at);
    void failed(const Error &error);
    /** Whether it can be edited, or is being checked, became otherwise. */
    void accessChanged();
    /** Another day has begun: what depends on today is otherwise. */
    void dayChanged();
    /** An edit begins, or ends, to wait for the check; the window stands still meanwhile. */
    void waiting(bool isWaiting);
    /** A cloud client put a copy with other changes beside the file, or had done so before it was opened. */
    void conflictCopyFound(const QString &name);

private:
    struct Opened
    {
        std::unique_ptr<ProgrammeFile> file;
        ReadOnlyReason reason = ReadOnlyReason::None;
        QString holder;
    };

    /** While it lives, nothing else may change the file. */
    class Changing
    {
    public:
        explicit Changing(Session &session) : m_session(session) { m_session.setChanging(true); }
        ~Changing() { m_session.setChanging(false); }
        Changing(const Changing &) = delete;
        Changing &operator=(const Changing &) = delete;

    private:
        Session &m_session;
    };

    void setChanging(bool isChanging);
    static Result<Opened> openFile(const QString &path, Access access, const ProgrammeFile *same);
    void take(Opened opened, State state);
    void release();
    void startCheck();
    void concludeCheck();
    void awaitCheck();
    void stopCheck();
    void followFile();
    void followDay();
    void followEdits();
    void readAgain(const QList<RowChange> &rows);
    tl::unexpected<Error> refusal() const;
    template <class T> Result<T> told(Result<T> result)
    {
        if (!result)
            emit failed(result.error());
        return result;
    }

    std::unique_ptr<ProgrammeFile> m_file;
    View m_view;
    mutable Standing m_standing; ///< of the view
    ReadOnlyReason m_reason = ReadOnlyReason::None;
    QString m_holder;
    QString m_author;
    QDateTime m_savedAt, m_openedAt;
    FileFate m_fate = FileFate::Ours;
    DiskGlance m_disk{this};
    int m_partyReports = 0;
    std::function<QDate()> m_calendar = &QDate::currentDate;
    std::future<Findings> m_check;                ///< valid until its findings are taken
    std::shared_ptr<Interruption> m_interruption; ///< of that check
    int m_checks = 0;                             ///< how many were started; tells the latest from an earlier one
    Checking m_checking;
    QTimer m_nextCheck{this};
    int m_triesLeft = 0;
    bool m_isUnchecked = false;
    bool m_isCheckDue = false; ///< the first check waits for the first paint
    bool m_isChanging = false; ///< by an operation at length
};

} // namespace aanjager
