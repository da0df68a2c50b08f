// What the window asks about a reporting round: opening, changing, reminding, pasting, closing, and what was kept.
#include "core/domain/round_rules.h"
#include "core/insight/told_state.h"
#include "ui/pages/round/report_entry.h"
#include "ui/pages/round/round_page.h"
#include "ui/rounds/close_round_dialog.h"
#include "ui/rounds/kept_reports_dialog.h"
#include "ui/rounds/paste_reports_dialog.h"
#include "ui/rounds/pasted_reports_model.h"
#include "ui/rounds/reminders_dialog.h"
#include "ui/rounds/round_dialog.h"
#include "ui/session/round_edits.h"
#include "ui/shell/main_window.h"
#include "ui/shell/programme_view.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

namespace aanjager {

/** The page of the round asks the window from when it is there. */
void MainWindow::followRounds()
{
    RoundPage *page = m_programme->madeRounds();
    if (!page)
        return;
    disconnect(page, nullptr, this, nullptr);
    connect(page, &RoundPage::openAsked, this, [this] { askRound({}); });
    connect(page, &RoundPage::changeAsked, this, &MainWindow::askRound);
    connect(page, &RoundPage::closeAsked, this, &MainWindow::askCloseRound);
    connect(page, &RoundPage::remindAsked, this, &MainWindow::askReminders);
    connect(page, &RoundPage::pasteAsked, this, &MainWindow::askPaste);
    connect(page, &RoundPage::keptAsked, this, &MainWindow::askKept);
    connect(page, &RoundPage::formsAsked, this, &MainWindow::askForms);
    connect(page, &RoundPage::formsBackAsked, this, &MainWindow::askFormsBack);
}

/** Opens a round, proposed after the last one, or changes this one. */
void MainWindow::askRound(Id<Round> id)
{
    if (!m_session.isOpen() || !leaveEditors())
        return;
    const State &state = m_session.state();
    const Round *known = state.find(id);
    const Round round = known ? *known : proposedRound(state, m_session.today());
    Id<Round> like = id;
    if (!known)
        if (const Round *last = roundToCompare(m_session.view()))
            like = last->id;
    for (const Round &other : state.all<Round>()) // the last round says best who is asked
        if (!known && (!state.find(like) || other.peildatum > state.find(like)->peildatum))
            like = other.id;
    RoundDialog dialog(context(), round, expectationsLike(state, like, id), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto work = [this, filled = dialog.round(), expected = dialog.expected()]() -> Result<void> {
        if (!filled.id.isNull())
            return changeRound(m_session, filled, expected);
        return beginRound(m_session, filled, expected).map([this, &filled](Id<Round> begun) {
            m_programme->rounds()->showRound(begun);
            m_notices->doneWithUndo(tr("Round %1 is open.").arg(filled.label));
        });
    };
    context().attempt(work);
}

void MainWindow::askCloseRound(Id<Round> id)
{
    const Round *round = m_session.isOpen() && leaveEditors() ? m_session.state().find(id) : nullptr;
    if (!round)
        return;
    const QString label = round->label;
    CloseRoundDialog dialog(context(), *round, this);
    const bool isAccepted = dialog.exec() == QDialog::Accepted;
    if (dialog.measure())
        return m_programme->rounds()->choose(dialog.measure());
    if (dialog.wantsReport())
        return askReport();
    if (dialog.error())
        return m_notices->failed(*dialog.error(), [this, id] { askCloseRound(id); });
    if (isAccepted)
        m_notices->doneWithUndo(tr("Round %1 is closed; its report is kept.").arg(label));
}

void MainWindow::askReminders(Id<Round> id, const QString &reporter)
{
    const Round *round = m_session.isOpen() && leaveEditors() ? m_session.state().find(id) : nullptr;
    if (round)
        RemindersDialog(context(), *round, reporter, this).exec();
}

void MainWindow::askPaste(Id<Round> id)
{
    const Round *round = m_session.isOpen() && leaveEditors() ? m_session.state().find(id) : nullptr;
    if (!round)
        return;
    PasteReportsDialog dialog(context(), *round, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto work = [this, tellings = dialog.model()->tellings(), unchanged = dialog.model()->unchanged()] {
        return tellAll(m_session, tellings, unchanged).map([&] {
            m_notices->doneWithUndo(
                tr("%n report(s) taken over.", nullptr, static_cast<int>(tellings.size() + unchanged.size())));
        });
    };
    context().attempt(work);
}

void MainWindow::askKept(Id<Round> id)
{
    const Round *round = m_session.isOpen() ? m_session.state().find(id) : nullptr;
    if (!round)
        return;
    KeptReportsDialog dialog(context(), *round, this);
    connect(&dialog, &KeptReportsDialog::saveAsked, this, [this, &dialog] {
        const QString programme = m_session.file().path();
        const bool isDemo = m_session.state().programme().isDemo;
        const QString folder = isDemo ? m_settings.folder() : QFileInfo(programme).absolutePath();
        const QString path = QFileDialog::getSaveFileName(
            &dialog, tr("Save the report"), QDir(folder).filePath(dialog.fileName() + QStringLiteral(".pdf")),
            QStringLiteral("PDF (*.pdf);;HTML (*.html);;ODT (*.odt)"));
        if (path.isEmpty())
            return;
        if (const auto saved = dialog.saveTo(path); !saved)
            return m_notices->failed(saved.error());
        m_notices->done(tr("Report saved: %1").arg(QFileInfo(path).fileName()), tr("Open"),
                        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    });
    dialog.exec();
}

} // namespace aanjager
