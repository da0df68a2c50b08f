#include "ui/paper/table_block.h"

namespace aanjager::paper {

namespace {

void turnPage(const TableSetting &table, Flow &flow)
{
    flow.newPage();
    table.drawHead(flow.place(), flow.canvas(), true);
    flow.advance(table.headHeight());
}

/** A row that no page can hold goes on over pages, as rows of its own. */
void flowHighRow(const TableSetting &table, qsizetype row, Flow &flow)
{
    const qsizetype lines = table.lineCount(row);
    for (qsizetype from = 0; from < lines;) {
        const qsizetype to = std::min(lines, from + table.linesIn(flow.room()));
        table.drawPart(row, from, to, flow.place(), flow.canvas());
        flow.advance(table.heightOfLines(to - from));
        from = to;
        if (from < lines)
            turnPage(table, flow);
    }
}

TagFacts factsOf(const report::Table &table)
{
    TagFacts facts;
    facts.summary = table.caption;
    return facts;
}

} // namespace

void drawWhole(const TableSetting &table, const report::Table &content, const QPointF &at, Canvas &canvas)
{
    const TagScope tag(canvas, "Table", factsOf(content));
    table.drawHead(at, canvas, false);
    double y = at.y() + table.headHeight();
    for (qsizetype row = 0; row < content.rows.size(); ++row) {
        table.drawRow(row, {at.x(), y}, canvas);
        y += table.rowHeight(row);
    }
}

void flow(const TableSetting &table, const report::Table &content, Flow &flow)
{
    const TagScope tag(flow.canvas(), "Table", factsOf(content));
    const double pageRoom = flow.form().room() - table.headHeight();
    if (!flow.fits(table.leadHeight()) && !flow.atTop())
        flow.newPage();
    table.drawHead(flow.place(), flow.canvas(), false);
    flow.advance(table.headHeight());
    for (qsizetype row = 0; row < content.rows.size(); ++row) {
        const bool high = table.rowHeight(row) > pageRoom;
        if (high ? !flow.fits(table.heightOfLines(2)) : !flow.fits(std::min(table.keptHeight(row), pageRoom)))
            turnPage(table, flow);
        if (high && !content.rows.at(row).group) {
            flowHighRow(table, row, flow);
            continue;
        }
        table.drawRow(row, flow.place(), flow.canvas());
        flow.advance(table.rowHeight(row));
    }
}

} // namespace aanjager::paper
