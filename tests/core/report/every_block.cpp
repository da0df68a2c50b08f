#include "tests/core/report/every_block.h"

namespace aanjager::fixtures {

using namespace report;

namespace {

/** Gives each text of a document: numbered words, or the same words each time. */
class Words
{
public:
    explicit Words(const QString &always = {}) : m_always(always) {}

    QString next(const char *what)
    {
        if (!m_always.isNull())
            return m_always;
        return QStringLiteral("%1 no%2x").arg(QLatin1String(what)).arg(++m_count);
    }

private:
    QString m_always;
    int m_count = 0;
};

Cell aCell(Words &words, Mark mark = {})
{
    Cell cell{words.next("cell"), mark};
    if (!std::holds_alternative<std::monostate>(mark))
        cell.spoken = words.next("spoken");
    return cell;
}

MatrixCell aMatrixCell(Words &words, Degree degree, std::optional<Status> status, bool asked = false, int note = 0)
{
    return {degree, status, asked, note, words.next("matrix cell"), words.next("deels")};
}

Table aTable(Words &words, bool headless)
{
    Table table{
        words.next("caption"), {{words.next("head")}, {words.next("head"), Align::Right}, {QString()}}, {}, headless};
    if (headless)
        for (Column &column : table.columns)
            column.header.clear();
    Cell rich = aCell(words, Health::Attention);
    rich.strong = true;
    rich.quiet = words.next("quiet");
    rich.below = words.next("below");
    rich.note = 2;
    rich.earlier = {Health::OnCourse, NotReported()};
    Cell alarm = aCell(words);
    alarm.alarm = true;
    Cell only = aCell(words, Status::Done);
    only.markOnly = true;
    if (!headless)
        table.rows.append({{aCell(words)}, true});
    table.rows.append({{rich, alarm, only}});
    table.rows.append({{aCell(words, OwnerKind::Provider), aCell(words, Symbol::Box)}});
    return table;
}

MatrixTable aMatrix(Words &words)
{
    MatrixTable matrix;
    matrix.caption = words.next("matrix caption");
    matrix.corner = words.next("corner");
    matrix.totalHead = words.next("total head");
    for (int i = 0; i < 4; ++i)
        matrix.columns.append({words.next("code"), words.next("name")});
    for (int i = 0; i < 2; ++i) {
        MatrixTable::Row row;
        row.number = words.next("number");
        row.verdict = {words.next("verdict"), Health::Intervene, true};
        row.title = words.next("row title");
        row.cells = {
            aMatrixCell(words, Degree::Full, Status::Running, true),
            aMatrixCell(words, Degree::Partly, Status::Preparing, false, 1),
            aMatrixCell(words, i == 0 ? Degree::AlreadyRunning : Degree::NotApplicable, Status::Done, false, 2),
            aMatrixCell(words, i == 0 ? Degree::Full : Degree::Undecided, std::nullopt)};
        row.shares = {1, 2, 1, 0, 1};
        row.total = words.next("total");
        row.apart = i == 1;
        matrix.rows.append(row);
    }
    matrix.footLabel = words.next("foot");
    for (int i = 0; i < 4; ++i)
        matrix.footTotals.append(words.next("foot total"));
    matrix.grandTotal = words.next("grand total");
    return matrix;
}

Figure aProgress(Words &words)
{
    ProgressChart chart;
    chart.points = {{QDate(2020, 3, 31), 20, 15}, {QDate(2020, 9, 30), 60, 55}, {QDate(2021, 3, 31), 100, {}, 90}};
    chart.now = QDate(2020, 9, 30);
    chart.plannedLabel = words.next("planned");
    chart.reachedLabel = words.next("reached");
    chart.expectedLabel = words.next("expected");
    return {words.next("figure"), words.next("alternative"), chart};
}

Figure aSavings(Words &words)
{
    SavingsChart chart;
    chart.deficitLabel = words.next("deficit");
    chart.deficitText = words.next("amount");
    chart.deficit = 1'000'000'000;
    chart.steps = {{words.next("step"), 400'000'000, 100'000'000, words.next("planned")}};
    chart.remainderLabel = words.next("remainder");
    chart.remainderText = words.next("rest");
    chart.remainder = 600'000'000;
    chart.realisedLegend = words.next("realised");
    chart.expectedLegend = words.next("still");
    chart.remainderLegend = words.next("left");
    chart.unitLabel = words.next("unit");
    return {words.next("figure"), words.next("alternative"), chart};
}

Cover aCover(Words &words)
{
    Cover cover;
    cover.owner = words.next("owner");
    cover.title = words.next("cover");
    cover.subtitle = {words.next("sub"), words.next("sub")};
    MatrixCell done;
    done.degree = Degree::Full;
    done.status = Status::Done;
    cover.artwork = {{done, done}, {done, MatrixCell()}};
    cover.alternative = words.next("artwork");
    cover.legend.entries = {{done, words.next("sample")}};
    cover.footLeft = words.next("left");
    cover.footRight = words.next("right");
    return cover;
}

KeyFigures someFigures(Words &words)
{
    return {{{words.next("label"), words.next("figure"), words.next("note")},
             {words.next("label"),
              {},
              words.next("note"),
              {{words.next("counted"), {aCell(words, Health::OnCourse), aCell(words, NotReported())}}}}}};
}

QList<Block> blocksSaying(Words &words)
{
    QList<Block> blocks = {aCover(words), PageBreak{Orientation::Portrait, words.next("page foot")}};
    blocks << Heading{1, words.next("heading")} << Paragraph{words.next("lead"), Tone::Lead}
           << Heading{2, words.next("heading")} << Paragraph{words.next("body")} << Heading{3, words.next("heading")}
           << Paragraph{words.next("small"), Tone::Small} << List{{words.next("item"), words.next("item")}}
           << List{{words.next("item"), words.next("item")}, true} << aTable(words, false) << aTable(words, true)
           << Footnotes{{{2, words.next("footnote")}}} << someFigures(words)
           << Asks{{{1, words.next("ask"), words.next("text"), words.next("without")},
                    {2, words.next("ask"), words.next("text"), words.next("without")}}}
           << aProgress(words) << aSavings(words)
           << Legend{{{words.next("entry"), Status::Running}, {words.next("entry"), Symbol::Bulb}}}
           << PageBreak{Orientation::Landscape} << aMatrix(words)
           << Footnotes{{{1, words.next("footnote")}, {2, words.next("footnote")}}}
           << MatrixLegend{{{aMatrixCell(words, Degree::Undecided, {}), words.next("sample")}},
                           {{words.next("mark"), Symbol::Hand}}}
           << PageBreak{}
           << ItemTitle{words.next("number"), words.next("group"), {aCell(words, Status::Running)}, words.next("title")}
           << Callout{Symbol::Hand, words.next("callout"), words.next("called")}
           << Strip{words.next("strip"), {{words.next("place"), aMatrixCell(words, Degree::Full, Status::Done)}}};
    const QList<Block> left = {Heading{2, words.next("heading")}, Paragraph{words.next("left")}};
    const QList<Block> right = {Paragraph{words.next("right")}};
    blocks << std::make_shared<const Columns>(Columns{{left, right}});
    // A legend's sample says nothing by itself: its words do.
    for (Block &block : blocks)
        if (auto *legend = std::get_if<MatrixLegend>(&block))
            for (MatrixLegend::Entry &entry : legend->entries)
                entry.cell.spoken = entry.cell.word = QString();
    return blocks;
}

Document documentSaying(Words words)
{
    Document document;
    document.title = words.next("file");
    document.language = QStringLiteral("nl");
    document.author = words.next("author");
    document.headerLeft = words.next("header");
    document.headerRight = words.next("header");
    document.footerLeft = words.next("footer");
    document.footerMiddle = words.next("footer");
    document.pageOf = QStringLiteral("%1 van %2");
    document.moment = QDateTime(QDate(2020, 10, 15), QTime(9, 0), Qt::UTC);
    document.logo =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 20\"><rect width=\"60\" height=\"20\"/></svg>";
    document.logoAlternative = words.next("logo");
    document.blocks = blocksSaying(words);
    return document;
}

} // namespace

Document everyBlock()
{
    return documentSaying(Words());
}

Document everyBlockSaying(const QString &words)
{
    return documentSaying(Words(words));
}

} // namespace aanjager::fixtures
