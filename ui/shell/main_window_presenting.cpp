// A meeting that is presented: what is shown, the slides on their screen, and the slides as PDF.
#include "core/exchange/whole_file.h"
#include "core/insight/meetings.h"
#include "ui/dialogs/work_dialog.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/notices.h"
#include "ui/presenting/deck_dialog.h"
#include "ui/presenting/presentation.h"
#include "ui/shell/main_window.h"
#include "ui/shell/programme_view.h"
#include "ui/slides/slides_pdf.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <utility>

namespace aanjager {

/** The meeting that is open on its page, else the next of a board; null where there is none. */
Id<Meeting> MainWindow::meetingToPresent()
{
    const State &state = m_session.state();
    if (m_programme->currentPage() == QLatin1String("meetings"))
        if (const Id<Meeting> open{m_programme->meetings()->opened()}; state.find(open))
            return open;
    const Meeting *next = nextBoardMeeting(m_session.view());
    return next ? next->id : Id<Meeting>();
}

void MainWindow::askPresentation()
{
    if (m_presentation)
        return m_presentation->raise();
    if (!m_session.isOpen() || !leaveEditors())
        return;
    const Id<Meeting> meeting = meetingToPresent();
    DeckDialog dialog(context(), meeting, this);
    connect(&dialog, &DeckDialog::saveAsked, this, [&] { saveSlides(dialog); });
    connect(&dialog, &DeckDialog::presentAsked, &dialog, &QDialog::accept);
    std::optional<qsizetype> first;
    connect(&dialog, &DeckDialog::presentAsked, this, [&](qsizetype slide) { first = slide; });
    if (dialog.exec() == QDialog::Accepted && first)
        present(meeting, dialog, *first);
}

void MainWindow::present(Id<Meeting> meeting, const DeckDialog &dialog, qsizetype first)
{
    auto presentation = std::make_unique<Presentation>(context(), meeting);
    if (m_session.state().find(meeting) && m_session.canEdit())
        presentation->live().showKept(dialog.chosen());
    else
        presentation->live().choose(dialog.chosen()); // it could not be kept
    if (const Result<void> begun = presentation->begin(dialog.screen(), dialog.room(), this); !begun)
        return m_notices->failed(begun.error());
    presentation->show().goOnFrom(m_endedShow.timesOf(meeting));
    presentation->show().goTo(first);
    connect(presentation.get(), &Presentation::ended, this, &MainWindow::endPresentation);
    m_presentation = presentation.release();
    m_presentation->setParent(this);
}

/** What all look at ends with the window only when a person says so; false when it goes on. */
bool MainWindow::leavePresentation()
{
    if (!m_presentation)
        return true;
    QMessageBox question(QMessageBox::Question, tr("A presentation is shown"), tr("Slides are shown now."),
                         QMessageBox::NoButton, this);
    question.setInformativeText(tr("If you close this, the presentation stops. All that was written down is stored."));
    QPushButton *back = question.addButton(tr("Go on presenting"), QMessageBox::RejectRole);
    QPushButton *stop = question.addButton(tr("Stop and close"), QMessageBox::DestructiveRole);
    stop->setObjectName(QStringLiteral("stop"));
    question.setDefaultButton(back);
    question.setEscapeButton(back);
    question.exec();
    return question.clickedButton() == stop;
}

/** Where the window was when it began, with what was written down meanwhile. */
void MainWindow::endPresentation()
{
    if (!m_presentation)
        return;
    m_endedShow.keep(m_presentation->live().meeting(), m_presentation->show().spent());
    std::exchange(m_presentation, nullptr)->deleteLater();
    activateWindow();
}

/** At once, for what it holds on to goes. */
void MainWindow::dropPresentation()
{
    delete std::exchange(m_presentation, nullptr);
}

/** As they are seen in the dialog, and for the same room. */
void MainWindow::saveSlides(DeckDialog &dialog)
{
    const QString path = QFileDialog::getSaveFileName(&dialog, tr("Slides to PDF"), {}, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto work = [deck = dialog.shown(), room = dialog.room(), path](WorkProgress *progress) {
        return slides::slidesPdf(deck, room, progress).and_then([&](const QByteArray &bytes) {
            return beginStage(progress, WorkStage::Finishing) ? writeWhole(path, bytes) : Result<void>(stopped());
        });
    };
    const auto written = WorkDialog(tr("Making the slides"), &dialog).run<void>(work);
    if (written)
        m_notices->done(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    else if (!wasStopped(written.error()))
        m_notices->failed(written.error());
}

} // namespace aanjager
