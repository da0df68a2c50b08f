#pragma once

#include "ui/models/roles.h"

namespace aanjager {

/** What the tables of the import tell their delegates beyond the roles of all tables. */
enum ImportRole : int {
    LookRole = FirstOwnRole, ///< int of CellLook
    MarkRole,                ///< int of ImportMark
    QuietRole,               ///< bool: a choice that takes nothing in; drawn dashed
    CorrectedRole            ///< bool: a person put another text in the cell
};

/** How a cell of the lists of columns and values is drawn. */
enum class CellLook { Plain, Badge, Choice, Outcome };

/** What is to be said of a cell or a problem. */
enum class ImportMark { None, Good, Check, Wrong };

} // namespace aanjager
