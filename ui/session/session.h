#pragma once

#include "core/insight/standing.h"
#include "core/storage/history.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <future>

namespace aanjager {

/** Why an open programme cannot be edited here. */
enum class ReadOnlyReason {
    None,        ///< it can be edited
    HeldByOther, ///< somebody else has it open
    NotWritable, ///< the folder or the file may not be written
    Damaged,     ///< the check found something wrong
    AsAsked      ///< opened to look only
};

/**
 * The programme that is open in the window, or none. It keeps the records in memory up to date and says which rows
 * changed; everything that is edited goes through `edit`. The file is checked in the background after it opened; the
 * first edit waits for that. Lives in the GUI thread.
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
        std::function<Findings(const QString &path)> run = {}; ///< null: ProgrammeFile::verify
        std::chrono::milliseconds pause{3000};
        int tries = 5;
    };

    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /** Opens a file in place of the one that is open; one that may not be written is opened to read. When it cannot be
     * read at all, the error is returned and what was open stays. */
    Result<void> open(const QString &path, Access access = Access::ReadWrite);
    /** Makes a new programme file with these municipalities, and what `beginning` adds to it, and opens it. Fails with
     * Conflict when a file is there. */
    Result<void> create(const QString &path, const Programme &programme, const QStringList &municipalities,
                        const std::function<Result<void>(Edit &)> &beginning = {});
    void close();

    bool isOpen() const { return m_file != nullptr; }
    bool canEdit() const { return isOpen() && m_reason == ReadOnlyReason::None && !m_isChanging; }
    ReadOnlyReason readOnlyReason() const { return m_reason; }
    /** Who holds the file, where another does. */
    const QString &holder() const { return m_holder; }
    bool isBeingChecked() const { return m_check.valid(); }
    /** The check could not run so far, so nothing is known about the file: neither whole nor damaged. */
    bool isUnchecked() const { return m_isUnchecked; }
    /** Waits for the check that runs, where one does, to end. */
    void finishCheck();
    /** For the files that are opened from now on. */
    void setChecking(Checking checking) { m_checking = std::move(checking); }

    /** The open file; there must be one. */
    const ProgrammeFile &file() const { return *m_file; }
    const View &view() const { return m_view; }
    const State &state() const { return m_view.state; }
    QDate today() const { return m_view.today; }
    QDateTime savedAt() const { return m_savedAt; }
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
        finishCheck();
        if (!canEdit())
            return told(std::invoke_result_t<Work, ProgrammeFile &>(refusal()));
        return told(work(*m_file));
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
    static Result<Opened> openFile(const QString &path, Access access);
    void take(Opened opened, State state);
    void release();
    void startCheck();
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
    std::future<Findings> m_check; ///< valid until its findings are taken
    int m_checks = 0;              ///< how many were started; tells the latest from an earlier one
    Checking m_checking;
    QTimer m_nextCheck{this};
    int m_triesLeft = 0;
    bool m_isUnchecked = false;
    bool m_isChanging = false; ///< by an operation at length
};

} // namespace aanjager
