#include "tests/faults/story.h"

#include "tests/support/builders.h"

#include <array>

namespace aanjager::faults {

namespace {

constexpr std::array<Story::Step, 9> rhythm = {Story::Step::Edit, Story::Step::Edit, Story::Step::Undo,
                                               Story::Step::Redo, Story::Step::Edit, Story::Step::Import,
                                               Story::Step::Undo, Story::Step::Edit, Story::Step::Edit};

QString stampText(qint64 stamp)
{
    return QString::number(stamp);
}

/** Text whose length changes with the stamp, so that rows move between pages. */
QString ballast(qint64 stamp)
{
    return QString(static_cast<int>(stamp * 37 % 400), QLatin1Char('x'));
}

template <class E, class Change> Result<void> changeAll(Edit &edit, const Change &change)
{
    auto records = edit.store().all<E>();
    if (!records)
        return tl::unexpected(records.error());
    for (E &record : *records) {
        change(record);
        if (auto updated = edit.update(record); !updated)
            return updated;
    }
    return {};
}

Result<void> stampAll(Edit &edit, qint64 stamp)
{
    return changeAll<Measure>(edit,
                              [&](Measure &measure) {
                                  measure.notes = stampText(stamp);
                                  measure.achieved = ballast(stamp);
                                  measure.progress = static_cast<int>(stamp % 101);
                              })
        .and_then([&] {
            return changeAll<Applicability>(edit, [&](Applicability &cell) {
                cell.details.change().notes = stampText(stamp);
                cell.details.change().variantText = ballast(stamp);
            });
        })
        .and_then([&] { return changeAll<Party>(edit, [&](Party &party) { party.notes = stampText(stamp); }); });
}

Result<void> fill(Edit &edit)
{
    for (int number = 0; number < 3; ++number) {
        Party municipality = fixtures::aMunicipality(QStringLiteral("Gemeente %1").arg(number));
        municipality.notes = stampText(0);
        if (auto added = edit.insert(municipality); !added)
            return tl::unexpected(added.error());
    }
    const auto municipalities = edit.store().all<Party>();
    if (!municipalities)
        return tl::unexpected(municipalities.error());
    for (int number = 0; number < 5; ++number) {
        Measure measure = fixtures::aMeasure(QStringLiteral("M%1").arg(number));
        measure.notes = stampText(0);
        if (auto added = edit.insert(measure); !added)
            return tl::unexpected(added.error());
        for (const Party &municipality : *municipalities) {
            Applicability cell = fixtures::anApplicability(measure, municipality);
            cell.details.change().notes = stampText(0);
            if (auto added = edit.insert(cell); !added)
                return tl::unexpected(added.error());
        }
    }
    return {};
}

Result<void> importRows(Edit &edit, qint64 stamp, int rows)
{
    const auto measures = edit.store().all<Measure>();
    if (!measures)
        return tl::unexpected(measures.error());
    if (measures->isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("the story has no measures"));
    for (int row = 0; row < rows; ++row) {
        Action action = fixtures::anAction((*measures)[row % measures->size()]);
        action.text = QStringLiteral("Regel %1 van %2 ").arg(row).arg(stamp) + ballast(stamp + row);
        if (auto added = edit.insert(action); !added)
            return tl::unexpected(added.error());
    }
    return {};
}

template <class Answer> Result<void> nothing(const Result<Answer> &answer)
{
    return answer.map([](const auto &) {});
}

template <class E> const QString &stampOf(const E &record)
{
    if constexpr (std::is_same_v<E, Applicability>)
        return record.details->notes;
    else
        return record.notes;
}

/** Adds the stamps of all records of an entity; false when they could not be read. */
template <class E> bool collect(const Store &store, QSet<QString> &stamps)
{
    const auto records = store.all<E>();
    if (!records)
        return false;
    for (const E &record : *records)
        stamps.insert(stampOf(record));
    return true;
}

} // namespace

Result<void> Story::build(const QString &path)
{
    return ProgrammeFile::build(path, fixtures::aProgramme(), &QDateTime::currentDateTime,
                                [](ProgrammeFile &file) { return nothing(file.edit({QStringLiteral("fill")}, fill)); });
}

Story::Step Story::stepAt(qint64 sequence)
{
    return rhythm[static_cast<size_t>(sequence - base - 1) % rhythm.size()];
}

Result<void> Story::play(ProgrammeFile &file, qint64 sequence) const
{
    switch (stepAt(sequence)) {
    case Step::Edit:
        return nothing(file.edit({QStringLiteral("stamp")}, [&](Edit &edit) { return stampAll(edit, sequence); }));
    case Step::Import:
        return nothing(file.edit({QStringLiteral("import")},
                                 [&](Edit &edit) { return importRows(edit, sequence, m_importRows); }));
    case Step::Undo:
        return nothing(file.undo());
    case Step::Redo:
        return nothing(file.redo());
    }
    return {};
}

StoryState Story::expected(qint64 sequence) const
{
    std::vector<StoryState> done = {StoryState{}};
    std::vector<StoryState> undone;
    for (qint64 number = base + 1; number <= sequence; ++number) {
        StoryState next = done.back();
        switch (stepAt(number)) {
        case Step::Edit:
            next.stamp = static_cast<int>(number);
            done.push_back(next);
            undone.clear();
            break;
        case Step::Import:
            next.imported += m_importRows;
            done.push_back(next);
            undone.clear();
            break;
        case Step::Undo:
            undone.push_back(done.back());
            done.pop_back();
            break;
        case Step::Redo:
            done.push_back(undone.back());
            undone.pop_back();
            break;
        }
    }
    return done.back();
}

std::optional<StoryState> Story::found(const Store &store)
{
    QSet<QString> stamps;
    if (!collect<Measure>(store, stamps) || !collect<Applicability>(store, stamps) || !collect<Party>(store, stamps))
        return std::nullopt;
    const auto actions = store.all<Action>();
    if (stamps.size() != 1 || !actions)
        return std::nullopt;
    return StoryState{stamps.begin()->toInt(), static_cast<int>(actions->size())};
}

Aftermath examine(const Story &story, const QString &path, const QString &vfs)
{
    Aftermath aftermath;
    const auto file = ProgrammeFile::open(path, {Access::ReadWrite, Durability::Full, vfs});
    if (!file) {
        aftermath.damage = QStringLiteral("does not open: ") + file.error().detail;
        return aftermath;
    }
    if (const auto findings = (*file)->verify(); !findings)
        aftermath.damage = QStringLiteral("cannot be checked: ") + findings.error().detail;
    else if (!findings->isEmpty())
        aftermath.damage = findings->first().code + QStringLiteral(": ") + findings->first().detail;
    aftermath.sequence = (*file)->sequenceAt({}).value_or(0);
    aftermath.isTorn = Story::found((*file)->store()) != story.expected(aftermath.sequence);
    return aftermath;
}

} // namespace aanjager::faults
