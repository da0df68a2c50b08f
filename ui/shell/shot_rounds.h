#pragma once

#include "core/domain/measure.h"

#include <QDialog>
#include <memory>

namespace aanjager {

class MainWindow;

/** Shows the page of the round as its pictures have it; a null measure leaves the choice to the page. */
void showRoundShot(MainWindow &window, bool isByParty, Id<Measure> measure);

/** What is asked about the last round: who is asked ("round-open"), what is missing ("round-close"), a text that
 * reminds
 * ("round-remind"), or a mail that is pasted ("round-paste"). Null where there is no round. */
std::unique_ptr<QDialog> roundDialogOf(MainWindow &window, const QString &page);

} // namespace aanjager
