#pragma once

#include "core/insight/reporters.h"
#include "ui/text/wording.h"

#include <QUrl>

namespace aanjager::text {

/** A mail that asks for what is missing in a round, to be edited before it goes. */
struct Reminder
{
    QString to = {}; ///< an address; empty where none is known
    QString subject;
    QString body;
};

Reminder reminderOf(const View &view, const Round &round, const Reporter &reporter, const Wording &wording);

/** The mail as a link that a mail program opens; an invalid one where the address is none. Nothing in it can add an
 * address or a header. */
QUrl mailtoOf(const Reminder &reminder);

} // namespace aanjager::text
