#pragma once

#include "core/report/report.h"
#include "tests/core/report/small_programme.h"

namespace aanjager::fixtures {

/** The small programme with what a report on the whole tells: municipalities, money, decisions, promises, work. */
struct Rich : Small
{
    Party dordrecht = aMunicipality(QStringLiteral("Dordrecht"));
    Party gorinchem = aMunicipality(QStringLiteral("Gorinchem"));
    Party provider;
    Decision asked = aDecision("B02", QDate(2020, 11, 5));
    Decision taken = aDecision("B01", QDate(2020, 9, 1));
    Action late, coming, done;

    Rich()
    {
        dordrecht.shortName = QStringLiteral("DOR");
        provider.id = newId<Party>();
        provider.kind = PartyKind::Provider;
        provider.name = QStringLiteral("Tafel verblijf");
        for (const Party &party : {dordrecht, gorinchem, provider})
            put(view, party);
        cells();
        work();
        decisions();
        put(view, aLine(MoneyKind::SavingPlanned, 2022, Money::euros(1'400'000), first));
        put(view, aLine(MoneyKind::SavingPlanned, 2020, Money::euros(500'000), first));
        put(view, aLine(MoneyKind::SavingRealised, 2020, Money::euros(280'000), first));
        put(view, aLine(MoneyKind::SavingWrittenOff, 2021, Money::euros(90'000), second));
        put(view,
            aLine(MoneyKind::SavingPlanned, 2022, Money{0, Qualifier::ToBeDetermined, QStringLiteral("EUR")}, second));
    }

    report::Document of(report::Kind kind, const std::optional<View> &since = {},
                        const report::ReportOptions &options = {}) const
    {
        return report::reportOf(kind, view, since, dutch(), options);
    }

private:
    /** M01: Dordrecht done, Gorinchem partly and running; M02: not in Dordrecht, not reported in Gorinchem. */
    void cells()
    {
        Applicability cell = anApplicability(first, dordrecht);
        cell.status = Status::Done;
        put(view, cell);
        cell = anApplicability(first, gorinchem);
        cell.degree = Degree::Partly;
        cell.percent = 60;
        cell.details.change().reason = QStringLiteral("nu alleen voor basisscholen");
        cell.status = Status::Running;
        put(view, cell);
        cell = anApplicability(second, dordrecht);
        cell.degree = Degree::NotApplicable;
        cell.details.change().reason = QStringLiteral("nu alleen voor basisscholen");
        put(view, cell);
        put(view, anApplicability(second, gorinchem));
    }

    void work()
    {
        late = anAction(first, QDate(2020, 10, 13));
        late.code = QStringLiteral("A01");
        late.party = dordrecht.id;
        coming = anAction(first, QDate(2020, 11, 30));
        coming.code = QStringLiteral("A02");
        coming.text = QStringLiteral("Spoedplekken regelen");
        coming.party = dordrecht.id;
        done = anAction(second, QDate(2020, 9, 1));
        done.text = QStringLiteral("Kostprijzen aanleveren");
        done.state = ActionState::Done;
        done.doneOn = QDate(2020, 8, 31);
        done.party = dordrecht.id;
        for (const Action &action : {late, coming, done})
            put(view, action);
        Milestone milestone{newId<Milestone>(), first.id};
        milestone.text = QStringLiteral("Alle raden akkoord");
        milestone.planned = {QDate(2020, 12, 1)};
        milestone.expected = {QDate(2021, 3, 1)};
        put(view, milestone);
        MeasureParty role{newId<MeasureParty>(), first.id, dordrecht.id};
        role.role = PartyRole::Executes;
        role.ask = QStringLiteral("Drie scholen kiezen");
        role.askState = AskState::NotTakenUp;
        put(view, role);
    }

    void decisions()
    {
        asked.consequence = QStringLiteral("bedden blijven leeg");
        taken.state = DecisionState::Taken;
        taken.decidedOn = {QDate(2020, 9, 3)};
        put(view, asked);
        put(view, taken);
        put(view, DecisionMeasure{newId<DecisionMeasure>(), asked.id, first.id});
        Commitment promise;
        promise.id = newId<Commitment>();
        promise.text = QStringLiteral("Cijfers per kwartaal");
        promise.by = QStringLiteral("wethouder jeugd");
        promise.byParty = dordrecht.id;
        promise.measure = first.id;
        promise.due = QDate(2020, 10, 1);
        put(view, promise);
    }
};

} // namespace aanjager::fixtures
