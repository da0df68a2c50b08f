// aanjager_counted WORK SIZE [FILE]: does one piece of work while valgrind counts its instructions (counts_test.cpp).
//   make 150 FILE      writes the programme that the others open; not counted
//   filter 150 FILE    letters typed into the filter of the measures
//   recount 150 FILE   overview and attention, counted anew
//   edit 150 FILE      overview and attention after one measure was edited
//   parse 150          a tracker of so many measures, from bytes to cells
//   pages 2            a report of so many hundreds of lines, from blocks to PDF
//   memory 150 FILE    no instructions: prints the bytes that an open programme keeps, and the rows of its table
// With AANJAGER_COUNT_TWICE set it does the work twice, which the test must see.
#include "core/exchange/csv_reader.h"
#include "core/insight/standing.h"
#include "tests/support/generated/generated_programme.h"
#include "ui/models/measures_model.h"
#include "ui/paper/render.h"
#include "ui/text/wording.h"

#include <QApplication>
#include <cstdio>
#include <functional>
#include <malloc.h>
#include <valgrind/callgrind.h>

using namespace aanjager;

namespace {

const QDate today(2021, 4, 8);

void counted(const std::function<void()> &work)
{
    work(); // what is made once, such as caches, is not what grows
    CALLGRIND_START_INSTRUMENTATION;
    for (int turn = qEnvironmentVariableIsSet("AANJAGER_COUNT_TWICE") ? 0 : 1; turn < 2; ++turn)
        work();
    CALLGRIND_STOP_INSTRUMENTATION;
}

View viewOf(const QString &path)
{
    const auto file = ProgrammeFile::open(path, {Access::ReadOnly, Durability::Full, {}});
    if (!file)
        qFatal("cannot open %s", qPrintable(path));
    return viewAt(**file, {}, today).value();
}

void make(int measures, const QString &path)
{
    if (!fixtures::generateProgramme(path, {measures, 10, 2}))
        qFatal("cannot write %s", qPrintable(path));
}

void filter(int, const QString &path)
{
    const text::Wording words(QStringLiteral("nl"));
    Session session;
    if (!session.open(path, Access::ReadOnly))
        qFatal("cannot open %s", qPrintable(path));
    session.finishCheck();
    MeasuresModel model(session, words);
    counted([&model] {
        for (const QString &text :
             {QStringLiteral("r"), QStringLiteral("re"), QStringLiteral("reg"), QStringLiteral("regi"), QString()})
            model.setSearch(text);
    });
}

void recount(int, const QString &path)
{
    const View view = viewOf(path);
    counted([&view] {
        const Overview overview = overviewOf(view);
        const QList<AttentionItem> attention = attentionOf(view);
        if (overview.measures == 0 && attention.isEmpty())
            qFatal("nothing to count");
    });
}

void edit(int, const QString &path)
{
    View view = viewOf(path);
    Standing standing;
    (void)standing.overview(view);
    (void)standing.measuresAsking(view);
    counted([&] {
        Measure edited = view.state.all<Measure>().first();
        edited.status = edited.status == Status::Running ? Status::Preparing : Status::Running;
        const QList<RowChange> rows{{tableOf<Measure>, edited.id.value, Operation::Updated}};
        standing.leave(view, rows);
        view.state.table<Measure>().put(edited);
        standing.enter(view, rows);
        if (standing.overview(view).measures == 0 || standing.measuresAsking(view).isEmpty())
            qFatal("nothing to count");
    });
}

void parse(int measures, const QString &)
{
    QByteArray bytes("Nr;Maatregel;Status;Trekker;Start;Eind;2020-Q1;2020-Q2;2020-Q3\r\n");
    for (int row = 1; row <= measures; ++row)
        bytes +=
            "M" + QByteArray::number(row) +
            ";\"Wijkteams, scholen en de \"\"toegang\"\"\";loopt;Gemeente Oost;01-03-2020;31-12-2022;10%;25%;40%\r\n";
    counted([&bytes] {
        if (!readCsv(bytes))
            qFatal("cannot read the tracker");
    });
}

void pages(int hundreds, const QString &)
{
    report::Document document;
    document.language = QStringLiteral("nl");
    document.title = QStringLiteral("Voortgang");
    for (int line = 0; line < hundreds * 100; ++line)
        document.blocks.append(report::Paragraph{QStringLiteral("Maatregel %1: de wijkteams in de regio werken sinds "
                                                                "maart met een vaste contactpersoon per school.")
                                                     .arg(line)});
    counted([&document] {
        if (!paper::renderPdf(document))
            qFatal("cannot make the pages");
    });
}

/** What this process has from its heap. */
size_t heap()
{
    const auto now = mallinfo2();
    return now.uordblks + now.hblkhd;
}

void memory(int, const QString &path)
{
    const text::Wording words(QStringLiteral("nl"));
    { // what is made once, such as descriptions and labels
        Session first;
        if (!first.open(path, Access::ReadOnly))
            qFatal("cannot open %s", qPrintable(path));
        first.finishCheck();
        const MeasuresModel model(first, words);
    }
    const size_t before = heap();
    Session session;
    if (!session.open(path, Access::ReadOnly))
        qFatal("cannot open %s", qPrintable(path));
    session.finishCheck();
    const size_t opened = heap();
    const MeasuresModel model(session, words);
    std::fprintf(stderr, "opened %zu rows %zu\n", opened - before, heap() - opened);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    const std::pair<const char *, void (*)(int, const QString &)> works[] = {
        {"make", make},   {"filter", filter}, {"recount", recount}, {"edit", edit},
        {"parse", parse}, {"pages", pages},   {"memory", memory}};
    for (const auto &[name, work] : works)
        if (words.value(1) == QLatin1String(name)) {
            work(words.value(2).toInt(), words.value(3));
            return 0;
        }
    std::fputs("aanjager_counted make|filter|recount|edit|parse|pages|memory SIZE [FILE]\n", stderr);
    return 2;
}
