#include "ui/paper/blocks.h"

namespace aanjager::paper {

double heightOf(const report::ItemTitle &, double, const Canvas &)
{
    return 0;
}

void draw(const report::ItemTitle &, const QPointF &, double, Canvas &)
{
}

double heightOf(const report::Callout &, double, const Canvas &)
{
    return 0;
}

void draw(const report::Callout &, const QPointF &, double, Canvas &)
{
}

double heightOf(const report::Footnotes &, double, const Canvas &)
{
    return 0;
}

void draw(const report::Footnotes &, const QPointF &, double, Canvas &)
{
}

double heightOf(const report::MatrixTable &, double, const Canvas &)
{
    return 0;
}

void draw(const report::MatrixTable &, const QPointF &, double, Canvas &)
{
}

double heightOf(const report::Strip &, double, const Canvas &)
{
    return 0;
}

void draw(const report::Strip &, const QPointF &, double, Canvas &)
{
}

double heightOf(const report::MatrixLegend &, double, const Canvas &)
{
    return 0;
}

void draw(const report::MatrixLegend &, const QPointF &, double, Canvas &)
{
}

double heightOf(const report::Cover &, double, const Canvas &)
{
    return 0;
}

void draw(const report::Cover &, const QPointF &, double, Canvas &)
{
}

} // namespace aanjager::paper
