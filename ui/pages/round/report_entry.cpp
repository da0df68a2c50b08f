#include "ui/pages/round/report_entry.h"

#include "core/domain/measure_rules.h"
#include "core/domain/round_rules.h"
#include "ui/pages/editing/commit_line.h"
#include "ui/pages/editing/field_editor.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/measures/tab_order.h"
#include "ui/pages/notices.h"
#include "ui/pages/round/entry_municipalities.h"
#include "ui/pages/round/progress_slider.h"
#include "ui/pages/round/report_texts.h"
#include "ui/pages/round/verdict_rows.h"
#include "ui/theme/icon.h"
#include "ui/theme/status_icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <cmath>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int formEdge = 28, narrowEdge = 16;
constexpr int wholeForm = 520; ///< in a narrower one keys are left out, and fields stand below one another
constexpr int widestForm = 760;

const Field &progressField()
{
    return *describe<ProgressReport>().field(u"progress");
}

/** A button with the key that does the same behind its words, where there is room. */
QPushButton *keyButton(const QString &words, const QString &key, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setAccessibleName(words);
    button->setProperty("keyOf", key);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(words, QString(key).replace(QLatin1Char(' '), QLatin1Char('+'))));
    return button;
}

void showKey(QPushButton &button, bool shown)
{
    const QString key = button.property("keyOf").toString();
    button.setText(shown ? QStringLiteral("%1  %2").arg(button.accessibleName(), key) : button.accessibleName());
}

} // namespace

ReportEntry::ReportEntry(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_scroll(new QScrollArea(this))
    , m_form(new QWidget(m_scroll))
    , m_number(makeLabel({}, TextStyle::BodyStrong, m_form))
    , m_lead(new ElidedLabel(TextStyle::Caption, m_form))
    , m_state(makeLabel({}, TextStyle::Caption, m_form))
    , m_title(makeLabel({}, TextStyle::PanelTitle, m_form))
    , m_unchanged(keyButton(tr("Nothing changed"), QStringLiteral("Alt N"), m_form))
    , m_status(new SegmentedControl(tr("Status"), m_form))
    , m_verdicts(new VerdictRows(context, m_form))
    , m_slider(new ProgressSlider(m_form))
    , m_percent(new FieldEditor(context, describe<ProgressReport>(), progressField(), m_form))
    , m_was(makeLabel({}, TextStyle::Caption, m_form))
    , m_texts(new ReportTexts(context, m_form))
    , m_municipalities(new EntryMunicipalities(context, m_form))
    , m_submit(keyButton(tr("Submit and next"), QStringLiteral("Ctrl Enter"), this))
    , m_skip(new QPushButton(tr("Skip"), this))
{
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(formEdge, 12, formEdge, 16);
    column->setSpacing(10);
    column->addWidget(makeHead());
    auto *states = new QVBoxLayout;
    states->setSpacing(4);
    auto *statesHead = new QHBoxLayout;
    statesHead->setSpacing(6);
    statesHead->addWidget(makeLabel(tr("Status"), TextStyle::Label, m_form));
    QLabel *keys =
        makeLabel(QStringLiteral("Alt 1–%1").arg(vocabularyOf<Status>().terms.size()), TextStyle::Label, m_form);
    keys->setAccessibleName(QString());
    statesHead->addWidget(keys, 1);
    states->addLayout(statesHead);
    states->addWidget(m_status);
    column->addLayout(states);
    column->addWidget(m_verdicts);
    column->addWidget(makeProgress());
    column->addWidget(m_texts);
    column->addWidget(m_municipalities);
    column->addStretch(1);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // of the largest text in the smallest window
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);   // fields stand at the same place for every measure
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(makeRule(this));
    whole->addWidget(makeFoot());
    fillStatus();
    fit();
    connect(m_status, &SegmentedControl::picked, this, [this](int status) { setStatus(static_cast<Status>(status)); });
    connect(m_verdicts, &VerdictRows::picked, this, [this](const QString &aspect, std::optional<Health> verdict) {
        store(QStringLiteral("health.") + aspect, Convert<std::optional<Health>>::toValue(verdict));
    });
    connect(m_slider, &ProgressSlider::picked, this,
            [this](int percent) { store(QStringLiteral("progress"), Value(qint64{percent})); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int percent) {
        if (!m_percent->isPending())
            m_percent->show(m_place.measure.value, Value(qint64{percent}));
    });
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] {
        fillStatus();
        fit();
    });
}

QWidget *ReportEntry::makeHead()
{
    auto *head = new QWidget(m_form);
    auto *about = new QHBoxLayout;
    about->setSpacing(8);
    about->addWidget(m_number);
    about->addWidget(m_lead, 1);
    about->addWidget(m_state);
    m_title->setWordWrap(true);
    m_unchanged->setIcon(theme::icon(QStringLiteral("check")));
    m_unchanged->setProperty("kind", QStringLiteral("small"));
    auto *title = new QHBoxLayout;
    title->setSpacing(12);
    title->addWidget(m_title, 1);
    title->addWidget(m_unchanged, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(about);
    column->addLayout(title);
    connect(m_unchanged, &QPushButton::clicked, this, &ReportEntry::submitUnchanged);
    return head;
}

QWidget *ReportEntry::makeProgress()
{
    auto *progress = new QWidget(m_form);
    auto *row = new QHBoxLayout(progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(makeLabel(m_context.words.label(progressField()), TextStyle::Body, progress));
    row->addWidget(m_slider, 1);
    m_percent->setFixedWidth(theme::Theme::instance().length(64));
    m_percent->line()->setCalm(false);
    row->addWidget(m_percent);
    row->addWidget(m_was);
    return progress;
}

QWidget *ReportEntry::makeFoot()
{
    auto *foot = m_foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setSpacing(10);
    m_skip->setIcon(theme::icon(QStringLiteral("skip")));
    m_skip->setToolTip(tr("On to the next that is missing (Ctrl+Down)"));
    m_submit->setProperty("kind", QStringLiteral("primary"));
    row->addWidget(m_skip);
    row->addStretch(1);
    row->addWidget(m_submit);
    connect(m_skip, &QPushButton::clicked, this, &ReportEntry::skipAsked);
    connect(m_submit, &QPushButton::clicked, this, &ReportEntry::submit);
    return foot;
}

void ReportEntry::fillStatus()
{
    QList<Segment> statuses;
    for (int status = 0; status < static_cast<int>(vocabularyOf<Status>().terms.size()); ++status)
        statuses.append({status, m_context.words.label(static_cast<Status>(status)),
                         theme::statusIcon(static_cast<Status>(status)), QStringLiteral("Alt+%1").arg(status + 1)});
    m_status->setSegments(statuses, static_cast<SegmentedControl::Words>(std::max(0, m_statusWords)));
}

void ReportEntry::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ReportEntry::fit()
{
    const theme::Theme &theme = theme::Theme::instance();
    const bool isNarrow = width() < theme.length(wholeForm);
    const int edge = isNarrow ? narrowEdge : formEdge;
    const int form = std::min(width() - 2 * edge, theme.length(widestForm));
    if (const QPair<int, int> room(form, theme.scale()); room != m_statusRoom) {
        m_statusRoom = room;
        fitStatus(form);
    }
    showKey(*m_unchanged, !isNarrow);
    showKey(*m_submit, !isNarrow);
    m_verdicts->setKeysShown(!isNarrow);
    m_texts->setNarrow(isNarrow);
    const int aside = std::max(0, width() - theme.length(widestForm) - 2 * edge);
    m_form->layout()->setContentsMargins(edge, 12, edge + aside, 16);
    m_foot->layout()->setContentsMargins(edge, 10, edge, 10);
}

/** As many words of the statuses as have room: with icons, alone, or those of the chosen one. */
void ReportEntry::fitStatus(int room)
{
    constexpr int bolder = 12; ///< of words that are chosen
    using Words = SegmentedControl::Words;
    for (const Words words : {Words::All, Words::Alone, Words::Chosen}) {
        m_statusWords = static_cast<int>(words);
        fillStatus();
        if (m_status->minimumSizeHint().width() + bolder <= room)
            return;
    }
}

void ReportEntry::show(const ReportPlace &place)
{
    const bool isOther = place != m_place;
    const View &view = m_context.session.view();
    const Measure *measure = view.state.find(place.measure);
    const Round *round = view.state.find(place.round);
    if (!measure || !round)
        return;
    m_place = place;
    const auto stored = reportAt(view, place); // a lead's report is always at hand
    m_isStored = stored && *stored;
    m_report = m_isStored ? **stored : begunReport(*measure, place.round);
    m_before = reportBefore(view, place).value_or(std::nullopt);
    showHead(*measure, *round);
    m_status->setValue(m_report.status ? std::optional(static_cast<int>(*m_report.status)) : std::nullopt);
    m_verdicts->show(m_report);
    showProgress(*measure, *round);
    const Round *earlier = m_before ? view.state.find(m_before->round) : nullptr;
    m_texts->show(place, m_report, m_before, earlier ? earlier->label : QString());
    m_municipalities->show(place.round, *measure);
    setEditable(m_context.session.canEdit() && !round->closed.isValid());
    if (!isOther)
        return;
    m_scroll->ensureVisible(0, 0);
    tabAsLaidOut(*m_form);
}

void ReportEntry::showHead(const Measure &measure, const Round &round)
{
    m_number->setText(measure.number);
    m_lead->setWhole(measure.lead.isEmpty() ? tr("no lead filled in yet") : measure.lead);
    m_title->setText(measure.title);
    QStringList state;
    if (m_report.submitted.isValid()) {
        state.append(tr("reported %1").arg(m_context.words.date(m_report.submitted)));
        if (m_report.unchanged)
            state.append(tr("nothing changed"));
        if (m_report.signedOff.isValid())
            state.append(tr("signed off"));
    } else if (m_isStored) {
        state.append(tr("draft, stored"));
    } else {
        state.append(round.closed.isValid() ? tr("not reported") : tr("not begun yet"));
    }
    m_state->setText(state.join(QStringLiteral(", ")));
    const bool isOpen = !round.closed.isValid() && m_context.session.canEdit();
    m_unchanged->setVisible(isOpen);
    m_submit->setVisible(isOpen);
    m_skip->setVisible(isOpen);
}

void ReportEntry::showProgress(const Measure &measure, const Round &round)
{
    const auto planned = isEnded(measure.status) ? std::nullopt : plannedProgress(measure, round.peildatum);
    const std::optional<int> plan = planned ? std::optional(static_cast<int>(std::lround(*planned))) : std::nullopt;
    const std::optional<int> was = m_before ? m_before->progress : std::nullopt;
    m_slider->show(m_report.progress, was, plan);
    m_percent->storeBy([session = &m_context.session, place = m_place](const QString &field, const Value &value) {
        return tell(*session, place, field, value);
    });
    m_percent->show(m_place.measure.value, progressField().read(&m_report));
    QStringList words;
    if (was)
        words.append(tr("was %1").arg(m_context.words.percent(*was)));
    if (plan)
        words.append(tr("plan %1").arg(m_context.words.percent(*plan)));
    m_was->setText(words.join(QStringLiteral(", ")));
}

void ReportEntry::setEditable(bool editable)
{
    m_status->setReadOnly(!editable);
    m_verdicts->setReadOnly(!editable);
    m_slider->setEnabled(editable);
    m_percent->setEditable(editable);
    m_texts->setEditable(editable);
    m_municipalities->setEditable(editable);
}

void ReportEntry::store(const QString &field, const Value &value)
{
    const auto work = [session = &m_context.session, place = m_place, field, value] {
        return tell(*session, place, field, value);
    };
    if (!m_context.attempt(work))
        show(m_place);
}

void ReportEntry::setStatus(Status status)
{
    if (m_status->isEnabled() && m_report.status != status)
        store(QStringLiteral("status"), Convert<Status>::toValue(status));
}

void ReportEntry::chooseAspect(const QString &aspect)
{
    m_verdicts->chooseAspect(aspect);
}

void ReportEntry::stepProgress(int by)
{
    m_slider->step(by);
}

void ReportEntry::submit()
{
    if (!m_submit->isVisibleTo(this) || !leave())
        return;
    if (!m_isStored) // an empty report would wipe out what was told before
        return m_context.notices.done(tr("Nothing was filled in. Did nothing change?"), tr("Nothing changed"),
                                      [this] { submitUnchanged(); });
    const auto work = [session = &m_context.session, place = m_place] { return aanjager::submit(*session, place); };
    if (m_context.attempt(work))
        emit done();
}

void ReportEntry::submitUnchanged()
{
    if (!m_unchanged->isVisibleTo(this) || !leave())
        return;
    const auto work = [session = &m_context.session, place = m_place] {
        return aanjager::submitUnchanged(*session, {place});
    };
    if (m_context.attempt(work))
        emit done();
}

void ReportEntry::takeKeyboard()
{
    m_status->button(m_status->value().value_or(0))->setFocus(Qt::ShortcutFocusReason);
}

QString ReportEntry::stateText() const
{
    return m_state->text();
}

bool ReportEntry::isPending() const
{
    return m_percent->isPending() || m_texts->isPending();
}

bool ReportEntry::leave()
{
    m_slider->leave();
    const bool isLeft = m_percent->leave();
    return m_texts->leave() && isLeft;
}

void ReportEntry::takeBack()
{
    m_percent->takeBack();
    m_texts->takeBack();
}

} // namespace aanjager
