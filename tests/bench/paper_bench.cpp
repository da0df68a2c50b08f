#include "core/storage/programme_file.h"
#include "tests/bench/benches.h"
#include "tests/bench/ratios.h"
#include "ui/reporting/report_request.h"

#include <cairo-pdf.h>
#include <map>

namespace aanjager::bench {

namespace {

constexpr double paperGoal = 1.67; ///< 0.6 of the raw speed
constexpr int rowsPerPage = 40;

cairo_status_t append(void *bytes, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(bytes)->append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

/** The words of the table of measures, drawn as fast as cairo can: no layout, no wrapping, no tags. */
QByteArray drawPlainly(const QList<Measure> &measures)
{
    QByteArray bytes;
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(append, &bytes, 595, 842);
    cairo_t *cairo = cairo_create(surface);
    cairo_select_font_face(cairo, "Inter", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_NORMAL);
    cairo_set_font_size(cairo, 8);
    int row = 0;
    for (const Measure &measure : measures) {
        double x = 40;
        for (const QString &text : {measure.number, measure.title, measure.lead, measure.achieved}) {
            cairo_move_to(cairo, x, 40 + 18 * (row % rowsPerPage));
            cairo_show_text(cairo, text.toUtf8().constData());
            x += 130;
        }
        if (++row % rowsPerPage == 0)
            cairo_show_page(cairo);
    }
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    cairo_surface_destroy(surface);
    return bytes;
}

void benchSummary(benchmark::State &state, int measures)
{
    const auto file = std::move(ProgrammeFile::open(programmeOf(measures)).value());
    const QList<Measure> all = file->store().all<Measure>().value();
    ReportRequest request;
    request.today = QDate(2021, 4, 8);
    const double seconds = besideTwin(
        state, "summary as PDF, " + std::to_string(measures) + " measures", paperGoal,
        [&] {
            if (const auto pdf = reportPdf(*file, request); !pdf)
                qFatal("no summary: %s", qPrintable(pdf.error().detail));
        },
        [&] { benchmark::DoNotOptimize(drawPlainly(all)); });
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
