#include "ui/pages/measures/chip_button.h"

#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <algorithm>

namespace aanjager {

namespace {

constexpr int side = 11, between = 6, chevron = 14; ///< pixels at 100 % text

int scaled(int pixels)
{
    return theme::Theme::instance().length(pixels);
}

} // namespace

ChipButton::ChipButton(QWidget *parent) : QToolButton(parent)
{
    setProperty("kind", QStringLiteral("chip"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
}

void ChipButton::setWords(const QString &words, int count)
{
    if (text() == words && m_count == count)
        return;
    m_count = count;
    setText(words);
    const QString plain = QString(words).replace(QStringLiteral("&&"), QStringLiteral("&"));
    setAccessibleName(count < 0 ? plain : plain + QLatin1Char(' ') + countText());
    updateGeometry();
    update();
}

QFont ChipButton::wordsFont() const
{
    QFont font = theme::Theme::instance().font(theme::TextStyle::BodyStrong);
    font.setWeight(QFont::Medium);
    return font;
}

QString ChipButton::countText() const
{
    return m_count < 0 ? QString() : QLocale().toString(m_count);
}

QSize ChipButton::sizeHint() const
{
    const QFontMetrics metrics(wordsFont());
    int width = 2 * scaled(side) + metrics.horizontalAdvance(text()) + 2;
    if (m_count >= 0)
        width += scaled(between) + metrics.horizontalAdvance(countText());
    if (hasChevron())
        width += scaled(between + chevron - 2);
    return {width, QToolButton::sizeHint().height()};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton ground;
    initStyleOption(&ground);
    ground.text.clear();
    ground.icon = QIcon();
    ground.features &= ~QStyleOptionToolButton::HasMenu;
    painter.drawComplexControl(QStyle::CC_ToolButton, ground);
    const theme::Palette &palette = theme::Theme::instance().palette();
    const QFontMetrics metrics(wordsFont());
    QRect words = rect().adjusted(scaled(side), 0, 0, 0);
    painter.setFont(wordsFont());
    painter.setPen(isEnabled() ? palette.ink : palette.inkdis);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
    words.setLeft(words.left() + metrics.horizontalAdvance(text()) + scaled(between));
    painter.setPen(isEnabled() ? palette.ink2 : palette.inkdis);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, countText());
    if (!hasChevron())
        return;
    const int mark = scaled(chevron);
    theme::paintIcon(painter, QRectF(width() - mark - scaled(8), (height() - mark) / 2.0, mark, mark),
                     QStringLiteral("chevron-down"), isEnabled() ? palette.ink2 : palette.inkdis);
}

StayingMenu::StayingMenu(const QString &title, QWidget *parent) : QMenu(title, parent)
{
    setProperty("severalChoices", true); // for Style
}

QSize StayingMenu::sizeHint() const
{
    constexpr int highest = 540;
    const QSize whole = QMenu::sizeHint();
    return {whole.width(), std::min(whole.height(), scaled(highest))};
}

bool StayingMenu::toggleActive()
{
    QAction *action = activeAction();
    if (!action || !action->isCheckable() || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

void StayingMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (actionAt(event->position().toPoint()) != activeAction() || !toggleActive())
        QMenu::mouseReleaseEvent(event);
}

void StayingMenu::keyPressEvent(QKeyEvent *event)
{
    const bool picks = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!picks || !toggleActive())
        QMenu::keyPressEvent(event);
}

} // namespace aanjager
