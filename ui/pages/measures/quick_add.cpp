#include "ui/pages/measures/quick_add.h"

#include "core/insight/savings.h"
#include "ui/pages/measures/chip_button.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace aanjager {

namespace {

QString inChip(QString name)
{
    constexpr qsizetype most = 34;
    if (name.size() > most)
        name = name.left(most - 1).trimmed() + QStringLiteral("…");
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

QuickAdd::QuickAdd(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_field(new QLineEdit(this)), m_chip(new ChipButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_chip);
    auto *menu = new QMenu(m_chip);
    menu->setAccessibleName(tr("Theme of the new item"));
    m_chip->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &QuickAdd::fillMenu);
    connect(m_field, &QLineEdit::returnPressed, this, &QuickAdd::entered);
    connect(&context.session, &Session::changed, this, &QuickAdd::say);
    m_field->installEventFilter(this);
    m_chip->installEventFilter(this);
    say();
    hide();
}

void QuickAdd::ask()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void QuickAdd::putAway()
{
    m_field->clear();
    m_picked.reset();
    say();
    hide();
}

void QuickAdd::setTitle(const QString &title)
{
    m_field->setText(title);
    setVisible(!title.isEmpty());
}

void QuickAdd::setWords(const QString &name, const QString &hint)
{
    m_field->setAccessibleName(name);
    m_field->setPlaceholderText(hint);
}

void QuickAdd::suggest(Id<Theme> theme)
{
    m_suggested = theme;
    say();
}

Id<Theme> QuickAdd::theme() const
{
    const Id<Theme> theme = m_picked.value_or(m_suggested);
    return m_context.session.state().find(theme) ? theme : Id<Theme>();
}

void QuickAdd::pick(Id<Theme> theme)
{
    m_picked = theme;
    say();
    m_field->setFocus(Qt::OtherFocusReason);
}

void QuickAdd::fillMenu()
{
    m_chip->menu()->clear();
    const auto offer = [this](const QString &words, Id<Theme> id) {
        QAction *action = m_chip->menu()->addAction(words, this, [this, id] { pick(id); });
        action->setCheckable(true);
        action->setChecked(id == theme());
    };
    for (const Theme *theme : themesInOrder(m_context.session.state()))
        offer(QString(theme->name).replace(QLatin1Char('&'), QStringLiteral("&&")), theme->id);
    m_chip->menu()->addSeparator();
    offer(tr("Without a theme"), {});
}

void QuickAdd::say()
{
    const Theme *found = m_context.session.state().find(theme());
    m_chip->setWords(found ? tr("In theme: %1").arg(inChip(found->name)) : tr("Without a theme"));
    m_chip->setToolTip(found ? found->name : QString());
    m_chip->setVisible(!m_context.session.state().all<Theme>().isEmpty());
    m_field->setAccessibleDescription(m_chip->accessibleName());
}

/** An empty line gives its room back when the keyboard goes elsewhere. */
void QuickAdd::goIfUnused()
{
    const QWidget *focused = QApplication::focusWidget();
    const bool isHere = focused && (isAncestorOf(focused) || m_chip->menu()->isVisible());
    if (!isHere && m_field->text().trimmed().isEmpty() && QApplication::activePopupWidget() == nullptr)
        putAway();
}

bool QuickAdd::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            QMetaObject::invokeMethod(this, &QuickAdd::goIfUnused, Qt::QueuedConnection);
    }
    const bool isKey = event->type() == QEvent::KeyPress;
    if (isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        putAway();
        emit leaveAsked();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace aanjager
