#include "tests/figures/extreme_programmes.h"

#include "tests/support/builders.h"

namespace aanjager::figures {

namespace {

const QDate today(2020, 10, 15);
constexpr int measuresOfATheme = 6;

/** A term of a vocabulary, by turns; every so often none. */
template <class Enum> std::optional<Enum> turn(int number)
{
    const int terms = static_cast<int>(vocabularyOf<Enum>().terms.size());
    const int at = number % (terms + 1);
    return at == terms ? std::nullopt : std::optional(static_cast<Enum>(at));
}

QString titleOf(int number, const ExtremeSize &size)
{
    const QString words = size.unbroken ? QStringLiteral("Jeugdhulpverleningsorganisatiestructuurverandering")
                                        : QStringLiteral("jeugdigen groeien gewoon op in een gezin ");
    QString title = QStringLiteral("%1%2").arg(size.unbroken ? u"Nr" : u"Maatregel ").arg(number + 1);
    title += size.unbroken ? QString() : QStringLiteral(": ");
    while (title.size() < size.titleLength)
        title += words;
    return title.left(size.titleLength).trimmed();
}

Measure measureOf(int number, const ExtremeSize &size)
{
    Measure measure = fixtures::aMeasure(QStringLiteral("M%1").arg(number + 1, 2, 10, QLatin1Char('0')));
    measure.title = titleOf(number, size);
    measure.description = QStringLiteral("Jeugdigen groeien op in een gezin; hulp is er thuis als het kan.");
    measure.status = turn<Status>(number).value_or(Status::Running);
    measure.ownerKind = turn<OwnerKind>(number);
    measure.healthTime = turn<Health>(number);
    measure.healthMoney = turn<Health>(number / 2);
    measure.healthQuality = turn<Health>(number / 3);
    measure.progress = number % 101;
    measure.cause = QStringLiteral("Kostprijzen kwamen te laat.");
    measure.consequence = QStringLiteral("€ 1,2 mln schuift een jaar op.");
    measure.correction = QStringLiteral("Invoeren in twee stappen.");
    measure.achieved = QStringLiteral("Vijf gemeenten werken volgens het afwegingskader.");
    measure.nextStep = QStringLiteral("Vanaf 1 november ook in de overige gemeenten.");
    measure.supportAsked = number % 4 == 0 ? QStringLiteral("Overbruggingsbudget.") : QString();
    measure.ends = {today.addDays(200 - number % 300)};
    return measure;
}

void addCells(State &state, const Measure &measure, int number)
{
    const QList<Party> parties = state.all<Party>();
    for (int column = 0; column < parties.size(); ++column) {
        Applicability cell = fixtures::anApplicability(measure, parties.at(column));
        cell.degree = turn<Degree>(number + 3 * column).value_or(Degree::Full);
        cell.status = turn<Status>(2 * number + column);
        if (cell.degree != Degree::Full)
            cell.details.change().reason =
                QStringLiteral("reden nummer %1 van deze gemeente").arg((number + column) % 12 + 1);
        state.table<Applicability>().put(cell);
    }
}

void addWork(State &state, const Measure &measure, int number)
{
    const QList<Party> parties = state.all<Party>();
    Action action = fixtures::anAction(measure, today.addDays(number % 60 - 20));
    action.code = QStringLiteral("A%1").arg(number + 1);
    action.text = measure.title;
    action.party = parties.isEmpty() ? Id<Party>() : parties.at(number % parties.size()).id;
    state.table<Action>().put(action);
    for (const MoneyKind kind : {MoneyKind::SavingPlanned, MoneyKind::SavingRealised}) {
        MoneyLine line{newId<MoneyLine>()};
        line.measure = measure.id;
        line.kind = kind;
        line.year = 2022;
        line.amount = Money::euros(kind == MoneyKind::SavingPlanned ? 400'000 : 120'000);
        state.table<MoneyLine>().put(line);
    }
}

void addDecisions(State &state, const ExtremeSize &size)
{
    for (int number = 0; number < 5; ++number) {
        Decision decision{newId<Decision>()};
        decision.code = QStringLiteral("B%1").arg(number + 1, 2, 10, QLatin1Char('0'));
        decision.title = titleOf(number, size);
        decision.text = QStringLiteral("Ambulant per 1 januari, verblijf per 1 juli 2021.");
        decision.consequence = QStringLiteral("€ 1,2 mln schuift een jaar op.");
        decision.due = {today.addDays(20 + number)};
        state.table<Decision>().put(decision);
    }
}

} // namespace

View extremeView(const ExtremeSize &size)
{
    View view;
    view.today = today;
    view.moment = QDateTime(today, QTime(12, 0), Qt::UTC);
    Programme programme = fixtures::aProgramme();
    programme.id = newId<Programme>();
    view.state.table<Programme>().put(programme);
    for (int i = 0; i < size.municipalities; ++i)
        view.state.table<Party>().put(fixtures::aMunicipality(QStringLiteral("Gemeente %1 aan de Rijn").arg(i + 1)));
    MoneyLine deficit{newId<MoneyLine>()};
    deficit.kind = MoneyKind::Deficit;
    deficit.amount = Money::euros(11'000'000, Qualifier::Over);
    view.state.table<MoneyLine>().put(deficit);
    addDecisions(view.state, size);
    Theme theme;
    for (int number = 0; number < size.measures; ++number) {
        if (number % measuresOfATheme == 0) {
            theme = {newId<Theme>()};
            theme.name = QStringLiteral("Thema %1: hulp thuis en dichtbij").arg(number / measuresOfATheme + 1);
            theme.order = number;
            view.state.table<Theme>().put(theme);
        }
        Measure measure = measureOf(number, size);
        measure.theme = theme.id;
        view.state.table<Measure>().put(measure);
        addCells(view.state, measure, number);
        addWork(view.state, measure, number);
    }
    return view;
}

std::vector<ExtremeProgramme> extremeProgrammes()
{
    return {{"NoMeasures", extremeView({0, 0})},       {"OneMeasure", extremeView({1, 0})},
            {"OneMunicipality", extremeView({15, 1})}, {"SixtyMunicipalities", extremeView({15, 60})},
            {"LongTitles", extremeView({9, 10, 200})}, {"UnbrokenTitles", extremeView({9, 3, 200, true})}};
}

} // namespace aanjager::figures
