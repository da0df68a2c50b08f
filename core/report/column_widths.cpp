#include "core/report/column_widths.h"

#include <QRegularExpression>
#include <algorithm>
#include <numeric>

namespace aanjager::report {

namespace {

constexpr double bold = 1.06; ///< as wide as the same text in the usual weight
constexpr double markRoom = 15;
constexpr double smallMarkRoom = 10;
constexpr double padding = 5.5;
constexpr qsizetype shortVerdict = 25;

/** What a column needs at least, and what it needs to keep each cell on one line. */
struct Needs
{
    double least = 0;
    double wanted = 0;
    bool firm = false; ///< marks, figures and dates: gets what it wants and nothing of what is left over
};

/** About how wide a text is at the size of a table's text, in points. */
double lengthOf(const QString &text)
{
    static const QString narrow = QStringLiteral("iljtfrI.,:;'’()|!- ");
    double length = 0;
    for (const QChar letter : text) {
        if (narrow.contains(letter))
            length += 2.9;
        else if (letter == QLatin1Char('m') || letter == QLatin1Char('w') || letter == QLatin1Char('M'))
            length += 8;
        else
            length += letter.isUpper() || letter.isDigit() ? 6.1 : 5.1;
    }
    return length;
}

double longestWord(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("[ \\n]+"));
    double length = 0;
    for (const QString &word : text.split(space))
        length = std::max(length, lengthOf(word));
    return length;
}

void add(Needs &needs, const Cell &cell)
{
    const double marks = (std::holds_alternative<std::monostate>(cell.mark) ? 0 : markRoom) +
                         static_cast<double>(cell.earlier.size()) * smallMarkRoom;
    const QString words = cell.markOnly ? cell.quiet : cell.text + QLatin1Char(' ') + cell.quiet;
    const double weight = cell.strong || cell.alarm ? bold : 1;
    needs.least =
        std::max({needs.least, marks + longestWord(words) * weight + padding, longestWord(cell.below) + padding});
    needs.wanted =
        std::max({needs.wanted, marks + lengthOf(words.trimmed()) * weight + padding, lengthOf(cell.below) + padding});
    // The words of a status or a verdict are few and short: they stay on one line.
    const bool judged = std::holds_alternative<Health>(cell.mark) || std::holds_alternative<NotReported>(cell.mark);
    needs.firm = needs.firm || std::holds_alternative<Status>(cell.mark) || (judged && words.size() <= shortVerdict);
}

QList<Needs> needsOf(const Table &table)
{
    QList<Needs> all;
    for (const Column &column : table.columns)
        all.append({longestWord(column.header) + padding, lengthOf(column.header) + padding, false});
    for (const Row &row : table.rows)
        for (qsizetype c = 0; c < std::min(row.cells.size(), all.size()) && !row.group; ++c)
            add(all[c], row.cells.at(c));
    for (qsizetype c = 0; c < all.size(); ++c)
        all[c].firm = all.at(c).firm || table.columns.at(c).align != Align::Left || all.at(c).wanted < 48 ||
                      (table.headless && c == 0);
    return all;
}

template <class Part> double sumOf(const QList<Needs> &needs, Part part)
{
    return std::accumulate(needs.begin(), needs.end(), 0.0,
                           [&part](double sum, const Needs &one) { return sum + part(one); });
}

} // namespace

double keyFigureWidth(const KeyFigure &figure)
{
    constexpr double halved = 0.6; // the note may take two lines, which are seldom equally long
    constexpr double large = 2;    // the figure is set about twice as large
    double width = std::max({lengthOf(figure.label), lengthOf(figure.figure) * large, lengthOf(figure.note) * halved});
    for (const KeyFigure::CountedMarks &marks : figure.marks) {
        double row = lengthOf(marks.label) + padding;
        for (const Cell &count : marks.counts)
            row += markRoom + padding + lengthOf(count.text);
        width = std::max(width, row);
    }
    return width;
}

QList<double> columnWidths(const Table &table, double width)
{
    const QList<Needs> needs = needsOf(table);
    const double least = sumOf(needs, [](const Needs &one) { return one.firm ? one.wanted : one.least; });
    const double wish = sumOf(needs, [](const Needs &one) { return one.firm ? 0 : one.wanted - one.least; });
    const double loose = sumOf(needs, [](const Needs &one) { return one.firm ? 0 : one.wanted; });
    const double left = width - least;
    QList<double> widths;
    for (const Needs &one : needs) {
        double own = one.firm ? one.wanted : one.least;
        if (left < 0)
            own *= width / least;
        else if (!one.firm && wish > left)
            own += left * (one.wanted - one.least) / wish;
        else if (!one.firm)
            own = one.wanted + (left - wish) * one.wanted / loose;
        else if (loose <= 0)
            own += left / static_cast<double>(needs.size());
        widths.append(own);
    }
    return widths;
}

} // namespace aanjager::report
