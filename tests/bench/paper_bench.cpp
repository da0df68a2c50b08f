#include "core/storage/programme_file.h"
#include "tests/bench/benches.h"
#include "tests/bench/paper_twin.h"
#include "tests/bench/ratios.h"
#include "ui/paper/render.h"
#include "ui/reporting/report_request.h"

#include <map>

namespace aanjager::bench {

namespace {

constexpr double paperGoal = 1.67; ///< 0.6 of the raw speed, from 1,500 measures on: three pages are mostly fonts

ReportRequest theRequest()
{
    ReportRequest request;
    request.today = QDate(2021, 4, 8);
    return request;
}

std::string sizedName(const char *name, int measures)
{
    return std::string(name) + ", " + std::to_string(measures) + " measures";
}

/** How a time grows from the smallest size on; from the second too, where what costs the same for all weighs less. */
void addGrowths(std::map<int, double> &times, const char *name, int measures, double seconds)
{
    for (const auto &[size, before] : times)
        if (measures >= 1500 && size <= 150)
            addGrowth(std::string(name) + ", " + std::to_string(size) + " to " + std::to_string(measures), before,
                      seconds, static_cast<double>(measures) / size);
    times[measures] = seconds;
}

/** A report's blocks as PDF beside the raw glyph loop: the same lines with HarfBuzz and cairo_show_text_glyphs. */
void benchReport(benchmark::State &state, int measures)
{
    const auto file = std::move(ProgrammeFile::open(programmeOf(measures)).value());
    const report::Document document = reportDocument(*file, theRequest()).value();
    const std::vector<SetLine> lines = linesOf(document);
    const PlainFonts fonts;
    static std::map<int, double> times;
    const double seconds = besideTwin(
        state, sizedName("report as PDF beside raw glyphs", measures),
        measures >= 1500 ? std::optional(paperGoal) : std::nullopt,
        [&] {
            if (const auto pdf = paper::renderPdf(document); !pdf)
                qFatal("no report: %s", qPrintable(pdf.error().detail));
        },
        [&] { benchmark::DoNotOptimize(drawPlainly(lines, fonts)); });
    state.counters["pages/s"] = lines.back().page / seconds;
    state.counters["twin pages/s"] = lines.back().page / seconds * state.counters["ratio"];
    addGrowths(times, "report as PDF", measures, seconds);
}

/** What somebody waits for: from the open file to the finished PDF. */
void benchSummary(benchmark::State &state, int measures)
{
    const auto file = std::move(ProgrammeFile::open(programmeOf(measures)).value());
    static std::map<int, double> times;
    const double seconds = besideTwin(
        state, sizedName("summary from its file beside reading it", measures), std::nullopt,
        [&] {
            if (const auto pdf = reportPdf(*file, theRequest()); !pdf)
                qFatal("no summary: %s", qPrintable(pdf.error().detail));
        },
        [&] { benchmark::DoNotOptimize(viewAt(*file, {}, theRequest().today)); });
    addGrowths(times, "summary from its file", measures, seconds);
}

} // namespace

void registerPaper(const std::vector<int> &sizes)
{
    const auto add = [](const char *name, int measures, void (*bench)(benchmark::State &, int)) {
        benchmark::RegisterBenchmark(name, bench, measures)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond)
            ->Iterations(measures >= 1500 ? 5 : 10);
    };
    for (const int measures : sizes)
        add("report as PDF", measures, benchReport);
    for (const int measures : sizes)
        add("summary from its file", measures, benchSummary);
    benchmark::RegisterBenchmark("memory of pages", benchPageMemory)->Iterations(1);
}

} // namespace aanjager::bench
