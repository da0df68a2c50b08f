#include "ui/presenting/spot_line.h"

#include "core/domain/meeting_rules.h"
#include "core/domain/work_rules.h"
#include "ui/pages/editing/marked.h"
#include "ui/presenting/spot_words.h"
#include "ui/session/meeting_edits.h"
#include "ui/session/spot_edits.h"
#include "ui/text/error_text.h"
#include "ui/text/line_words.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

SpotLine::SpotLine(const PageContext &context, Show &show, Seen seen, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_show(show)
    , m_seen(seen)
    , m_badge(new QToolButton(this))
    , m_field(new QLineEdit(this))
    , m_kindName(makeLabel({}, TextStyle::BodyStrong, this))
    , m_becomes(makeLabel({}, TextStyle::Body, this))
{
    setProperty("capture", true);
    setAutoFillBackground(true);
    m_badge->setFocusPolicy(Qt::NoFocus);
    m_badge->setProperty("badge", true);
    m_field->setProperty("bare", true);
    m_field->setAccessibleName(tr("What is said"));
    m_field->installEventFilter(this);
    m_becomes->setWordWrap(true);
    m_becomes->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layOut();
    holdTwoLines();
    connect(m_field, &QLineEdit::textChanged, this, &SpotLine::say);
    hide();
}

void SpotLine::layOut()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_badge);
    row->addWidget(m_kindName);
    row->addWidget(m_field, 1);
    row->addWidget(makeKey(tr("Enter"), this));
    row->addWidget(makeKey(tr("Esc"), this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_becomes);
}

void SpotLine::setTextSize(int pixels)
{
    constexpr double ofBelow = 0.86; // what becomes of the line, below it
    const QString size = QStringLiteral("font-size: %1px;");
    m_field->setStyleSheet(QStringLiteral("QLineEdit { ") + size.arg(pixels) + QStringLiteral(" }"));
    m_kindName->setStyleSheet(size.arg(pixels));
    m_becomes->setStyleSheet(size.arg(static_cast<int>(pixels * ofBelow)));
    holdTwoLines();
}

/** What becomes of the line may take two lines: the field stays where it is. */
void SpotLine::holdTwoLines()
{
    m_becomes->ensurePolished();
    m_becomes->setMinimumHeight(2 * m_becomes->fontMetrics().lineSpacing());
}

/** The decisions of the deck by the numbers on its slides; a line without one means the first on this slide that is
 * still asked, and a new one where the slide has none. */
DecisionsAsked SpotLine::asked() const
{
    DecisionsAsked asked;
    for (const report::Slide &slide : m_show.deck().slides)
        asked.numbered += slide.decisions;
    const QList<Id<Decision>> &here = m_show.slide().decisions;
    for (const Id<Decision> id : here)
        if (const Decision *decision = m_state.find(id); decision && isAwaited(*decision) && !asked.otherwise)
            asked.otherwise = id;
    asked.isNewNamed = !here.isEmpty();
    return asked;
}

DecisionNote SpotLine::note() const
{
    return readDecisionNote(m_field->text(), asked(), m_state);
}

QString SpotLine::hint() const
{
    switch (m_kind) {
    case MinuteKind::Decision:
        return m_show.slide().decisions.isEmpty() ? tr("What is decided @ALB, DOR @GOR amended")
                                                  : tr("1 agreed: the outcome @all but GOR @GOR amended");
    case MinuteKind::Action:
        return tr("M11 What is to be done @who 12 may");
    case MinuteKind::Commitment:
        return tr("M11 What is promised @who 12 may");
    case MinuteKind::Note:
        break;
    }
    return tr("Type what is said; Enter writes it down");
}

void SpotLine::begin(MinuteKind kind)
{
    open(kind, m_isOpen ? m_field->text() : QString());
}

void SpotLine::takeOver(SpotLine &other)
{
    const int at = other.m_field->cursorPosition();
    open(other.m_kind, other.m_field->text());
    m_field->setCursorPosition(at);
    other.close();
}

void SpotLine::open(MinuteKind kind, const QString &text)
{
    m_isOpen = true;
    m_kind = kind;
    m_state = m_seen == Seen::ByAll ? m_show.live().visibleState() : m_context.session.state();
    m_badge->setText(Show::keyOf(kind));
    m_badge->setProperty("minute", static_cast<int>(kind));
    m_badge->style()->unpolish(m_badge);
    m_badge->style()->polish(m_badge);
    m_kindName->setText(m_context.words.label(kind));
    m_field->setEchoMode(isUnseen() ? QLineEdit::Password : QLineEdit::Normal);
    m_field->setPlaceholderText(hint());
    m_field->setText(text);
    say();
    show();
    raise();
    m_field->setFocus(Qt::OtherFocusReason);
    emit openChanged();
}

void SpotLine::close()
{
    m_isOpen = false;
    m_field->clear();
    hide();
    emit openChanged();
}

QString SpotLine::becomes() const
{
    return m_becomes->text();
}

QString SpotLine::wordsOfLine() const
{
    if (isBlank() && m_kind != MinuteKind::Note)
        return {};
    if (isUnseen())
        return tr("for the driver team only; what you type is not seen here");
    return text::lineWords(draft(m_field->text()), m_state, m_context.words).join(QStringLiteral("  ·  "));
}

MinuteDraft SpotLine::draft(const QString &words) const
{
    const Meeting *meeting = m_context.session.state().find(m_show.live().meeting());
    return readMinuteLine(words, m_kind, m_state, saidOn(meeting, m_context.session.today()));
}

bool SpotLine::isBlank() const
{
    return m_field->text().trimmed().isEmpty();
}

QString SpotLine::wordsOfDecision(const DecisionNote &said) const
{
    if (isBlank())
        return {};
    return said.isUnderstood() ? spokenNote(said, m_state, m_context.words)
                               : misreadNote(said, !m_show.slide().decisions.isEmpty());
}

void SpotLine::say()
{
    const bool isDecision = m_kind == MinuteKind::Decision;
    const DecisionNote said = isDecision ? note() : DecisionNote();
    const bool isBegun = said.unknown.isEmpty() && said.unclear.value_or(QString()).isEmpty(); // more is to come
    saySo(isDecision ? wordsOfDecision(said) : wordsOfLine(), isDecision && !isBegun);
}

/** What the line becomes, or why it is not written down. */
void SpotLine::saySo(const QString &words, bool isRefused)
{
    m_becomes->setText(words);
    setMarked(*m_becomes, "refused", isRefused);
    markRefused(*m_field, isRefused);
    m_field->setAccessibleDescription(words);
}

/** The item of the agenda that the line is about, by its decision or its measure, else that the slide is about; null
 * where there is none. */
Id<AgendaItem> SpotLine::item(Id<Decision> decision, Id<Measure> measure) const
{
    const State &state = m_context.session.state();
    const Id<Measure> about = measure ? measure : m_show.slide().about.measure;
    for (const AgendaItem *each : agendaOf(state, m_show.live().meeting()))
        if ((decision && each->decision == decision) || (about && each->measure == about))
            return each->id;
    return {};
}

Result<void> SpotLine::write()
{
    Session &session = m_context.session;
    const Id<Meeting> meeting = m_show.live().meeting();
    const MinuteDraft line = draft(m_field->text());
    if (m_kind != MinuteKind::Decision)
        return writeMinute(session, meeting, item({}, line.line.measure), line, m_clock()).map([](auto) {});
    DecisionNote said = note();
    if (said.decision)
        return settleOnTheSpot(session, meeting, item(said.decision, {}), said,
                               spokenNote(said, m_state, m_context.words), m_clock());
    const MinuteDraft made = draft(said.outcome);
    said.outcome = made.line.text;
    return decideOnTheSpot(session, meeting, item({}, made.line.measure), said, made.line.measure, m_clock());
}

/** A line of nothing, and one that is not understood, writes nothing. */
void SpotLine::writeDown()
{
    if (isBlank() || (m_kind == MinuteKind::Decision && !note().isUnderstood()))
        return;
    if (const Result<void> done = write(); !done)
        return saySo(text::notStoredText(m_context.words, done.error()), true); // what is typed stays
    close();
    emit ended(true);
}

bool SpotLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto &key = static_cast<QKeyEvent &>(*event);
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) { // the field leaves it to the show as well
        writeDown();
        return true;
    }
    if (key.key() == Qt::Key_Escape) {
        close();
        emit ended(false);
        return true;
    }
    const bool takesBack = key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
    if (takesBack && m_field->text().isEmpty()) // nothing typed is there to take back
        return m_show.press(key);
    return QFrame::eventFilter(watched, event);
}

} // namespace aanjager
