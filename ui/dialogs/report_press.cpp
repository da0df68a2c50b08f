#include "ui/dialogs/report_press.h"

#include "core/base/guarded.h"
#include "ui/dialogs/pdf_pages.h"
#include "ui/paper/render.h"
#include "ui/text/wording.h"

#include <QMetaObject>
#include <QThread>

namespace aanjager {

namespace {

Result<std::shared_ptr<PdfPages>> pagesOf(const ReportPress::Job &job, QThread *home)
{
    return guarded([&] {
        const text::Wording wording(job.language);
        const report::Document document = report::reportOf(job.kind, job.view, job.since, wording, job.options);
        return paper::renderPdf(document).map([home](const QByteArray &pdf) { return PdfPages::read(pdf, home); });
    });
}

} // namespace

ReportPress::ReportPress(QObject *parent) : QObject(parent) {}

ReportPress::~ReportPress()
{
    wait();
}

void ReportPress::ask(Job job)
{
    m_next = std::move(job);
    if (!m_running.valid())
        start();
}

void ReportPress::forget()
{
    m_next.reset();
}

void ReportPress::wait() const
{
    if (m_running.valid())
        m_running.wait();
}

void ReportPress::start()
{
    const auto run = [this, home = thread(), job = std::move(*m_next)] {
        auto pages = pagesOf(job, home);
        QMetaObject::invokeMethod(this, &ReportPress::take, Qt::QueuedConnection);
        return pages;
    };
    m_next.reset();
    m_running = std::async(std::launch::async, run);
}

void ReportPress::take()
{
    const auto pages = m_running.get();
    if (m_next)
        start();
    if (pages)
        emit made(*pages);
    else
        emit failed(pages.error());
}

} // namespace aanjager
