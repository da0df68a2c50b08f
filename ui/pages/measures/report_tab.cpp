#include "ui/pages/measures/report_tab.h"

#include "core/domain/measure_rules.h"
#include "core/insight/reports.h"
#include "ui/pages/editing/commit_text.h"
#include "ui/pages/editing/field_editor.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/measures/action_rows.h"
#include "ui/pages/measures/painted_views.h"
#include "ui/theme/theme.h"
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

constexpr int textInset = 8;   ///< of the words in a text, so that labels stand in the same line
constexpr int labelWidth = 82; ///< of a label beside its text, as those of the facts

const Field &textField(const char *name)
{
    return *describe<Measure>().field(QString::fromLatin1(name));
}

QString textOf(const Measure &measure, const char *field)
{
    return Convert<QString>::fromValue(textField(field).read(&measure));
}

/** A label beside its text stands on the line of the text's first words. */
QLabel *makeFieldLabel(const QString &name, MeasureText::Kind kind, QWidget *parent)
{
    if (kind != MeasureText::Kind::Beside)
        return makeLabel(name, kind == MeasureText::Kind::Strong ? TextStyle::BodyStrong : TextStyle::Label, parent);
    QLabel *label = makeLabel(name, TextStyle::Caption, parent);
    label->setWordWrap(true);
    label->setFixedWidth(theme::Theme::instance().length(labelWidth) + 6);
    label->setContentsMargins(0, theme::Theme::instance().length(4), 0, 0);
    return label;
}

void arrange(QWidget &owner, QWidget *label, QWidget *text, MeasureText::Kind kind)
{
    const bool isBeside = kind == MeasureText::Kind::Beside;
    auto *line = new QBoxLayout(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, &owner);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(textInset, 0, 0, 0);
    inset->addWidget(label, 0, isBeside ? Qt::AlignTop : Qt::Alignment());
    line->addLayout(inset);
    line->addWidget(text, 1);
}

} // namespace

MeasureText::MeasureText(const char *field, Kind kind, const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_context(context)
    , m_label(makeFieldLabel(context.words.label(textField(field)), kind, this))
    , m_editor(new FieldEditor(context, describe<Measure>(), textField(field), this))
{
    editor()->setProperty("calm", true);
    m_label->setBuddy(editor());
    arrange(*this, m_label, m_editor, kind);
}

void MeasureText::putBeforeLabel(QWidget *sign)
{
    auto *line = static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout());
    line->setSpacing(6);
    line->insertWidget(0, sign, 0, Qt::AlignVCenter);
    line->setStretch(1, 1);
}

CommitText *MeasureText::editor() const
{
    return m_editor->text();
}

void MeasureText::show(const Measure &measure, bool asked)
{
    m_editor->show(measure.id.value, textField(m_field).read(&measure));
    const QString missing = asked ? tr("not filled in yet") : QStringLiteral("–");
    m_editor->setPlaceholder(m_prompt.isEmpty() ? missing : m_prompt);
    m_label->setVisible(m_prompt.isEmpty() || !textOf(measure, m_field).isEmpty());
    m_editor->setEditable(m_context.session.canEdit());
}

ReportTab::ReportTab(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_round(makeLabel({}, TextStyle::BodyStrong, this))
    , m_who(new ElidedLabel(TextStyle::Caption, this))
    , m_trend(new TrendView(this))
    , m_previous(new QWidget(this))
    , m_previousText(new CommitText(tr("Correction before"), m_previous))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(2);
    column->addWidget(makeHead());
    column->addSpacing(4);
    for (const char *field : account)
        column->addWidget(add(field, MeasureText::Kind::Above));
    for (const char *field : explanation)
        column->addWidget(add(field, MeasureText::Kind::Beside));
    makePrevious();
    column->addWidget(m_previous);
    column->addWidget(makeSupport());
    column->addWidget(makeActions());
    for (const char *field : rest)
        column->addWidget(add(field, MeasureText::Kind::Above));
    column->addStretch(1);
}

MeasureText *ReportTab::add(const char *field, MeasureText::Kind kind)
{
    auto *text = new MeasureText(field, kind, m_context, this);
    m_texts.insert(field, text);
    m_order.append(text);
    return text;
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
    m_previousText->setProperty("calm", true);
    m_previousText->setReadOnly(true);
    QLabel *label = makeFieldLabel(tr("Correction before"), MeasureText::Kind::Beside, m_previous);
    arrange(*m_previous, label, m_previousText, MeasureText::Kind::Beside);
}

/** What is asked of others stands out by a bar and a hand; while nothing is asked it is one grey line. */
QWidget *ReportTab::makeSupport()
{
    m_support = new QFrame(this);
    MeasureText *text = add("support_asked", MeasureText::Kind::Strong);
    text->setPrompt(tr("Ask for support…"));
    m_hand = new IconLabel(QStringLiteral("hand"), 15, &theme::Palette::ink, text);
    text->putBeforeLabel(m_hand);
    auto *row = new QHBoxLayout(m_support);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(text);
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
    const ReportsByMeasure reports = leadReportsOn(m_context.session.view(), row.measure.id);
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
    const bool asks = asksSupport(row.measure);
    m_support->setProperty("support", asks);
    m_support->style()->unpolish(m_support);
    m_support->style()->polish(m_support);
    m_hand->setVisible(asks);
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
    for (const MeasureText *text : m_order)
        if (text->editor()->isPending())
            return text->editor();
    return nullptr;
}

void ReportTab::explain()
{
    CommitText *place = text(explanation[0])->editor();
    for (const char *field : explanation)
        if (text(field)->editor()->toPlainText().isEmpty()) {
            place = text(field)->editor();
            break;
        }
    place->setFocus(Qt::OtherFocusReason);
}

bool ReportTab::leave()
{
    bool left = true;
    for (const MeasureText *text : std::as_const(m_order))
        left = text->editor()->leave() && left;
    return left;
}

void ReportTab::takeBack()
{
    for (const MeasureText *text : std::as_const(m_order))
        text->editor()->takeBack();
}

MeasureText *ReportTab::text(const char *field) const
{
    return m_texts.value(field);
}

} // namespace aanjager
