#pragma once

#include "core/storage/programme_file.h"

#include <vector>

namespace aanjager::faults {

/** What a programme of the story holds: the stamp that every record of it carries, and the rows of its imports. */
struct StoryState
{
    int stamp = 0;
    int imported = 0;
    bool operator==(const StoryState &) const = default;
};

/**
 * A fixed story of changes, so that the number of the last change alone tells what a file must hold. Each change
 * touches many rows of several tables; a file in which they disagree is torn.
 */
class Story
{
public:
    /** `importRows`: how many records one import of the story adds. */
    explicit Story(int importRows) : m_importRows(importRows) {}

    /** Builds a programme on which the story can be played; its last change is `base`. */
    static Result<void> build(const QString &path);
    static constexpr qint64 base = 2;

    enum class Step { Edit, Import, Undo, Redo };
    static Step stepAt(qint64 sequence);

    /** Makes the change that gets this number, which must be the next one. */
    Result<void> play(ProgrammeFile &file, qint64 sequence) const;

    /** What the file must hold after the change of this number. */
    StoryState expected(qint64 sequence) const;

    /** What a file holds, or nothing when its records disagree or cannot be read. */
    static std::optional<StoryState> found(const Store &store);

private:
    int m_importRows;
};

/** A file after a fault: whether it opens, is sound, and holds a whole prefix of the story. */
struct Aftermath
{
    qint64 sequence = 0; ///< of the last change that is there
    bool isTorn = false;
    QString damage = {}; ///< why it did not open, or what the check found; empty when all is well
};

/** Opens a file (through a VFS of this name, so without a lock file, or by default as the program does) and looks. */
Aftermath examine(const Story &story, const QString &path, const QString &vfs = {});

} // namespace aanjager::faults
