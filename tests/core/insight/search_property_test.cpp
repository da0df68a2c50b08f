#include "core/insight/search_index.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;
using namespace std::chrono_literals;

namespace {

const QStringList &someWords()
{
    static const QStringList words{QStringLiteral("poh"),        QStringLiteral("Sliedrecht"), QStringLiteral("één"),
                                   QStringLiteral("wijkteam"),   QStringLiteral("M05"),        QStringLiteral("\"or\""),
                                   QStringLiteral("kader-plus"), QStringLiteral("😀")};
    return words;
}

QString someText()
{
    QStringList words;
    const int count = *rc::gen::inRange(0, 4);
    for (int i = 0; i < count; ++i)
        words.append(someWords()[*rc::gen::inRange<qsizetype>(0, someWords().size())]);
    return words.join(QLatin1Char(' '));
}

template <class E> Id<E> someOf(const State &state)
{
    const QList<E> &all = state.all<E>();
    return all.isEmpty() ? Id<E>() : all[*rc::gen::inRange<qsizetype>(0, all.size())].id;
}

/** A random new or changed record, or a removed one; with the change that an edit would tell. */
template <class E, class Fill> RowChange touch(State &state, Fill &&fill)
{
    Id<E> id = *rc::gen::inRange(0, 3) == 0 ? newId<E>() : someOf<E>(state);
    if (id && state.find(id) && *rc::gen::inRange(0, 4) == 0) {
        state.table<E>().remove(id.value);
        return {tableOf<E>, id.value, Operation::Removed};
    }
    const bool isNew = !state.find(id);
    E record = isNew ? E{id ? id : newId<E>()} : *state.find(id);
    fill(record);
    state.table<E>().put(record);
    return {tableOf<E>, record.id.value, isNew ? Operation::Inserted : Operation::Updated};
}

RowChange randomEdit(State &state)
{
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        return touch<Measure>(state, [&](Measure &measure) {
            measure.number = *rc::gen::inRange(0, 2) ? QStringLiteral("M05") : someText();
            measure.title = someText();
            measure.nextStep = someText();
            measure.theme = someOf<Theme>(state);
        });
    case 1:
        return touch<Theme>(state, [&](Theme &theme) { theme.name = someText(); });
    case 2:
        return touch<Party>(state, [&](Party &party) {
            party.name = someText();
            party.kind = *rc::gen::inRange(0, 2) ? PartyKind::Municipality : PartyKind::School;
        });
    case 3:
        return touch<Action>(state, [&](Action &action) {
            action.text = someText();
            action.measure = someOf<Measure>(state);
            action.party = someOf<Party>(state);
        });
    case 4:
        return touch<Decision>(state, [&](Decision &decision) { decision.title = someText(); });
    default:
        return touch<DecisionMeasure>(state, [&](DecisionMeasure &link) {
            link.decision = someOf<Decision>(state);
            link.measure = someOf<Measure>(state);
        });
    }
}

/** As the door does: what refers to a removed record is cleared and told. */
template <class E> void clearDangling(State &state, Id<Measure> E::*measure, QList<RowChange> &rows)
{
    for (E record : QList<E>(state.all<E>()))
        if (record.*measure && !state.find(record.*measure)) {
            record.*measure = {};
            state.table<E>().put(record);
            rows.append({tableOf<E>, record.id.value, Operation::Updated});
        }
}

QStringList answers(SearchIndex &index)
{
    QStringList lines;
    for (const char *typed : {"poh", "poh slie", "m05", "m5", "@slie", "#m", "kader-p", "een wijk", "or"}) {
        const auto answer = index.search(QString::fromUtf8(typed));
        RC_ASSERT(answer.has_value());
        for (const SearchHit &hit : answer->hits)
            lines.append(QStringLiteral("%1: %2 %3 %4 %5 %6")
                             .arg(QString::fromUtf8(typed), hit.number, hit.title)
                             .arg(hit.id)
                             .arg(hit.measure.value)
                             .arg(hit.closeness, 0, 'g', 12));
    }
    return lines;
}

} // namespace

RC_GTEST_PROP(SearchIndexAfterRandomEdits, EqualsOneMadeAfresh, ())
{
    State state;
    auto followed = std::move(*SearchIndex::make());
    followed->reset(state);
    const int edits = *rc::gen::inRange(1, 40);
    for (int i = 0; i < edits; ++i) {
        QList<RowChange> rows{randomEdit(state)};
        clearDangling(state, &Action::measure, rows);
        clearDangling(state, &DecisionMeasure::measure, rows);
        followed->follow(state, rows);
        if (*rc::gen::inRange(0, 3) == 0)
            RC_ASSERT(followed->work(state, 0us).has_value());
        if (*rc::gen::inRange(0, 8) == 0)
            RC_ASSERT(followed->search(QStringLiteral("poh")).has_value());
    }
    RC_ASSERT(followed->finish(state).has_value());

    auto fresh = std::move(*SearchIndex::make());
    fresh->reset(state);
    RC_ASSERT(fresh->finish(state).has_value());

    if (*followed->contents() != *fresh->contents())
        RC_FAIL((followed->contents()->join(QLatin1Char(10)) + QStringLiteral("\n-- afresh --\n") +
                 fresh->contents()->join(QLatin1Char(10)))
                    .toStdString());
    RC_ASSERT(answers(*followed) == answers(*fresh));
}
