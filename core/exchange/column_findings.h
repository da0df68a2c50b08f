#pragma once

#include "core/exchange/import_plan.h"

namespace aanjager {

/** One of the texts that stand in a column, and what it becomes there. */
struct FoundValue
{
    QString text;
    int count = 0;
    QString becomes = {};        ///< as machine text: the code of a choice, or a party's name; empty for nothing
    bool isUnderstood = false;   ///< it has a meaning, or a person gave it one
    bool isDecided = false;      ///< a person said what it becomes
    bool isProposed = false;     ///< the name of a party that is called nearly so, or of several: to be confirmed
    QStringList candidates = {}; ///< names of parties that it may mean, where it is not clear
    bool operator==(const FoundValue &) const = default;
};

/** How well one column of a tracker is understood. */
struct ColumnFinding
{
    QStringList examples = {};     ///< the first few texts that differ
    int filled = 0;                ///< rows of measures with a text in it
    int unknown = 0;               ///< cells whose word is not known
    int invalid = 0;               ///< other cells without a meaning in the field
    int guessed = 0;               ///< cells that could be read otherwise
    QList<FoundValue> values = {}; ///< of a column of choices or names, most frequent first; at most `mostValues`
    static constexpr int mostValues = 200;
};

/** The choices that the texts of a column become, or null when it holds no choices. */
const Vocabulary *choicesOf(const ColumnMapping &column);

/** Whether the texts of a column name parties. */
bool namesParties(const ColumnMapping &column);

/** What is found in each column of a plan's mapping. Fails when it is stopped. */
Result<QList<ColumnFinding>> findingsOf(const SourceTable &table, const ImportPlan &plan, const QList<Party> &parties,
                                        WorkProgress *progress = nullptr);

} // namespace aanjager
