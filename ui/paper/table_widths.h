#pragma once

#include <vector>

namespace aanjager::paper {

/** What a column asks for, in points: room for its longest word, room for its widest cell, and whether it may be
 * narrower than that. */
struct ColumnWish
{
    double least = 0;
    double wanted = 0;
    bool firm = false;
};

/**
 * Shares a width out over columns. Where all wishes fit, the columns that hold text share what is left over; where they
 * do not, modest columns get their wish and the widest share the rest, none below its longest word while that can be.
 * Where that cannot be, the longest words are broken.
 */
std::vector<double> shareWidth(const std::vector<ColumnWish> &wishes, double width);

/**
 * Moves width between columns of text while that makes the rows lower together. `natural` holds the width of each cell
 * on one line, row by row; a long table is judged by its first rows.
 */
void lowerRows(std::vector<double> &widths, const std::vector<ColumnWish> &wishes, const std::vector<float> &natural);

} // namespace aanjager::paper
