#include "ui/dialogs/word_field.h"

#include "ui/pages/editing/commit_text.h"
#include "ui/theme/icon.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>
#include <chrono>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr std::chrono::milliseconds pauseLength(2000);
const QKeySequence backKey(Qt::CTRL | Qt::Key_D);

void setMark(QWidget &widget, const char *name, const QVariant &value)
{
    if (widget.property(name) == value)
        return;
    widget.setProperty(name, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    QEvent changed(QEvent::StyleChange); // else a label does not know that it has other margins
    QCoreApplication::sendEvent(&widget, &changed);
}

QPushButton *makeLink(const QString &words, const QString &accessible, QWidget *parent)
{
    auto *link = new QPushButton(words, parent);
    link->setProperty("kind", QStringLiteral("link"));
    link->setAccessibleName(accessible);
    link->setAutoDefault(false);
    link->setCursor(Qt::PointingHandCursor);
    return link;
}

QString withoutKey(QString words)
{
    return words.remove(QLatin1Char('&'));
}

} // namespace

WordField::WordField(const QString &words, int advised, QWidget *parent)
    : QWidget(parent)
    , m_advised(advised)
    , m_text(new CommitText(withoutKey(words), this))
    , m_state(makeLabel({}, TextStyle::Caption, this))
    , m_count(makeLabel({}, TextStyle::Caption, this))
    , m_takeOver(makeLink(tr("Take over"), tr("%1: take over the proposal").arg(withoutKey(words)), this))
    , m_back(makeLink(tr("Back to the proposal"), tr("%1: back to the proposal").arg(withoutKey(words)), this))
{
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_state->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeHead(words));
    column->addWidget(m_text);
    column->addWidget(makeBackRow());
    setTabOrder(m_text, m_takeOver);
    setTabOrder(m_takeOver, m_back);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseLength);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (!m_text->isRefused())
            m_text->leave();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        showState();
        if (m_text->isPending())
            m_pause.start();
        emit typed();
    });
    connect(m_text, &CommitText::committed, this, [this](const QString &text) {
        m_pause.stop();
        emit committed(text.trimmed().isEmpty() ? QString() : text);
    });
    connect(m_takeOver, &QPushButton::clicked, this, &WordField::takeOver);
    connect(m_back, &QPushButton::clicked, this, &WordField::goBack);
    m_text->installEventFilter(this);
    addKey();
}

/** Who comes by the keyboard writes on behind the text. */
bool WordField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason &&
        !m_text->textCursor().hasSelection() && m_text->textCursor().atStart())
        m_text->moveCursor(QTextCursor::End);
    return QWidget::eventFilter(watched, event);
}

/** Also in the text itself, that would take the key for its own. */
void WordField::addKey()
{
    auto *key = new QShortcut(backKey, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, [this] {
        if (!m_backRow->isHidden())
            goBack();
    });
}

QWidget *WordField::makeBackRow()
{
    m_backRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_backRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_back->setIcon(theme::icon(QStringLiteral("undo")));
    row->addWidget(m_back);
    const QString key = backKey.toString(QKeySequence::NativeText);
    row->addWidget(makeKey(QString(key).replace(QLatin1Char('+'), QLatin1Char(' ')), m_backRow));
    row->addStretch(1);
    m_back->setToolTip(key);
    return m_backRow;
}

QWidget *WordField::makeHead(const QString &words)
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    QLabel *label = makeLabel(words, TextStyle::CardTitle, head);
    label->setBuddy(m_text);
    row->addWidget(label);
    row->addWidget(m_state);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_takeOver);
    // As high with what it shows at one time as at another, so that nothing below it moves.
    head->setMinimumHeight(m_takeOver->sizeHint().height());
    return head;
}

void WordField::show(const QString &stored, const QString &proposed, bool canEdit)
{
    m_stored = stored;
    m_proposed = proposed;
    m_canEdit = canEdit;
    m_text->setReadOnly(!canEdit);
    m_text->setStored(m_stored.trimmed().isEmpty() ? m_proposed : m_stored);
    showState();
}

void WordField::startAnew()
{
    m_pause.stop();
    m_text->startAnew(m_stored.trimmed().isEmpty() ? m_proposed : m_stored);
    showState();
}

bool WordField::isProposed() const
{
    return m_stored.trimmed().isEmpty() && !m_text->isPending();
}

QString WordField::current() const
{
    return isProposed() ? QString() : m_text->toPlainText();
}

void WordField::refuse()
{
    m_text->refuse();
    showState();
}

bool WordField::leave()
{
    return m_text->leave();
}

void WordField::takeOver()
{
    emit committed(m_proposed);
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

void WordField::goBack()
{
    m_pause.stop();
    m_text->startAnew(m_stored.trimmed().isEmpty() ? m_proposed : m_stored);
    if (!m_stored.trimmed().isEmpty())
        emit committed(QString());
    emit typed();
    m_text->setFocus(Qt::OtherFocusReason);
}

QString WordField::stateText() const
{
    return m_state->text();
}

QString WordField::countText() const
{
    return m_count->isHidden() ? QString() : m_count->text();
}

void WordField::showState()
{
    const bool isProposal = isProposed();
    // Its size is reckoned anew with the words, so the look that gives them room comes first.
    setMark(*m_state, "badge", isProposal);
    m_state->setText(isProposal ? tr("proposal") : tr("edited"));
    setMark(*m_text, "proposal", isProposal);
    m_text->setAccessibleDescription(m_state->text());
    const auto count = m_text->toPlainText().trimmed().size();
    m_count->setText(tr("%1 of %2").arg(count).arg(m_advised));
    m_count->setToolTip(tr("Characters, of at most %1 advised").arg(m_advised));
    setMark(*m_count, "over", count > m_advised);
    m_count->setVisible(!isProposal);
    m_takeOver->setVisible(isProposal && m_canEdit && !m_proposed.isEmpty());
    m_backRow->setVisible(!isProposal && m_canEdit);
}

} // namespace aanjager
