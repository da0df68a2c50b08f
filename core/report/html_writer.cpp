#include "core/report/html_writer.h"

#include "core/report/html_blocks.h"
#include "core/report/html_style.h"
#include "core/report/logo.h"

#include <QCryptographicHash>

namespace aanjager::report {

namespace {

/** Only the page's own style counts, nothing is fetched, sent or run. */
QString policyFor(const QString &style)
{
    const QByteArray hash = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    return QStringLiteral("default-src 'none'; img-src data:; style-src 'sha256-%1'; base-uri 'none'; "
                          "form-action 'none'")
        .arg(QString::fromLatin1(hash));
}

void writeHead(Markup &out, const Document &document, const QString &style)
{
    const Element head(out, "head");
    out.single("meta", {{"charset", "utf-8"}});
    out.single("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", policyFor(style)}});
    out.single("meta", {{"name", "referrer"}, {"content", "no-referrer"}});
    out.single("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
    out.single("meta", {{"name", "author"}, {"content", document.author}});
    if (document.moment.isValid())
        out.single("meta", {{"name", "date"}, {"content", document.moment.toString(Qt::ISODate)}});
    out.element("title", document.title);
    const Element sheet(out, "style");
    out.raw(style.toUtf8());
}

void writeHeader(Markup &out, const Document &document)
{
    const Element header(out, "header");
    const LogoFile logo = logoFile(document.logo);
    if (logo.type)
        out.single("img", {{"src", QStringLiteral("data:%1;base64,%2")
                                       .arg(QLatin1String(logo.type), QString::fromLatin1(document.logo.toBase64()))},
                           {"alt", document.logoAlternative.isNull() ? QLatin1String("") : document.logoAlternative}});
    out.element("p", document.headerLeft, {{"class", "by"}, {"dir", "auto"}});
    out.element("p", document.headerRight, {{"dir", "auto"}});
}

void writeFooter(Markup &out, const Document &document)
{
    const Element footer(out, "footer");
    out.element("p", document.footerLeft, {{"dir", "auto"}});
    out.element("p", document.footerMiddle, {{"dir", "auto"}});
}

/** What stands between two page breaks. */
struct Sheet
{
    PageBreak page;
    QList<Block> blocks;
};

QList<Sheet> sheetsOf(const QList<Block> &blocks)
{
    QList<Sheet> sheets = {{}};
    for (const Block &block : blocks) {
        const auto *page = std::get_if<PageBreak>(&block);
        if (!page)
            sheets.last().blocks.append(block);
        else if (sheets.last().blocks.isEmpty())
            sheets.last().page = *page;
        else
            sheets.append({*page, {}});
    }
    return sheets;
}

void writeSheets(Markup &out, const Document &document, HtmlBlocks &blocks)
{
    const Element main(out, "main");
    for (const Sheet &sheet : sheetsOf(document.blocks)) {
        const Element section(out, "section",
                              {{"class", sheet.page.orientation == Orientation::Landscape ? "lying" : nullptr}});
        blocks.write(sheet.blocks);
        if (!sheet.page.footer.isEmpty())
            out.element("p", sheet.page.footer, {{"class", "sheet-foot"}, {"dir", "auto"}});
    }
}

} // namespace

QByteArray htmlOf(const Document &document, const FigureWriter &figures)
{
    Markup out("br");
    PictureBook pictures(figures);
    NoteLinks notes(document.blocks);
    HtmlBlocks blocks(out, pictures, notes);
    {
        const Element html(out, "html", {{"xmlns", "http://www.w3.org/1999/xhtml"}, {"lang", document.language}});
        writeHead(out, document, htmlStyle(figures));
        const Element body(out, "body");
        writeHeader(out, document);
        writeSheets(out, document, blocks);
        writeFooter(out, document);
        blocks.symbols();
    }
    return "<!DOCTYPE html>\n" + out.bytes() + '\n';
}

} // namespace aanjager::report
