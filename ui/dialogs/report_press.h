#pragma once

#include "core/report/report.h"

#include <QObject>
#include <future>
#include <memory>

namespace aanjager {

class PdfPages;

/**
 * Makes a report's pages, ready to be shown, in a thread of its own, one at a time: of what is asked meanwhile only the
 * last is made. Told in the thread it lives in.
 */
class ReportPress : public QObject
{
    Q_OBJECT

public:
    /** What is made, as values of its own. */
    struct Job
    {
        report::Kind kind = report::Kind::Summary;
        View view = {};
        std::optional<View> since = {};
        QString language = {};
        report::ReportOptions options = {};
    };

    explicit ReportPress(QObject *parent = nullptr);
    ~ReportPress() override;

    void ask(Job job);
    /** Forgets what waits to be made. */
    void forget();
    /** Something is being made or waits to be. */
    bool isBusy() const { return m_running.valid() || m_next; }
    /** Waits until the press stands still; what it made is told later. */
    void wait() const;

signals:
    /** Null when what was made cannot be read back. */
    void made(const std::shared_ptr<PdfPages> &pages);
    void failed(const Error &error);

private:
    void start();
    void take();

    std::future<Result<std::shared_ptr<PdfPages>>> m_running; ///< valid until it is taken
    std::optional<Job> m_next;
};

} // namespace aanjager
