#include "ui/widgets/segmented_control.h"

#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStyle>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

namespace aanjager {

namespace {

QString placeOf(qsizetype index, qsizetype count)
{
    if (count == 1)
        return QStringLiteral("only");
    return index == 0           ? QStringLiteral("first")
           : index == count - 1 ? QStringLiteral("last")
                                : QStringLiteral("middle");
}

/** A segment with its icon and words in the middle; Qt writes them at the left. */
class SegmentButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override
    {
        const int words = toolButtonStyle() == Qt::ToolButtonIconOnly ? 0 : metrics().horizontalAdvance(text()) + gap;
        const int room = property("close").toBool() ? 10 : 20;
        return {words + (shownIcon().isNull() ? 0 : iconSide().width()) + room, QToolButton::sizeHint().height()};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionToolButton ground;
        initStyleOption(&ground);
        ground.text.clear();
        ground.icon = QIcon();
        painter.drawComplexControl(QStyle::CC_ToolButton, ground);
        paintLabel(painter);
    }

private:
    static constexpr int gap = 6;

    QSize iconSide() const
    {
        const int side = theme::Theme::instance().length(14);
        return {side, side};
    }

    QIcon shownIcon() const { return toolButtonStyle() == Qt::ToolButtonTextOnly ? QIcon() : icon(); }

    QFont labelFont() const
    {
        QFont font = theme::Theme::instance().font(theme::TextStyle::BodyStrong);
        font.setWeight(isChecked() ? QFont::DemiBold : QFont::Medium);
        return font;
    }

    QFontMetrics metrics() const { return QFontMetrics(labelFont()); }

    void paintLabel(QPainter &painter) const
    {
        const theme::Palette &palette = theme::Theme::instance().palette();
        const bool hasWords = toolButtonStyle() != Qt::ToolButtonIconOnly;
        const int icon = shownIcon().isNull() ? 0 : iconSide().width();
        const int between = icon > 0 && hasWords ? gap : 0;
        const QString words =
            hasWords ? metrics().elidedText(text(), Qt::ElideRight, width() - icon - between - 8) : QString();
        const int left = (width() - icon - between - metrics().horizontalAdvance(words)) / 2;
        const QRect square(left, (height() - iconSide().height()) / 2, icon, iconSide().height());
        shownIcon().paint(&painter, square, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled,
                          isChecked() ? QIcon::On : QIcon::Off);
        painter.setFont(labelFont());
        painter.setPen(!isEnabled() ? palette.inkdis : isChecked() ? palette.ink : palette.ink2);
        painter.drawText(QRect(left + icon + between, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, words);
    }
};

} // namespace

SegmentedControl::SegmentedControl(const QString &name, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
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
    display(m_value);
}

std::optional<int> SegmentedControl::value() const
{
    return m_value;
}

void SegmentedControl::setValue(std::optional<int> value)
{
    if (value != m_value)
        display(value);
}

void SegmentedControl::pick(int value)
{
    if (button(value) && button(value)->isEnabled() && isEnabled())
        clicked(value);
}

void SegmentedControl::setReadOnly(bool readOnly)
{
    if (m_isReadOnly == readOnly)
        return;
    m_isReadOnly = readOnly;
    for (QToolButton *button : std::as_const(m_buttons))
        dress(*button);
}

/** A segment that cannot be picked does not light up under the mouse, and says so to who hears it. */
void SegmentedControl::dress(QToolButton &button) const
{
    button.setProperty("fixed", m_isReadOnly);
    button.setAccessibleDescription(m_isReadOnly ? tr("%1, cannot be changed").arg(accessibleName())
                                                 : accessibleName());
    button.style()->unpolish(&button);
    button.style()->polish(&button);
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
    auto *button = new SegmentButton(this);
    button->setCheckable(true);
    button->setText(segment.label);
    button->setIcon(segment.icon);
    button->setAccessibleName(segment.label);
    button->setToolTip(segment.toolTip.isEmpty() ? segment.label
                                                 : QStringLiteral("%1 (%2)").arg(segment.label, segment.toolTip));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->installEventFilter(this);
    m_group->addButton(button, segment.value);
    layout()->addWidget(button);
    m_buttons += button;
    dress(*button);
    return button;
}

void SegmentedControl::clicked(int value)
{
    if (m_isReadOnly)
        return display(m_value);
    const bool another = m_value != value;
    display(value);
    if (another)
        emit picked(value);
}

void SegmentedControl::moveFocus(qsizetype from, int step)
{
    for (qsizetype at = from + step; at >= 0 && at < m_buttons.size(); at += step)
        if (m_buttons.at(at)->isEnabled())
            return m_buttons.at(at)->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void SegmentedControl::display(std::optional<int> value)
{
    m_value = value && button(*value) ? value : std::nullopt;
    m_group->setExclusive(false);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QToolButton *button = m_buttons.at(i);
        const bool chosen = m_segments.at(i).value == m_value;
        const bool hasWords = m_words != Words::Chosen || chosen || m_segments.at(i).icon.isNull();
        const bool hasIcon = !m_segments.at(i).icon.isNull() && (m_words != Words::Alone || chosen);
        button->setProperty("close", m_words == Words::Alone);
        button->setChecked(chosen);
        button->setToolButtonStyle(!hasWords ? Qt::ToolButtonIconOnly
                                   : hasIcon ? Qt::ToolButtonTextBesideIcon
                                             : Qt::ToolButtonTextOnly);
        button->setFocusPolicy(chosen || (!m_value && i == 0) ? Qt::StrongFocus : Qt::ClickFocus);
    }
    m_group->setExclusive(m_value.has_value());
}

} // namespace aanjager
