#include "ui/pages/measures/quick_set.h"

#include "core/domain/measure_rules.h"
#include "ui/pages/measures/aspect_button.h"
#include "ui/session/measure_edits.h"
#include "ui/theme/status_icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace aanjager {

namespace {

template <class Enum> int count()
{
    return static_cast<int>(vocabularyOf<Enum>().terms.size());
}

} // namespace

QuickSet::QuickSet(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_status(new SegmentedControl(tr("Status"), this))
    , m_verdict(new SegmentedControl(tr("Verdict"), this))
    , m_aspects(new QHBoxLayout)
{
    m_aspects->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_status);
    column->addSpacing(8);
    column->addWidget(m_verdict);
    column->addWidget(makeByHand());
    column->addSpacing(5);
    column->addLayout(m_aspects);
    connect(m_status, &SegmentedControl::picked, this, [this](int status) { pickStatus(static_cast<Status>(status)); });
    connect(m_verdict, &SegmentedControl::picked, this,
            [this](int health) { setVerdict(static_cast<Health>(health)); });
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] { show(m_measure); });
    setChoices();
}

QWidget *QuickSet::makeByHand()
{
    m_byHand = new QWidget(this);
    m_byHandText = makeLabel({}, theme::TextStyle::Caption, m_byHand);
    m_byHandText->setWordWrap(true);
    m_follow = new QPushButton(tr("Follow the aspects"), m_byHand);
    m_follow->setProperty("kind", QStringLiteral("link"));
    auto *row = new QHBoxLayout(m_byHand);
    row->setContentsMargins(0, 3, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_byHandText, 1);
    row->addWidget(m_follow);
    connect(m_follow, &QPushButton::clicked, this, [this] {
        store(QStringLiteral("health"), std::nullopt);
        m_verdict->button(m_verdict->value().value_or(0))->setFocus(Qt::OtherFocusReason);
    });
    return m_byHand;
}

Qt::Key QuickSet::keyOf(QStringView aspect)
{
    if (aspect == u"time")
        return Qt::Key_T;
    if (aspect == u"money")
        return Qt::Key_G;
    if (aspect == u"quality")
        return Qt::Key_K;
    return aspect == u"risk" ? Qt::Key_R : Qt::Key_unknown;
}

void QuickSet::setChoices()
{
    QList<Segment> statuses;
    for (int status = 0; status < count<Status>(); ++status)
        statuses.append({status, m_context.words.label(static_cast<Status>(status)),
                         theme::statusIcon(static_cast<Status>(status)), QStringLiteral("Alt+%1").arg(status + 1)});
    m_status->setSegments(statuses, SegmentedControl::Words::Chosen);
    QList<Segment> verdicts;
    for (int health = 0; health < count<Health>(); ++health)
        verdicts.append({health, m_context.words.label(static_cast<Health>(health)),
                         theme::verdictIcon(static_cast<Health>(health)), QString::number(health + 1)});
    m_verdict->setSegments(verdicts);
    for (int health = 0; health < count<Health>(); ++health)
        m_verdict->button(health)->installEventFilter(this);
}

void QuickSet::setAspects(const QStringList &aspects)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_names = aspects;
    for (const QString &aspect : aspects) {
        const Qt::Key key = keyOf(aspect);
        const QString hint = key == Qt::Key_unknown ? QString() : QStringLiteral("Alt+%1").arg(QChar(key));
        auto *button = new AspectButton(m_context, aspect, hint, this);
        m_aspects->addWidget(button, 1);
        m_buttons.append(button);
        connect(button, &AspectButton::picked, this,
                [this, aspect](std::optional<Health> verdict) { setAspect(aspect, verdict); });
        connect(button, &AspectButton::explanationAsked, this, &QuickSet::explanationAsked);
        connect(button, &AspectButton::left, this, &QuickSet::goBack);
        button->installEventFilter(this);
    }
}

void QuickSet::show(const Measure &measure)
{
    m_measure = measure;
    if (const QStringList &aspects = m_context.session.state().programme().aspects; aspects != m_names)
        setAspects(aspects);
    m_status->setValue(static_cast<int>(measure.status));
    setFocusProxy(m_status->button(static_cast<int>(measure.status)));
    setReadOnly(!m_context.session.canEdit());
    showVerdicts();
}

/** What is set is read as ever; nothing is set. */
void QuickSet::setReadOnly(bool readOnly)
{
    m_status->setReadOnly(readOnly);
    m_verdict->setReadOnly(readOnly);
    m_follow->setVisible(!readOnly);
    for (AspectButton *button : std::as_const(m_buttons))
        button->setReadOnly(readOnly);
}

AspectButton *QuickSet::aspectButton(const QString &aspect) const
{
    return m_buttons.value(m_names.indexOf(aspect));
}

QString QuickSet::byHandText() const
{
    return m_byHand->isHidden() ? QString() : m_byHandText->text();
}

void QuickSet::showVerdicts()
{
    const auto verdict = overallHealth(m_measure, m_names);
    const bool offCourse = verdict && *verdict != Health::OnCourse;
    m_verdict->setValue(verdict ? std::optional(static_cast<int>(*verdict)) : std::nullopt);
    for (AspectButton *button : std::as_const(m_buttons)) {
        button->show(healthOf(m_measure, button->aspect()));
        button->offerExplanation(offCourse);
    }
    const QString worst = report::uncapitalised(m_context.words.verdict(worstAspect(m_measure, m_names)));
    m_byHandText->setText(tr("Given on the whole; by aspects: %1").arg(worst));
    m_byHand->setVisible(m_measure.healthByHand.has_value());
}

void QuickSet::pickStatus(Status status)
{
    if (!m_measure.id || !m_context.session.canEdit())
        return;
    const auto store = [this, id = m_measure.id, status] {
        return setField(m_context.session, id, u"status", Convert<Status>::toValue(status));
    };
    if (!m_context.attempt(store))
        m_status->setValue(static_cast<int>(m_measure.status));
}

void QuickSet::chooseAspect(const QString &aspect)
{
    AspectButton *button = aspectButton(aspect);
    if (!button)
        return;
    QWidget *focused = QApplication::focusWidget();
    if (!isAncestorOf(focused))
        m_cameFrom = focused;
    button->setFocus(Qt::ShortcutFocusReason);
}

void QuickSet::setAspect(const QString &aspect, std::optional<Health> verdict)
{
    store(QStringLiteral("health.") + aspect, verdict);
    goBack();
}

/** What the aspects say already is not set by hand: it goes on following them. */
void QuickSet::setVerdict(std::optional<Health> verdict)
{
    if (!m_measure.id)
        return;
    const bool follows = verdict == worstAspect(m_measure, m_names);
    store(QStringLiteral("health"), follows ? std::nullopt : verdict);
}

void QuickSet::store(const QString &field, std::optional<Health> verdict)
{
    if (!m_context.session.canEdit())
        return;
    const auto work = [session = &m_context.session, id = m_measure.id, field, verdict] {
        return setField(*session, id, field, Convert<std::optional<Health>>::toValue(verdict));
    };
    if (!m_context.attempt(work))
        showVerdicts();
}

/** To where the person came from with the key of an aspect. */
void QuickSet::goBack()
{
    if (m_cameFrom)
        m_cameFrom->setFocus(Qt::ShortcutFocusReason);
    m_cameFrom.clear();
}

/** The digits on the verdict on the whole. A person who walks on from an aspect does not go back any more. */
bool QuickSet::eventFilter(QObject *watched, QEvent *event)
{
    const bool isAspect = qobject_cast<AspectButton *>(watched);
    if (isAspect && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() <= Qt::BacktabFocusReason)
        m_cameFrom.clear();
    if (isAspect || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const int digit = press->key() - Qt::Key_0;
    const bool isPlain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain || digit < 0 || digit > count<Health>())
        return QWidget::eventFilter(watched, event);
    setVerdict(digit == 0 ? std::nullopt : std::optional(static_cast<Health>(digit - 1)));
    return true;
}

} // namespace aanjager
