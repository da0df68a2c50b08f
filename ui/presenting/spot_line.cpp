#include "ui/presenting/spot_line.h"

#include "core/exchange/minute_line.h"
#include "core/report/wording.h"
#include "ui/pages/editing/marked.h"
#include "ui/pages/notices.h"
#include "ui/session/meeting_edits.h"
#include "ui/session/spot_edits.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

SpotLine::SpotLine(const PageContext &context, Show &show, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_show(show)
    , m_badge(makeLabel({}, TextStyle::CardTitle, this))
    , m_field(new QLineEdit(this))
    , m_becomes(makeLabel({}, TextStyle::Caption, this))
{
    setProperty("capture", true);
    setAutoFillBackground(true);
    m_field->setAccessibleName(tr("What is said"));
    m_field->installEventFilter(this);
    m_becomes->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_badge);
    row->addWidget(m_field, 1);
    row->addWidget(makeKey(tr("Enter"), this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 8);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_becomes);
    connect(m_field, &QLineEdit::textChanged, this, &SpotLine::say);
    connect(m_field, &QLineEdit::returnPressed, this, &SpotLine::writeDown);
    hide();
}

bool SpotLine::isSettling() const
{
    return m_kind == MinuteKind::Decision && !m_show.slide().decisions.isEmpty();
}

void SpotLine::begin(MinuteKind kind)
{
    m_kind = kind;
    m_badge->setText(m_context.words.label(kind));
    m_field->setPlaceholderText(isSettling() ? tr("1 taken: the outcome @ALB, DOR @GOR amended")
                                             : tr("Type what is said; Enter writes it down"));
    m_field->clear();
    say();
    show();
    m_field->setFocus(Qt::OtherFocusReason);
}

DecisionNote SpotLine::note() const
{
    return readDecisionNote(m_field->text(), m_show.slide().decisions, m_context.session.state());
}

QString SpotLine::councilsOf(const DecisionNote &note) const
{
    QStringList groups;
    for (size_t place = 0; place < vocabularyOf<VoteState>().terms.size(); ++place) {
        const auto state = static_cast<VoteState>(place);
        QStringList names;
        for (const DecisionNote::Vote &vote : note.votes)
            if (const Party *party = m_context.session.state().find(vote.council); party && vote.state == state)
                names.append(party->shortName.isEmpty() ? party->name : party->shortName);
        if (!names.isEmpty())
            groups.append(QStringLiteral("%1 %2").arg(names.join(QStringLiteral(", ")),
                                                      report::uncapitalised(m_context.words.label(state))));
    }
    return groups.join(QStringLiteral("; "));
}

/** "B15 Tariefmodel: gewijzigd. In twee stappen. ALB, DOR aangenomen". */
QString SpotLine::wordsOf(const DecisionNote &note) const
{
    const Decision *decision = m_context.session.state().find(note.decision);
    if (!decision)
        return tr("This decision is not known");
    QString words = QStringLiteral("%1 %2: %3")
                        .arg(decision->code, decision->title, report::uncapitalised(m_context.words.label(note.state)));
    for (const QString &more : {note.outcome, councilsOf(note)})
        if (!more.isEmpty())
            words += QStringLiteral(". ") + report::capitalised(more);
    return words.trimmed();
}

QString SpotLine::becomes() const
{
    return m_becomes->text();
}

void SpotLine::say()
{
    if (isSettling()) {
        const DecisionNote said = note();
        m_becomes->setText(said.unknown.isEmpty() ? wordsOf(said)
                                                  : tr("Not known: %1").arg(said.unknown.join(QStringLiteral(", "))));
        markRefused(*m_field, !said.unknown.isEmpty());
    } else {
        const State &state = m_context.session.state();
        const MinuteDraft draft = readMinuteLine(m_field->text(), m_kind, state, m_context.session.today());
        QStringList parts{m_context.words.label(m_kind)};
        if (const Measure *measure = state.find(draft.line.measure))
            parts.append(measure->number);
        if (const Party *party = state.find(draft.line.party))
            parts.append(party->name);
        else if (!draft.line.owner.isEmpty())
            parts.append(draft.line.owner);
        if (draft.line.due.isValid())
            parts.append(m_context.words.longDate(draft.line.due));
        m_becomes->setText(parts.join(QStringLiteral("  ·  ")));
    }
    m_field->setAccessibleDescription(m_becomes->text());
}

/** The item of the agenda that the slide is about; null where there is none. */
Id<AgendaItem> SpotLine::item(Id<Decision> decision) const
{
    const State &state = m_context.session.state();
    const Id<Measure> measure = m_show.slide().about.measure;
    for (const AgendaItem *each : agendaOf(state, m_show.live().meeting()))
        if ((decision && each->decision == decision) || (measure && each->measure == measure))
            return each->id;
    return {};
}

Result<void> SpotLine::write()
{
    if (isSettling()) {
        const DecisionNote said = note();
        return settleOnTheSpot(m_context.session, m_show.live().meeting(), item(said.decision), said, wordsOf(said),
                               m_clock());
    }
    const MinuteDraft draft =
        readMinuteLine(m_field->text(), m_kind, m_context.session.state(), m_context.session.today());
    return writeMinute(m_context.session, m_show.live().meeting(), item({}), draft, m_clock()).map([](auto) {});
}

void SpotLine::writeDown()
{
    const bool isUnknown = isSettling() && !note().unknown.isEmpty();
    if (isUnknown || (m_field->text().trimmed().isEmpty() && !isSettling()))
        return;
    if (const Result<void> done = write(); !done)
        return m_context.notices.failed(done.error()); // what is typed stays
    ++m_written;
    m_field->clear();
    hide();
    emit ended(true);
}

bool SpotLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        hide();
        emit ended(false);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace aanjager
