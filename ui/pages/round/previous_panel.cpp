#include "ui/pages/round/previous_panel.h"

#include "core/domain/measure_rules.h"
#include "core/domain/work_rules.h"
#include "ui/pages/round/verdict_rows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int mostActions = 5;

QLabel *paragraph(const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(text, TextStyle::Body, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PreviousPanel::PreviousPanel(const PageContext &context, QWidget *parent) : QScrollArea(parent), m_context(context)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus); // to scroll it
    setAccessibleName(tr("The previous round"));
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    show({}, {});
}

void PreviousPanel::paintEvent(QPaintEvent *event)
{
    QScrollArea::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(QRect(0, 0, 1, viewport()->height()), theme::Theme::instance().palette().line);
}

void PreviousPanel::show(Id<Measure> measure, const std::optional<ProgressReport> &before, Keys keys)
{
    m_body = new QWidget(this);
    m_body->setBackgroundRole(QPalette::Window);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(20, 14, 18, 16);
    m_column->setSpacing(4);
    if (before) {
        addVerdicts(*before);
        addText(m_context.words.label(*describe<ProgressReport>().field(u"achieved")), before->achieved);
        addText(tr("Previous correction"), before->correction, true);
        addText(tr("Promised next step"), before->nextStep);
        addText(m_context.words.label(*describe<ProgressReport>().field(u"support_asked")), before->supportAsked);
    } else {
        m_column->addWidget(makeLabel(tr("No previous round"), TextStyle::BodyStrong, m_body));
        m_column->addWidget(paragraph(measure ? tr("Nothing was told of this before.") : QString(), m_body));
    }
    addActions(measure);
    if (keys == Keys::Shown) {
        m_column->addSpacing(8);
        m_column->addWidget(makeRule(m_body));
        addKeys();
    }
    m_column->addStretch(1);
    setWidget(m_body); // the one before goes
    m_body->show();
}

void PreviousPanel::addVerdicts(const ProgressReport &before)
{
    const State &state = m_context.session.state();
    const QStringList &aspects = state.programme().aspects;
    const Round *round = state.find(before.round);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    QLabel *title =
        makeLabel(tr("Previous round, %1").arg(round ? round->label : QString()), TextStyle::BodyStrong, m_body);
    head->addWidget(title, 1);
    const auto verdict = overallHealth(before, aspects);
    auto *mark = new VerdictMark(m_body);
    mark->show(verdict);
    mark->setAccessibleName(m_context.words.verdict(verdict));
    head->addWidget(mark, 0, Qt::AlignVCenter);
    if (before.progress)
        head->addWidget(makeLabel(m_context.words.percent(*before.progress), TextStyle::BodyStrong, m_body));
    m_column->addLayout(head);
    QStringList about{m_context.words.date(before.submitted), before.author};
    about.removeAll(QString());
    m_column->addWidget(makeLabel(about.join(QStringLiteral(", ")), TextStyle::Caption, m_body));
    static_cast<QLabel *>(m_column->itemAt(m_column->count() - 1)->widget())->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(5);
    for (const QString &aspect : aspects) {
        auto *shape = new VerdictMark(m_body, 10);
        shape->show(healthOf(before, aspect));
        shape->setAccessibleName(m_context.words.verdict(healthOf(before, aspect)));
        row->addWidget(shape, 0, Qt::AlignVCenter);
        row->addWidget(makeLabel(report::capitalised(m_context.words.aspect(aspect)), TextStyle::Caption, m_body));
        row->addSpacing(7);
    }
    row->addStretch(1);
    m_column->addLayout(row);
}

/** A head and its text; `marked` sets it apart by a bar. Nothing where there is no text. */
void PreviousPanel::addText(const QString &head, const QString &text, bool marked)
{
    if (text.isEmpty())
        return;
    auto *frame = new QFrame(m_body);
    frame->setProperty("explains", marked);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(marked ? 10 : 0, marked ? 0 : 8, 0, 0);
    column->setSpacing(2);
    column->addWidget(makeLabel(head, TextStyle::Label, frame));
    column->addWidget(paragraph(text, frame));
    if (marked)
        m_column->addSpacing(8);
    m_column->addWidget(frame);
}

void PreviousPanel::addActions(Id<Measure> measure)
{
    const View &view = m_context.session.view();
    QList<const Action *> open;
    if (m_context.session.isOpen())
        for (const Action &action : view.state.all<Action>())
            if (action.measure == measure && isOpen(action))
                open.append(&action);
    if (open.isEmpty())
        return;
    std::sort(open.begin(), open.end(), [](const Action *a, const Action *b) {
        return std::tuple(!a->due.isValid(), a->due, a->id) < std::tuple(!b->due.isValid(), b->due, b->id);
    });
    QStringList lines;
    for (const Action *action : open.mid(0, mostActions)) {
        const QString due =
            action->due.isValid() ? QStringLiteral(" (%1)").arg(m_context.words.date(action->due)) : QString();
        lines.append(action->text + due);
    }
    if (open.size() > mostActions)
        lines.append(tr("and %n more", nullptr, static_cast<int>(open.size() - mostActions)));
    addText(tr("Open actions"), lines.join(QLatin1Char('\n')));
}

void PreviousPanel::addKeys()
{
    m_column->addSpacing(8);
    m_column->addWidget(makeLabel(tr("By keyboard"), TextStyle::BodyStrong, m_body));
    m_column->addSpacing(2);
    const std::pair<QString, QStringList> keys[] = {
        {tr("Choose the status"), {QStringLiteral("Alt"), QStringLiteral("1 – 6")}},
        {tr("Time, money, quality"), {QStringLiteral("Alt"), QStringLiteral("T G K")}},
        {tr("Then the verdict"), {QStringLiteral("1 2 3")}},
        {tr("Progress 5 more"), {QStringLiteral("Alt"), QStringLiteral("↑")}},
        {tr("The previous text"), {QStringLiteral("Ctrl"), QStringLiteral("D")}},
        {tr("Nothing changed"), {QStringLiteral("Alt"), QStringLiteral("N")}},
        {tr("Next field"), {QStringLiteral("Tab")}},
        {tr("Next that is missing"), {QStringLiteral("Ctrl"), QStringLiteral("↓")}},
        {tr("Submit and next"), {QStringLiteral("Ctrl"), QStringLiteral("Enter")}},
    };
    for (const auto &[words, caps] : keys) {
        auto *row = new QHBoxLayout;
        row->setSpacing(4);
        row->addWidget(makeLabel(words, TextStyle::Caption, m_body), 1);
        for (const QString &cap : caps)
            row->addWidget(makeKey(cap, m_body));
        m_column->addLayout(row);
    }
}

QString PreviousPanel::wholeText() const
{
    QStringList texts;
    for (const QLabel *label : m_body->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(QLatin1Char('\n'));
}

} // namespace aanjager
