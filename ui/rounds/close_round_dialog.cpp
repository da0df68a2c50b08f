#include "ui/rounds/close_round_dialog.h"

#include "core/insight/reporters.h"
#include "ui/dialogs/dialog_parts.h"
#include "ui/dialogs/missing_list.h"
#include "ui/text/languages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr qsizetype mostAtOnce = 200; ///< measures: of more a whole report takes long, so it is asked for

} // namespace

CloseRoundDialog::CloseRoundDialog(const PageContext &context, const Round &round, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_round(round.id)
    , m_closing(context.session)
    , m_label(round.label)
    , m_told(makeLabel({}, TextStyle::Body, this))
    , m_missing(new MissingList(context, this))
    , m_doing(makeLabel({}, TextStyle::Body, this))
    , m_bar(new QProgressBar(this))
{
    QVBoxLayout *column = startDialog(
        *this, tr("Close round %1").arg(round.label),
        tr("What has been reported is then fixed: the report is kept in the file as it is now, whatever changes later. "
           "The closing can be undone."));
    m_told->setWordWrap(true);
    tellRound(round);
    column->addWidget(m_told);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    auto *lines = new QVBoxLayout(inside);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_missing);
    lines->addStretch(1);
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    column->addWidget(makeRule(this));
    m_choices = makeChoices();
    column->addWidget(m_choices);
    column->addWidget(m_doing);
    column->addWidget(m_bar);
    m_bar->setTextVisible(false);
    m_close = finishDialog(*this, *column, tr("Close the round"));
    m_cancel = findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel);
    setRunning(false);
    connect(&m_closing, &RoundClosing::progressed, this, &CloseRoundDialog::showProgress);
    connect(&m_closing, &RoundClosing::done, this, [this] { QDialog::accept(); });
    connect(&m_closing, &RoundClosing::failed, this, &CloseRoundDialog::fail);
    m_close->setEnabled(context.session.canEdit());
    QList<report::Missing> missing =
        report::missingFor(report::Kind::Summary, context.session.view(), Visibility::Board);
    missing.removeIf([](const report::Missing &each) { return each.lack == report::Lack::RoundOpen; });
    m_missing->show(missing);
    connect(m_missing, &MissingList::measureAsked, this, [this](Id<Measure> measure) {
        m_measure = measure;
        reject();
    });
    for (const auto asked : {&MissingList::proposalAsked, &MissingList::logoAsked, &MissingList::colophonAsked})
        connect(m_missing, asked, this, [this] {
            m_wantsReport = true;
            reject();
        });
    resize(theme::Theme::instance().length(640), theme::Theme::instance().length(600));
}

/** How far it is told, by leads and by parties, and what is not signed off. */
void CloseRoundDialog::tellRound(const Round &round)
{
    const View &view = m_context.session.view();
    const auto count = [this](qsizetype n) { return m_context.words.number(static_cast<double>(n)); };
    const Reporting reporting = reportingOf(view, round);
    m_notes.append(tr("%1 of %2 leads' reports are in.").arg(count(reporting.reported), count(reporting.expected)));
    qsizetype asked = 0, told = 0, signedOff = 0, reporters = 0;
    const QList<Reporter> all = reportersOf(view, round).value_or(QList<Reporter>());
    for (const Reporter &reporter : all) {
        asked += reporter.asParty.size();
        told += reporter.asParty.size() - reporter.missingAsParty.size();
        reporters += reporter.submitted.isEmpty() ? 0 : 1;
        signedOff += reporter.isSignedOff() ? 1 : 0;
    }
    if (asked > 0)
        m_notes.append(tr("%1 of %2 answers of parties are in.").arg(count(told), count(asked)));
    int drafts = 0;
    for (const ProgressReport &report : view.state.reportsAtHand())
        drafts += report.round == round.id && report.party.isNull() && !report.submitted.isValid() ? 1 : 0;
    if (drafts > 0)
        m_notes.append(tr("%n draft(s) not submitted: they do not count.", nullptr, drafts));
    if (reporters > 0)
        m_notes.append(
            tr("Of the %1 leads and parties who reported, %2 signed off.").arg(count(reporters), count(signedOff)));
    m_told->setText(m_notes.join(QLatin1Char('\n')));
    const Round *before = nullptr;
    for (const Round &other : view.state.all<Round>())
        if (other.closed.isValid() && other.peildatum < round.peildatum &&
            (!before || other.peildatum > before->peildatum))
            before = &other;
    m_before = before ? before->label : QString();
}

QWidget *CloseRoundDialog::makeChoices()
{
    auto *choices = new QWidget(this);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Kept in the file"), TextStyle::BodyStrong, choices));
    m_summary = new QCheckBox(tr("Summary for the board, two pages"), choices);
    m_summary->setChecked(true);
    m_full = new QCheckBox(tr("The whole report"), choices);
    m_full->setChecked(m_context.session.state().all<Measure>().size() <= mostAtOnce);
    m_language = new QComboBox(choices);
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(QStringLiteral("Nederlands"), QStringLiteral("nl"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setMinimumWidth(theme::Theme::instance().length(124));
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_context.words.language())));
    m_reader = new QComboBox(choices);
    m_reader->setAccessibleName(tr("For whom"));
    for (const Visibility level : {Visibility::Team, Visibility::Staff, Visibility::Board, Visibility::Public})
        m_reader->addItem(m_context.words.label(level), static_cast<int>(level));
    m_reader->setCurrentIndex(m_reader->findData(static_cast<int>(Visibility::Board)));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_summary);
    row->addWidget(m_full);
    row->addStretch(1);
    row->addWidget(m_language);
    row->addWidget(m_reader);
    column->addLayout(row);
    if (!m_before.isEmpty())
        column->addWidget(makeLabel(tr("Compared with round %1").arg(m_before), TextStyle::Caption, choices));
    return choices;
}

QList<ReportRequest> CloseRoundDialog::requests() const
{
    QList<ReportRequest> requests;
    const auto add = [&](report::Kind kind) {
        ReportRequest request;
        request.kind = kind;
        request.asOf = Moment{Moment::Round{m_label}};
        if (!m_before.isEmpty())
            request.since = Moment{Moment::Round{m_before}};
        request.visibility = static_cast<Visibility>(m_reader->currentData().toInt());
        request.language = m_language->currentData().toString();
        request.today = m_context.session.today();
        requests.append(request);
    };
    if (m_summary->isChecked())
        add(report::Kind::Summary);
    if (m_full->isChecked())
        add(report::Kind::Full);
    return requests;
}

void CloseRoundDialog::accept()
{
    if (m_closing.isRunning() || !m_context.session.canEdit())
        return;
    setRunning(true);
    showProgress({});
    m_closing.start(m_round, requests());
}

void CloseRoundDialog::reject()
{
    if (!m_closing.isRunning())
        return QDialog::reject();
    m_closing.stop();
    if (!m_closing.isRunning())
        setRunning(false);
}

/** While it runs there is nothing to do but to stop it. */
void CloseRoundDialog::setRunning(bool isRunning)
{
    m_doing->setVisible(isRunning);
    m_bar->setVisible(isRunning);
    m_choices->setVisible(!isRunning);
    m_missing->setEnabled(!isRunning);
    m_close->setEnabled(!isRunning && m_context.session.canEdit());
    (isRunning ? m_cancel : m_close)->setFocus(Qt::OtherFocusReason);
}

void CloseRoundDialog::showProgress(const WorkTold &told)
{
    m_doing->setText(told.total > 0 ? tr("The reports are laid out; the round is closed when they are done.")
                                    : tr("The programme is read…"));
    m_bar->setAccessibleName(m_doing->text());
    m_bar->setRange(0, told.percent() < 0 ? 0 : 100);
    m_bar->setValue(told.percent());
}

void CloseRoundDialog::fail(const Error &error)
{
    setRunning(false);
    if (wasStopped(error))
        return; // it is there to be closed again, or left
    m_error = error;
    QDialog::reject();
}

} // namespace aanjager
