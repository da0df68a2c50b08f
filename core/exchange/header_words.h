#pragma once

#include "core/domain/vocabularies.h"

#include <QList>
#include <QString>
#include <optional>

namespace aanjager {

/** Targets of a column that are no field of a measure. */
namespace target {
inline constexpr QStringView notes = u"notes";          ///< kept in the note as "header: value"
inline constexpr QStringView owners = u"owners";        ///< who is at bat: owner kind and roles of parties
inline constexpr QStringView moneyLine = u"money_line"; ///< an amount of the measure
inline constexpr QStringView action = u"action";        ///< an action of the measure, in its row or below it
/** How a measure applies in the municipality that the header names. */
inline constexpr QStringView applicability = u"applicability";
inline constexpr QStringView year = u"year"; ///< year of the amounts in the same row
/** A mark says that the measure is planned in the period of the column. */
inline constexpr QStringView planned = u"planned";
inline constexpr QStringView round = u"round"; ///< the period that the row reports about: a row is a measure in a round
inline constexpr QStringView party = u"party"; ///< the municipality that reports in such a row
} // namespace target

/** What a header may mean: a field of a measure or one of the targets above, and how surely (50 and more counts). */
struct HeaderMeaning
{
    QString to;
    int score = 0;
};

/** Everything that a header may mean by its words (Dutch, English, some French), surest first. */
QList<HeaderMeaning> meaningsOf(QStringView header);

/** Which kind of amount a header names; nothing when it names none. */
std::optional<MoneyKind> moneyKindOf(QStringView header);

/** The year (2000 – 2099) in a text, or nothing. */
std::optional<int> yearIn(QStringView text);

} // namespace aanjager
