#include "core/report/odt_writer.h"

#include "core/report/logo.h"
#include "core/report/odt_body.h"
#include "core/report/odt_package.h"

namespace aanjager::report {

namespace {

constexpr double logoHeight = 16;
constexpr double logoWidth = 110;

QByteArray contentOf(const OdtBody &body)
{
    Markup out("text:line-break");
    openOdtRoot(out, "office:document-content");
    {
        const Element fonts(out, "office:font-face-decls");
        out.single("style:font-face", {{"style:name", "Inter"},
                                       {"svg:font-family", "Inter"},
                                       {"style:font-family-generic", "swiss"},
                                       {"style:font-pitch", "variable"}});
    }
    {
        const Element automatic(out, "office:automatic-styles");
        out.raw(body.automatic().styles());
    }
    out.raw(body.text());
    out.close();
    return xmlFile(out);
}

QByteArray metaOf(const Document &document)
{
    Markup out("text:line-break");
    openOdtRoot(out, "office:document-meta");
    {
        const Element meta(out, "office:meta");
        out.element("meta:generator", QStringLiteral("Aanjager"));
        out.element("dc:title", document.title);
        out.element("dc:language", document.language);
        out.element("meta:initial-creator", document.author);
        out.element("dc:creator", document.author);
        if (document.moment.isValid()) {
            out.element("meta:creation-date", document.moment.toString(Qt::ISODate));
            out.element("dc:date", document.moment.toString(Qt::ISODate));
        }
    }
    out.close();
    return xmlFile(out);
}

/** The logo in the size of a header; without a size of its own it is taken for a square. */
HeaderLogo headerLogo(const Document &document)
{
    const LogoFile file = logoFile(document.logo);
    if (!file.type)
        return {};
    const QSizeF own = file.size.isEmpty() ? QSizeF(1, 1) : file.size;
    return {QStringLiteral("Pictures/logo.%1").arg(QLatin1String(file.suffix)),
            own.scaled(logoWidth, logoHeight, Qt::KeepAspectRatio), document.logoAlternative};
}

void addPictures(QList<PackageEntry> &entries, const PictureBook &pictures)
{
    for (qsizetype place = 0; place < pictures.all().size(); ++place) {
        const Picture &picture = pictures.at(place);
        const QString name = QStringLiteral("Pictures/p%1.").arg(place);
        entries.append({name + QStringLiteral("svg"), QStringLiteral("image/svg+xml"), svgFile(picture)});
        entries.append({name + QStringLiteral("png"), QStringLiteral("image/png"), pictures.writer().png(picture)});
    }
}

} // namespace

Result<QByteArray> odtOf(const Document &document, const FigureWriter &figures)
{
    PictureBook pictures(figures);
    OdtBody body(document, pictures);
    body.write();
    const HeaderLogo logo = headerLogo(document);
    const QString xml = QStringLiteral("text/xml");
    QList<PackageEntry> entries = {
        {QStringLiteral("content.xml"), xml, contentOf(body)},
        {QStringLiteral("styles.xml"), xml, odtStyles(document, body.pages(), logo, figures)},
        {QStringLiteral("meta.xml"), xml, metaOf(document)}};
    if (!logo.path.isEmpty())
        entries.append({logo.path, QLatin1String(logoFile(document.logo).type), document.logo});
    addPictures(entries, pictures);
    return odtPackage(entries);
}

} // namespace aanjager::report
