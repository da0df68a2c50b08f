#include "ui/slides/slide_painter.h"

#include "ui/paper/logo.h"
#include "ui/slides/slide_parts.h"

namespace aanjager::slides {

namespace {

constexpr QSizeF logoRoom(420, 64), logoOnBand(560, 150);
constexpr double logoTop = 48, titleTop = 62, titleBelowLogo = 126;
constexpr qsizetype mostTitleLines = 4;
constexpr double titleMark = 58, titleMarkGap = 28;
constexpr double bandTop = 360;
constexpr double belowMeasure = 16; ///< more, for the large figure that reaches above its box
constexpr double footerTop = 1016;

/** The largest size at which a title takes one line, else two, and where it is very long as many as it may. */
struct TitleForm
{
    Style style;
    QStringList lines;
};

TitleForm titleForm(const QString &title, double width, const SlideCanvas &canvas)
{
    for (const double size : {66.0, 60.0, 54.0, 50.0}) {
        const Style tried{size, size * 1.22, QFont::DemiBold, true};
        if (canvas.count(title, width, tried) <= 1)
            return {tried, {title}};
    }
    for (const double size : {54.0, 48.0}) {
        const Style tried{size, size * 1.2, QFont::DemiBold, true};
        if (canvas.count(title, width, tried) <= 2)
            return {tried, canvas.balanced(title, width, tried, 2)};
    }
    const Style smallest{44, 53, QFont::DemiBold, true};
    return {smallest, canvas.balanced(title, width, smallest, mostTitleLines)};
}

/** The name of the programme on the first slide, on at most three lines. */
TitleForm bandTitle(const QString &title, double width, const SlideCanvas &canvas)
{
    for (const double size : {112.0, 96.0, 80.0, 66.0}) {
        const Style tried{size, size * 1.14, QFont::DemiBold, true};
        if (canvas.count(title, width, tried) <= (size > 80 ? 2 : 3))
            return {tried, canvas.balanced(title, width, tried, 3)};
    }
    const Style smallest{56, 66, QFont::DemiBold, true};
    return {smallest, canvas.balanced(title, width, smallest, 3)};
}

QTransform onto(const QRectF &target)
{
    return QTransform::fromTranslate(target.left(), target.top())
        .scale(target.width() / slideSize.width(), target.height() / slideSize.height());
}

template <class Kind> const Kind *blockOf(const report::Slide &slide)
{
    for (const report::Block &block : slide.blocks)
        if (const auto *kind = std::get_if<Kind>(&block))
            return kind;
    return nullptr;
}

} // namespace

SlidePainter::SlidePainter(report::Deck deck, Room room)
    : m_deck(std::move(deck)), m_room(room), m_logo(std::make_unique<paper::Logo>(m_deck.logo))
{
}

SlidePainter::~SlidePainter() = default;

void SlidePainter::paint(QPainter &painter, const QRectF &target, qsizetype slide, SlideRecord *record) const
{
    painter.save();
    painter.setTransform(onto(target), true);
    SlideCanvas canvas(painter, slidePalette(m_room), nullptr, record);
    paintWhole(canvas, m_deck.slides[slide], slide);
    painter.restore();
}

void SlidePainter::paint(QPainter &painter, const QRectF &target, const report::Slide &slide, SlideRecord *record) const
{
    painter.save();
    painter.setTransform(onto(target), true);
    SlideCanvas canvas(painter, slidePalette(m_room), nullptr, record);
    paintWhole(canvas, slide, -1);
    painter.restore();
}

void SlidePainter::paintOn(paper::PdfDevice &paper, QPainter &painter, qsizetype slide) const
{
    painter.save();
    painter.setTransform(
        onto({0, 0, static_cast<double>(painter.device()->width()), static_cast<double>(painter.device()->height())}),
        true);
    SlideCanvas canvas(painter, slidePalette(m_room), &paper, nullptr);
    canvas.addOutline(m_deck.slides[slide].title);
    paintWhole(canvas, m_deck.slides[slide], slide);
    painter.restore();
}

QImage SlidePainter::picture(const report::Slide &slide, const QSize &pixels, qsizetype number,
                             SlideRecord *record) const
{
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(slidePalette(m_room).surface);
    QRectF target(QPointF(), slideSize.scaled(pixels, Qt::KeepAspectRatio));
    target.moveCenter(QRectF(QPointF(), QSizeF(pixels)).center());
    QPainter painter(&image);
    painter.setTransform(onto(target), true);
    SlideCanvas canvas(painter, slidePalette(m_room), nullptr, record);
    paintWhole(canvas, slide, number);
    return image;
}

void SlidePainter::paintWhole(SlideCanvas &canvas, const report::Slide &slide, qsizetype number) const
{
    canvas.fill({QPointF(), slideSize}, canvas.palette().surface);
    if (slide.about.kind == SlideKind::Title || slide.about.kind == SlideKind::Thanks)
        return paintBand(canvas, slide);
    canvas.setFurniture(paper::Furniture::Header);
    paintLogo(canvas, {margin, logoTop}, logoRoom);
    canvas.setFurniture(paper::Furniture::None);
    paintContent(canvas, slide, paintTitle(canvas, slide));
    paintFooter(canvas, number);
}

/** The first and the last slide: a third in the ground of the room for the logo, the rest a band with the words. */
void SlidePainter::paintBand(SlideCanvas &canvas, const report::Slide &slide) const
{
    canvas.fill({0, bandTop, slideSize.width(), slideSize.height() - bandTop}, bandColour());
    paintOwner(canvas);
    canvas.setGround(bandColour());
    canvas.setInk(Qt::white);
    double y = bandTop + 84;
    {
        const Tagged tag(canvas, "H1");
        const TitleForm form = bandTitle(slide.title, contentWidth, canvas);
        y += canvas.lines(form.lines, margin, y, form.style) + 28;
    }
    for (const report::Block &block : slide.blocks)
        if (const auto *words = std::get_if<report::Paragraph>(&block)) {
            const Tagged tag(canvas, "P");
            const Style style = words->tone == report::Tone::Lead ? Style{52, 66} : style::body;
            y += canvas.lines(canvas.balanced(words->text, contentWidth, style, 2), margin, y, style) + 10;
        }
    canvas.setInk({});
    canvas.setGround(canvas.palette().surface);
}

double SlidePainter::paintTitle(SlideCanvas &canvas, const report::Slide &slide) const
{
    const double top = m_logo->sizeWithin(logoRoom).isEmpty() ? titleTop : titleBelowLogo;
    const double indent = hasMark(slide.mark) ? titleMark + titleMarkGap : 0;
    const Tagged tag(canvas, "H1");
    const TitleForm form = titleForm(slide.title, contentWidth - indent, canvas);
    const QRectF mark(margin, top + (form.style.line - titleMark) / 2, titleMark, titleMark);
    canvas.mark(slide.mark, mark);
    double height = 0;
    {
        const Tagged words(canvas, "Span");
        height = canvas.lines(form.lines, margin + indent, top, form.style);
    }
    canvas.hidden(slide.markSpoken, mark);
    return top + height;
}

void SlidePainter::paintContent(SlideCanvas &canvas, const report::Slide &slide, double top) const
{
    Sheet sheet{canvas, m_deck, slide};
    QRectF box(margin, top + 30, contentWidth, contentBottom - top - 30);
    if (const auto *item = blockOf<report::ItemTitle>(slide)) {
        const double height = drawItemTitle(sheet, *item, box);
        return paintMeasure(canvas, slide, box.adjusted(0, height + 44, 0, 0));
    }
    if (slide.about.kind == SlideKind::Measure)
        return paintMeasure(canvas, slide, box.adjusted(0, belowMeasure, 0, 0));
    if (const auto *figures = blockOf<report::KeyFigures>(slide)) {
        const QRectF below(box.left(), box.bottom() - figuresHeight, box.width(), figuresHeight);
        box.setBottom(below.top() - 18);
        if (const auto *columns = blockOf<std::shared_ptr<const report::Columns>>(slide))
            drawLists(sheet, (*columns)->parts, box);
        return drawFigures(sheet, *figures, below);
    }
    if (const auto *figure = blockOf<report::Figure>(slide))
        return drawSavings(sheet, *figure, box);
    if (const auto *matrix = blockOf<report::MatrixTable>(slide)) {
        const auto *legend = blockOf<report::MatrixLegend>(slide);
        const double height = legend ? legendHeight(sheet, *legend, box.width()) : 0;
        drawMatrix(sheet, *matrix, box.adjusted(0, 0, 0, -height - 14));
        if (legend)
            drawLegend(sheet, *legend, {box.left(), box.bottom() - height, box.width(), height});
        return;
    }
    const auto *words = blockOf<report::Paragraph>(slide);
    const double wordsHeight = words ? style::quiet.line : 0;
    if (const auto *table = blockOf<report::Table>(slide)) {
        drawTable(sheet, *table, box.adjusted(0, 0, 0, -wordsHeight));
        box.setTop(box.bottom() - wordsHeight);
    }
    if (words) {
        const Tagged tag(canvas, "P");
        canvas.text(words->text, box, style::quiet);
    }
}

void SlidePainter::paintMeasure(SlideCanvas &canvas, const report::Slide &slide, const QRectF &box) const
{
    constexpr double factsWidth = 660, between = 76;
    Sheet sheet{canvas, m_deck, slide};
    const auto *strip = blockOf<report::Strip>(slide);
    const auto *legend = blockOf<report::MatrixLegend>(slide);
    const double legends = legend ? legendHeight(sheet, *legend, box.width()) : 0;
    const double foot = strip ? stripHeight + legends + 34 : 0;
    const QRectF above = box.adjusted(0, 0, 0, -foot);
    if (const auto *columns = blockOf<std::shared_ptr<const report::Columns>>(slide)) {
        drawFacts(sheet, (*columns)->parts.value(0), {above.left(), above.top(), factsWidth, above.height()});
        drawTold(
            sheet, (*columns)->parts.value(1),
            {above.left() + factsWidth + between, above.top(), above.width() - factsWidth - between, above.height()});
    }
    if (!strip)
        return;
    const double y = box.bottom() - foot + 14;
    canvas.rule(box.left(), y, box.width(), 3, canvas.palette().ink);
    if (legend)
        drawLegend(sheet, *legend, {box.left(), y + 10, box.width(), legends});
    drawStrip(sheet, *strip, {box.left(), y + 14 + legends, box.width(), stripHeight});
}

/** Whose slides these are: the logo, else the name. */
void SlidePainter::paintOwner(SlideCanvas &canvas) const
{
    const QSizeF logo = m_logo->sizeWithin(logoOnBand);
    if (logo.isEmpty()) {
        const Tagged tag(canvas, "P");
        canvas.lines(canvas.lines(m_deck.author, contentWidth, style::group, 1), margin, (bandTop - 56) / 2,
                     style::group);
        return;
    }
    const QRectF box(QPointF(margin, (bandTop - logo.height()) / 2), logo);
    const Tagged tag(canvas, "Figure", canvas.figureFacts(m_deck.logoAlternative, box));
    paintLogo(canvas, box.topLeft(), logoOnBand);
}

void SlidePainter::paintLogo(SlideCanvas &canvas, const QPointF &at, const QSizeF &most) const
{
    const QSizeF size = m_logo->sizeWithin(most);
    if (size.isEmpty())
        return;
    if (m_room == Room::Dark) // most are made for white
        canvas.rounded(QRectF(at, size).adjusted(-14, -10, 14, 10), 10, Qt::white);
    m_logo->paint(canvas.painter(), QRectF(at, size));
}

void SlidePainter::paintFooter(SlideCanvas &canvas, qsizetype number) const
{
    canvas.setFurniture(paper::Furniture::Footer);
    QString right = m_deck.footerRight;
    if (number >= 0) {
        const QString page = m_deck.pageOf.arg(number + 1).arg(m_deck.slides.size());
        right = right.isEmpty() ? page : right + QStringLiteral(", ") + page;
    }
    const double wide = canvas.width(right, style::footer);
    const QStringList left = canvas.lines(m_deck.footerLeft, contentWidth - wide - 60, style::footer, 1);
    canvas.lines(left, margin, footerTop, style::footer);
    canvas.line(right, margin, footerTop, style::footer, report::Align::Right, contentWidth);
    canvas.setFurniture(paper::Furniture::None);
}

} // namespace aanjager::slides
