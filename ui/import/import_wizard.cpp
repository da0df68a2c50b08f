#include "ui/import/import_wizard.h"

#include "ui/import/check_step.h"
#include "ui/import/column_details.h"
#include "ui/import/file_step.h"
#include "ui/import/mapping_step.h"
#include "ui/import/mark_label.h"
#include "ui/import/problem_list.h"
#include "ui/import/step_strip.h"
#include "ui/import/table_step.h"
#include "ui/import/work_bar.h"
#include "ui/pages/elided_label.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/toast.h"

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr QSize firstSize(1360, 860);
constexpr QSize smallestSize(900, 560);

} // namespace

ImportWizard::ImportWizard(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_toast(new Toast(this))
    , m_notices(*m_toast, context.session, context.words)
    , m_context{context.session, context.settings, context.words, m_notices, context.navigator}
    , m_draft(new ImportDraft(context.session, context.settings.mappingsFolder(), this))
{
    setWindowTitle(tr("Import a list"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeRule(this));
    m_steps = new QStackedWidget(this);
    m_steps->addWidget(m_file = new FileStep(*m_draft, m_context));
    m_steps->addWidget(m_table = new TableStep(*m_draft, m_context));
    m_steps->addWidget(m_mapping = new MappingStep(*m_draft, m_context));
    m_steps->addWidget(m_check = new CheckStep(*m_draft, m_context));
    connect(m_mapping, &MappingStep::tableAsked, this, [this] { goTo(Table); });
    column->addWidget(m_steps, 1);
    column->addWidget(makeRule(this));
    column->addWidget(makeFoot());
    addKeys();
    setMinimumSize(smallestSize);
    if (!restoreGeometry(m_context.settings.importGeometry())) {
        const QSize wanted = parentWidget() ? parentWidget()->window()->size() * 0.97 : firstSize;
        resize(wanted.boundedTo(screen()->availableSize() * 0.96));
    }
    for (const auto signal : {&ImportDraft::read, &ImportDraft::mappingChanged, &ImportDraft::rehearsed})
        connect(m_draft, signal, this, &ImportWizard::refresh);
    connect(&m_draft->work(), &BackgroundWork::started, this, &ImportWizard::refresh);
    connect(&m_draft->work(), &BackgroundWork::ended, this, &ImportWizard::refresh);
    // While it worked there was nothing to go on with, and the way out had the focus.
    for (const auto signal : {&ImportDraft::read, &ImportDraft::rehearsed})
        connect(m_draft, signal, this, &ImportWizard::offerNext);
    connect(m_draft, &ImportDraft::failed, this, [this](const Error &error) { m_notices.failed(error); });
    goTo(File);
}

QWidget *ImportWizard::makeHead()
{
    auto *head = new QWidget(this);
    head->setBackgroundRole(QPalette::Base);
    head->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(20, 14, 20, 12);
    column->setSpacing(10);
    column->addWidget(makeLabel(tr("Import a list"), TextStyle::ScreenTitle, head));
    auto *row = new QHBoxLayout;
    m_strip = new StepStrip({tr("File"), tr("Sheet and header"), tr("Map columns"), tr("Check")}, head);
    connect(m_strip, &StepStrip::asked, this, &ImportWizard::goTo);
    row->addWidget(m_strip);
    row->addStretch(1);
    row->addWidget(m_about = new ElidedLabel(TextStyle::Caption, head), 2);
    m_about->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    column->addLayout(row);
    return head;
}

QWidget *ImportWizard::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 10, 20, 10);
    row->setSpacing(10);
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    row->addWidget(m_cancel);
    row->addStretch(1);
    row->addWidget(m_bar = new WorkBar(m_context.words, tr("Storing…"), foot), 2);
    m_bar->hide();
    row->addWidget(m_mark = new MarkLabel(ImportMark::None, foot));
    m_message = makeLabel({}, TextStyle::BodyStrong, foot);
    row->addWidget(m_message);
    m_back = new QPushButton(tr("Back"), foot);
    m_back->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(step() - 1); });
    row->addWidget(m_back);
    m_next = new QPushButton(foot);
    m_next->setProperty("kind", QStringLiteral("primary"));
    m_next->setAutoDefault(false);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    row->addWidget(m_next);
    return foot;
}

void ImportWizard::addKeys()
{
    const auto add = [this](const QKeySequence &keys, const auto &run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    add(Qt::CTRL | Qt::Key_Return, [this] { next(); });
    add(Qt::CTRL | Qt::Key_Enter, [this] { next(); });
    add(Qt::ALT | Qt::Key_Left, [this] { goTo(step() - 1); });
    add(Qt::Key_F6, [this] { walk(1); });
    add(Qt::SHIFT | Qt::Key_F6, [this] { walk(-1); });
    m_next->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_back->setToolTip(QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText));
}

/** From one pane of the step to the next, and to the buttons below. */
void ImportWizard::walk(int direction)
{
    QList<QWidget *> panes;
    if (step() == File)
        panes = {m_file->chooseButton()};
    else if (step() == Table)
        panes = {m_table->sheets(), m_table->tables(), m_table->headerRow(), m_table->table()};
    else if (step() == MappingOf)
        panes = m_mapping->panes();
    else
        panes = {m_check->table()};
    panes.append(m_next);
    panes.removeIf([](const QWidget *pane) { return !pane->isEnabled() || !pane->isVisible(); });
    if (panes.isEmpty())
        return;
    const qsizetype at = panes.indexOf(focusWidget());
    const qsizetype count = panes.size();
    panes[at < 0 ? (direction > 0 ? 0 : count - 1) : (at + direction + count) % count]->setFocus(Qt::TabFocusReason);
}

void ImportWizard::open(const QString &path)
{
    if (!m_storing)
        m_draft->open(path);
}

int ImportWizard::step() const
{
    return m_steps->currentIndex();
}

/** How far one can go now. */
int ImportWizard::reachable() const
{
    const auto &reading = m_draft->reading();
    if (!reading)
        return File;
    return reading->plan ? Check : reading->shape ? MappingOf : Table;
}

void ImportWizard::goTo(int step)
{
    if (m_storing || step < File || step > reachable())
        return;
    m_steps->setCurrentIndex(step);
    if (step == Check)
        m_draft->rehearse();
    refresh();
    QWidget *const first[] = {m_draft->reading() ? static_cast<QWidget *>(m_next) : m_file->chooseButton(),
                              m_table->table(), m_mapping->columns(), m_next->isEnabled() ? m_next : m_back};
    first[step]->setFocus(Qt::OtherFocusReason);
}

void ImportWizard::next()
{
    if (!m_next->isEnabled())
        return;
    if (step() == Check)
        import();
    else
        goTo(step() + 1);
}

void ImportWizard::offerNext()
{
    const QWidget *focused = focusWidget();
    const bool isLeft = !focused || focused == m_cancel || focused == m_back || !focused->isEnabled();
    if (m_next->isEnabled() && (step() == File || (step() == Check && isLeft)))
        m_next->setFocus(Qt::OtherFocusReason);
}

QString ImportWizard::message() const
{
    return m_message->text();
}

/** What stands in the way, or is still to be looked at. */
QString ImportWizard::whatIsOpen(bool &isWrong) const
{
    const auto &reading = m_draft->reading();
    isWrong = false;
    if (!reading || m_draft->work().isRunning())
        return {};
    if (reading->error) {
        isWrong = true;
        return text::errorText(m_context.words, *reading->error);
    }
    if (step() == Check && !m_context.session.canEdit()) {
        isWrong = true;
        return tr("The programme can only be read now.");
    }
    if (step() != MappingOf || m_mapping->problems()->open() == 0)
        return {};
    return tr("%n to solve; what stays so goes to the note", nullptr, m_mapping->problems()->open());
}

void ImportWizard::refresh()
{
    if (m_storing)
        return;
    m_strip->setStep(step(), reachable());
    const Tracker *tracker = m_draft->tracker();
    const auto &reading = m_draft->reading();
    QString about = tracker ? QFileInfo(tracker->path).fileName() : QString();
    if (tracker && reading && tracker->sheets.size() > 1)
        about = tr("%1, sheet “%2”").arg(about, reading->sheet->table.name);
    m_about->setWhole(about);
    bool isWrong = false;
    const QString open = whatIsOpen(isWrong);
    m_message->setText(open);
    m_message->setVisible(!open.isEmpty());
    m_mark->setMark(isWrong ? ImportMark::Wrong : ImportMark::Check);
    m_mark->setVisible(!open.isEmpty());
    m_back->setEnabled(step() > File);
    static constexpr const char *names[] = {QT_TR_NOOP("Next: sheet and header"), QT_TR_NOOP("Next: map columns"),
                                            QT_TR_NOOP("Next: check"), QT_TR_NOOP("Import")};
    m_next->setText(tr(names[step()]));
    const bool isReady = step() == Check ? m_draft->rehearsal() && !m_draft->rehearsal()->records.isEmpty() &&
                                               m_context.session.canEdit()
                                         : step() < reachable();
    m_next->setEnabled(isReady && !m_draft->work().isRunning());
}

QString ImportWizard::counts(const ImportReport &report, const PageContext &context)
{
    const QString items = context.words.items(context.session.state().programme(), report.measures);
    return tr("%1 %2: %3 new, %4 changed, %5 the same.")
        .arg(QString::number(report.measures), items, QString::number(report.created), QString::number(report.updated),
             QString::number(report.unchanged));
}

void ImportWizard::import()
{
    const QString name = m_mapping->nameToKeep();
    WorkProgress progress;
    progress.breathe = [this] { breathe(); };
    setStoring(&progress);
    auto report = m_draft->apply(&progress);
    setStoring(nullptr);
    if (!report) {
        if (!wasStopped(report.error()))
            m_notices.failed(report.error());
        return;
    }
    m_context.settings.rememberList(m_draft->path());
    if (!name.isEmpty())
        if (const auto kept = m_draft->saved().keep(name, m_draft->mapping()); !kept)
            m_notices.failed(kept.error());
    m_done = *std::move(report);
    accept();
}

/** The import is being stored, or no more: meanwhile there is nothing to do but to stop it. */
void ImportWizard::setStoring(WorkProgress *progress)
{
    m_storing = progress;
    const bool isStoring = progress != nullptr;
    m_bar->clear();
    m_bar->setVisible(isStoring);
    m_message->setVisible(false);
    m_mark->setVisible(false);
    m_steps->setEnabled(!isStoring);
    m_strip->setEnabled(!isStoring);
    m_back->setEnabled(!isStoring);
    m_next->setEnabled(!isStoring);
    m_cancel->setEnabled(true);
    if (isStoring)
        m_cancel->setFocus(Qt::OtherFocusReason);
    else
        refresh();
}

/** The file belongs to this thread, so it is this thread that stores; in between it paints and listens. */
void ImportWizard::breathe()
{
    m_bar->tell(toldBy(*m_storing));
    m_cancel->setEnabled(!m_storing->isStopped && m_storing->stage != WorkStage::Finishing);
    QCoreApplication::processEvents();
}

void ImportWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_storing && !FileStep::fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent *event)
{
    const QString path = FileStep::fileIn(*event->mimeData());
    if (path.isEmpty() || m_storing)
        return;
    event->acceptProposedAction();
    goTo(File);
    open(path);
}

void ImportWizard::done(int result)
{
    if (m_storing)
        return m_storing->stop();
    m_draft->stop();
    m_context.settings.setImportGeometry(saveGeometry());
    QDialog::done(result);
}

} // namespace aanjager
