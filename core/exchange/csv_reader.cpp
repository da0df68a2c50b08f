#include "core/exchange/csv_reader.h"

#include "core/exchange/csv_parser.h"

#include <algorithm>
#include <map>

namespace aanjager {

namespace {

constexpr qsizetype guessedStretch = 256 * 1024;
constexpr QStringView usualSeparators = u";,\t|";
constexpr QStringView otherSeparators = u"^~#:!¦§\x1F\x1E";

/** How alike a separator makes the rows of a text. */
struct Consistency
{
    qint64 score = 0;   ///< the more rows of one width, and the wider, the better; a width of one is nothing
    bool isAll = false; ///< nearly every row has that width
};

Consistency consistency(QStringView text, QChar separator, QChar quote)
{
    SourceTable table(text.toString());
    (void)CsvParser(table, separator, quote).parse(0);
    std::map<int, qint64> rowsOfWidth;
    qint64 all = 0;
    for (int row = 0; row < table.rowCount(); ++row) {
        all += table.width(row) > 1 || !table.isEmptyRow(row);
        if (table.width(row) > 1)
            ++rowsOfWidth[table.width(row)];
    }
    Consistency best;
    for (const auto &[width, rows] : rowsOfWidth)
        if (const qint64 score = rows * rows * (width - 1); score > best.score)
            best = {score, rows > 1 && rows * 10 >= all * 9};
    return best;
}

/** The separator that Excel's first line "sep=;" names; where the text goes on in `start`. */
std::optional<QChar> namedSeparator(QStringView text, qsizetype &start)
{
    const bool isQuoted = text.startsWith(u'"');
    const QStringView line = text.mid(isQuoted ? 1 : 0, 16);
    if (line.size() < 5 || !line.startsWith(u"sep=", Qt::CaseInsensitive) || isLineEnd(line[4]))
        return std::nullopt;
    qsizetype end = isQuoted ? 7 : 5;
    if (isQuoted && !line.mid(5).startsWith(u'"'))
        return std::nullopt;
    if (end < text.size() && !isLineEnd(text[end]))
        return std::nullopt;
    if (end < text.size() && text[end++] == u'\r' && end < text.size() && text[end] == u'\n')
        ++end;
    start = end;
    return line[4];
}

Result<void> replaceNuls(CsvContents &contents, WorkProgress *progress)
{
    if (!contents.table.text().contains(QChar::Null))
        return {};
    for (int row = 0; row < contents.table.rowCount(); ++row) {
        if (row % 4096 == 0 && !goesOn(progress, row, contents.table.rowCount()))
            return stopped();
        for (int column = 0; column < contents.table.width(row); ++column) {
            if (!contents.table.cell(row, column).contains(QChar::Null))
                continue;
            ImportProblem problem{ProblemKind::Invalid, QStringLiteral("nul")};
            problem.row = row + 1;
            problem.letter = problem.column = columnLetter(column);
            problem.found = contents.table.cell(row, column).left(80).toString().replace(QChar::Null, QChar(0xFFFD));
            contents.problems.append(problem);
        }
    }
    contents.table.text().replace(QChar::Null, QChar(0xFFFD));
    return {};
}

} // namespace

QChar guessQuote(QStringView text)
{
    const auto isSeparator = [](QChar at) { return usualSeparators.contains(at) || isLineEnd(at); };
    const QStringView stretch = text.left(guessedStretch);
    int closed = 0;
    int open = 0;
    bool isCellStart = true;
    for (qsizetype i = 0; i < stretch.size(); ++i) {
        if (isCellStart && stretch[i] == u'"')
            return u'"';
        if (isCellStart && stretch[i] == u'\'') {
            qsizetype close = stretch.indexOf(u'\'', i + 1);
            const QStringView inside = stretch.mid(i, close - i);
            const bool isClosed = close > 0 && !inside.contains(u'\n') && !inside.contains(u'\r') &&
                                  (close + 1 == stretch.size() || isSeparator(stretch[close + 1]));
            ++(isClosed ? closed : open);
            i = isClosed ? close : i;
        }
        isCellStart = isSeparator(stretch[i]);
    }
    return closed >= 2 && closed > open ? u'\'' : u'"';
}

QChar guessSeparator(QStringView text, QChar quote)
{
    QChar best = usualSeparators.front();
    qint64 bestScore = 0;
    const auto take = [&](QStringView candidates, bool mustPartAll) {
        for (const QChar candidate : candidates) {
            const Consistency found = consistency(text.left(guessedStretch), candidate, quote);
            if (found.score <= bestScore || (mustPartAll && !found.isAll))
                continue;
            best = candidate;
            bestScore = found.score;
        }
    };
    take(usualSeparators, false);
    if (bestScore == 0)
        take(otherSeparators, true);
    return best;
}

Result<CsvContents> readCsv(const QByteArray &bytes, const TextForm &given, WorkProgress *progress)
{
    auto decoded = decodeText(bytes, given.encoding, progress);
    if (!decoded)
        return tl::unexpected(decoded.error());
    CsvContents contents;
    contents.form = given;
    contents.form.encoding = decoded->encoding;
    qsizetype start = 0;
    const auto named = namedSeparator(decoded->text, start);
    const QStringView text = QStringView(decoded->text).mid(start);
    if (!contents.form.quote)
        contents.form.quote = guessQuote(text);
    if (!contents.form.separator)
        contents.form.separator = named ? *named : guessSeparator(text, *contents.form.quote);
    contents.table = SourceTable(std::move(decoded->text));
    return CsvParser(contents.table, *contents.form.separator, *contents.form.quote, &contents.problems, progress)
        .parse(start)
        .and_then([&] { return replaceNuls(contents, progress); })
        .map([&] { return std::move(contents); });
}

} // namespace aanjager
