#include "core/insight/search_index.h"
#include "tests/bench/benches.h"
#include "tests/bench/ratios.h"
#include "tests/bench/stalls.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>

namespace aanjager::bench {

namespace {

constexpr int searchedTexts = 100'000;
constexpr double keystrokeGoal = 0.002; ///< seconds, p95

/** Words as they come in such texts: a few often, most seldom. */
QString wordOf(quint32 random)
{
    static const QStringList often{QStringLiteral("de"),       QStringLiteral("jeugd"), QStringLiteral("gemeente"),
                                   QStringLiteral("huisarts"), QStringLiteral("wijk"),  QStringLiteral("overleg"),
                                   QStringLiteral("het"),      QStringLiteral("met"),   QStringLiteral("gezin"),
                                   QStringLiteral("aanbieder")};
    static const QString syllables = QStringLiteral("badefigohujakelimonuparesitovuwazaleriso");
    if (random % 3 == 0)
        return often[static_cast<qsizetype>(random / 3 % 10)];
    QString word;
    for (quint32 rest = random / 3; word.size() < 6; rest /= 20)
        word += QStringView(syllables).mid(static_cast<qsizetype>(rest % 20 * 2), 2);
    return word;
}

QString textOf(quint32 &random, int words)
{
    QStringList text;
    for (int i = 0; i < words; ++i) {
        random = random * 1664525 + 1013904223;
        text.append(wordOf(random >> 8));
    }
    return text.join(QLatin1Char(' '));
}

/** 1,500 measures, 10 municipalities, and for the rest actions and what was reported: 100,000 texts in all. */
State searchedState()
{
    State state;
    quint32 random = 7;
    QList<Party> places;
    for (int i = 0; i < 10; ++i) {
        Party party{{i + 1}};
        party.kind = PartyKind::Municipality;
        party.name = QStringLiteral("Gemeente%1").arg(i);
        places.append(party);
        state.table<Party>().put(party);
    }
    for (int i = 0; i < 1500; ++i) {
        Measure measure{{i + 1}};
        measure.number = QStringLiteral("M%1").arg(i + 1);
        measure.title = textOf(random, 5);
        measure.nextStep = textOf(random, 12);
        state.table<Measure>().put(measure);
    }
    for (int i = 0; i < searchedTexts - 1510; ++i) {
        const Id<Measure> measure{i % 1500 + 1};
        if (i % 10 == 0) {
            Action action{{i + 1}};
            action.measure = measure;
            action.text = textOf(random, 6);
            state.table<Action>().put(action);
            continue;
        }
        ProgressReport report{{i + 1}};
        report.measure = measure;
        report.party = places[i % 10].id;
        report.achieved = textOf(random, 12);
        state.table<ProgressReport>().put(report);
    }
    return state;
}

/** The text as it stands in the box after each keystroke. */
QStringList keystrokes()
{
    QStringList typed;
    for (const char *text : {"jeugd gemeente3", "huisarts", "bakelimo", "m14", "de wijk pareso", "overleg met",
                             "towaza gezin", "#m12", "@gemeente4"})
        for (qsizetype length = 1; length <= qsizetype(strlen(text)); ++length)
            typed.append(QString::fromLatin1(text, length));
    return typed;
}

/** The same texts in a plain FTS5 table, the first hundred as they come. */
class PlainSearch
{
public:
    explicit PlainSearch(SearchIndex &index)
    {
        m_database.exec("CREATE VIRTUAL TABLE plain USING fts5(text, tokenize='unicode61 remove_diacritics 2', "
                        "prefix='1 2 3'); BEGIN");
        SQLite::Statement insert(m_database, "INSERT INTO plain(text) VALUES(?1)");
        const QStringList lines = index.contents().value();
        for (const QString &line : lines) {
            insert.bind(1, line.section(QLatin1Char('|'), 1).toStdString());
            insert.exec();
            insert.reset();
        }
        m_database.exec("COMMIT");
        m_select =
            std::make_unique<SQLite::Statement>(m_database, "SELECT text FROM plain WHERE plain MATCH ?1 LIMIT 100");
    }

    void search(const QString &typed)
    {
        const QStringList words = readSearch(typed).words;
        if (words.isEmpty())
            return;
        QStringList quoted;
        for (const QString &word : words)
            quoted.append(quotedForSearch(word) + QStringLiteral(" *"));
        m_select->bind(1, quoted.join(QLatin1Char(' ')).toStdString());
        while (m_select->executeStep())
            benchmark::DoNotOptimize(m_select->getColumn(0).getString());
        m_select->reset();
    }

private:
    SQLite::Database m_database{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    std::unique_ptr<SQLite::Statement> m_select;
};

void benchSearch(benchmark::State &state)
{
    const State programme = searchedState();
    const auto index = std::move(SearchIndex::make().value());
    double longestStep = 0;
    const double built = secondsOf([&] {
        index->reset(programme);
        while (!index->isComplete())
            longestStep = std::max(
                longestStep, threadSecondsOf([&] { (void)index->work(programme, std::chrono::milliseconds(6)); }));
    });
    PlainSearch plain(*index);
    const QStringList typed = keystrokes();
    std::vector<double> ours, twin;
    for (auto _ : state) {
        const double start = ours.empty() ? 0 : ours.back();
        for (const QString &text : typed) {
            twin.push_back(threadSecondsOf([&] { plain.search(text); }));
            ours.push_back(threadSecondsOf([&] { benchmark::DoNotOptimize(index->search(text)); }));
        }
        state.SetIterationTime(ours.back() + start);
    }
    const double slow = p95(ours);
    state.counters["p95_ms"] = slow * 1000;
    state.counters["slowest_ms"] = *std::max_element(ours.begin(), ours.end()) * 1000;
    ratios().push_back(
        {"record search, first 100 of 100,000 (median)", median(ours), median(twin), median(ours) / median(twin), {}});
    ratios().push_back({"record search, p95 beside FTS5's", slow, p95(twin), slow / p95(twin), {}});
    ratios().push_back({"record search, p95 beside 2 ms", slow, keystrokeGoal, slow / keystrokeGoal, 1});
    ratios().push_back(
        {"search index of 100,000, longest step beside 16 ms", longestStep, 0.016, longestStep / 0.016, 1});
    state.counters["built_s"] = built;
}

} // namespace

void registerSearch()
{
    benchmark::RegisterBenchmark("record search", benchSearch)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond)
        ->Iterations(20);
}

} // namespace aanjager::bench
