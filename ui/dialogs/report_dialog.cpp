#include "ui/dialogs/report_dialog.h"

#include "ui/dialogs/house_style.h"
#include "ui/dialogs/missing_list.h"
#include "ui/dialogs/pages_view.h"
#include "ui/dialogs/report_choices.h"
#include "ui/dialogs/report_preview.h"
#include "ui/dialogs/report_words.h"
#include "ui/pages/editing/commit_text.h"
#include "ui/text/change_text.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/toast.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr QSize firstSize(1360, 860);
constexpr QSize smallestSize(960, 560);

QString nameOf(ReportFormat format)
{
    return reportSuffixes().value(static_cast<int>(format)).toUpper();
}

/** A column of parts that scrolls where it is higher than its place. */
QScrollArea *makeColumn(const QList<QWidget *> &parts, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(area);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(20);
    for (QWidget *part : parts)
        column->addWidget(part);
    column->addStretch(1);
    inside->setBackgroundRole(QPalette::Base);
    inside->setAutoFillBackground(true);
    area->setWidget(inside);
    return area;
}

} // namespace

ReportDialog::ReportDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_toast(new Toast(this))
    , m_notices(*m_toast, context.session, context.words)
    , m_context{context.session, context.settings, context.words, m_notices, context.navigator}
{
    setWindowTitle(tr("Report"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeRule(this));
    m_panes = new QSplitter(this);
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(1);
    m_panes->addWidget(makeLeft());
    m_panes->addWidget(m_preview = new ReportPreview(m_context, m_panes));
    m_panes->addWidget(makeRight());
    m_panes->setStretchFactor(1, 1);
    column->addWidget(m_panes, 1);
    connectParts();
    addKeys();
    placeIt();
    refresh();
    if (m_words->holdText().isEmpty())
        m_words->conclusion()->editor()->setFocus(Qt::OtherFocusReason);
    else
        m_choices->kind()->setFocus(Qt::OtherFocusReason);
}

QWidget *ReportDialog::makeHead()
{
    auto *head = new QWidget(this);
    head->setBackgroundRole(QPalette::Base);
    head->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(18, 12, 18, 12);
    row->setSpacing(10);
    row->addWidget(m_title = makeLabel({}, TextStyle::ScreenTitle, head));
    row->addWidget(m_kind = makeLabel({}, TextStyle::Caption, head));
    row->addWidget(m_draft = makeLabel(tr("Draft"), TextStyle::Caption, head));
    m_draft->setProperty("quiet", true);
    m_draft->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addStretch(1);
    auto *close = new QPushButton(tr("Close"), head);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &ReportDialog::reject);
    m_formats = new SegmentedControl(tr("Format"), head);
    QList<Segment> formats;
    for (const ReportFormat one : {ReportFormat::Pdf, ReportFormat::Odt, ReportFormat::Html})
        formats.append({static_cast<int>(one), nameOf(one)});
    m_formats->setSegments(formats);
    const QString last = m_context.settings.report(m_context.session.file().path()).format;
    const auto known = reportSuffixes().indexOf(last);
    m_formats->setValue(static_cast<int>(std::max<qsizetype>(0, known)));
    connect(m_formats, &SegmentedControl::picked, this, &ReportDialog::showFormat);
    m_save = new QPushButton(theme::icon(QStringLiteral("pdf"), {&theme::Palette::onaccent}), QString(), head);
    m_save->setProperty("kind", QStringLiteral("primary"));
    m_save->setAutoDefault(false);
    m_save->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::save);
    showFormat();
    row->addWidget(m_formats);
    row->addSpacing(6);
    row->addWidget(close);
    row->addWidget(m_save);
    return head;
}

ReportFormat ReportDialog::format() const
{
    return static_cast<ReportFormat>(m_formats->value().value_or(static_cast<int>(ReportFormat::Pdf)));
}

void ReportDialog::showFormat()
{
    m_save->setText(tr("Save as %1…").arg(nameOf(format())));
}

void ReportDialog::rememberFormat() const
{
    const QString path = m_context.session.file().path();
    RememberedReport last = m_context.settings.report(path);
    last.format = reportSuffixes().value(static_cast<int>(format()));
    m_context.settings.setReport(path, last);
}

QWidget *ReportDialog::makeLeft()
{
    m_choices = new ReportChoices(m_context);
    m_houseStyle = new HouseStyle(m_context);
    QScrollArea *left = makeColumn({m_choices, m_houseStyle}, m_panes);
    left->setMinimumWidth(theme::Theme::instance().length(248));
    return left;
}

QWidget *ReportDialog::makeRight()
{
    m_words = new ReportWords(m_context);
    m_missing = new MissingList(m_context);
    QScrollArea *right = makeColumn({m_words, m_missing}, m_panes);
    right->setMinimumWidth(theme::Theme::instance().length(330));
    return right;
}

void ReportDialog::connectParts()
{
    connect(m_choices, &ReportChoices::changed, this, &ReportDialog::refresh);
    connect(&m_context.session, &Session::changed, this, &ReportDialog::refresh);
    connect(&m_context.session, &Session::accessChanged, this, &ReportDialog::refresh);
    connect(&m_context.session, &Session::dayChanged, this, &ReportDialog::refresh);
    connect(m_words, &ReportWords::typed, this, &ReportDialog::showPages);
    connect(m_houseStyle, &HouseStyle::typed, this, &ReportDialog::showPages);
    connect(m_missing, &MissingList::measureAsked, this, &ReportDialog::goTo);
    connect(m_missing, &MissingList::proposalAsked, m_words, &ReportWords::goToProposal);
    connect(m_missing, &MissingList::logoAsked, m_houseStyle, &HouseStyle::askLogo);
    connect(m_missing, &MissingList::colophonAsked, m_houseStyle, &HouseStyle::goToColophon);
}

/** The menu of the window cannot be reached from here, so its undo has keys of its own. */
void ReportDialog::addKeys()
{
    const auto add = [this](const QKeySequence &keys, const auto &run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    add(QKeySequence::Undo, [this] { takeBack(false); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { takeBack(true); });
    add(QKeySequence::Save, [this] { save(); });
    add(Qt::Key_F6, [this] { walk(1); });
    add(Qt::SHIFT | Qt::Key_F6, [this] { walk(-1); });
}

/** From one pane to the next. */
void ReportDialog::walk(int step)
{
    const QList<QWidget *> entries = {m_choices->kind(), m_preview->pages(), m_words->conclusion()->editor()};
    const auto count = static_cast<int>(entries.size());
    int at = step > 0 ? count - 1 : 0;
    for (int pane = 0; pane < count; ++pane)
        if (focusWidget() && m_panes->widget(pane)->isAncestorOf(focusWidget()))
            at = pane;
    entries[(at + step + count) % count]->setFocus(Qt::TabFocusReason);
}

void ReportDialog::placeIt()
{
    setMinimumSize(smallestSize);
    if (!restoreGeometry(m_context.settings.reportGeometry())) {
        const QSize wanted = parentWidget() ? parentWidget()->window()->size() * 0.97 : firstSize;
        resize(wanted.boundedTo(screen()->availableSize() * 0.96));
    }
    const theme::Theme &theme = theme::Theme::instance();
    if (!m_panes->restoreState(m_context.settings.reportSplit()))
        m_panes->setSizes({theme.length(248), 10'000, theme.length(350)});
}

Result<ReportRequest> ReportDialog::request() const
{
    return m_choices->request();
}

bool ReportDialog::isSettled() const
{
    return m_preview->isSettled();
}

bool ReportDialog::leave()
{
    const bool words = m_words->leave();
    return m_houseStyle->leave() && words;
}

void ReportDialog::save()
{
    if (!m_request || !leave())
        return;
    m_choices->remember();
    rememberFormat();
    emit saveAsked(*m_request, format());
}

void ReportDialog::stillPages()
{
    m_preview->pause();
}

void ReportDialog::goTo(Id<Measure> measure)
{
    if (!leave())
        return;
    m_measure = measure;
    accept();
}

void ReportDialog::takeBack(bool again)
{
    Session &session = m_context.session;
    if (!session.canEdit() || !(again ? session.file().redoable() : session.file().undoable()))
        return;
    const auto taken = again ? session.redo() : session.undo();
    if (!taken)
        return m_notices.failed(taken.error());
    m_notices.done(report::capitalised(text::ChangeText(m_context.words, session.state()).change(*taken)));
}

/** Text that cannot be stored is lost only when a person says so. */
void ReportDialog::reject()
{
    if (!leave()) {
        QMessageBox question(QMessageBox::Warning, tr("Not everything is stored"),
                             tr("What you typed could not be stored."), QMessageBox::NoButton, this);
        question.setInformativeText(tr("If you go on, that text is lost."));
        QPushButton *back = question.addButton(tr("Back to the text"), QMessageBox::RejectRole);
        QPushButton *lose = question.addButton(tr("Go on without it"), QMessageBox::DestructiveRole);
        question.setDefaultButton(back);
        question.setEscapeButton(back);
        question.exec();
        if (question.clickedButton() != lose)
            return;
    }
    QDialog::reject();
}

void ReportDialog::done(int result)
{
    m_choices->remember();
    rememberFormat();
    m_context.settings.setReportGeometry(saveGeometry());
    m_context.settings.setReportSplit(m_panes->saveState());
    QDialog::done(result);
}

} // namespace aanjager
