#include "core/report/html_blocks.h"

#include <QSet>

namespace aanjager::report {

namespace {

const char *styleOf(Tone tone)
{
    return tone == Tone::Lead ? "lead" : tone == Tone::Small ? "small" : nullptr;
}

} // namespace

HtmlBlocks::HtmlBlocks(Markup &out, PictureBook &pictures, NoteLinks &notes)
    : m_out(out), m_pictures(pictures), m_notes(notes)
{
}

void HtmlBlocks::write(const QList<Block> &blocks)
{
    for (const Block &block : blocks)
        std::visit(*this, block);
}

void HtmlBlocks::symbols()
{
    const Element store(m_out, "svg", {{"class", "store"}, {"aria-hidden", "true"}});
    for (const qsizetype place : m_used) {
        const Picture &picture = m_pictures.at(place);
        const Element symbol(m_out, "symbol",
                             {{"id", QStringLiteral("p%1").arg(place)},
                              {"viewBox", QStringLiteral("0 0 %1 %2").arg(picture.width).arg(picture.height)}});
        m_out.raw(picture.drawing);
    }
}

void HtmlBlocks::unseen(const QString &words)
{
    if (!words.isEmpty())
        m_out.element("span", words, {{"class", "unseen"}});
}

void HtmlBlocks::paragraph(const QString &words, const char *style)
{
    if (!words.isEmpty())
        m_out.element("p", words, {{"class", style}, {"dir", "auto"}});
}

void HtmlBlocks::picture(qsizetype place, const char *style)
{
    if (!m_used.contains(place))
        m_used.append(place);
    const Picture &picture = m_pictures.at(place);
    const Element drawing(m_out, "svg",
                          {{"class", style},
                           {"width", QString::number(picture.width)},
                           {"height", QString::number(picture.height)},
                           {"aria-hidden", "true"}});
    m_out.element("use", {}, {{"href", QStringLiteral("#p%1").arg(place)}});
}

void HtmlBlocks::mark(const Mark &mark, const char *style)
{
    if (!std::holds_alternative<std::monostate>(mark))
        picture(m_pictures.mark(mark), style);
}

void HtmlBlocks::note(int number)
{
    if (number <= 0)
        return;
    const Element raised(m_out, "sup");
    const QString target = m_notes.target(number);
    if (target.isEmpty())
        m_out.text(QString::number(number));
    else
        m_out.element("a", QString::number(number), {{"href", QLatin1Char('#') + target}});
}

void HtmlBlocks::cell(const Cell &cell)
{
    for (const Mark &earlier : cell.earlier)
        mark(earlier, "mark earlier");
    mark(cell.mark);
    if (cell.markOnly) {
        unseen(cell.text);
        unseen(cell.spoken);
    } else {
        unseen(cell.spoken.isEmpty() ? QString() : cell.spoken + QLatin1Char(' '));
        if (cell.strong || cell.alarm)
            m_out.element("strong", cell.text, {{"class", cell.alarm ? "alarm" : nullptr}});
        else
            m_out.text(cell.text);
    }
    if (!cell.quiet.isEmpty()) {
        m_out.text(QStringLiteral(" "));
        m_out.element("span", cell.quiet, {{"class", "quiet"}});
    }
    note(cell.note);
    if (!cell.below.isEmpty())
        m_out.element("span", cell.below, {{"class", "below"}});
}

void HtmlBlocks::operator()(const Heading &heading)
{
    static constexpr const char *tags[] = {"h1", "h2", "h3", "h4", "h5", "h6"};
    m_out.element(tags[std::clamp(heading.level, 1, 6) - 1], heading.text, {{"dir", "auto"}});
}

void HtmlBlocks::operator()(const Paragraph &block)
{
    paragraph(block.text, styleOf(block.tone));
}

void HtmlBlocks::operator()(const List &list)
{
    const Element whole(m_out, list.numbered ? "ol" : "ul");
    for (const QString &item : list.items)
        m_out.element("li", item, {{"dir", "auto"}});
}

void HtmlBlocks::counts(const KeyFigure::CountedMarks &marks)
{
    const Element row(m_out, "dd", {{"class", "counts"}});
    m_out.element("span", marks.label, {{"class", "counted"}});
    for (const Cell &count : marks.counts) {
        const Element one(m_out, "span", {{"class", "count"}});
        cell(count);
    }
}

void HtmlBlocks::operator()(const KeyFigures &figures)
{
    const Element whole(m_out, "dl", {{"class", "figures"}});
    for (const KeyFigure &figure : figures.figures) {
        const Element one(m_out, "div");
        m_out.element("dt", figure.label, {{"dir", "auto"}});
        if (!figure.figure.isEmpty())
            m_out.element("dd", figure.figure, {{"class", "figure"}, {"dir", "auto"}});
        for (const KeyFigure::CountedMarks &marks : figure.marks)
            counts(marks);
        if (!figure.note.isEmpty())
            m_out.element("dd", figure.note, {{"class", "small"}, {"dir", "auto"}});
    }
}

void HtmlBlocks::operator()(const Asks &asks)
{
    const Element whole(m_out, "ol", {{"class", "asks"}});
    for (const Ask &ask : asks.asks) {
        const Element one(m_out, "li", {{"value", QString::number(ask.number)}});
        paragraph(ask.title, "title");
        paragraph(ask.text, nullptr);
        paragraph(ask.without, "small");
    }
}

void HtmlBlocks::drawing(const Picture &picture, const QString &alternative)
{
    const Element whole(m_out, "svg",
                        {{"class", "drawing"},
                         {"role", "img"},
                         {"aria-label", alternative},
                         {"width", QString::number(picture.width)},
                         {"height", QString::number(picture.height)},
                         {"viewBox", QStringLiteral("0 0 %1 %2").arg(picture.width).arg(picture.height)}});
    m_out.raw(picture.drawing);
}

void HtmlBlocks::operator()(const Figure &figure)
{
    const Element whole(m_out, "figure");
    if (!figure.title.isEmpty())
        m_out.element("figcaption", figure.title, {{"dir", "auto"}});
    drawing(m_pictures.at(m_pictures.figure(figure)), figure.alternative);
}

void HtmlBlocks::legendEntries(const QList<Cell> &entries)
{
    for (const Cell &entry : entries) {
        const Element one(m_out, "li", {{"dir", "auto"}});
        cell(entry);
    }
}

void HtmlBlocks::operator()(const Legend &legend)
{
    const Element whole(m_out, "ul", {{"class", "legend"}});
    legendEntries(legend.entries);
}

void HtmlBlocks::operator()(const PageBreak &) {}

void HtmlBlocks::operator()(const ItemTitle &item)
{
    const Element whole(m_out, "div", {{"class", "item"}});
    {
        const Element line(m_out, "p", {{"class", "of"}, {"dir", "auto"}});
        m_out.element("strong", item.number);
        m_out.text(QStringLiteral(" "));
        m_out.element("span", item.group, {{"class", "quiet"}});
    }
    if (!item.pills.isEmpty()) {
        const Element pills(m_out, "ul", {{"class", "pills"}});
        legendEntries(item.pills);
    }
    m_out.element("h1", item.title, {{"dir", "auto"}});
}

void HtmlBlocks::operator()(const Callout &callout)
{
    const Element whole(m_out, "aside");
    {
        const Element title(m_out, "p", {{"class", "title"}, {"dir", "auto"}});
        mark(callout.mark);
        m_out.text(callout.title);
    }
    paragraph(callout.text, nullptr);
}

void HtmlBlocks::operator()(const Footnotes &footnotes)
{
    {
        const Element whole(m_out, "ol", {{"class", "notes"}});
        for (const Footnotes::Note &note : footnotes.notes)
            m_out.element(
                "li", note.text,
                {{"id", m_notes.anchor(note.number)}, {"value", QString::number(note.number)}, {"dir", "auto"}});
    }
    m_notes.pass();
}

void HtmlBlocks::operator()(const std::shared_ptr<const Columns> &columns)
{
    const Element whole(m_out, "div", {{"class", columns->parts.size() > 2 ? "columns many" : "columns"}});
    for (const QList<Block> &part : columns->parts) {
        const Element one(m_out, "div");
        write(part);
    }
}

} // namespace aanjager::report
