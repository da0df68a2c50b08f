#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/deck.h"
#include "ui/slides/deck_choice.h"
#include "ui/slides/slide_style.h"

#include <QByteArray>
#include <QDate>

namespace aanjager {
class ProgrammeFile;
}

namespace aanjager::slides {

/** The slides as a tagged PDF of pages of 16:9. Equal decks give equal bytes. Fails with Invalid when there is no
 * slide, as `stopped()`, and as PdfDevice::finish. In any thread; needs a QGuiApplication. */
Result<QByteArray> slidesPdf(const report::Deck &deck, Room room = Room::Light, WorkProgress *progress = nullptr);

/** What deck is asked of a programme. */
struct DeckRequest
{
    std::optional<QDate> meeting = {};         ///< held on this day, a board's first; the next of a board when nothing
    std::optional<Moment> asOf = {};           ///< as it was chosen for the meeting when nothing
    std::optional<Moment> since = {};          ///< likewise
    std::optional<Visibility> visibility = {}; ///< likewise; the board when nothing was chosen
    QString language = QStringLiteral("nl");
    QDate today = QDate::currentDate();
};

/** The deck of a meeting with what was chosen for it; titles of one's own only for those for whom it was chosen. Fails
 * with NotFound when no meeting is held on that day, and as `storedMoment` and `viewAt`. */
Result<report::Deck> deckOf(const ProgrammeFile &file, const DeckRequest &request);

} // namespace aanjager::slides
