#include "ui/widgets/toast.h"

#include "ui/theme/icon.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <algorithm>
#include <utility>

namespace aanjager {

namespace {

/** The check of what is done, or the diamond of what failed. */
class ToastSign : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {16, 16}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const theme::Palette &palette = theme::Theme::instance().palette();
        if (parentWidget()->property("toast") == QStringLiteral("error"))
            theme::paintVerdict(painter, rect(), Health::Intervene, palette);
        else
            theme::paintIcon(painter, rect(), QStringLiteral("check"), palette.r2);
    }
};

/** Gives a toast the role of an alert. */
QAccessibleInterface *alertOf(const QString &, QObject *object)
{
    auto *toast = qobject_cast<Toast *>(object);
    return toast ? new QAccessibleWidget(toast, QAccessible::AlertMessage) : nullptr;
}

} // namespace

Toast::Toast(QWidget *host)
    : QFrame(host)
    , m_text(makeLabel({}, theme::TextStyle::Body, this))
    , m_actionButton(new QPushButton(this))
    , m_otherButton(new QPushButton(this))
    , m_closeButton(new QToolButton(this))
{
    static const bool announced = (QAccessible::installFactory(alertOf), true);
    Q_UNUSED(announced)
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    auto *sign = new ToastSign(this);
    sign->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(sign);
    row->addWidget(m_text);
    row->addSpacing(8);
    row->addWidget(m_actionButton);
    row->addWidget(m_otherButton);
    row->addWidget(m_closeButton);
    m_closeButton->setIcon(theme::icon(QStringLiteral("close")));
    nameCloseButton();
    connect(m_closeButton, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_actionButton, &QPushButton::clicked, this, [this] { act(m_run); });
    connect(m_otherButton, &QPushButton::clicked, this, [this] { act(m_runOther); });
    m_clock.setInterval(staysFor);
    connect(&m_clock, &QTimer::timeout, this, &Toast::goIfUnwatched);
    host->installEventFilter(this);
    hide();
}

void Toast::showDone(const QString &text, const Action &action)
{
    present(QStringLiteral("done"), text, action, {});
    m_clock.start();
}

void Toast::showError(const QString &text, const Action &action, const Action &other)
{
    present(QStringLiteral("error"), text, action, other);
    m_clock.stop();
}

void Toast::standAbove(QWidget *bar)
{
    if (m_bar)
        m_bar->removeEventFilter(this);
    m_bar = bar;
    if (m_bar)
        m_bar->installEventFilter(this);
    if (!isHidden())
        place();
}

QString Toast::text() const
{
    return m_text->text();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && (event->type() == QEvent::Resize || event->type() == QEvent::Show) && !isHidden())
        place();
    const bool movesBar = event->type() == QEvent::Move || event->type() == QEvent::Resize ||
                          event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (watched == m_bar && movesBar && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void Toast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameCloseButton();
    QFrame::changeEvent(event);
}

void Toast::nameCloseButton()
{
    m_closeButton->setAccessibleName(tr("Close this message"));
    m_closeButton->setToolTip(tr("Close"));
}

void Toast::present(const QString &kind, const QString &text, const Action &action, const Action &other)
{
    m_run = action.run;
    m_runOther = other.run;
    m_text->setText(text);
    for (const auto &[button, offered] : {std::pair(m_actionButton, &action), std::pair(m_otherButton, &other)}) {
        button->setText(offered->words);
        button->setAccessibleName(offered->words);
        button->setVisible(!offered->words.isEmpty());
    }
    m_closeButton->setVisible(kind == QStringLiteral("error"));
    setAccessibleName(text);
    if (property("toast") != kind) {
        setProperty("toast", kind);
        for (QWidget *part :
             {static_cast<QWidget *>(this), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_actionButton),
              static_cast<QWidget *>(m_otherButton), static_cast<QWidget *>(m_closeButton)}) {
            part->style()->unpolish(part);
            part->style()->polish(part);
        }
    }
    show();
    place();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/** What it runs may show another message, so both are let go first. */
void Toast::act(const std::function<void()> &run)
{
    const std::function<void()> chosen = run;
    m_run = m_runOther = {};
    hide();
    if (chosen)
        chosen();
}

void Toast::place()
{
    const QWidget *host = parentWidget();
    m_text->setWordWrap(false);
    layout()->activate();
    const int room = host->width() - 32;
    if (sizeHint().width() > room)
        m_text->setWordWrap(true);
    const int width = std::min(sizeHint().width(), room);
    const int height = hasHeightForWidth() ? std::max(heightForWidth(width), sizeHint().height()) : sizeHint().height();
    const bool hasBar = m_bar && m_bar->isVisible() && m_bar->height() > 0 && host->isAncestorOf(m_bar);
    const int floor = hasBar ? m_bar->mapTo(host, QPoint()).y() + 12 : host->height();
    setGeometry((host->width() - width) / 2, floor - height - 24, width, height);
}

void Toast::goIfUnwatched()
{
    const QWidget *focused = QApplication::focusWidget();
    if (!underMouse() && !(focused && isAncestorOf(focused)))
        hide();
}

} // namespace aanjager
