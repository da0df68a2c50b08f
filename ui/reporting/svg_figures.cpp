#include "ui/reporting/svg_figures.h"

#include "ui/charts/plan_chart.h"
#include "ui/charts/progress_chart.h"
#include "ui/charts/savings_chart.h"
#include "ui/paper/symbol.h"
#include "ui/reporting/cell_painting.h"
#include "ui/reporting/svg_paper.h"
#include "ui/theme/painters.h"
#include "ui/theme/type.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <numeric>

namespace aanjager {

using namespace report;

namespace {

constexpr double markSide = 14;
constexpr QSizeF cellSize(46, 19);
constexpr QSizeF sampleSize(24, 16);
constexpr QSizeF sharesSize(48, 7);
constexpr QSizeF artworkCell(42, 19);
constexpr double artworkGap = 3;
constexpr double chartWidth = 340;
constexpr double smallChartWidth = 240;
constexpr double planChartWidth = 720;
constexpr double pngScale = 300 / 72.0; ///< pixels to a point

/** What `paint` paints in dots, as elements in points. */
template <class Paint> Picture pictureOf(const QSizeF &points, Paint paint)
{
    SvgPaper paper(points);
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, QRectF(QPointF(), points * SvgPaper::dotsPerPoint));
    painter.end();
    return {points.width(), points.height(), paper.elements()};
}

charts::ChartInk chartInk(const QLocale &locale)
{
    theme::loadFonts();
    QFont label(QStringLiteral("Inter"));
    label.setPointSizeF(8.5);
    label.setHintingPreference(QFont::PreferNoHinting); // the same widths whatever the screen's settings are
    QFont strong = label;
    strong.setWeight(QFont::DemiBold);
    return {theme::lightPalette(), label, strong, SvgPaper::dotsPerPoint, locale};
}

QSizeF sizeOf(const Figure &figure)
{
    if (const auto *savings = std::get_if<SavingsChart>(&figure.drawing))
        return {chartWidth, charts::savingsChartHeight(*savings)};
    if (const auto *plan = std::get_if<PlanChart>(&figure.drawing))
        return {planChartWidth, charts::planChartHeight(*plan)};
    if (std::get<ProgressChart>(figure.drawing).small)
        return {smallChartWidth, charts::smallProgressChartHeight};
    return {chartWidth, charts::progressChartHeight};
}

QString iconOf(OwnerKind kind)
{
    static const QString icons[] = {QStringLiteral("gemeente"), QStringLiteral("regio"), QStringLiteral("aanbieder"),
                                    QStringLiteral("professional")};
    return icons[static_cast<size_t>(kind)];
}

} // namespace

SvgFigures::SvgFigures(const QString &language) : m_locale(language) {}

Picture SvgFigures::figure(const Figure &figure) const
{
    return pictureOf(sizeOf(figure), [&](QPainter &painter, const QRectF &area) {
        const charts::ChartInk ink = chartInk(m_locale);
        if (const auto *progress = std::get_if<ProgressChart>(&figure.drawing))
            charts::paintProgressChart(painter, area, *progress, ink);
        else if (const auto *savings = std::get_if<SavingsChart>(&figure.drawing))
            charts::paintSavingsChart(painter, area, *savings, ink);
        else if (const auto *plan = std::get_if<PlanChart>(&figure.drawing))
            charts::paintPlanChart(painter, area, *plan, ink);
    });
}

Picture SvgFigures::mark(const Mark &mark) const
{
    return pictureOf({markSide, markSide}, [&mark](QPainter &painter, const QRectF &box) {
        const theme::Palette &palette = theme::lightPalette();
        if (const auto *status = std::get_if<Status>(&mark))
            theme::paintStatusGlyph(painter, box, *status, palette);
        else if (const auto *health = std::get_if<Health>(&mark))
            theme::paintVerdict(painter, box, *health, palette);
        else if (std::holds_alternative<NotReported>(mark))
            theme::paintVerdict(painter, box, std::nullopt, palette);
        else if (const auto *kind = std::get_if<OwnerKind>(&mark))
            theme::paintIcon(painter, box, iconOf(*kind), palette.ink2);
        else if (const auto *symbol = std::get_if<Symbol>(&mark))
            paper::paintSymbol(painter, box, *symbol, palette);
    });
}

Picture SvgFigures::cell(const MatrixCell &cell) const
{
    return pictureOf(cellSize, [&cell](QPainter &painter, const QRectF &box) { paintCell(painter, box, cell); });
}

Picture SvgFigures::sample(const MatrixCell &cell) const
{
    return pictureOf(sampleSize,
                     [&cell](QPainter &painter, const QRectF &box) { paintCellSample(painter, box, cell); });
}

Picture SvgFigures::cellSign(const MatrixCell &cell) const
{
    return pictureOf({cell.supportAsked ? 2 * markSide : markSide, markSide},
                     [&cell](QPainter &painter, const QRectF &box) { paintCellSign(painter, box, cell); });
}

Picture SvgFigures::shares(const CellShares &shares) const
{
    return pictureOf(sharesSize,
                     [&shares](QPainter &painter, const QRectF &box) { paintCellShares(painter, box, shares); });
}

Picture SvgFigures::artwork(const QList<QList<MatrixCell>> &rows) const
{
    qsizetype columns = 0;
    for (const QList<MatrixCell> &row : rows)
        columns = std::max(columns, row.size());
    const auto extent = [](qsizetype count, double side) {
        return static_cast<double>(count) * (side + artworkGap) - artworkGap;
    };
    const QSizeF size(extent(columns, artworkCell.width()), extent(rows.size(), artworkCell.height()));
    return pictureOf(size, [&rows](QPainter &painter, const QRectF &) {
        constexpr double dots = SvgPaper::dotsPerPoint;
        QRectF box(QPointF(), artworkCell * dots);
        for (const QList<MatrixCell> &row : rows) {
            box.moveLeft(0);
            for (const MatrixCell &cell : row) {
                MatrixCell plain = cell;
                plain.supportAsked = false;
                paintCellSample(painter, box, plain);
                box.translate((artworkCell.width() + artworkGap) * dots, 0);
            }
            box.translate(0, (artworkCell.height() + artworkGap) * dots);
        }
    });
}

QByteArray SvgFigures::png(const Picture &picture) const
{
    theme::loadFonts();
    QImage image((QSizeF(picture.width, picture.height) * pngScale).toSize().expandedTo({1, 1}),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(svgFile(picture)).render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QString SvgFigures::colour(const char *token) const
{
    for (const theme::Token &one : theme::tokens())
        if (qstrcmp(one.name, token) == 0)
            return (theme::lightPalette().*one.member).name(QColor::HexRgb);
    qFatal("There is no colour named %s", token);
}

QString SvgFigures::cellFill(Status status) const
{
    return theme::cellFill(status, theme::lightPalette()).name(QColor::HexRgb);
}

} // namespace aanjager
