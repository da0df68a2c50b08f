#include "ui/pages/round/verdict_rows.h"

#include "core/domain/measure_rules.h"
#include "ui/theme/painters.h"
#include "ui/theme/status_icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace aanjager {

using theme::TextStyle;

namespace {

const int healths = static_cast<int>(vocabularyOf<Health>().terms.size());

QList<Segment> healthSegments(const report::Wording &words)
{
    QList<Segment> segments;
    for (int health = 0; health < healths; ++health)
        segments.append({health, words.label(static_cast<Health>(health)),
                         theme::verdictIcon(static_cast<Health>(health)), QString::number(health + 1)});
    return segments;
}

} // namespace

VerdictMark::VerdictMark(QWidget *parent, int side) : QWidget(parent), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void VerdictMark::show(std::optional<Health> verdict)
{
    m_verdict = verdict;
    update();
}

QSize VerdictMark::sizeHint() const
{
    const int side = theme::Theme::instance().length(m_side);
    return {side, side};
}

void VerdictMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintVerdict(painter, rect(), m_verdict, theme::Theme::instance().palette());
}

VerdictRows::VerdictRows(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rule(makeLabel({}, TextStyle::Caption, this))
    , m_mark(new VerdictMark(this))
    , m_words(makeLabel({}, TextStyle::BodyStrong, this))
    , m_grid(new QGridLayout)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(makeLabel(tr("Verdict"), TextStyle::Label, this), 1);
    head->addWidget(m_rule);
    head->addWidget(m_mark, 0, Qt::AlignVCenter);
    head->addWidget(m_words);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addLayout(m_grid);
}

QString VerdictRows::keyOf(QStringView aspect)
{
    static const QHash<QString, QString> keys{{QStringLiteral("time"), QStringLiteral("T")},
                                              {QStringLiteral("money"), QStringLiteral("G")},
                                              {QStringLiteral("quality"), QStringLiteral("K")},
                                              {QStringLiteral("risk"), QStringLiteral("R")}};
    return keys.value(aspect.toString());
}

void VerdictRows::setAspects(const QStringList &aspects)
{
    qDeleteAll(m_controls);
    qDeleteAll(m_labels);
    m_controls.clear();
    m_labels.clear();
    m_keys.clear();
    m_aspects = aspects;
    for (int row = 0; row < aspects.size(); ++row) {
        const QString name = report::capitalised(m_context.words.aspect(aspects[row]));
        const QString key = keyOf(aspects[row]);
        auto *label = new QWidget(this);
        auto *words = new QHBoxLayout(label);
        words->setContentsMargins(0, 0, 0, 0);
        words->setSpacing(6);
        words->addWidget(makeLabel(name, TextStyle::Body, label));
        QLabel *hint = makeLabel(key.isEmpty() ? QString() : QStringLiteral("Alt ") + key, TextStyle::Label, label);
        hint->setAccessibleName(QString());
        hint->setVisible(m_showsKeys);
        m_keys.append(hint);
        words->addWidget(hint, 1);
        auto *control = new SegmentedControl(name, this);
        control->setSegments(healthSegments(m_context.words));
        control->setReadOnly(m_isReadOnly);
        for (int health = 0; health < healths; ++health)
            control->button(health)->installEventFilter(this);
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(control, row, 1);
        m_labels.append(label);
        m_controls.append(control);
        connect(control, &SegmentedControl::picked, this, [this, aspect = aspects[row]](int health) {
            emit picked(aspect, static_cast<Health>(health));
            goBack();
        });
    }
}

void VerdictRows::setKeysShown(bool shown)
{
    m_showsKeys = shown;
    for (QLabel *key : std::as_const(m_keys))
        key->setVisible(shown);
}

void VerdictRows::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (SegmentedControl *control : std::as_const(m_controls))
        control->setReadOnly(readOnly);
}

void VerdictRows::show(const ProgressReport &report)
{
    const QStringList &aspects = m_context.session.state().programme().aspects;
    if (aspects != m_aspects)
        setAspects(aspects);
    for (qsizetype i = 0; i < m_controls.size(); ++i) {
        const auto verdict = healthOf(report, m_aspects[i]);
        m_controls[i]->setValue(verdict ? std::optional(static_cast<int>(*verdict)) : std::nullopt);
    }
    const auto verdict = overallHealth(report, aspects);
    m_rule->setText(report.healthByHand ? tr("on the whole, set by hand:") : tr("on the whole, the worst:"));
    m_mark->show(verdict);
    m_words->setText(m_context.words.verdict(verdict));
}

SegmentedControl *VerdictRows::control(const QString &aspect) const
{
    return m_controls.value(m_aspects.indexOf(aspect));
}

QString VerdictRows::whole() const
{
    return m_words->text();
}

void VerdictRows::chooseAspect(const QString &aspect)
{
    SegmentedControl *chosen = control(aspect);
    if (!chosen || m_isReadOnly)
        return;
    QWidget *focused = QApplication::focusWidget();
    if (!isAncestorOf(focused)) // from the list one goes on in the form
        m_cameFrom = parentWidget()->isAncestorOf(focused) ? focused : nullptr;
    chosen->button(chosen->value().value_or(0))->setFocus(Qt::ShortcutFocusReason);
}

void VerdictRows::goBack()
{
    if (m_cameFrom)
        m_cameFrom->setFocus(Qt::ShortcutFocusReason);
    m_cameFrom.clear();
}

/** The digits on a row. A person who walks on does not go back any more. */
bool VerdictRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() <= Qt::BacktabFocusReason)
        m_cameFrom.clear();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const int digit = press->key() - Qt::Key_0;
    const bool isPlain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain || m_isReadOnly || digit < 0 || digit > healths)
        return QWidget::eventFilter(watched, event);
    for (qsizetype i = 0; i < m_controls.size(); ++i) {
        if (!m_controls[i]->isAncestorOf(qobject_cast<QWidget *>(watched)))
            continue;
        const std::optional<int> value = digit == 0 ? std::nullopt : std::optional(digit - 1);
        const bool isOther = value != m_controls[i]->value();
        m_controls[i]->setValue(value);
        if (isOther)
            emit picked(m_aspects[i], value ? std::optional(static_cast<Health>(*value)) : std::nullopt);
        goBack();
        break;
    }
    return true;
}

} // namespace aanjager
