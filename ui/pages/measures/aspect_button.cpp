#include "ui/pages/measures/aspect_button.h"

#include "ui/theme/paint_scope.h"
#include "ui/theme/painters.h"
#include "ui/theme/status_icon.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace aanjager {

namespace {

constexpr int shapeSide = 14;
constexpr int betweenWordAndShape = 6;
constexpr int aroundWords = 6;
constexpr Health verdicts[] = {Health::OnCourse, Health::Attention, Health::Intervene};

} // namespace

AspectButton::AspectButton(const PageContext &context, const QString &aspect, const QString &key, QWidget *parent)
    : QToolButton(parent), m_context(context), m_aspect(aspect), m_key(key), m_menu(new QMenu(this))
{
    setText(context.words.aspect(aspect));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_menu, &QMenu::aboutToShow, this, &AspectButton::fill);
    show(std::nullopt);
}

void AspectButton::show(std::optional<Health> verdict)
{
    m_verdict = verdict;
    const QString words = tr("%1: %2").arg(text(), report::uncapitalised(m_context.words.verdict(verdict)));
    setAccessibleName(words);
    setToolTip(m_key.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, m_key));
    update();
}

void AspectButton::offerExplanation(bool offered)
{
    m_offersExplanation = offered;
}

void AspectButton::setReadOnly(bool readOnly)
{
    setMenu(readOnly ? nullptr : m_menu);
    setAccessibleDescription(readOnly ? tr("Cannot be changed") : QString());
}

void AspectButton::fill()
{
    m_menu->clear();
    const auto add = [this](int digit, std::optional<Health> verdict) {
        QAction *action = m_menu->addAction(theme::verdictIcon(verdict),
                                            QStringLiteral("&%1  %2").arg(digit).arg(m_context.words.verdict(verdict)));
        action->setCheckable(true);
        action->setChecked(verdict == m_verdict);
        connect(action, &QAction::triggered, this, [this, verdict] { emit picked(verdict); });
    };
    for (const Health verdict : verdicts)
        add(static_cast<int>(verdict) + 1, verdict);
    add(0, std::nullopt);
    if (!m_offersExplanation)
        return;
    m_menu->addSeparator();
    m_menu->addAction(tr("Cause, consequence, correction"), this, &AspectButton::explanationAsked);
}

void AspectButton::keyPressEvent(QKeyEvent *event)
{
    if (!menu() && event->key() != Qt::Key_Escape)
        return QToolButton::keyPressEvent(event);
    const int digit = event->key() - Qt::Key_0;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && digit == 0)
        emit picked(std::nullopt);
    else if (isPlain && digit > 0 && digit <= static_cast<int>(std::size(verdicts)))
        emit picked(verdicts[digit - 1]);
    else if (event->key() == Qt::Key_Escape)
        emit left();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        showMenu();
    else
        QToolButton::keyPressEvent(event);
}

QSize AspectButton::sizeHint() const
{
    const theme::Theme &theme = theme::Theme::instance();
    const int words = QFontMetrics(theme.font(theme::TextStyle::Body)).horizontalAdvance(text());
    return {words + theme.length(shapeSide) + betweenWordAndShape + 2 * aroundWords, theme.length(24)};
}

QSize AspectButton::minimumSizeHint() const
{
    return {theme::Theme::instance().length(48), theme::Theme::instance().length(24)};
}

void AspectButton::paintEvent(QPaintEvent *)
{
    const theme::Theme &theme = theme::Theme::instance();
    const theme::Palette &palette = theme.palette();
    QPainter painter(this);
    const theme::PaintScope scope(painter);
    if (isEnabled() && menu() && (underMouse() || isDown() || hasFocus())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? palette.sel : palette.hover);
        painter.drawRoundedRect(QRectF(rect()), 6, 6);
    }
    painter.setFont(theme.font(theme::TextStyle::Body));
    const int side = theme.length(shapeSide);
    const int room = width() - side - betweenWordAndShape - 2 * aroundWords;
    const QString words = painter.fontMetrics().elidedText(text(), Qt::ElideRight, room);
    const int wide = painter.fontMetrics().horizontalAdvance(words);
    const int left = (width() - wide - betweenWordAndShape - side) / 2;
    painter.setPen(isEnabled() ? palette.ink : palette.inkdis);
    painter.drawText(QRect(left, 0, wide + 2, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, words);
    const QRectF shape(left + wide + betweenWordAndShape, (height() - side) / 2.0, side, side);
    theme::paintVerdict(painter, shape, m_verdict, palette);
}

} // namespace aanjager
