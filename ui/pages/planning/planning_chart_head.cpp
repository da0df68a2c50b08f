// The head of the planning: years and what they are divided in, the meetings of the board, and today.
#include "ui/pages/planning/planning_chart.h"
#include "ui/theme/paint_scope.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"

#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace aanjager {

using theme::Palette;
using theme::TextStyle;

namespace {

QFont todayFont()
{
    QFont font = theme::Theme::instance().font(TextStyle::Label);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void PlanningChart::paintHead(QPainter &painter) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const Palette &palette = theme.palette();
    const int height = bodyTop();
    painter.fillRect(QRect(0, 0, viewport()->width(), height), palette.surface);
    painter.save();
    painter.setClipRect(QRect(0, 0, viewport()->width(), height));
    paintGround(painter, 0);
    painter.setClipRect(QRect(nameWidth(), 0, viewport()->width() - nameWidth(), height));
    paintTime(painter);
    const int half = boardTop() / 2;
    const QRect upper(nameWidth(), 0, viewport()->width() - nameWidth(), half);
    paintPeriods(painter, Precision::Year, upper, true);
    const Precision fine = zoom() == PlanZoom::Month ? Precision::Month : Precision::Quarter;
    paintPeriods(painter, fine, upper.translated(0, half), false);
    paintMarks(painter, 0);
    painter.restore();
    paintName(painter, 0);
    painter.setPen(QPen(palette.line, 1));
    for (const int y : {boardTop(), height - 1})
        painter.drawLine(QPointF(y == boardTop() ? TableView::rim : 0, y + 0.5), QPointF(viewport()->width(), y + 0.5));
    painter.setPen(QPen(palette.line, 1));
    painter.drawLine(QPointF(nameWidth() - 0.5, boardTop()), QPointF(nameWidth() - 0.5, viewport()->height()));
    if (m_current.row == 0)
        paintFocus(painter);
}

/** The names of periods: years at their beginning, as long as they are in sight; the others in their middle. */
void PlanningChart::paintPeriods(QPainter &painter, Precision precision, const QRect &band, bool isUpper) const
{
    const theme::Theme &theme = theme::Theme::instance();
    QFont font = theme.font(isUpper ? TextStyle::BodyStrong : TextStyle::Caption);
    if (isUpper)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const double from = horizontalScrollBar()->value(), until = from + band.width();
    const QFontMetricsF metrics(font);
    const QRectF pill = isUpper ? todayPill() : QRectF();
    for (const TimeScale::Period &each : m_scale.periods(precision, from, until, m_model.words().wording())) {
        QRectF room(x(each.left), band.top(), each.right - each.left, band.height());
        if (isUpper)
            room.setLeft(std::max<double>(room.left(), band.left()) + 8);
        const double needed = metrics.horizontalAdvance(each.name);
        if (room.left() < pill.right() + 6 && room.left() + needed > pill.left() - 6) {
            if (each.first.year() == m_model.today().year()) // which is told there
                continue;
            room.setLeft(pill.right() + 6);
        }
        painter.setPen(isUpper ? theme.palette().ink : theme.palette().ink2);
        if (needed <= room.width() + (isUpper ? 0 : 4))
            painter.drawText(room, isUpper ? Qt::AlignVCenter | Qt::AlignLeft : Qt::AlignCenter, each.name);
    }
}

QString PlanningChart::todayWords() const
{
    return tr("today %1").arg(m_model.words().wording().date(m_model.today()));
}

/** Where today is told above its line; empty where that is out of sight. */
QRectF PlanningChart::todayPill() const
{
    const double at = x(m_scale.right(m_model.today()));
    if (at < nameWidth() || at > viewport()->width())
        return {};
    const QFontMetricsF metrics(todayFont());
    const double width = metrics.horizontalAdvance(todayWords()) + 20, height = metrics.height() + 5;
    double left = std::clamp(at - width / 2, double(nameWidth()), viewport()->width() - width - 2);
    // It makes way for the name of its year, as long as its line still comes out of it.
    QFont bold = theme::Theme::instance().font(TextStyle::BodyStrong);
    bold.setWeight(QFont::DemiBold);
    const int year = m_model.today().year();
    const double begins = std::max<double>(x(m_scale.left(QDate(year, 1, 1))), nameWidth());
    const double named = begins + 16 + QFontMetricsF(bold).horizontalAdvance(QString::number(year));
    constexpr double cap = 10;
    if (left < named && named + cap < at && named + width + 2 < viewport()->width())
        left = named;
    return {left, boardTop() / 4.0 - height / 2 + 1, width, height};
}

void PlanningChart::paintToday(QPainter &painter) const
{
    const Palette &palette = theme::Theme::instance().palette();
    const double at = x(m_scale.right(m_model.today()));
    const QRectF pill = todayPill();
    if (pill.isEmpty())
        return;
    const theme::PaintScope scope(painter);
    painter.setPen(QPen(palette.ink, 1.5));
    painter.drawLine(QPointF(at, pill.bottom()), QPointF(at, viewport()->height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.ink);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setFont(todayFont());
    painter.setPen(palette.surface);
    painter.drawText(pill, Qt::AlignCenter, todayWords());
}

} // namespace aanjager
