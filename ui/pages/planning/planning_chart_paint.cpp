// How the planning is painted.
#include "ui/pages/planning/planning_chart.h"
#include "ui/theme/figures.h"
#include "ui/theme/paint_scope.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/table_view.h"

#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace aanjager {

using theme::Palette;
using theme::TextStyle;

namespace {

constexpr int numberWidth = 38, verdictSide = 13;

/** On the middle of a pixel, so that a thin line is one pixel. */
double crisp(double x)
{
    return std::floor(x) + 0.5;
}

} // namespace

void PlanningChart::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme::Theme::instance().palette().surface);
    if (m_model.rowCount() == 0)
        return;
    paintBody(painter);
    paintHead(painter);
    paintToday(painter);
    painter.save();
    painter.setClipRect(QRect(nameWidth(), boardTop(), viewport()->width() - nameWidth(), bodyTop() - boardTop()));
    paintMarks(painter, 0); // the line of today does not run through the numbers of meetings
    painter.restore();
    paintPull(painter);
}

void PlanningChart::paintBody(QPainter &painter) const
{
    const QRect body(0, bodyTop(), viewport()->width(), viewport()->height() - bodyTop());
    const auto [first, last] = rowsInSight();
    painter.save();
    painter.setClipRect(body);
    for (int row = first; row < last; ++row)
        paintGround(painter, row);
    painter.setClipRect(body.adjusted(nameWidth(), 0, 0, 0));
    paintTime(painter);
    for (int row = first; row < last; ++row)
        paintPlan(painter, row);
    if (m_showsLinks)
        paintLinks(painter);
    for (int row = first; row < last; ++row)
        if (const PlanRow shown = shownRow(row); shown.hasBar())
            paintPercent(painter, shown, row);
    for (int row = first; row < last; ++row)
        paintMarks(painter, row);
    painter.setClipRect(body);
    for (int row = first; row < last; ++row)
        paintName(painter, row);
    paintFocus(painter);
    painter.restore();
}

/** The lines between periods; those between years are stronger. */
void PlanningChart::paintTime(QPainter &painter) const
{
    const Palette &palette = theme::Theme::instance().palette();
    const double from = horizontalScrollBar()->value(), until = from + viewport()->width() - nameWidth();
    const report::Wording &words = m_model.words().wording();
    const Precision fine = zoom() == PlanZoom::Month ? Precision::Month : Precision::Quarter;
    const auto lines = [&](Precision precision, const QColor &colour) {
        painter.setPen(QPen(colour, 1));
        for (const TimeScale::Period &each : m_scale.periods(precision, from, until, words))
            painter.drawLine(QPointF(crisp(x(each.left)), boardTop()),
                             QPointF(crisp(x(each.left)), viewport()->height()));
    };
    lines(fine, palette.grid);
    lines(Precision::Year, palette.line2);
}

void PlanningChart::paintGround(QPainter &painter, int row) const
{
    const Palette &palette = theme::Theme::instance().palette();
    const QRect rect = rowRect(row);
    if (m_model.kindAt(row) == PlanRow::Kind::Measure && row == m_current.row) {
        painter.fillRect(rect, palette.sel);
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), palette.accent);
    } else if (row == m_hovered.row) {
        painter.fillRect(rect, palette.hover);
    }
}

void PlanningChart::paintName(QPainter &painter, int at) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const Palette &palette = theme.palette();
    const PlanRow &row = m_model.row(at);
    const QRect rect = rowRect(at);
    if (row.kind == PlanRow::Kind::Heading)
        return paintHeading(painter, rect, row);
    QRectF words(TableView::rim, rect.top(), nameWidth() - TableView::rim - theme.length(verdictSide) - 14,
                 rect.height());
    if (!row.number.isEmpty()) {
        painter.setFont(theme.font(TextStyle::Caption));
        painter.setPen(palette.ink3);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, row.number);
        const double needed = QFontMetricsF(painter.font()).horizontalAdvance(row.number) + 8;
        words.setLeft(words.left() + std::max<double>(theme.length(numberWidth), needed));
    }
    QFont font = theme.font(at == m_current.row || at == 0 ? TextStyle::BodyStrong : TextStyle::Body);
    font.setStrikeOut(row.status == Status::Dropped);
    if (at == 0)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(row.status == Status::Dropped ? palette.ink3 : palette.ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(font).elidedText(row.title, Qt::ElideRight, words.width()));
    if (row.kind != PlanRow::Kind::Measure)
        return;
    const double side = theme.length(verdictSide);
    const QRectF shape(nameWidth() - side - 8, rect.center().y() - side / 2 + 0.5, side, side);
    theme::paintVerdict(painter, shape, row.verdict, palette);
}

void PlanningChart::paintHeading(QPainter &painter, const QRect &rect, const PlanRow &row) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const Palette &palette = theme.palette();
    const double side = theme.length(12);
    theme::paintIcon(painter, QRectF(6, rect.center().y() - side / 2 + 1, side, side),
                     row.isFolded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"), palette.ink2);
    QFont font = theme.font(TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(palette.ink2);
    const QRectF words(TableView::rim, rect.top(), nameWidth() - TableView::rim - 8, rect.height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(font).elidedText(row.title, Qt::ElideRight, words.width()));
}

/** The row as it is drawn: while it is drawn along with the mouse, as it becomes. */
PlanRow PlanningChart::shownRow(int at) const
{
    PlanRow row = m_model.row(at);
    if (!m_pull || !m_pull->isBegun || m_pull->spot.row != at)
        return row;
    if (m_pull->spot.mark >= 0) {
        row.marks[m_pull->spot.mark].date = m_pull->date;
        return row;
    }
    row.plan = m_pull->plan;
    row.span.expected = {};
    return row;
}

BarLook PlanningChart::barOf(const PlanRow &row) const
{
    const QRectF rect = barRect(row, {});
    BarLook bar{rect.left(), rect.right()};
    if (row.span.doneUntil.isValid())
        bar.doneTo = x(m_scale.right(row.span.doneUntil));
    if (row.span.expected.isValid())
        bar.expectedTo = x(m_scale.right(row.span.expected));
    bar.fades = row.plan.starts.isNull() || row.plan.ends.isNull();
    bar.isStopped = row.status == Status::Dropped || row.status == Status::OnHold;
    bar.isLaterStill = row.span.isLaterStill;
    return bar;
}

void PlanningChart::paintPlan(QPainter &painter, int at) const
{
    const PlanRow row = shownRow(at);
    if (!row.hasBar())
        return;
    const QRectF lane = laneOf(at);
    paintOutOfSight(painter, row, lane);
    if (m_then)
        paintThen(painter, row, lane);
    paintBar(painter, lane, barOf(row), theme::Theme::instance().palette());
}

/** Where a bar lies before or after what is in sight. */
void PlanningChart::paintOutOfSight(QPainter &painter, const PlanRow &row, const QRectF &lane) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const QRectF bar = barRect(row, lane);
    const bool isBefore = std::max(bar.right(), x(m_scale.right(row.span.end()))) < nameWidth();
    if (!isBefore && bar.left() <= viewport()->width())
        return;
    const double side = theme.length(12);
    const double left = isBefore ? nameWidth() + 4.0 : viewport()->width() - side - 4.0;
    theme::paintIcon(painter, QRectF(left, lane.center().y() - side / 2, side, side),
                     isBefore ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right"), theme.palette().ink3);
}

/** What was planned then, as a thin line under the bar, where that is otherwise now. */
void PlanningChart::paintThen(QPainter &painter, const PlanRow &row, const QRectF &lane) const
{
    const auto was = m_then->measures.constFind(row.measure());
    if (was == m_then->measures.cend() || was->isNull() || *was == row.plan)
        return;
    PlanRow before = row;
    before.plan = *was;
    const QRectF bar = barRect(before, lane);
    painter.fillRect(QRectF(bar.left(), lane.bottom() + 2, bar.width(), 2), theme::Theme::instance().palette().ink3);
}

/** How far it is, behind its bar; lines of dependencies pass behind the words. */
void PlanningChart::paintPercent(QPainter &painter, const PlanRow &row, int at) const
{
    if (!row.progress.percent)
        return;
    const QRectF lane = laneOf(at);
    const theme::Theme &theme = theme::Theme::instance();
    const QDate last = row.plan.ends.isNull() ? row.plan.starts.last() : std::max(row.plan.ends.last(), row.span.end());
    const QString words = m_model.words().wording().percent(*row.progress.percent);
    painter.setFont(theme.font(TextStyle::Caption));
    painter.setPen(theme.palette().ink2);
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(words);
    double left = x(m_scale.right(last)) + 8;
    for (const PlanMark &mark : row.marks) // marks come by their day, so the words go on behind the last in their way
        if (const double centre = xOf(mark); centre + markSide() > left && centre - markSide() < left + width)
            left = centre + markSide() / 2 + 7;
    constexpr double clear = 4;
    const double today = x(m_scale.right(m_model.today())), edge = viewport()->width() - width - clear;
    if (today > left - clear && today < left + width + clear) // the line of today does not run through it
        left = today + clear + 2;
    if (left > edge && x(m_scale.right(last)) < viewport()->width())
        left = edge;
    const QRectF box(left, lane.top() - 4, width + 2, lane.height() + 8);
    const Palette &palette = theme.palette();
    painter.fillRect(box.adjusted(-2, 5, 1, -5), at == m_current.row   ? palette.sel
                                                 : at == m_hovered.row ? palette.hover
                                                                       : palette.surface);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, words);
}

/** A decision beside a milestone of the same days gives way to it. */
void PlanningChart::paintMarks(QPainter &painter, int at) const
{
    const PlanRow row = shownRow(at);
    const double y = laneOf(at).center().y(), side = markSide();
    const auto isDecision = [](const PlanMark &mark) { return mark.kind == PlanMarkKind::Decision; };
    const auto paintThese = [&](bool decisions) {
        for (const PlanMark &mark : row.marks) {
            double centre = xOf(mark);
            if (isDecision(mark) != decisions || centre < nameWidth() - side || centre > viewport()->width() + side)
                continue;
            for (const PlanMark &other : row.marks)
                if (decisions && !isDecision(other) && std::abs(xOf(other) - centre) < side)
                    centre = xOf(other) - side;
            paintMark(painter, mark, {centre, y});
        }
    };
    paintThese(true);
    paintThese(false);
}

void PlanningChart::paintMark(QPainter &painter, const PlanMark &mark, const QPointF &centre) const
{
    const theme::Theme &theme = theme::Theme::instance();
    const Palette &palette = theme.palette();
    const QDate today = m_model.today();
    switch (mark.kind) {
    case PlanMarkKind::Milestone:
        return paintMilestone(painter, centre, markSide(), mark.state, mark.isCritical, palette);
    case PlanMarkKind::Expectation:
        return paintMilestone(painter, centre, markSide(), MilestoneState::Later, mark.isCritical, palette);
    case PlanMarkKind::Decision:
        return paintDecision(painter, centre, theme.length(9), mark.isSettled, !mark.isPostponed && mark.day() < today,
                             palette);
    case PlanMarkKind::Meeting: {
        QFont font = theme.font(TextStyle::Caption);
        font.setWeight(QFont::DemiBold);
        return paintMeeting(painter, centre, theme.length(10), mark.day() < today, mark.asked, font, palette);
    }
    }
}

void PlanningChart::paintLinks(QPainter &painter) const
{
    const auto [first, last] = rowsInSight();
    const Id<Measure> chosen = this->chosen();
    for (const PlanLink &link : m_model.links()) {
        const bool isStrong = chosen && (link.on == chosen || link.measure == chosen);
        if (link.isFulfilled && !isStrong) // what nobody waits for any more would only be a tangle
            continue;
        const int from = m_model.placeOf(link.on), to = m_model.placeOf(link.measure);
        if (from < 0 || to < 0 || (std::max(from, to) < first) || std::min(from, to) >= last)
            continue;
        const PlanRow &before = m_model.row(from), &after = m_model.row(to);
        if (!before.hasBar() || !after.hasBar())
            continue;
        const QRectF fromBar = barRect(before, laneOf(from)), toBar = barRect(after, laneOf(to));
        LinkLook look;
        look.from = {fromBar.right(), fromBar.center().y()};
        if (link.broken == ChainBreak::ExpectedLater)
            look.from.setX(x(m_scale.right(before.span.expected)));
        look.to = {toBar.left(), toBar.center().y()};
        const QRect target = rowRect(to);
        look.midway = from < to ? target.top() + 0.5 : target.bottom() + 0.5;
        look.isBroken = link.isBroken();
        look.isStrong = isStrong;
        paintLink(painter, look, theme::Theme::instance().palette());
    }
}

/** The chosen mark has a ring; with the keyboard here, the chosen row has one. */
void PlanningChart::paintFocus(QPainter &painter) const
{
    const Palette &palette = theme::Theme::instance().palette();
    const bool byKeyboard = FocusRing::isOn(this);
    if (m_current.row < 0 || (m_current.row == 0 && !byKeyboard && m_current.mark < 0))
        return;
    const theme::PaintScope scope(painter);
    painter.setBrush(Qt::NoBrush);
    if (currentMark()) {
        const QPointF centre = QRectF(rectOf(m_current)).center();
        if (m_current.row > 0 && centre.x() < nameWidth())
            return;
        painter.setPen(QPen(byKeyboard ? palette.accent : palette.ink, 2));
        const double half = markSide() / 2 + 5;
        QPainterPath ring;
        ring.moveTo(centre.x(), centre.y() - half);
        ring.lineTo(centre.x() + half, centre.y());
        ring.lineTo(centre.x(), centre.y() + half);
        ring.lineTo(centre.x() - half, centre.y());
        ring.closeSubpath();
        painter.drawPath(ring);
    } else if (byKeyboard) {
        painter.setPen(QPen(palette.accent, 2));
        painter.drawRoundedRect(QRectF(rowRect(m_current.row)).adjusted(1, 1, -1, -1), 3, 3);
    }
}

/** What becomes of what is drawn along, beside the mouse. */
void PlanningChart::paintPull(QPainter &painter) const
{
    if (!m_pull || !m_pull->isBegun)
        return;
    const theme::Theme &theme = theme::Theme::instance();
    const Palette &palette = theme.palette();
    const theme::PaintScope scope(painter);
    const QString words =
        m_pull->spot.mark < 0 ? m_model.words().plan(m_pull->plan) : m_model.words().wording().date(m_pull->date);
    const QFontMetricsF metrics(theme.font(TextStyle::Caption));
    const double width = metrics.horizontalAdvance(words) + 16, height = metrics.height() + 8;
    const QRect row = rowRect(m_pull->spot.row);
    const double room = std::max<double>(nameWidth(), viewport()->width() - width - 2);
    const double left = std::clamp<double>(m_pull->to.x() - width / 2, nameWidth(), room);
    const bool isLow = row.bottom() + height + 4 > viewport()->height();
    const QRectF box(left, isLow ? row.top() - height - 2 : row.bottom() + 3.0, width, height);
    painter.setPen(QPen(palette.line2, 1));
    painter.setBrush(palette.raised);
    painter.drawRoundedRect(box, 5, 5);
    painter.setPen(palette.ink);
    painter.setFont(theme.font(TextStyle::Caption));
    painter.drawText(box, Qt::AlignCenter, words);
}

} // namespace aanjager
