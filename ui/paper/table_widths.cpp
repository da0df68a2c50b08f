#include "ui/paper/table_widths.h"

#include <algorithm>
#include <numeric>

namespace aanjager::paper {

namespace {

double sumOfWanted(const std::vector<ColumnWish> &wishes)
{
    return std::accumulate(wishes.begin(), wishes.end(), 0.0,
                           [](double sum, const ColumnWish &wish) { return sum + wish.wanted; });
}

/** What is left over goes to the columns of text, to each by its width; to all where there are none. */
std::vector<double> spread(const std::vector<ColumnWish> &wishes, double spare)
{
    double text = 0;
    for (const ColumnWish &wish : wishes)
        text += wish.firm ? 0 : wish.wanted;
    std::vector<double> widths;
    for (const ColumnWish &wish : wishes) {
        const double share = text > 0 ? (wish.firm ? 0 : wish.wanted / text) : 1.0 / static_cast<double>(wishes.size());
        widths.push_back(wish.wanted + spare * share);
    }
    return widths;
}

} // namespace

std::vector<double> shareWidth(const std::vector<ColumnWish> &wishes, double width)
{
    const double spare = width - sumOfWanted(wishes);
    if (spare >= 0)
        return spread(wishes, spare);
    std::vector<double> widths(wishes.size(), 0);
    std::vector<bool> given(wishes.size(), false);
    double left = width;
    size_t open = wishes.size();
    for (bool changed = true; changed && open > 0;) {
        changed = false;
        const double share = left / static_cast<double>(open);
        for (size_t i = 0; i < wishes.size(); ++i) {
            const bool modest = wishes[i].wanted <= share;
            if (given[i] || (!modest && wishes[i].least < share && !(wishes[i].firm && wishes[i].wanted < left / 2)))
                continue;
            widths[i] = modest || wishes[i].firm ? wishes[i].wanted : wishes[i].least;
            given[i] = true;
            left -= widths[i];
            --open;
            changed = true;
            break;
        }
    }
    double wanted = 0;
    for (size_t i = 0; i < wishes.size(); ++i)
        wanted += given[i] ? 0 : wishes[i].wanted;
    for (size_t i = 0; i < wishes.size(); ++i)
        if (!given[i])
            widths[i] = left * wishes[i].wanted / wanted;
    const double used = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (used > width)
        for (double &one : widths)
            one *= width / used;
    return widths;
}

} // namespace aanjager::paper
