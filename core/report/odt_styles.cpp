#include "core/report/odt_styles.h"

#include "core/report/odt_named_styles.h"

#include <cmath>

namespace aanjager::report {

namespace {

constexpr double headerRoom = 14; ///< below the header and above the footer

void writeDefaults(Markup &out, const Document &document, const FigureWriter &figures)
{
    {
        const Element fonts(out, "office:font-face-decls");
        out.single("style:font-face", {{"style:name", "Inter"},
                                       {"svg:font-family", "Inter"},
                                       {"style:font-family-generic", "swiss"},
                                       {"style:font-pitch", "variable"}});
    }
    const bool dutch = document.language == QLatin1String("nl");
    out.open("office:styles");
    {
        const Element paragraphs(out, "style:default-style", {{"style:family", "paragraph"}});
        out.single("style:paragraph-properties", {{"fo:orphans", "2"}, {"fo:widows", "2"}});
        out.single("style:text-properties", {{"style:font-name", "Inter"},
                                             {"fo:font-size", points(9.5)},
                                             {"fo:color", figures.colour("ink")},
                                             {"fo:language", document.language},
                                             {"fo:country", dutch ? "NL" : "GB"}});
    }
    const Element standard(out, "style:style",
                           {{"style:name", "Standard"}, {"style:family", "paragraph"}, {"style:class", "text"}});
    out.single("style:paragraph-properties", {{"fo:margin-top", points(0)},
                                              {"fo:margin-bottom", points(whiteBelow(QStringLiteral("Standard")))},
                                              {"style:line-height-at-least", points(13.5)}});
}

/** Where a header or footer ends at the right, and its middle. */
void writeFurnitureStyle(Markup &out, const char *name, const char *parent, Orientation orientation,
                         const QString &line)
{
    const double width = sheet::inner(orientation);
    const Element whole(out, "style:style",
                        {{"style:name", name}, {"style:family", "paragraph"}, {"style:parent-style-name", parent}});
    const bool above = qstrcmp(parent, "Footer") == 0;
    const Element properties(out, "style:paragraph-properties",
                             {{"fo:border-top", above ? line : QString()},
                              {"fo:padding-top", above ? points(5) : QString()},
                              {"fo:border-bottom", above ? QString() : line},
                              {"fo:padding-bottom", above ? QString() : points(5)}});
    const Element stops(out, "style:tab-stops");
    if (above)
        out.single("style:tab-stop", {{"style:position", points(width / 2)}, {"style:type", "center"}});
    out.single("style:tab-stop", {{"style:position", points(width)}, {"style:type", "right"}});
}

void writePageLayout(Markup &out, const char *name, Orientation orientation, bool furnished)
{
    const bool lies = orientation == Orientation::Landscape;
    const Element layout(out, "style:page-layout", {{"style:name", name}});
    out.single("style:page-layout-properties", {{"fo:page-width", points(lies ? sheet::longSide : sheet::shortSide)},
                                                {"fo:page-height", points(lies ? sheet::shortSide : sheet::longSide)},
                                                {"style:print-orientation", lies ? "landscape" : "portrait"},
                                                {"fo:margin-left", points(sheet::margin)},
                                                {"fo:margin-right", points(sheet::margin)},
                                                {"fo:margin-top", points(lies        ? 28
                                                                         : furnished ? 34
                                                                                     : sheet::margin)},
                                                {"fo:margin-bottom", points(furnished ? 22 : sheet::margin)}});
    if (!furnished)
        return;
    {
        const Element header(out, "style:header-style");
        out.single("style:header-footer-properties",
                   {{"fo:min-height", points(20)}, {"fo:margin-bottom", points(headerRoom)}});
    }
    const Element footer(out, "style:footer-style");
    out.single("style:header-footer-properties",
               {{"fo:min-height", points(20)}, {"fo:margin-top", points(headerRoom)}});
}

void writeHeaderLogo(Markup &out, const HeaderLogo &logo)
{
    if (logo.path.isEmpty())
        return;
    {
        const Element frame(out, "draw:frame",
                            {{"draw:name", "Logo"},
                             {"draw:style-name", "Inline"},
                             {"text:anchor-type", "as-char"},
                             {"svg:width", points(logo.size.width())},
                             {"svg:height", points(logo.size.height())}});
        out.single("draw:image", {{"xlink:href", logo.path},
                                  {"xlink:type", "simple"},
                                  {"xlink:show", "embed"},
                                  {"xlink:actuate", "onLoad"}});
        out.element("svg:title", logo.alternative);
    }
    out.text(QStringLiteral("  "));
}

/** "%1 van %2" with the numbers of the page and of the last one as fields. */
void writePageOf(Markup &out, const QString &pageOf)
{
    qsizetype from = 0;
    for (qsizetype at = pageOf.indexOf(QLatin1Char('%')); at >= 0; at = pageOf.indexOf(QLatin1Char('%'), at + 1)) {
        const QString field = pageOf.mid(at, 2);
        if (field != QLatin1String("%1") && field != QLatin1String("%2"))
            continue;
        out.text(pageOf.mid(from, at - from));
        if (field == QLatin1String("%1"))
            out.element("text:page-number", QStringLiteral("1"), {{"text:select-page", "current"}});
        else
            out.element("text:page-count", QStringLiteral("1"));
        from = at + 2;
    }
    out.text(pageOf.mid(from));
}

void writeMasterPage(Markup &out, const MasterPage &master, const Document &document, const HeaderLogo &logo)
{
    const bool lies = master.page.orientation == Orientation::Landscape;
    const bool dutch = document.language == QLatin1String("nl");
    const QString footer = master.page.footer.isEmpty() ? document.footerLeft : master.page.footer;
    const QString kind = master.cover ? (dutch ? QStringLiteral("Omslag") : QStringLiteral("Cover"))
                         : lies       ? (dutch ? QStringLiteral("Liggend") : QStringLiteral("Landscape"))
                                      : (dutch ? QStringLiteral("Staand") : QStringLiteral("Portrait"));
    const Element page(out, "style:master-page",
                       {{"style:name", master.name},
                        {"style:display-name", master.cover ? kind : kind + QStringLiteral(" – ") + footer},
                        {"style:page-layout-name", master.cover ? "CoverPage"
                                                   : lies       ? "Lying"
                                                                : "Standing"}});
    if (master.cover)
        return;
    {
        const Element header(out, "style:header");
        const Element line(out, "text:p", {{"text:style-name", lies ? "HeaderLying" : "HeaderStanding"}});
        writeHeaderLogo(out, logo);
        out.text(document.headerLeft);
        out.single("text:tab");
        out.text(document.headerRight);
    }
    const Element below(out, "style:footer");
    const Element line(out, "text:p", {{"text:style-name", lies ? "FooterLying" : "FooterStanding"}});
    out.text(footer);
    out.single("text:tab");
    out.text(document.footerMiddle);
    out.single("text:tab");
    writePageOf(out, document.pageOf);
}

void writeAutomatic(Markup &out, const FigureWriter &figures)
{
    const Element automatic(out, "office:automatic-styles");
    const QString line = QStringLiteral("0.75pt solid ") + figures.colour("line2");
    writeFurnitureStyle(out, "HeaderStanding", "Header", Orientation::Portrait, line);
    writeFurnitureStyle(out, "HeaderLying", "Header", Orientation::Landscape, line);
    writeFurnitureStyle(out, "FooterStanding", "Footer", Orientation::Portrait, line);
    writeFurnitureStyle(out, "FooterLying", "Footer", Orientation::Landscape, line);
    {
        const Element inLine(out, "style:style", {{"style:name", "Inline"}, {"style:family", "graphic"}});
        out.single("style:graphic-properties", {{"style:vertical-pos", "middle"}, {"style:vertical-rel", "text"}});
    }
    writePageLayout(out, "Standing", Orientation::Portrait, true);
    writePageLayout(out, "Lying", Orientation::Landscape, true);
    writePageLayout(out, "CoverPage", Orientation::Portrait, false);
}

} // namespace

QString points(double length)
{
    return QString::number(std::round(length * 100) / 100) + QStringLiteral("pt");
}

void openOdtRoot(Markup &out, const char *tag)
{
    out.open(tag, {{"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
                   {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
                   {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
                   {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
                   {"xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
                   {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
                   {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
                   {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
                   {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
                   {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
                   {"office:version", "1.2"}});
}

QByteArray odtStyles(const Document &document, const QList<MasterPage> &pages, const HeaderLogo &logo,
                     const FigureWriter &figures)
{
    Markup out("text:line-break");
    openOdtRoot(out, "office:document-styles");
    writeDefaults(out, document, figures);
    writeNamedStyles(out, document.language, figures);
    out.close();
    writeAutomatic(out, figures);
    {
        const Element masters(out, "office:master-styles");
        for (const MasterPage &page : pages)
            writeMasterPage(out, page, document, logo);
    }
    out.close();
    return xmlFile(out);
}

} // namespace aanjager::report
