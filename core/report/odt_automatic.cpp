#include "core/report/odt_automatic.h"

#include "core/report/odt_named_styles.h"

namespace aanjager::report {

namespace {

constexpr double asideGap = 18; ///< between parts that stand side by side

const char *nameOf(Align align)
{
    return align == Align::Left ? "start" : align == Align::Centre ? "center" : "end";
}

} // namespace

OdtAutomatic::OdtAutomatic(const FigureWriter &figures) : m_figures(figures), m_out("text:line-break")
{
    {
        const Element style(m_out, "style:style", {{"style:name", "Inline"}, {"style:family", "graphic"}});
        m_out.single("style:graphic-properties", {{"style:vertical-pos", "middle"}, {"style:vertical-rel", "text"}});
    }
    const Element style(m_out, "style:style", {{"style:name", "Whole"}, {"style:family", "table-row"}});
    m_out.single("style:table-row-properties", {{"fo:keep-together", "always"}});
}

QString OdtAutomatic::styleFor(const QByteArray &key, const char *family,
                               const std::function<void(const QString &)> &write)
{
    const auto known = m_names.constFind(key);
    if (known != m_names.cend())
        return *known;
    const QString name = QLatin1String(family) + QString::number(m_names.size() + 1);
    write(name);
    return *m_names.insert(key, name);
}

QString OdtAutomatic::paragraph(const QString &parent, Align align, const QString &page, bool flush)
{
    if (align == Align::Left && page.isEmpty() && !flush)
        return parent;
    const QByteArray key =
        "paragraph " + parent.toLatin1() + ' ' + nameOf(align) + ' ' + page.toLatin1() + (flush ? " flush" : "");
    return styleFor(key, "P", [&](const QString &name) {
        const Element style(m_out, "style:style",
                            {{"style:name", name},
                             {"style:family", "paragraph"},
                             {"style:parent-style-name", parent},
                             {"style:master-page-name", page.isEmpty() ? QString() : page}});
        m_out.single("style:paragraph-properties",
                     {{"fo:text-align",
                       nameOf(align)}, // Who sets one of these must set both: some readers take the other for 0.
                      {"fo:margin-top", flush ? "0pt" : nullptr},
                      {"fo:margin-bottom", flush ? points(whiteBelow(parent)) : QString()}});
    });
}

QString OdtAutomatic::table(double width, const QString &page)
{
    const QByteArray key = "table " + QByteArray::number(width) + ' ' + page.toLatin1();
    return styleFor(key, "T", [&](const QString &name) {
        const Element style(m_out, "style:style",
                            {{"style:name", name},
                             {"style:family", "table"},
                             {"style:master-page-name", page.isEmpty() ? QString() : page}});
        m_out.single("style:table-properties", {{"style:width", points(width)},
                                                {"table:align", "left"},
                                                {"table:border-model", "separating"},
                                                {"fo:margin-top", points(4)},
                                                {"fo:margin-bottom", points(4)}});
    });
}

QString OdtAutomatic::column(double width)
{
    return styleFor("column " + QByteArray::number(width), "C", [&](const QString &name) {
        const Element style(m_out, "style:style", {{"style:name", name}, {"style:family", "table-column"}});
        m_out.single("style:table-column-properties", {{"style:column-width", points(width)}});
    });
}

QString OdtAutomatic::cell(OdtCell kind)
{
    return styleFor("cell " + QByteArray::number(static_cast<int>(kind)), "D", [&](const QString &name) {
        const auto line = [this](const char *width, const char *token) {
            return QString::fromLatin1(width) + QStringLiteral(" solid ") + m_figures.colour(token);
        };
        const bool row = kind == OdtCell::Head || kind == OdtCell::Body || kind == OdtCell::Foot;
        const bool part = kind == OdtCell::Part || kind == OdtCell::Ask;
        const QString below = kind == OdtCell::Head   ? line("0.75pt", "ink")
                              : kind == OdtCell::Body ? line("0.5pt", "line")
                              : kind == OdtCell::Foot ? line("0.75pt", "line2")
                                                      : QStringLiteral("none");
        const QString above = kind == OdtCell::Foot  ? line("0.75pt", "ink")
                              : kind == OdtCell::Ask ? line("0.75pt", "line2")
                                                     : QStringLiteral("none");
        const bool matrix = kind == OdtCell::Matrix || kind == OdtCell::MatrixEnd;
        const bool figure = kind == OdtCell::Figure;
        const Element style(m_out, "style:style", {{"style:name", name}, {"style:family", "table-cell"}});
        m_out.single("style:table-cell-properties",
                     {{"fo:border-left", figure ? line("0.75pt", "line2") : QStringLiteral("none")},
                      {"fo:border-right", "none"},
                      {"fo:border-top", above},
                      {"fo:border-bottom", below},
                      {"fo:padding-left", points(figure   ? 9
                                                 : matrix ? 1.5
                                                          : 0)},
                      {"fo:padding-right", points(part     ? asideGap
                                                  : row    ? 4
                                                  : figure ? 6
                                                  : matrix ? 1.5
                                                           : 0)},
                      {"fo:padding-top", points(row      ? 2.5
                                                : matrix ? 1
                                                         : 0)},
                      {"fo:padding-bottom", points(row                          ? 2.5
                                                   : kind == OdtCell::MatrixEnd ? 6
                                                   : matrix                     ? 1
                                                                                : 0)},
                      {"style:vertical-align", kind == OdtCell::Head ? "bottom"
                                               : matrix              ? "middle"
                                                                     : "top"}});
    });
}

QString OdtAutomatic::filledCell(Status status, bool ranBefore, bool endsGroup)
{
    const QByteArray key = "filled " + QByteArray::number(static_cast<int>(status)) + (ranBefore ? " ran" : "") +
                           (endsGroup ? " end" : "");
    return styleFor(key, "F", [&](const QString &name) {
        const QString white = QStringLiteral("2pt solid ") + m_figures.colour("surface");
        const Element style(m_out, "style:style", {{"style:name", name}, {"style:family", "table-cell"}});
        m_out.single(
            "style:table-cell-properties",
            {{"fo:background-color", m_figures.cellFill(status)},
             {"fo:border-left", white},
             {"fo:border-right", white},
             {"fo:border-top", ranBefore ? QStringLiteral("2.25pt solid ") + m_figures.colour("st2") : white},
             {"fo:border-bottom", endsGroup ? QStringLiteral("7pt solid ") + m_figures.colour("surface") : white},
             {"fo:padding", points(0.5)},
             {"style:vertical-align", "middle"}});
    });
}

} // namespace aanjager::report
