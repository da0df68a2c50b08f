// A meeting that is presented: what is shown, the slides on their screen, and the slides as PDF.
#include "core/exchange/whole_file.h"
#include "core/insight/meetings.h"
#include "ui/pages/meetings/meetings_page.h"
#include "ui/pages/notices.h"
#include "ui/presenting/deck_dialog.h"
#include "ui/presenting/presentation.h"
#include "ui/shell/main_window.h"
#include "ui/shell/programme_view.h"
#include "ui/slides/slides_pdf.h"

#include <QFileDialog>

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
    if (!m_session.isOpen() || !leaveEditors())
        return;
    const Id<Meeting> meeting = meetingToPresent();
    DeckDialog dialog(context(), meeting, this);
    connect(&dialog, &DeckDialog::saveAsked, this, [this, meeting] { saveSlides(meeting); });
    connect(&dialog, &DeckDialog::presentAsked, &dialog, &QDialog::accept);
    if (dialog.exec() == QDialog::Accepted)
        present(meeting, dialog.screenName());
}

void MainWindow::present(Id<Meeting> meeting, const QString &screen)
{
    auto *presentation = new Presentation(context(), meeting, this);
    connect(presentation, &Presentation::ended, presentation, &QObject::deleteLater);
    if (const Result<void> begun = presentation->begin(screen, this); !begun) {
        m_notices->failed(begun.error());
        presentation->deleteLater();
    }
}

void MainWindow::saveSlides(Id<Meeting> meeting)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Slides to PDF"), {}, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    slides::DeckRequest request;
    request.id = meeting;
    request.language = m_words->language();
    request.today = m_session.today();
    const auto written = slides::deckOf(m_session.file(), request)
                             .and_then([](const report::Deck &deck) { return slides::slidesPdf(deck); })
                             .and_then([&](const QByteArray &bytes) { return writeWhole(path, bytes); });
    if (!written)
        return m_notices->failed(written.error());
    m_notices->done(tr("Written: %1").arg(path));
}

} // namespace aanjager
