#pragma once

#include "core/insight/view.h"

namespace aanjager {

/** Why something asks for attention, in the order in which it is listed. */
enum class AttentionKind : quint8 {
    DecisionDue,
    Intervene,
    MilestoneSlipped,
    ActionOverdue,
    ReportMissing,
    Stale,
    NoNextStep,
    AskNotTakenUp,
    GoalWithoutMeasure,
    BrokenDependency,
    OrphanedAction,
    MissingSector,
    MissingExplanation
};

template <> const Vocabulary &vocabularyOf<AttentionKind>();

/** One thing that asks for attention: why, what it is about, and since or until when. */
struct AttentionItem
{
    AttentionKind kind = AttentionKind::DecisionDue;
    QByteArray table; ///< of the record it is about
    qint64 id = 0;
    Id<Measure> measure; ///< the measure it belongs to; null where it concerns the programme
    QString title;       ///< of the record
    QDate day;           ///< due or since; null where it has none
    int days = 0;        ///< days past `day`; negative when it is still to come

    bool operator==(const AttentionItem &) const = default;
};

/** All that asks for attention, in the order of the kinds, then the oldest first. */
QList<AttentionItem> attentionOf(const View &view);

} // namespace aanjager
