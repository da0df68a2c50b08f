#include "core/storage/programme_file.h"
#include "tests/bench/benches.h"
#include "tests/bench/paper_twin.h"
#include "tests/bench/ratios.h"
#include "ui/paper/render.h"
#include "ui/reporting/report_request.h"

#include <map>

namespace aanjager::bench {

namespace {

constexpr double paperGoal = 1.67; ///< 0.6 of the raw speed
void benchSummary(benchmark::State &state, int measures)
{
    const auto file = std::move(ProgrammeFile::open(programmeOf(measures)).value());
    ReportRequest request;
    request.today = QDate(2021, 4, 8);
    const report::Document document = reportDocument(*file, request).value();
    const std::vector<SetLine> lines = linesOf(document);
    const PlainFonts fonts;
    const double seconds = besideTwin(
        state, "summary as PDF, " + std::to_string(measures) + " measures", paperGoal,
        [&] {
            if (const auto pdf = paper::renderPdf(document); !pdf)
                qFatal("no report: %s", qPrintable(pdf.error().detail));
        },
        [&] { benchmark::DoNotOptimize(drawPlainly(lines, fonts)); });
    static std::map<int, double> times;
    if (times.contains(150) && measures > 150)
        addGrowth("summary as PDF, 150 to " + std::to_string(measures), times[150], seconds, measures / 150.0);
    times[measures] = seconds;
}

} // namespace

void registerPaper(const std::vector<int> &sizes)
{
    for (const int measures : sizes)
        benchmark::RegisterBenchmark("summary as PDF", benchSummary, measures)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond)
            ->Iterations(measures >= 1500 ? 3 : 10);
}

} // namespace aanjager::bench
