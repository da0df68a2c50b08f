// The same, for programmes that nobody made up.
#include "core/exchange/insight_json.h"
#include "core/report/report.h"
#include "tests/figures/claims.h"
#include "tests/support/builders.h"
#include "ui/paper/render.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace aanjager;
using namespace aanjager::figures;

namespace {

const QDate today(2020, 10, 15);

template <class Enum> Enum anyOf()
{
    return static_cast<Enum>(*rc::gen::inRange(0, static_cast<int>(vocabularyOf<Enum>().terms.size())));
}

template <class Value> std::optional<Value> perhaps(const std::function<Value()> &make)
{
    return *rc::gen::inRange(0, 3) > 0 ? std::optional(make()) : std::nullopt;
}

int percentage()
{
    return *rc::gen::inRange(0, 101);
}

Measure anyMeasure(int number)
{
    Measure measure = fixtures::aMeasure(QStringLiteral("M%1").arg(number + 1, 2, 10, QLatin1Char('0')));
    measure.title = QStringLiteral("Maatregel nummer %1").arg(number + 1);
    measure.status = anyOf<Status>();
    measure.ownerKind = perhaps<OwnerKind>(anyOf<OwnerKind>);
    measure.healthTime = perhaps<Health>(anyOf<Health>);
    measure.healthMoney = perhaps<Health>(anyOf<Health>);
    measure.healthQuality = perhaps<Health>(anyOf<Health>);
    measure.progress = perhaps<int>(percentage);
    measure.starts = {today.addDays(-*rc::gen::inRange(0, 900))};
    measure.ends = {today.addDays(*rc::gen::inRange(-100, 900))};
    return measure;
}

void addCells(State &state, const Measure &measure)
{
    const QList<Party> parties = state.all<Party>();
    for (const Party &municipality : parties) {
        if (*rc::gen::inRange(0, 4) == 0)
            continue;
        Applicability cell = fixtures::anApplicability(measure, municipality);
        cell.degree = anyOf<Degree>();
        cell.status = perhaps<Status>(anyOf<Status>);
        cell.progress = perhaps<int>(percentage);
        state.table<Applicability>().put(cell);
    }
}

void addActions(State &state, const Measure &measure)
{
    const QList<Party> parties = state.all<Party>();
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
        Action action = fixtures::anAction(measure, today.addDays(*rc::gen::inRange(-60, 120)));
        action.state = anyOf<ActionState>();
        if (!parties.isEmpty() && *rc::gen::inRange(0, 3) > 0)
            action.party = parties.at(*rc::gen::inRange<qsizetype>(0, parties.size())).id;
        state.table<Action>().put(action);
    }
}

void addMoney(State &state, const Measure &measure)
{
    for (const MoneyKind kind : {MoneyKind::SavingPlanned, MoneyKind::SavingRealised}) {
        if (*rc::gen::inRange(0, 3) == 0)
            continue;
        MoneyLine line{newId<MoneyLine>()};
        line.measure = measure.id;
        line.kind = kind;
        line.year = 2020 + *rc::gen::inRange(0, 3);
        line.amount = Money::euros(qint64{*rc::gen::inRange(1, 4'000)} * 1'000);
        state.table<MoneyLine>().put(line);
    }
}

View anyProgramme()
{
    View view;
    view.today = today;
    Programme programme = fixtures::aProgramme();
    programme.id = newId<Programme>();
    view.state.table<Programme>().put(programme);
    for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
        view.state.table<Party>().put(fixtures::aMunicipality(QStringLiteral("Gemeente %1").arg(i)));
    MoneyLine deficit{newId<MoneyLine>()};
    deficit.kind = MoneyKind::Deficit;
    deficit.amount = Money::euros(qint64{*rc::gen::inRange(1, 20'000)} * 1'000);
    view.state.table<MoneyLine>().put(deficit);
    const int measures = *rc::gen::inRange(1, 9);
    for (int number = 0; number < measures; ++number) {
        const Measure measure = anyMeasure(number);
        view.state.table<Measure>().put(measure);
        addCells(view.state, measure);
        addMoney(view.state, measure);
        addActions(view.state, measure);
    }
    return view;
}

} // namespace

RC_GTEST_PROP(GeneratedFigures, StandOnPaperAsShowTellsThem, ())
{
    const View view = anyProgramme();
    const text::Wording words(*rc::gen::element(QStringLiteral("nl"), QStringLiteral("en")));
    report::ReportOptions options;
    options.visibility = Visibility::Team;
    const auto pages = [&](report::Kind kind) {
        return pagesOf(paper::renderPdf(report::reportOf(kind, view, std::nullopt, words, options)).value());
    };

    const QStringList whole = pages(report::Kind::Full);
    const QString paper = pages(report::Kind::Summary).join(QLatin1Char(' '));
    const QString matrix = whole.filter(words.say("State by municipality")).join(QLatin1Char(' '));
    const QString actions = pages(report::Kind::Actions).join(QLatin1Char(' '));

    QStringList broken = brokenClaims(paper, claimsOfSummary(overviewJson(view), measuresJson(view), words));
    broken += brokenClaims(actions, claimsOfActions(overviewJson(view), words));
    if (!view.state.all<Party>().isEmpty())
        broken += brokenClaims(matrix, claimsOfMatrix(matrixJson(view), words));
    RC_LOG() << broken.join(QLatin1Char('\n')).toStdString() << "\nin\n"
             << paper.toStdString() << matrix.toStdString() << actions.toStdString();
    RC_ASSERT(broken.isEmpty());
}
