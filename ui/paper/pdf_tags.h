#pragma once

#include <QRectF>
#include <QString>
#include <unordered_map>

namespace aanjager::paper {

/** A structure type of PDF 1.7 (H1, P, Table, TR, TH, TD, L, LI, Lbl, LBody, Figure, Span …), as it stands in the file.
 */
using Tag = const char *;

/** Words that are read aloud and extracted but not drawn: in the file an invisible Span. */
constexpr Tag hiddenWords = "Private";

/** What stands at the top and bottom of every page, and no part of the structure: artifacts of pagination. */
enum class Furniture { None, Header, Footer };

enum class HeaderScope { None, Row, Column };

/** What a structure element says beside its type. */
struct TagFacts
{
    QString alternative = {};              ///< of a figure
    QString summary = {};                  ///< of a table
    HeaderScope scope = HeaderScope::None; ///< of a TH
    int columns = 1;                       ///< that a cell spans
    QRectF box = {};                       ///< of a figure: points from the page's top left
    bool numbered = false;                 ///< of a list
};

/** The facts of the elements that have any, by the element's place in reading order, counted from 0. */
using TagFactsByPlace = std::unordered_map<qint64, TagFacts>;

} // namespace aanjager::paper
