#include "ui/pages/matrix/reason_box.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

ReasonBox::ReasonBox(const text::Wording &words, QWidget *parent)
    : QFrame(parent)
    , m_words(words)
    , m_title(makeLabel({}, TextStyle::BodyStrong, this))
    , m_percentLabel(makeLabel(tr("Part"), TextStyle::Caption, this))
    , m_percent(new QSpinBox(this))
    , m_category(new SegmentedControl(tr("Kind of reason"), this))
    , m_reason(new QLineEdit(this))
    , m_store(new QPushButton(tr("Store"), this))
{
    setObjectName(QStringLiteral("popover"));
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    makeFields();
    makeButtons();
    for (QWidget *each : findChildren<QWidget *>())
        each->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (isVisible() && now && now->window() == window() && !isAncestorOf(now))
            leave();
    });
    hide();
}

void ReasonBox::makeFields()
{
    QList<Segment> kinds;
    for (int i = 0; i < static_cast<int>(vocabularyOf<ReasonCategory>().terms.size()); ++i)
        kinds.append({i, m_words.label(static_cast<ReasonCategory>(i)), {}, QString::number(i + 1)});
    m_category->setSegments(kinds);
    m_percent->setRange(0, 100);
    m_percent->setSuffix(QStringLiteral(" %"));
    m_percent->setSpecialValueText(QStringLiteral("–"));
    m_percent->setAccessibleName(tr("To what part it applies"));
    m_reason->setPlaceholderText(tr("Reason, in a few words"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(2000);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_reason, 1);
    row->addWidget(m_percentLabel);
    row->addWidget(m_percent);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_category);
    column->addLayout(row);
}

void ReasonBox::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_hint = makeLabel({}, TextStyle::Caption, this);
    m_store->setProperty("kind", QStringLiteral("primary"));
    row->addWidget(m_hint, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_store);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &ReasonBox::cancel);
    connect(m_store, &QPushButton::clicked, this, &ReasonBox::answer);
}

void ReasonBox::ask(const DegreeReason &known, const QString &about, const QRect &beside)
{
    m_known = known;
    m_asksAgain = false;
    m_hint->setText(tr("Escape leaves it as it was"));
    m_title->setText(about + QStringLiteral(": ") + report::uncapitalised(m_words.label(known.degree)));
    m_category->setValue(known.category ? std::optional(static_cast<int>(*known.category)) : std::nullopt);
    m_reason->setText(known.reason);
    const bool isPartly = known.degree == Degree::Partly;
    m_percent->setValue(known.percent.value_or(0));
    m_percent->setVisible(isPartly);
    m_percentLabel->setVisible(isPartly);
    adjustSize();
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    QPoint at(beside.left(), beside.bottom() + 6);
    if (at.y() + height() > room.bottom())
        at.setY(beside.top() - height() - 6);
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::max(at.y(), room.top()));
    move(at);
    show();
    raise();
    stops().first()->setFocus(Qt::ShortcutFocusReason);
}

void ReasonBox::answer()
{
    if (!isVisible())
        return;
    DegreeReason reason = m_known;
    const auto category = m_category->value();
    reason.category = category ? std::optional(static_cast<ReasonCategory>(*category)) : std::nullopt;
    reason.reason = m_reason->text().trimmed();
    const bool isPart = m_known.degree == Degree::Partly && m_percent->value() > 0;
    reason.percent = isPart ? std::optional(m_percent->value()) : std::nullopt;
    hide();
    emit answered(reason);
}

void ReasonBox::cancel()
{
    hide();
    emit cancelled();
}

/** Whether a person filled in anything else than was known. */
bool ReasonBox::isAnswered() const
{
    const auto kind = m_known.category ? std::optional(static_cast<int>(*m_known.category)) : std::nullopt;
    return m_category->value() != kind || m_reason->text().trimmed() != m_known.reason ||
           (!m_percent->isHidden() && m_percent->value() != m_known.percent.value_or(0));
}

void ReasonBox::leave()
{
    if (isAnswered())
        answer();
    else
        cancel();
}

/** Enter: from the kind to the words, and from there away; without a reason it asks once. */
void ReasonBox::goOn(bool isAtKind)
{
    if (isAtKind && m_reason->text().isEmpty())
        return m_reason->setFocus(Qt::ShortcutFocusReason);
    if (m_asksAgain || !m_reason->text().trimmed().isEmpty())
        return answer();
    m_asksAgain = true;
    m_hint->setText(tr("Without a reason? Enter once more stores it so."));
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

/** What Tab goes by, as it is laid out. */
QList<QWidget *> ReasonBox::stops() const
{
    const int kind = m_category->value().value_or(0);
    QList<QWidget *> stops{m_category->button(kind), m_reason};
    if (!m_percent->isHidden())
        stops.append(m_percent);
    return stops << m_store << m_cancel;
}

bool ReasonBox::focusNextPrevChild(bool next)
{
    const QList<QWidget *> all = stops();
    QWidget *now = focusWidget();
    qsizetype at = m_category->isAncestorOf(now) ? 0 : all.indexOf(now);
    if (now && now->parentWidget() == m_percent)
        at = all.indexOf(m_percent);
    all[(at + (next ? 1 : all.size() - 1)) % all.size()]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

/** The arrows choose among the kinds. */
bool ReasonBox::walkKinds(int key, const QObject *where)
{
    const int step = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    const int count = static_cast<int>(vocabularyOf<ReasonCategory>().terms.size());
    if (step == 0)
        return false;
    int at = 0;
    while (at < count && m_category->button(at) != where)
        ++at;
    const int to = m_category->value() ? std::clamp(at + step, 0, count - 1) : at;
    m_category->pick(to);
    m_category->button(to)->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool ReasonBox::takeKey(QKeyEvent &key, const QObject *where)
{
    if (key.key() == Qt::Key_Escape) {
        cancel();
        return true;
    }
    const bool isAtKind = m_category->isAncestorOf(qobject_cast<const QWidget *>(where));
    const bool isButton = qobject_cast<const QPushButton *>(where) != nullptr;
    if ((key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && !isButton) {
        goOn(isAtKind);
        return true;
    }
    if (!isAtKind)
        return false;
    const int number = key.key() - Qt::Key_1;
    if (number >= 0 && number < static_cast<int>(vocabularyOf<ReasonCategory>().terms.size())) {
        m_category->pick(number);
        m_reason->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    if (!key.text().isEmpty() && key.text().at(0).isLetter() && !(key.modifiers() & Qt::ControlModifier)) {
        m_reason->setFocus(Qt::ShortcutFocusReason); // words are typed
        m_reason->end(false);
        m_reason->insert(key.text());
        return true;
    }
    return walkKinds(key.key(), where);
}

bool ReasonBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event), watched))
        return true;
    return QFrame::eventFilter(watched, event);
}

} // namespace aanjager
