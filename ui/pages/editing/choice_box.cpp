#include "ui/pages/editing/choice_box.h"

#include "core/insight/search_text.h"
#include "ui/models/plain_tool_tip.h"
#include "ui/theme/paint_scope.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QWheelEvent>

namespace aanjager {

namespace {

constexpr int inset = 10;         ///< from the frame to the words, as a line of text has
constexpr int gap = 6;            ///< between icon and words
constexpr int mark = 14;          ///< the arrow that tells of the list
constexpr int glyph = 15;         ///< the icon of a choice
constexpr int typingPause = 1200; ///< milliseconds after which typing begins another search

} // namespace

ChoiceBox::ChoiceBox(const QString &name, QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(name);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4); // its longest word may not make the panel wider than its place
}

void ChoiceBox::setQuiet(bool quiet)
{
    m_isQuiet = quiet;
    update();
}

void ChoiceBox::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    setAccessibleDescription(readOnly ? tr("Cannot be changed") : QString());
    update();
}

QSize ChoiceBox::sizeHint() const
{
    const theme::Theme &theme = theme::Theme::instance();
    return {theme.length(120), theme.length(26)};
}

QSize ChoiceBox::minimumSizeHint() const
{
    const theme::Theme &theme = theme::Theme::instance();
    return {theme.length(48), theme.length(26)};
}

/** Words that have no room are told whole. */
bool ChoiceBox::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty())
        return QComboBox::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const bool fits = fontMetrics().horizontalAdvance(currentText()) < width() - theme::Theme::instance().length(48);
    QToolTip::showText(help->globalPos(), fits ? QString() : plainToolTip(currentText()), this);
    return true;
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    if (m_isReadOnly)
        return event->ignore();
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_F4:
        if (event->modifiers() == Qt::NoModifier && count() > 0)
            return showPopup();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        break;
    default: // a letter would choose at once
        if (!event->text().isEmpty() && event->text().at(0).isPrint() && count() > 0) {
            showPopup();
            return search(event->text());
        }
        break;
    }
    event->ignore();
}

void ChoiceBox::showPopup()
{
    if (m_isReadOnly)
        return;
    m_typed.clear();
    QComboBox::showPopup();
    view()->removeEventFilter(this); // at most once, and before the filter of Qt
    view()->installEventFilter(this);
}

bool ChoiceBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString text = key->text();
        const bool isTyped = !text.isEmpty() && text.at(0).isPrint() &&
                             (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
        if (isTyped && !(m_typed.isEmpty() && key->key() == Qt::Key_Space)) {
            search(text);
            return true;
        }
    }
    return QComboBox::eventFilter(watched, event);
}

/** What is typed without a pause is one search. A choice that begins with it comes before one that holds it. */
void ChoiceBox::search(const QString &text)
{
    if (!m_lastTyped.isValid() || m_lastTyped.hasExpired(typingPause))
        m_typed.clear();
    m_lastTyped.start();
    m_typed += text;
    const SearchText wanted = readSearch(m_typed);
    int found = -1;
    for (int i = 0; i < count() && (found < 0 || !itemText(found).startsWith(m_typed, Qt::CaseInsensitive)); ++i)
        if (itemText(i).startsWith(m_typed, Qt::CaseInsensitive) || (found < 0 && holdsEveryWord(itemText(i), wanted)))
            found = i;
    if (found >= 0)
        view()->setCurrentIndex(model()->index(found, modelColumn(), rootModelIndex()));
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    const theme::Theme &theme = theme::Theme::instance();
    const theme::Palette &palette = theme.palette();
    QPainter painter(this);
    const theme::PaintScope scope(painter);
    const bool open = isEnabled() && !m_isReadOnly && (hasFocus() || underMouse());
    if (open || hasFocus()) {
        const double pen = hasFocus() ? 2 : 1;
        painter.setPen(QPen(hasFocus() ? palette.accent : palette.field, pen));
        painter.setBrush(palette.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 6, 6);
    }
    if (open) {
        const double side = theme.length(mark);
        theme::paintIcon(painter, QRectF(width() - inset - side, (height() - side) / 2, side, side),
                         QStringLiteral("chevron-down"), palette.ink2);
    }
    QRect words = rect().adjusted(inset, 0, open ? -inset - theme.length(mark) : -inset, 0);
    if (const QIcon icon = itemIcon(currentIndex()); !icon.isNull()) {
        const int side = theme.length(glyph);
        icon.paint(&painter, QRect(words.left(), (height() - side) / 2, side, side));
        words.adjust(side + gap, 0, 0, 0);
    }
    painter.setFont(theme.font(m_isQuiet ? theme::TextStyle::Caption : theme::TextStyle::Body));
    const bool isNothing = currentText() == QStringLiteral("–");
    painter.setPen(isNothing ? palette.ink3 : m_isQuiet ? palette.ink2 : palette.ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(currentText(), Qt::ElideRight, words.width()));
}

} // namespace aanjager
