#include "ui/pages/round/report_texts.h"

#include "core/domain/measure_rules.h"
#include "core/domain/round_rules.h"
#include "ui/pages/editing/commit_line.h"
#include "ui/pages/editing/commit_text.h"
#include "ui/pages/editing/field_editor.h"
#include "ui/pages/round/verdict_rows.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int narrowestText = 90;
constexpr const char *explaining[] = {"cause", "consequence", "correction"};
constexpr const char *seldom[] = {"hindrance", "notes"}; ///< who tells it is mostly known beforehand

const Field &reportField(const char *name)
{
    return *describe<ProgressReport>().field(QString::fromLatin1(name));
}

QString textOf(const ProgressReport &report, const char *field)
{
    return Convert<QString>::fromValue(reportField(field).read(&report));
}

QVBoxLayout *columnIn(QWidget &owner, int spacing)
{
    auto *column = new QVBoxLayout(&owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

} // namespace

ReportTexts::ReportTexts(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    QVBoxLayout *column = columnIn(*this, 12);
    column->addWidget(makeAchieved());
    column->addWidget(makeExplanation());
    column->addWidget(makeRest());
}

/** A field under its label; the label is the field's, from the description. */
QWidget *ReportTexts::add(const char *name, const QString &prompt)
{
    auto *part = new QWidget(this);
    QVBoxLayout *column = columnIn(*part, 4);
    QLabel *label = makeLabel(m_context.words.label(reportField(name)), TextStyle::Label, part);
    auto *editor = new FieldEditor(m_context, describe<ProgressReport>(), reportField(name), part);
    editor->setPlaceholder(prompt);
    label->setBuddy(editor->control());
    if (qstrcmp(name, "support_asked") == 0) {
        auto *row = new QHBoxLayout;
        row->setSpacing(6);
        row->addWidget(new IconLabel(QStringLiteral("hand"), 13, &theme::Palette::ink2, part));
        row->addWidget(label, 1);
        column->addLayout(row);
    } else {
        column->addWidget(label);
    }
    column->addWidget(editor);
    column->addStretch(1);
    if (editor->line())
        editor->line()->setCalm(false);
    if (editor->text()) {
        editor->text()->setFewestLines(2);
        editor->text()->setMinimumWidth(narrowestText);
        editor->text()->installEventFilter(this);
    }
    m_editors.insert(name, editor);
    m_order.append(name);
    return part;
}

QWidget *ReportTexts::makeAchieved()
{
    QWidget *part = add("achieved");
    m_takeOver = new QPushButton(part);
    m_takeOver->setProperty("kind", QStringLiteral("quiet"));
    m_takeOver->setIcon(theme::icon(QStringLiteral("history")));
    m_takeOver->setFocusPolicy(Qt::ClickFocus); // Tab goes to the words themselves, where Ctrl+D does the same
    m_takeOver->setToolTip(tr("What was told before (Ctrl+D)"));
    connect(m_takeOver, &QPushButton::clicked, this, [this] {
        editor("achieved")->control()->setFocus(Qt::OtherFocusReason);
        takeOver();
    });
    auto *column = static_cast<QVBoxLayout *>(part->layout());
    QLayoutItem *label = column->takeAt(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addItem(label);
    row->addStretch(1);
    row->addWidget(m_takeOver);
    column->insertLayout(0, row);
    return part;
}

/** A bar at the side in the colour of what asks for it; the words say it too. */
QWidget *ReportTexts::makeExplanation()
{
    m_explanation = new QFrame(this);
    m_explanation->setProperty("explains", true);
    m_mark = new VerdictMark(m_explanation);
    m_asks = makeLabel({}, TextStyle::BodyStrong, m_explanation);
    auto *head = new QHBoxLayout;
    head->setSpacing(7);
    head->addWidget(m_mark, 0, Qt::AlignVCenter);
    head->addWidget(m_asks);
    head->addWidget(
        makeLabel(tr("say the cause, the consequence and the correction"), TextStyle::Caption, m_explanation), 1);
    auto *row = m_explaining = new QBoxLayout(QBoxLayout::LeftToRight);
    row->setSpacing(10);
    for (const char *field : explaining)
        row->addWidget(add(field), 1);
    auto *column = new QVBoxLayout(m_explanation);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addLayout(row);
    return m_explanation;
}

QWidget *ReportTexts::makeRest()
{
    auto *rest = new QWidget(this);
    QVBoxLayout *column = columnIn(*rest, 8);
    const auto sideBySide = [this](QWidget *parent, QWidget *left, QWidget *right) {
        auto *row = m_pairs.emplaceBack(new QBoxLayout(QBoxLayout::LeftToRight, parent));
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(14);
        row->addWidget(left, 1);
        row->addWidget(right, 1);
    };
    auto *usual = new QWidget(rest);
    sideBySide(usual, add("next_step"), add("support_asked", tr("Leave empty where nothing is needed")));
    m_more = new QPushButton(rest);
    m_more->setProperty("kind", QStringLiteral("link"));
    connect(m_more, &QPushButton::clicked, this, [this] {
        showMore(!showsMore());
        if (showsMore())
            editor("hindrance")->control()->setFocus(Qt::OtherFocusReason);
    });
    m_seldom = new QWidget(rest);
    QVBoxLayout *inside = columnIn(*m_seldom, 10);
    auto *both = new QWidget(m_seldom);
    sideBySide(both, add("hindrance"), add("notes", tr("For the team alone")));
    inside->addWidget(both);
    inside->addWidget(add("author"));
    column->addWidget(usual);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_seldom);
    showMore(false);
    return rest;
}

void ReportTexts::setNarrow(bool narrow)
{
    const auto along = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_explaining->setDirection(along);
    for (QBoxLayout *pair : std::as_const(m_pairs))
        pair->setDirection(along);
}

void ReportTexts::showMore(bool shown)
{
    m_seldom->setVisible(shown);
    m_more->setText(shown ? tr("Less") : tr("More: hindrance, note, who tells it"));
    m_more->setIcon(theme::icon(shown ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
}

bool ReportTexts::showsMore() const
{
    return !m_seldom->isHidden();
}

void ReportTexts::show(const ReportPlace &place, const ProgressReport &report,
                       const std::optional<ProgressReport> &before, const QString &roundBefore)
{
    const bool isOther = place != m_place;
    m_place = place;
    m_before = before;
    for (const char *name : std::as_const(m_order)) {
        FieldEditor *each = editor(name);
        each->storeBy([session = &m_context.session, place](const QString &field, const Value &value) {
            return tell(*session, place, field, value);
        });
        each->show(place.measure.value, reportField(name).read(&report));
    }
    m_takeOver->setText(tr("Take over the text of %1").arg(roundBefore) + QStringLiteral("  Ctrl D"));
    m_takeOver->setAccessibleName(tr("Take over the text of %1").arg(roundBefore));
    m_takeOver->setVisible(before && !textOf(*before, "achieved").isEmpty());
    showExplanation(report);
    const bool isTold = std::any_of(std::begin(seldom), std::end(seldom),
                                    [&](const char *name) { return !textOf(report, name).isEmpty(); });
    if (isOther || isTold)
        showMore(isTold || (showsMore() && !isOther));
}

void ReportTexts::showExplanation(const ProgressReport &report)
{
    const QStringList &aspects = m_context.session.state().programme().aspects;
    const auto verdict = overallHealth(report, aspects);
    const bool offCourse = verdict && *verdict != Health::OnCourse && !(report.status && isEnded(*report.status));
    bool explained = false;
    for (const char *name : explaining)
        explained = explained || !textOf(report, name).isEmpty() || editor(name)->isPending();
    m_explanation->setVisible(offCourse || explained);
    QStringList about;
    for (const QString &aspect : aspects)
        if (verdict && healthOf(report, aspect) == verdict)
            about.append(m_context.words.aspect(aspect));
    m_mark->show(verdict);
    m_explanation->setProperty("verdict", verdict ? static_cast<int>(*verdict) : -1);
    m_explanation->style()->unpolish(m_explanation);
    m_explanation->style()->polish(m_explanation);
    const QString what = about.isEmpty() ? tr("The whole") : report::capitalised(about.join(QStringLiteral(", ")));
    m_asks->setText(QStringLiteral("%1: %2").arg(what, report::uncapitalised(m_context.words.verdict(verdict))));
}

void ReportTexts::setEditable(bool editable)
{
    for (FieldEditor *each : std::as_const(m_editors))
        each->setEditable(editable);
    m_takeOver->setEnabled(editable);
}

bool ReportTexts::asksExplanation() const
{
    return !m_explanation->isHidden();
}

/** What is typed there already goes on below what was told before. */
void ReportTexts::takeOver()
{
    if (!m_before)
        return;
    const char *chosen = "achieved";
    for (const char *name : std::as_const(m_order))
        if (editor(name)->text() && editor(name)->text()->hasFocus())
            chosen = name;
    CommitText *text = editor(chosen)->text();
    const QString told = textOf(*m_before, chosen);
    if (told.isEmpty() || text->isReadOnly() || text->toPlainText().contains(told))
        return;
    text->moveCursor(QTextCursor::End);
    text->insertPlainText(text->toPlainText().isEmpty() ? told : QLatin1Char('\n') + told);
}

/** Ctrl+D is the window's elsewhere: a text takes it before that is asked. */
bool ReportTexts::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (press->key() != Qt::Key_D || press->modifiers() != Qt::ControlModifier)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        takeOver();
    return true;
}

bool ReportTexts::isPending() const
{
    return std::any_of(m_editors.begin(), m_editors.end(), [](const FieldEditor *each) { return each->isPending(); });
}

bool ReportTexts::leave()
{
    bool left = true;
    for (const char *name : std::as_const(m_order))
        left = editor(name)->leave() && left;
    return left;
}

void ReportTexts::takeBack()
{
    for (FieldEditor *each : std::as_const(m_editors))
        each->takeBack();
}

} // namespace aanjager
