#include "ui/pages/history/change_row.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/pages/history/value_painter.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QToolButton>

namespace aanjager {

namespace {

constexpr int rowInset = 8;
constexpr int labelHeight = 17;
constexpr int valueHeight = 20;
constexpr int buttonSide = 26;

} // namespace

ChangeRow::ChangeRow(const QString &field, const ChangeLook &change, QWidget *parent)
    : QWidget(parent), m_field(field), m_change(change), m_restore(new QToolButton(this))
{
    m_restore->setIcon(theme::icon(QStringLiteral("undo")));
    m_restore->setFocusPolicy(Qt::StrongFocus);
    setToolTip(plainToolTip(change.inWords()));
    setAccessibleName(field + QStringLiteral(": ") + change.inWords());
    connect(m_restore, &QToolButton::clicked, this, &ChangeRow::restoreAsked);
}

void ChangeRow::setRestorable(const QString &value, const QString &reason)
{
    const QString what = tr("Restore %1: %2").arg(m_field, value.left(40));
    m_restore->setEnabled(reason.isEmpty());
    m_restore->setAccessibleName(what);
    m_restore->setAccessibleDescription(reason);
    m_restore->setToolTip(plainToolTip(reason.isEmpty() ? what : reason));
}

QSize ChangeRow::sizeHint() const
{
    return {200, theme::Theme::instance().length(labelHeight + valueHeight + 6)};
}

void ChangeRow::resizeEvent(QResizeEvent *)
{
    const int side = theme::Theme::instance().length(buttonSide);
    m_restore->setGeometry(width() - side, (height() - side) / 2, side, side);
}

void ChangeRow::paintEvent(QPaintEvent *)
{
    const theme::Theme &theme = theme::Theme::instance();
    QPainter painter(this);
    const int room = width() - 2 * rowInset - theme.length(buttonSide);
    painter.setFont(theme.font(theme::TextStyle::Label));
    painter.setPen(theme.palette().ink2);
    painter.drawText(QRect(rowInset, 2, room, theme.length(labelHeight)),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, m_field);
    paintValueChange(painter, QRectF(rowInset, 2 + theme.length(labelHeight), room, theme.length(valueHeight)),
                     m_change);
}

} // namespace aanjager
