#pragma once

#include "core/report/summary.h"
#include "tests/core/report/report_words.h"
#include "tests/support/programme_fixture.h"
#include "ui/text/wording.h"

/* A small programme to report on, and how a test reads the report. */
namespace aanjager::fixtures {

inline const text::Wording &dutch()
{
    static const text::Wording wording(QStringLiteral("nl"));
    return wording;
}

template <class E> void put(View &view, const E &record)
{
    view.state.table<E>().put(record);
}

/** Fifteen October 2020, a closed round, three measures in two themes of which one was not reported on. */
struct Small
{
    View view{{}, QDate(2020, 10, 15), 7, QDateTime(QDate(2020, 10, 15), QTime(9, 0), Qt::UTC)};
    Round round;
    Measure first = aMeasure(QStringLiteral("M01"));
    Measure second = aMeasure(QStringLiteral("M02"));
    Measure third = aMeasure(QStringLiteral("M10"));

    Small()
    {
        Programme programme = aProgramme();
        programme.id = newId<Programme>();
        put(view, programme);
        Theme schools{newId<Theme>(), QStringLiteral("School")};
        schools.order = 1;
        put(view, schools);
        round.id = newId<Round>();
        round.label = QStringLiteral("2020-Q3");
        round.peildatum = QDate(2020, 9, 30);
        round.closed = QDate(2020, 10, 14);
        first.theme = schools.id;
        first.healthTime = Health::OnCourse;
        first.progress = 80;
        second.theme = schools.id;
        second.healthTime = Health::Intervene;
        second.healthMoney = Health::Attention;
        second.cause = QStringLiteral("kostprijzen kwamen te laat.");
        second.progress = 20;
        store();
        report(first);
        report(second);
    }

    void store()
    {
        put(view, round);
        put(view, first);
        put(view, second);
        put(view, third);
    }

    void report(const Measure &measure)
    {
        ProgressReport progress;
        progress.id = newId<ProgressReport>();
        progress.round = round.id;
        progress.measure = measure.id;
        progress.progress = measure.progress;
        progress.submitted = QDate(2020, 10, 2);
        put(view, progress);
    }

    report::Document summary(const std::optional<View> &since = {}, const report::ReportOptions &options = {}) const
    {
        return report::summaryOf(view, since, dutch(), options);
    }
};

inline QString told(const report::Document &document)
{
    return wordsOf(document).join(QLatin1Char('\n'));
}

inline QList<report::Heading> headings(const report::Document &document)
{
    return blocksOf<report::Heading>(document.blocks);
}

inline Decision aDecision(const char *code, QDate due)
{
    Decision decision;
    decision.id = newId<Decision>();
    decision.code = QString::fromLatin1(code);
    decision.title = QStringLiteral("Besluit ") + decision.code;
    decision.due = {due};
    return decision;
}

inline MoneyLine aLine(MoneyKind kind, int year, const Money &amount, const Measure &measure = {})
{
    MoneyLine line;
    line.id = newId<MoneyLine>();
    line.kind = kind;
    line.year = year;
    line.amount = amount;
    line.measure = measure.id;
    return line;
}

} // namespace aanjager::fixtures
