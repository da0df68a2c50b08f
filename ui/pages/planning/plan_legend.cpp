#include "ui/pages/planning/plan_legend.h"

#include "ui/charts/plan_painter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"

#include <QPainter>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int legendHeight = 26, shownWidth = 22, markWidth = 12, linkWidth = 24, betweenEntries = 18;
constexpr double besideSample = 6;

} // namespace

PlanLegend::PlanLegend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList words;
    for (const Entry &entry : entries())
        words.append(entry.words);
    setAccessibleName(tr("Legend: %1").arg(words.join(QStringLiteral(", "))));
    setToolTip(tr("Bars: done, planned and expected. Diamonds: milestones. Circles: decisions. Squares: board "
                  "meetings, with the number of decisions asked."));
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] { updateGeometry(); });
}

QList<PlanLegend::Entry> PlanLegend::entries()
{
    return {{Sample::Done, tr("done")},
            {Sample::Planned, tr("planned")},
            {Sample::Expected, tr("expected later")},
            {Sample::Reached, tr("milestone reached")},
            {Sample::ToCome, tr("to come")},
            {Sample::Missed, tr("missed")},
            {Sample::Decision, tr("decision")},
            {Sample::Broken, tr("broken chain")}};
}

QSize PlanLegend::sizeHint() const
{
    return {100, theme::Theme::instance().length(legendHeight)};
}

double PlanLegend::widthOf(Sample sample)
{
    const theme::Theme &theme = theme::Theme::instance();
    if (sample == Sample::Broken)
        return theme.length(linkWidth);
    const bool isBar = sample == Sample::Done || sample == Sample::Planned || sample == Sample::Expected;
    return theme.length(isBar ? shownWidth : markWidth);
}

void PlanLegend::paintSample(QPainter &painter, Sample sample, const QPointF &left)
{
    const theme::Theme &theme = theme::Theme::instance();
    const theme::Palette &palette = theme.palette();
    const double side = theme.length(11), width = widthOf(sample);
    const QPointF centre = left + QPointF(width / 2, 0);
    const QRectF lane(left.x(), left.y() - side / 2, width, side);
    switch (sample) {
    case Sample::Done:
        return paintBar(painter, lane, {lane.left(), lane.right(), lane.right()}, palette);
    case Sample::Planned:
        return paintBar(painter, lane, {lane.left(), lane.right()}, palette);
    case Sample::Expected:
        return paintBar(painter, lane, {lane.left(), lane.left() + 4, 0, lane.right()}, palette);
    case Sample::Reached:
        return paintMilestone(painter, centre, side, MilestoneState::Reached, false, palette);
    case Sample::ToCome:
        return paintMilestone(painter, centre, side, MilestoneState::ToCome, false, palette);
    case Sample::Missed:
        return paintMilestone(painter, centre, side, MilestoneState::Missed, false, palette);
    case Sample::Decision:
        return paintDecision(painter, centre, theme.length(9), false, false, palette);
    case Sample::Broken:
        return paintLink(painter, {left, left + QPointF(width, 0), 4, 0, true, false}, palette);
    }
}

int PlanLegend::heightForWidth(int width) const
{
    return arrange(width, {}) * theme::Theme::instance().length(legendHeight);
}

int PlanLegend::arrange(int width, const std::function<void(const Entry &entry, const QPointF &at)> &place)
{
    const theme::Theme &theme = theme::Theme::instance();
    const QFontMetricsF metrics(theme.font(TextStyle::Caption));
    const double height = theme.length(legendHeight);
    double x = TableView::rim;
    int row = 0;
    for (const Entry &entry : entries()) {
        const double needed = widthOf(entry.sample) + besideSample + metrics.horizontalAdvance(entry.words);
        if (x > TableView::rim && x + needed > width) {
            x = TableView::rim;
            ++row;
        }
        if (place)
            place(entry, {x, (row + 0.5) * height});
        x += needed + theme.length(betweenEntries);
    }
    return row + 1;
}

void PlanLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Theme &theme = theme::Theme::instance();
    painter.setFont(theme.font(TextStyle::Caption));
    const QFontMetricsF metrics(painter.font());
    arrange(width(), [&](const Entry &entry, const QPointF &at) {
        paintSample(painter, entry.sample, at);
        painter.setPen(theme.palette().ink2);
        painter.drawText(QRectF(at.x() + widthOf(entry.sample) + besideSample, at.y() - metrics.height(),
                                metrics.horizontalAdvance(entry.words) + 2, 2 * metrics.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, entry.words);
    });
}

} // namespace aanjager
