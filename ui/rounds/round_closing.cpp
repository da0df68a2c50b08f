#include "ui/rounds/round_closing.h"

#include "core/base/guarded.h"
#include "core/storage/seen_file.h"
#include "ui/reporting/kept_reports.h"
#include "ui/session/round_edits.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPointer>

namespace aanjager {

namespace {

constexpr int watchedEvery = 60; ///< milliseconds

} // namespace

RoundClosing::RoundClosing(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_watch.setInterval(watchedEvery);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (m_progress)
            emit progressed(toldBy(*m_progress));
    });
}

RoundClosing::~RoundClosing()
{
    stop();
}

/** Through a connection of its own; the file must hold what is open here. */
Result<RoundClosing::Read> RoundClosing::read(const QString &path, qint64 sequence, const QByteArray &lastChange,
                                              const QList<ReportRequest> &requests)
{
    return guarded([&]() -> Result<Read> {
        const auto file = openSeen({path, sequence, lastChange});
        if (!file)
            return tl::unexpected(file.error());
        auto now = viewAt(**file, {}, QDate());
        if (!now)
            return tl::unexpected(now.error());
        Read read{*std::move(now), {}};
        if (requests.isEmpty() || !requests.first().since)
            return read;
        return viewAt(**file, *requests.first().since, requests.first().today).map([&](View since) {
            read.since = std::move(since);
            return std::move(read);
        });
    });
}

RoundClosing::Kept RoundClosing::lay(const QList<ReportRequest> &requests, const View &closed,
                                     const std::optional<View> &since, WorkProgress *progress)
{
    return guarded([&]() -> Kept {
        QList<FrozenReport> kept;
        for (const ReportRequest &request : requests) {
            auto report = keptReport(request, closed, request.since ? since : std::nullopt, progress);
            if (!report)
                return tl::unexpected(report.error());
            kept.append(*std::move(report));
        }
        return kept;
    });
}

void RoundClosing::start(Id<Round> round, const QList<ReportRequest> &requests)
{
    if (isRunning())
        return;
    const qint64 sequence = m_session.view().sequence;
    const auto lastChange = m_session.file().uidOf(sequence);
    if (!lastChange)
        return emit failed(lastChange.error());
    m_round = round;
    m_requests = requests;
    m_progress = std::make_shared<WorkProgress>();
    m_watch.start();
    m_reading.start(
        this,
        [path = m_session.file().path(), sequence, last = *lastChange, requests] {
            return read(path, sequence, last, requests);
        },
        [this, run = ++m_run] { takeRead(run); });
}

void RoundClosing::takeRead(int run)
{
    if (!m_progress || run != m_run)
        return; // it was stopped
    Result<Read> read = m_reading.take();
    if (!read)
        return end(tl::unexpected(read.error()));
    const auto make = [this, &read](const View &closed) { return layWhileListening(closed, read->since); };
    WorkProgress storing; // no longer to be stopped, but the window paints
    storing.breathe = [] { QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents); };
    end(closeRound(m_session, m_round, make, std::move(read->now), &storing));
}

/** What is stopped is let go: it ends by itself, unheard. */
RoundClosing::Kept RoundClosing::layWhileListening(const View &closed, const std::optional<View> &since)
{
    Detached<Kept> press;
    QEventLoop loop;
    const auto isLaid = std::make_shared<bool>(false);
    const auto work = [requests = m_requests, closed, since, progress = m_progress] {
        return lay(requests, closed, since, progress.get());
    };
    press.start(this, work, [isLaid, waiting = QPointer<QEventLoop>(&loop)] { // it may be told after a stop
        *isLaid = true;
        if (waiting)
            waiting->quit();
    });
    m_loop = &loop;
    loop.exec();
    m_loop = nullptr;
    return *isLaid && !m_progress->isStopped ? press.take() : Kept(stopped());
}

void RoundClosing::stop()
{
    if (!m_progress)
        return;
    m_progress->stop();
    m_watch.stop();
    if (m_loop)
        return m_loop->quit(); // the change is taken back, which is told
    m_progress.reset();
}

void RoundClosing::end(const Result<void> &result)
{
    m_progress.reset();
    m_watch.stop();
    if (result)
        emit done();
    else
        emit failed(result.error());
}

} // namespace aanjager
