#include "ui/pages/measures/quick_set.h"

#include "core/domain/measure_rules.h"
#include "ui/session/measure_edits.h"
#include "ui/theme/status_icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
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
    , m_aspect(new SegmentedControl(tr("Aspect of the verdict"), this))
    , m_verdict(new SegmentedControl(tr("Verdict"), this))
    , m_none(new QToolButton(this))
{
    m_none->setToolTip(tr("%1 (0)").arg(context.words.verdict(std::nullopt)));
    m_none->setAccessibleName(context.words.verdict(std::nullopt));
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(4);
    verdict->addWidget(m_verdict, 1);
    verdict->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_status);
    column->addWidget(m_aspect);
    column->addLayout(verdict);
    connect(m_status, &SegmentedControl::picked, this, [this](int status) { pickStatus(static_cast<Status>(status)); });
    connect(m_aspect, &SegmentedControl::picked, this, &QuickSet::showVerdict);
    connect(m_verdict, &SegmentedControl::picked, this,
            [this](int health) { setVerdict(static_cast<Health>(health)); });
    connect(m_none, &QToolButton::clicked, this, [this] { setVerdict(std::nullopt); });
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] { show(m_measure); });
    setChoices();
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
    const QString chosen = aspects.contains(aspect()) ? aspect() : aspects.value(0);
    m_aspects = aspects;
    QList<Segment> segments;
    for (int i = 0; i < aspects.size(); ++i) {
        const Qt::Key key = keyOf(aspects[i]);
        const QString hint = key == Qt::Key_unknown ? QString() : QStringLiteral("Alt+%1").arg(QChar(key));
        segments.append({i, m_context.words.aspect(aspects[i]), theme::verdictIcon(std::nullopt), hint});
    }
    m_aspect->setSegments(segments);
    m_aspect->setValue(static_cast<int>(aspects.indexOf(chosen)));
}

void QuickSet::show(const Measure &measure)
{
    const bool another = measure.id != m_measure.id;
    m_measure = measure;
    if (const QStringList &aspects = m_context.session.state().programme().aspects; aspects != m_aspects)
        setAspects(aspects);
    for (int i = 0; i < m_aspects.size(); ++i)
        m_aspect->button(i)->setIcon(theme::verdictIcon(healthOf(measure, m_aspects[i])));
    m_status->setValue(static_cast<int>(measure.status));
    if (another)
        m_aspect->setValue(firstInNeed());
    m_none->setIcon(theme::verdictIcon(std::nullopt));
    setEnabled(m_context.session.canEdit());
    showVerdict();
}

/** The first aspect whose verdict asks for attention, or else the first of all. */
int QuickSet::firstInNeed() const
{
    for (int i = 0; i < m_aspects.size(); ++i)
        if (healthOf(m_measure, m_aspects[i]).value_or(Health::OnCourse) != Health::OnCourse)
            return i;
    return 0;
}

QString QuickSet::aspect() const
{
    return m_aspects.value(m_aspect->value().value_or(-1));
}

void QuickSet::showVerdict()
{
    const auto verdict = healthOf(m_measure, aspect());
    m_verdict->setValue(verdict ? std::optional(static_cast<int>(*verdict)) : std::nullopt);
    m_none->setEnabled(verdict.has_value());
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
    const qsizetype at = m_aspects.indexOf(aspect);
    if (at < 0 || !isEnabled())
        return;
    QWidget *focused = QApplication::focusWidget();
    if (!isAncestorOf(focused))
        m_cameFrom = focused;
    m_aspect->setValue(static_cast<int>(at));
    showVerdict();
    const int shown = m_verdict->value().value_or(0);
    m_verdict->button(shown)->setFocus(Qt::ShortcutFocusReason);
}

void QuickSet::setVerdict(std::optional<Health> verdict)
{
    const QString field = QStringLiteral("health.") + aspect();
    const auto store = [this, id = m_measure.id, field, verdict] {
        return setField(m_context.session, id, field, Convert<std::optional<Health>>::toValue(verdict));
    };
    if (!m_context.attempt(store))
        showVerdict();
}

/** The digits on the verdict, and the way back to where the person came from. */
bool QuickSet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const int digit = press->key() - Qt::Key_0;
    const bool sets = digit >= 0 && digit <= count<Health>();
    if (!sets && press->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (sets)
        setVerdict(digit == 0 ? std::nullopt : std::optional(static_cast<Health>(digit - 1)));
    if (m_cameFrom)
        m_cameFrom->setFocus(Qt::ShortcutFocusReason);
    m_cameFrom.clear();
    return true;
}

} // namespace aanjager
