#pragma once

#include <QStringList>

namespace aanjager {

/** The names of files beside this one that a cloud client made of it where two people changed it apart: ownCloud,
 * Nextcloud, Dropbox, Syncthing and OneDrive each mark them in the name. In the order of their names; reads the
 * folder alone. */
QStringList conflictCopiesOf(const QString &path);

} // namespace aanjager
