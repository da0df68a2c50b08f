#include "ui/widgets/segmented_control.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace aanjager {

namespace {

QString placeOf(qsizetype index, qsizetype count)
{
    if (count == 1)
        return QStringLiteral("only");
    return index == 0 ? QStringLiteral("first") : index == count - 1 ? QStringLiteral("last") : QStringLiteral("middle");
}

} // namespace

SegmentedControl::SegmentedControl(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::clicked);
}

void SegmentedControl::setSegments(const QList<Segment> &segments, Words words)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_segments = segments;
    m_words = words;
    for (const Segment &segment : segments) {
        QToolButton *button = addButton(segment);
        button->setProperty("segment", placeOf(m_buttons.size() - 1, segments.size()));
    }
    show(m_value);
}

std::optional<int> SegmentedControl::value() const
{
    return m_value;
}

void SegmentedControl::setValue(std::optional<int> value)
{
    if (value != m_value)
        show(value);
}

void SegmentedControl::pick(int value)
{
    if (button(value) && button(value)->isEnabled() && isEnabled())
        clicked(value);
}

QToolButton *SegmentedControl::button(int value) const
{
    return qobject_cast<QToolButton *>(m_group->button(value));
}

bool SegmentedControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const qsizetype at = m_buttons.indexOf(qobject_cast<QToolButton *>(watched));
    const int forward = isRightToLeft() ? -1 : 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        moveFocus(at, -forward);
        return true;
    case Qt::Key_Right:
        moveFocus(at, forward);
        return true;
    case Qt::Key_Home:
        moveFocus(-1, 1);
        return true;
    case Qt::Key_End:
        moveFocus(m_buttons.size(), -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_buttons.at(at)->click();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

QToolButton *SegmentedControl::addButton(const Segment &segment)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setText(segment.label);
    button->setIcon(segment.icon);
    button->setIconSize(QSize(14, 14));
    button->setAccessibleName(segment.label);
    button->setAccessibleDescription(accessibleName());
    button->setToolTip(segment.toolTip.isEmpty() ? segment.label
                                                 : QStringLiteral("%1 (%2)").arg(segment.label, segment.toolTip));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->installEventFilter(this);
    m_group->addButton(button, segment.value);
    layout()->addWidget(button);
    m_buttons += button;
    return button;
}

void SegmentedControl::clicked(int value)
{
    const bool another = m_value != value;
    show(value);
    if (another)
        emit picked(value);
}

void SegmentedControl::moveFocus(qsizetype from, int step)
{
    for (qsizetype at = from + step; at >= 0 && at < m_buttons.size(); at += step)
        if (m_buttons.at(at)->isEnabled())
            return m_buttons.at(at)->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void SegmentedControl::show(std::optional<int> value)
{
    m_value = value && button(*value) ? value : std::nullopt;
    m_group->setExclusive(false);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QToolButton *button = m_buttons.at(i);
        const bool chosen = m_segments.at(i).value == m_value;
        const bool hasWords = m_words == Words::All || chosen || m_segments.at(i).icon.isNull();
        button->setChecked(chosen);
        button->setToolButtonStyle(!hasWords ? Qt::ToolButtonIconOnly
                                   : m_segments.at(i).icon.isNull() ? Qt::ToolButtonTextOnly
                                                                    : Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(chosen || (!m_value && i == 0) ? Qt::StrongFocus : Qt::ClickFocus);
    }
    m_group->setExclusive(m_value.has_value());
}

} // namespace aanjager
