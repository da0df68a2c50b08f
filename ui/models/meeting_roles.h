#pragma once

#include "ui/models/roles.h"

namespace aanjager {

/** What the lists of a meeting tell their delegate: a mark at the left, words over some lines, quiet words below. */
enum MeetingRole : int {
    LineMarkRole = FirstOwnRole, ///< int of LineMark
    LineMarkTextRole,            ///< QString: the number or letter in the mark
    LineKindRole,                ///< int of MinuteKind, for a badge
    LineBelowRole,               ///< QString
    LineWarningRole,             ///< QString: what is wrong, behind the quiet words
    LineIsDoneRole               ///< bool: set back
};

/** The mark at the left of a line: a number, a tick, a pause, a box to tick, or the letter of a kind. */
enum class LineMark { Number, Handled, HeldOver, OpenBox, TickedBox, Badge };

} // namespace aanjager
