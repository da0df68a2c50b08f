// The minutes on paper and on the clipboard.
#include "core/exchange/whole_file.h"
#include "core/report/html_writer.h"
#include "core/report/minutes_report.h"
#include "ui/pages/meetings/meeting_view.h"
#include "ui/pages/notices.h"
#include "ui/reporting/report_request.h"
#include "ui/reporting/svg_figures.h"
#include "ui/theme/icon.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextDocument>
#include <QUrl>

namespace aanjager {

void MeetingView::listOutputs()
{
    QMenu &menu = *m_print->menu();
    const auto add = [&](const QString &icon, const QString &words, const QString &suffix) {
        menu.addAction(theme::icon(icon), words, this, [this, suffix] { saveMinutes(suffix); });
    };
    add(QStringLiteral("pdf"), tr("PDF…"), QStringLiteral("pdf"));
    add(QStringLiteral("file"), tr("Text document (ODT)…"), QStringLiteral("odt"));
    add(QStringLiteral("report"), tr("Web page (HTML)…"), QStringLiteral("html"));
    menu.addAction(theme::icon(QStringLiteral("copy")), tr("Copy"), this, &MeetingView::copyMinutes);
    menu.addSeparator();
    m_withNotes = menu.addAction(tr("With the notes of the driver team"));
    m_withNotes->setCheckable(true);
}

/** Notes are the driver team's: what is sent round has them only where that is asked for. */
Visibility MeetingView::readerOf() const
{
    return m_withNotes->isChecked() ? Visibility::Team : Visibility::Board;
}

void MeetingView::saveMinutes(const QString &suffix)
{
    if (!leave())
        return;
    const Meeting *meeting = m_context.session.state().find(m_meeting);
    const Body *body = meeting ? m_context.session.state().find(meeting->body) : nullptr;
    if (!meeting)
        return;
    QString name = tr("Minutes %1 %2").arg(body ? body->name : QString(), meeting->day.toString(Qt::ISODate));
    if (const std::optional<Level> level = m_agenda->level())
        name += QLatin1Char(' ') + report::uncapitalised(m_context.words.label(*level));
    static const QRegularExpression notInNames(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    name.replace(notInNames, QStringLiteral("-"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the minutes"),
                                                      m_context.settings.folder() + QLatin1Char('/') +
                                                          name.simplified() + QLatin1Char('.') + suffix,
                                                      QStringLiteral("*.%1").arg(suffix));
    const auto format = reportFormatOf(path);
    if (path.isEmpty() || !format)
        return;
    const auto work = [this, path, format] {
        const report::Document document =
            report::minutesReport(m_context.session.view(), m_meeting, m_context.words, readerOf(), m_agenda->level());
        return documentFile(document, *format).and_then([&](const QByteArray &bytes) {
            return writeWhole(path, bytes);
        });
    };
    if (m_context.attempt(work))
        m_context.notices.done(tr("Minutes saved: %1").arg(QFileInfo(path).fileName()), tr("Open"),
                               [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void MeetingView::copyMinutes()
{
    if (!leave())
        return;
    const report::Document document =
        report::minutesReport(m_context.session.view(), m_meeting, m_context.words, readerOf(), m_agenda->level());
    const QString html = QString::fromUtf8(report::htmlOf(document, SvgFigures(document.language)));
    QTextDocument plain;
    plain.setHtml(html);
    auto *mime = new QMimeData;
    mime->setHtml(html);
    mime->setText(plain.toPlainText());
    QApplication::clipboard()->setMimeData(mime);
    m_context.notices.done(tr("Minutes copied"));
}

} // namespace aanjager
