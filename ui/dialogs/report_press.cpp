#include "ui/dialogs/report_press.h"

#include "ui/paper/render.h"
#include "ui/text/wording.h"

#include <QMetaObject>

namespace aanjager {

namespace {

Result<QByteArray> pdfOf(const ReportPress::Job &job)
{
    const text::Wording wording(job.language);
    return paper::renderPdf(report::reportOf(job.kind, job.view, job.since, wording, job.options));
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
    const auto run = [this, job = std::move(*m_next)] {
        Result<QByteArray> pdf = pdfOf(job);
        QMetaObject::invokeMethod(this, &ReportPress::take, Qt::QueuedConnection);
        return pdf;
    };
    m_next.reset();
    m_running = std::async(std::launch::async, run);
}

void ReportPress::take()
{
    const Result<QByteArray> pdf = m_running.get();
    if (m_next)
        start();
    if (pdf)
        emit made(*pdf);
    else
        emit failed(pdf.error());
}

} // namespace aanjager
