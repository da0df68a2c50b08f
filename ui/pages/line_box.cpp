#include "ui/pages/line_box.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

LineBox::LineBox(QWidget *page)
    : QFrame(page)
    , m_title(makeLabel({}, TextStyle::BodyStrong, this))
    , m_line(new QLineEdit(this))
    , m_do(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("popover"));
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    m_do->setProperty("kind", QStringLiteral("primary"));
    m_line->setMinimumWidth(theme::Theme::instance().length(340));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(makeLabel(tr("Escape leaves it as it was"), TextStyle::Caption, this), 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_do);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addLayout(buttons);
    for (QWidget *each :
         {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_do), static_cast<QWidget *>(m_cancel)})
        each->installEventFilter(this);
    connect(m_do, &QPushButton::clicked, this, [this] { end(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { end(false); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (isVisible() && now && now->window() == window() && now != this && !isAncestorOf(now)) {
            m_back = nullptr; // a person chose where the keyboard is
            end(false);
        }
    });
    hide();
}

void LineBox::ask(const QString &title, const QString &prompt, const QString &action, const QRect &beside,
                  QWidget *back, Then then)
{
    m_title->setText(title);
    m_line->clear();
    m_line->setPlaceholderText(prompt);
    m_line->setAccessibleName(prompt);
    m_do->setText(action);
    m_back = back;
    m_then = std::move(then);
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
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void LineBox::end(bool isGiven)
{
    if (!isVisible())
        return;
    const QString line = m_line->text().trimmed();
    const Then then = std::exchange(m_then, {});
    QWidget *back = std::exchange(m_back, nullptr);
    hide();
    if (back)
        back->setFocus(Qt::OtherFocusReason);
    if (isGiven && then)
        then(line);
}

bool LineBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key != Qt::Key_Escape && !isEnter)
        return QFrame::eventFilter(watched, event);
    end(isEnter && watched != m_cancel);
    return true;
}

bool LineBox::focusNextPrevChild(bool next)
{
    const QList<QWidget *> stops{m_line, m_do, m_cancel};
    const qsizetype at = std::max<qsizetype>(0, stops.indexOf(focusWidget()));
    stops[(at + (next ? 1 : 2)) % 3]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace aanjager
