// Whatever the order of edits, undos, redos and reopenings: the file stays sound and its history stays true.
#include "core/storage/seal.h"
#include "tests/support/programme_fixture.h"
#include "tests/support/scratch_folder.h"

#include <rapidcheck/gtest.h>

using namespace aanjager;
using namespace aanjager::fixtures;

namespace {

enum class Act { Add, Change, Remove, AddParts, Undo, Redo, Reopen };

/** All that a programme holds of the entities that the acts touch. */
struct Whole
{
    QList<Measure> measures;
    QList<Party> parties;
    QList<Applicability> cells;
    QList<Action> actions;
    bool operator==(const Whole &) const = default;
};

Whole wholeOf(const Store &store)
{
    return {store.all<Measure>().value(), store.all<Party>().value(), store.all<Applicability>().value(),
            store.all<Action>().value()};
}

/** A programme file that is put through random acts, and what it held after each change. */
class Rehearsal
{
public:
    Rehearsal()
    {
        RC_ASSERT(ProgrammeFile::create(path(), aProgramme()).has_value());
        reopen();
        m_states.push_back(wholeOf(m_file->store()));
    }

    void perform(Act act, int choice)
    {
        const auto before = m_file->sequenceAt({}).value();
        switch (act) {
        case Act::Undo:
            RC_ASSERT(m_file->undo().has_value() == (m_position > 0));
            break;
        case Act::Redo:
            RC_ASSERT(m_file->redo().has_value() == (m_position < m_line.size()));
            break;
        case Act::Reopen:
            reopen();
            break;
        default:
            RC_ASSERT(
                m_file->edit({QStringLiteral("act")}, [&](Edit &edit) { return work(edit, act, choice); }).has_value());
        }
        if (m_file->sequenceAt({}).value() > before)
            note(act);
    }

    ProgrammeFile &file() { return *m_file; }
    /** What the file held after each change, in order of the log. */
    const std::vector<Whole> &states() const { return m_states; }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("test.aanjager")); }

    void reopen()
    {
        m_file.reset();
        m_file = std::move(ProgrammeFile::open(path()).value());
    }

    /** Keeps the line of edits that undo and redo walk along, apart from the file's own stacks. */
    void note(Act act)
    {
        const Whole now = wholeOf(m_file->store());
        m_states.push_back(now);
        if (act == Act::Undo) {
            --m_position;
            RC_ASSERT(now == (m_position == 0 ? m_states.front() : m_line[m_position - 1]));
        } else if (act == Act::Redo) {
            RC_ASSERT(now == m_line[m_position]);
            ++m_position;
        } else {
            m_line.resize(m_position);
            m_line.push_back(now);
            ++m_position;
        }
    }

    static Result<void> work(Edit &edit, Act act, int choice)
    {
        const auto measures = edit.store().all<Measure>().value();
        if (act == Act::Add || measures.isEmpty())
            return edit.insert(aMeasure(QString::number(choice))).map([](auto) {});
        Measure measure = measures[choice % measures.size()];
        if (act == Act::Remove)
            return edit.remove(measure.id);
        if (act == Act::AddParts)
            return addParts(edit, measure, choice);
        measure.title = QString(choice % 50, QChar(0x00e9));
        measure.progress = choice % 2 ? std::optional(choice % 101) : std::nullopt;
        measure.mergedInto = choice % 3 ? Id<Measure>{} : measures[choice / 3 % measures.size()].id;
        return edit.update(measure);
    }

    static Result<void> addParts(Edit &edit, const Measure &measure, int choice)
    {
        const Party party = aMunicipality(QString::number(choice));
        return edit.insert(party)
            .and_then([&](auto) { return edit.insert(anApplicability(measure, party)); })
            .and_then([&](auto) { return edit.insert(anAction(measure)); })
            .map([](auto) {});
    }

    QTemporaryDir m_folder{scratchTemplate()};
    std::unique_ptr<ProgrammeFile> m_file;
    std::vector<Whole> m_states;
    std::vector<Whole> m_line;
    size_t m_position = 0;
};

QByteArray storedSeal(SQLite::Database &database)
{
    SQLite::Statement query(database, "SELECT cells FROM seal");
    query.executeStep();
    return {static_cast<const char *>(query.getColumn(0).getBlob()), query.getColumn(0).getBytes()};
}

std::vector<std::pair<Act, int>> someActs()
{
    const auto act = rc::gen::weightedElement<Act>({{4, Act::Add},
                                                    {6, Act::Change},
                                                    {3, Act::Remove},
                                                    {4, Act::AddParts},
                                                    {6, Act::Undo},
                                                    {4, Act::Redo},
                                                    {1, Act::Reopen}});
    const auto acts =
        rc::gen::container<std::vector<std::pair<Act, int>>>(rc::gen::pair(act, rc::gen::inRange(0, 1000)));
    return *rc::gen::scale(0.25, acts);
}

} // namespace

RC_GTEST_PROP(HistoryProperties, KeepsTheFileSoundAndTheSealTrue, ())
{
    Rehearsal rehearsal;
    for (const auto &[act, choice] : someActs())
        rehearsal.perform(act, choice);

    RC_ASSERT(rehearsal.file().verify()->isEmpty());
    SQLite::Database &database = rehearsal.file().store().database();
    RC_ASSERT(Seal::count(database).bytes() == storedSeal(database));
}

RC_GTEST_PROP(HistoryProperties, ShowsTheProgrammeAsItWasAfterEachChange, ())
{
    Rehearsal rehearsal;
    for (const auto &[act, choice] : someActs())
        rehearsal.perform(act, choice);

    for (size_t number = 1; number <= rehearsal.states().size(); ++number) {
        const auto then = rehearsal.file().asOf({Moment::AfterChange{static_cast<qint64>(number)}});
        RC_ASSERT(wholeOf((*then)->store()) == rehearsal.states()[number - 1]);
    }
}

RC_GTEST_PROP(HistoryProperties, ReturnsToTheFirstStateWhenAllIsUndoneAndToTheLastWhenAllIsRedone, ())
{
    Rehearsal rehearsal;
    for (const auto &[act, choice] : someActs())
        rehearsal.perform(act, choice);
    while (rehearsal.file().redo()) {
    }
    const Whole last = wholeOf(rehearsal.file().store());

    while (rehearsal.file().undo()) {
    }
    RC_ASSERT(wholeOf(rehearsal.file().store()) == rehearsal.states().front());

    while (rehearsal.file().redo()) {
    }
    RC_ASSERT(wholeOf(rehearsal.file().store()) == last);
}
