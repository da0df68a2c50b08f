#include "core/insight/savings.h"

#include "core/insight/money_tally.h"

#include <algorithm>

namespace aanjager {

namespace {

MoneySum sumOfTheme(const State &state, MoneyKind kind, std::optional<int> year, const Theme *theme)
{
    return sumOf(state, kind, year, [&](const MoneyLine &line) {
        const Measure *measure = state.find(line.measure);
        const Theme *of = measure ? state.find(measure->theme) : nullptr;
        return of == theme;
    });
}

/** What all lines of a kind and year say, in euros; nothing where one says nothing or they differ. */
std::optional<Duration> durationOf(const State &state, MoneyKind kind, std::optional<int> year)
{
    std::optional<Duration> duration;
    bool isFirst = true;
    sumOf(state, kind, year, [&](const MoneyLine &line) {
        if (line.amount->currency != QLatin1String("EUR"))
            return false;
        duration = isFirst || duration == line.duration ? line.duration : std::nullopt;
        isFirst = false;
        return true;
    });
    return duration;
}

} // namespace

QList<const Theme *> themesInOrder(const State &state)
{
    QList<const Theme *> themes;
    for (const Theme &theme : state.all<Theme>())
        themes.append(&theme);
    std::sort(themes.begin(), themes.end(), [](const Theme *a, const Theme *b) {
        return std::tuple(a->order.value_or(0), a->name.toCaseFolded(), a->id) <
               std::tuple(b->order.value_or(0), b->name.toCaseFolded(), b->id);
    });
    return themes;
}

MoneySum deficitOf(const State &state)
{
    return MoneyTally(state).deficit();
}

SavingsPlan savingsPlanOf(const View &view)
{
    const State &state = view.state;
    SavingsPlan plan;
    plan.deficit = deficitOf(state);
    plan.plannedYear = lastYearOf(state, MoneyKind::SavingPlanned);
    plan.realisedYear = lastYearOf(state, MoneyKind::SavingRealised);
    plan.planned = sumOf(state, MoneyKind::SavingPlanned, plan.plannedYear);
    plan.realised = sumOf(state, MoneyKind::SavingRealised, plan.realisedYear);
    plan.plannedDuration = durationOf(state, MoneyKind::SavingPlanned, plan.plannedYear);
    plan.realisedDuration = durationOf(state, MoneyKind::SavingRealised, plan.realisedYear);
    plan.remainder = std::max<qint64>(0, plan.deficit.cents - plan.planned.cents);
    plan.remainderIsKnown = plan.deficit.toBeDetermined == 0 && plan.planned.toBeDetermined == 0 &&
                            (plan.remainder > 0 || plan.deficit.qualifier != Qualifier::Over);
    for (const Theme *theme : themesInOrder(state) + QList<const Theme *>{nullptr}) {
        const ThemeSavings savings{theme, sumOfTheme(state, MoneyKind::SavingPlanned, plan.plannedYear, theme),
                                   sumOfTheme(state, MoneyKind::SavingRealised, plan.realisedYear, theme)};
        if (savings.planned.lines + savings.realised.lines > 0)
            plan.themes.append(savings);
    }
    return plan;
}

} // namespace aanjager
