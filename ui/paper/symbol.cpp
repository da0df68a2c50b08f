#include "ui/paper/symbol.h"

#include "ui/theme/painters.h"

#include <QPainter>

namespace aanjager::paper {

namespace {

QString iconOf(report::Symbol symbol)
{
    switch (symbol) {
    case report::Symbol::Hand:
        return QStringLiteral("hand");
    case report::Symbol::Bulb:
        return QStringLiteral("learn");
    case report::Symbol::Decision:
        return QStringLiteral("decision");
    case report::Symbol::Progress:
        return QStringLiteral("kpi");
    case report::Symbol::Money:
        return QStringLiteral("money");
    case report::Symbol::New:
        return QStringLiteral("plus");
    case report::Symbol::Box:
        break;
    }
    return {};
}

} // namespace

void paintSymbol(QPainter &painter, const QRectF &box, report::Symbol symbol, const theme::Palette &palette)
{
    if (const QString icon = iconOf(symbol); !icon.isEmpty())
        return theme::paintIcon(painter, box, icon, symbol == report::Symbol::Hand ? palette.ink : palette.ink2);
    const double unit = box.width() / 14;
    painter.save();
    painter.setPen(QPen(palette.field, unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(unit, unit, -unit, -unit), 2.5 * unit, 2.5 * unit);
    painter.restore();
}

} // namespace aanjager::paper
