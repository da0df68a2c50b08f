// What the window does with forms to fill in: makes them, reads what came back.
#include "core/exchange/forms/form_apply.h"
#include "core/exchange/forms/form_files.h"
#include "ui/forms/form_text.h"
#include "ui/forms/make_forms_dialog.h"
#include "ui/forms/read_forms_dialog.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace aanjager {

namespace {

QStringList formsIn(const QMimeData &data)
{
    QStringList forms;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile() && isUpdateFormFile(url.toLocalFile()))
            forms.append(url.toLocalFile());
    return forms;
}

/** Forms as they are on disk; one that cannot be read is told among the others. */
QList<ReturnedForm> returnedForms(const QStringList &paths)
{
    QList<ReturnedForm> returned;
    for (const QString &path : paths) {
        ReturnedForm unread{path, {}};
        unread.filled.refusal = QStringLiteral("form_unreadable");
        returned.append(readFormFile(path).value_or(unread));
    }
    return returned;
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
        QApplication::setOverrideCursor(Qt::WaitCursor);
        const auto written = m_session.wholeView().and_then(
            [&](const View &view) { return writeFormFiles(view, parties, round, folder, formWordsOf(*m_words)); });
        QApplication::restoreOverrideCursor();
        return written.map([this, folder](const QStringList &files) {
            m_notices->done(tr("%n form(s) made.", nullptr, static_cast<int>(files.size())), tr("Show in folder"),
                            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
        });
    };
    context().attempt(make);
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
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto found =
        m_session.wholeView().map([&](const View &view) { return compareForms(view, returnedForms(paths)); });
    QApplication::restoreOverrideCursor();
    if (!found)
        return m_notices->failed(found.error(), [this, paths] { readForms(paths); });
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
