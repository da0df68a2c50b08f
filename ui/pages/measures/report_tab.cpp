#include "ui/pages/measures/report_tab.h"

#include "core/domain/measure_rules.h"
#include "ui/pages/editing/commit_text.h"
#include "ui/session/measure_edits.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr const char *explanation[] = {"cause", "consequence", "correction"};
constexpr const char *account[] = {"achieved", "next_step", "support_asked", "description", "notes"};

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
    auto *head = new QHBoxLayout;
    head->addWidget(label);
    head->addStretch(1);
    head->addWidget(m_missing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
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
    , m_explanation(new QWidget(this))
    , m_incomplete(makeLabel(tr("The verdict asks for an explanation."), TextStyle::Caption, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(10);
    auto *asked = new QVBoxLayout(m_explanation);
    asked->setContentsMargins(0, 0, 0, 0);
    asked->setSpacing(10);
    asked->addWidget(m_incomplete);
    for (const char *field : explanation)
        asked->addWidget(m_texts[field] = new MeasureText(field, context, m_explanation));
    column->addWidget(m_explanation);
    for (const char *field : account)
        column->addWidget(m_texts[field] = new MeasureText(field, context, this));
    column->addStretch(1);
}

void ReportTab::show(const Measure &measure)
{
    const QStringList &aspects = m_context.session.state().programme().aspects;
    const auto verdict = overallHealth(measure, aspects);
    const bool offCourse = verdict && *verdict != Health::OnCourse && !isEnded(measure.status);
    bool explained = false;
    for (const char *field : explanation) {
        m_texts[field]->show(measure, offCourse);
        explained = explained || !textOf(measure, field).isEmpty() || m_texts[field]->editor()->isPending();
    }
    m_explanation->setVisible(offCourse || explained);
    m_incomplete->setVisible(lacksExplanation(measure, aspects));
    for (const char *field : account)
        m_texts[field]->show(measure, qstrcmp(field, "next_step") == 0 && !isEnded(measure.status));
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
