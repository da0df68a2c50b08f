// What the window does with files: open, make, import, report.
#include "core/exchange/demo.h"
#include "core/exchange/forms/form_files.h"
#include "core/exchange/whole_file.h"
#include "ui/dialogs/new_programme_dialog.h"
#include "ui/dialogs/report_choices.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/import/file_step.h"
#include "ui/import/import_wizard.h"
#include "ui/pages/measures/measures_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/programme_view.h"
#include "ui/shell/start_page.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace aanjager {

namespace {

const QString suffix = QStringLiteral("aanjager");

enum class Existing { MayBeReplaced, Stays };

/** Asks where to save; a name without an ending gets `ending` before the question whether to replace a file. Where what
 * exists stays, that is not asked. */
QString askSavePath(QWidget *parent, const QString &title, const QString &proposed, const QString &filter,
                    const QString &ending, Existing existing = Existing::MayBeReplaced)
{
    QFileDialog dialog(parent, title, QFileInfo(proposed).absolutePath(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, existing == Existing::Stays);
    dialog.setDefaultSuffix(ending);
    dialog.selectFile(QFileInfo(proposed).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

/** The sign that something takes a moment, for as long as it lives. */
class Waiting
{
public:
    Waiting() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Waiting() { QApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(Waiting)
};

} // namespace

bool MainWindow::openFile(const QString &path)
{
    static const QStringList lists{QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("xlsm"),
                                   QStringLiteral("ods")};
    if (lists.contains(QFileInfo(path).suffix().toLower())) {
        if (isUpdateFormFile(path)) {
            readForms({path});
            return m_session.isOpen();
        }
        askImport(path);
        return m_session.isOpen();
    }
    if (!leaveProgramme())
        return false;
    remember();
    programmeView(); // there before the programme, so that it hears of it
    const auto opening = m_session.open(path);
    if (!opening)
        m_notices->failed(opening.error());
    const bool opened = opening.has_value();
    if (opened)
        remember();
    if (const QString kept = opened ? m_session.file().keptAs() : QString(); !kept.isEmpty())
        m_notices->done(tr("The file was brought up to this version. As it was, it is kept as %1.")
                            .arg(QFileInfo(kept).fileName()));
    return opened;
}

bool MainWindow::openDemo()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString path = QDir(folder).filePath(QStringLiteral("demo.") + suffix);
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

/** What was filled in is asked again, as it was, when no place was chosen or a file is there already. */
void MainWindow::askNew(const QString &list)
{
    NewProgrammeDialog dialog(this, list);
    while (dialog.exec() == QDialog::Accepted) {
        const QString proposed = QDir(m_settings.folder()).filePath(dialog.fileName() + QLatin1Char('.') + suffix);
        const QString path = askSavePath(this, tr("Where is the programme kept?"), proposed,
                                         tr("Programmes (*.%1)").arg(suffix), suffix, Existing::Stays);
        if (!path.isEmpty() && (!leaveProgramme() || make(path, dialog)))
            return;
    }
}

/** True when it was made and is open. */
bool MainWindow::make(const QString &path, const NewProgrammeDialog &dialog)
{
    remember();
    const auto add = [beginning = dialog.beginning()](Edit &edit) { return applyTemplate(edit, *beginning); };
    programmeView();
    const auto made = m_session.create(path, dialog.programme(), dialog.municipalities(),
                                       dialog.beginning() ? std::function<Result<void>(Edit &)>(add) : nullptr);
    if (made)
        remember();
    else
        m_notices->failed(made.error());
    return made.has_value();
}

/** What is being typed is stored first where it can be; where it cannot, the copy holds what is stored. */
void MainWindow::askCopy()
{
    if (!m_session.isOpen())
        return;
    leaveEditors();
    const QFileInfo file(m_session.file().path());
    const QString name = tr("%1 (copy)").arg(file.completeBaseName()) + QLatin1Char('.') + suffix;
    for (;;) {
        const QString path = askSavePath(this, tr("Save as a copy"), file.absoluteDir().filePath(name),
                                         tr("Programmes (*.%1)").arg(suffix), suffix, Existing::Stays);
        if (path.isEmpty() || saveCopy(path))
            return;
    }
}

bool MainWindow::saveCopy(const QString &path)
{
    const Waiting waiting;
    const bool isWhole = m_session.isCopyWhole();
    const auto copied = m_session.copyTo(path);
    if (!copied) {
        m_notices->failed(copied.error());
        return false;
    }
    const QString name = QFileInfo(path).fileName();
    m_notices->done(isWhole ? tr("Copy saved: %1").arg(name)
                            : tr("Copy saved: %1, without what parties reported: that was overwritten").arg(name),
                    tr("Open the copy"), [this, path] { openFile(path); });
    return true;
}

/** Without a programme a list needs one to come into: that is asked for the list that was chosen. */
void MainWindow::askImport(const QString &path)
{
    QString list = path;
    if (!m_session.isOpen()) {
        if (list.isEmpty())
            list = FileStep::ask(this, m_settings.folder());
        if (!list.isEmpty())
            askNew(list);
    }
    if (m_session.isOpen() && leaveEditors())
        import(list);
}

void MainWindow::import(const QString &path)
{
    ImportWizard wizard(context(), this);
    if (!path.isEmpty())
        wizard.open(path);
    if (wizard.exec() != QDialog::Accepted || !wizard.done())
        return;
    m_notices->doneWithUndo(ImportWizard::counts(*wizard.done(), context()));
    if (MeasuresPage *measures = m_programme->madeMeasures())
        measures->choose({});
}

void MainWindow::askReport(const QString &kind, Id<Party> party)
{
    if (!m_session.isOpen() || !leaveEditors())
        return;
    ReportDialog dialog(context(), this);
    if (const auto chosen = report::kindOf(kind))
        dialog.choices()->choose(*chosen, party);
    connect(
        &dialog, &ReportDialog::saveAsked, this,
        [this, &dialog](const ReportRequest &request, ReportFormat format) { saveReport(request, format, dialog); });
    dialog.exec();
    if (dialog.measure().isNull())
        return;
    m_programme->showPage(QStringLiteral("measures"));
    m_programme->measures()->choose(dialog.measure());
}

void MainWindow::saveReport(const ReportRequest &request, ReportFormat format, ReportDialog &dialog)
{
    const QString programme = m_session.file().path();
    RememberedReport last = m_settings.report(programme);
    const bool isDemo = m_session.state().programme().isDemo;
    const QString usual = isDemo ? m_settings.folder() : QFileInfo(programme).absolutePath();
    const QString folder = QFileInfo(last.folder).isDir() ? last.folder : usual;
    const QString ending = reportSuffixes().value(static_cast<int>(format));
    const QString name = QStringLiteral("%1.%2").arg(dialog.fileName(), ending);
    const QString path = askSavePath(&dialog, tr("Save the report"), QDir(folder).filePath(name),
                                     QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending), ending);
    if (path.isEmpty())
        return;
    last.folder = QFileInfo(path).absolutePath();
    m_settings.setReport(programme, last);
    const auto make = [this, request, format, path, &dialog] {
        const Waiting waiting;
        dialog.stillPages();
        return reportFile(m_session.file(), request, format).and_then([&](const QByteArray &bytes) {
            return writeWhole(path, bytes);
        });
    };
    PageContext here = {m_session, m_settings, *m_words, dialog.notices(), m_navigator};
    if (here.attempt(make))
        dialog.notices().done(tr("Report saved: %1").arg(QFileInfo(path).fileName()), tr("Open"),
                              [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

} // namespace aanjager
