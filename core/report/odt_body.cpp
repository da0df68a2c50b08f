#include "core/report/odt_body.h"

namespace aanjager::report {

namespace {

bool isTable(const Block &block)
{
    return std::holds_alternative<Table>(block) || std::holds_alternative<KeyFigures>(block) ||
           std::holds_alternative<Asks>(block) || std::holds_alternative<MatrixTable>(block) ||
           std::holds_alternative<Strip>(block) || std::holds_alternative<std::shared_ptr<const Columns>>(block);
}

} // namespace

OdtBody::OdtBody(const Document &document, PictureBook &pictures)
    : m_document(document), m_pictures(pictures), m_out("text:line-break"), m_automatic(pictures.writer())
{
}

void OdtBody::write()
{
    const Element body(m_out, "office:body");
    const Element text(m_out, "office:text");
    const QList<Block> &blocks = m_document.blocks;
    if (blocks.isEmpty() || !std::holds_alternative<PageBreak>(blocks.first()))
        turnTo({}, !blocks.isEmpty() && std::holds_alternative<Cover>(blocks.first()));
    write(blocks);
    if (!m_nextPage.isEmpty())
        paragraph("Standard", QString());
}

void OdtBody::write(const QList<Block> &blocks)
{
    for (const Block &block : blocks) {
        // Two tables that touch are taken for one by some word processors.
        if (m_afterTable && isTable(block) && m_nextPage.isEmpty())
            paragraph("Spacer", QString());
        std::visit(*this, block);
        m_afterTable = isTable(block);
    }
}

void OdtBody::turnTo(const PageBreak &page, bool cover)
{
    m_width = sheet::inner(page.orientation);
    for (const MasterPage &known : std::as_const(m_pages)) {
        if (known.cover == cover && known.page.orientation == page.orientation && known.page.footer == page.footer) {
            m_nextPage = known.name;
            return;
        }
    }
    m_nextPage = m_pages.isEmpty() ? QStringLiteral("Standard") : QStringLiteral("Page%1").arg(m_pages.size() + 1);
    m_pages.append({m_nextPage, page, cover});
}

QString OdtBody::takePage()
{
    return std::exchange(m_nextPage, QString());
}

QString OdtBody::lineStyle(const QString &style, Align align)
{
    const bool flush = std::exchange(m_atTop, false) || (!m_nextPage.isEmpty() && style != QLatin1String("Title"));
    return m_automatic.paragraph(style, align, takePage(), flush);
}

void OdtBody::paragraph(const char *style, const Writing &words, Align align)
{
    const Element whole(m_out, "text:p", {{"text:style-name", lineStyle(QString::fromLatin1(style), align)}});
    words();
}

void OdtBody::paragraph(const char *style, const QString &words, Align align)
{
    paragraph(
        style, [&] { m_out.text(words); }, align);
}

void OdtBody::heading(int level, const QString &words)
{
    const QString style = QStringLiteral("Heading_20_%1").arg(std::clamp(level, 1, 3));
    m_out.element(
        "text:h", words,
        {{"text:style-name", lineStyle(style)}, {"text:outline-level", QString::number(std::clamp(level, 1, 3))}});
}

void OdtBody::span(const char *style, const QString &words)
{
    if (!words.isEmpty())
        m_out.element("text:span", words, {{"text:style-name", style}});
}

void OdtBody::picture(qsizetype place, double height, const QString &alternative)
{
    const Picture &picture = m_pictures.at(place);
    const double width = picture.height > 0 ? picture.width * height / picture.height : height;
    const Element frame(m_out, "draw:frame",
                        {{"draw:style-name", "Inline"},
                         {"draw:name", QStringLiteral("Picture %1").arg(++m_frames)},
                         {"text:anchor-type", "as-char"},
                         {"svg:width", points(width)},
                         {"svg:height", points(height)}});
    for (const char *suffix : {"svg", "png"})
        m_out.single("draw:image",
                     {{"xlink:href", QStringLiteral("Pictures/p%1.%2").arg(place).arg(QLatin1String(suffix))},
                      {"xlink:type", "simple"},
                      {"xlink:show", "embed"},
                      {"xlink:actuate", "onLoad"}});
    if (!alternative.isEmpty())
        m_out.element("svg:title", alternative);
}

void OdtBody::mark(const Mark &mark, const QString &alternative, double height)
{
    if (!std::holds_alternative<std::monostate>(mark))
        picture(m_pictures.mark(mark), height, alternative);
}

void OdtBody::note(int number, const char *style)
{
    if (number > 0)
        span(style, QString::number(number));
}

void OdtBody::cellWords(const Cell &cell)
{
    for (const Mark &earlier : cell.earlier)
        mark(earlier, {}, 6.5);
    const bool marked = !std::holds_alternative<std::monostate>(cell.mark);
    mark(cell.mark, cell.markOnly ? (cell.text + QLatin1Char(' ') + cell.spoken).trimmed() : cell.spoken);
    const bool drawn = !cell.markOnly && !cell.text.isEmpty();
    if (marked && (drawn || !cell.quiet.isEmpty()))
        m_out.text(QStringLiteral("\u00A0"));
    if (drawn && (cell.alarm || cell.strong))
        span(cell.alarm ? "Alarm" : "Strong_20_Emphasis", cell.text);
    else if (drawn)
        m_out.text(cell.text);
    if (drawn && !cell.quiet.isEmpty())
        m_out.text(QStringLiteral(" "));
    span("Quiet", cell.quiet);
    note(cell.note);
    if (!cell.below.isEmpty()) {
        m_out.single("text:line-break");
        span("Quiet", cell.below);
    }
}

void OdtBody::entries(const QList<Cell> &cells)
{
    bool first = true;
    for (const Cell &cell : cells) {
        if (!first)
            m_out.text(QStringLiteral("   \u2002"));
        first = false;
        cellWords(cell);
    }
}

void OdtBody::operator()(const Heading &block)
{
    heading(block.level, block.text);
}

void OdtBody::operator()(const Paragraph &block)
{
    paragraph(block.tone == Tone::Lead ? "Lead" : block.tone == Tone::Small ? "Small" : "Standard", block.text);
}

void OdtBody::operator()(const List &list)
{
    if (list.items.isEmpty())
        return;
    if (!m_nextPage.isEmpty())
        paragraph("Spacer", QString());
    const Element whole(m_out, "text:list", {{"text:style-name", list.numbered ? "Numbers" : "Bullets"}});
    for (const QString &item : list.items) {
        const Element one(m_out, "text:list-item");
        paragraph("List_20_Contents", item);
    }
}

void OdtBody::operator()(const Figure &figure)
{
    if (!figure.title.isEmpty())
        paragraph("Figure_20_Title", figure.title);
    const qsizetype place = m_pictures.figure(figure);
    const Picture &drawn = m_pictures.at(place);
    const double width = std::min(drawn.width, m_width);
    paragraph("Figure", [&] { picture(place, drawn.height * width / drawn.width, figure.alternative); });
}

void OdtBody::operator()(const Legend &legend)
{
    paragraph("Legend", [&] { entries(legend.entries); });
}

void OdtBody::operator()(const PageBreak &page)
{
    turnTo(page);
}

void OdtBody::operator()(const ItemTitle &item)
{
    paragraph("Item_20_Number", [&] {
        span("Strong_20_Emphasis", item.number);
        m_out.text(QStringLiteral("  "));
        span("Quiet", item.group);
        for (const Cell &pill : item.pills) {
            m_out.text(QStringLiteral("\u2003"));
            cellWords(pill);
        }
    });
    m_atTop = true;
    heading(1, item.title);
}

void OdtBody::operator()(const Callout &callout)
{
    paragraph("Callout_20_Title", [&] {
        mark(callout.mark);
        m_out.text(QStringLiteral("\u00A0") + callout.title);
    });
    paragraph("Callout", callout.text);
}

void OdtBody::operator()(const Footnotes &footnotes)
{
    constexpr qsizetype few = 4;
    const qsizetype columns = footnotes.notes.size() <= few ? 1 : m_width < sheet::longSide - 2 * sheet::margin ? 2 : 4;
    const qsizetype rows = (footnotes.notes.size() + columns - 1) / columns;
    const auto column = [&](qsizetype at) {
        for (qsizetype i = at * rows; i < std::min((at + 1) * rows, footnotes.notes.size()); ++i)
            paragraph("Footnote", [&] {
                m_out.text(QString::number(footnotes.notes.at(i).number));
                m_out.single("text:tab");
                m_out.text(footnotes.notes.at(i).text);
            });
        if (at * rows >= footnotes.notes.size())
            paragraph("Footnote", QString());
    };
    if (columns == 1)
        column(0);
    else
        beside(QList<double>(columns, m_width / static_cast<double>(columns)), OdtCell::Part, column);
}

void OdtBody::operator()(const MatrixLegend &legend)
{
    paragraph("Legend", [&] {
        bool first = true;
        for (const MatrixLegend::Entry &entry : legend.entries) {
            m_out.text(first ? QString() : QStringLiteral(" \u2002"));
            first = false;
            picture(m_pictures.sample(entry.cell), 10);
            m_out.text(QStringLiteral("\u00A0") + entry.words);
        }
        if (!legend.marks.isEmpty())
            m_out.text(QStringLiteral(" \u2002"));
        entries(legend.marks);
    });
}

void OdtBody::operator()(const Cover &cover)
{
    paragraph("Cover_20_Owner", cover.owner);
    paragraph("Title", cover.title);
    for (const QString &line : cover.subtitle)
        paragraph("Subtitle", line);
    if (!cover.artwork.isEmpty()) {
        const qsizetype place = m_pictures.artwork(cover.artwork);
        const Picture &drawn = m_pictures.at(place);
        constexpr double highest = 380;
        const double height = std::min(drawn.height * m_width / drawn.width, highest);
        paragraph("Cover_20_Artwork", [&] { picture(place, height, cover.alternative); });
    }
    (*this)(cover.legend);
    paragraph("Cover_20_Foot", [&] {
        m_out.text(cover.footLeft);
        m_out.single("text:tab");
        m_out.text(cover.footRight);
    });
}

} // namespace aanjager::report
