// What the window does with forms to fill in: makes them, reads what came back.
#include "core/exchange/forms/form_apply.h"
#include "core/exchange/forms/form_files.h"
#include "core/storage/seen_file.h"
#include "core/storage/state_loader.h"
#include "ui/dialogs/work_dialog.h"
#include "ui/forms/form_text.h"
#include "ui/forms/make_forms_dialog.h"
#include "ui/forms/read_forms_dialog.h"
#include "ui/shell/main_window.h"

#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <memory>

namespace aanjager {

namespace {

QStringList formsIn(const QMimeData &data)
{
    QStringList forms;
    try {
        for (const QUrl &url : data.urls())
            if (url.isLocalFile() && isUpdateFormFile(url.toLocalFile()))
                forms.append(url.toLocalFile());
    } catch (const std::exception &) { // such as no memory for what is no form
    }
    return forms;
}

/** Forms as they are on disk; one that cannot be read is told among the others. */
Result<QList<ReturnedForm>> returnedForms(const QStringList &paths, WorkProgress *progress)
{
    QList<ReturnedForm> returned;
    for (const QString &path : paths) {
        if (!goesOn(progress, returned.size(), paths.size()))
            return stopped();
        ReturnedForm unread{path, {}};
        unread.filled.refusal = QStringLiteral("form_unreadable");
        returned.append(readFormFile(path).value_or(unread));
    }
    return returned;
}

/** The programme as the window has it, apart from it, so that another thread can look at it. */
Result<View> apart(const View &now, const SeenFile &file)
{
    return openSeen(file).and_then([](const auto &opened) { return loadState(opened->store()); }).map([&](State state) {
        return View{std::move(state), now.today, now.sequence, now.moment};
    });
}

/** The forms held against the programme; fails when it is stopped. */
Result<QList<FormComparison>> heldAgainst(const View &view, const QList<ReturnedForm> &returned, WorkProgress *progress)
{
    QList<FormComparison> forms = compareForms(view, returned, progress);
    if (!goesOn(progress))
        return stopped();
    return forms;
}

} // namespace

void MainWindow::askForms()
{
    if (!m_session.isOpen() || !leaveEditors())
        return;
    const QString beside = QFileInfo(m_session.file().path()).absolutePath();
    const QString base = m_session.state().programme().isDemo ? m_settings.folder() : beside;
    MakeFormsDialog dialog(context(), QDir(base).filePath(tr("Forms")), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto make = [this, parties = dialog.parties(), round = dialog.round(), folder = dialog.folder()] {
        return madeForms(parties, round, folder).map([this, folder](int count) {
            if (count > 0)
                m_notices->done(tr("%n form(s) made.", nullptr, count), tr("Show in folder"),
                                [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
        });
    };
    context().attempt(make);
}

/** How many forms were made; none when a person stopped it. */
Result<int> MainWindow::madeForms(const QList<Id<Party>> &parties, Id<Round> round, const QString &folder)
{
    const auto file = seenNow(m_session.file());
    if (!file)
        return tl::unexpected(file.error());
    const View now{{}, m_session.today(), m_session.view().sequence, m_session.view().moment};
    const auto words = std::make_shared<const text::Wording>(m_words->language());
    const auto work = [=](WorkProgress *progress) {
        return apart(now, *file).and_then([&](const View &view) {
            return writeFormFiles(view, parties, round, folder, formWordsOf(*words), progress);
        });
    };
    const auto written = WorkDialog(tr("Making the forms"), this).run<QStringList>(work);
    if (!written && wasStopped(written.error()))
        return 0;
    return written.map([](const QStringList &files) { return static_cast<int>(files.size()); });
}

/** What the forms say beside the programme as it is; none when a person stopped it. */
Result<QList<FormComparison>> MainWindow::comparedForms(const QStringList &paths)
{
    const auto file = seenNow(m_session.file());
    if (!file)
        return tl::unexpected(file.error());
    const View now{{}, m_session.today(), m_session.view().sequence, m_session.view().moment};
    const auto work = [=](WorkProgress *progress) {
        return returnedForms(paths, progress).and_then([&](const QList<ReturnedForm> &returned) {
            return apart(now, *file).and_then([&](const View &view) { return heldAgainst(view, returned, progress); });
        });
    };
    return WorkDialog(tr("Reading the forms"), this).run<QList<FormComparison>>(work);
}

void MainWindow::askFormsBack()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(this, tr("Read forms"), m_settings.folder(), tr("Forms (*.xlsx *.ods)"));
    if (!paths.isEmpty())
        readForms(paths);
}

void MainWindow::readForms(const QStringList &paths)
{
    if (!m_session.isOpen())
        return m_notices->done(tr("This is a form to fill in. Open its programme first, then read the form."));
    if (!leaveEditors())
        return;
    const auto found = comparedForms(paths);
    if (!found && !wasStopped(found.error()))
        m_notices->failed(found.error(), [this, paths] { readForms(paths); });
    if (!found)
        return;
    ReadFormsDialog dialog(*found, context(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto apply = [this, forms = dialog.forms()] {
        return m_session
            .edit(labelOf(forms), [this, &forms](Edit &edit) { return writeAnswers(edit, forms, m_session.today()); })
            .map([this, &forms](const auto &) {
                const int answers = labelOf(forms).arguments.last().toInt();
                m_notices->doneWithUndo(tr("%n answer(s) taken over.", nullptr, answers));
            });
    };
    context().attempt(apply);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_session.canEdit() && !formsIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList forms = formsIn(*event->mimeData());
    if (!m_session.canEdit() || forms.isEmpty())
        return;
    event->acceptProposedAction();
    // The dialog must not keep the one waiting from whom the files were dragged.
    QMetaObject::invokeMethod(
        this, [this, forms] { readForms(forms); }, Qt::QueuedConnection);
}

} // namespace aanjager
