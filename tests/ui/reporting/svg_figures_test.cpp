#include "ui/reporting/svg_figures.h"

#include "ui/theme/palette.h"

#include <QImage>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::report;

namespace {

Figure aProgress()
{
    ProgressChart chart;
    chart.points = {{QDate(2020, 3, 31), 20, 15}, {QDate(2020, 9, 30), 60, 55}, {QDate(2021, 3, 31), 100}};
    chart.now = QDate(2020, 9, 30);
    chart.plannedLabel = QStringLiteral("Plan <66> %");
    chart.reachedLabel = QStringLiteral("Bereikt & 59 %");
    return {QStringLiteral("Voortgang"), {}, chart};
}

Figure aSavings()
{
    SavingsChart chart;
    chart.deficitLabel = QStringLiteral("Tekort");
    chart.deficitText = QStringLiteral("ruim 11");
    chart.deficit = 1'100'000'000;
    chart.steps = {{QStringLiteral("Thuis"), 275'000'000, 90'000'000, QStringLiteral("−2,75")}};
    chart.remainderLabel = QStringLiteral("Nog te dekken");
    chart.remainderText = QStringLiteral("8,25");
    chart.remainder = 825'000'000;
    chart.realisedLegend = QStringLiteral("gerealiseerd");
    chart.expectedLegend = QStringLiteral("verwacht");
    chart.remainderLegend = QStringLiteral("rest");
    chart.unitLabel = QStringLiteral("€ mln");
    return {QStringLiteral("Besparing"), {}, chart};
}

/** The texts of a drawing, in order; a drawing that is not well-formed has none. */
QStringList textsOf(const Picture &picture)
{
    QStringList texts;
    QXmlStreamReader xml(svgFile(picture));
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("text"))
            texts.append(xml.readElementText());
    return xml.hasError() ? QStringList() : texts;
}

MatrixCell cellWith(Degree degree, std::optional<Status> status)
{
    MatrixCell cell;
    cell.degree = degree;
    cell.status = status;
    return cell;
}

QImage drawn(const SvgFigures &figures, const Picture &picture)
{
    return QImage::fromData(figures.png(picture), "PNG");
}

} // namespace

TEST(SvgFigures, LeaveOutWhatXmlCannotHold)
{
    Figure figure = aSavings();
    std::get<SavingsChart>(figure.drawing).steps.first().label = QStringLiteral("Th\u0001uis");

    EXPECT_TRUE(textsOf(SvgFigures(QStringLiteral("nl")).figure(figure)).contains(QStringLiteral("Thuis")));
}

TEST(SvgFigures, KeepsTheWordsOfAChartAsText)
{
    const SvgFigures figures(QStringLiteral("nl"));

    const QStringList progress = textsOf(figures.figure(aProgress()));
    const QStringList savings = textsOf(figures.figure(aSavings()));

    for (const char *label : {"0%", "50%", "100%", "Q3 ’20", "Plan <66> %", "Bereikt & 59 %"})
        EXPECT_TRUE(progress.contains(QString::fromUtf8(label))) << label;
    for (const char *label :
         {"Tekort", "ruim 11", "Thuis", "−2,75", "Nog te dekken", "8,25", "gerealiseerd", "verwacht", "rest", "€ mln"})
        EXPECT_TRUE(savings.contains(QString::fromUtf8(label))) << label;
}

TEST(SvgFigures, DrawsWithinItsCanvasAndWithoutReferences)
{
    const SvgFigures figures(QStringLiteral("nl"));

    for (const Figure &figure : {aProgress(), aSavings()}) {
        const Picture picture = figures.figure(figure);
        const QRegularExpression outward(QStringLiteral("href|url\\(|<image|<script|id=|/tmp|20[0-9][0-9]-"));
        EXPECT_FALSE(QString::fromUtf8(picture.drawing).contains(outward)) << picture.drawing.toStdString();
        for (auto x =
                 QRegularExpression(QStringLiteral(" x=\"([^\"]+)\"")).globalMatch(QString::fromUtf8(picture.drawing));
             x.hasNext();) {
            const double at = x.next().captured(1).toDouble();
            EXPECT_TRUE(at >= 0 && at < picture.width) << at;
        }
    }
}

TEST(SvgFigures, GivesEqualBytesForEqualFigures)
{
    const Picture first = SvgFigures(QStringLiteral("nl")).figure(aSavings());

    const SvgFigures figures(QStringLiteral("nl"));
    const Picture second = figures.figure(aSavings());

    EXPECT_EQ(first.drawing, second.drawing);
    EXPECT_EQ(figures.png(first), figures.png(second));
}

TEST(SvgFigures, DrawsEachMarkUnlikeTheOthers)
{
    const SvgFigures figures(QStringLiteral("nl"));
    const QList<Mark> marks = {Status::NotStarted,
                               Status::Preparing,
                               Status::Running,
                               Status::Done,
                               Status::OnHold,
                               Status::Dropped,
                               Health::OnCourse,
                               Health::Attention,
                               Health::Intervene,
                               NotReported(),
                               OwnerKind::Municipality,
                               OwnerKind::Region,
                               OwnerKind::Provider,
                               OwnerKind::Professional,
                               Symbol::Hand,
                               Symbol::Box,
                               Symbol::Bulb};

    QSet<QByteArray> drawings;
    for (const Mark &mark : marks)
        drawings.insert(figures.mark(mark).drawing);

    EXPECT_EQ(drawings.size(), marks.size());
    EXPECT_FALSE(drawings.contains(QByteArray()));
}

TEST(SvgFigures, FillsACellInTheColourOfItsStatus)
{
    const SvgFigures figures(QStringLiteral("nl"));

    const QImage cell = drawn(figures, figures.cell(cellWith(Degree::Full, Status::Done)));
    const QImage half = drawn(figures, figures.cell(cellWith(Degree::Partly, Status::Running)));
    const QImage none = drawn(figures, figures.cell(cellWith(Degree::NotApplicable, std::nullopt)));

    ASSERT_FALSE(cell.isNull());
    const QPoint left(cell.width() / 10, cell.height() / 4);
    const QPoint right(cell.width() * 9 / 10, cell.height() / 4);
    EXPECT_EQ(cell.pixelColor(right), theme::lightPalette().r3);
    EXPECT_EQ(half.pixelColor(left), theme::lightPalette().r2);
    EXPECT_EQ(half.pixelColor(right).alpha(), 0);
    EXPECT_EQ(none.pixelColor(left).alpha(), 0);
    EXPECT_EQ(figures.cellFill(Status::Done), theme::lightPalette().r3.name());
}

TEST(SvgFigures, DividesTheBarByItsShares)
{
    const SvgFigures figures(QStringLiteral("nl"));

    const QImage bar = drawn(figures, figures.shares({3, 1, 0, 0, 0}));

    const int middle = bar.height() / 2;
    EXPECT_EQ(bar.pixelColor(bar.width() / 2, middle), theme::lightPalette().r3);
    EXPECT_EQ(bar.pixelColor(bar.width() * 9 / 10, middle), theme::lightPalette().r2);
    EXPECT_TRUE(figures.shares({}).drawing.isEmpty());
}
