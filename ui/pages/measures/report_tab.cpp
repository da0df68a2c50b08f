#include "ui/pages/measures/report_tab.h"

#include "core/domain/measure_rules.h"
#include "core/insight/reports.h"
#include "ui/pages/editing/commit_text.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/measures/action_rows.h"
#include "ui/pages/measures/painted_views.h"
#include "ui/session/measure_edits.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr const char *explanation[] = {"cause", "consequence", "correction"};
constexpr const char *rest[] = {"description", "notes"};
constexpr const char *account[] = {"achieved", "next_step"};

const Field &textField(const char *name)
{
    return *describe<Measure>().field(QString::fromLatin1(name));
}

QString textOf(const Measure &measure, const char *field)
{
    return Convert<QString>::fromValue(textField(field).read(&measure));
}

} // namespace

MeasureText::MeasureText(const char *field, const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_context(context)
    , m_missing(makeLabel(tr("not filled in yet"), TextStyle::Caption, this))
    , m_text(new CommitText(context.words.label(textField(field)), this))
{
    auto *label = makeLabel(context.words.label(textField(field)), TextStyle::Label, this);
    label->setBuddy(m_text);
    m_text->setProperty("calm", true);
    m_text->setPlaceholderText(QStringLiteral("–"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 0, 0);
    head->addWidget(label);
    head->addStretch(1);
    head->addWidget(m_missing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_text);
    connect(m_text, &CommitText::committed, this, &MeasureText::store);
}

void MeasureText::store(const QString &text)
{
    const auto write = [session = &m_context.session, id = m_measure, name = QString::fromLatin1(m_field), text] {
        return setField(*session, id, name, Convert<QString>::toValue(text));
    };
    if (m_context.attempt(write))
        m_text->startAnew(text);
    else
        m_text->refuse();
}

void MeasureText::show(const Measure &measure, bool asked)
{
    const QString text = textOf(measure, m_field);
    m_measure.value == measure.id.value ? m_text->setStored(text) : m_text->startAnew(text);
    m_measure = measure.id;
    m_missing->setVisible(asked && text.isEmpty());
    m_text->setReadOnly(!m_context.session.canEdit());
}

ReportTab::ReportTab(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_round(makeLabel({}, TextStyle::BodyStrong, this))
    , m_who(new ElidedLabel(TextStyle::Caption, this))
    , m_trend(new TrendView(this))
    , m_previous(new QWidget(this))
    , m_previousText(new CommitText(tr("Correction before"), m_previous))
    , m_incomplete(makeLabel(tr("The verdict asks for an explanation."), TextStyle::Caption, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeHead());
    column->addWidget(m_incomplete);
    m_incomplete->setIndent(8);
    for (const char *field : explanation)
        column->addWidget(m_texts[field] = new MeasureText(field, context, this));
    makePrevious();
    column->addWidget(m_previous);
    for (const char *field : account)
        column->addWidget(m_texts[field] = new MeasureText(field, context, this));
    column->addWidget(makeSupport());
    column->addWidget(makeActions());
    for (const char *field : rest)
        column->addWidget(m_texts[field] = new MeasureText(field, context, this));
    column->addStretch(1);
}

QWidget *ReportTab::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(8, 0, 2, 0);
    row->setSpacing(8);
    row->addWidget(m_round);
    row->addWidget(m_who, 1);
    row->addWidget(m_trend);
    return head;
}

/** What was done about it before stands beside what is done now, to read. */
void ReportTab::makePrevious()
{
    auto *label = makeLabel(tr("Correction before"), TextStyle::Label, m_previous);
    label->setContentsMargins(8, 0, 0, 0);
    m_previousText->setProperty("calm", true);
    m_previousText->setReadOnly(true);
    auto *column = new QVBoxLayout(m_previous);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(label);
    column->addWidget(m_previousText);
}

QWidget *ReportTab::makeSupport()
{
    m_support = new QFrame(this);
    m_hand = new IconLabel(QStringLiteral("hand"), 15, &theme::Palette::ink, m_support);
    auto *row = new QHBoxLayout(m_support);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(0);
    row->addWidget(m_hand, 0, Qt::AlignTop);
    row->addWidget(m_texts["support_asked"] = new MeasureText("support_asked", m_context, m_support), 1);
    return m_support;
}

QWidget *ReportTab::makeActions()
{
    auto *block = new QWidget(this);
    m_actionsHead = makeLabel(tr("Open actions"), TextStyle::BodyStrong, block);
    m_actions = new ActionRows(m_context, ActionRows::Which::Open, block);
    auto *add = new QPushButton(tr("Add an action"), block);
    add->setProperty("kind", QStringLiteral("link"));
    add->setObjectName(QStringLiteral("add-action"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 6, 2, 0);
    head->addWidget(m_actionsHead, 1);
    head->addWidget(add);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_actions);
    connect(add, &QPushButton::clicked, this, &ReportTab::addActionAsked);
    return block;
}

void ReportTab::showHead(const MeasureRow &row)
{
    const ReportsByMeasure reports = reportsOn(m_context.session.view(), row.measure.id);
    const auto &byLead = reports.of.constFind(row.measure.id)->byLead;
    const ProgressReport *last = byLead.isEmpty() ? nullptr : byLead.last();
    const Round *round = last ? m_context.session.state().find(last->round) : nullptr;
    m_round->setText(round ? tr("Round %1").arg(round->label) : tr("Not reported yet"));
    QStringList who;
    if (last) {
        who.append(m_context.words.date(last->submitted));
        who.append(last->author.isEmpty() ? row.measure.lead : last->author);
        who.removeAll(QString());
    }
    m_who->setWhole(who.join(QStringLiteral(", ")));
    QList<std::optional<Health>> verdicts;
    QStringList told;
    for (const RoundVerdict &each : row.earlier) {
        verdicts.append(each.verdict);
        told.append(each.round + QLatin1Char(' ') + report::uncapitalised(m_context.words.verdict(each.verdict)));
    }
    verdicts.append(row.verdict);
    told.append(tr("now %1").arg(report::uncapitalised(m_context.words.verdict(row.verdict))));
    m_trend->show(verdicts, told.join(QStringLiteral(", ")));
    const QString previous = aanjager::previousCorrection(row.measure, reports);
    m_previousText->startAnew(previous);
}

void ReportTab::show(const MeasureRow &row)
{
    showHead(row);
    showTexts(row.measure);
    const bool asksSupport = !row.measure.supportAsked.isEmpty() && !isEnded(row.measure.status);
    m_support->setProperty("support", asksSupport);
    m_support->style()->unpolish(m_support);
    m_support->style()->polish(m_support);
    m_support->layout()->setContentsMargins(asksSupport ? 8 : 0, 2, 0, 2);
    m_hand->setVisible(asksSupport);
    m_actions->show(row.measure.id);
    m_actionsHead->setText(m_actions->open() > 0 ? tr("Open actions") : tr("No open actions"));
    findChild<QPushButton *>(QStringLiteral("add-action"))->setVisible(m_context.session.canEdit());
}

void ReportTab::showTexts(const Measure &measure)
{
    const QStringList &aspects = m_context.session.state().programme().aspects;
    const auto verdict = overallHealth(measure, aspects);
    const bool offCourse = verdict && *verdict != Health::OnCourse && !isEnded(measure.status);
    bool explained = false;
    for (const char *field : explanation) {
        m_texts[field]->show(measure, offCourse);
        explained = explained || !textOf(measure, field).isEmpty() || m_texts[field]->editor()->isPending();
    }
    for (const char *field : explanation)
        m_texts[field]->setVisible(offCourse || explained);
    m_previous->setVisible((offCourse || explained) && !previousCorrection().isEmpty());
    m_incomplete->setVisible(lacksExplanation(measure, aspects));
    for (const char *field : account)
        m_texts[field]->show(measure, qstrcmp(field, "next_step") == 0 && !isEnded(measure.status));
    for (const char *field : {"support_asked", "description", "notes"})
        m_texts[field]->show(measure, false);
}

QString ReportTab::lastReport() const
{
    return m_round->text() + QLatin1Char(' ') + m_who->whole();
}

QString ReportTab::previousCorrection() const
{
    return m_previousText->toPlainText();
}

CommitText *ReportTab::pending() const
{
    for (const MeasureText *text : m_texts)
        if (text->editor()->isPending())
            return text->editor();
    return nullptr;
}

bool ReportTab::leave()
{
    bool left = true;
    for (const MeasureText *text : std::as_const(m_texts))
        left = text->editor()->leave() && left;
    return left;
}

void ReportTab::takeBack()
{
    for (const MeasureText *text : std::as_const(m_texts))
        text->editor()->takeBack();
}

MeasureText *ReportTab::text(const char *field) const
{
    return m_texts.value(field);
}

} // namespace aanjager
