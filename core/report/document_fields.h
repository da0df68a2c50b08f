#pragma once

#include "core/report/document.h"

/* The members of every part of a report by name, each listed once: what is kept of a report is written and read by
 * them.
 */
namespace aanjager::report {

template <class A> void fields(A &a, Heading &of)
{
    a("level", of.level), a("text", of.text);
}
template <class A> void fields(A &a, Paragraph &of)
{
    a("text", of.text), a("tone", of.tone);
}
template <class A> void fields(A &a, List &of)
{
    a("items", of.items), a("numbered", of.numbered);
}
template <class A> void fields(A &, NotReported &) {}
template <class A> void fields(A &a, Cell &of)
{
    a("text", of.text), a("mark", of.mark), a("markOnly", of.markOnly), a("strong", of.strong), a("spoken", of.spoken);
    a("quiet", of.quiet), a("below", of.below), a("alarm", of.alarm), a("note", of.note), a("earlier", of.earlier);
}
template <class A> void fields(A &a, Column &of)
{
    a("header", of.header), a("align", of.align);
}
template <class A> void fields(A &a, Row &of)
{
    a("cells", of.cells), a("group", of.group);
}
template <class A> void fields(A &a, Table &of)
{
    a("caption", of.caption), a("columns", of.columns), a("rows", of.rows), a("headless", of.headless);
}
template <class A> void fields(A &a, KeyFigure::CountedMarks &of)
{
    a("label", of.label), a("counts", of.counts);
}
template <class A> void fields(A &a, KeyFigure &of)
{
    a("label", of.label), a("figure", of.figure), a("note", of.note), a("marks", of.marks);
}
template <class A> void fields(A &a, KeyFigures &of)
{
    a("figures", of.figures);
}
template <class A> void fields(A &a, Ask &of)
{
    a("number", of.number), a("title", of.title), a("text", of.text), a("without", of.without);
}
template <class A> void fields(A &a, Asks &of)
{
    a("asks", of.asks);
}
template <class A> void fields(A &a, Legend &of)
{
    a("entries", of.entries);
}
template <class A> void fields(A &a, ItemTitle &of)
{
    a("number", of.number), a("group", of.group), a("pills", of.pills), a("title", of.title);
}
template <class A> void fields(A &a, Callout &of)
{
    a("mark", of.mark), a("title", of.title), a("text", of.text);
}
template <class A> void fields(A &a, Footnotes::Note &of)
{
    a("number", of.number), a("text", of.text);
}
template <class A> void fields(A &a, Footnotes &of)
{
    a("notes", of.notes);
}
template <class A> void fields(A &a, ProgressChart::Point &of)
{
    a("at", of.at), a("planned", of.planned), a("reached", of.reached), a("expected", of.expected);
}
template <class A> void fields(A &a, ProgressChart &of)
{
    a("points", of.points), a("now", of.now), a("plannedLabel", of.plannedLabel), a("reachedLabel", of.reachedLabel);
    a("expectedLabel", of.expectedLabel), a("small", of.small);
}
template <class A> void fields(A &a, PlanChart::Mark &of)
{
    a("day", of.day), a("kind", of.kind);
}
template <class A> void fields(A &a, PlanChart::Row &of)
{
    a("label", of.label), a("first", of.first), a("last", of.last), a("doneUntil", of.doneUntil);
    a("expected", of.expected), a("isLaterStill", of.isLaterStill), a("isStopped", of.isStopped);
    a("isHeading", of.isHeading), a("marks", of.marks), a("trailing", of.trailing);
    a("hasVerdict", of.hasVerdict), a("verdict", of.verdict);
}
template <class A> void fields(A &a, PlanChart::Period &of)
{
    a("first", of.first), a("name", of.name), a("isYear", of.isYear);
}
template <class A> void fields(A &a, PlanChart &of)
{
    a("rows", of.rows), a("first", of.first), a("last", of.last), a("today", of.today), a("todayLabel", of.todayLabel);
    a("periods", of.periods), a("doneLegend", of.doneLegend), a("plannedLegend", of.plannedLegend);
    a("expectedLegend", of.expectedLegend), a("milestoneLegend", of.milestoneLegend);
    a("missedLegend", of.missedLegend), a("decisionLegend", of.decisionLegend);
}
template <class A> void fields(A &a, SavingsChart::Step &of)
{
    a("label", of.label), a("planned", of.planned), a("realised", of.realised), a("plannedText", of.plannedText);
}
template <class A> void fields(A &a, SavingsChart &of)
{
    a("deficitLabel", of.deficitLabel), a("deficitText", of.deficitText), a("deficit", of.deficit),
        a("steps", of.steps);
    a("remainderLabel", of.remainderLabel), a("remainderText", of.remainderText), a("remainder", of.remainder);
    a("realisedLegend", of.realisedLegend), a("expectedLegend", of.expectedLegend);
    a("remainderLegend", of.remainderLegend), a("unitLabel", of.unitLabel);
}
template <class A> void fields(A &a, Figure &of)
{
    a("title", of.title), a("alternative", of.alternative), a("drawing", of.drawing);
}
template <class A> void fields(A &a, MatrixCell &of)
{
    a("degree", of.degree), a("status", of.status), a("supportAsked", of.supportAsked), a("note", of.note);
    a("spoken", of.spoken), a("word", of.word);
}
template <class A> void fields(A &a, CellShares &of)
{
    a("done", of.done), a("running", of.running), a("preparing", of.preparing), a("notStarted", of.notStarted);
    a("notReported", of.notReported);
}
template <class A> void fields(A &a, MatrixTable::Head &of)
{
    a("code", of.code), a("name", of.name);
}
template <class A> void fields(A &a, MatrixTable::Row &of)
{
    a("number", of.number), a("verdict", of.verdict), a("title", of.title), a("cells", of.cells);
    a("shares", of.shares), a("total", of.total), a("apart", of.apart);
}
template <class A> void fields(A &a, MatrixTable &of)
{
    a("caption", of.caption), a("corner", of.corner), a("totalHead", of.totalHead), a("columns", of.columns);
    a("rows", of.rows), a("footLabel", of.footLabel), a("footTotals", of.footTotals), a("grandTotal", of.grandTotal);
}
template <class A> void fields(A &a, Strip::Entry &of)
{
    a("label", of.label), a("cell", of.cell);
}
template <class A> void fields(A &a, Strip &of)
{
    a("caption", of.caption), a("entries", of.entries);
}
template <class A> void fields(A &a, MatrixLegend::Entry &of)
{
    a("cell", of.cell), a("words", of.words);
}
template <class A> void fields(A &a, MatrixLegend &of)
{
    a("entries", of.entries), a("marks", of.marks);
}
template <class A> void fields(A &a, Cover &of)
{
    a("owner", of.owner), a("title", of.title), a("subtitle", of.subtitle), a("artwork", of.artwork);
    a("alternative", of.alternative), a("legend", of.legend), a("footLeft", of.footLeft), a("footRight", of.footRight);
}
template <class A> void fields(A &a, PageBreak &of)
{
    a("orientation", of.orientation), a("footer", of.footer);
}
template <class A> void fields(A &a, Columns &of)
{
    a("parts", of.parts);
}
template <class A> void fields(A &a, Document &of)
{
    a("title", of.title), a("language", of.language), a("author", of.author), a("headerLeft", of.headerLeft);
    a("headerRight", of.headerRight), a("footerLeft", of.footerLeft), a("footerMiddle", of.footerMiddle);
    a("pageOf", of.pageOf), a("moment", of.moment), a("logo", of.logo), a("logoAlternative", of.logoAlternative);
    a("blocks", of.blocks);
}

} // namespace aanjager::report
