#include "core/insight/standing.h"
#include "core/storage/state_loader.h"
#include "tests/support/programme_fixture.h"

#include <QRandomGenerator>
#include <gtest/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

/** Edits a programme at random; what it is given as seed decides all. */
class RandomEdits
{
public:
    RandomEdits(quint32 seed, const State &state) : m_random(seed), m_state(state) {}

    int below(int count) { return static_cast<int>(m_random.bounded(count)); }
    bool oneIn(int count) { return below(count) == 0; }

    Result<void> one(Edit &edit)
    {
        switch (below(20)) {
        case 0:
            return touch<Decision>(edit, [this](Decision &decision) {
                decision.title = text();
                decision.state = static_cast<DecisionState>(below(3));
                decision.due = {day()};
            });
        case 1:
            return link<DecisionMeasure>(edit, [this](DecisionMeasure &link) {
                link.decision = some<Decision>();
                link.measure = some<Measure>();
            });
        case 2:
            return touch<Milestone>(edit, [this](Milestone &milestone) {
                milestone.measure = some<Measure>();
                milestone.text = text();
                milestone.planned = {day()};
            });
        case 3:
        case 4:
            return touch<Action>(edit, [this](Action &action) {
                action.measure = some<Measure>();
                action.text = text();
                action.party = oneIn(2) ? some<Party>() : Id<Party>();
                action.owner = QStringLiteral("regio");
                action.state = static_cast<ActionState>(below(3));
                action.due = day();
            });
        case 5:
            return touch<MeasureParty>(edit, [this](MeasureParty &role) {
                role.measure = some<Measure>();
                role.party = some<Party>();
                role.role = PartyRole::Executes;
                role.ask = text();
                role.askState = static_cast<AskState>(below(4));
            });
        case 6:
            return touch<Goal>(edit, [this](Goal &goal) {
                goal.kind = oneIn(2) ? GoalKind::Goal : GoalKind::Norm;
                goal.title = text();
            });
        case 7:
            return link<MeasureGoal>(edit, [this](MeasureGoal &link) {
                link.goal = some<Goal>();
                link.measure = some<Measure>();
            });
        case 8:
            return link<MeasureRelation>(edit, [this](MeasureRelation &relation) {
                relation.kind = RelationKind::DependsOn;
                relation.measure = some<Measure>();
                relation.other = some<Measure>();
            });
        case 9:
            return touch<MoneyLine>(edit, [this](MoneyLine &line) {
                line.measure = some<Measure>();
                line.kind = static_cast<MoneyKind>(below(static_cast<int>(vocabularyOf<MoneyKind>().terms.size())));
                line.year = 2019 + below(4);
                line.amount = Money{below(900) * 100, static_cast<Qualifier>(below(5)),
                                    oneIn(5) ? QStringLiteral("USD") : QStringLiteral("EUR")};
            });
        case 10:
            return touch<ProgressReport>(edit, [this](ProgressReport &report) {
                report.round = some<Round>();
                report.measure = some<Measure>();
                report.submitted = oneIn(3) ? QDate() : day();
            });
        case 11:
        case 12:
            return touch<Applicability>(edit, [this](Applicability &cell) {
                cell.measure = some<Measure>();
                cell.municipality = some<Party>();
                cell.degree = static_cast<Degree>(below(5));
                cell.progress = oneIn(3) ? std::optional<int>() : below(101);
            });
        case 13:
            return wide(edit);
        case 14:
            return touch<Body>(edit, [this](Body &body) {
                body.name = text();
                if (oneIn(3))
                    body.until = {day()};
            });
        case 15:
            return touch<Seat>(edit, [this](Seat &seat) {
                seat.body = some<Body>();
                seat.sector = static_cast<PartyKind>(below(4));
                seat.functionTitle = oneIn(2) ? text() : QString();
            });
        default:
            return touch<Measure>(edit, [this](Measure &measure) { fill(measure); });
        }
    }

private:
    /** What bears on every measure. */
    Result<void> wide(Edit &edit)
    {
        Programme programme = m_state.programme();
        switch (below(4)) {
        case 0:
            programme.weightingKey = static_cast<WeightingKey>(below(3));
            programme.staleAfterDays = 10 + below(90);
            programme.aspects = oneIn(2) ? QStringList{QStringLiteral("time")}
                                         : QStringList{QStringLiteral("time"), QStringLiteral("money")};
            return edit.update(programme);
        case 1:
            return touch<Party>(edit, [this](Party &party) {
                party.name = text();
                party.kind = PartyKind::Municipality;
                party.population = oneIn(4) ? std::optional<int>() : below(200000);
                if (oneIn(3))
                    party.left = {day()};
            });
        case 2:
            return touch<Theme>(edit, [this](Theme &theme) { theme.name = text(); });
        default:
            return touch<Round>(edit, [this](Round &round) {
                round.label = text();
                round.peildatum = day();
                round.opens = day();
                round.closed = oneIn(2) ? QDate() : day();
            });
        }
    }

    void fill(Measure &measure)
    {
        measure.number = QStringLiteral("M%1").arg(below(1000));
        measure.title = text();
        measure.status = static_cast<Status>(below(6));
        measure.theme = some<Theme>();
        measure.ownerKind = oneIn(3) ? std::optional<OwnerKind>() : static_cast<OwnerKind>(below(4));
        measure.healthTime = oneIn(3) ? std::optional<Health>() : static_cast<Health>(below(3));
        measure.healthMoney = oneIn(2) ? std::optional<Health>() : static_cast<Health>(below(3));
        measure.nextStep = oneIn(2) ? text() : QString();
        measure.progress = oneIn(3) ? std::optional<int>() : below(101);
        constexpr int months = 12;
        const int first = 1 + below(months - 3);
        measure.starts = {QDate(2020, first, 1)};
        measure.ends = {QDate(2020, first + below(months + 1 - first), 28)};
        measure.reported = oneIn(3) ? QDate() : day();
    }

    QString text() { return QStringLiteral("Tekst %1").arg(below(1000)); }
    QDate day() { return QDate(2020, 6, 1).addDays(below(240)); }

    template <class E> Id<E> some()
    {
        const QList<E> &all = m_state.all<E>();
        return all.isEmpty() ? Id<E>() : all[below(static_cast<int>(all.size()))].id;
    }

    /** Adds, fills anew or removes a record. */
    template <class E, class Fill> Result<void> touch(Edit &edit, Fill &&fill)
    {
        const E *known = m_state.find(some<E>());
        if (known && oneIn(4))
            return edit.remove(known->id);
        E record = known && !oneIn(3) ? *known : E{newId<E>()};
        const bool isNew = known == nullptr || record.id != known->id;
        fill(record);
        return isNew ? edit.insert(record).map([](auto) {}) : edit.update(record);
    }

    template <class E, class Fill> Result<void> link(Edit &edit, Fill &&fill) { return touch<E>(edit, fill); }

    QRandomGenerator m_random;
    const State &m_state;
};

/** A programme whose standing is followed as a session does. */
class StandingTest : public ProgrammeTest
{
protected:
    void SetUp() override
    {
        ProgrammeTest::SetUp();
        m_view.today = QDate(2020, 10, 15);
        m_view.state = loadState(store()).value();
        file().subscribe([this](const QList<RowChange> &rows) {
            m_standing.leave(m_view, rows);
            ASSERT_TRUE(refresh(m_view.state, store(), rows));
            m_standing.enter(m_view, rows);
            ++m_changes;
        });
    }

    void expectAsCountedAfresh(const std::string &when)
    {
        SCOPED_TRACE(when);
        EXPECT_TRUE(m_standing.overview(m_view) == overviewOf(m_view));
        const QList<AttentionItem> fresh = attentionOf(m_view);
        EXPECT_TRUE(m_standing.attention(m_view) == fresh);
        QSet<qint64> asking;
        for (const AttentionItem &item : fresh)
            if (item.measure)
                asking.insert(item.measure.value);
        EXPECT_EQ(m_standing.measuresAsking(m_view), asking);
    }

    View m_view;
    Standing m_standing;
    int m_changes = 0;
};

} // namespace

TEST_F(StandingTest, StaysWhatACountAfreshGivesThroughHundredsOfEditsUndoRedoAndDays)
{
    RandomEdits edits(20201015, m_view.state);
    expectAsCountedAfresh("empty");

    for (int turn = 0; turn < 900 && !HasFailure(); ++turn) {
        const int kind = edits.below(12);
        if (kind == 0)
            (void)file().undo();
        else if (kind == 1)
            (void)file().redo();
        else if (kind == 2 && edits.oneIn(4))
            m_view.today = m_view.today.addDays(edits.below(9) - 4);
        else // what the file refuses, such as a role of a party twice, leaves everything as it was
            (void)file().edit({QStringLiteral("edit")}, [&](Edit &edit) {
                Result<void> done;
                for (int count = 1 + edits.below(3); count > 0 && done; --count)
                    done = edits.one(edit);
                return done;
            });
        expectAsCountedAfresh("turn " + std::to_string(turn));
    }

    EXPECT_GT(m_changes, 500);
    EXPECT_GT(m_view.state.all<Measure>().size(), 5);
    EXPECT_FALSE(m_standing.attention(m_view).isEmpty());
}

TEST_F(StandingTest, LooksAgainAtWhatDependsOnAMeasureThatIsDropped)
{
    const Measure measure = aMeasure();
    Milestone milestone;
    milestone.id = newId<Milestone>();
    milestone.measure = measure.id;
    milestone.text = QStringLiteral("Besluit");
    milestone.planned = {QDate(2020, 9, 1)};
    add(measure, milestone);
    ASSERT_TRUE(m_standing.measuresAsking(m_view).contains(measure.id.value));

    Measure dropped = measure;
    dropped.status = Status::Dropped;
    update(dropped);

    EXPECT_TRUE(m_standing.attention(m_view).isEmpty());
    EXPECT_EQ(m_standing.overview(m_view).byStatus[static_cast<size_t>(Status::Dropped)], 1);
    EXPECT_EQ(m_standing.overview(m_view).progress.applicable, 0);
}
