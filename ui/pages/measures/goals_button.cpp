#include "ui/pages/measures/goals_button.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/pages/editing/choices.h"
#include "ui/session/record_edits.h"
#include "ui/theme/paint_scope.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QPainter>

namespace aanjager {

namespace {

QSet<qint64> servedBy(const State &state, Id<Measure> measure)
{
    QSet<qint64> served;
    for (const MeasureGoal &link : state.all<MeasureGoal>())
        if (link.measure == measure)
            served.insert(link.goal.value);
    return served;
}

} // namespace

GoalsButton::GoalsButton(const PageContext &context, QWidget *parent)
    : QToolButton(parent), m_context(context), m_menu(new QMenu(this))
{
    setMenu(m_menu);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_menu, &QMenu::aboutToShow, this, &GoalsButton::fill);
}

void GoalsButton::show(Id<Measure> measure)
{
    m_measure = measure;
    const QSet<qint64> served = servedBy(m_context.session.state(), measure);
    QStringList titles;
    for (const auto &[id, title] : referenceChoices(m_context.session.state(), QLatin1String(tableOf<Goal>)))
        if (served.contains(id))
            titles.append(title);
    m_titles = titles.join(QStringLiteral(", "));
    setAccessibleName(tr("Goal: %1").arg(titles.isEmpty() ? tr("none") : m_titles));
    setToolTip(plainToolTip(titles.join(QLatin1Char('\n'))));
    setMenu(m_context.session.canEdit() ? m_menu : nullptr);
    setAccessibleDescription(menu() ? QString() : tr("Cannot be changed"));
    update();
}

void GoalsButton::fill()
{
    m_menu->clear();
    const QSet<qint64> served = servedBy(m_context.session.state(), m_measure);
    for (const auto &[id, title] : referenceChoices(m_context.session.state(), QLatin1String(tableOf<Goal>))) {
        QAction *action = m_menu->addAction(QString(title).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(served.contains(id));
        const auto store = [session = &m_context.session, measure = m_measure, goal = Id<Goal>{id}](bool serves) {
            return serve(*session, measure, goal, serves);
        };
        connect(action, &QAction::triggered, this,
                [this, store](bool serves) { m_context.attempt([store, serves] { return store(serves); }); });
    }
}

QSize GoalsButton::sizeHint() const
{
    return {theme::Theme::instance().length(120), theme::Theme::instance().length(26)};
}

QSize GoalsButton::minimumSizeHint() const
{
    return {theme::Theme::instance().length(48), theme::Theme::instance().length(26)};
}

void GoalsButton::paintEvent(QPaintEvent *)
{
    const theme::Theme &theme = theme::Theme::instance();
    const theme::Palette &palette = theme.palette();
    QPainter painter(this);
    const theme::PaintScope scope(painter);
    constexpr int inset = 10;
    const double side = theme.length(14);
    const bool open = isEnabled() && menu() && (hasFocus() || underMouse());
    if (open) {
        painter.setPen(palette.field);
        painter.setBrush(palette.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        theme::paintIcon(painter, QRectF(width() - inset - side, (height() - side) / 2, side, side),
                         QStringLiteral("chevron-down"), palette.ink2);
    }
    const QRect words = rect().adjusted(inset, 0, open ? -inset - qCeil(side) : -inset, 0);
    painter.setFont(theme.font(theme::TextStyle::Body));
    painter.setPen(m_titles.isEmpty() ? palette.ink3 : palette.ink);
    const QString text = m_titles.isEmpty() ? QStringLiteral("–") : m_titles;
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
}

} // namespace aanjager
