#pragma once

#include "core/report/deck.h"

namespace aanjager::fixtures {

/** A text of this many words, longer than any of the trackers in tests/data. */
QString longText(int words);

/** The demonstration programme as it is opened; with `words`, every text of a measure, decision and promise is that
 * long. */
View demoView(int words = 0);

/** A list of measures as somebody keeps it, from tests/data/trackers. */
View trackerView(const char *name);

/** Makes every text of a measure, decision and promise this many words long. */
void lengthen(View &view, int words);

/** For the last meeting, with the page of every measure. */
report::DeckOptions everyPage(const View &view);

/** The same with one verdict on every measure. */
View monthBefore(const View &view, Health verdict);

/** All slides, the pages of all measures too. */
report::Deck wholeDeck(const View &view, const QString &language = QStringLiteral("nl"));

} // namespace aanjager::fixtures
