#pragma once

#include "core/report/figure_writer.h"
#include "core/report/markup.h"

#include <QSizeF>

namespace aanjager::report {

/* The measures of an OpenDocument page, in points: A4. */
namespace sheet {
constexpr double shortSide = 595.276;
constexpr double longSide = 841.89;
constexpr double margin = 48.189;
constexpr double inner(Orientation orientation)
{
    return (orientation == Orientation::Portrait ? shortSide : longSide) - 2 * margin;
}
} // namespace sheet

/** A kind of page: how it lies and what stands below it. */
struct MasterPage
{
    QString name;
    PageBreak page;
    bool cover = false; ///< without header and footer
};

/** The logo of the header, as it lies in the package; nothing when `path` is empty. */
struct HeaderLogo
{
    QString path = {};
    QSizeF size = {}; ///< points
    QString alternative = {};
};

/** "12.5pt". */
QString points(double length);

/** Declares the namespaces that the parts of an OpenDocument share. */
void openOdtRoot(Markup &out, const char *tag);

/** styles.xml: the named styles that a person edits with, and the pages. */
QByteArray odtStyles(const Document &document, const QList<MasterPage> &pages, const HeaderLogo &logo,
                     const FigureWriter &figures);

} // namespace aanjager::report
