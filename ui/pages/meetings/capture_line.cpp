#include "ui/pages/meetings/capture_line.h"

#include "ui/models/meeting_lists.h"
#include "ui/pages/meetings/meeting_line_delegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int legendSide = 18; ///< pixels at 100 % text

} // namespace

CaptureLine::CaptureLine(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_badge(new QToolButton(this))
    , m_field(new QLineEdit(this))
    , m_becomes(makeLabel({}, TextStyle::Caption, this))
{
    setProperty("capture", true);
    m_badge->setFocusPolicy(Qt::NoFocus);
    m_badge->setProperty("badge", true);
    m_field->setProperty("bare", true);
    m_field->setAccessibleName(tr("What is said"));
    m_field->setPlaceholderText(tr("Type what is said; Enter writes it down"));
    m_field->installEventFilter(this);
    m_becomes->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 2);
    row->setSpacing(8);
    row->addWidget(m_badge);
    row->addWidget(m_field, 1);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(12, 0, 12, 6);
    below->addWidget(m_becomes, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addLayout(below);
    column->addWidget(makeRule(this));
    column->addWidget(makeKeys());
    connect(m_badge, &QToolButton::clicked, this, [this] {
        const auto kinds = static_cast<int>(vocabularyOf<MinuteKind>().terms.size());
        setKind(static_cast<MinuteKind>((static_cast<int>(m_kind) + 1) % kinds));
        m_field->setFocus(Qt::OtherFocusReason);
    });
    connect(m_field, &QLineEdit::textEdited, this, &CaptureLine::follow);
    connect(m_field, &QLineEdit::textChanged, this, &CaptureLine::say);
    connect(m_field, &QLineEdit::returnPressed, this, &CaptureLine::entered);
    setKind(MinuteKind::Note);
}

/** The kinds with their letters: a reminder, and for the mouse. */
QWidget *CaptureLine::makeKeys()
{
    auto *keys = new QWidget(this);
    auto *row = new QHBoxLayout(keys);
    row->setContentsMargins(12, 4, 12, 6);
    row->setSpacing(4);
    for (size_t place = 0; place < vocabularyOf<MinuteKind>().terms.size(); ++place) {
        const auto kind = static_cast<MinuteKind>(place);
        auto *button = new QToolButton(keys);
        button->setProperty("kind", QStringLiteral("quiet"));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setText(report::uncapitalised(m_context.words.label(kind)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(m_context.words.label(kind));
        connect(button, &QToolButton::clicked, this, [this, kind] {
            setKind(kind);
            m_field->setFocus(Qt::OtherFocusReason);
        });
        m_kinds.append(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(makeKey(tr("Enter"), keys));
    drawBadges();
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &CaptureLine::drawBadges);
    return keys;
}

/** The letters in the squares that stand before the lines below. */
void CaptureLine::drawBadges()
{
    const int side = theme::Theme::instance().length(legendSide);
    for (int place = 0; place < m_kinds.size(); ++place) {
        const auto kind = static_cast<MinuteKind>(place);
        QPixmap badge(QSize(side, side) * devicePixelRatioF());
        badge.setDevicePixelRatio(devicePixelRatioF());
        badge.fill(Qt::transparent);
        QPainter painter(&badge);
        paintMinuteBadge(painter, QRect(0, 0, side, side), kind, letterOf(kind, m_context.words));
        m_kinds[place]->setIconSize({side, side});
        m_kinds[place]->setIcon(badge);
    }
}

void CaptureLine::setKind(MinuteKind kind)
{
    m_kind = kind;
    m_badge->setText(letterOf(kind, m_context.words));
    m_badge->setAccessibleName(m_context.words.label(kind));
    m_badge->setToolTip(m_context.words.label(kind));
    m_badge->setProperty("minute", static_cast<int>(kind));
    m_badge->style()->unpolish(m_badge);
    m_badge->style()->polish(m_badge);
    for (int place = 0; place < m_kinds.size(); ++place)
        m_kinds[place]->setChecked(place == static_cast<int>(kind));
    say();
}

/** Takes a kind off the start of what a person types, when the cursor has just passed it, or of what is pasted. */
void CaptureLine::follow(const QString &text)
{
    constexpr int shortest = 2;
    const bool isPasted = m_last.isEmpty() && text.size() > shortest;
    m_last = text;
    const bool isPassed = m_field->cursorPosition() == shortest && text.size() >= shortest && text.at(1).isSpace();
    if (!isPassed && !isPasted)
        return;
    const QString mark = QStringLiteral("x"); // so that there is something behind the kind
    const MinuteWords words = readMinuteKind(text + mark, m_kind);
    if (words.text.size() > text.trimmed().size() - 1 && isPasted)
        return;
    if (words.text.startsWith(text.trimmed())) // nothing was taken off
        return;
    const QString rest = text.mid(shortest);
    m_field->setText(rest);
    m_field->setCursorPosition(isPasted ? static_cast<int>(rest.size()) : 0);
    m_last = rest;
    setKind(words.kind);
}

MinuteDraft CaptureLine::draft() const
{
    return readMinuteLine(m_field->text(), m_kind, m_context.session.state(), m_context.session.today());
}

bool CaptureLine::isEmpty() const
{
    return m_field->text().trimmed().isEmpty();
}

void CaptureLine::clear()
{
    m_field->clear();
    m_last.clear();
    setKind(MinuteKind::Note);
}

QString CaptureLine::becomes() const
{
    return m_becomes->text();
}

void CaptureLine::say()
{
    if (isEmpty())
        return m_becomes->setText(QStringLiteral(" "));
    const State &state = m_context.session.state();
    const MinuteDraft now = draft();
    QStringList parts{m_context.words.label(now.kind)};
    if (const Measure *measure = state.find(now.line.measure))
        parts.append(measure->number);
    const Party *party = state.find(now.line.party);
    if (party || !now.line.owner.isEmpty())
        parts.append(party ? party->name : now.line.owner);
    if (now.line.due.isValid())
        parts.append(m_context.words.longDate(now.line.due));
    if (now.kind == MinuteKind::Note)
        parts.append(tr("for the driver team only"));
    if (now.kind == MinuteKind::Action && !party && now.line.owner.isEmpty())
        parts.append(tr("@ names who does it, a day at the end by when"));
    m_becomes->setText(parts.join(QStringLiteral("  ·  ")));
    m_field->setAccessibleDescription(m_becomes->text());
}

bool CaptureLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        setProperty("active", event->type() == QEvent::FocusIn);
        style()->unpolish(this);
        style()->polish(this);
    }
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isAtStart = m_field->cursorPosition() == 0 && !m_field->hasSelectedText();
    if (key.key() == Qt::Key_Backspace && isAtStart && m_kind != MinuteKind::Note) {
        setKind(MinuteKind::Note);
        return true;
    }
    if (key.modifiers() == Qt::ControlModifier && (key.key() == Qt::Key_Down || key.key() == Qt::Key_Up)) {
        emit stepAsked(key.key() == Qt::Key_Down ? 1 : -1);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace aanjager
