#include "ui/paper/table_widths.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace aanjager::paper {

namespace {

double sum(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/** The width below which a column does not go. */
double leastOf(const ColumnWish &wish)
{
    return wish.firm ? wish.wanted : std::min(wish.least, wish.wanted);
}

/** The wishes, lowered where not even their least fits together: who asks most gives way first, so that one endless
 * word never presses short columns flat. */
std::vector<ColumnWish> fitting(std::vector<ColumnWish> wishes, double width)
{
    std::vector<double> least;
    std::transform(wishes.begin(), wishes.end(), std::back_inserter(least), leastOf);
    if (sum(least) <= width)
        return wishes;
    std::sort(least.begin(), least.end());
    double below = 0;
    double most = 0; ///< what the columns that give way get
    for (size_t i = 0; i < least.size(); ++i) {
        most = (width - below) / static_cast<double>(least.size() - i);
        if (least[i] > most)
            break;
        below += least[i];
    }
    for (ColumnWish &wish : wishes) {
        if (leastOf(wish) <= most)
            continue;
        wish.least = most;
        wish.firm = false;
    }
    return wishes;
}

/** What is left over goes to the columns of text, to each by its width; to all where there are none. */
void spread(std::vector<double> &widths, const std::vector<ColumnWish> &wishes, double spare)
{
    double text = 0;
    for (const ColumnWish &wish : wishes)
        text += wish.firm ? 0 : wish.wanted;
    for (size_t i = 0; i < widths.size(); ++i) {
        const double even = 1 / static_cast<double>(widths.size());
        widths[i] += spare * (text <= 0 ? even : wishes[i].firm ? 0 : wishes[i].wanted / text);
    }
}

/** Adds `rest` to columns that lack something: who lacks little gets it all, the others by what they lack. */
void fillUp(std::vector<double> &widths, std::vector<double> lacking, double rest)
{
    for (bool changed = true; changed;) {
        changed = false;
        const auto open = std::count_if(lacking.begin(), lacking.end(), [](double lack) { return lack > 0; });
        for (size_t i = 0; i < widths.size(); ++i) {
            if (lacking[i] <= 0 || lacking[i] > rest / static_cast<double>(open))
                continue;
            widths[i] += lacking[i];
            rest -= lacking[i];
            lacking[i] = 0;
            changed = true;
            break;
        }
    }
    const double all = sum(lacking);
    for (size_t i = 0; i < widths.size() && all > 0; ++i)
        widths[i] += rest * lacking[i] / all;
}

constexpr size_t judgedRows = 500;

/** About how many lines all rows take: a broken line is seldom full. */
double linesOf(const std::vector<double> &widths, const std::vector<float> &natural)
{
    constexpr double slack = 1.12;
    double lines = 0;
    const size_t columns = widths.size();
    const size_t rows = std::min(natural.size() / columns, judgedRows);
    for (size_t row = 0; row < rows; ++row) {
        double most = 1;
        for (size_t c = 0; c < columns; ++c) {
            const auto cell = static_cast<double>(natural[row * columns + c]);
            if (cell > widths[c] + 0.01)
                most = std::max(most, std::ceil(cell * slack / widths[c]));
        }
        lines += most;
    }
    return lines;
}

/** One move of `step` from one column to another that lowers the rows; false when there is none. */
bool moveWidth(std::vector<double> &widths, const std::vector<ColumnWish> &wishes, const std::vector<float> &natural,
               double step)
{
    const double now = linesOf(widths, natural);
    for (size_t from = 0; from < widths.size(); ++from) {
        for (size_t to = 0; to < widths.size(); ++to) {
            const bool may = from != to && !wishes[from].firm && widths[from] - step >= wishes[from].least &&
                             widths[to] + step <= wishes[to].wanted;
            if (!may)
                continue;
            widths[from] -= step;
            widths[to] += step;
            if (linesOf(widths, natural) < now)
                return true;
            widths[from] += step;
            widths[to] -= step;
        }
    }
    return false;
}

} // namespace

std::vector<double> shareWidth(const std::vector<ColumnWish> &asked, double width)
{
    const std::vector<ColumnWish> wishes = fitting(asked, width);
    std::vector<double> widths;
    std::vector<double> lacking;
    for (const ColumnWish &wish : wishes) {
        widths.push_back(leastOf(wish));
        lacking.push_back(wish.wanted - widths.back());
    }
    const double rest = width - sum(widths);
    if (rest < sum(lacking)) {
        fillUp(widths, lacking, std::max(rest, 0.0));
    } else {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] += lacking[i];
        spread(widths, wishes, rest - sum(lacking));
    }
    return widths;
}

void lowerRows(std::vector<double> &widths, const std::vector<ColumnWish> &wishes, const std::vector<float> &natural)
{
    for (const double step : {40.0, 20.0, 10.0, 5.0})
        for (int moves = 0; moves < 8 && moveWidth(widths, wishes, natural, step); ++moves) {
        }
}

} // namespace aanjager::paper
