#include "core/insight/attention.h"

#include "core/insight/attention_rules.h"

#include <algorithm>

namespace aanjager {

template <> const Vocabulary &vocabularyOf<AttentionKind>()
{
    static constexpr Term terms[] = {
        {"decision_due", QT_TRANSLATE_NOOP("Vocabulary", "Decision due")},
        {"intervene", QT_TRANSLATE_NOOP("Vocabulary", "Adjustment needed")},
        {"milestone_slipped", QT_TRANSLATE_NOOP("Vocabulary", "Milestone slipped")},
        {"action_overdue", QT_TRANSLATE_NOOP("Vocabulary", "Action overdue")},
        {"report_missing", QT_TRANSLATE_NOOP("Vocabulary", "Report missing")},
        {"stale", QT_TRANSLATE_NOOP("Vocabulary", "Stalled")},
        {"no_next_step", QT_TRANSLATE_NOOP("Vocabulary", "No next step")},
        {"ask_not_taken_up", QT_TRANSLATE_NOOP("Vocabulary", "Ask not taken up")},
        {"goal_without_measure", QT_TRANSLATE_NOOP("Vocabulary", "Goal without a running measure")},
        {"broken_dependency", QT_TRANSLATE_NOOP("Vocabulary", "Broken dependency")},
        {"orphaned_action", QT_TRANSLATE_NOOP("Vocabulary", "Action of a party that left")},
        {"missing_sector", QT_TRANSLATE_NOOP("Vocabulary", "Seat vacant")},
        {"missing_explanation", QT_TRANSLATE_NOOP("Vocabulary", "Explanation missing")},
    };
    static const Vocabulary vocabulary{"attention_kind", terms};
    return vocabulary;
}

QList<AttentionItem> attentionOf(const View &view)
{
    AttentionLinks links;
    links.load(view);
    std::vector<AttentionEntry> entries;
    const AttentionRules::Add add = [&](AttentionItem item) {
        entries.push_back(entryOf(std::move(item), view.state));
    };
    const AttentionRules rules(view, links, add);
    view.state.forEachTable([&](const auto &table) {
        for (const auto &record : table.rows())
            rules.of(record);
    });
    std::sort(entries.begin(), entries.end());
    QList<AttentionItem> items;
    items.reserve(static_cast<qsizetype>(entries.size()));
    for (AttentionEntry &entry : entries)
        items.append(std::move(entry.item));
    return items;
}

} // namespace aanjager
