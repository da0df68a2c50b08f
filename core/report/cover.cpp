// The first page: who reports what, for whom, and the real state as its picture.
#include "core/insight/meetings.h"
#include "core/report/full_parts.h"
#include "core/report/furniture.h"
#include "core/report/matrix_words.h"
#include "core/report/round_words.h"

namespace aanjager::report {

namespace {

QStringList subtitlesOf(const Details &details)
{
    QStringList lines;
    if (details.parts.round)
        lines.append(roundInWords(details.words(), details.parts.round->label));
    if (const Meeting *meeting = nextBoardMeeting(details.parts.view))
        lines.append(details.say(QT_TRANSLATE_NOOP("Report", "For: %1, %2"))
                         .arg(details.state.find(meeting->body)->name, details.words().longDate(meeting->day)));
    return lines;
}

/** Cells in the order in which the programme tells them, without what only other pages show. */
QList<QList<MatrixCell>> artworkOf(const Details &details)
{
    QList<QList<MatrixCell>> rows;
    if (details.matrix.columns.isEmpty())
        return rows;
    for (const ThemeGroup &group : measuresByTheme(details.parts))
        for (const Measure *measure : group.measures) {
            QList<MatrixCell> cells;
            for (const Applicability *cell : details.matrix.rows[details.rowOf.value(measure->id)].cells) {
                MatrixCell shown;
                if (cell) {
                    shown.degree = cell->degree;
                    shown.status = applies(*cell) ? cell->status : std::nullopt;
                }
                cells.append(shown);
            }
            rows.append(cells);
        }
    return rows;
}

/** One sample of each colour that occurs: a cover explains no degrees. */
MatrixLegend coverLegend(const Details &details, const CellCounts &total)
{
    MatrixLegend legend;
    const auto add = [&](int count, std::optional<Status> status, const QString &words) {
        if (count > 0)
            legend.entries.append({MatrixCell{Degree::Full, status}, uncapitalised(words)});
    };
    add(total.notStarted, Status::NotStarted, details.words().label(Status::NotStarted));
    add(total.preparing, Status::Preparing, details.words().label(Status::Preparing));
    add(total.running, Status::Running, details.words().label(Status::Running));
    add(total.done, Status::Done, details.words().label(Status::Done));
    add(total.notReported, std::nullopt, details.words().verdict(std::nullopt));
    return legend;
}

QString artworkInWords(const Details &details)
{
    const CellCounts &total = details.matrix.total;
    return details
        .say(QT_TRANSLATE_NOOP("Report", "%1 in %2 municipalities: %3 finished, %4 running, %5 in preparation, "
                                         "%6 not started, %7 not reported."))
        .arg(capitalised(details.parts.countedItems(details.parts.overview.measures)),
             details.words().number(static_cast<double>(details.matrix.columns.size())),
             details.words().number(total.done), details.words().number(total.running),
             details.words().number(total.preparing), details.words().number(total.notStarted),
             details.words().number(total.notReported));
}

} // namespace

QList<Block> coverPage(const Details &details)
{
    const Programme &programme = details.parts.programme;
    Cover cover;
    cover.owner = nameOf(programme);
    cover.title = details.say(QT_TRANSLATE_NOOP("Report", "Progress report"));
    cover.subtitle = subtitlesOf(details);
    cover.artwork = artworkOf(details);
    if (!cover.artwork.isEmpty()) {
        cover.alternative = artworkInWords(details);
        cover.legend = coverLegend(details, details.matrix.total);
    }
    cover.footLeft = programme.colophon.isEmpty() ? programme.commissioner : programme.colophon;
    QStringList standing = {
        details.say(QT_TRANSLATE_NOOP("Report", "As of %1")).arg(details.words().longDate(details.today()))};
    standing += standingWords(details.parts, details.options, Kind::Full);
    if (programme.isDemo)
        standing.append(details.say(QT_TRANSLATE_NOOP("Report", "demonstration data")));
    cover.footRight = standing.join(QStringLiteral(", "));
    return {cover};
}

} // namespace aanjager::report
