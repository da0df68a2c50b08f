// What the window does with files: open, make, import, report.
#include "core/exchange/demo.h"
#include "ui/dialogs/author_dialog.h"
#include "ui/dialogs/new_programme_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_page.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace aanjager {

namespace {

const QString suffix = QStringLiteral("aanjager");

QString withSuffix(const QString &path)
{
    return QFileInfo(path).suffix().isEmpty() ? path + QLatin1Char('.') + suffix : path;
}

} // namespace

bool MainWindow::openFile(const QString &path)
{
    if (QFileInfo(path).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0) {
        askImport(path);
        return m_session.isOpen();
    }
    if (!leaveEditors())
        return false;
    remember();
    const bool opened = context().attempt([this, path] { return m_session.open(path); });
    if (opened)
        remember();
    return opened;
}

bool MainWindow::openDemo()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString path = QDir(folder).filePath(tr("Demonstration") + QLatin1Char('.') + suffix);
    const auto write = [folder, path]() -> Result<void> {
        if (QFileInfo::exists(path))
            return {};
        if (!QDir().mkpath(folder))
            return fail(ErrorKind::Storage, QStringLiteral("cannot make the folder"), {folder});
        return writeDemo(path);
    };
    return context().attempt(write) && openFile(path);
}

void MainWindow::askOpen()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a programme"), m_settings.folder(),
                                                      tr("Programmes (*.%1)").arg(suffix));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::askNew()
{
    NewProgrammeDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted || !leaveEditors())
        return;
    const QString proposed = QDir(m_settings.folder()).filePath(dialog.fileName() + QLatin1Char('.') + suffix);
    const QString path = QFileDialog::getSaveFileName(this, tr("Where is the programme kept?"), proposed,
                                                      tr("Programmes (*.%1)").arg(suffix));
    if (path.isEmpty())
        return;
    remember();
    const bool made = context().attempt([this, path = withSuffix(path), programme = dialog.programme(),
                                         municipalities = dialog.municipalities()] {
        return m_session.create(path, programme, municipalities);
    });
    if (made)
        remember();
}

void MainWindow::askAuthor()
{
    AuthorDialog dialog(m_settings.author(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_settings.setAuthor(dialog.author());
    m_session.setAuthor(dialog.author());
}

} // namespace aanjager
