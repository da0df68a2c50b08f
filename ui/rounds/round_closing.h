#pragma once

#include "core/base/progress.h"
#include "ui/reporting/report_request.h"
#include "ui/session/detached.h"
#include "ui/session/session.h"

#include <QObject>
#include <QTimer>

class QEventLoop;

namespace aanjager {

/**
 * Closes a round with its reports while the window listens: the programme is read, and the reports are laid out, in
 * threads of their own; only the change itself is made here. It is made whole or not at all, and can be stopped until
 * it is stored. Lives in the GUI thread; at most one at a time.
 */
class RoundClosing : public QObject
{
    Q_OBJECT

public:
    /** `session` must outlive it. */
    explicit RoundClosing(Session &session, QObject *parent = nullptr);
    ~RoundClosing() override;

    void start(Id<Round> round, const QList<ReportRequest> &requests);
    /** Leaves the round open, and tells nothing. */
    void stop();
    bool isRunning() const { return m_progress != nullptr; }

signals:
    /** Now and then while it runs. */
    void progressed(const WorkTold &told);
    /** The round is closed and its reports are kept. */
    void done();
    /** It could not be, or was stopped: the round is open as it was. */
    void failed(const Error &error);

private:
    /** The whole programme as it is now, and as it was at the round that it is compared with. */
    struct Read
    {
        View now;
        std::optional<View> since;
    };
    using Kept = Result<QList<FrozenReport>>;

    static Result<Read> read(const QString &path, qint64 sequence, const QByteArray &lastChange,
                             const QList<ReportRequest> &requests);
    static Kept lay(const QList<ReportRequest> &requests, const View &closed, const std::optional<View> &since,
                    WorkProgress *progress);
    void takeRead(int run);
    Kept layWhileListening(const View &closed, const std::optional<View> &since);
    void end(const Result<void> &result);

    Session &m_session;
    Id<Round> m_round;
    QList<ReportRequest> m_requests;
    std::shared_ptr<WorkProgress> m_progress; ///< of what runs and was not stopped
    Detached<Result<Read>> m_reading;
    QEventLoop *m_loop = nullptr; ///< while reports are laid out
    int m_run = 0;                ///< tells what was started last from what was stopped
    QTimer m_watch;
};

} // namespace aanjager
