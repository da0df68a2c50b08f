#pragma once

#include <Qt>

namespace aanjager {

/**
 * What a model tells the delegates beyond Qt's own roles. Words are in DisplayRole; tooltips and AccessibleTextRole say
 * in words what a delegate draws. Vocabulary values are ints of their enums; an invalid QVariant means not reported.
 */
enum Role : int {
    IdRole = Qt::UserRole + 1, ///< qint64: the record of the row
    HeadsGroupRole,            ///< bool: this row heads a group, its first column spans
    ExpandedRole,              ///< bool: whether a group shows its rows; invalid when it cannot fold
    ToneRole,                  ///< int of TextTone: how a plain cell is set
    StatusRole,                ///< int of Status
    HealthRole,                ///< int of Health
    TrendRole,                 ///< QVariantList of Health ints, oldest first, at most four, the last is now
    ProgressRole,              ///< int, percent reached
    PlanRole,                  ///< int, percent planned; invalid when done
    StripRole,                 ///< QList<theme::StripCell>, in the fixed order of the municipalities
    StripTextsRole,            ///< QStringList: for each cell what its tooltip says
    OwnerKindRole,             ///< int of OwnerKind
    CountRole,                 ///< int: rows of a group; in the sidebar what asks for attention
    TallyRole,                 ///< QList<int> of four: on course, attention, intervene, not reported
    TrailingRole,              ///< QString at the right of a group row, e.g. "avg. 47%"
    ChoicesRole,               ///< QStringList: what an editor offers, the index is the value
    RefusalRole,               ///< QString: why the last value that an editor gave was not stored
    FirstOwnRole               ///< roles of a single page start here
};

/** How a plain cell is set: colour and weight, never a colour of its own. */
enum class TextTone { Plain, Strong, Secondary, Code, Late, Overdue, Struck };

} // namespace aanjager
